"""No future, no worth, no point: implicit wishes that keyword lists miss."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="better off without me",
        category=Category.NO_FUTURE,
        level=Level.URGENT,
        reason="believes others would be better off without them",
        says=(
            "BETTER_OFF .. AWAY",
            "EVERYONE|things .. BETTER_OFF .. AWAY",
            "NOBODY would? MISS if? .. GONE",
            "would NOBODY|anyone|anybody|they|people|someone MISS .. GONE",
            "NOBODY would|will MISS me",
            "not be missed",
            "MISS if i|me|were|was GONE",
            "no one|nobody would|will find me",
            (
                "only|one reason|thing|person|people keeping|i keeps|stay|alive me|here alive|here|"
                "going"
            ),
            "only alive|here because|for",
        ),
        unless=("miss bingo|church|club|bus|it|group|lunch", "bingo"),
        must_match=("better off without me", "Would anyone even notice if I was gone for good"),
        must_not_match=(
            "I feel like nobody would notice if I missed bingo",
            "They have gone on with life without me.",
        ),
    ),
    Rule(
        name="tired of living",
        category=Category.NO_FUTURE,
        level=Level.SOON,
        reason="tired of living",
        says=(
            "DONE of|with|from|by OF_IT_ALL",
            "DONE to live|keep|go_on|fight|carry_on",
            "had enough of OF_IT_ALL|it",
            "i|have|ive had_enough $",
            "lost the? will to? live|carry|go|alive|anything",
            "no will to live",
            (
                "give|giving|given|gave up $|now|on|anymore|hope|living|trying|yet|completely|all|"
                "fighting|everything|life"
            ),
            "want|ready|going|might|may|to|well give up",
            "life is over|hell|torture|not_worth|pointless|meaningless|pain|unbearable|shit",
        ),
        unless=(
            (
                "give|gave|given|giving up my|smoking|drinking|sugar|chocolate|meat|work|driving|"
                "bread|alcohol|the|a|best|on_them|on_him|on_her|on_you|on_it"
            ),
            "had_enough of? food|tea|cake|rain|weather|neighbours|winter|adverts|cold",
            "tired|sick of everyone|all the_rain|adverts|politics|weather",
            "done with it|work|college|exams|school|dinner|shopping|homework",
        ),
        must_match=("im so tired of it all", "so tired of living", "I've lost the will to live"),
        must_not_match=(
            "I have had to give up my best friend.",
            "sick to death of the neighbours music",
        ),
    ),
    Rule(
        name="cannot go on",
        category=Category.NO_FUTURE,
        level=Level.SOON,
        reason="cannot go on",
        says=(
            "can|could|will not COPE MORE",
            "can not cope|coping|go_on|carry_on|keep_going|keep|live|continue|hold_on|face",
            "not coping|manage|managing",
            "not know|see|sure how much|long|many longer|more i|can",
            "not know|think if|how i can|will COPE",
            "not WANT to? COPE",
            "not WANT to? COPE anymore",
            "not want to? carry_on|go_on",
            "not make it through|much|past|to",
            "barely hanging|holding on",
            "hanging on by",
            "why|what_is_the_use should+i? keep|bother|keeping|continue|go_on|live",
            "at breaking point|the_end|my_limit|my_wits",
            "breaking point",
            "not be bothered with life|living|anything|anymore",
            "not got out|left bed|house|the for|since",
            "not out of bed",
        ),
        unless=(
            "can not COPE & lid|jar|maths|sudoku|crossword|parking|heat|shop|game|bus",
            "cope_without my? tea|coffee|phone",
            "can_not keep up",
        ),
        must_match=(
            "I just can't do this any more",
            "I'm not coping. At all",
            "I don't want to die, I just don't want to carry on",
        ),
        must_not_match=("can't stand marmite", "I can't keep up with these kids"),
    ),
    Rule(
        name="no point",
        category=Category.NO_FUTURE,
        level=Level.SOON,
        reason="sees no point or reason",
        says=(
            "what is? the|my POINT of|in|to LIVING",
            "what is the point",
            "no|without|lost|any|not POINT in|to|of|for me? LIVING",
            "no|any POINT $",
            "no point anymore|now|in_anything|life|living",
            "nothing left? to? live|left|stay|look_forward|fight for|to",
            "nothing|not anything to live for",
            "not see a|any|the POINT|future",
            "not|cant imagine|see a|any|the|my future|way|end|out|light",
            "life is? not worth",
            "not worth living|it|the_candle|life|anymore",
            "is|worth life|it|living worth living|it",
            "why live|keep_living|go_on|stay_alive|am_i_alive|bother|am_i_here",
            "reason|reasons to? live|stay|go_on|keep|carry|stick|be_here|continue|keep_going",
            "no meaning|purpose",
            "life has no|has_lost meaning|purpose|point",
            "HOPELESS & i|my|me|life|all",
            "^ HOPELESS",
            "not know how to help nor be helped",
            "loneliness|it|depression has? won|wins",
            "never|nothing get|gets|going_to|will|be better|improve|change|happy|ok",
        ),
        unless=(
            "POINT_of_view",
            "no_point & rain|going|shop|ringing|queue|shut|bus|today|washing|waiting",
            "no_future & job|company|club|group",
            "reason & late|visit|delay",
            "worth_it & sale|price|money|queue|trip",
        ),
        must_match=(
            "What's the point in asking anymore?",
            "I don't know how to help nor be helped.",
            "cant see a future 4 me",
            "nothing left to live for since he died",
            "life's just not worth the candle any more love",
            "you feel desperate for human contact and life has taken such a downward spiral",
        ),
        must_not_match=(
            "no point going out in this rain",
            "I keep thinking maybe tomorrow will be better",
        ),
    ),
    Rule(
        name="worthless or a burden",
        category=Category.NO_FUTURE,
        level=Level.SOON,
        reason="feels worthless or a burden",
        says=(
            (
                "i|feel|feeling|am|being|me WORTHLESS & life|die|everyone|anymore|world|worthless|"
                "burden|waste|mistake|live|hate|deserve|pain|end"
            ),
            "feel|feeling|am|completely|my worthless",
            "waste of space|oxygen|life|air",
            "burden & everyone|family|world|them|people|kids|on|am_a|just_a",
            "i not exist with|to|for|anymore",
            "not matter to|if i|am|live|exist|anyone|here|anymore",
            "i not matter",
            "i deserve|should to? die|suffer|pain|death",
            "hate myself & much|life|want|everyday|die|anymore|never|world",
            "not meant to? exist|live|be_here|born|this_world",
            "should not be|have alive|exist|born|existed|been_born",
        ),
        unless=("asking for lifts", "burden asking", "burden & bag|shopping|lifts|homework"),
        must_match=(
            "its overwhelming and I feel worthless",
            "it's like I dont exist with anyone anymore",
        ),
        must_not_match=(
            "I feel a bit of a burden asking for lifts all the time",
            (
                "days like these are the best,i felt i was part of something again instead of "
                "feeling invisible"
            ),
        ),
    ),
    Rule(
        name="losing the fight",
        category=Category.DETERIORATION,
        level=Level.SOON,
        reason="getting worse, or losing the fight",
        says=(
            "war|battle|fight|fighting & loneliness|depression|daily|life|won|losing|everyday",
            "downward spiral",
            "desperate for",
            "sad OFTEN & lost|lonely|alone|without|always",
            "lost my family|wife|husband|son|daughter|mum & sad|lonely|always|OFTEN|live_without",
            "getting|got|getting_really|been|went bad|worse|dark again|and|everyday",
            "can|not take anymore|the_pain|this|much_more",
            "pain to? stop|end|go_away",
            "end of my rope|tether",
        ),
        unless=(
            "star_wars|battle_of|fight_for justice",
            "price_war",
            "weather|cough|knee|traffic|rain .. worse",
            "5_or_6 years",
        ),
        must_match=(
            "its like a daily war fighting loneliness and always feeling loneliness has won",
            (
                "Always sad, lonely. I lost my family. I have to live without them. I am sad every "
                "day."
            ),
        ),
        must_not_match=("Lost my wife 5 or 6 years ago. Been lonely since then.",),
    ),
)
