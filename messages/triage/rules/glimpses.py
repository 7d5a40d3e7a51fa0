"""One strong word with its person or place, in any order: noose, intruder, attic, hooked."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="glimpse of an ending",
        category=Category.INTENT,
        level=Level.URGENT,
        imminent=True,
        reason="speaks of a means, or of an end that is near",
        says=(
            "noose|ligature & neck|head|ready|made|tied|beam|hook|kick",
            "mind & made_up|up_my & die|end|tonight|go|dead|do_it|join",
            "leaving|leave|departing+this+world|life|earth",
            "not+be+here|about|around|alive & morning|tomorrow",
            (
                "not+bother|need|worry|trouble+to?+checking|check|texting|ringing|calling|coming & "
                "tomorrow|after|anymore|again"
            ),
            (
                "CLOSE|mates .. is|are .. stood|standing|sat|sitting|up+on|at|by+the|a+bridge|roof|"
                "ledge|cliff|railings|tracks|edge"
            ),
            (
                "going_to|want_to|will|need_to+burn|torch|blow .. house|flat|place|building|block|"
                "everyone"
            ),
        ),
        unless=(
            (
                "off_to|going_to|sister|at_my|sisters|sons|daughters|away|holiday|hospital|"
                "appointment|trip|visiting & not+be"
            ),
            "tomorrow|again & check|checking & thanks|ok_now",
            "burn & dinner|cake|toast|calories|candle",
            "leave|leaving this+world+cup",
            "noose & spaghetti|cooking|knitting|knot",
            "not+be+here|about|around & ELSEWHERE",
            "blow+somebody|someone|everyone|him|her|them+off|away",
        ),
        must_match=(
            "my head is in the noose",
            "ive made up my mind to die",
            "leaving this world tonight bye",
        ),
        must_not_match=("I won't be here in the morning, off to my sister's",),
    ),
    Rule(
        name="glimpse of danger",
        category=Category.ABUSE,
        level=Level.URGENT,
        imminent=True,
        reason="someone is in danger now",
        says=(
            "intruder|burglar|burglars & in|outside|house|flat|help|now|downstairs",
            "ABUSER+is+punched|hit|kicked|slapped|bit|stabbed|choked|strangled|headbutted+me",
            (
                "HIT me .. with+a|the|his|her pan|stick|belt|bat|hammer|iron|bottle|chair|knife|"
                "cane|broom|plate|poker"
            ),
            "gas+leak|leaking & flat|house|smell|dizzy|sick|help|here|kitchen|headache",
            "sugar|sugars .. NUMBER & drowsy|vomiting|being_sick|thirsty|confused|fainting",
        ),
        unless=(
            "drill|fixed|feather",
            "PLAY",
            "burglar|intruder & PLAY|monopoly",
            "turned_out|turns_out & burglar|burglars|intruder",
        ),
        must_match=("intruder in the house", "shes just hit me with a pan"),
        must_not_match=("gas leak down the road is fixed",),
    ),
    Rule(
        name="glimpse of despair",
        category=Category.NO_FUTURE,
        level=Level.SOON,
        reason="despairs, or is not coping",
        says=(
            "better|happier|fine|easier|best+off?+without+me",
            "i+exist $",
            "i+exist+day_to_day|from_day|thats_all",
            "nobody|no_one+and|or+nothing",
            "life|living|existence .. lost|has_no|without+all|any?+meaning|purpose|joy|point",
            "struggling|hard|difficult+to+cope|carry_on|go_on|keep_going|survive",
            "feel|think+i+am+going+mad|crazy|insane|mental",
            "not+eating & not+sleeping",
            "getting_on_top_of_me|all_too_much|too_much_for_me & cope|everything|life|anymore|cant",
            "panic_attacks & everyday|having|cant|daily|night",
        ),
        unless=(
            "started|begin|began|go|play|went & without_me",
            "heat|noise|stairs|broadband|diet|boredom",
        ),
        must_match=(
            "the world is better without me",
            "life has lost all meaning",
            "im struggling to cope",
        ),
        must_not_match=("they started bingo better without me",),
    ),
    Rule(
        name="glimpse of a mind in trouble",
        category=Category.MIND,
        level=Level.SOON,
        reason="voices, beliefs or confusion",
        says=(
            (
                "people|man|men|someone|somebody|they+is|are|live?+living?+in+my|the+attic|loft|"
                "walls|ceiling|floorboards|pipes"
            ),
            (
                "put|putting|planted|inserted+something|chip|device|tracker|wire|it+in|inside|"
                "into+my+teeth|head|brain|arm|body|ear|skin|food"
            ),
            (
                "dead|late+wife|husband|mum|dad|son|mother|father .. talking|talks|speaking|tells|"
                "telling|standing|shouting"
            ),
            (
                "in+my+nightie|pyjamas|dressing_gown|slippers|underwear|nightdress & not_know|why|"
                "night|lost|police|street|road"
            ),
        ),
        unless=("builder|electrician|insulation|squirrels|mice|dentist|dream|dreamt",),
        must_match=("theres people in my attic", "the government put something in my teeth"),
        must_not_match=("the dentist put something in my teeth",),
    ),
    Rule(
        name="glimpse of harm",
        category=Category.ABUSE,
        level=Level.SOON,
        reason="may be harmed, or see others harmed",
        says=(
            (
                "boss|manager|driver|teacher|coach|stepdad|landlord|carer|uncle|priest+touches|"
                "touching|gropes|groped|feels+me"
            ),
            (
                "CHILD .. scream|screams|screaming|cries|crying .. every_night|all_night|everyday|"
                "for_help|help"
            ),
            (
                "CLOSE|he|she .. starving|cutting|harming|hurting|killing|poisoning+herself|"
                "himself|themselves"
            ),
        ),
        unless=("teething|colic|paddling|pool|park|work|exercise",),
        must_match=("my boss touches me", "the child upstairs screams every night"),
        must_not_match=("the baby screams all night, teething",),
    ),
    Rule(
        name="glimpse of need",
        category=Category.BASIC_NEEDS,
        level=Level.SOON,
        reason="without warmth, medicine or a safe body",
        says=(
            (
                "heating|boiler|hot_water|electric|gas|shower|cooker+has|is|have?+not+worked|"
                "working|been_working|on .. LONG_SPELL|a_month|month|days"
            ),
            "fallen|fell|falls|fall+twice|three_times|four_times|NUMBER+times?",
            (
                "forgot|forgotten|missed|skipped|missing .. insulin|warfarin|inhaler|heart_tablets|"
                "injection|depot & days|week|NUMBER|times"
            ),
            "chest_infection|cough|chest & fever|coughing_up|green|not_stop",
        ),
        unless=(
            "asleep|for_it|in_love|out",
            "fixed|mended|antibiotics|on_the_mend",
            "cut+me+off & call|rang|phone|tariff|mid|line",
        ),
        must_match=("heating hasnt worked for a month", "fallen twice this week"),
        must_not_match=("fell for it twice lol",),
    ),
    Rule(
        name="glimpse of a habit",
        category=Category.SUBSTANCE,
        level=Level.SOON,
        reason="drink, drugs or gambling out of hand",
        says=(
            (
                "need|needing|use|using+drugs|drink|weed|pills|vodka|wine|alcohol|"
                "booze+to+get_through|cope|sleep|function|live|forget"
            ),
            (
                "hooked|addicted|dependent|reliant+on|to+MEDICINE|drink|drugs|weed|alcohol|heroin|"
                "vodka|wine|crack|spice|gambling|slots|codeine"
            ),
        ),
        unless=("NOT_ME+is|was|are hooked|addicted",),
        must_match=("i need drugs to get through the day", "im hooked on codeine"),
        must_not_match=("hooked on a new series",),
    ),
)
