"""Not washing, not going out, not opening the post; skin hurt on purpose; carers at an end."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="stopped washing, going out or opening things",
        category=Category.DETERIORATION,
        level=Level.SOON,
        reason="stopped looking after themselves, or cannot go on as they are",
        enough_up_to=20,
        says=(
            (
                "teeth|hair|clothes|pyjamas|dressing_gown|nightie|pjs & not|never|same|stopped|"
                "bother|days|week|weeks & brush~|wash~|comb~|chang~|since|days|week|weeks|all"
            ),
            (
                "not|never & left|leave|been_out|gone_out|go_out|opened|open|answer|answered|past|"
                "been_past|spoke|spoken|seen & house|flat|door|front_door|curtains|gate|bed|"
                "bedroom|post|phone|room|sofa|anyone & since|weeks|week|days|months|month|anymore|"
                "for|august|christmas|NUMBER"
            ),
            (
                "post|letters|bills|envelopes|mail & pile|piled|piling|unopened|not_open|"
                "not_opened|drawer|scared|frightened|cannot|behind|bin|dread|red & i|my|me"
            ),
            (
                "in_bed|my_bed|of_bed|sofa|this_chair|the_chair & all_week|days|weeks|since|"
                "not_get|cannot_get|stopped|not_left|not_moved & i|my|me|not|no|up"
            ),
            "baby|newborn|bairn & feel|love|bond|want & nothing|not|numb|never|hate|anything|wrong",
            (
                "carer|caring|look_after|looking_after|care_for & on_my_knees|broken|breaking|worn|"
                "exhausted|cannot|not_cope|no_break|no_help|tether|had_enough|crying|collapse|"
                "shattered|resent|hate|snap"
            ),
            (
                "everything|simple_things|little_things|brushing|shower~|getting_up|"
                "getting_dressed|a_wash|making_tea & effort|mountain|climbing|exhaust~|wading|"
                "treacle|too_much|overwhelm~|impossible|heavy|cannot|hard_work|drain~"
            ),
            (
                "stare~|sat|sit|sitting|staring & wall|ceiling|floor|nothing|dark|window|space|"
                "curtains|telly_off & hours|days|all_day|night|cannot|numb|since|weeks|cry~|not|"
                "feel|glass|until|off"
            ),
            (
                "not|never & been|gone|left|set_foot|go|out|past & gate|house|flat|door|front_door|"
                "garden_gate|outside|bedroom|room & since|weeks|months|days|month|year|years|"
                "august|anymore|for"
            ),
            "far+from+fine|ok|okay|alright|good|well",
            (
                "need & help|somebody|someone|support & my_head|struggling|not_cope|desperate|"
                "breaking|sinking|drown~|badly"
            ),
            (
                "given_up|gave_up|stopped|packed_in|quit & cooking|washing|eating|going|seeing|"
                "answering|cleaning|tablets|getting_dressed|bothering|talking|looking_after|"
                "insulin|dialysis|treatment|appointments & i|me|my"
            ),
        ),
        unless=(
            "stopped|stop|quit+talking+about|over|through",
            "exhaust~+to?+feel|feeling",
            "BRIGHT",
            "GAME|KINDLY|LAUGH",
            (
                "internet_banking|post_office|poo_pile|tiktok|netflix|lie_in|hangover|postie|"
                "moved_in|carpet|decorat~|new_sofa|new_bed|never_the_same_face|colic|upstairs_has"
            ),
        ),
        must_match=(
            "not opened the curtains in days",
            "everything is such an effort, even the kettle",
            "i just stare at the wall all day",
            "caring for him is breaking me",
        ),
        must_not_match=("stayed in bed all day with a good book, lovely",),
    ),
    Rule(
        name="skin hurt on purpose, or wanting to",
        category=Category.SELF_HARM,
        level=Level.SOON,
        reason="self-harm, or an urge to",
        enough_up_to=20,
        says=(
            (
                "cut~|scratch~|dug|dig~|pick~|burn~|bit|bite|biting|bang~|punch~|hit~|scrub~|pull~|"
                "stab~|gouge~|scald~|slash~|slice~|carve~ & SKIN_OF & calm~|feel|feels|felt|relief|"
                "release|stop|cannot|on_purpose|again|bleed~|bleeds|scream|scissors|blade|razor|"
                "knife|lighter|numb|punish~|deserve|better|quiet|hide|sleeves|every_night|used_to|"
                "urge|urges|only_thing|plasters & MINE"
            ),
            (
                "blade|blades|razor|razors|scissors|lighter|sharps|pencil_sharpener|scalpel & back|"
                "bought|hid|hidden|hiding|found|drawer|again|took|taken|out|gave|give|under|pillow|"
                "itch~|arm|skin|sleeve|sleeves|thinking & i|my|me"
            ),
            (
                "cuts|scars|burns|marks|scabs & arms|legs|thighs|wrist|wrists|stomach|all_over|"
                "covered|fresh & my|i|me"
            ),
            (
                "starv~|not_eating|purg~|making_myself_sick|make_myself_sick|made_myself_sick|"
                "laxatives|binge~ & punish~|control|fat|deserve|again|every|since|weight|days|"
                "cannot_stop|secret|hide"
            ),
            "punish~+myself|me",
            (
                "hurt~|harm~|cut~|burn~|hit~ & myself|me & again|urge|want|need|wanted|thinking|"
                "close_to|nearly|last_night|today|keep|started|month|march|days"
            ),
            (
                "urge|urges|tempted|craving|cravings & strong|again|tonight|massive|loud|back|bad|"
                "blade|cut|hurt|harm|drink|use|lighter|score|bet|fighting|resist|through_the_roof|"
                "hands|since"
            ),
            "urges|urge+are|is|been|to",
            (
                "pull~|ripping|tear~|pluck~ & hair|eyelashes|eyebrows & clumps|handfuls|bald|calm~|"
                "patches|on_purpose|bleed~"
            ),
        ),
        unless=(
            "BRIGHT",
            "GAME|KINDLY|LAUGH",
            "BY_MISHAP",
            "not_thinking_of",
            "swine|forms|wax|gym",
            "diy|decorating|new_carpet|carpet|insurance",
            (
                "eczema|psoriasis|midges|nettle|nettles|brambles|chickenpox|hives|valve|radiator|"
                "radiators|oven_door|it+hit+me"
            ),
            "it+hit+me",
        ),
        must_match=(
            "the urge is really loud tonight",
            "i keep a blade under my pillow",
            "picking my skin till it bleeds, it calms me",
            "i cant stop hurting myself again",
        ),
        must_not_match=("cut my hand on a tin, plaster on it",),
    ),
)
