"""Harm from another person: violence, control, sexual harm, harassment."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="danger from someone now",
        category=Category.ABUSE,
        level=Level.URGENT,
        imminent=True,
        reason="someone is hurting them now",
        says=(
            "ABUSER|men|lads|people .. pushed|forced|barged+in|past_me|their_way|his_way",
            "ABUSER|someone .. set_fire|setting_fire|petrol .. my|door|house|flat|me",
            "ABUSER .. scissors|blade|razor+to|at+my",
            "through+my|the_house|my_things & men|man|pushed|barged|now",
            "ABUSER .. has|got|had+me .. by|against|pinned|on+the|my+throat|neck|hair|wall|floor",
            "ABUSER+is+HITTING+mum|mam|mom|my|her|him|the",
            "ABUSER+has?+broke|broken+my+arm|nose|leg|wrist|rib|ribs|jaw|finger|fingers",
            "he|she|they+is|are?+coming|going_to_come|come+for|after|to_get+me",
            (
                "man|men|someone|somebody|stranger|people .. in|inside+my+flat|house|home & not|"
                "leave|frightened|scared|help|want"
            ),
            "ABUSER .. smashing|smashed|wrecking|trashing .. place|house|flat|up|things",
            "locked+myself|me?+in+the?+bathroom|bedroom|toilet|room",
            (
                "ABUSER .. threw|throwing|poured|pouring .. boiling|plates|water|bottle|glass|"
                "things+at|over+me"
            ),
            "ABUSER+is+here+he|she|and|drunk",
            "someone|somebody|they+has|have+broken+in",
            "ABUSER raped|rapes me & tonight|now|today|again|hour",
            "ABUSER .. have|has|got|holding|with|waving|grabbed+a|the|my|to?+WEAPON_NOW",
            "threatening|threatened|threatens+me+with|he|she",
            "at me with a? WEAPON_NOW",
            "ABUSER+is|are|keeps|been|started+trying_to?+HITTING+me",
            (
                "ABUSER .. trying_to|tried_to|wants_to+strangle|choke|kill|stab|hurt|smother|"
                "drown|suffocate+me"
            ),
            "pillow|cushion|hand|hands|bag+over|on+my+face|mouth|head",
            "ABUSER .. HIT+me+down|through|against|off",
            "ABUSER+is|are+HITTING+us|my_kids|the_kids",
            "ABUSER HIT me & HARM_NOW",
            "BREAK_IN door|doors|window|windows",
            "trying_to+get|break|kick|smash+in|into+my|the|through|and_he|he_says|he",
            "he|she|they|man|someone|husband|ex|son+is|are?+trying_to_get_in",
            "broken_in|breaking_in & hear|downstairs|someone|they|scared|help",
            "hands|hand|arm+round|around|on|over+my+throat|neck|mouth",
            (
                "ABUSER will|would|going_to|wants_to|threatened_to|threatening_to+kill|stab|"
                "murder|hurt|burn|get|batter+me|us"
            ),
            (
                "he|she|they|man|someone|somebody|ex|husband|partner|son+is|are?+outside|"
                "downstairs|upstairs|here|back|coming & scared|hide|hiding|police|hurt|terrified|"
                "frightened"
            ),
            (
                "man|someone|somebody|stranger|people+is|are?+in|inside|outside+my+flat|house|"
                "home|room|garden|window"
            ),
            "ABUSER .. not let me leave|go|out|ring & help|please|now|scared|locked",
            "locked+me+in|up",
            "not safe here|at_home|with|now|tonight|in",
            "fear|feared|scared+for+my+life",
        ),
        unless=(
            "set_fire to_the_toast|dinner|kitchen",
            "coming+for+tea|his|her|me_at|dinner|lunch|christmas|a|sunday",
            "coming_for_me at|soon|later|to_take",
            "bottle of",
            "knife+and+fork",
            (
                "kill+me+if|when & sees|see|spent|state|kitchen|biscuits|finds_the|wool|late|cake|"
                "forget"
            ),
            "cricket_bat|bat_and_ball|fish_knife|water_gun|nerf|bottle_of",
            "HIT|HITTING|broke|BREAK_IN & SPORT",
            "kicked+me+under_the_table",
            "locked & in_stitches",
            "selling|sells|sharpening|sharpener & knife|knives",
            "locked & accident|accidentally",
            "kill+me+if|when & late|forget|forgot|find_out|mess|eat|crumbs|pudding|slice|diet",
            "WEAPON_NOW & shelf|shed|diy|fixing|cake|butter|chopping|cooking|garden|police_officer",
            "ANIMAL|animals+is|are?+hiding",
            "hiding_in_plain|hide_and_seek|hiding_from the sun|heat|rain|grandkids|kids|weather",
            "plumber|engineer|postman|window_cleaner|gardener|builders|decorators",
            "panto|behind_you",
            "slapped|patted|thumped+me+on+the+back",
            "panto & he|she|us|behind_you",
            (
                "hiding & treats|presents|easter|eggs|cat|dog|hedgehog|tortoise|wool|knitting|"
                "sprouts|biscuits|chocolate|remote|visitors|choir|salesman|window_cleaner"
            ),
            (
                "kill+me & vase|carpet|paint|lawn|birthday|anniversary|sprouts|diet|cake|shoes|"
                "handbag|biscuit_tin|jumper|crossword|rug|plants"
            ),
            "used_to .. HIT|HITTING",
            "sung|song|choir|delilah & knife",
            "locked+me .. by+mistake|accident",
            "panto|behind_you|pantomime|zombies|villain|boss_fight",
        ),
        must_match=(
            "he's got a knife",
            "he hit me hes still here",
            "he's kicking the door in",
            "please send police dont ring me, hes hitting me",
            "hes got a hammer and says hell kill me",
        ),
        must_not_match=(
            "she pushes me to do things",
            "a knife and fork",
            "he has a bottle of wine",
        ),
    ),
    Rule(
        name="abuse",
        category=Category.ABUSE,
        level=Level.SOON,
        reason="abuse",
        says=(
            "i|am|me|keep+being|been|getting+ABUSED",
            "i|am+ABUSED",
            "ABUSER+tracks|follows|watches|monitors|controls+me|my|where|everything",
            "made|forced+to+sleep|eat|sit|stay|stand|sign|do",
            "someone|they|staff|resident|people .. HIT+me",
            (
                "scratched|painted|sprayed|wrote|graffiti|dog_mess|mess .. my+door|house|car|"
                "window|letterbox"
            ),
            "things+in_bed",
            "ABUSER .. started|starts|keeps|been+HITTING+me",
            "ABUSER .. will .. take|report|hurt+the_kids|my_kids|me|the_children .. if+i",
            "if+i+tell|speak|leave|say .. he|she|they+will|says|threatens",
            "scared|afraid|frightened|terrified+to+speak|move|breathe|sleep & he|him|she|his",
            (
                "blokes|bloke|lads|men|people|kids|neighbours .. shout|shouting|shouts|swearing|"
                "laughing|throwing+at+me .. disabled|gay|wheelchair|foreign|black|because"
            ),
            "shouts|swears|screams+at+me",
            "stands+over+me",
            "comes+in+without+asking|knocking",
            "ABUSER .. smashed|broke|took|hid|hides .. my+phone|glasses|keys|stick|wheelchair|door",
            (
                "ABUSER .. push|pushes|pull|pulls|shove|grab|grabbed|poke|pinch|drag+me .. about|"
                "around|hair|arm|floor|chair"
            ),
            "not+feel|feeling+safe+with|around|at|in|near",
            "not+allowed+visitors|to|any",
            "ABUSER .. calls|called|calling|tells+me+INSULT|fat|a",
            "ABUSER+makes|made+me+ask|account|hand|beg|sleep|do_things",
            "ABUSER .. pushed|shoved|threw|throws|pushes+me+down|against|over|onto|into|around",
            "frightened|scared|afraid|terrified+to+go_home|be_alone_with|be_in|leave_him|upset_him",
            "ABUSER .. shouts|swears|screams|yells .. at+me",
            (
                "abuse|abused|attacked|spat|shouted|threatened & gay|black|muslim|disabled|trans|"
                "foreign|wheelchair|race|religion|colour|polish|asian"
            ),
            "ABUSER .. ABUSED me|us",
            (
                "ABUSED+me|us|my|relationship|partner|husband|wife|boyfriend|girlfriend|marriage|"
                "parents|ex|home|by|man"
            ),
            (
                "ABUSER+is|gets|has_been|emotionally|mentally|physically+abusive|"
                "controlling|violent|abusing|coercive"
            ),
            "ABUSER+HIT+me",
            "ABUSER+has|have|had|always|often|already+HIT+me",
            "ABUSER+HIT .. at|in|on|to|my|across+me|my|face|arm|head|us",
            "CARER HIT|handles|drags|shouts|swears",
            "ABUSER CONTROL",
            "ABUSER+shouts|shouting|screams|screaming|yells|swears|spits|yelled|shouted+at+me",
            "ABUSER+FRIGHTENS+me",
            "HIT+by+my|him|her",
            "afraid|scared|frightened|terrified+of+my?+ABUSER",
            "ABUSER+decides|decided+what|how|when|where|who+i",
            "not+allowed+out|to_see|to_go|to_have|money|friends",
            (
                "ABUSER .. sitting|turning_up|turns_up|turned_up|hanging_around|waits|parked|"
                "following|messaging|ringing+outside|round|me|my|in_his|at"
            ),
            "stalking|stalked|stalks+me|by",
            "i .. stalker",
            "BRUISED & he|she|they|him|her|partner|husband|carer|his",
            "on+eggshells",
            "leave|left|leaving+him|her & scared|afraid|tried|kill|nowhere|abuse|hits|violent",
            "beat|beats|batters|knocks|hurt+me+up|around|about",
            (
                "people|kids|lads|neighbours|youths|they .. throw|throwing|threw|spit|spat|shout|"
                "shouting .. at|through+me|my|us"
            ),
        ),
        unless=(
            "HIT|HITTING|attacked|beat|beats & SPORT",
            (
                "my+phone|letters|post|messages|texts+to|for|out & eyes|eyesight|glasses|blind|"
                "scams|scam|see|me"
            ),
            (
                "ABUSER CONTROL & eyes|eyesight|glasses|blind|scams|scam|in_case_i_fall|if_i_fall|"
                "heals|foot|operation"
            ),
            "not_allowed & heals|foot|op|operation|sugar|doctor",
            "BRUISED & squash|football|rugby|bed_frame|door|fell|clumsy",
            "grabs|grabbed|grab & paper|milk|bread|coffee|dance|shopping",
            "call~|calls+me & silly_old|love|duck|darling|pet|lol",
            "dog|cat+got|was|been HIT",
            "HIT|HITTING|BREAK_IN & GAME",
            "HIT+by+the|a+cost|price|bill|ball|bus|news|bug|flu|wind|rain|wave",
            "under_the_table",
            "set_it_up|sorted_it|fixed_it & my+phone",
            "hits|hit|beat|beats+me+at|in|by|to|up|hard|with",
            "if|when+ABUSER+HIT",
            "phone+charger|recharger|call|number|case",
            (
                "scared|afraid|frightened|terrified+of+people|dogs|spiders|heights|falling|crowds|"
                "his_own"
            ),
            "HIT+me+up|hard|that|for_six|at|with_a_feather|off_balance|in_the_feels|feelings",
            "people|everyone|they+makes|make",
            "beat|beats|beating+me+at|in|by|to|again",
            "hurts|hurt+my+feelings",
            "HIT .. shop|road|jackpot|shops|hay|ball|gym|pub|beach",
            "cat|dog|puppy|kitten+HIT",
            "game",
            "threw|throws+a|me_a+party|ball|look",
            "not_allowed & doctor|hospital|drive|salt|sugar|eat|flat|dog",
            "grabbed|grabs+a|me_a+coffee|lunch|bite|drink|seat|bag",
            "ABUSER+ringing|messaging+me+back|later|tomorrow|every",
            "NOT_ME+find+me",
            "by+a?+bus|rose_bush|rose|bush|door|ball|cyclist|scooter|wave",
            "rose_bush|rosebush|bramble|brambles|nettles",
            "if_i .. strangle|kill|murder",
            "in_his|in_her+sleep",
            "burnt|burned+spuds|potatoes|toast|dinner|tea|pan|sausages|chips|cake|roast|the",
            "me+round+the?+shops|tesco|asda|garden_centre",
            "a+hawk",
            "slapped|patted|thumped+me+on+the+back",
            "me+on+facebook|insta|instagram|twitter|tiktok|youtube|strava|twitch",
            "llama|camel|alpaca|baby|cat|goose|seagull|parrot & spat|bit|attacked|chased",
            "by+a+ball|bug|wave|trolley|frisbee|branch|cold|flu|pigeon|football",
            "only+bruised",
            "burned|burnt|roasted+me .. BANTER",
            "locked+me .. by+mistake|accident",
            "let+me+out .. without+a+hat|coat|scarf|vest|umbrella|breakfast",
        ),
        must_match=(
            "I had a companion, ex-partner who mentally and physically abused me.",
            "He decided what I ate and how I dressed.",
            "carer shouts at me",
            "not allowed out unless he comes with me",
            "my ex keeps sitting in his car outside my house",
            "the carer was rough getting me in the bath",
            "my husband frightens me",
        ),
        must_not_match=(
            "She pushes me to do things, helps me move away from my sad issues.",
            "I feel pushed away sometimes by my family.",
            "I just wait for my husband to get home",
            "Sometimes I want more people to help me out, like with my boyfriend.",
            "he beats me at dominoes every time",
        ),
    ),
    Rule(
        name="sexual harm",
        category=Category.SEXUAL_HARM,
        level=Level.SOON,
        reason="sexual harm",
        says=(
            "touches|touching|touched+her|him|them|my & someone|uncle|man|stepdad|told|grandad|he",
            (
                "sends|sent|sending|send+me+pictures|photos|videos & himself|naked|nude|mine|rude|"
                "dirty"
            ),
            "SEXUAL & i|me|my|was|he|she",
            (
                "touch|touches|touched|touching+me & not|wrong|dont_want|inappropriate|"
                "inappropriately|private|uncomfortable|down_there|scared|stop"
            ),
        ),
        unless=(
            "news|oilseed",
            "touched_me+kind|card|lovely|words|deeply",
            "not touch|touched me",
            "my+heart",
        ),
        must_match=(
            "he raped me",
            "the carer touches me in my private place",
            "someone touched me and i didnt want it",
        ),
        must_not_match=("I cannot work, I cannot have sex, this illness has taken so much",),
    ),
)
