"""Attempts on one's own life: last night's, the one that was stopped, the ones before."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="an attempt lately",
        category=Category.INTENT,
        level=Level.URGENT,
        imminent=True,
        reason="an attempt lately, or nearly one",
        says=(
            (
                "tried|attempted .. KILL_SELF|END_IT|DO_IT|hang|drown|jump|gas|suicide|overdose|"
                "myself_in & LATELY"
            ),
            "tried|attempted .. KILL_SELF|END_IT|hang|drown|jump|gas|suicide|od & WENT_WRONG",
            "tried+it|again & WENT_WRONG & i|me|my & LATELY|work|rope|neck|pills|tablets",
            (
                "rope|belt|cord|branch|beam|hook|knot|sheet|banister|scarf+snapped|broke|gave_way|"
                "gave|came_loose|slipped|came_down|failed|not_hold|did_not_hold|would_not_hold"
            ),
            (
                "almost|nearly|close_to|came_close_to|this_close_to|inches_from+did|done|doing|do|"
                "ended|ending|went_through|jump|jumped|go|going|gone+it|through|under|over|off|in|"
                "myself"
            ),
            (
                "almost|nearly|close_to+TAKING|took|swallowed+them|it|all|the_lot|everything|"
                "my_tablets"
            ),
            "almost|nearly|close_to+not+here|make_it|wake|text|answer & here|last_night|today",
            (
                "i+was+going_to & last_night|yesterday|this_morning|today & WENT_WRONG|but|stopped "
                "& do_it|end|jump|tablets|pills|rope|bridge|myself"
            ),
            "got|went|made_it|walked|drove as_far_as|far as|all_the_way_to the|a BRINK",
            (
                "was|went|drove|got|stood|stand|walked+up?+on|to|at|by|over|as_far_as+the|a BRINK "
                "& WENT_WRONG"
            ),
            (
                "BRINK & talk~|talked|pulled|dragged|grabbed|got|coaxed|brought+me+down|off|back|"
                "away|in|over"
            ),
            (
                "police|copper|coppers|officer|stranger|samaritan|passer_by|someone|man|woman|lady|"
                "bloke .. talked|pulled|dragged|coaxed+me+down|off|back|out|away|in"
            ),
            (
                "next|this|second|third+time+i_will|i_am|it_will|i_am_going_to+not?+properly|right|"
                "work|fail|succeed|do_it|make_sure|mess|mistake|get_it|go_further|use|take|finish|"
                "be_careful|more & properly|right|not|sure|work|enough|succeed|fail|finish|it"
            ),
            (
                "woke|waking+up? & tablets|pills|gutted|disappointed|unfortunately|not_meant|"
                "wasnt_meant|should_not_have & took|alive|meant|here|pills|tablets|want|"
                "last_night"
            ),
            "neck & mark|marks|bruise|bruised|rope|burn|scarf & tried|did|rope|belt|hide|from",
            "found+me|us+in_time|too_soon|hanging|unconscious & LATELY|i|wish",
        ),
        unless=(
            (
                "PLEASANT|PLAY|HOMELY|curtain|trousers|fan|hoover|washing|tow|seat|conveyor|swing|"
                "dog_lead|van|car|tree"
            ),
            (
                "broke|snapped|slipped|gave_way .. curtain|hoover|trousers|van|car|mower|dryer|"
                "machine|dog"
            ),
            "next|this|second|third+time .. recipe|cake|loaf|test|driving|dye|level|pudding|order",
            "NOT_ME+tried|attempted|nearly|almost",
            (
                "recipe|cake|bake|loaf|scones|test|driving|theory|exam|order|win|visit|level|"
                "password|form|bus|dentist|interview"
            ),
            "tried .. end~ my|the+contract|phone|call|subscription|row|argument",
            "done|doing|did|do+it+all|up|again_by|with_the",
            "years_ago|attempt_at",
            "ophelia|gale|storm & branch",
            "at+twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen & took",
        ),
        must_match=(
            "tried to hang myself last night, the rope snapped",
            "i nearly did it last night",
            "i got as far as the bridge on tuesday",
            "police talked me down off the bridge",
            "next time i wont fail",
        ),
        must_not_match=(
            "nearly did the whole jigsaw last night",
            "the belt broke on my hoover",
            "next time i will do it right, that cake was flat",
        ),
    ),
    Rule(
        name="an attempt before",
        category=Category.INTENT,
        level=Level.SOON,
        reason="an attempt before",
        says=(
            (
                "tried|attempted .. KILL_SELF|take_my_life|take_my_own_life|hang_myself|"
                "drown_myself|suicide"
            ),
            "stomach+pumped|pump",
            "pumped+my+stomach",
            (
                "NUMBER|second|third|fourth|another|last|first|my|previous|two|three|four|"
                "few+suicide?+attempt|attempts & i|my|this|year|hospital|since|on|$"
            ),
            "found|cut|got|reached+me+in_time|down|before_it",
            (
                "hospital|a_e|ward|icu|sectioned|crisis_team|resus & attempt|overdose|tried|"
                "jumped|tablets|pills|cut_my|hanging & i|me|my"
            ),
            (
                "discharged|released|out_of|home_from+hospital|a_e|ward|section|psych & attempt|"
                "overdose|tried|tablets|jump~|suicide|cut"
            ),
            "i+was|been|got+sectioned",
            "last+time+i+tried|did_it|attempted|jumped|took|overdosed|od",
            "since+my+attempt|overdose|od|last_attempt",
            "survived|survivor & attempt|suicide|overdose|jump|hanging",
            "overdose|overdosed & years_ago|years_since",
        ),
        unless=(
            "NOT_ME+tried|attempted|was",
            (
                "PLEASANT|PLAY|attempt_at|attempts_at|driving|theory|cake|cooking|knitting|recipe|"
                "exam|wordle|sourdough|parking"
            ),
            "film|telly|episode|casualty|holby|documentary",
        ),
        must_match=("had my stomach pumped last week", "its my third attempt this year"),
        must_not_match=("third attempt at the driving test this year",),
    ),
)
