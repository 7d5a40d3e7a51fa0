"""Somebody else, or a child, who may come to harm; or to whom the writer may do it."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="somebody else may not live",
        category=Category.THIRD_PARTY,
        level=Level.URGENT,
        imminent=True,
        reason="someone else may be dying, or about to be",
        enough_up_to=22,
        company=("TROUBLE",),
        says=(
            (
                "dragging|dragged|kicking|stamping|punching+his|her|my|a|the .. by+her|his|"
                "the+hair|head|throat|arm"
            ),
            (
                "mum|mam|dad|husband|wife|gran|nan|grandad|father|mother|he|she|neighbour & "
                "dementia|alzheimers|confused|muddled & wandered|walked_out|gone_out|missing|"
                "not_back|lost|slippers|nightie|pyjamas & cold|police|snow|hours|dark|not|road|"
                "minus|nightie"
            ),
            (
                "kids|children|baby|grandkids & car|driving & drunk|had_a_drink|pissed|high & "
                "never_see|now|gone|took|got"
            ),
            (
                "CHILD|daughter|son|granddaughter|grandson|sister|niece|girl .. run_off|gone|"
                "ran_off|sneaked_out to+meet a|some|this|him|man|bloke|lad|online"
            ),
            (
                "going|on_my_way .. round|over|there .. do_him_in|kill_him|sort_him_out|stab|"
                "batter|finish_him|do_him"
            ),
            (
                "ventilator|oxygen|concentrator|nebuliser|dialysis|feeding_pump & electric|power|"
                "electrics|battery|off|cut|meter|low|run_out & hour|left|off|help|minutes|"
                "running_out|gone"
            ),
            (
                "lad|boy|girl|kid|child|someone|man|dog_walker .. on|in|through+the?+ice|canal|"
                "river|water|lake|reservoir|railway & help|cracking|drowning|under|stuck|out_on|"
                "fallen|cannot_swim"
            ),
            (
                "CLOSE|he|she|mates .. sent|texted|text|said|rang|posted|left+me?+a?+goodbye|note|"
                "bye|sorry & not_answer~|not_pick~|phone_off|turned_off|gone|not_picking|weird|"
                "funny|help|straight_to_voicemail|voicemail|answering|pills|last"
            ),
            (
                "CLOSE|he|she|mates+is|are|says|said|texted|rang .. going_to|about_to|will do_it|"
                "end_it|jump|kill|hang|overdose|top & tonight|now|today|not|help|bridge|rang|"
                "police"
            ),
            (
                "CLOSE|he|she+has?+have?+took|taken|swallowed|overdosed|drank|necked+pills|"
                "tablets|something|overdose|all|bleach|loads|her|his|a|too_many|lots & what|help|"
                "ambulance|not|sleepy|crying|floor|says|rang|said"
            ),
            "can|could+not+wake|rouse|get_a_response+my?+CLOSE|him|her|them",
            "CLOSE|he|she|baby|CHILD+is|will+not+waking|wake|responding|breathing+up?",
            (
                "found|find+my?+CLOSE|him|her|lodger .. floor|unconscious|hanging|not_breathing|"
                "collapsed|blue|blood|pills|unresponsive|overdosed"
            ),
            (
                "CLOSE|man|woman|lady|someone|somebody|old_man|old_lady|neighbour|he|she+is|has|"
                "have?+collapsed|fallen|on_the_floor|bleeding|been_hit|been_stabbed|been_run_over|"
                "having_a_fit|lying_on & outside|help|not|floor|letterbox|street|moving|door|head"
            ),
            (
                "neighbour|next_door|door|old_man|old_lady|man|woman|someone .. shouting|calling|"
                "crying|screaming .. for_help|help_me|help"
            ),
            (
                "CHILD|baby|toddler|son|lad|daughter|grandson|granddaughter .. swallowed|drank|"
                "drunk|eaten|ate|got_hold_of+a|some|my|the?+bleach|pills|tablets|battery|poison|"
                "medicine|tablet|capsule"
            ),
            (
                "CHILD|baby|son|daughter|he|she|lad .. blue|floppy|limp|fitting|choking|rash|"
                "drowsy|unconscious & breathing|help|not|wake|baby|stiff|now|fever|temperature"
            ),
            (
                "CHILD|daughter|son|lad|girl|grandson|granddaughter NUMBER? .. missing|"
                "not_come_home|not_home|run_away|ran_away|ran_off|run_off|not_been_seen|"
                "disappeared & police|night|hours|worried|since|phone|school|not|NUMBER"
            ),
            (
                "shook|shaken|shake|shakes|shaking|threw|thrown|dropped|hit|hits|smothered|"
                "hurt+the|my+baby|newborn|toddler"
            ),
            "CHILD|baby|toddler|son|daughter|babys+is?+not|stopped+breathing|waking",
            (
                "CLOSE|sister|he|she|mates rang|phoned|texted|said|says|crying .. took|taken|"
                "swallowed|has_taken|shes_taken pills|tablets|something|overdose|them_all"
            ),
            (
                "CLOSE|neighbour|neighbours|old_lady|old_man|lady is|are|has|on? on_the_floor|"
                "fallen|collapsed & letterbox|see|window|door|not|help|through"
            ),
            (
                "going_to|might|will|scared|worried|afraid|frightened|want_to|think .. i|me .. "
                "hurt|harm|shake|smother|hit|kill|throw|lose_it_with|drown+the|my|her|him+baby|"
                "kids|son|daughter|child|toddler|children|little_one"
            ),
            (
                "HIM+is|are|keeps|was?+HITTING|shaking|hurts|attacking|dragging|hits|"
                "strangling+the|my|a?+kids|children|baby|mum|mam|mom|sister|brother|little_one|"
                "nan|gran|wife|girlfriend|her|him & now|OF_LATE|next_door|help|hear|scream~|"
                "crying|police|again"
            ),
            (
                "saw|seen|see|watched+him|them|a_man|man|bloke|someone .. drag~|hit|punch~|grab~|"
                "push~|attack~+her|a_girl|a_woman|him|the_child|inside|into"
            ),
            (
                "scream~|shouting|banging|fighting|bangs & next_door|upstairs|downstairs|"
                "neighbours|flat_above & gone_quiet|went_quiet|quiet_now|help|stopped|silence|"
                "scared_for|thuds"
            ),
            (
                "gun|knife|rope|shotgun & CLOSE|he|she & depressed|goodbye|says_he|says_she|"
                "going_to|threat~|himself|herself|low|locked|not_himself"
            ),
            (
                "gone|went|driven|stormed|walked|left+off|out .. with+a|the|his|her+rope|noose|"
                "hosepipe|shotgun"
            ),
        ),
        unless=(
            "GAME|KINDLY|cat|dog|hamster|rabbit|budgie",
            "war|antique|toy|nerf|water_gun",
            "goodbye & wedding|emigrat~|airport|leaving_do|moving",
            "LONG_AGO",
            "wake .. till|until|noon|alarm|early|for_school|up_for",
            "rash & nappy|heat",
            "shook|shake .. rattle",
            "rattle|milkshake|shake~+hands",
            "teething|tantrum|disney|slide|pool|paddling|banshee|sweetie",
            "teenager|teenagers",
            "hit|hurt+feelings|wall|note|notes",
            "missing+his|her|their|us|you|me|nursery|tooth",
            "STORY|drama_group|school_play|romeo|juliet",
            "both+said+sorry",
        ),
        must_match=(
            "mums got dementia and shes wandered off in her nightie",
            "electrics off and my ventilator is on its battery, an hour left",
            "my mate texted me goodbye and his phone is off, not answering",
            "cant wake my dad",
            "im scared ill hurt the baby",
            "screaming next door then it went quiet",
            "my lad has swallowed a battery",
            "my brother has driven off with a rope and his phones off",
        ),
        must_not_match=(
            "shook the baby's rattle",
            "cant wake him till noon, teenagers",
        ),
    ),
)
