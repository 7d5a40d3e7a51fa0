"""Need and harm in the plainest words, for staff within the hour."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="plainly ill-treated",
        category=Category.ABUSE,
        level=Level.SOON,
        reason="ill-treated or made to do things",
        says=(
            "ABUSER .. put|puts|putting|run|runs|grind~+me+down+$|all|in_front|everyday|and",
            (
                "FAMILY|they|CARER|people steal|steals|stealing|stole|nick|nicks|nicked|"
                "robbed+from|off|my+of?+me|money|card|pension|purse|tablets"
            ),
            (
                "ABUSER|people|residents|lads|kids bully|bullies|bullying|bullied|harass|harasses|"
                "harassing|intimidate|intimidates|torment|torments|pick_on|picks_on+me|us"
            ),
            (
                "i+am|was|have_been|being|get|getting+bullied|threatened|controlled|followed|"
                "groomed|exploited|blackmailed"
            ),
            "being|am|get|getting|been+made|forced|pressured|bullied|pushed+to|into",
            (
                "ABUSER|they .. made|make|makes|making|force|forces|forcing me+to?+sign|pay|lie|"
                "steal|beg|work|strip|clean|sit|eat|sleep"
            ),
            (
                "scared|afraid|terrified|frightened|petrified+of+what|him|he|she|her & does|"
                "will_do|home|angry|drunk|hurts|husband|son|partner"
            ),
            (
                "ABUSER .. nasty|violent|aggressive|cruel|vicious|controlling|possessive|"
                "jealous+to|with|when|again|towards|man|he|she|$"
            ),
            "not+allowed|let+me? .. friends|family|phone|money|out|leave|doctor|own|eat|speak",
            "prisoner & own|house|home|flat|he|she|room",
        ),
        unless=(
            "PLAY",
            "put|puts+me+down+for|as",
            "made+to+feel|measure|welcome|laugh|last|order",
            "game|cat|dog",
            "lockdown|weather|snow|ice|knee|hip",
            "eat+my|up|cake|well",
            "my+heart|bin|wheelie_bin|parking|seat|chips|biscuits|thunder|idea|joke",
            (
                "nick|nicked|stole|stolen & bike|chips|seat|parking_space|plant_pot|gnome|bin|"
                "parcel|milk|boyfriend|recipe"
            ),
            "steal~|nick~|stole+TREAT|my+chips|crisps|pudding",
        ),
        must_match=("they bully me at the hostel", "my grandson steals from me"),
        must_not_match=("put me down for two tickets",),
    ),
    Rule(
        name="plainly used for sex",
        category=Category.SEXUAL_HARM,
        level=Level.SOON,
        reason="sexual harm",
        says=(
            (
                "wants|want|asks|asked|expects|offers|demands .. sex|favours|nudes|naked & "
                "landlord|he|boss|man|carer|driver|rent|instead|lad"
            ),
            (
                "i|was|been|got|being+touched|groped|fondled|interfered_with+up|at|by_a|by_my|"
                "by_him|inappropriately|down|there|on|in|as"
            ),
            "touch~|feel~|grope~|rub~+me+up|down|there|where|in_bed|on|under|between",
            "abused|raped|assaulted|molested+as|when|by|at|in",
            "hands|hand .. up|down+my+skirt|top|nightie|trousers|knickers|blouse|shirt",
            "exposed|flashed+himself|at|me",
        ),
        unless=("news", "touched+by_the|by_your|by_all|by_how"),
        must_match=(
            "my landlord wants sex instead of rent",
            "i was touched at the day centre",
            "I was abused as a child",
        ),
        must_not_match=("i was touched by your card",),
    ),
    Rule(
        name="plainly in want",
        category=Category.BASIC_NEEDS,
        level=Level.SOON,
        reason="without food, warmth or care",
        says=(
            (
                "i|we+have|got|had+got?+no|any_no+food|electric|heating|gas|power|dinner|"
                "milk_or_bread+$|in|left|and|or|at_all|for"
            ),
            (
                "cupboard|cupboards|fridge|freezer|larder+is|are?+all?+bare|empty+$|and|till|no|"
                "nothing|again|until"
            ),
            (
                "only had|eaten|eating|ate .. biscuit|crisps|toast|slice|tea|soup|crackers|cereal "
                "& no_money|days|nothing_else|left|skint|since"
            ),
            "drink|drinking .. water|tea .. full|fill|hungry|instead|stop_the",
            "hungry|starving & no_money|no_food|nothing_in|kids|cold|skint|payday",
            (
                "no|not_a|without+nurse|carer|carers|district_nurse|home_help|cleaner+has|"
                "have?+come|came|been|visited|turned_up|checked|seen"
            ),
            "nobody|no_one .. washes|feeds|changes|dresses|lifts|turns|visits|checks_on+me",
            "not|hardly+feed|look_after|wash|clean|dress|cook_for|care_for+myself",
            "not+got|have|had+any?+clean+clothes|water|sheets|pads",
            (
                "not+afford+for?+the?+food|rent|gas|electric|meds|prescription|insulin|nappies|"
                "milk|heating|bills"
            ),
            "kids|children|baby .. hungry|cold|starving|food & no|not|nothing|afford|meter",
        ),
        unless=(
            "shop|shopping|delivery|tesco|asda|defrost|defrosting|tomorrow & empty|bare|food",
            "dinner|lunch|tea|supper & ready|soon|oven|starving",
            "no_food+allowed|waste|left_over",
            "sisters|daughters|sons|holiday & food",
            "cold+tea|coffee|drink",
            "cut+me+off & call|rang|phone|tariff|mid|line",
        ),
        must_match=("ive got no food", "cupboards are bare", "my sores hurt and no nurse has come"),
        must_not_match=("fridge is empty, big shop tomorrow",),
    ),
    Rule(
        name="plainly unwell in mind",
        category=Category.MIND,
        level=Level.SOON,
        reason="confusion, or beliefs that others may not share",
        says=(
            (
                "i+am|was|being|keep|get+being?+followed|watched|bugged|poisoned|monitored|"
                "recorded|hunted|filmed|spied_on"
            ),
            (
                "everyone|everybody|people|they|neighbours|all .. plotting|conspiring|ganging_up|"
                "against_me|talking_about_me|laughing_at_me & me|walls|telly|hear|against|all"
            ),
            (
                "see|hear|feel|seeing|hearing+things|stuff .. not|other_people|others|no_one_else|"
                "nobody_else|nobody"
            ),
            (
                "not+recognise+this|the|my|anyone|anybody|where+place|room|house|people|face|"
                "i_live|here"
            ),
            "morning|day+or+night|evening|afternoon & muddled|confused|is_it|not_know",
            (
                "i+am|all|getting+confused|muddled|disorientated|disoriented & where|day_it|home|"
                "night|lost"
            ),
            "mind|memory|brain+is|has|keeps+going|gone|failing|playing_tricks|slipping|blank",
            "special|secret|hidden+messages|message|powers|mission|signs+for|to|from|in|meant",
            "not+know+this+place|room|house|face",
        ),
        unless=(
            "quiz",
            "sign_language|shift",
            (
                "recognise & new|paint|decorated|changed|shops|rebuilt|haircut|beard|makeover|"
                "grown|slim"
            ),
        ),
        must_match=("im being followed", "i dont recognise this place"),
        must_not_match=("I don't know who you are but thanks",),
    ),
    Rule(
        name="plainly going under",
        category=Category.DETERIORATION,
        level=Level.SOON,
        reason="getting worse, or asking for help soon",
        says=(
            "i+am|have_been|been|have?+going|gone|went+downhill|backwards|under",
            "^ going|gone downhill",
            (
                "not+face .. leaving|going_out|the_door|outside|people|anyone|the_world|the_day|"
                "getting_up|another|anything|anymore|life"
            ),
            (
                "i+am|all+in+crisis|a_bad_way|a_bad_place|a_dark_place|pieces|bits|a_state|despair|"
                "a_right_state"
            ),
            "a+dark|bad+place+right_now|again|lately|now|mentally",
            (
                "need|must|got|want+to? speak|talk|see|ring .. someone|somebody|doctor|crisis|"
                "anyone urgently|asap|now|badly|desperately|quickly|tonight|please"
            ),
            "been|stayed|stuck|lying|still+in+bed for|LONG_SPELL|NUMBER|all_week",
            (
                "my+mental_health|head|mood|nerves|depression|anxiety|voices .. crashed|collapsed|"
                "worse|dropped|plummeted|through_the_floor|rock_bottom|shot|spiralling|"
                "out_of_control"
            ),
            (
                "not+get_through|cope|sleep|function|manage|start .. without+a|my|the?+drink|vodka|"
                "wine|weed|gear|fix|pills|spice|can|bottle|tablets"
            ),
            "not+look_after_myself|keep_myself_safe|keep_safe",
            "am+not|not+ok|okay|alright|safe & help|scared|please|anymore|cry~|thoughts|alone",
            "getting|feel|feeling+desperate|suicidal|unsafe",
            "not+function+anymore|properly|$",
        ),
        unless=(
            "in+bed & flu|cold|bug|covid|operation|lurgy",
            "bike|ski|skis|hill|sledge",
            "speak|talk|see+to?+someone+about+the|my & boiler|bins|bus|pension|parking|repair",
            "the_dryer|the_hammer|the_knife|anaesthetic",
        ),
        must_match=(
            "going downhill fast",
            "please help im in crisis",
            "i need to speak to someone urgently",
        ),
        must_not_match=("in bits laughing at the telly", "in bed with flu for 3 days"),
    ),
    Rule(
        name="plainly a burden, with nothing left",
        category=Category.NO_FUTURE,
        level=Level.SOON,
        reason="feels a burden, or that nothing is left",
        says=(
            "feel|am|being|become|became+such?+a+burden+$|to|on|and",
            "nothing|no_one|nobody+left+for+me|here|in_this_world|in_my_life",
            "six_foot_under|six_feet_under & i|me|want|rather|soon|be",
            "not+wait+to+be_dead|die+$|be_gone|be_over|go_to_heaven",
            "feel|felt|feeling|thought_about|tempted+ending|end+things|it|everything|my_life",
            "not+WISH+to?+live|exist|wake|carry_on|go_on|be_here|be_alive|be_around",
        ),
        unless=(
            "a+burden+of+proof|asking_for_lifts",
            "NOT_ME .. not WISH",
            "live|be_here+in|at|with|on",
            "looks+could",
            "burden+on|to+the+quiz|team|group|club|choir",
            "DULL_PLACE & be_here",
            "looks_could_kill",
        ),
        must_match=("i feel like a burden", "theres nothing left for me here"),
        must_not_match=("I feel a bit of a burden asking for lifts all the time",),
    ),
    Rule(
        name="plainly cheated or short of care in health",
        category=Category.MEDICAL,
        level=Level.SOON,
        reason="a fall, or a medicine muddle",
        says=(
            "^ i? have? fell|fallen+over?+again",
            (
                "double|twice|extra|wrong+dose|doses|tablets|pills|insulin|medicine .. accident|"
                "mistake|took|taken|muddled"
            ),
            (
                "took|taken|take .. double|wrong|twice|extra+dose|doses|tablets|pills|insulin|"
                "medicine|lot"
            ),
            (
                "not|no+any?+insulin|inhaler|warfarin|heart_tablets|oxygen|epipen|methadone .. "
                "left|since|until|till"
            ),
        ),
        unless=(
            "asleep|rain|snow|tree",
            "nearly|almost",
            "naira|rupee|pound|price|prices|snow|leaves|currency & fallen|fell|falling",
        ),
        must_match=("fell again today", "took a double dose by accident"),
        must_not_match=("the snow fell again today",),
    ),
    Rule(
        name="plainly cheated",
        category=Category.MONEY,
        level=Level.SOON,
        reason="may have been cheated of money",
        says=(
            (
                "man|men|builder|builders|roofer|bloke|lad|lads|someone .. door|roof|drive|gutters|"
                "phone|online|house .. took|paid|gave|charged|wanted|want|NUMBER & not|never|"
                "vanished|gone|more|cash"
            ),
            (
                "paid|gave|sent|lost .. NUMBER|thousand|hundred|savings & vanished|disappeared|"
                "scam|fake|not_real|not_heard"
            ),
        ),
        unless=(
            "FAMILY+gave",
            "raffle|charity|lottery",
        ),
        must_match=("a man came to the door and took 500 for the roof and never came back",),
        must_not_match=("gave 5 pounds to charity online",),
    ),
)
