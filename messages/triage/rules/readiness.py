"""A means kept, fetched, set up or looked up: rope and blade, tablets put by, a spot found."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="a means at hand",
        category=Category.MEANS,
        level=Level.URGENT,
        imminent=True,
        reason="a means is at hand",
        says=(
            "TOOL & PREOCCUPIED",
            "rope|ropes|noose|cord|ligature|hosepipe|hose_pipe|petrol|flex .. TO_HAND",
            (
                "knife|knives|blade|blades|razor|razors|scissors .. next_to|beside|in|under|on|"
                "by+me|my|the & PREOCCUPIED|BLEAK|sorry|cant|enough"
            ),
            (
                "TOOL .. next_to_me|beside_me|under_my_pillow|to_my|against_my|round_my|around_my|"
                "in_my_hand|in_my_hands|in_front_of_me|on_my_lap|here_with_me"
            ),
            (
                "holding|hold|got|have|had|gripping+a|the|my|this|dads?+TOOL & BLEAK|PREOCCUPIED|"
                "now|here|tonight|wrist|arm|skin|use_it|help"
            ),
            (
                "tie~|tying|looped|loop|hang~ .. it|rope|one|belt|cord|sheet|sheets|scarf .. to|"
                "round|around|over|from+the|a|my+banister|banisters|beam|tree|branch|rafter|"
                "rafters|hook|door|rail|neck|loft|light|landing|pipe"
            ),
            (
                "rope|noose|belt|cord|knot & tie|tied|tying|measured|holds|strong_enough|hold_me|"
                "take_my_weight|put_up|put_a"
            ),
            "learn~|watch~|practise~|looked_up|youtube .. tie|knot|knots|noose|hanging",
            "bag|plastic_bag & tape|head|elastic|gas|helium & all_it_takes|over|my|that_is",
            (
                "it+is|is_all|all|everything|things+all?+set_up|set|ready|prepared|in_place & "
                "garage|loft|shed|tonight|bathroom|bedroom|do_it|going|end|woods|car|tree"
            ),
            (
                "i|ive+have|got|bought|found|sorted|collected+all?+everything|what|the_stuff|"
                "all_the_things+that?+i+need~+to_do_it|for_it|now|ready|to_end|to_finish|$"
            ),
            "i+have+everything+i+need+now|ready|here|$",
            (
                "order~|bought|send_off|sent_off|delivered|arriv~|comes|came|waiting_for .. it|"
                "something|stuff|them|package|powder|kit|parcel & internet|online|dark_web|"
                "overseas|abroad & end|peace|quick|painless|over|tuesday|kill|last"
            ),
            (
                "MEDICINE .. under|in|behind+a|my|the+sock|socks|mattress|pillow|wardrobe|shoebox|"
                "shoe_box|biscuit_tin|drawer|freezer|plant_pot & NUMBER|hid~|hidden|sav~|ready|"
                "count~"
            ),
            (
                "stockpil~|stockpile~|hoard~ & MEDICINE|since|for_weeks|for_months|enough|them|"
                "secret|doctor|now"
            ),
            "MEDICINE & STASH",
            (
                "put~|putting|setting|set+a_few|some|one|two|them|MEDICINE+MEDICINE?+by|aside|back|"
                "away+every|each|for|week|in_case"
            ),
            (
                "not+been?+taking|swallowing|take|took+them|it|my?+MEDICINE? & keep_them|"
                "keeping_them|saving|saved|hiding|for_when|collect~|under_my"
            ),
            (
                "told|lied|lie|lying|said .. doctor|chemist|pharmacist|surgery|nurse & lost|"
                "run_out|ran_out|more|extra|double & MEDICINE|enough|got|them"
            ),
            "counted|count|counting .. MEDICINE & NUMBER|enough|again|keep|every_night|again",
            "keep|keeps|kept+count~+MEDICINE|them",
            (
                "how_strong|strong_enough|hold_my_weight|take_my_weight & rope|beam|tree|hook|belt|"
                "branch|banister"
            ),
            (
                "gas|petrol|lighter|match|matches|lighter_fluid & pour~|soak~|myself|over_me|"
                "set_fire|set_myself|alight"
            ),
            "chair|stool|ladder & noose|rope|belt|kick|kick_it|beam",
        ),
        unless=(
            "PLEASANT",
            "TOOL .. PLEASANT",
            (
                "curtain|curtains|bunting|tinsel|balloon|balloons|swing|hammock|fairy_lights|"
                "lights|christmas|parcel|bike|dinghy|tent|awning|trailer|kayak|climbing|horse|pony|"
                "goat|roof_rack|washing|lunch|garden|greenhouse|roses|sausages|curry|bbq|barbecue|"
                "mower|strimmer|camping"
            ),
            (
                "TOOL .. m_s|primark|sale|shop|market|cheese|bread|onions|veg|fringe|beard|hair|"
                "paper|wrapping|sellotape|butter|cutting_out|legs"
            ),
            (
                "chemist|prescription|dosette|organiser|for_the_week|nurse|pharmacy|on_repeat|"
                "fridge_door|carer"
            ),
            "loo_roll|tins|beans|wood|coal|wool|chocolate|squirrel|squirrels|acorns|nuts",
            "sharp~|blunt|butter|carving|craft|palette",
            "car_keys|jump_leads|work_belt|seat_belt|seatbelt|tool_belt|conveyor|belt_up",
            "not+been+taking MEDICINE .. forget|forgot|sick|side_effects|nurse",
            (
                "bulb|curtains|curtain|shelf|cobweb|cobwebs|cupboard|wallpaper|ceiling & chair|"
                "stool|ladder"
            ),
            "tie|tied|tying+the+knot+in|on|next|with",
            "crossword|clue|scrabble",
            "gun+to+my+head .. i .. name|choose|pick|guess",
        ),
        must_match=(
            "theres a rope in the shed",
            "ive tied it to the banister",
            "knife here on the side, keep looking at it",
            "been putting a few tablets by every week",
            "got 90 tablets hidden in a sock",
        ),
        must_not_match=(
            "tow rope in the boot for the caravan",
            "tied the balloons to the banister",
            "i keep my tablets in a tin by the kettle",
            "cant stop looking at that belt in the primark sale",
        ),
    ),
    Rule(
        name="a way found",
        category=Category.MEANS,
        level=Level.URGENT,
        imminent=True,
        reason="has found a way or a place",
        says=(
            "worked|figured|found+it?+out+exactly?+how|where|when+to+do_it|end_it|go|finish|$",
            "worked|figured|found+it?+out+exactly?+how|where|when+$|i_will|i_am_going_to|i_would",
            (
                "i+know|decided|worked_out|chosen|got+exactly?+how|when|where|what+and+when|where|"
                "how|what_time"
            ),
            "i+know+exactly+how|where|what+i|i_am+going_to|will|would+do|end|go",
            (
                "found|picked|chosen|know+a|the|my|which|exact+right|perfect|quiet|good|"
                "best?+place|spot|tree|bridge|beam|branch & nobody|no_one|quiet|do_it|end|alone|"
                "never_find|woods|$"
            ),
            "know .. where .. trains|train|cars|drop|water & fast|deep|deepest|high|highest",
            (
                "read~|look~|google~|research~|search~ .. up|into|online|about|for|on & "
                "how_much+it|how_long+it|lethal|fatal|painless|quickest|easiest|doses|methods|"
                "ways_to|drown~|what_it_takes|not_hurt|would_hurt|poison~"
            ),
            "how_much_it_takes|how_many_it_takes|how_many_it_would_take|how_much_it_would_take",
            (
                "plan|method|way & a_b_and_c|backup_plan|foolproof|cant_fail|not_fail|quick_and|"
                "wont_hurt"
            ),
            (
                "found|know|picked|chosen+the|my|which+right|perfect+tree|branch|beam|bridge+$|"
                "and|already|now"
            ),
        ),
        unless=(
            "PLEASANT",
            "place|spot|tree+for|to+park|sit|eat|fish|the|my|a|put|plant|stop|camp|live|rent",
            (
                "tap|boiler|remote|phone|wifi|tablet|telly|recipe|bus|app|zoom|computer|washing|"
                "oven|bowls|shopping|glasses|keys|leak"
            ),
            "christmas_tree|xmas_tree|parking|grave|plot|allotment",
        ),
        must_match=(
            "ive worked out how to do it",
            "found a spot where nobody goes",
            "been reading up on how much it takes",
        ),
        must_not_match=(
            "worked out how to do the video on my phone",
            "found a good spot for the picnic",
        ),
    ),
)
