"""No point, no worth, cannot go on: implicit wishes that keyword lists miss."""

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
            "NOBODY .. MISS .. i+GONE|died",
            "NOBODY .. MISS .. i+am|was|were|be+GONE",
            "NOBODY .. MISS .. me_gone|i_left|i_disappeared",
            "would NOBODY|anyone|anybody|they|people|someone .. MISS .. i .. GONE",
            "NOBODY would|will MISS me",
            "i+will|would+not+be+missed",
            "MISS if i .. GONE",
            "no_one|nobody would|will find me",
            "only|one+reason|thing|person|people+keeping|keeps|that_keeps+me+alive|here|going",
            "only+reason+i+am+still?+here|alive",
            "only+alive|here+because|for",
            "do not exist|matter to anyone|anybody & DYING|GONE",
        ),
        unless=(
            "miss|missed+bingo|church|club|bus|it|group|lunch|class|the|my|you|him|her",
            "bingo",
        ),
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
            "DONE+of|with|from|by|to+all?+OF_IT_ALL",
            "had+enough+of+OF_IT_ALL",
            "i|have|ive+had_enough $",
            "i+am+done|finished & VERY_LOW|BYE|life",
            "will|reason|desire+to_live|to_exist|to_carry_on|to_keep_going+gone|left?",
            "lost .. will to? live|carry_on|go_on",
            "give|giving|given|gave+up+on?+LIFE_OR_END|$",
            (
                "ready_to|might_as_well|may_as_well|want_to|wanna|going_to|all_but+give|given|"
                "giving+up"
            ),
            "life|living|existence|being_alive+is|feels|has_become+SHORT_WORD?+PAINFUL",
            (
                "hate|despise|loathe+my?+life|living|existing|being_alive & VERY_LOW|anymore|"
                "everyday|nobody"
            ),
            "not|nothing+enjoy|enjoying+living|life|anything",
            "i want off|my_life_back|to_stop_existing|it_all_to_stop",
        ),
        unless=(
            "had_enough+of?+food|tea|cake|rain|weather|neighbours|winter|adverts|cold|noise",
            "living|life+with|pay|pay_check|through|alone|by|at",
            "living+in+a|the|this|an+country|house|flat|town|city|mess|dorm|place",
            "DONE+of|with+everyone|everything+from|on|in",
            "done+with+it|work|college|exams|school|dinner|shopping|homework|that|tea",
            "up+my|the|a|smoking|drinking|sugar|chocolate|work|bread|meat",
            "trying+to|with",
            "LIFE_OR_END+smoking|drinking|sugar|chocolate",
            "will_not_give_up|never_give_up|not_giving_up",
        ),
        must_match=("im so tired of it all", "so tired of living", "I've lost the will to live"),
        must_not_match=(
            "I have had to give up my best friend.",
            "sick to death of the neighbours music",
            "tired of living with mess",
        ),
    ),
    Rule(
        name="cannot go on",
        category=Category.NO_FUTURE,
        level=Level.SOON,
        reason="cannot go on",
        says=(
            "can|could|will+not+COPE+MORE",
            "can|could+not .. COPE MORE",
            (
                "can|could+not+cope|carry_on|go_on|keep_going|keep_living|hold_on|face_another|"
                "face_life|live_this"
            ),
            "i+can+not+anymore|do_this|go|live $",
            "i am not|hardly|barely coping|managing|surviving",
            "not+know|sure|see|think+how|if .. COPE|go_on|live|continue",
            "not+WISH+to?+COPE+MORE",
            "not+WISH+to?+carry_on|go_on|continue|keep_going",
            "not+make+it?+through|past|much_longer",
            "doubt|hope|if .. make_it_through|get_through",
            "barely|hardly+hanging|holding|keeping+on|it|together|my",
            "hanging+on+by|to_the_edge",
            "at|my|reached|hit+my|a|the?+breaking_point|limit|wits_end|end",
            "not+be+bothered+with|to+life|living|live|anything|get_up",
            "why|how+do|should|would|can?+i+keep|bother|keep_on|continue|go_on|stay|be_here",
            "not got out|left|up bed|house|flat since|for|in",
            "i+can+not+be+fixed|helped|saved",
            "no+fight|strength|energy|hope|reason|will+left",
            "not+take+it|this|anymore|much_more|the_pain|another",
            "on|at my last legs|limb|straw",
        ),
        unless=(
            "COPE & lid|jar|maths|sudoku|crossword|parking|heat|shop|bus|crisps|marmite|noise",
            "COPE .. meeting|appointment|party|match|class|tonight_sorry|concert|toronto|dinner",
            "can_not_stand+him|her|them|it|that|the|marmite|people",
            "can_not keep_up|keep_doing_that",
            "limit|end+of|the+road|week|month|street|year",
            "make_it+to+the|your|town|work|dinner",
            "not take|took+it+back|with|off|personally|for",
        ),
        must_match=(
            "I just can't do this any more",
            "I'm not coping. At all",
            "I don't want to die, I just don't want to carry on",
            "havent got out of bed since friday, cant see any reason to",
        ),
        must_not_match=("can't stand marmite", "I can't keep up with these kids"),
    ),
    Rule(
        name="no point",
        category=Category.NO_FUTURE,
        level=Level.SOON,
        reason="sees no point or reason",
        says=(
            "what+is+the|my+POINT+of|in|to|on|it|if|anymore|living|me",
            "what+is+the+point $",
            "what+the|hell+is?+point",
            (
                "no|without|lost|any|not_see_the|not_see_any|see_any|one|good+POINT+in|to|of|for|"
                "why+i|me?+LIVING"
            ),
            "no+point|reason $",
            "^ no POINT",
            "no+point+anymore|now|in_anything|life|living|anyway",
            (
                "nothing+left?+to?+live_for|live|stay|stay_for|look_forward|look_forward_to|"
                "fight_for|lose|offer"
            ),
            "nothing|no_one|not_anything|not_much|little+worth?+to_live_for|living_for|staying_for",
            "i have nothing|nobody|no_one left|anymore|in_life",
            (
                "not|cant|never+see|imagine|picture .. future|way_out|way_forward|light|end_to|"
                "myself_happy|myself_getting"
            ),
            "no future & i|me|my",
            "life .. not worth+the|it|living|this|fighting|saving",
            (
                "not+worth+living|the_candle|saving|continuing|the_effort|the_pain|living_anymore|"
                "going_on"
            ),
            "is|if+life|it|this|living+is?+worth",
            "worth living",
            (
                "why+live|keep_living|go_on|stay_alive|am_i_alive|am_i_here|am_i_still_here|exist|"
                "keep_going|keep_trying"
            ),
            "convince|persuade|tell|give me .. live|living|stay|reason",
            (
                "life|living|existence|everything|it_all|all+is|has|feels|seems|lost+no|all|"
                "meaning|purpose|pointless|meaningless|hopeless|empty"
            ),
            "HOPELESS & i|my|me|life|everything|feel",
            "^ HOPELESS",
            "not know how to help nor be helped",
            "loneliness|it|depression+has?+won|wins",
            (
                "never|nothing|not|stop|stopped+getting|get|gets|going_to|will|be+better|improve|"
                "happy|get_better|be_ok|be_normal|be_fixed|change"
            ),
            "too late for me",
        ),
        unless=(
            "point_of_view|to_the_point|point_out",
            "no_point & rain|going_out|shop|ringing|queue|shut|bus|washing|waiting|asking_him",
            "no_future & job|company|club|group",
            "worth+it|living & sale|price|money|queue|trip|weekend|there|area|in",
            "POINT & late|visit|delay|meeting|train",
            "nothing_left+in|on+the|my+fridge|shelf|shop|meter",
            "NOTHING_WRONG",
            "never_better|never_be_better|not_get_better+than",
            (
                "desperate|hopeless+at|for_a|to_leave_the|for_the+cooking|maths|football|loo|wee|"
                "cuppa|names|directions"
            ),
        ),
        must_match=(
            "What's the point in asking anymore?",
            "I don't know how to help nor be helped.",
            "cant see a future 4 me",
            "nothing left to live for since he died",
            "life's just not worth the candle any more love",
        ),
        must_not_match=(
            "no point going out in this rain",
            "I keep thinking maybe tomorrow will be better",
            "hopeless at maths me",
        ),
    ),
    Rule(
        name="worthless or a burden",
        category=Category.NO_FUTURE,
        level=Level.SOON,
        reason="feels worthless or a burden",
        says=(
            "feel|feeling|am|completely|my|utterly+worthless",
            "waste+of+space|oxygen|life|air|skin",
            "burden & everyone|family|world|them|people|kids|life|die|alive|parents|only",
            "i+do?+not+exist+with|to|for|anymore",
            "not+matter+to|if_i|anymore|if_i_live",
            "i+do+not+matter",
            (
                "i+do?+not+deserve|allowed+to|a|any+life|live|die|suffer|be_here|exist|be_happy|"
                "be_alive|pain|better|help"
            ),
            (
                "hate|disgusted_with|loathe|despise+myself & DYING|GONE|life|everyday|living|born|"
                "KILL_SELF|cut|mirror|anymore"
            ),
            "not+meant+to+exist|live|be_here|be|survive",
            "no+use|good+to+anyone|anybody|nobody|man_nor_beast",
            "not+WISH+to?+be+a+burden",
            "should+not+be|have_been|exist|have+here|alive|born|existed|anymore",
            "WORTHLESS & everyone|world|alive|life|living|exist|deserve|die|universe & feel|am|me",
        ),
        unless=(
            "asking for lifts|help_with",
            "burden & bag|shopping|lifts|homework|tax",
            "deserve .. day_off|holiday|break|rest|treat|medal|cake|biscuit",
            "not deserve you|him|her|this_weather",
        ),
        must_match=(
            "its overwhelming and I feel worthless",
            "it's like I dont exist with anyone anymore",
        ),
        must_not_match=(
            "I feel a bit of a burden asking for lifts all the time",
            "days like these are the best,i felt i was part of something again",
        ),
    ),
    Rule(
        name="losing the fight",
        category=Category.DETERIORATION,
        level=Level.SOON,
        reason="getting worse, or losing the fight",
        says=(
            (
                "war|battle|fight|fighting & loneliness|depression|daily & won|losing|always|"
                "everyday|lost"
            ),
            "downward+spiral|spiralling",
            "desperate+for+human|someone|help|anyone|contact|company",
            "sad+OFTEN & lost|lonely|alone|without|always",
            "getting|got|gets|going+bad|worse|darker|dark & again|everyday|cant|not|thoughts|feel",
            "need|wish|make+the|this|my+pain|hurting|hurt|voices+to?+stop|end|go_away|go",
            "end+of+my+rope|tether",
            "never|last|nothing|hardly been|felt|feel this|low|bad|hopeless|alone",
            "falling|fallen+apart|to_pieces & anymore|life|cant|everything",
            (
                "crisis_team|crisis_line|samaritans|hotline|helpline|suicide_line|suicide_hotline "
                "& i|me|rang|called|tried"
            ),
        ),
        unless=(
            "star_wars|battle_of|fight_for+justice|rights",
            "weather|cough|knee|traffic|rain|cold|signal|wifi .. worse|bad",
            "5_or_6 years",
            "volunteer|volunteering|fundraiser|donate|charity_shop",
        ),
        must_match=(
            "your life has taken such a downward spiral",
            "its like a daily war fighting loneliness and always feeling loneliness has won",
            (
                "Always sad, lonely. I lost my family. I have to live without them. I am sad every "
                "day."
            ),
        ),
        must_not_match=("Lost my wife 5 or 6 years ago. Been lonely since then.",),
    ),
)
