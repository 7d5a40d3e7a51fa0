"""Being a danger to somebody: said, feared, or done."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

_SAYING = (
    "PLAY|SPORT|HOMELY|telly|film|episode|game|level|boss_level|darts|fifa|xbox|draughts",
    (
        "feelings|pride|ego|chances|budget|time|weeds|ants|wasps|slugs|moss|germs|mice|moths|eggs|"
        "cream|batter|record|target|drum|carpet|rug"
    ),
    "hugs|kindness|love|kisses|treats|cuddles",
    "could_murder|murder_a|kill_for|tickle~",
    "head|nail|hay|gym|road|sales|shops|deck|jackpot+on_the_head",
)

RULES: tuple[Rule, ...] = (
    Rule(
        name="about to harm somebody, or has",
        category=Category.THIRD_PARTY,
        level=Level.URGENT,
        imminent=True,
        reason="may harm somebody, or has",
        says=(
            (
                "i+got|have|have_got|took|grabbed|picked_up a|the|my? knife|bat|hammer|machete|"
                "blade|axe|gun|crowbar|petrol|bottle|screwdriver & VICTIM|going|outside|waiting|"
                "round|kill|hurt|stab|house"
            ),
            "i+have+killed+someone|somebody|a|my|him|her",
            (
                "i+have?+stabbed|strangled|bottled|glassed|throttled|smothered|suffocated|shot|"
                "drowned|poisoned+VICTIM|my|the|a"
            ),
            (
                "i+have?+hurt|attacked|battered|beaten|choked|hit+someone|somebody|a_man|a_woman|"
                "my_wife|my_husband|my_partner|my_mum|my_dad|the_baby|the_kids|my_son|my_daughter|"
                "my_girlfriend|my_boyfriend"
            ),
            (
                "i+have?+hurt|hit|battered|attacked+him|her|them+bad|badly|again|and_i|with_a|now|"
                "not_moving|bleeding"
            ),
            (
                "i .. hands|pillow|cushion|belt+round|around|over|on+her|his|its|their|the_baby|"
                "mums|dads+throat|neck|face|mouth|head"
            ),
            (
                "i+have?+shook|shaken|shake|shaking+the|my|her|him|our+baby|babby|bairn|wean|"
                "toddler|little_one|him|her|newborn"
            ),
            (
                "i+will|am_going_to|want_to|am_gonna+burn|torch|set_fire|blow .. house|flat|place|"
                "down|up|place & them|him|her|with|all|everyone|inside"
            ),
            (
                "i+am+going|coming|on_my_way|driving+round|over|there|to+there|his|her|their|to|"
                "the & kill|stab|knife|bat|hurt|finish|end|do_him|do_her|sort_him"
            ),
            (
                "i+will|am_going_to|am_about_to|am_gonna+ATTACK+VICTIM|my|the|that & tonight|now|"
                "when|if|today|swear|knife|mean_it|tomorrow|know_it"
            ),
            (
                "outside|waiting_for|followed|following+his|her|their|him & knife|bat|hammer|kill|"
                "hurt|blade|petrol"
            ),
            "voices|voice|head .. tell~|say~|want+me?+to?+ATTACK+VICTIM|my|the|people",
        ),
        unless=(
            *_SAYING,
            "VICTIM|CLOSE+at+PLAY|draughts|cards|darts",
            "if_i .. win",
            "knife .. fork|bread|butter|sharpened|sharpening|block|drawer|set|cake",
            "bottle .. wine|milk|water|going_round|party|gift",
            "drive~|walk~|coming|going+round|over .. tea|dinner|lunch|coffee|sunday",
            "he|she|they|someone+has|got|have",
            (
                "shot+a|some|the|my+whole?+roll|film|video|photo|photos|picture|pictures|glance|"
                "look|scene|footage|hole|basket|goal|arrow|selfie|portrait|advert"
            ),
            (
                "drowned|smothered+my|the|them+in|chips|pancakes|pudding|dinner|toast|food|"
                "sprouts|strawberries|plants|plant|phone|tomatoes|cactus"
            ),
            (
                "poisoned|suffocated|strangled+my|the|a+plant|plants|cactus|spider|orchid|"
                "tomatoes|basil|lawn|weeds|slug|slugs"
            ),
        ),
        must_match=(
            "i got a knife and im going round there",
            "ive stabbed him",
            "i shook the baby",
            "i had my hands round her throat before i stopped",
        ),
        must_not_match=(
            "ive got a knife and fork set for her wedding",
            "i shook the rug",
            "ive beaten my dad at draughts",
            "I shot a whole roll of film at the market",
        ),
    ),
    Rule(
        name="afraid of harming somebody, or wanting to",
        category=Category.THIRD_PARTY,
        level=Level.SOON,
        reason="may be a danger to somebody",
        says=(
            "swing|do_time|go_to_prison|go_down|get_life+for+him|her|them|that|it|killing",
            (
                "scared|frightened|worried|afraid|terrified|fear|feel|think|know that? one_day? "
                "i+will|might|may|could|am_going_to|would|can|want_to? .. ATTACK|snap|lash_out|"
                "lose_it|do_something|go_too_far|explode & VICTIM|my|someone"
            ),
            (
                "scared|frightened|worried|afraid|terrified+of?+what+i+might|will|could|may|"
                "am_capable|am_going_to"
            ),
            "not+know|trust|sure+what+i+will|might|would|am_going_to|am_capable+do|of|if",
            (
                "i+am|feel|think_i_am|becoming+dangerous|a_danger|a_risk|unsafe|not_safe+to|around|"
                "$|with|near|for"
            ),
            (
                "not+be?+trust~|trusted|safe+myself?+around|round|near|with|alone_with+VICTIM|"
                "people|my|the|kids"
            ),
            (
                "i+almost|nearly|came_close+hit|hurt|smacked|threw|shook|slapped|strangled|punched|"
                "stabbed|attacked|killed|lamped|to_hitting|to_hurting+the?+VICTIM|my"
            ),
            (
                "thoughts|thought|urge|urges|images|visions|fantasise|fantasies|dream|dreams|"
                "picture|imagine|feel_the_urge|compulsion .. about|of|to? ATTACK+VICTIM|my|the|"
                "that|a"
            ),
            "i+feel|felt+hitting|hurting|killing|stabbing|strangling|smacking+VICTIM|my",
            (
                "feel|feeling|felt|want|wanted|wanting+to?+putting|put|holding|hold+a|the|"
                "my+pillow|cushion|hand|hands .. face|mouth|head|throat|neck"
            ),
            "i+want+to+ATTACK .. him|her|them|someone|somebody|my_neighbour|people|everyone",
            (
                "i .. want_to|will|going_to|could+smash|kick|cave|bash|punch|break+his|her|their|"
                "someones|your+head|face|skull|teeth|legs|neck|jaw"
            ),
            (
                "i+hit|slapped|punched|kicked|pushed|shoved|grabbed+my+wife|husband|partner|mum|"
                "dad|son|daughter|girlfriend|boyfriend|kids|child|nan"
            ),
            (
                "i+hit|slap|hurt|lash_out_at|shout_at+her|him|them|the_kids|my_wife|mum & not_stop|"
                "ashamed|again|guilty|sorry|hate_myself|snapped"
            ),
            "make~|making+him|her|them+pay|suffer|regret & going_to|will|plan|kill|hurt",
            "lash|lashing|lashed+out+at|on+VICTIM|my|the",
            "rage|anger|temper & hurt|hit|someone|VICTIM|stop_myself|scares|kill & i|my",
            "lose|losing|lost+my+temper|rag|rag_with & hit|hurt|kids|baby|wife|husband|scared|mum",
        ),
        unless=(
            *_SAYING,
            "NOT_ME+ATTACK",
            "not .. hurt|hit+anyone|him|her+but_myself",
            "hurt+anyone|him|her|them+by|if_i_go|when_i",
            "go_down .. shops|stairs|lift|water|for+milk|bread",
            "fear|think|know .. i|they+will|might|could+kill|hurt+me|you",
            "lol|haha|joking",
            "hung+a|the+picture",
            "hit+my|his+thumb|head|shin|knee|elbow",
            "what+i+will|would+do+with|without",
            "party|bins|parking|music|drums|recycling|hedge & swing",
        ),
        must_match=(
            "scared of what i might do",
            "frightened i will lash out at mum when im changing her",
            "i cant be trusted round people",
            "i nearly hit the kids today",
        ),
        must_not_match=(
            "I want to smash that record at the gym",
            "worried i will hurt her feelings",
            "i nearly hit the jackpot on the bingo",
        ),
    ),
)
