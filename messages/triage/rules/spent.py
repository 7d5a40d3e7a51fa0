"""Nothing left to go on with: cannot take more, breaking, sinking, and slipping back."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="cannot take more",
        category=Category.NO_FUTURE,
        level=Level.SOON,
        enough_up_to=22,
        company=("VERY_LOW|HOPELESS|DYING|SUICIDAL", "life|anymore|NOBODY"),
        reason="cannot take more",
        says=(
            (
                "not|cant|hardly+stand|stick|hack|bear|take|do|face|handle|cope_with|live_with|"
                "manage|endure|carry_on_with|put_up_with+it|this|any|things|life|being|"
                "living+anymore|much_longer|much_more|more|another"
            ),
            (
                "it|this|life|everything+is|gets|got|getting|has_become+all?+too_much|"
                "unbearable+to|for_me|now|i|and|cant"
            ),
            (
                "how_much_longer|how_long|how_much_more|much_longer|much_more|many_more_days|"
                "many_more_nights+i|do|can|have|must|will|am|before .. do_this|go_on|carry_on|take|"
                "stand|bear|cope|live|last|put_up|manage|keep_going|survive|hold_on|face"
            ),
            (
                "not+know|sure|think|believe|reckon|see|guarantee .. i+can|will|could|"
                "am_going_to+get_through|last|make_it|survive|face|see|manage|hold_on|hang_on|"
                "keep_going|go_on|cope .. tonight|the_night|morning|another|much_longer|this|"
                "tomorrow|weekend|day|it|anymore|week|christmas"
            ),
            (
                "i|me+not|never|wont|cant|doubt_i+last|survive|get_through|make_it_through|"
                "hold_out|hold_on+$|much|long|the_night|till|until|another|this|tonight|the_week|"
                "the_weekend|anymore|without"
            ),
            "breaking|snapping|boiling|tipping+point & i|my|reached|at|near|past|hit",
            "^ breaking_point|cant_cope|not_cope|falling_apart|going_under|cant_go_on|not_go_on $",
            (
                "i+am|feel+sinking|drowning|going_under|cracking_up|crumbling|breaking|unravelling|"
                "coming_apart|suffocating|slipping_away|wasting_away+$|inside|again|fast|slowly|"
                "under|here|help|now"
            ),
            (
                "falling|fallen|going|gone|come|coming|fell|went+to_bits|to_pieces+$|again|and|"
                "inside|here|mentally|since|without|now"
            ),
            "going|gone|went+under+$|again|fast|here|and|mentally",
            (
                "i|am|only|barely .. hang~|hold~|cling~+on|by+by?+a|my?+thread|fingernails|"
                "fingertips|nails|skin|whisker"
            ),
            (
                "end|edge|limit|last+of+my+tether|rope|sanity|nerves|patience_with_life|endurance|"
                "strength|wits"
            ),
            "slipping|sliding|spiralling|sinking+back|under|down|again|fast|deeper",
            "back|stuck+in+that|a|the|my|this?+BAD_PLACE",
            "BAD_PLACE+again|$|tonight",
            (
                "everything|all|world|future|inside+is|looks|feels|goes|gone+all?+black|dark|bleak|"
                "hopeless|darkness+$|again|now|and|inside|anymore"
            ),
            (
                "i|am|in|full_of|pit_of|utter|total|complete|such|sheer|absolute+despair|"
                "desolation|hopelessness|misery|anguish|torment|agony_inside"
            ),
            (
                "despairing|desolate|suicidal|distraught|desperate+$|tonight|here|please|for_help|"
                "and|now|for_it"
            ),
            (
                "at|hit|reached|this_is+my|the|rock|an_all_time|all_time+lowest|bottom|rock_bottom|"
                "worst|darkest|low+$|point|ebb|yet|and|now|again|been|i"
            ),
            (
                "never+felt|been|known+so?|this|such+a?+low|bad|hopeless|alone|despair|down|empty|"
                "desperate|lost|broken|worse|depressed|lonely"
            ),
            "no+fight|energy|strength|will|go+left+in_me|$|to",
            "running|run+on+empty|fumes & i|cant|not|anymore|life|tired|months|nothing",
            "not|never|amnt+able+for+this|life|it|any|living+$|anymore|life|more",
            (
                "my_head|head+is+gone|wrecked|a_mess|in_bits|battered|melted|going|all_over|fried|"
                "not_right|not_good|not_in_a_good"
            ),
            (
                "need|want|wish .. pain|hurting|hurt|thoughts|it|noise|everything|all_of_it|"
                "my_head|my_brain+to+stop|end|go_away|be_over|switch_off"
            ),
            "not_feel|feel+real|human|alive|here+anymore|and & not|do_not",
        ),
        unless=(
            (
                "knee|knees|hip|back|tooth|toothache|leg|foot|shoulder|noise|neighbours|traffic|"
                "heat|cold|weather|rain|snow|diet|cough|stairs|adverts|wifi|signal|parking|work|"
                "boss|dentist & COPE|too_much|too_hard|unbearable|longer|anymore"
            ),
            "HOMELY|PLAY|TREAT|SMALL_THING",
            (
                "how_long|how_much|how_much_longer .. wait|bus|delivery|train|queue|hold|cook|bake|"
                "boil|keep_open"
            ),
            "bits|pieces+laughing|with_laughter|film|jigsaw|toaster|car|chair|shoes|sofa",
            (
                "drowning|sinking+in+paperwork|courgettes|laundry|work|washing|emails|tomatoes|"
                "apples|zucchini|marking"
            ),
            "lost+my|the|in|on|at|a|weight|again_at|bingo|NUMBER",
            "back|crash~|slid~|slip~|slipped+on|down+the|ice|stairs|disc|step|steps|bath|out",
            (
                "out|outside|early|nights|evenings|mornings|sky|coat|hole_road|chocolate & dark|"
                "black|bleak"
            ),
            "dark|black+at|by+NUMBER",
            "dark|black+nights|evenings|outside|out|early|by|coat|dress|bin|tea|coffee",
            (
                "temperature|price|prices|service|score|weather|bill|blood|sugar|weight|"
                "waiting_times & lowest|worst|low"
            ),
            "desperate+for+a|the|some|wee|loo|cuppa|rain|holiday|haircut",
            "will_to_live & queue",
            "make_it+to|in|on|for|home",
            (
                "he|she|they|it|you|we|my_car|my_phone|the_car+is|are|was+breaking|broken|lost|"
                "finished"
            ),
            "cracking_up|in_bits & laughing|funny|haha|lol",
            "tether & flat_pack|ikea|printer|council|wallpaper|shelves|neighbours|bins|parking",
        ),
        must_match=(
            "cant stand it any longer",
            "its too much i cant bear it",
            "dont think i can get through tonight",
            "dont know how much more i can take",
            "im sinking",
            "falling to bits",
            "back in the black hole",
            "i wont last",
            "in despair",
            "I amnt able for this anymore",
        ),
        must_not_match=(
            "drowning in courgettes",
            "cant stand this noise any longer",
            "how much longer do I have to wait for this bus",
            "i fell to bits laughing",
            "it gets dark so early now",
            "desperate for a wee",
        ),
    ),
    Rule(
        name="has stopped looking after themselves",
        category=Category.DETERIORATION,
        level=Level.SOON,
        reason="getting worse, no longer looks after themselves",
        says=(
            "not+functioning|function+$|anymore|at|and|as|properly",
            (
                "stopped+opening|speaking|answering|cooking|painting|washing|caring & weeks|months|"
                "anyone|everything"
            ),
            (
                "baby & not_feel|feel_nothing|stare|staring|scream|better_with|numb|not_bond|hate|"
                "regret|not_cope|cant_cope|under_glass|not_love|scared_of"
            ),
            "no+appetite|taste|interest_in_food & weeks|days|weight|stone|months|falling_off",
            "lost+two|three|four+stone & not|no|nothing|bother|appetite",
            (
                "post|mail|letters|bills & piled_up|unopened|not_open|behind_the_door & scared|"
                "frightened|face|weeks"
            ),
            "i+am+struggling & need|someone|somebody|help|please|badly",
            (
                "not|stopped|hardly|barely been_able_to? wash|washed|washing|showered|shower|"
                "bathed|changed|dressed|got_dressed|out_of_bed|left|been_out|moved|opened|slept|"
                "eaten|eating|cooked|cleaned|spoken & days|week|weeks|month|months|fortnight|since "
                "& cant|point|bother|face|energy|anymore|want|see|no_interest|dont_care|low|bed|why"
            ),
            (
                "stopped|given_up|not+taking|take|bother|bothering+with?+my|the|any?+meds|"
                "medication|tablets|medicine|pills|antidepressants & point|bother|want|care|"
                "anymore|stopped|weeks|months|worse"
            ),
            "not+stop+cry~|sob~|weep~|shaking|tears",
            (
                "not+get_up|get_out_of_bed|get_dressed|leave_my_bed|leave_the_bed|"
                "move_from+anymore|for_days|today|again|most_days|in_the_mornings|and|cant & point|"
                "cry~|low|worse|want|face|days|energy|world|why|anymore"
            ),
            (
                "going|gone|went|getting|got|been|everything+downhill|backwards|worse_again|"
                "much_worse|worse_and_worse|bad_again|back_to_how"
            ),
            (
                "back+to|at+square_one|how_i_was|where_i_was|the_bad|that_place|rock_bottom|"
                "the_start & i|bad|low|again|mental|depression|voices"
            ),
            (
                "depression|black_dog|darkness|low_mood .. taken_over|eating_me|got_me|won|"
                "unbearable|swallowing|winning"
            ),
            (
                "worst|worse .. been|felt .. in|for|since ages|years|months|long|hospital|"
                "christmas|last_time & i|me|mental|mood|depression|head"
            ),
            (
                "shut|shutting|cut|cutting+myself+off|away|down+from+everyone|people|the_world|"
                "everybody|family|friends|all"
            ),
            (
                "not+leave|left|leaving|been_out|go_out|gone_out+my|the|of?+house|flat|bed|room|"
                "bedroom & weeks|months|days|anymore|point|face|scared|curtains"
            ),
        ),
        unless=(
            "film|telly|onions|laugh|laughing|wedding|happy|baby|song|book & cry~|tears|crying",
            (
                "flu|cold|bug|covid|operation|cough|chest|virus|knee|hip|leg|ankle|back|rain|snow|"
                "weather|hot_weather"
            ),
            "side_effects|doctor_said|doctor_told|gp_said|course & taking|tablets|meds",
            "night_shift|jet_lag|neighbours|noise|heat|hot|excited|party|baby|teething & slept",
            "HOMELY|PLAY",
            "he|she|they|baby|dog|cat|it+is?|has?|was?+not|stopped|hardly",
        ),
        must_match=(
            "havent washed in two weeks cant face it",
            "stopped taking my meds cant see the point",
            "its the worst ive felt in years",
            "going downhill again",
        ),
        must_not_match=(
            "cried all day at that film",
            "not been out for days with this flu",
            "stayed in bed all day with a cold",
        ),
    ),
)
