"""Medical emergencies, falls, and other bodily trouble."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="medical emergency",
        category=Category.MEDICAL,
        level=Level.URGENT,
        imminent=True,
        reason="a medical emergency",
        says=(
            (
                "heart+has|is|keeps|gone .. funny|racing|stopping|fluttering|pounding & blacking|"
                "faint|dizzy|breathe|collapsed|chest"
            ),
            "blacking|passing+out",
            "having|had+a|an+asthma|heart|panic?+attack & breathe|breath|inhaler|help|now",
            "asthma+attack",
            "CLOSE|he|she+is|gone|turned+blue|grey|cold|unresponsive|limp|unconscious",
            "swallowed .. choking|stuck|throat",
            "choking+on|and|help|cant",
            "think|fink+i+am+dying & breathe|chest|help|blood|pain",
            "skin+coming|peeling+off",
            "urgent|emergency & help|please_come|ambulance",
            "hair|clothes|sleeve|bed|sofa|pan|chip_pan+caught|is|on+fire",
            "cut .. too+deep",
            "scalded|electric_shock|electrocuted & me|myself|bad|badly",
            "pain|pains|ache|pressure|tightness .. chest|jaw",
            "struggling|fighting|difficulty|hard|trouble to|for? breathe|breath|breathing",
            "CHILD|CLOSE|he|she+is|has+not+breathing",
            "need+help|ambulance|doctor+now|quick|quickly|urgently|fast",
            "not+see+out|from|properly & arm|face|numb|speech|sudden",
            "no|without|out_of|run_out_of+my?+insulin|inhaler|epipen|oxygen",
            "pregnant & bleeding|pain|fell|kicked|waters",
            "smoke|burning & coming|upstairs|house|flat|landing|filling|smell",
            "i+am+choking",
            "can|could+not+feel+my+legs|left|right|arm|face",
            "CHEST",
            "BREATH & help|chest|now|blue|inhaler|asthma|can|struggling",
            "STROKE",
            "think|having+i?+have?+am?+had?|having?+a+stroke",
            "ALLERGY",
            (
                "tongue|throat|lips|face .. swelling|swollen|closing|swelled & nuts|sting|stung|"
                "not_breathe|ate|wasp|bee|after"
            ),
            "BLEED",
            "bleed|bleeding .. lot|lots|badly|loads|everywhere|not_stop|heavily|on_purpose",
            "having+a|another+heart_attack|stroke|seizure|fit|hypo",
            "EMERGENCY",
            "^ help|sos|ambulance|999|police me? please? $",
            "^ please help me? $",
            (
                "sugar|sugars & NUMBER & shaky|shaking|sweating|hypo|confused|faint|strange|funny|"
                "dizzy|blurry|weird"
            ),
            "broke|broken+my+hip|leg|back|neck|ankle|pelvis",
            "^ please? send_help please|now? $",
            (
                "send_help & please|now|hurt|stuck|fell|not_move|knife|fire|scared|floor|quick|"
                "cant|trapped"
            ),
            "had+a+fit & never|wet|tongue|woke|floor|again",
            "can not|hardly|barely+breathe|breath|breathing",
            "smell|smelling|smells gas",
            "fire+in+the|my+house|flat|kitchen|bedroom|room",
            "house|flat|kitchen|cooker|bed|curtains+is|are+on_fire",
        ),
        unless=(
            "breathe|breath & laughing|laughter|took_my",
            "chest+infection|cold|cough|freezer|rub|x_ray",
            "pain in the neck|arse|backside|bum",
            "smoke|burning+toast|rubber|candle",
            "smoke_alarm & toast|cooking|battery",
            "heart_attack of a? bill|price",
            "stroke+of+luck|genius|good",
            "fit+of",
            "collapsed|fainted|passed_out & gazebo|table|heap|armchair|concert|haircut|price|cake",
            "fit+about|when|over|if|of_the|at_the",
            "choking+on+laughter|laughing",
            "choking+on .. price|prices|cost|irony",
            "nearly|almost|could_have .. broke|broken",
            "heart_attack & bill|laughing|price|years_ago|last_year",
            "gave|giving+me|him|her|us a heart_attack",
            "smell gas & cooker_left|bbq",
            "nearly|almost .. choking|choked",
            "choke~ .. laughing|biscuit",
            "antibiotics|antibiotic & chest",
            "heart_attack when the letter|bill",
            "not_breathe a word",
            "chest_of drawers",
            "fire & telly|cosy|roast|camp|marshmallows|stick",
            "call_the_police+on|about",
            "CHEST & years_ago|last_year|all_clear|scan|fine",
            "EMERGENCY|help & tabby|kitten|snacks|remote|hostage",
            "broke|broken my leg|ankle|hip years_ago|when_i|last_year|in_19",
            (
                "blood_everywhere & beetroot|ketchup|jam|paint|biscuit|strawberry|strawberries|"
                "tomato|tomatoes|steak"
            ),
            "breathe+(laugh)+(laugh)",
            "breathe+lol|haha|lmao+$",
            "EMERGENCY & JEST",
            "my_chest & freezer|worry|worried|damp|tattoo|wax|press|treasure|drawers",
            (
                "had_a_heart_attack|heart_attack+in|last|back_in|at+MONTH|week|hospital|june|"
                "NUMBER|his|her"
            ),
            "choking+on+my+tea|words|coffee|cuppa|toast",
            "bleed~+the|a|my?+radiators|radiator|brakes",
            (
                "no|not_had|never_had|without|not_having+any|more?+chest_pain|chest_pains|"
                "pain_in_my_chest|chest_tightness"
            ),
            "broke+my+neck|back+to|for|getting|trying",
            "fit+of+giggles|laughing|the_giggles",
            (
                "doctor|gp|nurse|hospital & said|says|told & pulled|strain|strained|wind|"
                "indigestion|muscle & gone|fine|better|eased|ok"
            ),
            (
                "gave|give|giving|nearly_had|nearly_gave|near .. heart_attack & haircut|price|"
                "prices|bill|spider|jumpscare|goal|penalty|penalties|page|parcel|doorbell"
            ),
            "if+CLOSE|he|she|they+see~|finds_out|knew|saw .. heart_attack",
            "bounces|bounce|haircut|pun & call_the_police",
            "fan|engine|laptop|pc|printer|mower|hoover+is+choking",
            "respawn|respawned|boss_fight|controller|teammate & BLEED",
            "how+many|much|long+eggs|egg|cups|grams|flour|sugar|butter|potatoes|sprouts & help",
            (
                "need|send|call+an+ambulance+for+this|these|the+crumble|rhubarb|cake|sponge|"
                "roast|trifle|souffle|jumper|lawn|car|outfit"
            ),
            "dentist & slurring|numb",
            "jeans|corset|spanx|girdle & not_breathe",
            (
                "^|got|had|have|and|now+anymore+chest_pain|chest_pains|pain_in_my_chest|"
                "chest_tightness"
            ),
        ),
        must_match=(
            "chest pain and cant breathe",
            "chest pain n cnt breath",
            "ring 999",
            "help",
            "help me please",
            "my face has gone droopy and cant lift my arm",
            "sugar is 2.1 and im all shaky cant find anything sweet",
            "theres a fire in the kitchen",
        ),
        must_not_match=(
            "had a heart attack of a bill from the gas",
            "choking on the price of butter",
            "nearly broke my neck on that ice but didnt",
            "help yourself to biscuits",
            "need an ambulance for this crumble",
            "no more chest pain since the stent",
        ),
    ),
    Rule(
        name="fallen and cannot get up",
        category=Category.MEDICAL,
        level=Level.URGENT,
        imminent=True,
        reason="fallen and cannot get up",
        says=(
            (
                "leg|ankle|arm|hip+is|has|twisted|trapped|bent .. under|twisted|trapped|move|funny "
                "& floor|off|stuck|get_up"
            ),
            "not+get|move+off|up|from+off?+the+floor|ground",
            (
                "fell|fallen|fall+down|off+the|a?+stairs|ladder|steps & not|move|cant|bleeding|leg|"
                "arm|head"
            ),
            "FALLEN & NOT_UP",
            "on the floor & since|all_night|hours|not_reach|not_get|not_move|help|phone",
            "stuck+in|on+the|my+bath|floor|toilet|shower|chair & help|hours|cant|not|since",
            "i|im|ive .. fall|fell|fallen & bleeding|broke|broken|head|blood|hip|unconscious",
        ),
        unless=(
            "he|she|son|CLOSE .. fell|fallen & ok|fine",
            "fallen|fell|fall+asleep|out|behind|in_love|for|off_the_sofa",
            "NOT_UP+for|early|work",
            "on_the_floor & carpet|tiles|laughing|rug|cat|dog|sleeping|sleep|slept",
            "floor & laughing|carpet|tiles",
            "put any weight",
            "fell|fall|fallen & weeks_ago|last_week|last_year|years_ago|yesterday",
        ),
        must_match=(
            "ive fallen and cant get up",
            "iv fallen n cant get up",
            "on the kitchen floor since last nite cant reach the phone proply",
            "been on the floor since this morning",
            "fell in the bath and i cant get out",
        ),
        must_not_match=("fell asleep and cant get up for work", "rolling on the floor laughing"),
    ),
    Rule(
        name="hurt or unwell",
        category=Category.MEDICAL,
        level=Level.SOON,
        reason="hurt, unwell or a medicine muddle",
        says=(
            "not+had|got|have+my?+MEDICINE .. LONG_SPELL|since",
            "chemist|doctor|surgery+will|would?+not+give",
            (
                "fall|fell|fallen|slipped|tripped & not_put_any|hip|head|bleeding|cant_walk|"
                "not_walk|wrist|badly|ambulance"
            ),
            (
                "had+a+fall|funny_turn|bad_turn|blackout & again|today|yesterday|this_morning|"
                "last_night|night|head|hip|hurt|bruise|bruised|stairs|another|second|tonight|"
                "week|floor|$"
            ),
            "MUDDLED .. MEDICINE|TOOK",
            "MEDICINE .. twice|double|mixed_up|muddled|by_mistake",
            "stopped|stopping|not|stop|quit+been|have?+taking|take|took|taken+my|the|any?+MEDICINE",
            "run|ran|running+out+of+my?+MEDICINE",
            "blood+in+my|the+wee|urine|poo|stool|sick|toilet",
            "i|have|had|and|then+collapsed|fainted|blacked_out|passed_out",
            (
                "collapsed|fainted|blacked_out|passed_out & today|again|yesterday|night|kitchen|"
                "bath|shop|bus|stairs|floor|hospital|came_round|twice|week|street|work|head|chest"
            ),
            "taking|take|took|taken+more+of?+the|my?+MEDICINE|than",
            "temperature|fever & confused|days|shaking|delirious",
        ),
        unless=(
            "stroke+of+luck|genius|good",
            "fit+about|when|over|of_the",
            "collapsed|passed_out+on|onto|into+the|my+sofa|bed|chair|settee",
            (
                "cake|tent|shed|roof|wall|shelf|shelves|marquee|ceiling|souffle|bed|"
                "chair+has?+collapsed"
            ),
            "fell|fall|fallen+asleep|out|behind|in_love|for|over_laughing|off",
            "passed_out+on_the_sofa|last_night|drunk",
            "blacked_out+curtains|windows",
            "not+forget|fall|fell",
            "painkiller|painkillers & not|need",
            "fall & scared|worried|winter|autumn",
            "TEAM+has|have|had?+collapsed",
            "good_spirits|only_bruised|no_harm_done|right_as_rain",
            "TEAM .. collapsed",
            "CLOSE|he|she|they+has|have?+had .. stroke|fall|fit|seizure & in|last|years|MONTH|ago",
            "collapsed+over|across+the+line",
            "collapsed+in|with+giggles|laughter|hysterics|fits",
            "fainted|passed_out|collapsed & mortified|right_as_rain|concert|gig|assembly",
        ),
        must_match=(
            "I had a fall yesterday and I can't put any weight on my leg",
            "I keep forgetting if ive taken my heart tablets so ive had some more",
            "ran out of my insulin",
        ),
        must_not_match=("I fell asleep in the chair",),
    ),
    Rule(
        name="fear of falling, aches and pains",
        category=Category.MEDICAL,
        level=Level.TODAY,
        reason="health or a fall on their mind",
        says=(
            "scared|afraid|frightened|worried of|about falling|a_fall",
            "painful to walk",
            "in pain|agony",
            "MEDICINE",
            "hospital|ambulance|operation|cancer|chemo|biopsy|scan",
            "illness|ill|poorly|unwell",
            "fell|fallen|fall over|down|again",
            "dizzy|headache|temperature",
        ),
        must_match=("painful to walk and scared of falling and being alone",),
    ),
)
