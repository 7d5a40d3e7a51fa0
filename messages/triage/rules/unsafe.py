"""Afraid of themselves: not safe alone, close to it, nobody can stop them."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="afraid of themselves",
        category=Category.INTENT,
        level=Level.URGENT,
        reason="afraid of what they may do",
        enough_up_to=24,
        company=("VERY_LOW|HOPELESS|DYING|SUICIDAL|tonight",),
        says=(
            "not+say+i+am+safe",
            "not+be+talked+out+of",
            "not+think|sure|know+i+will+be+safe",
            (
                "not+feel|feeling|am|be|keep|sure_i_am|think_i_am|think_i_will_be+safe+$|tonight|"
                "alone|with_myself|by_myself|on_my_own|right_now|now|anymore|with_my|around_my|"
                "around_the|from_myself|in_my_own_head|in_my_head|left"
            ),
            "not+keep+myself+safe",
            "i+am+unsafe|a_danger_to_myself|a_risk_to_myself|at_risk|a_danger",
            "danger|risk+to+myself",
            (
                "not+trust+myself+$|tonight|now|anymore|alone|not_to|around|with|near|on_my_own|"
                "at_the|to_be|right_now|today|in"
            ),
            (
                "scared|afraid|frightened|terrified|worried|fear+of?+that?+what_i|i_will|i_might|"
                "i_may|i_am_going_to|i_could+might?+will?+could?+may?+do|hurt|harm|end|kill|capable"
            ),
            (
                "going_to|about_to|might|afraid_i_will|urge_to|urges_to|ready_to+hurt|harm|injure|"
                "do_something_to+myself"
            ),
            (
                "about_to|going_to|might|gonna|may|tempted_to|close_to|want_to|afraid_i_will|"
                "feel+do|doing+something+stupid|silly|daft|bad|drastic|awful|terrible|rash|"
                "reckless|i_regret|permanent"
            ),
            (
                "THOUGHTS|urge|urges|feelings|voices+are|is+too?+strong|loud|bad|much|powerful|"
                "overwhelming|unbearable & tonight|now|right_now|today|help"
            ),
            "losing|lost+the|this|my+battle|fight|war|struggle & tonight|myself",
            (
                "not|never+promise|guarantee|swear|say|be_sure .. i+will|can|am|would|wont+not?+be|"
                "do|stay|make|still|keep & here|safe|it|tomorrow|morning|alive|anything|tonight"
            ),
            "not+stay|be|remain|keep+alive|safe+tonight|anymore|much|till|until|another|through",
            (
                "not+leave+me+alone|on_my_own|by_myself|with & thoughts|tonight|please|myself|"
                "scared|head"
            ),
            (
                "not+be+alone|left_alone|on_my_own|by_myself+tonight|right_now|with_my|with_myself|"
                "with_these|now"
            ),
            (
                "nearly|almost|came_close|this_close|close_to+to?+did|done|"
                "doing|ending|ended|jumped|jumping|went_through|gave_in|giving_in|overdosed|hung|"
                "kill|killed|do+it|something|myself|stupid|things|in|off|tonight|again"
            ),
            (
                "came|come|got|was|been+close|this_close|near+last_night|yesterday|today|"
                "again|to_it|to_ending|to_doing|this_week|this_morning|a_few_times|many_times & "
                "i|me|it|again|last_night"
            ),
            "could+easily|easy|gladly|happily+end|do_it|jump|die|go|disappear|step|walk_into",
            "nothing|no_one|nobody+can|will|could|and+say|do+will+stop+me|my_mind",
            "nobody|no_one|none_of_you+can|will|could+stop+me+now|this_time|tonight",
            (
                "not+stop|help|control+myself+this_time|tonight|anymore|now|from_doing|from_ending|"
                "from_hurting|$"
            ),
            "too_late+for|to+help|save|me|stop|change",
            (
                "i+have+done|took|taken|started+something|it|a+bad|stupid|silly|terrible|awful|"
                "to_myself|thing & sorry|help|myself|scared|ambulance|please"
            ),
            "done+something+bad|stupid|terrible|silly|to+to?+myself",
        ),
        unless=(
            (
                "biscuit|biscuits|chocolate|cake|crisps|sales|shop|shops|ebay|eating|spending|"
                "buying|laughing|singing|wool|cheese|wine_gums & myself|trust"
            ),
            (
                "jackpot|won|lost_by|bingo|lottery|number|goal|score|scored|darts|quiz & nearly|"
                "close|almost"
            ),
            (
                "locked|keys|shrunk|iron|deleted|haircut|dyed|bought|ordered|burnt|washing|"
                "password & something|done"
            ),
            (
                "burglar|burglary|street|lads|neighbourhood|walking|area|ladder|stairs|ice|icy|"
                "steps|driving & safe"
            ),
            (
                "fall|falling|slip|bath|stairs|trip|hurt_my|lose|win|spend|forget|say|eat & scared|"
                "afraid|worried|frightened"
            ),
            (
                "promise|guarantee .. on_time|early|attend|come|weather|rain|sisters|sons|"
                "daughters|club"
            ),
            "lift|heavy|gym|running|ladder|box|boxes & hurt|injure|damage",
            "PLAY|TREAT",
            "not_hurt|not_harm|not_want_to_hurt",
            "he|she|they|you|it+nearly|almost",
            "die_for .. no_one|nobody+can+stop",
            "headphones|biscuits|biscuit_tin|chocolate|cheese|cake|credit_card|ebay|crisps",
        ),
        must_match=(
            "i dont feel safe on my own",
            "im a danger to myself",
            "scared i'll do something",
            "im going to hurt myself",
            "nearly did it last night",
            "cant promise i wont do it",
            "nobody can stop me this time",
            "please someone help me im going to hurt myself",
            "ive done something bad to myself",
            "cant be talked out of it",
        ),
        must_not_match=(
            "dont trust myself around biscuits",
            "nearly did it last night, one number off the jackpot",
            "not safe on that ladder",
            "scared of what i might win at bingo",
        ),
    ),
)
