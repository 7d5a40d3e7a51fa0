"""What goes on behind a door: locked, shouted at, threatened, handled, made to ask."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="frightened, forbidden or handled at home",
        category=Category.ABUSE,
        level=Level.SOON,
        reason="somebody frightens, holds or hurts them",
        enough_up_to=20,
        says=(
            (
                "lock~|bolt~|padlock~ & SOMEBODY & me|my|us|room|door|fridge|food|cupboard|toilet|"
                "out|in|phone"
            ),
            (
                "lock~|bolt~|chair|wedge|barricad~ & door & scared|sleep|night|hear|comes|came|"
                "in_case|against|handle|him|he|they"
            ),
            (
                "him|her|them|mum|dad|husband|wife|kids & i & snapped|lost_it|shouted|walked_out|"
                "drove_off|screamed|left_him|left_her|slapped|hit|smack~|shook|end_of_my_tether|"
                "worn_down|on_my_knees|cannot_do & carer|caring|look_after|tired|done|knees|"
                "anymore|tether|worn"
            ),
            (
                "SOMEBODY & scared|frightened|afraid|terrified|nervous|petrified|flinch|dread|"
                "feart|on_edge|shaking|hiding & me|i|my & comes|home|key|drunk|mood|temper|night|"
                "out|back|moves|raises|voice|footsteps|door|quiet|what|hear"
            ),
            (
                "eggshells|tiptoe~|walking_on|i_keep_quiet|keep_the_peace|say_nothing|stay_quiet|"
                "keep_out & SOMEBODY|mood|temper|scared|him|her|i"
            ),
            (
                "passport|visa|papers|documents|immigration & SOMEBODY|boss|husband|agent|they & "
                "has|keeps|took|take|holds|locked|hid|hidden|report|deport~|send|threat~|says|ring|"
                "call|police"
            ),
            (
                "lock~|shut & me|us & in|out|room|bedroom|bathroom|garden|balcony|cupboard|kitchen|"
                "flat|house & SOMEBODY"
            ),
            (
                "FAMILIAR & shout~|scream~|yell~|roar~|rant~|swear~|cuss~|bawl~|kicks_off|goes_mad|"
                "loses_it|temper|rage|rages & me|my|i & scared|because|hide|quiet|shake|in_my_face|"
                "walls|throw~|nervous|eggshells|tread~|cry|smash~|push~"
            ),
            (
                "FAMILIAR & threat~|swear~|warn~|says|said & kill|burn|hurt|smash|stab|batter|"
                "deport~|police|immigration|social|section~|chuck|throw_me|kick_me|ruin|"
                "tell_everyone|photos|break & me|my & if|unless|i_leave|again|when|or|next"
            ),
            (
                "FAMILIAR & punch~|slap~|kick~|shove~|push~|grab~|choke~|strangle~|throw~|threw|"
                "spit~|spat|beat~|batter~|drag~|pinch~|smack~|thump~|headbutt~|burn~ & me|mi|us & "
                "because|over|last|yesterday|stairs|wall|floor|face|arm|throat|hair|ribs|stomach|"
                "belly|drunk|money|in_front|sorry|bruise~|temper"
            ),
            (
                "FAMILIAR & not_let|not_allow|never_let|will_not_let|forbid~|ban~|refuse~|"
                "not_want_me & me|my & out|go|see|ring|have|friends|family|sister|work|phone|"
                "doctor|eat|heating|alone|church|money|speak|talk|visitors|college|class|leave|"
                "wash|wear"
            ),
            (
                "hits|thumps|batters|slaps|kicks|clouts|nips|pinches|shoves|chokes|leathers|lamps|"
                "belts & me|us|mum|her|him|kids"
            ),
            (
                "he|she|they & smash~|broke|destroy~|ripped|tore|burnt|cut_up|wreck~|kicked & my|"
                "our|the & phone|clothes|door|telly|photos|glasses|stuff|things|plates|plants|car|"
                "laptop|passport|letters|dress"
            ),
            (
                "told|tells|telling & not_to|nobody_will|no_one_will|no_one_would & believe|speak|"
                "tell|say|talk|text|ring|go|anyone"
            ),
        ),
        unless=(
            "BRIGHT",
            "GAME|KINDLY|LAUGH",
            (
                "lock~|locked & own_keys|locksmith|herself_out|himself_out|down|my_card|"
                "in_the_shed_by_mistake|car"
            ),
            (
                "scared|frightened & hearing_aid|letter|results|spider|spiders|film|flying|"
                "rollercoaster"
            ),
            "onto_the|on_the+dance_floor|dancefloor",
        ),
        must_match=(
            "my son locks me in my room when his mates come",
            "he shouts in my face and i hide",
            "i tread on eggshells round my daughter",
            "she keeps my passport and says shell ring the police",
        ),
        must_not_match=("my daughter locked herself out, silly moo",),
    ),
    Rule(
        name="touched or made to, against their will",
        category=Category.SEXUAL_HARM,
        level=Level.SOON,
        reason="sexual harm, said carefully",
        enough_up_to=20,
        says=(
            (
                "touch~|grope~|feel~|rub~|kiss~|stroke~|grab~|cuddle~|stare~|look~|watch~|walks_in|"
                "film~|photo & uncle|stepdad|carer|boss|driver|teacher|doctor|coach|landlord|"
                "neighbour|helper|nephew|grandad|man|bloke|lodger|resident|priest|he & me|my & leg|"
                "bum|breast|breasts|chest|bath|shower|shower_me|changed|changing|undress~|naked|"
                "bed|knickers|under|uncomfortable|wrong|not_right|no|secret|longer|blanket|dressed|"
                "scared|skin|toilet|thigh|bra"
            ),
            (
                "said|say|told & no & stop|anyway|carried|did_it|not_stop|kept|still|listen|wait & "
                "he|him|they|husband|lad|bed|party|date|she"
            ),
            (
                "sex|intimate|the_bedroom|in_bed|duty|favours|cuddle|sleep_with & force~|make~|"
                "made|owe|owes|rent|lifts|his_right|refuse|cannot_refuse|no_choice|not_want|"
                "pressur~|scared|hurts|drunk|asleep|woke|no|expects & he|husband|boyfriend|"
                "landlord|him|partner|man|she"
            ),
            (
                "woke|woken & remember|hand|touching|clothes|next_to|top|bed|something|sore|him|"
                "naked|his & he|him|uncle|man|his|stepdad|done|stranger|party|did|lad"
            ),
            (
                "happened|did_to|done_to|did_that|touched|abused|assaulted|raped & child|kid|"
                "NUMBER|school|uncle|stepdad|party|night_out|weeks|told|tell|respite|club|journey|"
                "camp|boarding|home|years|come_up|flashback~|nightmares|never & me|i|my & never|"
                "not|told|anyone|soul|still|nightmares|all|up|write"
            ),
            (
                "pics|photos|nudes|videos|pictures|images|screenshots & me|my|i & share~|send~|"
                "sent|leak~|threat~|money|pay|everyone|blackmail~|said|says|when_i_was|fifteen|"
                "snapchat|school|online|naked|ex"
            ),
        ),
        unless=(
            "BRIGHT",
            "GAME|KINDLY|LAUGH",
            "make~|made+the|my+bed",
            "energy|breakfast|dancing",
            "photos & grandkids|garden|wedding|holiday|albums",
        ),
        must_match=(
            "my carer touches me in the bath and it feels wrong",
            "i told him no and he carried on",
            "something happened to me at a party and i never told anyone",
        ),
        must_not_match=("the nurse held my hand in the bath chair, so kind",),
    ),
)
