"""Hopelessness in people's own pictures: drowning, a ghost, in everyone's way."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="nothing to get up for",
        category=Category.NO_FUTURE,
        level=Level.SOON,
        reason="sees nothing to live for",
        says=(
            "no|not+POINT to|in|of any|anything|it|life|getting_up|living|me_being",
            "not|never|cant+see|know|find .. POINT|reason $|getting|living|of|anymore|in_anything",
            "what .. get_up|live|living|wake_up|getting_up|carry_on|stay|go_on+for",
            "what have i got left|to_live|to_look_forward",
            "every|each|everyday day|days? is? .. same & black|dark|empty|nothing|hole|hell|alone",
            "black|dark|deep+hole|pit|tunnel|place & everyday|get_out|climb|stuck",
            "not+do|face|manage|bear|stand|handle+life|living|mornings|the_day|days|the_world",
            "life .. has?|have? beat~|broken|broke|defeated|finished|done_for me",
            "i|am|feel+finished|done|beaten|defeated & asking|trying|fighting|life|door|all",
            "done|finished+trying|fighting|asking|hoping",
            "^ not coping|managing|surviving",
            "falling|fallen+apart|to_pieces & nobody|anymore|not_cope|no_one",
            "my+world|life+is?|has?+ended|over|finished|collapsed|gone",
            "no|not_see|see_no+end+to|of|in_sight",
            "no|not+any?+use|good|help+to|for+anyone|anybody|nobody|man",
            "everything+is?|has?+gone?+wrong|ruined|broken & born|always|never|life",
            "broken+inside|man|woman|person",
            (
                "rubbish|useless|failed|terrible|bad+mum|dad|wife|husband|person|mother|father & i|"
                "am|me"
            ),
            "feel|am+a+nothing|nobody",
            "nothing_left $",
            "completely+empty|numb|hollow|broken",
            "empty|hollow+shell",
            "not+see+past|beyond+today|tomorrow|this|tonight|it",
        ),
        unless=(
            "black_hole|dark & documentary|space|nights|evenings|mornings|outside",
            "done|finished+HOMELY|work|with",
            (
                "point+of|in+countdown|bake_off|strictly|golf|cricket|tiktok|snapchat|ironing|"
                "salad|decaf"
            ),
        ),
        must_match=("there's no point to any of it", "cant see the point getting up"),
        must_not_match=("There's no point in me having a car now",),
    ),
    Rule(
        name="in the way, gone unseen",
        category=Category.NO_FUTURE,
        level=Level.SOON,
        reason="feels in the way, unseen or thrown away",
        says=(
            "i|am+in .. everyones|everybodys|peoples|their|the+way",
            "i cost~|am_costing them|everyone|my|people money|worry|time|a_fortune",
            "nobody|no_one|who+needs|wants|want|would_want+me|a_man|a_woman",
            "i have? ruin~|destroy~|wreck~|spoil~ everything|everyone|my_life|it_all|lives",
            "let~ .. everyone|everybody|them_all|all_of_you|whole_family down|who",
            "i .. let_down everyone|everybody|all",
            "drowning|sinking|suffocating|going_under & nobody|no_one|help_me",
            "ghost|invisible|shadow|stranger .. own+house|home|life|family",
            (
                "i|am|feel thrown_away|thrown_out|discarded|on_the_scrapheap|on_the_scrap_heap|"
                "written_off|left_to_rot"
            ),
            "cry~+everyday|every_day|every_single|every_night|myself_to_sleep|all_day|all_night",
            "not+stop .. cry~",
        ),
        unless=(
            "HOMELY|PLAY",
            "PLAY",
            "wants|want|needs+me+on|as",
            "wants+me+to|for|in|at|back",
            "needs+me+to|for|at|in|tomorrow",
            "forgotten+my|to|the|about|what|how",
        ),
        must_match=("im in everyones way", "I'm like a ghost in my own home"),
        must_not_match=("nobody wants me on their quiz team",),
    ),
    Rule(
        name="sliding like last time",
        category=Category.DETERIORATION,
        level=Level.SOON,
        reason="sliding, and knows the signs",
        says=(
            "going|goes|feels|happening+last_time|the_last_time",
            "going+last|same+time|way",
            (
                "not+slept|sleeping & not+eaten|eating|washed|changed & days|last_time|weeks|going|"
                "again"
            ),
            ("stopped+answering|opening|taking|washing|eating|going & door|post|tablets|medicine"),
            "two|few|couple+years|months ago & bridge|hospital|tablets|overdose & today|now|again",
        ),
        unless=("HOMELY", "PLAY", "party|excited|busy|neighbours|baby"),
        must_match=("Not slept, not eaten. Going like last time",),
        must_not_match=("not slept, the neighbours had a party",),
    ),
)
