"""Down and not able to rise, or hurt by a fall, in any order of words."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="down and not able to rise",
        category=Category.MEDICAL,
        level=Level.URGENT,
        imminent=True,
        reason="fallen and cannot get up",
        says=(
            "WENT_DOWN & NOT_RISE",
            "FLOOR & not_get_up|NOT_RISE",
            (
                "i+am|i_have_been|been|lying|laid|laying|lay|stuck|sat|woke|slept|"
                "spent+here?+FLOOR & LAID_LONG"
            ),
            "FLOOR & LAID & LAID_LONG & i|am|my|me",
            "^+i?+am?+still?+FLOOR+$",
            "^ on|am_on+floor|deck|ground+$|not|help|since|again|cant",
            (
                "been|lying|laid|stuck+down+here|there & since|hours|all_night|NUMBER|ages|morning|"
                "help|cant"
            ),
            (
                "lying|laid|laying|lay|lain+here|there & not_move|not_get|not_reach|floor|leg|hip|"
                "all_night|fell|help"
            ),
            (
                "not+get|lift|pull|drag|push|haul+myself?+up?+back?+up|off|out|out_of+the|my|"
                "this?+floor|loo|toilet|commode|bath|tub|shower|ground|carpet|seat|lav"
            ),
            (
                "stuck|trapped|wedged|jammed+in|on|down|between|behind|under|halfway & HELD_IN|"
                "wall|bed|wardrobe|stairs|wheelchair|stairlift|radiator & not|cant|hours|help|cold|"
                "alone|since|water|send|me|i"
            ),
            (
                "wheelchair|scooter|walker|frame|wardrobe|fridge .. tipped|toppled|fell|fallen|"
                "gone|over+on|over|on_top|me & me|under|stuck|not|help|trapped"
            ),
            (
                "not+reach|get_to|find+my|the|me?+buzzer|cord|pendant|lifeline|pull_cord|alarm|"
                "careline|alarm_button|button|emergency_cord & floor|fell|fallen|fall|help|stuck|"
                "cant|had"
            ),
            "pendant|buzzer|lifeline|pull_cord & not|broken|flat|dead & floor|fell|fallen|down",
            (
                "legs|knees|leg|hip+have|has|gave|give|went|gone|buckled|not .. way|out|buckled|"
                "hold & floor|carpet|ground|down|stuck|cant|not|heap"
            ),
            "heard|hear|felt+a|it|something+crack|snap|pop|go & leg|hip|fell|floor|arm|ankle|back",
            (
                "leg|foot|ankle|arm|wrist|hip+is|looks|at|pointing|bent|facing .. funny_angle|"
                "wrong_way|wrong_angle|odd_angle|bent|twisted|backwards|sideways|out_of_place"
            ),
            "think|fink|sure|reckon|afraid+i?+have?+broke|broken|bust|busted|smashed|cracked+my|a",
            (
                "my+hip|leg|arm|wrist|ankle|pelvis+is|has?+broke|broken|shattered|dislocated|"
                "out_of_its_socket|popped_out"
            ),
            (
                "WENT_DOWN & hit|banged|cracked|split|smashed|bashed|whacked+my|me+head|skull & "
                "blood|bleeding|out|unconscious|dizzy|sick|black|warfarin|thinners|stars|gash"
            ),
            "my+head|face .. blood|bleeding|split|gash & WENT_DOWN|banged|hit",
            "someone|somebody|can_you|can_u|need|please|help .. lift|pick|get|help+me+up|off|back",
            "knocked+myself|me+out|unconscious|cold|silly",
        ),
        unless=(
            (
                "WENT_DOWN+asleep|out|behind|in_love|for|about|apart|through|flat|off_the_back|"
                "to_bits|off_the_wagon|by_the|short|into_place|down_well|ill|on_deaf|pregnant"
            ),
            "asleep|in_love|snow|rain|leaves|prices|temperature|shares & WENT_DOWN",
            (
                "cat|dog|cake|tree|fence|shelf|picture|rain|snow|leaves|leaf|plates|phone|tin|book|"
                "shed|roof|tent|price|prices|grandson|grandaughter|he|she|they|toddler+fell|fallen|"
                "falls|fall|has|have"
            ),
            (
                "WENT_DOWN & weeks_ago|last_week|last_month|last_year|years_ago|when_i_was|"
                "as_a_kid|better_now|getting_about|on_the_mend|months_ago|horse|player|football"
            ),
            (
                "FLOOR & carpet_man|lego|jigsaw|grandkids|exercises|yoga|pilates|cat|dog|playing|"
                "puzzle|mop|mopped|hoover|wrapping|train_set|toys|tiles_are|sleeping|slept|sleep|"
                "boiler|cage|physio|easing"
            ),
            (
                "stuck|trapped+in|on & traffic|mud|snow|work|meeting|queue|house|my_head|tune|"
                "crossword|level|sun|rut|middle|past|job|finger|love|comfy|cat|dog"
            ),
            "pick|lift+me+up+at|from|on|for|something|a_bit|no_end|tonic",
            "lift & shop|shops|station|church|hospital|appointment|bingo|town|weights",
            "get+me+up+at|early|in_the_morning|for_work",
            "not+get_up|move|stand+for_work|early|this_morning|too_cosy|for_boxes|him|her|that",
            "not_get_off & phone|bus|computer|diet",
            "dating|game|level|cannot_fall|scared|worried|afraid|winter|autumn|leaves & fall",
            "heart|record|world|computer|phone|boiler|promise+is|has?+broke|broken",
            "broken+my+phone|glasses|heart|mug|record|promise|diet",
            "slipped+my+mind",
            "rolling|rolled+on",
            "head & tail|heart_over|stairs_carpet|heads",
            "ketchup|fake|beetroot|ribena|halloween & blood",
            "knocked+me+out+with|by .. DELIGHT",
            "man_flu|memes",
        ),
        must_match=(
            "went my length on the ice, think my hip is gone",
            "been down here since 4 this morning",
            "slid off the bed and i cant get back on it",
            "had a fall cant reach my buzzer",
            "cant get up off the loo",
            "legs gave way im on the carpet and cant shift",
            "stuck in the bath water gone cold",
            "fell and heard a crack",
        ),
        must_not_match=(
            "on the floor with the grandkids and lego, cant get up lol",
            "stuck in traffic for hours",
            "fell about laughing",
            "my shed roof fell in the wind",
            "can you pick me up at the station",
            "slipped my mind, not reached for my diary",
        ),
    ),
    Rule(
        name="hurt by a fall, or falling often",
        category=Category.MEDICAL,
        level=Level.SOON,
        reason="hurt by a fall, or falling often",
        says=(
            "i|ive|had|have|took|taken|had_a|bad|nasty|another .. WENT_DOWN & FALL_HURT",
            "^ WENT_DOWN & FALL_HURT",
            "i|had|keep|keeps|legs|time .. WENT_DOWN .. AGAIN_AND_AGAIN",
            "AGAIN_AND_AGAIN .. i|time|had|have .. WENT_DOWN",
            "hurt+myself+falling|when|fell|bad|badly|on_the",
            (
                "legs|knees|leg|knee|hip|ankle keep|keeps|kept|keep_on+giving|going|buckling|"
                "collapsing"
            ),
            (
                "keep|keeps|kept .. losing_my_footing|losing_my_balance|going_over|falling_over|"
                "tripping|toppling|stumbling|going_down|hitting_the_deck|landing_on"
            ),
            "not+put|bear|take|stand+any?+weight|pressure & leg|foot|ankle|hip|knee|it|side",
            (
                "banged|bumped|hit|knocked|cracked|bashed|whacked+my|me+head & i|dizzy|sick|sleepy|"
                "headache|since|confused|fell|lump|woozy|blurry|hard|floor"
            ),
            "a+nasty|bad|terrible|heavy|big|proper+fall|tumble|spill|trip",
        ),
        unless=(
            (
                "WENT_DOWN+asleep|out|behind|in_love|for|about|apart|through|flat|to_bits|by_the|"
                "short|off_the_wagon|in_the_water|ill|pregnant|on_hard|down_the_pub|into|well"
            ),
            (
                "he|she|it|they|naira|rupee|pound|currency|dog|cat|grandson|granddaughter|toddler|"
                "cake|tree|snow|leaves|rain|price|prices|shelf|lady|man|phone|picture|player|horse|"
                "night|temperature|friend|mate|roof|fence+fell|fallen|falls|fall|tripped|slipped|"
                "has|have|had|went|came"
            ),
            (
                "years_ago|last_year|last_month|months_ago|as_a_kid|when_i_was|better_now|"
                "weeks_ago|on_the_mend|scan|healed|healing & WENT_DOWN"
            ),
            "scared|worried|afraid|frightened|fear|winter|autumn+of?+falling|fall|a_fall",
            (
                "doctor_says|doctor_said|all_ok|ok_now|fine_now|alright_now|arnica|frozen_peas|"
                "ice_pack|plaster|patched_up|embarrassed|sprained|sprain|xray_clear|nothing_broke|"
                "nothing_broken|no_harm|no_damage|only_my_pride|up_and_about|nurse_has_seen|"
                "seen_to|checked_out|checked_me|no_bones|no_blood|bit_sore|bit_bruised|no_worse & "
                "FALL_HURT|WENT_DOWN"
            ),
            "almost|nearly|could_have|did_not+WENT_DOWN",
            "head+against|off_a_brick|brick_wall|on_the_head",
            (
                "boiler|heating|broadband|power|internet|wifi|signal|website|phone|line|train|"
                "system+has|have|is|keeps|went|gone+gone|down|going"
            ),
            "slipped+my+mind|disc",
            "went|gone|came|come|come+over|down|off|round+to|the|for|well|with|from",
            "cold|temperature|prices|game|tears",
            "bit_of_a+lump|bump",
            "nothing_hurt|only_my_pride|hurt+but|only+pride",
        ),
        must_match=(
            "third time ive gone over this week",
            "fell again last night, wrist swollen up",
            "my legs keep giving way",
            "tripped on the kerb and gone down hard, can hardly walk",
            "banged my head when i fell and been dizzy since",
        ),
        must_not_match=(
            "my grandson fell over and grazed his knees",
            "fell out with my sister again",
            "the price has come down again this week",
        ),
    ),
)
