"""Death wished for without a hand in it: not waking, not being saved, a bus, an illness."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="sorry to have woken",
        category=Category.WISH_TO_DIE,
        level=Level.SOON,
        reason="sorry to wake or to be alive",
        enough_up_to=22,
        company=("VERY_LOW|HOPELESS|WORTHLESS|NOBODY", "DYING|SUICIDAL|alive|anymore"),
        says=(
            "REGRET+that?+to?+i?+WAKING",
            "still_breathing|still_here|still_alive .. unfortunately|worse_luck|sadly|shame|pity",
            "why+did+i+wake|have_to_wake",
            "each|every|everyday+morning|time|day+i+wake|open & REGRET|hell|nightmare|torture",
            "not+meant|supposed+to+wake|be_alive|be_here|survive",
        ),
        unless=(
            "woke|wake|waking .. early|late|alarm|phone|dog|cat|neighbours|bin|bins|noise|doorbell",
            "WAKING & text|nap|for_you|migraine|headache|hangover|cough|pee|wee|loo|telly|train",
            "sorry|hate~+i|to|for|if|that?+i?+wake|woke|waking+you|him|her|them|the",
            "sorry+not|only|i|for & woke|wake|morning",
            "still+here|alive & sorry+for",
            "WISH .. still_alive|still_here",
            "LOST_ONES|he|she|they .. not_die|survived|still_alive|pulled_through|still_here",
            "HOMELY|PLAY & WAKING",
        ),
        must_match=(
            "its a shame i woke up this morning",
            "gutted to open my eyes again",
            "still breathing unfortunately",
        ),
        must_not_match=(
            "sorry just woke up, phone was off",
            "hate waking up early for the bin men",
            "Still alive unfortunately for you lot haha",
            "wish my husband was still here",
        ),
    ),
    Rule(
        name="should not have been saved",
        category=Category.WISH_TO_DIE,
        level=Level.URGENT,
        reason="sorry to have been saved",
        says=(
            (
                "WISH|if_only|shame|pity|should|better|rather that? they|he|she|you|nobody|no_one|"
                "i+had?+have?+not|never+been? BROUGHT_BACK"
            ),
            "why+did|do|does+they|he|she|you|anyone|god+bother|bring|save|keep|not_let .. me",
            "should|ought+have|of|to?+not|never?+BROUGHT_BACK",
            "not+WISH .. BROUGHT_BACK",
            "WISH|shame|pity|angry|sorry .. ambulance|paramedics|police|doctors not|never",
            "not+thank+them|anyone|her|him & saving|saved",
            "should+have+let|left me go|die|there",
            "WISH .. let|left+me+go|die|there|be_with",
            (
                "shame|pity|wish .. heart_attack|stroke|crash|fall|accident|overdose|cancer|covid|"
                "pneumonia .. finish|finished|kill|killed|take|took|work|worked"
            ),
            "finish~|finished+the+job|me_off & heart_attack|stroke|cancer|wish|shame|should|pity",
        ),
        unless=(
            "found|find+me+a|another|the|in|sooner|my|work|job",
            "money|job|email|letter|spam|marketing & bother|not",
        ),
        must_match=(
            "wish they hadnt brought me back",
            "why did they bother saving me",
            "shame the stroke didnt kill me",
        ),
        must_not_match=("wish they had not found me a job on Sundays",),
    ),
    Rule(
        name="should have been me",
        category=Category.WISH_TO_DIE,
        level=Level.SOON,
        reason="wishes to have died instead",
        says=(
            "it|been|taken+me+instead",
            "wish|should|why|ought .. gone_first|gone_before|died_first|went_first",
            "WISH .. swap|swapped|change|trade+places|with_him|with_her|tomorrow",
            (
                "should_have_been_me|should_of_been_me|wish_it_was_me|wish_it_had_been_me|"
                "wish_it_were_me|why_was_it_not_me|why_not_me|why_could_it_not_have_been_me & died|"
                "dead|die|coffin|grave|him|her|gone|instead|taken|took|crash|killed|cancer|god"
            ),
            (
                "should|wish|why_did .. have? gone|died|taken|went when|with|instead|before "
                "LOST_ONES|he|she|they|my|arthur"
            ),
            "take~|took|taken+the+wrong+one|person|brother|sister",
            "take+me+instead",
            "i+died|died_inside+the+day|when|with he|she|him|her",
            "part|half|most of me+died|went|gone with|when|that",
            "should+have+died|gone+with|when|then|that|in|instead|too",
            "follow+him|her|them|LOST_ONES & want|wish|ready|soon|rest|will|going",
            "not|no+me|life|point|world+without+him|her|them|my",
            "can_not|not_want_to|not_wish_to+live|be_here|go_on|carry_on|exist+without+him|her|my",
            "life+without+him|her|them|my .. not|no|empty|pointless|nothing",
        ),
        unless=(
            "won|win|winner|raffle|lottery|promotion|job|goal|line_up|cast",
            "battery|phone|car|signal",
            (
                "without+my+phone|coffee|tea|dog|glasses|car|tablet|internet|slippers|chocolate|"
                "knitting|garden|computer|radio"
            ),
            "follow+him|her|them+on|to|into|round",
            "not|cant+live|cope+without+them .. HOMELY|TREAT",
            (
                "live_without+my+electric_blanket|hot_water_bottle|phone|kettle|slippers|telly|"
                "dog|cat|tea|glasses"
            ),
        ),
        must_match=(
            "it should have been me that died not him",
            "i cant live without him",
            "i want to follow him",
        ),
        must_not_match=(
            "should have been me that won the raffle",
            "cant live without my coffee",
        ),
    ),
    Rule(
        name="would not stand in its way",
        category=Category.WISH_TO_DIE,
        level=Level.URGENT,
        reason="would welcome death",
        enough_up_to=22,
        company=("VERY_LOW|HOPELESS|WORTHLESS|NOBODY", "DYING|SUICIDAL|alive|anymore"),
        says=(
            "could|would|will+gladly|happily|easily+CROAK",
            "if+i+CROAK|HARM_TO_ME .. FINE_BY_ME",
            "CROAK|HARM_TO_ME .. be|it_would_be a?+relief|kindness|blessing|mercy|bonus|favour",
            "i|if|it|me|half|one_day FINE_BY_ME .. HARM_TO_ME",
            "FINE_BY_ME .. HARM_TO_ME & me|i|my|tomorrow|tonight",
            "if .. HARM_TO_ME .. i+would+FINE_BY_ME",
            "FINE_BY_ME & i|it|me+CROAK",
            "i|it+CROAK & FINE_BY_ME",
            "bring|come|roll+on .. DYING|grave|armageddon|pandemic|world_war|meteor|my_time & me|i",
            (
                "not .. look|get_out_of_the_way|move|step_back|bother|stop|check+when|crossing|"
                "cross|traffic|cars|lights|edge|coming & road|roads|car|cars|traffic|crossing"
            ),
            "cross~|walk~+the|into?+road|roads|traffic .. without|not+looking|look|caring|care",
            (
                "cross~|walk~ .. without_looking|not_looking|not_look|eyes_closed|eyes_shut & road|"
                "cars"
            ),
            (
                "house|flat|building .. fire|burned|burnt & not .. get_out|move|run|lift|bother|"
                "call|ring|leave"
            ),
            "let .. it|cancer|infection|fire|nature|illness .. take|finish|kill me|its_course",
            "not+treat|treatment|fight|want_treatment & let|die|go|over|cancer & i|me|want",
        ),
        unless=(
            "FINE_BY_ME .. love|good|better .. HARM_TO_ME & ball|football|bill|idea|email",
            "get|gets+me+a|some|out|up|there|wrong|home|to|in|down|back|through|going",
            (
                "take|takes|took+me+to|out|home|for|ages|back|on|a|hours|all|NUMBER|long|there|in|"
                "up|too"
            ),
            "hope|wish|good|pray .. came|comes|come+back & he|she|they|it|bus|summer|sun|cat|dog",
            "film|telly|murder_mystery|book|game|party",
            "SHARP|PLAY|HOMELY & HARM_TO_ME",
            (
                "kill|kills|killing+me+$|laughing|haha|these|but & feet|knees|back|hip|stairs|heat|"
                "legs"
            ),
            "kids|son|daughter|grandson|blind|guide|drivers|drivers|idiots|cyclists & road|look",
        ),
        must_match=(
            "if a bus hit me i wouldnt be fussed",
            "half hoping its terminal",
            "i wouldnt be bothered if i snuffed it",
            "i dont look when i cross the road now",
            "pray i get cancer",
        ),
        must_not_match=(
            "hope they take me to the seaside",
            "i hope it gets me out of the house",
            "hope the plane is on time",
        ),
    ),
)
