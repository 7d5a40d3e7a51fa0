"""Bare facts about means, captors, bodies, homes and neighbours, in a few words each."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

SHORT = 14
"""Words of a message in which so little is enough; a longer one has to say more."""

RULES: tuple[Rule, ...] = (
    Rule(
        name="poison, petrol or no stopping them",
        category=Category.INTENT,
        level=Level.URGENT,
        imminent=True,
        enough_up_to=SHORT,
        company=("VERY_LOW|HOPELESS|sorry|goodbye|help",),
        reason="may have taken poison, or says that nobody can stop them",
        says=(
            "i+have?+been+poisoned|drugged|spiked",
            (
                "i .. eaten|ate|drunk|drank|taken|took|swallowed .. poison|poisonous|rat_poison|"
                "antifreeze|slug_pellets|weedkiller|bleach|drain_cleaner|detergent|batteries|"
                "turps|white_spirit|paraquat|insecticide|yew|foxglove"
            ),
            "petrol|lighter_fluid|paraffin|white_spirit & over_me|myself",
            "petrol|lighter_fluid|paraffin|white_spirit+and|with+a|my|some?+lighter|matches",
            "not+you?+try|bother|attempt|trying+to?+stop|stopping|save|saving|talk+me+out?",
            "nothing+you|anyone|anybody+can|could+do|say+now|to_stop|will|$",
            "not+be+saved|stopped|talked_out|talked_round|helped_now",
            (
                "i+have?+cut|slashed|slit|sliced|opened+my|me+neck|throat|wrist|wrists|stomach|"
                "thigh|thighs|vein|veins|artery"
            ),
            (
                "woods|shed|garage|loft|park|barn|forest|car_park|hotel|bathroom & rope|noose|"
                "ligature|hosepipe"
            ),
            ("hose|hosepipe|pipe|tube & connected|attached|fitted|taped|exhaust|engine|fumes"),
            "love+you_all|you_both|everyone|them_all|my_kids & but+i+not+stay|be_here|carry_on",
            "too_late+for+me|to_save|to_stop|to_help+me?",
        ),
        unless=(
            "PLAY|HOMELY|TREAT",
            "hose|hosepipe & washing_machine|dishwasher|garden|tap|sprinkler|leak|hoover|pond",
            "shaving|shaved|paper|card|cutting_my_hair",
            "petrol & mower|strimmer|bbq|barbecue|camping|firework|bonfire",
            "food_poisoned|food_poisoning",
            "laughing|smiling|eating|buying|singing|talking",
            "not+try+to+stop+me+having|going|eating|buying|paying",
            "too_late_for_me+to|at|tonight|im|i",
            "diluted|cleaned|washed|wiped",
        ),
        must_match=(
            "i've eaten poison",
            "i've cut my neck",
            "im in the woods with a rope",
            "i've connected the hose",
            "i've got petrol and a lighter",
            "don't try to stop me",
            "i can't be saved",
        ),
        must_not_match=(
            "I cut my neck shaving",
            "connected the hose to the tap",
            "don't try to stop me buying wool",
            "petrol and matches for the mower",
        ),
    ),
    Rule(
        name="held, or trapped by something heavy",
        category=Category.ABUSE,
        level=Level.URGENT,
        imminent=True,
        enough_up_to=SHORT,
        company=("help|now|scared",),
        reason="may be held by somebody, or trapped",
        says=(
            "hold~|holding|kept|keeping|keeps+me+hostage|captive|prisoner|against_my_will|down",
            (
                "my+leg|legs|arm|foot|hand|fingers|head|ankle+is|are+trapped|crushed|pinned|"
                "stuck_in|stuck_under|stuck_between"
            ),
            "i+have?+been+hit|knocked_down|run_over|knocked_over+by+a|the+car|bus|van|lorry|taxi",
            "ceiling|roof|wall|wardrobe|bookcase|tree & on_me|on_top_of_me & come|came|fell|fallen",
            "i+am|been+locked|shut+in|inside+a|the|his+boot|van|cage|container|cupboard|shed|box",
            "threatening|threatens|threatened|going_to .. acid & me|my_face|throw",
            "taken|took|driven|brought+me+somewhere & not_know_where|cant_leave|scared",
            "i+am+trapped|pinned|wedged|stuck+under|beneath|between|behind+the|a|my",
        ),
        unless=("phone|hold_music|call|queue|paperwork|forms|nerve|nerves|covers|cat|dog|snow",),
        must_match=(
            "he's holding me hostage",
            "my leg is trapped",
            "i've been hit by a car",
            "the ceiling has come down on me",
            "i'm locked in the boot of a car",
            "he's threatening to throw acid at me",
        ),
        must_not_match=("trapped nerve in my leg", "they're keeping me on hold"),
    ),
    Rule(
        name="done on purpose, or thought of",
        category=Category.SELF_HARM,
        level=Level.SOON,
        enough_up_to=SHORT,
        company=("VERY_LOW|HOPELESS|WORTHLESS|DYING",),
        reason="may have hurt themselves on purpose, or thinks of it",
        says=(
            (
                "swallowed|swallow|burned|burnt|hit|fell|jumped|crashed|drank|banged|broke|"
                "scratched|starved|bit|bruised|walked_out .. on_purpose|deliberately|intentionally"
            ),
            (
                "think~|thought|thoughts .. about|of+jumping|hanging|drowning|overdosing|od|"
                "hanging_myself|drowning_myself|crashing|jumping_off|stepping_out $"
            ),
            "hide|hid|hidden|lock|locked+the|my|all?+knives|blades|tablets|pills .. from+myself|me",
            "happier|better_off|rather_be|prefer_to_be+dead",
            "kids|children|family|mum|they+would|will+get_over+it|me|losing_me $",
            "pulled|pulling|tearing|ripping+my+hair+out+again|at_night|in_clumps $",
        ),
        unless=(
            "bungee|parachute|plane|ship|train|bus|rope|trampoline|joy|dog|cat|he|she|they",
            "wifi|broadband|computer|form|forms|washing|pictures|curtains|wallpaper",
        ),
        must_match=(
            "i swallowed a coin on purpose",
            "sometimes i think about jumping",
            "had to hide the knives from myself",
            "i think i'd be happier dead",
            "my kids would get over it",
        ),
        must_not_match=("thinking about hanging the curtains", "the cat scratched me on purpose"),
    ),
    Rule(
        name="going without, in a few facts",
        category=Category.BASIC_NEEDS,
        level=Level.SOON,
        enough_up_to=SHORT,
        company=("help|days|nothing|alone",),
        reason="going without food, a home, or care of the body",
        says=(
            (
                "living|surviving|existing|lived|live|survive|been+on+toast|bread|dry_bread|"
                "biscuits|crisps|cereal|cornflakes|beans|noodles|pot_noodles|nothing|scraps|water"
            ),
            (
                "tenancy|lease|section_21|hostel|placement|notice|rent+ends|ending|runs_out|is_up|"
                "finishes|expires & nowhere|homeless|not_know_where|no_where|no_idea_where|scared"
            ),
            (
                "stoma|catheter|colostomy|bag|drain|feeding_tube+is|has?+leaking|blocked|burst|"
                "come_out|come_off & no|none|nobody|help|sore|days|not|nurse"
            ),
            "council|bank|bailiffs|landlord+is|are+taking+my|our|the+house|home|flat|furniture",
            "not|no+clean|dry+clothes|sheets|bedding & not|no|washing|weeks|days|nothing",
            "breath|breathless & ankles|legs|feet & swollen|swelling|puffy",
            "blood_pressure & 180|190|200|210|220|sky_high",
            "catheter|stoma|stoma_bag|catheter_bag|feeding_tube+is|has?+blocked|leaking|come_out|burst",
            (
                "house|flat|kitchen|place|home|room+is+a|in_a|such_a+tip|mess|state|disgrace|"
                "pigsty|filthy|disgusting & not_face|not_cope|not_care|ashamed|not_know_where"
            ),
        ),
        unless=("diet|hangover|students|camping|lol|haha|budget|kids_have|grandkids|decorat~",),
        must_match=(
            "i'm living on toast",
            "my tenancy ends next week and i have nowhere",
            "my stoma bag is leaking and no more bags",
            "house is a tip and i can't face it",
            "the council are taking my house",
            "my blood pressure is 200 over 110",
        ),
        must_not_match=("house is a tip, grandkids have been",),
    ),
    Rule(
        name="drugs bought, a mind that races",
        category=Category.SUBSTANCE,
        level=Level.SOON,
        enough_up_to=SHORT,
        company=("scared|alone|days",),
        reason="drugs from a stranger, or thoughts that do not stop",
        says=(
            (
                "bought|buying|buy|get|getting|got|order~+drugs|pills|gear|benzos|xanax|valium|"
                "diazepam|zopiclone|tramadol|opioids|weed|coke+off|from+internet|the_internet|"
                "online|dark_web|a_dealer|dealer|a_bloke|a_mate|someone|the_street|street"
            ),
            (
                "swapped|swap|spent|spend|sold|sell .. food_money|rent_money|food|benefits|"
                "wages|shopping_money .. cannabis|weed|drugs|drink|crack|slots|scratchcards|vodka"
            ),
            "food|water|tea|milk|dinner+tastes|taste|smells+of|poison|bleach|chemicals",
            "thoughts|mind|brain|head .. not+stop|stopping|slow_down|switch_off+racing|spinning",
            "thoughts|mind|brain+racing|spinning .. not_stop|not_sleep|nights|days|cant",
        ),
        unless=("prescription|pharmacy|chemist|nhs|pharmacist|boots",),
        must_match=("i bought drugs off the internet", "my thoughts won't stop racing"),
        must_not_match=("I order my pills from the pharmacy online",),
    ),
    Rule(
        name="somebody nobody has seen",
        category=Category.THIRD_PARTY,
        level=Level.SOON,
        enough_up_to=18,
        company=("worried|help|smell|police",),
        reason="somebody may be dead or in trouble behind a door",
        says=(
            "CLOSE|he|she+has?+hung|hanged+himself|herself|themselves",
            "think~|worried|scared|sure+my?+the?+CLOSE|old_man|old_lady+is|has|might_be+dead|died",
            (
                "not|nobody|no_one .. seen|heard_from|answered .. CLOSE|old_man|old_lady & days|"
                "weeks|week & worried|smell|post|milk|curtains|light|door|dead"
            ),
            "CLOSE|old_lady|old_man & post|milk|papers & piling|piled|outside & days|week|seen",
        ),
        unless=("holiday|hols|hospital|away|cruise|spain|cat|dog|bird",),
        must_match=(
            "i think my neighbour is dead no one has seen her for weeks",
            "my flatmate has hung himself",
        ),
        must_not_match=("haven't seen my neighbour for weeks, they're on holiday",),
    ),
)
