"""Food, warmth, a roof, and care that did not come."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="no food",
        category=Category.BASIC_NEEDS,
        level=Level.SOON,
        reason="no food, or not eating",
        says=(
            "only|nothing .. slice|slices|bit|cup|toast|bread+of?+bread|toast|tea? & LONG_SPELL",
            "not|nobody|no_one|no_carer+been|come .. feed|change|wash|help me",
            "no+food .. left|in|at_all|today|days",
            "nothing+to+eat|cook",
            "NO_FOOD till|until payday|thursday|friday|monday|tuesday|wednesday|money|pension",
            "gone|going|went+NUMBER|days|without+days?+without?+a?+meal|food|eating",
            "without+a?+meal|food|eating",
            "nothing+in+the|my+cupboards|cupboard|fridge|freezer|house",
            "not+afford+anything|to_live|the_bus",
            "not+give|giving|feed|feeding+me+enough|food|water|proper|anything",
            "NO_FOOD & NO_MONEY|LONG_SPELL|money|afford|anymore|kids|help",
            "not|stopped+been?+FOOD .. in|for|since LONG_SPELL",
            "not|stopped+eat|eating|eaten|ate & LONG_SPELL|all_day_again",
            "not+afford|buy+to?+FOOD",
            "no+money|cash+for|to_buy+FOOD|gas|electric|heating|meter|anything",
        ),
        unless=(
            "no_food & fridge_clean|defrost|party|allowed|after_midnight",
            "cupboards+painted|doors|cleaned",
            (
                "no_food & sisters|holiday|weekend|away|shopping|delivery|morning|operation|"
                "fasting|blood_test"
            ),
            "fasting|ramadan|lent|diet|slimming",
            "not_eaten+yet|out|there",
            "not buy food for me|us|you",
        ),
        must_match=("not eaten since tuesday no money", "havent eaten in 3 days"),
        must_not_match=(
            "no food in because im off to my sisters for the weekend",
            "not eaten yet, dinner at six",
        ),
    ),
    Rule(
        name="no heating",
        category=Category.BASIC_NEEDS,
        level=Level.SOON,
        reason="no heating, power or water",
        says=(
            "NUMBER+degrees in|inside|indoors+here|my|the+room|flat|house|bedroom|kitchen",
            "HEAT_OFF",
            "sat|sitting|been .. in+the+dark & electric|meter|no|power|money",
            "electric|electricity|gas|meter|credit+has?+ran|run|gone+out",
            (
                "boiler|heating|gas|electric|water+is|has|been|went|has_been|gone+off|broken|"
                "broke|packed_up & FREEZING|LONG_SPELL|warm"
            ),
            "FREEZING in here|the_house|the_flat|my_flat & no_heating|coat|afford|off|degrees",
            "not+afford+to?+heat|heating|put_the|the_gas|the_electric",
            "not+get|keep+warm",
        ),
        unless=(
            "no_heating+on|needed|yet",
            "HEAT_OFF & boiling|sunny|summer|warm_enough",
            "HEAT_OFF & mild|windows_open|warm|summer",
            "heating is on|lovely|back|fixed|mended",
            "caravan|bbq|camping|bacon|sausages|stove",
            "church_hall|village_hall|scout_hut|at_work|office|hall|train|bus",
            "coming|here+at|today|in|between & man|engineer|plumber|gas_man|landlord|british_gas",
        ),
        must_match=(
            "gas is off and its freezing",
            "boiler broke 6 days ago, its 9 degrees in here and im in bed with my coat on",
        ),
        must_not_match=("The heating is on, soup is hot, I am snug as a bug",),
    ),
    Rule(
        name="nowhere to live",
        category=Category.HOUSING,
        level=Level.SOON,
        reason="homeless, or about to be",
        says=(
            (
                "leave|out|leaving+of?+the|my+hostel|flat|house|refuge|hotel|bnb|temporary & "
                "monday|friday|tomorrow|told|week|notice|nowhere"
            ),
            (
                "sleeping|slept|sleep+at|in|on+the|a+station|bus_station|airport|park|doorway|"
                "bench|shelter|floor_of"
            ),
            "they|landlord|council .. turfing|booting|throwing|slinging|moving+me+out",
            "being|getting|been+turfed|booted|thrown|chucked|moved+out",
            "ceiling|roof|wall .. fallen|leaking|collapsed|falling|caved",
            (
                "damp|mould|rats|mice|cockroaches|bedbugs & everywhere|breathing|cough~|asthma|"
                "kids|baby|ill|crawling|infested|bitten|wont_do|nobody_comes|ignore~"
            ),
            "people|they|lads|men|dealers .. my+flat|house|place & deal|dealing|drugs|leave|scared",
            "i|am|be|been|was|going|sleeping|slept|living|stuck|become|we|night HOMELESS",
            "nowhere|no_where|no_place+else?+to+go|live|sleep|stay|turn",
            "out of the|my flat|house|home & weeks|days|nowhere|given|evicted|tomorrow",
            "EVICTED & i|me|am|notice|letter|landlord|tomorrow|family|house|home|we|us",
            (
                "landlord|council|mum|dad|parents|bailiffs .. EVICTED|throwing|kicking|"
                "chucking+me|us|out"
            ),
            "need|find|want+a|some|emergency+shelter|place_to_stay|somewhere_to_live",
            (
                "sleeping|slept|sleep|living+in|on+my_car|a_tent|the_street|the_streets|a_doorway|"
                "doorways|the_car|a_bus|the_station|sofas"
            ),
        ),
        unless=(
            "homeless & volunteer|volunteering|donate|charity_shop|soup|shelter_tonight",
            "in_the_car|in_my_car+on|drive|going|trip|shopping|sat_nav|waiting|to|the",
            "on_the_street|on_the_streets & party|market|christmas_lights",
            "not+anymore|homeless",
            "kicked_out of the? game|group|chat",
            "sorted|fixed|mended & damp|mould|rats|mice",
            "festival|camping|caravan|scouts|glastonbury|campsite",
            "used_to_be+homeless",
            "sat+in+the+car+talking|chatting|laughing|waiting",
        ),
        must_match=(
            "slept in my car again",
            "They've given me 2 weeks to get out of the flat and ive nowhere to go",
            "landlord is throwing me out tomorrow",
        ),
        must_not_match=("we went in the car to the seaside",),
    ),
    Rule(
        name="care did not come, or self-neglect",
        category=Category.NEGLECT,
        level=Level.SOON,
        reason="care that has not come, or neglect",
        says=(
            "nobody|no_one+has|is|have?+been|come|comes|coming .. LONG_SPELL|feed|change|wash",
            "lying|sitting|sat|lay|left+in+it|my_own|urine|wee|poo|wet|mess",
            "carers|carer only come|comes|came",
            (
                "left+me?+on|in|lying|sitting .. toilet|commode|bed|chair|floor .. hours|all_day|"
                "all_night|wet"
            ),
            "cousin|friend|son|they|he|she+moved_in .. not+pay|leave|go",
            "staff|carers|nurses|they .. leave|ignore|ignoring .. buzzer|bell|me|hours",
            "not+got?+dressed|washed|up .. LONG_SPELL",
            "leaves|leave|left .. in+a|my+wet|dirty|soiled",
            "not+bothered|bothering+with?+washing|eating|dressing|getting",
            "CARER .. not come|came|turned_up|been|turn|visited",
            (
                "no+carer|carers|nurse|one+been|came|come|today|since|has_changed|changed|washed|"
                "has_washed & LONG_SPELL|me|toilet|bed"
            ),
            "not+get+to+the?+toilet|bathroom|loo|commode",
            "left+me?+in|on & bed|wet|soiled|mess|chair|commode & all|hours|day|night",
            "not+been?+washed|wash|bathed|showered|shower|changed|dressed|cleaned & LONG_SPELL",
            "not+been?+left|leave|out+of?+the|my?+house|flat|home|room|bed & LONG_SPELL",
            "not+had+a?+bath|wash|shower .. LONG_SPELL",
        ),
        unless=(
            "carer not come & early|late|tomorrow|rearranged",
            "not+left+for|school|work|yet",
            "not_washed+the|up|pots|car",
            "snow|poorly_cold|working",
            "that_is_why+i+smell|stink|smelt",
            (
                "smell|stink+of+onions|garlic|chips|fish|bleach|curry|roses|damp|smoke|"
                "swimming|chlorine"
            ),
            "own+language",
        ),
        must_match=(
            "my carer hasnt come for two days and I cant get to the toilet on my own",
            "havent washed or got dressed in weeks",
        ),
        must_not_match=("the carer came and we had a laugh",),
    ),
)
