"""Put out, or without a bed: where one sleeps instead."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="put out, or without a bed",
        category=Category.HOUSING,
        level=Level.SOON,
        reason="homeless, or about to be",
        enough_up_to=22,
        company=("TROUBLE",),
        says=(
            "PUT_OUT & NO_ROOF",
            (
                "PUT_OUT & landlord|landlady|council|bailiffs|mum|dad|partner|wife|husband|"
                "boyfriend|housing|hostel|agent|sister|mate|flat|house & i|me|my|us|we|am|been"
            ),
            (
                "been|got|being|getting|am|are|was+PUT_OUT & i|we|me|OF_LATE|from|by|mum|flat|"
                "house|nowhere"
            ),
            (
                "PUT_OUT & by|on|next|monday|tuesday|wednesday|thursday|friday|saturday|sunday|"
                "tomorrow|tonight|week|weeks|days|month|january|NUMBER & flat|house|home|hostel|"
                "room|landlord|eviction|evicted|nowhere|bailiffs|homeless|section_21|notice"
            ),
            "bailiffs|bailiff|court & put_me_out|evict~|eviction|out|house|flat|possession",
            (
                "section_21|eviction_letter|eviction_notice|possession_order|notice_to_quit|"
                "no_fault_eviction"
            ),
            (
                "SLEEPS .. on|in|at|under|round|outside+the|a|my|his?+ROUGH & OF_LATE|nowhere|"
                "homeless|since|NUMBER|weeks|cold|wet|council|night|kicked|months|moved_on"
            ),
            (
                "SLEEPS .. BORROWED_BED & nowhere|homeless|mates|peoples|council|kicked|evicted|"
                "wants_me|no_home|split|thrown_out|chucked"
            ),
            (
                "^|i|am|been|we in|on|under+the|a|my?+doorway|doorways|streets|street|tent|"
                "bus_shelter|underpass|stairwell+again|by|tonight|$|now|since|for|still|behind"
            ),
            (
                "sofa_hopping|sofa_surfing|couch_surfing|sofa_to_sofa|place_to_place|"
                "pillar_to_post & i|been|am|still|since"
            ),
            "^ been? sofa_hopping|sofa_surfing|couch_surfing",
            "BORROWED_BED & wants|want+me+gone|out|off",
            (
                "we|family|us|kids .. one_room|hotel|bnb|hostel|temporary & kids|baby|months|"
                "weeks|council|cooker|no|mould|bed"
            ),
            (
                "spent|spend|spending|stayed|sat|been|slept .. night|nights|all_night & mcdonalds|"
                "station|airport|a_e|hospital|waiting_room|bus|buses|launderette|library & warm|"
                "nowhere|homeless|cold|sleep|again"
            ),
            "all_night .. mcdonalds|station|bus_shelter|waiting_room|night_bus|launderette",
            (
                "SLEEPS .. rough|on_the_street|on_the_streets|in_doorways|in_a_doorway|in_my_car|"
                "in_a_tent|in_a_car|on_sofas|on_peoples_sofas|from_sofa_to_sofa"
            ),
            (
                "i|we|been|am SLEEPS in|out_of+my|the|our|a+car|van|tent|shed|squat|doorway & not|"
                "cold|night|no|since|again|kids|nowhere|weeks|days"
            ),
            (
                "not+know+where+i|we+will|am|are|going_to?+going_to?+sleep|sleeping|stay|staying|"
                "live|living|go|end_up"
            ),
            (
                "no|not_got|without+a|any|fixed?+proper?+bed|roof|place|home|address|abode & i|we|"
                "for_tonight|tonight|homeless|of_my_own|over_my_head|fixed"
            ),
            (
                "NO_ROOF & tonight|homeless|sleep|streets|council|i|we|me|us & kids|cold|scared|"
                "tonight|now|help|street|streets|car|bed|end_up|desperate"
            ),
            (
                "council|housing|homeless_team|shelter .. turned|not_help|nothing|refused|"
                "not_priority|not_a_priority|no_duty|fobbed+me|us|off|for_me|away|$"
            ),
            "hostel|shelter|refuge .. full|kicked|chucked|asked_me_to_leave|barred|banned|closing",
            (
                "hostel|bnb|b_b|hotel|refuge|temporary|room .. only_till|only_until|runs_out|ends|"
                "only_paid|paid_till & i|me|we|then|nowhere|sunday|monday|friday|$"
            ),
            (
                "came|come|coming|released|discharged|out+out?+of|from+prison|jail|hospital|care|"
                "rehab & nowhere|no|homeless|hostel|streets|street|not"
            ),
            "walk~+round|around|about|the_streets+all+night",
            (
                "up+all+night .. street|streets|bus|station|mcdonalds|walking|cold|warm & nowhere|"
                "warm|homeless|bed|bus"
            ),
            (
                "i|we|am|be|end_up|back|been|family on+the+streets|street & again|monday|soon|by|"
                "will|tonight|with|now|homeless"
            ),
            (
                "lose|losing|lost+my|the|our+home|tenancy|flat|house & rent|arrears|mortgage|"
                "landlord|council|going_to|scared|if|job|divorce|bank|will|am|nowhere"
            ),
            "^ i? lose|losing|lost+my|the|our+home|tenancy|flat|house+$",
            "^ out+on+the|my+street|streets|ear|pavement",
            "turfed|slung|booted|chucked|kicked+out+of|by|$",
            (
                "moved|moving|move us|me|on|again & police|hostel|temporary|bnb|hotel|doorway|"
                "security & sleep|bag|kids|bench|cold|again"
            ),
            (
                "sleeping_bag|my_tent|my_bags|my_stuff|my_bag & nicked|stolen|took|wet|soaked|"
                "robbed|gone & street|sleep|night|hostel|tent|doorway|i|my"
            ),
        ),
        unless=(
            "KINDLY|GAME",
            (
                "camping|caravan|festival|glamping|holiday|scouts|ferry|trip|stag|hen|sleepover|"
                "airport|hols|cruise|tour|concert|glastonbury"
            ),
            "HOMELESS & last_year|years_ago|used_to|once|back_then",
            "PUT_OUT & last_year|years_ago|used_to|once|back_then",
            "STUCK & christmas|nice|lovely|wee",
            "decorators|builders|carpet|new_bed|mattress|bad_back|hip|back & floor|sofa|one_room",
            (
                "sofa|couch|settee|car|sisters & cold|watching|telly|strictly|film|nap|visiting|"
                "weekend|lift|cosy|feet_up|hangover|flu"
            ),
            (
                "kicked_out|chucked_out|thrown_out & pub|quiz|group|chat|club|bar|choir|game|team|"
                "shop|bingo"
            ),
            "moving_house|new_flat|new_house|new_place|downsiz~|estate_agent|offer|completion",
            "volunteer~|donate~|charity|soup_run|collecting|big_issue|fundrais~|sponsored",
            (
                "get_out|be_out & bed|house_more|more|garden|bus|by_nine|early|of_breath|of_hand|"
                "walk|sun|nice"
            ),
            "dog|cat|fox|hedgehog|pigeon & SLEEPS|street|sofa",
            "nowhere+near|to_park|special|nice|in_particular|fancy",
            "street+party|food|market|lights|view|name",
            "notice & board|noticed|short_notice|take_no",
            "lost+the|my+house|flat+keys|key",
            "kitchen|bathroom|builders|decorators|plumbing & surfing|sofa_hopping",
            "homeless+dog|cat|ANIMAL|shelter|charity|people|man|lad|hostel_shop",
            "volunteer|volunteering|charity|soup_run|donate|donated|sleep_out & homeless",
            "slept .. garden|tent .. boys|kids|grandkids|scouts|cubs|guides|children",
            "leave+the+room",
        ),
        must_match=(
            "got to be out of the flat by friday and nowhere to go",
            "been stopping on mates sofas since the split, still nowhere",
            "dont know where im sleeping tonight",
            "homeless team turned me away",
            "walked round all night",
        ),
        must_not_match=(
            "on my sisters sofa watching strictly",
            "kicked out of the pub at closing time",
            "in the tent at the festival",
            "got to be out by nine for the bus",
        ),
    ),
)
