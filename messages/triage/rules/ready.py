"""Ready for the end: an old age too long, a kindness done to dogs, sooner dead than this."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="ready to be called",
        category=Category.WISH_TO_DIE,
        level=Level.SOON,
        reason="waits for death, or feels that it is time",
        enough_up_to=22,
        company=("VERY_LOW|HOPELESS|WORTHLESS|NOBODY", "DYING|SUICIDAL|alive|anymore"),
        says=(
            (
                "ask~|beg~|tell~|talk~ .. LOST_ONES|photo|ashes|grave|picture|headstone .. fetch|"
                "collect|come_for|send_for|coming_soon|i_am_coming|take_me|let_me_come"
            ),
            "GOD|LOST_ONES+to?|will?|would?+fetch|collect|come_for|send_for|oblige me|us|soon|$",
            "ask~|beg~|pray~|WISH .. called_home|taken_home|taken_early|my_turn|be_called",
            (
                "envy|envious|jealous+of?+the?|those?|them?|all? .. dead|in_the_ground|graves|"
                "graveyard|cemetery|churchyard|gone|at_rest|at_peace"
            ),
            "lucky|jealous .. dead|in_the_ground|in_the_cemetery|at_rest|gone_first",
            "had|seen+my+fill|enough|lot+of+this?+life|it|everything|living|the_world",
            (
                "up_there|other_side|over_there & only_waiting|waiting_for|waiting_to|my_turn|"
                "clearance|join|see_them_soon"
            ),
            (
                "not+want|wish+to?+see+sixty|seventy|eighty|ninety|fifty|forty|thirty|NUMBER|"
                "old_age|another_birthday"
            ),
            "not+be+another+birthday|christmas|one & WISH|hope|last",
            "put+me+in+my+box|grave|coffin",
            (
                "ready|waiting|dressed|nightdress|nightie|bag_packed .. in_case|for .. GOD|"
                "undertaker|the_end"
            ),
            "over_it & all_of_it|life|everything",
            "GOD .. forgotten|forgot|forget|passed_me_by|take|call|want|come_for|hurry|ready me",
            (
                "waiting|wait|longing|pray~+for|on .. god|lord|reaper|undertaker|death|"
                "him_upstairs|my_turn_to_go"
            ),
            "ready to? go & had_my|lord|god|heaven|him|her|enough|too_long|old|maker|peace|when_he",
            "ready to? go & whenever|any_time|anytime|anymore|tired|long_enough|done|seen|lived",
            (
                "i|have+had+my+time|day|innings|go|turn|share|life & i|ready|off|enough|tired|"
                "would|now"
            ),
            "i|have+lived|been_here|been_around|been_alive|hung_on+too_long|long_enough|past_my",
            "outlived|outlasted|outstayed+my|them|everyone|everybody|all|their",
            "not+make|want+to?+old_bones",
            (
                "forgive|sin|lord & i_want_to_go|let_me_go|wish_it_was_over|ready_to_go|"
                "would_love_to_go"
            ),
            "count~|mark~|kill~|pass~|bide~|bid~ .. days|time|hours|minutes till|until|before|to "
            ".. "
            "DYING|gone|over|i_go|the_end|i_can_go|it_ends|called|end",
            "only+left|thing+to_do|for_me+is+to?+die|go|wait",
            "too_old & alive|to_live|to_be_here|to_carry_on|to_go_on",
            "waiting|wait|waited|sat_here|sitting_here|lying_here+to_die|for_death|for_the_end",
            "heaven .. better|nicer+than",
            "not+made|meant|cut_out|built|fit+for+this|the+world|life|earth|planet",
            "not+belong+here|anywhere|in_this|on_this & earth|world|life|planet|anymore|alive",
            "world|planet|earth+is+not+for|a_place_for|where_i|somewhere_i|worth .. me|i|living|be",
            "my_job|my_work|my_time+here|on_earth|on_this_earth+is+done|over|finished|up",
            "nothing+keeping|holding|left_keeping|to_keep+me|us?+here|anymore|alive|now",
            (
                "not+long+now|left|to_go|till & i|me|him|her|with|end|over & heaven|peace|done|"
                "out_of_it"
            ),
        ),
        unless=(
            "film|telly|show|repeats|sitcom|gold|bbc|season|series & GOD",
            "GOD .. bill|rent|heating|appeal|hotline",
            "ready to? go & bus|taxi|lift|train|oven|shoes|coat|packed|airport|hols|bingo|shopping",
            "ready_to_go & home|out|on_holiday|for_a|to_the|shop|club|waiting_on_my",
            "lived|been_here+too_long|long_enough+in|here|to|on|at|with|for",
            "too_long & queue|hold|phone|bath|sun|wait",
            "count~|mark~|kill~|pass~ .. till|until .. my+hols|holiday|birthday|trip",
            "not+cut_out|made|meant+for+this .. heat|cold|job|work|diet",
            "wait~|ready|hoping .. my_turn & doctor|dentist|queue|quiz|game|number|ticket|haircut",
            "i+want|would|love to? go & with|to_the|church & heaven",
            "theyd|they_would+have|take & GOD",
            "GOD+knows|help|bless|only|forbid|sake|willing|above",
            "coming_for+you|them|her|him",
        ),
        must_match=(
            "the good lord has forgotten about me",
            "ive had my time, im ready to go",
            "just waiting for god now",
            "counting the days till its over for me, till i can go",
            "ive lived too long",
        ),
        must_not_match=(
            "ready to go now, just waiting on my lift",
            "waiting for god is on telly tonight",
            "ive lived here too long to move",
            "counting down the days till my hols",
        ),
    ),
    Rule(
        name="as a dog would be spared",
        category=Category.WISH_TO_DIE,
        level=Level.SOON,
        reason="wishes to be put out of their misery",
        says=(
            (
                "swiss_place|swiss_clinic|dignitas & take|place|looking|looked|up|cost|price|go|"
                "going|how"
            ),
            "not .. dog|animal|horse|cat go_on|carry_on|suffer",
            (
                "dog|animal|horse|cat|pet|beast .. put_down|put_to_sleep|shot|shoot|misery|suffer "
                "& me|my_state|i_was|i_were|you_would_not|this|better|kinder|i_am"
            ),
            "put~|have|want_putting me down|to_sleep|out_of_my_misery|out_of_misery",
            "put|take+me+outside?|out_the_back?+and+shoot|shoot_me|down",
            "take+me+out+and+shoot",
            "someone|somebody|please|can_you|will_you+shoot|finish+me+$|now|please|off",
            "give .. me .. injection|needle|jab & end|finish|dog|over|put|misery|peace",
            (
                "switzerland|dignitas|euthanasia|euthanised|euthanized|assisted_dying|"
                "assisted_suicide|assisted_death|mercy_killing & i|me|my"
            ),
            "thinking_of|want|looked_into|looking_into|option+is?+dignitas|switzerland|euthanasia",
        ),
        unless=(
            "put me down for|as|on",
            "did|who|what & put_me_out_of_my_misery",
            "had_to|having_to|vet|old_age & put_down|put_to_sleep",
            "ski|skiing|holiday|chocolate|cruise|trip|toblerone|train|match & switzerland",
            (
                "debate|bill|parliament|mps|documentary|programme|news|vote|law|in_favour|against|"
                "safeguards & assisted_dying|"
                "dignitas|euthanasia|assisted_suicide"
            ),
            "lol|haha & shoot|kill|put",
            "my+dog|cat .. put_down|put_to_sleep",
        ),
        must_match=(
            "if i was a dog theyd shoot me",
            "put me out of my misery",
            "take me out and shoot me",
            "thinking of dignitas",
        ),
        must_not_match=(
            "dog had to be put down, poor thing",
            "put me down for two tickets",
            "put me out of my misery, who won?",
        ),
    ),
    Rule(
        name="never to have been",
        category=Category.WISH_TO_DIE,
        level=Level.SOON,
        reason="wishes never to have been born",
        says=(
            "sorry|shame|pity|mistake|regret i|to|that .. born|exist|came_along|came_into",
            "should .. abortion|aborted|drowned_me|had_me_adopted|strangled_me|not_had_me",
            "mum|mother|mam|parents .. should|wish .. never|not had|have me",
            "i+was|am+a+mistake|accident|error+from|and|$|to|since|born|all",
            "never+asked|chose+to+be+born|here|alive|live",
            "WISH .. never|not+have?+been+here|alive|conceived|born|made|anything",
            "curse+the+day",
        ),
        unless=("born+on|in|at|a|with|to+the?", "mistake & form|bill|bank|order"),
        must_match=("sorry i was ever born", "i was a mistake from the start"),
        must_not_match=("my granddaughter was born on Friday",),
    ),
    Rule(
        name="rather dead than this",
        category=Category.WISH_TO_DIE,
        level=Level.SOON,
        reason="would rather be dead than live like this",
        says=(
            "rather|sooner|prefer|preferable|better be?+DIE|gone|CROAK .. than|then?+LIVE_LIKE",
            "rather|sooner|prefer|better be?+DIE|CROAK & LIVE_LIKE",
            "rather|sooner|prefer+be?+DIE|CROAK+$|than_this|now|thanks|at_least",
            "DYING|DIE+would|will|must|has_to|can|is .. better|nicer|easier|kinder+than",
            "DIE|DYING+before|over|instead_of+LIVE_LIKE",
        ),
        unless=(
            (
                "wear|sing|hat|lol|haha|karaoke|watch|sprouts|liver|tripe|football|support|vote|"
                "tories|labour|marmite|shopping|ikea|date|dance"
            ),
            "PLAY|TREAT|HOMELY",
        ),
        must_match=(
            "id rather be dead than go in a home",
            "sooner be dead than live like this",
            "I would rather die than end up a burden",
        ),
        must_not_match=("would rather die than wear that hat",),
    ),
)
