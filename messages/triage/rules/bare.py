"""An empty cupboard, a dead meter, a broken roof, a bag on the doorstep, nobody coming."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="without food, power, a sound roof or a bed",
        category=Category.BASIC_NEEDS,
        level=Level.SOON,
        reason="short of food, warmth, or a safe place to be",
        enough_up_to=20,
        says=(
            (
                "kids|bairns|weans|children|boys|girls|little_one|baby & MEALS|fed|feed|milk|"
                "nappies|formula & not|skip~|without|half|last|instead|water_down|watered|watering|"
                "rest|first|mine|none|i_have|share & i|me|we"
            ),
            (
                "ice|frost|breath|fog & inside|bedroom|kitchen|living_room|my_own|see_my|see|"
                "windows & my|own|the & breath|window|windows|indoors|bed|heating|cold"
            ),
            (
                "ceiling|roof|window|windows|toilet|door|floor|walls|wall|loo|shower|hoist|"
                "stairlift|lift|pipe|sewage|drain & GIVEN_OUT & weeks|days|months|week|since|"
                "council|landlord|housing|yesterday|friday|monday|march|april|inspector|waiting|"
                "wait|nobody|stuck|bucket|carrier_bag|tape|cardboard"
            ),
            (
                "afford|money|skint|broke|penny|pay & not|no|nae|never & inhaler|prescription|"
                "tablets|pads|sanitary|tampons|nappies|milk|food|meter|heat|heating|gas|electric|"
                "leccy|rent|bus|funeral|shoes|eat|soap|toilet_roll|wash|dinner|tea|medicine|insulin"
            ),
            (
                "fridge|freezer|cupboard|cupboards|larder|shelves & empty|bare|nothing|off|"
                "switched_off|unplugged|half & in|keep|left|days|money|week|payday|mouldy|jam|milk|"
                "marge"
            ),
            (
                "benefit|benefits|pip|universal_credit|uc|esa|giro|pension|wages|dla|sanction~|"
                "payment & stopped|stop|sanctioned|not_come|missed|late|cut|refused|suspended|"
                "messed|weeks|taken & food|rent|eat|nothing|meter|kids|live|water|penny|bin|gas"
            ),
            (
                "bins|bin|skips|leftovers|peoples_plates & eat~|food|out_of|behind|greggs|"
                "supermarket & i|me|again|hungry|nights"
            ),
            (
                "sleep~|slept|kip~|living|live|lived|stay~|stopping|dossing & car|van|tent|shed|"
                "porch|church|doorway|bench|park|station|bus_stop|bus_shelter|garage|stairwell|"
                "launderette|squat|woods|beach|underpass|allotment|caravan|sofa|floor|airport|"
                "mcdonalds|waiting_room|library|toilets|cemetery & weeks|week|since|night|nights|"
                "nowhere|cold|dog|wife|split|kicked|council|knows|does_not_know|again|six|found|"
                "moved|out|frozen|scared|kids"
            ),
            (
                "bags|stuff|things|clothes|suitcase|bin_bags & out|outside|doorstep|street|garden|"
                "landing|skip|lawn & put|threw|left|partner|he|she|mum|dad|landlord|locks|raining|"
                "hiding|nowhere"
            ),
            (
                "locks|lock & changed|change & i|my|me & out|flat|house|home|he|she|landlord|stuff|"
                "tablets|cannot"
            ),
            (
                "council|housing|homeless_team & not_priority|turned_away|intentionally|no_duty|"
                "cannot_help|weeks|list|same_men|back_to|no_local & me|i|us|kids"
            ),
            (
                "MEALS & living|lived|only|for_dinner|for_tea|for_breakfast|managing|surviv~ & tap|"
                "water|hot_water|squash|fresh_air|dry"
            ),
            (
                "hostel|hotel|shelter|refuge|bnb|temporary|halls|asylum_hotel|respite & shut|"
                "closed|close|closes|closing|leave|end|ends|ending|chuck~|full|discharged & "
                "nowhere|where|street|streets|no|not|tent|sofa|kids|xmas"
            ),
            (
                "hoist|stairlift|wheelchair|scooter|frame & broke|broken|bust|not_work|not_working|"
                "flat_battery|packed_in|nicked|stolen|condemned & since|bed|chair|days|stuck|"
                "not_been|downstairs|upstairs|prisoner|weeks|nobody|floor|cannot"
            ),
            (
                "gas|electric|electricity|power|meter|heating|boiler|hot_water|radiators|lights|"
                "cooker|immersion|credit|smart_meter|prepay & no|not|without|run_out|cut_off|"
                "emergency|empty|nae|capped|broke|packed_in|dead|off|gone & days|since|week|weeks|"
                "money|afford|top|kids|baby|freezing|coat|coats|breath|candles|dark|insulin|oxygen|"
                "nebuliser|owe|giro|blankets|landlord"
            ),
            (
                "leave|be_out|get_out|pack|evict~|chuck~|kicked|booted|thrown|moved_on|move_on & "
                "by|friday|monday|sunday|tomorrow|tonight|end_of_the_month|10am|today|week & "
                "nowhere|no_other|no_place|where_next|street|hotel|hostel|council|landlord|visa|"
                "aunty|flat|homeless|pram"
            ),
            (
                "water & off|cut|no|brown|boil~|bottles|rain|neighbours & days|week|since|toilet|"
                "flush|tap|taps|council|landlord|wash|not"
            ),
            (
                "evict~|eviction|bailiff|bailiffs|section_21|notice_to_quit|eviction_notice|"
                "rent_arrears|arrears & i|my|me|we|us|kids"
            ),
        ),
        unless=(
            "BRIGHT",
            "GAME|KINDLY|LAUGH",
            (
                "niece_lent|lent_me_a_heater|romantic|camping|caravan_park|engineer|engineers|"
                "engineer_is|for_an_hour|dentist|rent_is_up|diet|fasting|school_dinners|holiday|"
                "sums|lift+is+broke|broken"
            ),
        ),
        must_match=(
            "managing on toast and tap water since friday",
            "no gas since monday and no money to top up",
            "the ceiling came down and the council say weeks",
            "sleeping in the van with the dog since we split",
        ),
        must_not_match=(
            "power off for an hour, dead romantic",
            "toast and tea, lovely",
        ),
    ),
    Rule(
        name="left lying, wet or unfed",
        category=Category.NEGLECT,
        level=Level.SOON,
        reason="left without care",
        enough_up_to=20,
        says=(
            (
                "carer|carers|nurse|daughter|son|she|he|they|staff|girl & leave~|left|put~|goes|"
                "gone & me|mum|dad|i|him|her & wet|dark|chair|alone|till|until|morning|hours|floor|"
                "cold|toilet|tray|reach|sick|soiled|pad|no_drink|locked|outside|garden"
            ),
            (
                "nobody|no_one & come|came|been|comes|wash~|feed|fed|chang~|turn~|mov~|check~|"
                "answer~|wip~|help~|lift~ & wet|bed|chair|pad|hungry|days|since|buzzer|bell|toilet|"
                "dirty|soiled|hours|floor|lips|thirst~|drink|water|monday|friday|weekend|tray|"
                "catheter|dark|stuck"
            ),
        ),
        unless=(
            "BRIGHT",
            "GAME|KINDLY|LAUGH",
            "hugged|hug|dress_for|funeral|since_the_funeral|bingo|raining",
        ),
        must_match=(
            "nobody comes when i press the buzzer, im soaked",
            "she goes out and leaves me in the dark till morning",
        ),
        must_not_match=("nobody came to bingo but the bed was comfy",),
    ),
)
