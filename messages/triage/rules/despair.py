"""Better off without me, tired of living, cannot go on: implicit wishes that word lists miss."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="better off without me",
        category=Category.NO_FUTURE,
        level=Level.URGENT,
        reason="believes others would be better off without them",
        says=(
            (
                "easier|better|best+this_way|for_everyone|for_them|for_you_all & love|sorry|all|"
                "gone|everyone"
            ),
            "the+world|they|family|nobody|no_one+would|will|wont+not?+miss|notice+me|i",
            "when|after|once+i+am+gone|dead & better|burden|relief",
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
            "existing .. not+living",
            "life+is .. hard|difficult|much|unbearable .. now|anymore|cope|cant",
            "i+am+done $",
            "i+am+done+with+everything|it_all|life|trying|people",
            "WISH .. disappear|vanish",
            "dead|numb+inside",
            "cut_off|vanish from everyone|everything",
            "DONE+of|with|from|by|to+all?+OF_IT_ALL",
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
            "had+enough+of+OF_IT_ALL",
        ),
        unless=(
            "when|once|till|until|after|if+i+am+done",
            "living+here|there|the|at|this_far",
            "will_to_live & waiting|queue|on_hold|council|phone|traffic|meeting|gas_man|hmrc",
            "had_enough+of?+food|tea|cake|rain|weather|neighbours|winter|adverts|cold|noise",
            "living|life+with|pay|pay_check|through|alone|by|at",
            "living+in+a|the|this|an+country|house|flat|town|city|mess|dorm|place",
            "DONE+of|with+everyone|everything+from|on|in",
            "done+with+it|work|college|exams|school|dinner|shopping|homework|that|tea",
            "up+my|the|a|smoking|drinking|sugar|chocolate|work|bread|meat",
            "trying+to|with",
            "LIFE_OR_END+smoking|drinking|sugar|chocolate",
            "will_not_give_up|never_give_up|not_giving_up",
            "phone|battery|laptop & vanish|disappear",
            "of_it_all+bins|rain|drizzle|weather|packing|cooking|ironing",
            "phone|kettle|car|laptop|telly|hoover|boiler|printer+is|has|have?+given|giving+up",
            (
                "disappear|vanish+to|off_to|into+spain|france|greece|italy|bali|bed|the_shed|"
                "the_garden|an_island|a_beach|my_book"
            ),
            "of_it_all|of_everything+the+bins|rain|drizzle|weather|packing|cooking|ironing",
            (
                "will_to_live & spreadsheet|meeting|assembly|checkout|ikea|instructions|"
                "flat_pack|roadworks|m25|airport|wifi|homework|school_run|terminal|bank"
            ),
            "want|wanting|wanted+to+disappear+to|under|into",
            "want_it_to_end .. cricket|match|film|meeting|winter|football|month|exam|exams",
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
            "not+think|believe|feel+i+can|could+COPE",
            "lie|sit|lying|sitting .. all_day+staring|crying|thinking",
            "not+opened+the|my|any+curtains|post|door|mail .. LONG_SPELL",
            "stay|stayed|staying|lie|lying+in+bed+all_day?+everyday|all_the_time",
            "not|never+get_up|get_out_of_bed|got_up+anymore|all_day|everyday",
            "another+day|night+of?+this",
            "can|could|will+not+COPE+MORE",
            "can|could+not+do|face|take|bear|manage+another|one_more",
            "can|could+not .. COPE MORE",
            (
                "can|could+not+cope|carry_on|go_on|keep_going|keep_living|hold_on|face_another|"
                "face_life|live_this"
            ),
            "i+can+not+anymore|do_this|go|live $",
            "i am not|hardly|barely coping|managing|surviving",
            "not+know|sure|see|think+how|if .. COPE|go_on|live|continue",
            "not+WISH+to?+COPE+MORE",
            "not+make+it?+through|past|much_longer",
            "doubt|hope|if .. make_it_through|get_through",
            "barely|hardly+hanging|holding|keeping+on|it|together|my",
            "hanging+on+by|to_the_edge",
            "at|reached|hit+my|a|the?+breaking_point|wits_end",
            "not+be+bothered+with|to+life|living|live|get_up|wash|eat",
            "why|how+do|should|would|can?+i+keep|bother|keep_on|continue|go_on|stay|be_here",
            "not got out|left|up bed|house|flat since|for|in",
            "i+can+not+be+fixed|helped|saved",
            "no+fight|strength|energy|hope|reason|will+left",
            "not+take+it|this|anymore|much_more|the_pain|another",
            "i|feel .. on my last legs & not|anymore|cope|alone|mentally|caring",
            "not+WISH+to?+carry_on|go_on|continue|keep_going",
        ),
        unless=(
            "make_it+in|to|on|by|for|home|back",
            "go_on+holiday|a|the|to|my|facebook|about",
            "anymore+cake|food|rain|chips|biscuits|calls|snow|people|crisps|puddings",
            "COPE & lid|jar|maths|sudoku|crossword|parking|heat|shop|bus|crisps|marmite|noise",
            "COPE .. meeting|appointment|party|match|class|tonight_sorry|concert|toronto|dinner",
            "can_not_stand+him|her|them|it|that|the|marmite|people",
            "can_not keep_up|keep_doing_that",
            "limit|end+of|the+road|week|month|street|year",
            "make_it+to+the|your|town|work|dinner",
            "not take|took+it+back|with|off|personally|for",
            "anymore+TREAT|UNDOSED",
            "not+take+it+in",
            "last_legs|last+straw & kettle|car|sofa|phone|boots|shoes|bus",
            (
                "not+take+anymore+$?+courgettes|cake|pudding|puddings|cricket|stick_a_fork|zoom|"
                "meetings"
            ),
        ),
        must_match=(
            "I just can't do this any more",
            "I'm not coping. At all",
            "I don't want to die, I just don't want to carry on",
            "havent got out of bed since friday, cant see any reason to",
        ),
        must_not_match=("can't stand marmite", "I can't keep up with these kids"),
    ),
)
