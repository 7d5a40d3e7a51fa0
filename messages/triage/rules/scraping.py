"""Scraping by, losing one's way, and others in trouble: odd details that tell more than a word."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="scrapes by on little",
        category=Category.BASIC_NEEDS,
        level=Level.SOON,
        reason="going short, or about to lose the roof",
        says=(
            (
                "skip|skipped|skipping|skips|miss~|go_without|going_without|gone_without|give_up "
                ".. OWN_MEALS & WEE_ONES"
            ),
            (
                "skip|skipped|skipping|skips|go_without|going_without OWN_MEALS & afford|payday|"
                "money|last|stretch|bills"
            ),
            "water~|thin~ .. down & milk|soup|formula|juice & last|stretch|make",
            "say|said|told|tell .. had|have+eaten|had_mine & WEE_ONES|them & not|had|give|gave",
            "locks+changed|were_changed|been_changed & came|home|landlord|he|out|get_in|my",
            (
                "got|have|given NUMBER|two|seven|ten|fourteen+days|weeks+to+get_out|vacate|quit|"
                "move_out"
            ),
            "PILLS|insulin|inhaler|inhalers+ran_out|run_out|has_run_out|used_up & MINE|day|WEEKDAY",
            "insulin|inhaler|inhalers|warfarin|epipen|oxygen ran_out|run_out|none_left|all_gone",
            (
                "moneylender|loan_shark|loan_sharks|loan_man|money_man|lender & or_else|twice|legs|"
                "scared|hiding"
            ),
        ),
        unless=(
            "BRIGHT",
            "GAME|KINDLY|LAUGH",
            "diet|fasting|ramadan|lent|slimming|cocktail|squash|collected|new_one|surgery_sorted",
        ),
        must_match=(
            "skipping my own tea so the bairns get theirs",
            "i water the milk down to make it last",
            "came home and the locks were changed",
            "got 14 days to get out",
            "insulin ran out friday",
        ),
        must_not_match=("skipping lunch, big dinner later",),
    ),
    Rule(
        name="loses the thread",
        category=Category.MIND,
        level=Level.SOON,
        reason="may be confused or losing their way",
        says=(
            "ODD_THING+ODD_SPOT & again|keep|keeps|lately|third|scared|worried|not_remember|milk",
            "milk+in+the+oven|cupboard|microwave|bin|wardrobe & again|kettle|keep|and|lately",
            (
                "rang|ring|called|phoned|waiting_for|laid|set|cooked|made .. wife|husband|mum|dad|"
                "him|her|two & remember~|forgot|forgotten .. dead|died|gone|passed"
            ),
            "remember~|forgot|forget .. dead|died|gone|passed NUMBER|two|three|five|six|ten+years",
            (
                "mum|mam|dad|nan|gran|grandad|wife|husband|she|he & goes_out|gets_out|wander~|"
                "lets_herself_out|lets_himself_out & night|looking|street|nightie|pyjamas|dark"
            ),
            "infection|temperature|fever|uti & seeing|confused|muddled|not_making_sense|rambling",
            "lost|lose+in|on+my+own+street|road|house|estate|home",
            "not+know|remember|tell+what+day|month|year+it+is & half|time|anymore|lately|keep",
            (
                "not+know|find|remember+the?+my?+way+home|back & shop|bus|street|again|keep|lately|"
                "scared|lost"
            ),
        ),
        unless=(
            "BRIGHT",
            "GAME|KINDLY|LAUGH",
            "jet_lag|holiday|hols|twixmas|christmas|retired|retirement|film|novel|sat_nav|satnav",
            "cat|dog|budgie|hamster & goes_out|gets_out|wander~",
        ),
        must_match=(
            "put the kettle in the fridge and the milk in the oven",
            "rang my wife at work and then remembered shes been dead 6 years",
            "mum goes out looking for dad at night in her nightie",
            "water infection again and im seeing things",
            "keep getting lost in my own street",
        ),
        must_not_match=("cat gets out at night looking for mice", "put the pie in the oven"),
    ),
    Rule(
        name="others in trouble nearby",
        category=Category.THIRD_PARTY,
        level=Level.SOON,
        reason="worried for someone else",
        says=(
            (
                "not|nothing|stopped answer~|reply~|replied|picked_up|heard & days|since|all_day|"
                "week|NUMBER & in_a_state|bad_way|voice|worried|was_crying|upset|drunk"
            ),
            (
                "not+him|her|them|himself|herself+$|to|and & thank_you|gave|giving|goodbye|posted|"
                "quiet|sent|left|keys"
            ),
            (
                "NEXT_DOOR & WEE_ONES & crying|cries|screaming|screams|alone|outside|yard|locked|"
                "thin|filthy|hungry & night|nights|hours|cold|again|always|left"
            ),
            "left|leaves|leaving+my|our+dad|mum|mam|nan|husband|wife+in+his|her|their+own?+mess",
            "been|sat|left+wet|soiled|in_my_own|in_a_wet & chair|bed|pad|since|hours|carer|all_day",
        ),
        unless=(
            "BRIGHT",
            "GAME|KINDLY|LAUGH",
            "wet & rain|dog|swimming|soaked|weather|paint|paddling",
            "teething|newborn|cute|slide|trampoline|paddling_pool|ice_cream",
        ),
        must_match=(
            "my sister hasnt answered for three days and she was in a state",
            "next doors kid is out in the yard crying in the cold most nights",
            "theyve left my dad in his own mess",
            "been wet in this chair since dinner time",
        ),
        must_not_match=("next doors kids are out on the trampoline screaming all night",),
    ),
    Rule(
        name="watched, threatened or pestered",
        category=Category.ABUSE,
        level=Level.SOON,
        reason="controlled, threatened or pestered",
        says=(
            (
                "have_to|got_to|must|made_to|need_to+ask|beg|check|text|tell & he|she|they & "
                "goes_mad|mad|kicks_off|temper|angry|before|permission & heating|shop|money|bath|"
                "out|eat|phone|friends|bed"
            ),
            (
                "told|tells|says|said|threaten~ .. home|care|ward|sectioned|put_away|street|"
                "locked_up .. if+i & say|said|tell|told|complain|owt|speak|open"
            ),
            (
                "lads|kids|gang|youths|teenagers|neighbours|they kick|kicking|kicked|bang|banging|"
                "egg|egged|throw|smash|spit .. my+door|window|windows|fence|gate & every|night|"
                "nights|again|always|scared"
            ),
            (
                "uncle|stepdad|lodger|cousin|grandad|mums_boyfriend|he+comes|visits|comes_in|"
                "babysits .. when & mum|alone|nobody|out|away & hate|scared|frightened"
            ),
            "brush~|rub~|press~|lean~+up?+against+me & boss|manager|he|carer|driver|lad|keeps",
        ),
        unless=(
            "BRIGHT",
            "GAME|KINDLY|LAUGH",
            "cat|dog|puppy|kitten|horse brush~|rub~|lean~",
            "trick_or_treat|halloween|snowballs|carol|carols|penny_for_the_guy",
        ),
        must_match=(
            "have to ask before i put the heating on, he goes mad",
            "told me id be in a home if i said owt",
            "lads kick my door every night",
            "uncle comes in when mum is out, im scared",
            "boss keeps brushing up against me",
        ),
        must_not_match=("the cat keeps rubbing up against me",),
    ),
    Rule(
        name="leans on drink, drugs or a bet",
        category=Category.SUBSTANCE,
        level=Level.SOON,
        reason="drink, drugs or gambling taking over",
        says=(
            "only+way|thing i|to|that sleep|drop_off|cope|relax|get_through|helps .. BOOZE|scotch",
            "BOOZE .. only+way|thing & sleep|cope|get_through|works|helps",
            "woke|came_to|come_to|woken up? .. floor|bath|ditch|doorway & no_idea|not_know|took",
            (
                "sold|pawned|pawning|selling+my|the|his|her & nose|gear|fix|habit|dealer|rattling|"
                "veins"
            ),
            (
                "putting|put|feeding|chucking|shoving|pumping tenner|twenty|wages|quid|NUMBER|"
                "coins .. in|into the+machine|machines|slots|bandit|fruity & every|all|gone|again"
            ),
        ),
        unless=(
            "BRIGHT",
            "GAME|KINDLY|LAUGH",
            "washing|drying|parking|ticket|pay_and_display|coffee|vending & machine|machines",
        ),
        must_match=(
            "only way i sleep is half a bottle of scotch",
            "woke up on the bathroom floor, no idea what i took",
            "been putting a tenner in the machine every hour",
        ),
        must_not_match=("put 4 quid in the parking machine again",),
    ),
    Rule(
        name="a body that fails, or is let go",
        category=Category.DETERIORATION,
        level=Level.SOON,
        reason="falling, not eating, cut off or worn out",
        says=(
            (
                "went_over|gone_over|ended_up|slid|slipped|tumbled|keeled|crashed & floor|stairs|"
                "bath|kitchen & carer|till|until|hours|crawl~|alone|not_get_up|again"
            ),
            (
                "legs|leg|knees|knee|hip+gave|gives|giving|buckle~|went+way|out|from_under & "
                "stairs|again"
            ),
            (
                "clothes|trousers|skirt|rings hanging|hang|falling off|on me & eat~|hungry|food|"
                "appetite"
            ),
            (
                "not+spoken|spoke|talked|speaking+to+anyone|a_soul|anybody|nobody|a_person|"
                "anyone_else .. month|months|week|weeks|christmas"
            ),
            "fell|fall~|drop~|nodded|nodding+asleep|off & driving|the_wheel|motorway|in_the_lane",
            (
                "wearing|worn|wore|in+the?+same+clothes|jumper|pyjamas|nightie & days|week|weeks|"
                "NUMBER"
            ),
        ),
        unless=(
            "BRIGHT",
            "GAME|KINDLY|LAUGH",
            (
                "diet|slimming_world|weight_watchers|camping|festival|trek|hike|holiday|passenger|"
                "coach"
            ),
            "silent_retreat|retreat|quiet_week",
        ),
        must_match=(
            "went over in the kitchen, on the floor till the carer came",
            "legs gave way on the stairs again",
            "havent spoken to a soul since last month",
            "im that tired i fell asleep driving",
            "been wearing the same clothes 8 days",
        ),
        must_not_match=("dinner was so big i gave half my dinner to the dog",),
    ),
)
