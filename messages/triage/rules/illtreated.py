"""Treated badly by those who should care: named, tied, mocked, deprived, hurt in passing."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="treated badly by those who should care",
        category=Category.ABUSE,
        level=Level.SOON,
        reason="treated badly by somebody close, or paid to care",
        enough_up_to=20,
        says=(
            (
                "call|calls|called|calling+me|us|him|her+a?+the?+smelly|stinky|cow|pig|bitch|idiot|"
                "stupid|thick|retard|spastic|spaz|cripple|names|liar|waste|fat|ugly|old_bag|hag|"
                "witch|dirty|filthy|screamer|nuisance|mental|mad|useless|bed_blocker|slag|whore|"
                "thief|nutter|cabbage|vegetable|old_cow|old_bitch|burden|stinking|disgusting|lazy|"
                "pathetic"
            ),
            (
                "film|films|filmed|filming|video|videos|videoed|photos|photo|snapchat & carer|"
                "carers|staff|nurse|helper|agency|pa|home|laughs|laughing & me|mum|my & phone|fall|"
                "bath|toilet|wash~|naked|laughs|laughing|wet|not"
            ),
            (
                "tie~|strap~|restrain~|belted|handcuff~|chain~|shackle~|lashed|taped .. wrists|"
                "wrist|arm|arms|hands|legs|me|him|her|mum|mother|dad|gran|nan|grandad & chair|bed|"
                "bedrail|bed_rail|rail|rails|bedrails|wheelchair|commode|radiator|pipe|home|because"
            ),
            (
                "bell|buzzer|call_bell|cord|frame|stick|sticks|walker|crutches|wheelchair|phone|"
                "drink|drinks|water|remote|glasses|teeth|dentures|hearing_aid|hearing_aids|inhaler|"
                "zimmer|tray|food|meals|dinner .. where|out_of|too_far|on_the_other_side|away .. "
                "not|reach|get_it|get_at|get_to & put|puts|moved|moves|leave|leaves|left|WHO"
            ),
            (
                "no|not|without+get|getting|got|give|given|have|had|any?+my|me?+tea|dinner|pudding|"
                "supper|food|breakfast|meal|meals|telly & if|until|till|unless|because|punish~|for "
                "& moan~|complain~|behave|behaved|cry~|finish|good|quiet|sorry|answering_back|"
                "cheek|slow|wrong|naughty|attitude"
            ),
            (
                "tip~|throw~|chuck~|pour~|dump~|fling|flung|lob~|hurl~|launch~|shov~|rub~|push~ .. "
                "dinner|tea|food|drink|plate|plates|water|cup|mug|soup|coffee|pint|beer|kettle|"
                "gravy|remote|phone|shoe|ashtray .. at|over|on|in+me|my|the_wall|wall|us|her|him|"
                "the_bin & WHO"
            ),
            (
                "extra|more|too_many|double|sleeping|strong|another+one|of?+tablets|tablet|pills|"
                "pill|medication|meds|medicine|drops|sedatives|dose .. to|he|she|he_is|i_am .. "
                "quiet|sleep|sleeps|sleepy|shut|zombie|drowsy|no_trouble|out_of_the_way|calm"
            ),
            (
                "carer|carers|nurse|nurses|staff|helper|night_staff|daughter|son|husband|wife .. "
                "pull~|yank~|tug~|drag~|squeez~|pinch~|twist~|grab~|shove~|slam~|dig~|scrub~|"
                "handl~ .. my|me & hair|arm|arms|wrist|hard|when|comb~|wash~|dress~|rough|roughly|"
                "bed|neck|skin"
            ),
            "toughen|harden+me|him|her|us+up",
            (
                "flinch|flinches|flinched|flinching|cower|cowers|cowering & when|if|raises|near & "
                "he|him|she|they|comes|door|stepdad|boyfriend|carer|husband|hand"
            ),
            (
                "hit~|slap~|smack~|punch~|kick~|beat~|box~|clip~|thump~|wallop~|lamp~|batter~|"
                "bash~|clout~|cuff~ .. me|mi|us+if|when|over|because|for|cos|every|again|in|and"
            ),
            (
                "gives|gave|give|giving|get|gets|got+me|us|a|the+a?+good?+clip|slap|smack|thump|"
                "clout|kick|wallop|hiding|battering|pasting|back_hand|backhander|kicking|belt|"
                "crack|dig|poke|shove|nip|pinch|thick_ear|tap & head|ear|slow|if|when|wrong|face|"
                "again|ribs|from|him|round"
            ),
            (
                "black|burst|bust|swollen|fat|split|cut+eye|lip|nose|mouth|eyes & again|told|said|"
                "he|him|husband|door|cupboard|partner|doctor|doctors|son|her|she|boyfriend"
            ),
            (
                "never|not+hit~|hurt~+me .. hard|badly|properly|much|in_the_face|where_it_shows|"
                "yet|often"
            ),
            (
                "grab~|grabs|shove~|shoves|push~|pushes|shake~|squeeze~|spit~|pin~+me|mi|us & he|"
                "she|husband|son|daughter|wife|partner|boyfriend|hes|brother & only|when|temper|"
                "again|arm|arms|wall|not_hit|hard|drunk|scared|neck|angry|throat|bruise"
            ),
            (
                "put|puts|stub~|held|holds|hold .. cigarette|fag|iron|lighter|knife|hot_spoon|"
                "pillow .. out|against|near|to|on|over .. me|my|arm|hand|face|neck|wheelchair"
            ),
            (
                "in+the|my+dark|cold|wet & when|till|until & goes|leaves|left|morning & not|reach|"
                "light|carer|she|he|they"
            ),
        ),
        unless=(
            "KINDLY|GAME",
            "BEAST",
            "joke|joking|haha|daft|bless|physio|osteopath",
        ),
        must_match=(
            "my carer calls me a dirty old bag",
            "they strap me to the chair so i dont wander",
            "she leaves my stick where i cant get at it",
            "he chucked my tea at the wall again",
        ),
        must_not_match=(
            "the dog shoves me off the sofa",
            "threw the tea bags in the bin",
        ),
    ),
)
