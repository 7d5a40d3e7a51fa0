"""Harm from another person: violence, control, sexual harm, money, neglect."""

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
            "he|she|they|ABUSER has|have|got|with|holding|is a|the? WEAPON_NOW",
            (
                "ABUSER HIT me & still|now|here|tonight|again|back|help|coming|keeps|screaming|"
                "bleeding|hour|today|hours"
            ),
            "ABUSER is|are|been hitting|beating|kicking|attacking|hurting|strangling|choking me",
            "kicking|banging|smashing|breaking|trying the|my|in|down door|get_in|window",
            "ABUSER hands round|around|on my throat|neck",
            (
                "ABUSER is|will|going|says|said|threatened|threatening|threatens|threaten he|she|"
                "they|to|will kill|hurt|stab|burn me"
            ),
            "he|she|they|someone is|are here|back|outside & scared|hide|hiding|police|help|hurt",
            "send|need|call|get police",
            "hiding in|from & bathroom|him|her|wardrobe|toilet|he|husband|scared|police",
            "locked in|me in & help|room|not_let|he|she",
            "not safe here|at_home|with|now|tonight|in",
            "ABUSER going to kill me",
            "fear|feared|scared for my life",
        ),
        unless=(
            "he|she|they|ABUSER has a bottle of",
            "cricket_bat|bat_and_ball",
            "fish_knife",
            "film|watching|episode",
            "kill me if|when & late|forget|forgot|find_out|mess",
            "with the? hammer & fixing|shelf|shed",
        ),
        must_match=(
            "he's got a knife",
            "he hit me hes still here",
            "he's kicking the door in",
            "please send police dont ring me",
        ),
        must_not_match=("she pushes me to do things", "a knife and fork"),
    ),
    Rule(
        name="abuse",
        category=Category.ABUSE,
        level=Level.SOON,
        reason="abuse",
        says=(
            "ABUSER .. ABUSED me",
            "ABUSED me|my|relationship|partner|husband|wife|boyfriend|marriage|parents|ex|home|by",
            "ABUSER is|was|has|been ABUSED",
            "ABUSER HIT me",
            "ABUSER HIT|throws .. at|me|my|her & me|my|mom|face|arm|head",
            "ABUSER CONTROL",
            "ABUSER shouts|shouting|screams|screaming|yells|swears|spits|yelled at me",
            "HIT by my|the|him|her|a ABUSER",
            "CARER shouts|shouted|rough|hit|slapped|hurt|ignores|left",
            "afraid|scared|frightened|terrified+of+my?+ABUSER",
            "ABUSER decides|decided+what|how|when|where|who+i",
            "not allowed out|to see|go|have|money|unless",
            (
                "ex|he|she|man keeps sitting|turning_up|coming|following|messaging|ringing outside|"
                "round|me|my"
            ),
            "stalking|stalked|stalks+me|by",
            "stalker & my|i|me",
            "BRUISED & he|she|they|him|her|partner|husband|carer|me",
            "on eggshells",
            "leave him|her & scared|afraid|try|tried|kill|nowhere|not|abuse",
        ),
        unless=(
            "if|when+ABUSER+HIT",
            "scared|afraid|frightened|terrified of people|dogs|spiders|heights|falling|crowds",
            "HIT me up|hard|that|for_six",
            "pushes_me to|on",
            "HIT the|a|my shop|road|jackpot|shops|hay|head_on|ball|gym",
            "cat|dog|puppy|kitten HIT",
            "beat|beats|beating|beaten me at|in|by",
            "hurts my? feelings",
            "people|everyone makes_me smile|laugh",
            (
                "makes|made me a|laugh|smile|happy|tea|dinner|coffee|cake|lunch|want|feel|think|"
                "proud|cry|sad|cuppa"
            ),
            "film|movie|episode|book|game",
            "threw a party|ball|me_a",
            "not_allowed & doctor|hospital|drive|salt|sugar|eat|flat",
            "grabbed|grabs a|my? coffee|lunch|bite|drink|seat|bag",
        ),
        must_match=(
            "I had a companion, ex-partner who mentally and physically abused me.",
            "He decided what I ate and how I dressed.",
            "carer shouts at me",
            "not allowed out unless he comes with me",
        ),
        must_not_match=(
            "She pushes me to do things, helps me move away from my sad issues.",
            "I feel pushed away sometimes by my family.",
            "I just wait for my husband to get home",
            "Sometimes I want more people to help me out, like with my boyfriend.",
        ),
    ),
    Rule(
        name="sexual harm",
        category=Category.SEXUAL_HARM,
        level=Level.SOON,
        reason="sexual harm",
        says=(
            "SEXUAL & i|me|my|was|he",
            "touches|touched me & not_like|wrong|dont_want|inappropriate|private",
        ),
        unless=("film|episode|watching|news|oilseed|touched_me & kind|card|lovely|words",),
        must_match=("he raped me", "the carer touches me in my private place"),
        must_not_match=("I cannot work, I cannot have sex, this illness has taken so much",),
    ),
    Rule(
        name="someone has their money",
        category=Category.MONEY,
        level=Level.SOON,
        reason="someone is taking their money",
        says=(
            "FAMILY TAKES MY_MONEY",
            "FAMILY TAKES all? of? MY_MONEY",
            "MY_MONEY & stolen|missing|gone|nicked & he|she|nephew|carer|lodger",
            "FAMILY|they|man gives|give me & my_pension|my_card|a_week|my_money|allowance",
            "scammed|conned|tricked|fraud & money|bank|i|me|savings|lost",
            (
                "sent|sending|send|transferred money|thousands|savings|gift_cards to & him|her|"
                "online|man|met|never"
            ),
            "made|makes|make|forced me pay|sign|change & money|will|house|papers",
            (
                "lads|people|dealers|they & using|staying|living|selling|moved my_flat|my_house|"
                "my_place"
            ),
        ),
        unless=("borrowed my pen|book|ladder|mower",),
        must_match=(
            "my nephew has my bank card now",
            "my son takes my pension card and gives me a tenner a week",
        ),
        must_not_match=("my son took me to the bank",),
    ),
    Rule(
        name="money worry",
        category=Category.MONEY,
        level=Level.TODAY,
        reason="money worry",
        says=(
            "DEBT",
            "giving|gave money away",
            "no money",
            "there is no money",
            "skint|broke & am|till",
        ),
        must_match=(
            "With my bipolar I was giving money away and I was in debt.",
            "Sometimes I might need cigarettes and there is no money.",
        ),
        must_not_match=("slotted the shelf in",),
    ),
    Rule(
        name="laughed at or harassed",
        category=Category.ABUSE,
        level=Level.TODAY,
        reason="may be harassed or laughed at",
        says=(
            (
                "people|kids|they|everyone|lads|neighbours see|point|look|stare .. laugh|laughing|"
                "snigger"
            ),
            "people|kids|they|lads|neighbours laugh|shout|shouting|laughing|throw at",
            "call me names",
            "scared of people",
            "people & scared|frightened|afraid of",
            "ABUSER pushes|pushed me",
            "bullied|bullying|picked_on",
            "waiting for my? husband|partner & lonely",
            "wait for my? husband & lonely",
            "help & boyfriend|husband|partner & want|with",
        ),
        must_match=("People see my situation and laugh.", "I am sometimes scared of people."),
        must_not_match=("we had a good laugh at bingo",),
    ),
)
