"""Sexual harm in the careful words of people who have never told anybody."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="something done to them against their will",
        category=Category.SEXUAL_HARM,
        level=Level.SOON,
        reason="sexual harm, said carefully",
        enough_up_to=22,
        company=("TROUBLE",),
        says=(
            "he|husband|partner|boyfriend|him|wife|she|ex|they DO_THAT & UNWILLING",
            "DO_THAT & UNWILLING & he|him|husband|partner|boyfriend|wife|ex|uncle|stepdad|boss",
            "not .. no for an answer & he|him|husband|bed|sex|night|partner|boyfriend",
            (
                "ASLEEP & he|she|him|uncle|stepdad|husband|man|bloke|someone|somebody|dad|"
                "resident & UPON"
            ),
            (
                "uncle|stepdad|dad|brother|grandad|stepbrother|man|bloke|carer|resident|he|lodger|"
                "patient|cousin|landlord|they came|comes|come|coming|gets|got|climbs|climbed|"
                "sneaks in|into|to & my_room|my_bed|bed_with_me & night|asleep|scared|lock|told|"
                "not|hand|hands|when|again"
            ),
            (
                "another|other|old|resident|patient|man gets|got|climbs|keeps|comes in|into my "
                "bed|room & resident|patient|staff|ward|home|man"
            ),
            (
                "HANDS & PRIVATE & he|him|man|bloke|someone|uncle|carer|boss|doctor|they|driver|"
                "son|nurse|priest|stepdad|grandad|teacher|lad|landlord|worker|guy|lads|i|got|been"
            ),
            (
                "carer|nurse|support_worker|boss|landlord|teacher|doctor|driver|neighbour|uncle|"
                "priest|coach|vicar|physio|lodger kissed|kisses|kissing|groped|gropes|"
                "tried_to_kiss|tried_it_on|trying_it_on|made_a_pass|propositioned|comes_on_to|"
                "came_on_to me"
            ),
            "tried|trying|tries+it+on+with+me",
            (
                "washes|washing|bathes|cleans|dries|drying+me .. PRIVATE|too_long|funny|longer|"
                "slowly|touch"
            ),
            "got|been|being|was+touched|felt+up & i|me|ward|bus|pub|club|work|home|again",
            "DID_TO_ME & YOUNG & i|me|my",
            "DID_TO_ME & UNTOLD & i|me|my",
            (
                "UNTOLD & YOUNG & uncle|stepdad|grandad|priest|abuse|abused|interfered|touched|"
                "molested|fiddled"
            ),
            "took|takes|taken|taking+advantage+of+me",
            "had_his_way|having_his_way|has_his_way|had_their_way+with+me",
            "forced|forces|forcing+himself",
            "^ he+forced+me+$",
            "interfered+with & me|i|kid|child|uncle|lad|little",
            "HIM EXPOSES & me|my|window|again|bus|park|saw|scared",
            "EXPOSES & man|bloke|neighbour|flat|resident|someone|uncle|he & me|my|window|opposite",
            "IMAGES & RUDE & SHARE",
            (
                "wants|want|asks|asked|asking|demands|keeps_asking|sends|sent|sending|"
                "made_me_send|got|has me? .. RUDE IMAGES"
            ),
            "IMAGES RUDE & wants|asked|asks|sends|sent|keeps|got|has & me|i|he|someone|man",
            "HIM .. SHARE my|the|those|them|our+IMAGES",
            "SELLS_ME & me|my|i|rent|debt|he|landlord",
            (
                "landlord|he .. wants|says|asked|suggested & favours|in_kind|another_way|"
                "other_ways & rent|pay"
            ),
            (
                "let|sleep|have_to|do_things+him|with|sex|things|stuff & place_to_stay|"
                "place_to_sleep|somewhere_to_stay|somewhere_to_sleep|roof|bed_for|rent|drugs|gear"
            ),
            (
                "feel|felt|feeling dirty|disgusting|filthy|unclean|used|violated & after|he|him|"
                "did|since|touched"
            ),
            "scrub~|scrubbing|showering|washing+myself|me & night|he|him|dirty|clean",
            "made|makes|make|making me watch|look & porn|dirty|films|himself|while",
            "said_no|no_means_no|told_him_no & he|anyway|still|carried|sex|did",
            (
                "i? say|said+no & HIM|he+carries|carried|still|does|did|keeps|anyway|not_stop|"
                "not_listen"
            ),
            "his+right|rights|entitled|needs|duty & husband|wife|bed|sex|not_want|hate|no",
            "husband|he|partner+is+entitled & hate|not",
            (
                "i+was|too?+drunk|asleep|out_of_it & took_advantage|did_things|did_it|had_sex|"
                "touched_me|used_me"
            ),
            "our|little+secret & he|him|uncle|touch~|she|told|told_me|dont_tell|not_tell|said",
            "i+never|not+said|say|give+yes|consent|him_permission",
            "i+not+say|said+no & not_want",
            "^ i+froze+$|and|when|let",
            (
                "HIM .. pulled|tore|ripped|took|pulls|takes|off+my+clothes|knickers|pants|"
                "trousers|top|bra|nightie|pyjamas|dress .. off|down|up"
            ),
        ),
        unless=(
            (
                "ANIMAL|cat|dog|kitten|puppy|toddler|grandkids|grandson|granddaughter|kids & UPON|"
                "ASLEEP|bed"
            ),
            "physio|examined|smear|scan|mammogram|nhs|operation & HANDS|PRIVATE|washes",
            "touched|touching+by|my_heart|deeply|base|up_the|wood|up_the_paint",
            "advantage+of+the|my|offer|sale|sun|good|weather",
            "IMAGES & garden|grandkids|baby|holiday|roses|wedding|dog|cat|cake|sunset|family_tree",
            "ironing|washing_up|dishes|weeds|housework|bills|paperwork|decorating|allotment",
            "froze|frozen & stage|match|pipes|peas|cold|laptop|screen|zoom",
            (
                "UNTOLD|secret & recipe|butter|cake|present|surprise|surprise_party|abba|biscuit|"
                "chocolate"
            ),
            "sex+pistols|and_the_city|education",
            "hand|hands+on+my+chest|back & prayer|anthem",
            "mud|muddy|garden|gardening|oven|coal|dust|painting|grease",
        ),
        must_match=(
            "he makes me do it when i dont want to",
            "woke up and he was on top of me",
            "the driver put his hand up my skirt",
            "something happened to me as a child that i never told anyone",
            "i have to do things for somewhere to stay",
            "he'll post the photos of me naked if i leave",
        ),
        must_not_match=(
            "woke up and the cat was on top of me",
            "touched up the paint in the hall",
            "never told anyone this but i love abba",
            "took advantage of the sun",
        ),
    ),
    Rule(
        name="attacked sexually, just now or again tonight",
        category=Category.SEXUAL_HARM,
        level=Level.URGENT,
        imminent=True,
        reason="has been raped or sexually attacked",
        enough_up_to=22,
        company=("TROUBLE",),
        says=(
            (
                "i|have|was|been|got|being|getting+raped & OF_LATE|help|hospital|police|bleeding|"
                "friday|party"
            ),
            "i+have?+been+raped+$|help|i|please|what|and",
            "^ raped",
            (
                "raped|SEXUAL|had_sex_with|forced_me|pulled_my_clothes|tore_my_clothes|"
                "ripped_my_clothes & OF_LATE & me|my|i"
            ),
            (
                "spiked|drugged|drink & woke|woken|remember & no_clothes|naked|clothes|knickers|"
                "sore|bleeding|next_to"
            ),
            (
                "someone|somebody|they|he|i|been|was spiked me|my & drink|night|last|woke|dizzy|"
                "now|legs|not"
            ),
            (
                "HIM .. going_to|will|wants_to do_it|try_it|touch_me|come_in|rape_me .. again & "
                "scared|lock|hide|help|frightened|tonight"
            ),
            (
                "he|man|bloke|uncle|stepdad|they+is|are+on_my_bed|forcing_me|in_my_bed & help|"
                "scared|not|now|please"
            ),
        ),
        unless=(
            "raped|SEXUAL & LONG_AGO",
            "spiked my interest|hair",
            "ANIMAL|grandson|toddler",
            "forcing+me+to+do|work|fill|eat|go|sit|watch|join|take|retake",
        ),
        must_match=(
            "i was raped last night",
            "someone spiked my drink and i woke up with no clothes on",
        ),
        must_not_match=("he raped me years ago when i was a student",),
    ),
)
