"""Hurting oneself, wherever and with whatever; the urge; days without it, lost."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

_MISHAP = (
    "BY_MISHAP",
    "CUTTING .. BY_MISHAP",
    "BY_MISHAP .. CUTTING",
    "he|she|they|it|cat|dog|nurse|doctor|surgeon|mosquito|you+CUTTING",
    "stitches|stitching .. jumper|knitting|wool|row|scarf|blanket|cardigan|quilt|hem",
    "cut|cuts+of+meat|cloth|beef",
)

RULES: tuple[Rule, ...] = (
    Rule(
        name="a fresh wound",
        category=Category.SELF_HARM,
        level=Level.URGENT,
        imminent=True,
        reason="self-harm now",
        says=(
            (
                "went|gone|go|cut|cutting|it+went?+is?+too|deep|deeper+deep|than|this_time|again & "
                "meant|bleed~|usual|normal|last|stop|arm|wrist|blood|stitches|i|time"
            ),
            "CUTTING .. deep|deeper|badly|to_the_bone|wide_open",
            "opened|open|slashed|slash|slit|hacked|carved+up?+my+SKIN|wrist|wrists",
            "not+stop|stem|slow+the?+bleeding|blood & i|my|did|cut|arm|wrist|myself",
            (
                "blood & sleeve|sleeves|towel|carpet|bathroom|sink|all_over|everywhere|dripping & "
                "i|did|needed|cut|me|again|myself"
            ),
            "bleed~|blood .. SKIN|wrist|wrists & did_it|i_did|done|myself|razor|blade|again|cut",
            (
                "need~|should_have|want+stitches|stitching|gluing|sewing & not|judge|did|again|cut|"
                "arm|wrist|go|hide|ashamed"
            ),
            "HURTING_TOOL+in|against|at|to|on|pressed+my+hand|hands|wrist|wrists|SKIN|throat|neck",
            (
                "holding|hold|got|have+a|the|my+razor|blade|scissors & now|right_now|here|want|"
                "cant|stop|wrist|arm|skin|going"
            ),
            (
                "burning|cutting|hurting|scratching|hitting|punching|slicing+myself|my_arms|my_arm|"
                "my_legs|my_wrists|my_skin & now|not_stop|tonight|again|with|as_i"
            ),
            (
                "^ i? have? cut|cutting+$|again|bad|deep|tonight & it|bad|again|blood|"
                "deep|sorry|tonight|need|help|$"
            ),
            "went|go~+at|to_town_on+my+SKIN|wrists|myself",
            "CUTTING|done|did|doing .. my+wrists|wrist+again|in|tonight|now|$|with|today",
            (
                "swallowed|inserted|ate+a|some|the|batteries|glass+battery|batteries|blade|blades|"
                "razor|glass|coins|magnets|nail|screws"
            ),
        ),
        unless=_MISHAP,
        must_match=(
            "opened up my arm",
            "it went deeper than i meant",
            "just cut. its bad",
            "need stitches but im not going, they judge me",
        ),
        must_not_match=(
            "the cat scratched my arm really deep",
            "need stitches in that jumper again",
            "cut my wrist on the brambles again",
        ),
    ),
    Rule(
        name="hurting oneself, and the urge",
        category=Category.SELF_HARM,
        level=Level.SOON,
        reason="self-harm, or an urge to it",
        says=(
            "CUTTING .. my? SKIN|myself|face|hands|head with|using|on HURTING_TOOL",
            "HURTING_TOOL .. to|on|against|over|across+my+SKIN|skin|arm|leg|hand|hands",
            "took|take|taking|use|used|using+a|the|my+HURTING_TOOL+to|on+my|myself",
            (
                "HURTING_TOOL+out|again & last_night|tonight|again|found|hid|arms|skin|not_used|"
                "put_back|bathroom & arms|skin|urge|cut|again|myself|tempt~"
            ),
            "boiling|hot|scalding+water .. on|over+my|myself",
            (
                "CUTTING|rub~|scrub~|dig~ .. my? SKIN|face|hands|myself .. till|until+i|it|"
                "they+bleed~|bleeds|raw|stops|hurts|goes"
            ),
            "till|until+i|it+bleed~|bled & CUTTING|pick~|scratch~|bite~|punch~",
            "did|done|doing|do+my+arms|arm|thighs|thigh|legs+again|last_night|$|tonight|in_again",
            (
                "been|was|started|back_to|gone_back_to|went_back_to+cutting|burning|selfharm|"
                "hurting_myself & $|again|arms|myself|relapse~|cant|last_night"
            ),
            "hit~|slap~|punch~|kick~+myself+in|on|until|till|when|because|hard|over|again",
            (
                "bang~|smash~|hit~|whack~ my? head on|against|off|into the|a wall|door|floor|desk|"
                "headboard & till|until|stop|quiet|bleed|again|purpose|last_night|pain|noise|punish"
            ),
            (
                "punch~|hit~|kick~ .. wall|walls|door|mirror & knuckles|hand|bled|bleed|blood|"
                "broke|hurt|feel|swollen|pain"
            ),
            "pull~|tear~|rip~ .. my? hair out in|by clumps|clump|chunks|handfuls|roots|bald",
            "bald|patches & pull~|pulling",
            (
                "urge|urges|itch|craving|pull+is|are|was|were|to|of|get~|has|come~|keep+bad|strong|"
                "back|stronger|worse|overwhelming|unbearable|hurt|cut|harm|burn|here|winning|"
                "coming|loud|again"
            ),
            "urges+tonight|today|again|are|back",
            (
                "fight~|resist~|rid~|riding_out|surfing|battling|sit_with|sitting_with .. urge|"
                "urges|the_itch"
            ),
            (
                "pain & only|deserve|feel_something|feel_real|numb|release|calms_me|takes_away & "
                "helps|thing|myself|else|hurt"
            ),
            (
                "only+thing .. helps|works|calms|stops & cut|cutting|blade|pain|blood|hurting|"
                "burning|myself"
            ),
            (
                "i+deserve+to?+hurt|pain|suffer|bleed|be_hurt|be_punished|this_pain|punishment|"
                "scars|die|all_the_pain"
            ),
            "punish~|punishing+myself|my_body",
            (
                "sleeves & hide|hides|hiding|cover~|nobody|no_one|down|scars|marks|summer|arms|see|"
                "sees|seen & arms|again|see|sees|heat|hot|what|scars|marks|down|habits"
            ),
            "hide|hiding|hid|cover~+my|the|up+arms|arm|scars|cuts|marks|wrists|legs",
            "clean|streak & RUINED & cutting|selfharm|blade|harm|myself|arms",
            "NUMBER|one|two|three|four|six|ten+days|weeks|months|years+clean|free|sober & RUINED",
            "clean+for?+NUMBER|nearly|almost|over|a|two|three|six & RUINED|but|want|tonight",
            (
                "broke|broken|lost|ruined|ended|reset|blew+my+streak|clean_streak|clean_time|"
                "counter|days"
            ),
            "back+to|at|on+day+one|zero|nought|1|0",
            (
                "slipped|slip|slip_up|relapse|relapsed|lapse & selfharm|harm|cut|cutting|arms|"
                "last_night|again|clean|sorry & i|last|selfharm|cut|arms"
            ),
            "old+habits+back|again|creeping|are|returning|came",
            "cut|cuts|cutting+to_cope|to_feel|to_let|instead|helps|again|makes|because",
            (
                "want|need|going|tempted|dying+to+cut|burn|harm|hurt+myself|bad|badly|my|deep|$|"
                "tonight|again|it"
            ),
            "starv~+myself|not_eating_on_purpose|punish_with_food",
        ),
        unless=(
            *_MISHAP,
            (
                "urge|urges+to+shop|eat|buy|bake|laugh|clean|scream|text|sing|dance|nap|sleep|pee|"
                "wee|tidy|knit|spend|travel|ring|phone|hug|go|run|move|say"
            ),
            (
                "brick_wall|council|phone_line|on_hold|jobcentre|computer|customer_service|"
                "duolingo|wordle|winning|unbeaten|losing|running_streak|step_count|diet|slimming|"
                "weigh"
            ),
            "cut|cutting+grass|hedge|hair|cake|down|back|costs|corners|the|off|up|out",
            "hide|hiding+cuts+of",
            "no|not|any+urge|urges",
            "hit|hit~+myself .. thumb|shin|knee|toe",
        ),
        must_match=(
            "broke my streak. 47 days gone",
            "fighting the urge",
            "i keep picking at my skin till it bleeds",
            "long sleeves again so nobody sees my arms",
            "6 months clean and i threw it away",
        ),
        must_not_match=(
            "broke my duolingo streak",
            "fighting the urge to eat the whole cake",
            "banging my head against a brick wall with the council",
            "long sleeves again, its perishing",
        ),
    ),
)
