"""Danger in the plainest words: a body, a fire, a means, a farewell, somebody at the door."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="plain emergency",
        category=Category.MEDICAL,
        level=Level.URGENT,
        imminent=True,
        reason="a medical emergency",
        says=(
            "^ i? can|could+not+get_up|stand_up|move|get_back_up+$|help|please",
            "not+move|feel+my?+left|right|arm|legs|leg|side|hand",
            "kitchen|kitchens|house|houses|flat|flats|cooker|bed|curtains|chip_pan|sofa+on+fire",
            "CHILD|CLOSE|he|she has? stopped|stops|not|hardly|barely breathing",
            "CLOSE|CHILD|he|she .. not+wake|waking|respond|responding|breathe|breathing",
            (
                "CLOSE|CHILD|he|she+is|has|gone|lying|went unconscious|unresponsive|lifeless|"
                "not_moving|convulsing"
            ),
            "CLOSE|he|she+has|have+tried|attempted .. herself|himself|themselves|suicide",
            (
                "CLOSE|CHILD|he|she+has|have+taken|swallowed|ate|eaten+tablets|pills|loads|lots|"
                "all|too_many|an_overdose|NUMBER|bleach|a_load|something"
            ),
            (
                "TOOK .. NUMBER|two|three|whole|all|months|weeks+weeks|months|days|week|"
                "month+worth|supply"
            ),
            (
                "done|did+something|summat+stupid|silly|bad|daft|awful|terrible & MEDICINE|myself|"
                "razor|blade"
            ),
            (
                "stuck|trapped|wedged .. bath|shower|toilet|bed|floor|lift|chair & not|help|hours|"
                "alone|cold"
            ),
            "think|fink+i+am+having+a|an",
            "struggling|fighting|gasping|trying+for?+to?+breath|breathe|air",
            "worst headache|pain & sudden|i_have_had|eyes|vomiting|life|blind|neck",
        ),
        unless=(
            "cat|dog|hamster|rabbit|budgie & breathing|moving",
            "blood_pressure|blood_sugar|blood_test|blood_orange",
            "till|until|before|early|alarm & wake|waking",
            "taken+all_the|all_my|all_day|all_morning|all_week|loads_of_photos|lots_of_photos",
            (
                "blood_everywhere & beetroot|ketchup|jam|paint|biscuit|strawberry|strawberries|"
                "tomato|tomatoes|steak"
            ),
            "all_over+the|my+salad|onions|carrots|chin|cheese|chopping_board",
            "bleed~+the|a|my?+radiators|radiator|brakes",
            (
                "no|not_had|never_had|without|not_having+any|more?+chest_pain|chest_pains|"
                "pain_in_my_chest|chest_tightness"
            ),
            "not+wake|wakes+up?+for+school|work|college|church|breakfast",
            "breathing+down+my|our|her|his|everyones+neck",
        ),
        must_match=(
            "cant get up",
            "my baby has stopped breathing",
            "my kitchens on fire",
            "i cant move my left side",
            "taken 2 weeks worth of tablets",
        ),
        must_not_match=("my husband has taken all the cushions", "she wont wake till noon"),
    ),
    Rule(
        name="plain means or plan",
        category=Category.MEANS,
        level=Level.URGENT,
        imminent=True,
        reason="a means is at hand, or a plan made",
        says=(
            (
                "looking|look|staring|stare|gazing at the|my|them|some? WEAPON|MEDICINE|noose|beam|"
                "tracks"
            ),
            (
                "on|top+top?+of+the?+DANGER_EDGE|car_park|tower_block|building|roof|cliff|bridge & "
                "down|jump|sorry|alone|dark|bye|end"
            ),
            (
                "parked|drove|driven|drive+up?+at|by|to|on+the?+EDGE|cliffs|beach|woods & vodka|"
                "whisky|bottle|dark|alone|sorry|bye|end|crying|pills|note|goodbye"
            ),
            "bath & razor|blade|blades|scissors & got|run|full|ready|water|wrists|have",
            (
                "got|bought|have|ordered+the|some|my+stuff|things|everything|bits|tools+to+do_it|"
                "end_it|kill|go|finish"
            ),
            (
                "go|going|get|step|stepping|walk|run|jump|lie|throwing .. in_front_of|under+a|the|"
                "it|next|that?+train|it|lorry|bus|traffic|cars|tube"
            ),
            "train|lorry|bus & going|step|walk|jump|run in_front|under|out",
            (
                "rope|belt|cord|wire|cable|scarf|sheet & door|beam|neck|banister|loft|tree|hook|"
                "stairs & neck|tied|tie|tying|ready|strong|hold|loop|chair"
            ),
            (
                "WISH|going_to|will|might|thinking+of?+to?+drown|hang|gas|electrocute|poison|shoot|"
                "stab+myself"
            ),
            "car & hose|hosepipe|fumes|garage_shut|engine_on",
            (
                "tablets|pills|meds|medicine & vodka|whisky|gin|rum|bottle & got|ready|here|"
                "here_goes|tonight|bed|table"
            ),
            "rope|belt|cord|noose+is .. over|on|round|tied+the?+door|beam|banister|hook",
            "beam|hook|banister|branch .. strong|take_my_weight|hold_me|hold_my_weight",
        ),
        unless=(
            "rope+light|lights|swing|ladder",
            (
                "belt|cord|cable|wire|scarf|rope & trousers|dryer|phone|charger|knit|knitting|"
                "draught|wash|washing|line|dog|snow"
            ),
            "WEAPON|MEDICINE & telly|shop|counter|online|catalogue|leaflet|label|box|cake",
            "shave|shaving|legs|shaved",
            "car & wash|washing|mechanic|garage_man|mot",
            "views|view|photo|photos|picnic|sandwich|sandwiches|ice_cream|chips",
            (
                "rope|cord|cable|belt & hammock|christmas|tarpaulin|boat|carpet|roof_rack|"
                "climbing|bell|bells|trailer"
            ),
        ),
        must_match=(
            "i keep looking at the knives in the kitchen",
            "bath is full and ive got the razor",
            "theres a train in ten minutes and im going in front of it",
            "the belt is over the door",
        ),
        must_not_match=(
            "hung my belt and trousers on the door",
            "putting the car through the wash",
        ),
    ),
    Rule(
        name="plain farewell or date",
        category=Category.GOODBYE,
        level=Level.URGENT,
        imminent=True,
        reason="a goodbye, or a day set",
        says=(
            "i .. have?+set|picked|chosen|fixed|decided_on+the|a|my+date|day",
            "this|it+is+the+end+$|for_me|of_me|of_the_road_for_me|now_sorry",
            (
                "i .. not+see|last|survive+the?+weekend|week|month|year|xmas|christmas|morning|"
                "spring|night"
            ),
            "i+will|shall|am_going_to+be?+at_peace|at_rest|out_of_pain|out_of_my_misery",
            "peace|gone|free|dead+by|before+tomorrow|morning|tonight|monday|friday|sunday|weekend",
            "goodbye|farewell .. it_is_time|time_to_go|my_time",
            "i+am+saying|say+goodbye|farewell+now|$|to_you|to_everyone|to_all",
            (
                "not|never+be?+messaging|texting|ringing|writing|hearing|replying|talking|message|"
                "text|reply .. again|anymore|from_me & thank|thanks|sorry|bye|goodbye|take_care|"
                "love|look_after_yourself|friend|kind"
            ),
            "last|final+text|message|msg+from_me|i_will|you_will_get|to_you|from_your",
            "given|giving|gave+my+ANIMAL+away|up|to",
            "look_after|take_care_of+yourself|yourselves|each_other & goodbye|gone",
            "bye|goodbye+and+sorry|thank|forgive",
            "sorry & goodbye|farewell",
            "not+text|message|ring|call+me|us? .. after+tonight|today|tomorrow|friday|sunday",
            "no+point|need+texting|ringing|messaging|checking .. after|tomorrow|anymore|now",
            "decided|decision & tonight & kids|when|over|end|easier|alone",
        ),
        unless=(
            "wedding|party|operation|moving|move|hospital|trip|holiday|christening|meal & date|day",
            "end & jigsaw|series|book|season|film|match|line|street",
            "sofa|car|old|telly|teeth|tooth|summer & goodbye|farewell",
            "dinner|supper|tea|party|wedding & decided|decision",
            "holiday|hols|away|hospital|phone|bed & text|message|ring|call|texting|messaging",
            "rent|free_by|parking",
            "loft|attic|spiders|ikea|roller_coaster|rollercoaster|sales|shed",
        ),
        must_match=(
            "ive set the date, its thursday",
            "im saying goodbye now",
            "dont text me after tonight",
            "i wont be messaging again. thank you",
        ),
        must_not_match=("we've set the date for the wedding", "saying goodbye to my old sofa"),
    ),
    Rule(
        name="plain danger from someone",
        category=Category.ABUSE,
        level=Level.URGENT,
        imminent=True,
        reason="someone is in danger now",
        says=(
            (
                "someone|somebody|man|men|they|he|people|intruder|burglar+is|are+breaking|climbing|"
                "getting+in|into"
            ),
            "ABUSER|man|bloke .. got|has|had|grabbed|have+hold+of?+me|my_throat|my_hair|my_neck",
            (
                "man|bloke|lad|someone|he|husband|boyfriend|dad+is?+HITTING+a|the|his|this+woman|"
                "girl|"
                "wife|man|child|kid|lad|girlfriend|baby|son|daughter"
            ),
            "ABUSER .. not+let+me|us+out|leave|go & angry|shouting|drunk|scared|locked|knife|rage",
            "ABUSER .. going_to|gonna|will|wants_to hurt|kill|hit|beat|smash|stab|batter+me|us|my",
            (
                "shouting|banging|kicking|screaming .. outside|door|window & ex|he|him|scared|"
                "drunk|knife|dad"
            ),
            "ex|he|husband|dad|son+is+at|outside|by|banging+on?+my|the+door|window|house|flat",
            "help & he|him|she|husband|dad|ex & hurting|hitting|knife|hit_me|hurt_me|hurts_me",
        ),
        unless=(
            "game|match|SPORT",
            "parcel|pizza|tea|flowers|shopping|paper|dinner|cake|present & door",
            "keys|forgot|locked_out",
            "help & homework|moving|move|shopping|garden|him_with|her_with",
            "drums|nail|ball|piano|cushions|rug|pinata",
            "panto|behind_you",
            "panto & he|she|us|behind_you",
            (
                "kill+me & vase|carpet|paint|lawn|birthday|anniversary|sprouts|diet|cake|shoes|"
                "handbag|biscuit_tin|jumper|crossword|rug|plants"
            ),
            "panto|behind_you|pantomime|zombies|villain|boss_fight",
        ),
        must_match=(
            "somebody is breaking in",
            "hes got hold of me by the hair",
            "theres a man hitting a woman outside",
        ),
        must_not_match=("he is at the door with my shopping",),
    ),
    Rule(
        name="plain wound of one's own",
        category=Category.SELF_HARM,
        level=Level.URGENT,
        imminent=True,
        reason="self-harm now",
        says=(
            "CUT_SELF & bad|badly|deep|bleeding|blood|stitches|ambulance|everywhere|stop",
            "^ cutting tonight|now|again_tonight|myself_now",
            "blood & did_it_to_myself|i_did_it|razor|blade|my_wrists|my_own_fault|cut_myself",
        ),
        unless=(
            "CUT_SELF .. BY_ACCIDENT",
            "BY_ACCIDENT .. CUT_SELF",
            "blood_pressure|blood_test|shaving|shave|hedge|grass|slack",
            "CUT_SELF+and+black",
        ),
        must_match=("i have cut my arms really bad",),
        must_not_match=("cut myself shaving, blood everywhere lol",),
    ),
)
