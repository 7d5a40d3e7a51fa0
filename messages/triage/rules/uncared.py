"""Left without care: who did not come, and what was not done."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="left without care or a wash",
        category=Category.NEGLECT,
        level=Level.SOON,
        reason="left without care",
        enough_up_to=22,
        company=("TROUBLE",),
        says=(
            (
                "carer|carers|home_help|district_nurse|nurse|support_worker|care_company|agency|"
                "care_worker .. NO_SHOW & A_WHILE|STUCK|SOILED|UNWASHED"
            ),
            (
                "nobody|no_one+has|is|have|will?+been?+come|coming|here|turned_up|fed|feeds|"
                "changed|washed|bathed|helped|moved|turned|dressed & STUCK|SOILED|me"
            ),
            (
                "^ no+carer|carers|nurse|home_help+today|again|yet|tonight|this_morning|came|come|"
                "since|for|$"
            ),
            "i|am SOILED & not+change|get_changed|clean|move|reach|sort & i|myself",
            (
                "stuck+upstairs|downstairs|in_bed|in_my_chair|indoors|in_the_chair|here|"
                "in_my_room & not|no_one|nobody|son|daughter|help|bother|days"
            ),
            "nobody|no_one put~|lift~|help~|wash~|fed|feed~|chang~|bath~ me",
            (
                "not+reach|get_to|lift|hold|open my drink|food|dinner|water|tablets|phone|buzzer|"
                "cord|meals & i|no_one|nobody"
            ),
            "not+keep+on+top+of|up_with & house|rubbish|mess|flies|home|washing|ceiling|myself",
            "flies|maggots & clean|rubbish|everywhere|on_the_food|in_the_kitchen",
            (
                "no_one|nobody+helps|help|bothers|comes+me|near|to|$ .. wash|hair|nails|clean|bed|"
                "dressed|toilet|matted"
            ),
            (
                "no+carer|carers|nurse|help+today|again|yet|this_morning|tonight|since|came|for & "
                "i|me|my|not|still|bed|wet"
            ),
            (
                "nobody|no_one|not_one+has|is|have|been?+come|coming|been|here|turned_up & STUCK|"
                "SOILED|UNWASHED|bed|hungry|days"
            ),
            "STUCK & SOILED",
            "in+my+own?+SOILED",
            (
                "not|nobody|no_one+been?+has?+had?+a|my|me?+UNWASHED & A_WHILE & HELPERS|nobody|"
                "no_one|week|weeks|days|month"
            ),
            (
                "not+had?+been?+a?+proper?+wash|bath|washed|bathed|shower|showered & week|weeks|"
                "fortnight|month|months|days|since"
            ),
            (
                "same+clothes|nightie|pyjamas|pad|nappy|knickers|underwear|sheets|bedding .. "
                "since|days|week|weeks|NUMBER|on"
            ),
            (
                "left|leave|leaves|leaving+me|sat|lying|sitting|there|in|on .. UNWASHED|chair|bed|"
                "wet & hours|all_day|all_night|all_morning|hour|long|NUMBER|morning|till|until"
            ),
            (
                "put|puts|putting|made_to+me?+go?+to+bed+at+NUMBER|three|four|five|six|teatime & "
                "leave|till|until|morning|day|they|afternoon"
            ),
            (
                "buzzer|bell|call_bell|cord|alarm & nobody|no_one|ignore|ignored|ignores|not|hour|"
                "hours & come|comes|answer|answers|came|going|ring|press|pressed|pressing|rang"
            ),
            (
                "HELPERS|they|daughter|son|husband|wife .. forget~|forgot|forgets|refuse~|"
                "not+to?+UNWASHED|feed & me|my|i"
            ),
            (
                "carers|carer|they|staff+stay|stays|only|come|here .. minutes|mins & and_go|go|"
                "leave|rush|not|gone|supposed"
            ),
            (
                "sores|bedsores|bed_sores|pressure_sores|ulcer|ulcers|heel|wound|my_dressing|"
                "dressings & nobody|no_one|turn_me|turned_me|not_changed|not_been_changed|"
                "not_been|not_come"
            ),
            (
                "council|social_services|agency|they .. cancelled|stopped|cut|not_send|"
                "cannot_send|short_staffed|no_staff+my?|anyone & care|carer|carers|help|me"
            ),
            (
                "gone|away|holiday|left & daughter|son|husband|wife|carer|they & on_my_own|alone|"
                "not_get & toilet|loo|bed|food|eat|kitchen"
            ),
            (
                "i|am|got .. no|nobody|no_one to+help|wash|change|lift|feed|look_after+me & not|"
                "bed|toilet|days|stuck|get|wet"
            ),
            "hair+is?+matted|lice|nails & nobody|no_one|long|not|wash|help|months|filthy",
            (
                "rubbish|bags|mess|clutter|dishes|house|flat & to_the_ceiling|cannot_move|flies|"
                "maggots|rats|not_see_the_floor|piled_up|waist_high|everywhere & i|my|not|ashamed|"
                "help"
            ),
            (
                "not|stopped|given_up+bother~|look~|care|caring|washing|wash|dressing+with|"
                "after+myself|washing|eating"
            ),
            (
                "insulin|tablets|meds|medication|injection & nobody|no_one|carer|nurse & not_come|"
                "not_came|never_came|missed|forgot|not_been|not_given|not_had"
            ),
        ),
        unless=(
            "KINDLY|GAME",
            (
                "HELPERS & bingo|coffee_morning|quiz|meeting|bus|post|parcel|early|bin_men|"
                "window_cleaner|suits_me|my_daughters_turn|new_one|off_sick|club|choir|party|"
                "raffle|snow_day|plumber|engineer|delivery"
            ),
            "stopped|cut & smoking|sugar|grass|hair|raining|snowing|drinking|finger|hedge",
            "wet & rain|rained|raining|caught|weather|swim~|umbrella|dog|paint|hair|weekend|leaves",
            "changed & mind|sheets_today|my_password|bed_today|colour|number|bank",
            "lazy|lie_in|good_book|hangover|day_off|lovely & bed",
            "shower|bath+not_working|new|fitted|leaking|instead|bombs",
            "bell|bells & church|school|bike|jingle|door_bell|xmas",
            "not+washed|wash+up|the|car|windows|pots|dishes|hair_yet",
            "smell|mess & cooking|flowers|cake|perfume|roast|kids|grandkids|paint",
            "pad+thai|of_paper|lock",
            "missed+the|my|call|you|a+bus|train|call|appointment|episode|you|bit",
            "dressing+gown|table|room|up",
            "dressed+for",
            "christmas|easter|birthday & chicken|turkey|own",
            "drunk|crap|crappy",
        ),
        must_match=(
            "no carer today and im still in bed",
            "sat here in my own wee",
            "put to bed at 4 in the afternoon and they leave me till morning",
            "i press the bell and nobody comes",
            "not had a wash in a fortnight",
        ),
        must_not_match=(
            "no carer today, its my daughters turn",
            "nobody turned up to bingo",
            "still in bed, lazy sunday",
            "i am wet through, caught in the rain",
        ),
    ),
)
