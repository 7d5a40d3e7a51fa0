"""Plain statements of trouble at home, in body and in mind, by what is missing or wrong."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="threatened, shouted at or locked out of things",
        category=Category.ABUSE,
        level=Level.SOON,
        reason="threatened, shouted at or controlled at home",
        says=(
            "slap|dig|hiding|thump|kick|beating|smack+off|from+the|my|him|her|our",
            "ABUSER .. scream~|shout~|yell~|swear~ .. face|kids_hide|children_hide|loud",
            "ABUSER .. put|send|throw|report|go|take+me?+on|back|out|in|to .. if i",
            "if_i complain|refuse .. will|he|she|they|put|send|go",
            "ABUSER .. lock~|locked .. fridge|thermostat|cupboard|cupboards|food|heating|freezer",
            "nothing+in+my+name",
            (
                "house|flat|account|everything .. in+his|her|their+name & says|now|son|daughter|"
                "nothing"
            ),
            "spits|spat|calls+at?+me .. nonce|names|disabled|cripple|spastic|paedo|freak|scrounger",
            "do|break|smash+my+legs|kneecaps|windows|face|arms",
            "wants|want|owe|owes+double|interest & lad|man|he|they|pub|or",
            "march~|walked|drove|took+me+to+the?+cash_machine|bank|cashpoint|atm",
            "not+say+no & he|she|they|mate|lad|weed|gives|stuff|money|scared",
            "gave|told|given .. pin & nil|empty|gone|balance|nothing|missing",
            "comes|came|turns_up+on|every+pay_day|payday|pension_day|giro_day",
            "send~ .. money & bank|online|ghana|abroad|never_met|lady|man & stop|scam|more|again",
            "bailiffs|bailiff & came|coming|door|today|tomorrow|letter|last",
            "debt & told_nobody|not_open|not_told|hiding|grand|letters|scared",
        ),
        unless=(
            "PLAY",
            "out+of+my|their+misery",
            "to_the_bank .. raffle|church",
            "christmas|birthday|sponsor|charity|church|thankfully",
            "bailiffs|bailiff & telly|programme|watching|channel|documentary",
        ),
        must_match=("got a slap off my wife", "if I complain they will put me in a home"),
        must_not_match=("took me to the bank for the church raffle money",),
    ),
    Rule(
        name="unwanted touch or pictures",
        category=Category.SEXUAL_HARM,
        level=Level.SOON,
        reason="sexual harm or pressure",
        says=(
            (
                "raped|groomed|abused|molested|assaulted .. years_ago|when_i_was|as_a_kid|"
                "as_a_child|again|him"
            ),
            (
                "ask~|want~|keeps_asking|demand~ .. pictures|photos|nudes|videos & man|he|no|"
                "scared|online"
            ),
            "films|filmed|filming|photographs|recorded+me",
            "someone|somebody|man|bloke|he|lad .. touched|groped|rubbed|grabbed+me+on|at|in",
            "priest|uncle|teacher|stepdad|vicar|coach|grandad|staff .. did|done+things|stuff+to",
            "comes|came|walks|walked+in .. dressing|undressed|shower|naked|bath",
            "says .. my|wifes+duty",
            "made|makes|making+me+do+it|things|stuff .. friends|again|tonight|him",
        ),
        unless=("PLAY", "school_photo|grandkids|wedding"),
        must_match=("the uncle who did things to me", "man online keeps asking for pictures"),
        must_not_match=("he filmed the birds",),
    ),
    Rule(
        name="nothing in, and nobody comes",
        category=Category.NEGLECT,
        level=Level.SOON,
        reason="without food, care, heat or money",
        says=(
            (
                "not+give|gave|given|had|got+me?+any?+no?+dinner|food|lunch|breakfast|drink|meal & "
                "carer|she|he|they|all_day|wet"
            ),
            "carer|carers|she|they|nurse .. not|no+give|gave+me .. dinner|food|drink|meal|water",
            "leave~+me .. wet|soiled|dirty|cold|hungry|all_night|all_day",
            "meals_on_wheels|carers|home_help .. stopped|cancelled|not_come|gone",
            "maggots|rats_in_the_kitchen & flat|kitchen|wound|carpet|fridge",
            "rubbish|bags|bin_bags .. piled|windows|everywhere & not|bad|start|ashamed",
            "not got a? thing|anything|owt in",
            "no+food|electric|heating+or|and+food|electric|heating|gas|money",
            "ice+on+the+inside",
            "fire|heating|gas|electric+is?+too+expensive",
            "run|ran+out+of+everything|food|money|gas|electric",
            "hat|coat|gloves+on+in+bed|the_house|here",
            "mug|cup|glass of? hot_water|water for tea|dinner|lunch",
            "no+bed|roof|where+for|over?+tonight|my_head|to_sleep|to_go",
            (
                "slept|sleep|sleeping+rough & street|streets|doorway|outside|nowhere|cold|park|"
                "since|weeks|nights|car|tent|tonight|am"
            ),
            "moved_on & slept|twice|police|again|doorway",
            "not+stop|stay+on+his|her|their+floor|sofa|settee",
            "under+the+bridge|arches & wet|cold|sleep|night|bench|rough",
            "in+the+bushes|woods|park|doorway & wet|cold|night|sleep|tent",
            "walking+about|around|round+till|until|all_night",
            "minus NUMBER & boiler|heating|landlord|in_here|inside",
            "one+tin|slice|meal+of? .. since|in|all LONG_SPELL|monday|tuesday|week|days",
            "hoarding & not|rooms|door|bed|move",
        ),
        unless=(
            "PLAY",
            "camping|festival|scouts|caravan|polar_bear|sponsored",
            "slept+rough+last_night+the",
            "maggots & fishing|bait|tackle|compost|bin",
            "hoarding & wool|jars|telly|squirrel|squirrels|programme",
            "out_of+my+misery",
        ),
        must_match=("no bed for tonight", "carer didn't give me no dinner"),
        must_not_match=("slept rough last night, the mattress wants changing lol",),
    ),
    Rule(
        name="a mind that frightens or fails them",
        category=Category.MIND,
        level=Level.SOON,
        reason="confusion, or beliefs that others may not share",
        says=(
            (
                "they|someone|he|she|carer .. doctoring|tampering|poisoning|spiking .. food|tea|"
                "water|it|drink"
            ),
            "you|u+are+one+of+them",
            "swapped|replaced+my|him|her|with & real|not|same|imposter|pretending|look|looks|who",
            "thoughts .. broadcast|broadcasted|read|stolen|not_mine|inserted",
            "not+tell|know+what+is+real",
            "crawling+under|in|on+my+skin",
            "machine|device|wires|gas .. humming|under_my_floor|through_the|making_me|make_me_ill",
            "control~+my+mind|thoughts|head|body",
            "magic|curse|spell|jinn|hex|evil_eye+on+me",
            "put|putting magic|curse|spell|jinn .. me",
            "covered .. mirrors|windows|cameras & them|all|foil",
            "pigeons|birds|dogs|cars|numbers .. reporting|watching|following|sending|signals",
            "haven_t|not need~+sleep|slept & days|bought|life|saturday|energy|amazing|fantastic",
            "forgot|not_remember+how_to+make|use|cook|dress|wash|work|get|turn",
            "forgot|forget~|not_remember .. where_i_live|my_street|where_i_was|my_way_home",
            "not+find+the+toilet|bathroom|my_bed|my_room|my_house",
            "thought+it+was+NUMBER",
            "head+is+mix|mixed|mixed_up|foggy|scrambled & street|forget|walking|lost",
            "tablets .. one_bowl|mixed|all_in & pick|guess|not_know",
        ),
        unless=(
            "PLAY",
            "glasses|password|recipe|bus_pass",
            "alexa",
            (
                "swapped|replaced+my|the|him+with?+shift|seat|supplier|broadband|tariff|boiler|"
                "hip|knee|phone|car|tyre|bulb|battery|windows|mattress|coffee|butter|energy|"
                "bins|bed"
            ),
        ),
        must_match=("I cant tell whats real", "forgot how to make tea today"),
        must_not_match=("forgot the recipe lol",),
    ),
    Rule(
        name="stopping treatment, or slipping back",
        category=Category.DETERIORATION,
        level=Level.SOON,
        reason="stopping treatment, or slipping back",
        says=(
            "missed|missing|skipped+my+depot|injection|jab|methadone|insulin",
            "stopped|stop+seeing .. cpn|doctor|nurse|therapist|counsellor|team|key_worker",
            "stopped+everything",
            "not .. taking|take .. MEDICINE & no_more|tell_no_one|anymore|dont_need|poison",
            "not+spoke|spoken|talked|speak+to+anyone|a_soul|nobody|anybody .. NUMBER|days|weeks",
            "no|not|hardly|without+the+energy|strength to .. days|week|wash|cook|spoon|bed",
            "lapsed|relapsed",
            "bottles|bottle+of+wine|vodka|gin|whisky|rum|cider .. night|morning|day",
            "back+on+the+brown|white|rock|rocks|gear|crack|smack|booze|bottle|drink",
            "spice|drink|crack|gear|bottle .. got_me|got_hold|has_me|winning",
            "sold|pawned .. for|buy .. crack|gear|drugs|drink|spice|heroin|weed",
            "drink|drinking+all_night|all_day|every_night|to_sleep|to_forget|to_cope",
            (
                "want|wanted|nearly|almost|tempted|wanting+to?+cut & myself|holding|ice|tonight|"
                "last_night|rang|instead|again|bad"
            ),
            "blade|razor|blades .. hid|hidden|hiding|stashed",
            "i+cut+because|when|to_feel|to_cope",
            "biting|hitting|scratching|punching+my|myself .. calms|helps|only",
            "clean+from+cutting|selfharm",
            "throw|throwing|threw|sick+up?+after+tea|eating|meals|every|food|dinner",
            "calories & dizzy|under|faint|not_eat|starving",
        ),
        unless=("PLAY", "hair|fringe|grass|cake", "bug|tummy|norovirus|flu|hangover", "wine_gums"),
        must_match=("missed my depot", "want to cut but holding ice"),
        must_not_match=("want to cut the grass but it rained",),
    ),
    Rule(
        name="words around dying, held at arm's length",
        category=Category.WISH_TO_DIE,
        level=Level.SOON,
        reason="speaks around dying, while holding it off",
        says=(
            "no+plans|plan|reason|wish+to+live",
            "only|its|it_is+thoughts & not|danger|act|plan",
            "not .. act+on+it|them|that",
            "not+mean|meant+it .. dying|die|killing|suicide|end",
            "years|months+since+i+tried",
            "what .. is|be|feel+being?+dead & wonder|think|anyone",
            "come|came|turn_up+to+my+funeral",
            "finished+what+i+was+here",
            "weight|drain|millstone|nuisance|trouble+on|to|for+them|my|everyone|the_kids|people",
            "nah|no|not+not?+suicidal",
        ),
        unless=(
            "PLAY",
            "they|he|she|people+is|are|was+not?+suicidal",
            "not+suicidal+before",
        ),
        must_match=("I don't think I'd ever act on it", "nah not suicidal just numb"),
        must_not_match=("the film about suicide was good",),
    ),
    Rule(
        name="a body that warns",
        category=Category.MEDICAL,
        level=Level.SOON,
        reason="a body that warns, or a fall",
        says=(
            "eyesight|vision|sight+went|gone|lost|blurred|double|has_gone",
            "sugars|sugar|bloods .. NUMBER|all_over|sky_high|too_high",
            (
                "heart .. fluttering|missing_beats|skipping|palpitations|racing & days|keeps|"
                "on_and_off"
            ),
            (
                "fell|went+down|in+the|at?+garden|night|bathroom|kitchen|bath|nite & dizzy|lay|"
                "sore|bruised|up"
            ),
        ),
        unless=(
            "PLAY",
            "asleep",
            "pleased|good|better & sugar|sugars|bloods",
        ),
        must_match=("my eyesight went in one eye", "heart keeps fluttering, days now"),
        must_not_match=("my heart is racing, my team won",),
    ),
    Rule(
        name="others in need, or in danger from them",
        category=Category.THIRD_PARTY,
        level=Level.SOON,
        reason="somebody else may need help",
        says=(
            "grandchildren|grandkids|kids|children|us|baby .. hungry|filthy|dirty|starving|not_fed",
            "mum|dad|he|she|they+not+feed|fed+us|the_kids|the_baby|me",
            (
                "old_lady|old_man|old_fella|neighbour|opposite .. no_heating|not_eaten|in_her_coat|"
                "fallen|shouting"
            ),
            "man|woman|lad|girl|someone .. sleeping+there|outside|rough|in_the_stairwell",
            "pal|mate|friend|neighbour|brother|son|he|she .. stopped+his|her+meds|medicine|tablets",
            "put|punched+my+fist|hand+through",
        ),
        unless=("PLAY", "cat|dog|dogs|birds|hedgehog|rabbit", "tea|dinner_ready|starving_again"),
        must_match=("the kids next door are filthy and hungry",),
        must_not_match=("the cats are hungry",),
    ),
    Rule(
        name="someone at the door, and cannot talk",
        category=Category.ABUSE,
        level=Level.URGENT,
        imminent=True,
        reason="someone dangerous may be near now",
        says=(
            "my+ex|expartner+is+in|at|outside|on|here",
            "not+talk & he|she|they+is|are+here|back|home|coming|there|plz|please|help",
            "he|she+is+on+his|her+way & scared|no|hide|please|help|drunk|angry|not",
            "CLOSE|he|she|girlfriend+has?+cut|slit+his|her|their+wrists|wrist|throat",
            "made|makes|making+me+do+it & tonight|friends|men|now",
            "shouting .. fallen|help & letterbox|door|locked",
        ),
        unless=("PLAY", "tea|lunch|dinner|visit|sunday|coffee|wedding|party|cake|bring~"),
        must_match=("my ex is outside", "cant talk, hes here"),
        must_not_match=("she is on her way with my dinner, no rush",),
    ),
)
