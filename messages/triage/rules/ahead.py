"""Nothing ahead, no way back, nobody who can help."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="nothing ahead, no way back",
        category=Category.NO_FUTURE,
        level=Level.SOON,
        enough_up_to=18,
        company=("VERY_LOW|HOPELESS|WORTHLESS|DYING", "life|anymore|NOBODY"),
        reason="sees no future, or no way out",
        says=(
            "not+see|seeing+anything|much?+past|beyond|after",
            "hope|hopes+is?+has?+all?+gone|died|dead|finished|run_out",
            "no+version|world|way+where|of_this & better|ok|happy|works",
            (
                "not|no|without|what|never+have|got|has|see|want|any|a|much+a|any|my|"
                "of_a?+future+$|for|anymore|ahead|left|is|in|at|now|me"
            ),
            (
                "my?+future|futures+is?+has?+looks?+feels?+seems?+all?+gone|over|black|bleak|blank|"
                "empty|dark|hopeless|bleaker|disappeared|finished|dead|nothing|grim"
            ),
            (
                "not|never|hard_to+see|picture|imagine|think|expect|plan|believe|reckon|want "
                "i?+will?+be|being|me|myself|make|making|last|lasting|see|seeing|live|living|get|"
                "getting|reach|reaching here|alive|around|it|to|past|beyond|till|until .. next|"
                "year|christmas|summer|spring|old|NUMBER|birthday|week|then|month"
            ),
            (
                "not+think|reckon|expect|believe .. see|reach|get_to|make|last .. christmas|"
                "birthday|spring|summer|next|new_year|NUMBER & not_care|care|bothered|want|fussed|"
                "good|relief|fine|mind"
            ),
            "never+thought|think|expected+i?+would?+live|make|get|see|be_alive & not|dont|NUMBER",
            (
                "stopped|given_up+look|looking|planning|plan|making_plans|thinking+ahead|forward|"
                "past|beyond|about"
            ),
            "not|no|never+look|looking|plan|planning|plans|think|thinking+anything?+past|beyond",
            (
                "nothing|nowt|fuck_all|nothing_good|sod_all|no_one+is?+there?+left?+ahead|in_front|"
                "to_come|waiting|for_me|left_for|out_there|for_someone|coming+$|of|for|me|here|but|"
                "except|anymore|in"
            ),
            (
                "nothing|nowt|not_anything|no_one|nobody+left|here|there+for+me|us+$|here|anymore|"
                "now|in|on|but"
            ),
            (
                "only|all|things|everything+going|going_to|gonna|will|is+to?+get|gets|"
                "getting|go|downhill+worse|from_here|$|downhill|harder"
            ),
            (
                "never+going_to|gonna|will|get|gets|getting|be|feel|going+to?+be?+get?+better|"
                "easier|ok|happy|change|well|improve|right|end|stop|myself"
            ),
            (
                "not+get|getting|going_to_get|gonna_get+any?+better|easier|well|over_this|"
                "through_this|out_of_this|past_this"
            ),
            (
                "no|not_see_a|cant_see_a|see_no|see_any|never_find_a|only_one+way+back|out|forward|"
                "through|round_it|off_this|left"
            ),
            (
                "no|not_see|not_see_any|not_see_the|see_no|without+light|hope|escape+at|left|"
                "for_me|anymore|$"
            ),
            (
                "beyond|past+all?+help|helping|saving|save|repair|fixing|hope|caring|mending|"
                "redemption & i|me|am"
            ),
            "no_one|nobody|nothing|none_of_you+can|could+help|save|fix|reach|cure+me|now|anymore",
            "too_late+for+me|help|anything|any_of|all_that|that",
            "i|me+am|feel|a?+a?+lost_cause|hopeless_case|write_off|dead_loss|goner|doomed|beaten",
            (
                "^ lost_cause|doomed|beaten|broken|hopeless|despair|despairing|desperate|defeated|"
                "finished|rock_bottom|worthless|trapped|numb|suicidal|empty $"
            ),
            (
                "reached|come_to|hit|got_to+the|my|rock+end|bottom|end_of_the_line|end_of_the_road|"
                "breaking_point+$|of_it|of_everything|now|and"
            ),
            "end_of_the_road|end_of_the_line+for+me+$|now|i|soon",
            (
                "nothing|no_more|not_anything|not_much|no|nowt|nae|aint_got|got_no+more?+left|"
                "fight|life|energy|strength|hope|spark|spirit|love|joy|will|tears|power|"
                "to_give+left?+in|to_give|in_me|left|inside|$|to_lose|anymore"
            ),
            (
                "i+have?+no_hope|no_future|no_strength|no_reason|no_purpose|nothing_left+left?+$|"
                "to|in|anymore|now"
            ),
            "trapped|caged & no_escape|escape|no_way_out|get_out|forever|no_way|hell",
        ),
        unless=(
            "bulb|bulbs|lamp|torch|power_cut & light",
            (
                "roundabout|car_park|maze|traffic|shop|station|ikea|roadworks|road|village & way|"
                "out|back|escape"
            ),
            (
                "weather|traffic|wifi|signal|rain|knee|leg|cough|prices|snow|wind|roads|bus|buses|"
                "parking|service & better|worse|change|improve|easier|end"
            ),
            "future+in+coal|steel|the|that|mining|town",
            (
                "petrol|diesel|fuel|car|battery|phone|meter|fridge|cupboard|milk|bread|biscuits|"
                "shelf|shop|sale & left|nothing|no"
            ),
            (
                "smoking|drinking|sugar|chocolate|bread|meat|dairy|caffeine|sweets|lent|jigsaw|"
                "crossword|diet|wordle|knitting|squash|trying_to|waiting_for & give|giving|given|"
                "gave"
            ),
            (
                "give~|giving|given|gave+up+my|the|a|on_the|on_that|on_this|on_it|on_him|on_her|"
                "smoking|waiting|work|running"
            ),
            "not_give_up|never_give_up|will_not_give|not_giving|not_given",
            "bus|tram|metro|train|coast|terminus|tube|stop|walk & end|line|road",
            (
                "garden|team|plant|lawn|hair|car|roof|kettle|toaster|boiler|coat|shoes|bike|cake|"
                "oven & lost_cause|beyond|past|finished|done_for|beaten"
            ),
            "computer|printer|password|form|tax|council|app|laptop|phone & help|fix|no_one|nobody",
            "for_me+in_the|at_the|to_do|to_wear|to_eat|to_watch|on_telly|today|to_buy",
            "end_of+term|week|month|year|series|film|book|day|street|match|season|garden",
            "PLAY|TREAT & beaten|defeated|lost|end|finished|nothing|hope",
            "charity_shop|market|telly|menu|shop|dancing & nothing",
            "till_monday|till_my_rota|not_planning & rota|holiday|decided_yet",
            "christmas_lights|panto|cup_final",
            "book|pages|novel|jigsaw|series|marathon & end|finished",
        ),
        must_match=(
            "i dont have a future",
            "my futures gone",
            "cant imagine being here next year",
            "stopped looking ahead",
            "theres nothing for me here",
            "no way back from this",
            "no one can help me",
            "end of the road for me",
            "its only going to get worse",
            "reached the end",
        ),
        must_not_match=(
            "no way out of this roundabout",
            "given up chocolate for lent",
            "nothing left in the tank so walked for petrol",
            "reached the end of the line on the metro",
            "theres nothing for me here, charity shop was rubbish",
        ),
    ),
)
