"""Where somebody is, by name or by what passes there: a known bridge, a car park's top, a line."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="at a height by its name",
        category=Category.MEANS,
        level=Level.URGENT,
        imminent=True,
        reason="at a dangerous place",
        says=(
            "^ i? am? been? back? here? now? up|over|stood? on|at|by|near? the? NAMED_HEIGHT $",
            "^ i? am? up|stood|out on|at|by the? NAMED_HEIGHT",
            "^ the? NAMED_HEIGHT+$ & windy|wind|cold|dark|quiet|high|rain|deep|down|empty|sorry",
            "on|at|by|up|over+the?+NAMED_HEIGHT & back_and_forth|pacing|over_it|in_a_minute|drop",
            "up|on+the?+NAMED_HEIGHT & tell|goodbye|bye|sorry|last|over|sun|alone|cold|climb~",
            (
                "^ i? am? stood? up? on|at? the? top|top_floor|roof|top_level|top_deck|highest|"
                "edge "
                "of|at? the? ncp|multi_storey|multistorey|car_park|tower_block|flats|building $"
            ),
            "going|go+over+the_side|the_edge+in_a|now|tonight|soon|when|nobody|$",
            "over+the+side & nobody|rig|boat|ferry|bridge|tonight|dark|see",
            "once|when|after|soon_as+i+step|jump|let_go|leap|go_over|am_over|swing|fall",
            "not+hurt .. for_long|long|much & step|jump|off|fall|go",
        ),
        unless=(
            "PLEASANT",
            "HOMELY",
            "coach|bus|lorry|tolls|toll|drove|driving|drive|crossed|cross|walked_across",
            "parked|ticket|space|charge|shopping|repair~|closed|queue|stuck|fine|visited|saw",
            "he|she|they|lad|lass|man|woman+is?+on|at|up",
            "jump+on|in+the|a+bus|train|bath|shower|car",
            "finish|shift|kettle|slippers|exams|fitness|bungee|parachute|charity|skydive",
            "otter|otters|heron|kingfisher|ducks|salmon|swans & NAMED_HEIGHT|weir",
        ),
        must_match=(
            "Im up on erskine bridge",
            "top floor of the ncp",
            "viaduct. cold and dark",
            "it wont hurt for long once i let go",
        ),
        must_not_match=(
            "coach broke down on the severn bridge",
            "over the humber bridge to see our Pam, tolls have gone up",
            "parked on the top floor of the ncp",
        ),
    ),
    Rule(
        name="waiting for a train that does not stop",
        category=Category.MEANS,
        level=Level.URGENT,
        imminent=True,
        reason="waits by a railway line",
        says=(
            "LINE & FAST_TRAIN & fast|tonight|waiting|down|next|edge|lights|stop",
            (
                "on|by|at|near|beside|between|down+the+tracks|track|rails|railway|railway_line|"
                "train_line|level_crossing|crossing & waiting|wait|hear_it"
            ),
            (
                "lying|lie|lay|laid|sat|sitting|kneeling|stood|standing+on|between+the+tracks|"
                "track|rails|railway|line|railway_line|train_line|level_crossing"
            ),
            "platform NUMBER & fast|through|express|not_stop|non_stop|edge",
            "train|express+coming|comes|due+in+NUMBER|two|a_minute & LINE|sorry|not_hurt",
        ),
        unless=(
            "PLEASANT|HOMELY|PLAY",
            "LINE & late|delay~|cancel~|queue|ticket|change|luggage|visit|home",
            (
                "late|delay~|cancel~|london|edinburgh|leeds|manchester|home|visit|ticket|change|"
                "luggage"
            ),
            "zebra|pelican|lollipop|fishing|washing|picket|finish|bus|dance|assembly|front|party",
            "soundtrack|album|song|play|played|tracks_on|his|their",
            "sleepers|cars|queue|gates|crossing_keeper",
        ),
        must_match=(
            "on the tracks by the crossing waiting",
            "platform 2. the next fast one is 9.40",
            "lying on the line",
        ),
        must_not_match=(
            "platform 2, next train to Leeds is late again",
            "waiting at the crossing, long queue of cars",
        ),
    ),
    Rule(
        name="a vehicle, a weight or a knot made ready",
        category=Category.MEANS,
        level=Level.URGENT,
        imminent=True,
        reason="a means is ready",
        says=(
            "car|van|engine+is?+pointed|pointing|aimed|facing+at|towards|the",
            "drive~|driving .. off|over|into+the|a+quay|pier|cliff|cliffs|dock|harbour|loch|edge",
            "drive|driving|drove+car?|it|myself .. off|into+a?+the?+quay|pier|cliff|wall|sea|tree",
            "pockets|rucksack|coat|boots+are?+full|filled|heavy|weighed+of|with|down",
            "loop|noose|knot|rope|cord|scarf|belt|flex+is?+tied|up|made|round & stool|chair|stood",
            "loop|noose|knot|rope|cord|scarf|flex .. beam|hook|joist|rafters|rail|banister|neck",
            (
                "crush~|mashed|grinding|dissolv~|stirred|mixed+them|it|MEDICINE|the_lot|all .. "
                "yoghurt|yogurt|jam|juice|gin|vodka|whisky|milkshake|custard|water|drink|glass"
            ),
            "MEDICINE|patches|insulin & working+their|its|my+way",
            "MEDICINE|pen|syringe|needle|vial & drawing_it_up|drawn_up|loaded|in_my_vein|in_my_arm",
            "pen|syringe+is+full|loaded|ready & lot|myself|all|insulin",
            "patches+are?+all?+on & every|all|sleepy|bye|lot|tonight",
            (
                "neck|neck_them|take|swallow|down+them|it|the_lot when|once|after & asleep|out|"
                "gone|bed"
            ),
            "wrists|wrist|veins|throat+are|is|been+cut|open|opened|slit|bleeding|done",
            "TAKEN the? MEDICINE & wrote|written|sorry|note & TAKEN the? MEDICINE",
        ),
        unless=(
            "PLAY|telly|film|episode|book",
            (
                "rope|cord|flex|scarf|belt & bunting|swing|puppet|christmas|curtain|camping|tow|"
                "washing"
            ),
            (
                "MEDICINE & dosette|week|organised|water_bottle|prescribed|usual|breakfast|chemist|"
                "nurse"
            ),
            "camping|tow|fishing|bunting|swing|puppet|christmas|curtain|climb~|scout~",
            "sweets|conkers|shells|change|holes|treats|tissues|biscuits|coins",
            "dad|mum|husband|wife|dog|cat|his|her+MEDICINE|food",
            "nurse|chemist|doctor|dentist|flu|covid|jab|vet|diabetic_clinic",
            "breakfast|lunch|with_food|as_usual|prescribed|with_my_tea",
            "way_in|sat_nav|instructor|test|lesson|mot",
        ),
        must_match=(
            "the car's pointed at the wall",
            "pockets full of stones",
            "crushed them all up in a yoghurt",
            "wrists are cut and im in the bath",
        ),
        must_not_match=(
            "pockets full of conkers",
            "rope up round the beam for the bunting",
            "took the tablets with my breakfast",
        ),
    ),
)
