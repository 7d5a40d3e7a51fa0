"""What it is all for: no point in going on, no life worth the name."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="why go on",
        category=Category.NO_FUTURE,
        level=Level.SOON,
        enough_up_to=16,
        company=("VERY_LOW|HOPELESS|WORTHLESS|DYING", "life|alive|anymore|NOBODY|MORE"),
        reason="sees no point in going on",
        says=(
            "what+is|was|the_hell_is+it|this|life+all?+for|about|in_aid_of+$|anymore|now|anyway",
            "what+is+it|this+all+for",
            (
                "why+do|should|would|am|must|have+i|we|to+still?+bother|keep|carry|go_on|get_up|"
                "wake|try|exist|live|struggle|persist|continue|stay|hang_on|put_up|here|alive|"
                "living|breathing|trying|doing_this|born"
            ),
            "^ why bother $",
            (
                "why bother with? anything|life|living|it_all|anymore|getting|trying|carrying|"
                "eating|washing|me"
            ),
            "why+am|was+i+born|alive|here+$|at_all|anymore|still",
            (
                "not+know|see|understand|sure why i+bother|am_here|am_alive|am_still|carry_on|"
                "go_on|should_carry|should_go_on|exist|stay_alive|keep_going"
            ),
            (
                "POINT+in|of|to|for+me|it|any|anything|life|living|being|trying|going|getting_up|"
                "getting_dressed|eating|anymore|existing|another & no|not|what|cant|see|any|never|"
                "lost"
            ),
            "POINT+is+there|left & what|any|no|to|in",
            "pointless+me_being|existence|being_here|living|going_on|trying|carrying_on",
            (
                "all|everything|life|living|it_all+is|seems|feels|become|became+all?+pointless|"
                "meaningless|futile|worthless|hopeless|useless|in_vain|empty|no_point"
            ),
            (
                "life|everything|it|days .. lost|no|not|without|has|have+any?|all?|its?+meaning|"
                "purpose|point|colour|joy|sense|sparkle|worth"
            ),
            (
                "nothing|not_much|little|not_anything|no_reason|nae|no+to|worth|left+to?+live|"
                "get_up|wake_up|stay|carry_on|go_on|hang_on|get_dressed|look_forward|fight|"
                "get_out_of_bed|exist+for|$|to|anymore"
            ),
            (
                "not|no|without|lost|need|find reason|reasons|purpose|desire+for|to+live|living|"
                "be|being|stay|get_up|wake|carry|go_on|exist|keep|continue|here"
            ),
            "run|running|ran+out+of+reasons|road|hope|steam|options|fight|strength|chances|time_to",
            (
                "find|think_of|give_me|list_of|name reason|reasons .. stay|live|short|harder|hard|"
                "carry|go_on|getting"
            ),
            (
                "nothing|no_one|not_anything+brings|gives|makes|interests+me+joy|happy|pleasure|"
                "smile|anymore|excited|$"
            ),
            (
                "no|lost|not_any|zero|without+interest|enjoyment|pleasure|joy|happiness|motivation|"
                "zest in|for|from+anything|everything|life|living|everyday|all"
            ),
            (
                "not|stopped|past|given_up|beyond+care|caring|bothered+about|for+life|living|"
                "myself|living_or"
            ),
            "not+care+what_becomes|whether_i|if_i_live|either_way",
            (
                "not_matter|does_not_matter|what_does_it_matter|nothing_matters+what|if|anymore|"
                "now|anyway|$|i & i|me|happens|anymore|now|nothing"
            ),
            (
                "going|go|went+through+the?+motions+$|everyday|of_living|of_life|day|now|anymore|"
                "and|nothing"
            ),
            (
                "it|this|i+is|am|seems|feels+pointless|meaningless|futile|worthless|hopeless|"
                "useless+$|now|anymore|without"
            ),
            "not+have|got a?+reason+to+get_dressed|get_out|eat",
        ),
        unless=(
            (
                "why_bother|what_is_it_for|what_is_it_about & coat|umbrella|bus|shop|film|telly|"
                "weather|bin|bins|form|meeting"
            ),
            "film|telly|book|programme|series|show|play & about",
            "look_forward+to+this|next|today|tomorrow",
            "why+am+i+here & work|early|shop|meeting|office|dentist",
            "here+at|in|on|with|for",
            (
                "POINT .. rain|shop|shops|queue|sales|coat|bus|cooking|arguing|complaining|moaning|"
                "worrying|ringing|phoning|washing_the|ironing|cleaning_the|hoovering|car|dieting"
            ),
            "class|yoga|dance|exercise|keep_fit|zumba & motions",
            "get_up|wake_up|get_up_for & lie_in|lie|bliss|tomorrow|weekend|retired|lovely|sunday",
            "HOMELY|PLAY|TREAT & POINT|care|interest|pointless|motivation|fun|joy",
            "not+care+about+the|your|that|football|brexit|politics|strictly",
            "interest+in+football|cricket|politics|the|sport|gardening|cooking",
            "live_for & moment|weekends|weekend|today",
            "squirrels|squirrel|slugs|weeds|moles|pigeons|feeder|printer|wifi",
        ),
        must_match=(
            "whats it all for",
            "why bother",
            "why am i still here. no one would know",
            "dont see why i should carry on",
            "havent got a reason to get dressed",
            "running out of reasons",
            "life lost its meaning when he passed",
            "pointless me being here",
        ),
        must_not_match=(
            "whats it all about, this new bin system",
            "why bother with a coat its boiling",
            "nothing to get up for tomorrow so having a lie in",
            "going through the motions of the keep fit class",
        ),
    ),
    Rule(
        name="no life worth the name",
        category=Category.NO_FUTURE,
        level=Level.SOON,
        enough_up_to=16,
        company=("VERY_LOW|HOPELESS|WORTHLESS|DYING", "anymore|NOBODY|MORE"),
        reason="feels that this is no life",
        says=(
            "call|calling|is|you_call+this|that|it+a|living|existing+life|living|$|existence",
            "what+life|existence|way_to_live|way_of_life+is|have_i|this",
            "what+a|life_is+life|this+this|is|i_have",
            (
                "it_is|this_is|that_is|is_this|have|got|not_much_of+no|not_a|not_any|hardly_a|"
                "not_much_of|nae|a+life|existence|way_to_live+$|this|now|at_all|anymore|for|left|"
                "stuck|being"
            ),
            "no|not|zero|nil|without_any+quality_of_life",
            "not+living+$|existing|exist|this|its|surviving|anymore|is_it",
            (
                "exist|existing|surviving|survive|functioning|breathing+not|instead_of|rather_than|"
                "isnt|but_not+living|a_life|alive"
            ),
            (
                "i|me+only|merely|am|barely|am_only+exist|existing|surviving+$|day|now|not|from|"
                "anymore|here|and|thats"
            ),
            (
                "i|am|me|feel|felt+a?+dead_inside|dead_already|dead_anyway|already_dead|corpse|"
                "walking_corpse|hollow_shell"
            ),
            "dead|died|dying|hollow|rotting+inside+$|now|for|everyday|and|anymore",
            "walking|living+dead|corpse|shadow",
            "numb|indifferent+to+everything|everyone|it_all|the_world|all",
            (
                "being_alive|staying_alive|breathing|existing|waking_up|this_life|"
                "my_life+is?+feels?+too?+exhausting|hurts|painful|an_effort|torture|much|hard|"
                "hard_work|unbearable|agony|a_chore|a_punishment|a_sentence|a_burden|misery|hell|"
                "worthless|pointless"
            ),
            (
                "hard|hurts|painful|difficult|exhausting|tiring|struggle|struggling+to+be_alive|"
                "stay_alive|live|exist|keep_living|keep_going|stay_here|keep_breathing|"
                "want_to_live|be_here|carry_on|go_on"
            ),
            (
                "my+life+is|has|was+been?+over|finished|ended|ruined|worthless|pointless|"
                "meaningless|a_living_hell|unbearable|a_waste|wasted|in_ruins"
            ),
            (
                "sick|tired|fed_up|weary|scunnered|wearied+of|with+existing|existence|being_alive|"
                "being_me"
            ),
            "not_be_bothered|not_be_arsed+with?+life|living|existing|existence|being_alive",
            "dead+to+everything|everyone|it_all",
            "what+a?+life+is_this",
        ),
        unless=(
            (
                "what_a_life|life|life_is & breakfast|luxury|holiday|bliss|brill|lovely|good|great|"
                "sunshine|treat"
            ),
            (
                "life+admin|insurance|jacket|boat|guard|guards|sentence|story|coach|drawing|"
                "of_riley|with_the|in_the_old|pension"
            ),
            "living|live|life+out_of|in|here|alone|with|next|on|at|off|room|above|below|near",
            (
                "social|sex|love|work|night|still|shelf|battery|real|dating|family|city|village|"
                "single+life|living"
            ),
            "gum|tooth|dentist|injection|hand|foot|fingers|toes|leg|arm|bum|knees & numb|feel|dead",
            "battery|phone|plant|garden|town|pub|shop & dead",
            "hate|sick|tired|fed_up+of?+living|life+in|with|out|next|here|on|alone",
            "myself & eating|buying|cake|forgetting",
            "lol|haha & hate|sick|tired|life",
            (
                "weather|rain|dark_nights|diet|traffic|adverts|cold & everything|it_all|sick|tired|"
                "fed_up"
            ),
            "MAKE_ME",
            "PLAY|HOMELY|TREAT & life|it|living|hard|hate|sick|tired|fed_up|torture",
            "he|she|they|you|we|who|it+is|are|was+dead",
            "walking+dead",
        ),
        must_match=(
            "call this a life",
            "what sort of life is this",
            "its no life",
            "existing not living",
            "i feel dead already",
            "being alive hurts",
            "cant be arsed with life",
            "its hard to stay alive",
        ),
        must_not_match=(
            "what a life, breakfast in bed",
            "sick of my life admin piling up",
            "my gum feels numb, dentist",
            "hard to live on a pension",
            "no social life haha",
        ),
    ),
)
