"""Where somebody is: a bridge, a roof, the water, a platform, a road in the dark."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="at a place to fall, drown or be hit",
        category=Category.MEANS,
        level=Level.URGENT,
        imminent=True,
        reason="at a dangerous place",
        says=(
            "AT_IT .. BRINK & BLEAK",
            "^ i? am? up|out|over? on|at|by|near|under? top? of? the|a|my BRINK & BLEAK",
            (
                "^ i? am? back? up|out|down|over? here? on|at|near top? of? the|a|my? cliff|cliffs|"
                "ledge|edge|railings|viaduct|multi_storey|multistorey|beachy_head|parapet|"
                "suspension_bridge|tracks|train_tracks|level_crossing|window_sill|window_ledge|"
                "weir|top_of_the_car_park|motorway_bridge now|again? $"
            ),
            "^ up? top+of+the+car_park|multi_storey|building|cliff|tower|flats & BLEAK|looking",
            "^ BRINK+. & BLEAK|windy|wind|quiet|cold|empty",
            (
                "AT_IT|left|way|taking_myself|taking_me .. to|for|towards|up|onto+the|a+bridge|"
                "viaduct|multi_storey|multistorey|railway|tracks|cliff|cliffs|weir|edge|roof $"
            ),
            "left+the|my+house|flat|home & BRINK|river|sea|water",
            (
                "AT_IT|climb~|legs|leg|one_foot .. over|outside|wrong_side_of+the+railing|railings|"
                "barrier|wall|parapet"
            ),
            "feet|legs|toes+are?+dangling|hanging|over+over|off|$|the",
            "AT_IT|sat|out+on+the+window|windowsill|sill|ledge",
            "stood|standing|leaning|over .. balcony & NUMBER|floor|high|jump|over|drop|cry~|dark",
            "AT_IT .. along|across|down+the+railway|tracks|train_line|hard_shoulder|motorway",
            (
                "window|balcony & open|over|rail & floor|floors|storey|storeys|high|jump|drop|fall|"
                "ground"
            ),
            (
                "AT_IT .. watching|hearing|counting|waiting .. trains|train & fast|through|go_by|"
                "past|next|every"
            ),
            (
                "trains|expresses+go|come|run|thunder+through|past & fast|stop|stood|watching|edge|"
                "where"
            ),
            "trains & know|where & fast",
            "AT_IT .. right_up? to|at|by|near the drop|edge|brink|ledge",
            "right+by|at|on+the+drop|edge|ledge",
        ),
        unless=(
            "PLEASANT",
            "BRINK .. PLEASANT",
            "PLEASANT .. BRINK",
            "edge|edges+of+the?+town|village|park|garden|bed|seat|my_seat|woods|common|sofa|table",
            "telly|film|episode|book|game|series|he|she|they+AT_IT",
            "platform+shoes|boots|game|games|supper",
            "on+the+edge+of+my+seat",
            "to_the_edge by|of",
            "NUMBER|oclock & platform|station",
            "pedalo|kayak|canoe|paddling|armchair|sofa|swing & feet|legs|toes",
            (
                "otter|otters|heron|kingfisher|ducks|salmon|swans & weir|cliff|cliffs|edge|"
                "tracks|ledge"
            ),
            "edge+of+a|my|the promotion|seat|breakthrough|town|village|moors|bed|pool",
        ),
        must_match=(
            "top of the car park looking down",
            "sat on the wall above the weir. cold and alone",
            "walking to the bridge",
            "feet dangling over",
            "at the reservoir on my own, no one knows im here",
            "balcony door open. 11 floors",
        ),
        must_not_match=(
            "sat by the canal with a flask and the ducks",
            "walking to the bridge club",
            "stood on the platform, train delayed again",
            "up on the roof fixing the aerial, mind the gap",
            "on the edge of my seat with that match",
        ),
    ),
    Rule(
        name="in or going into the water",
        category=Category.MEANS,
        level=Level.URGENT,
        imminent=True,
        reason="in the water, or going in",
        says=(
            "walk~|wade~|wading|waded|slip~|step~|get|getting|going|go|jump~+in|into+the+WATERS",
            "river|canal|sea|weir|water .. deep & not_swim|cold|dark|alone",
            "stand~|go~|sit~|walk~ .. BRINK & think~ about|of it|jump~|going|ending|not_being",
            "in+the+WATERS & up_to|knees|waist|neck|chest|deep|cold & my|i",
            "water|WATERS+is|looks|look+inviting|calling|peaceful|black|deep|cold|tempting|dark",
            (
                "WATERS .. calling|calls|calls_me|calling_me|inviting|tempting|pulls|pulling_me|"
                "have_me|take_me"
            ),
            "not+swim & AT_IT|WATERS|deep|jump|in",
            "how+cold|deep|long & water|river|canal|drown|sea",
            (
                "fill|filled|filling|put|stones|rocks|bricks .. my+pockets|coat|rucksack & stones|"
                "rocks|bricks|WATERS"
            ),
            (
                "think~|thought|thinking .. of|about .. slipping|going|getting|jumping|walking|"
                "stepping+in"
            ),
            "looking|staring+at|into+the+WATERS & BLEAK",
        ),
        unless=(
            "PLEASANT",
            "PLEASANT .. WATERS",
            "WATERS .. PLEASANT",
            "swim|swimming+class|club|session|lessons|in|at|with|today|yesterday|again|was",
            "WATERS|water|inviting .. lido|pool|spa|hotel|bath",
            (
                "hot_water|bath|shower|bottle|pool|lido|warm|lifejacket|tea|washing_up|tap|plumber|"
                "pond"
            ),
            "he|she|they|ball|dog|lad|hat|phone|PLAY",
            "book_club|think~ about it lovely|nice",
            "going_in|go_in|go|going+for|to+my|work|the_op|hospital|town|asda",
            (
                "sea|water & perishing|freezing|lovely|bracing|swim|swimming|paddle|club|"
                "invigorating|wetsuit"
            ),
            (
                "air_fryer|wetsuit|swim_group|paddle|bobble_hat|heatwave & sea|river|lake|loch|"
                "lido|pool"
            ),
            "poet|poets|biographer|biographers|swimming_lessons|armbands & not_swim",
        ),
        must_match=(
            "in the water up to my knees",
            "walked into the sea",
            "the river is so deep here and i cant swim",
            "thinking of slipping in",
        ),
        must_not_match=(
            "the water looks inviting at the lido",
            "his ball went into the canal",
            "lovely paddle in the sea",
        ),
    ),
    Rule(
        name="one step, or in front of something",
        category=Category.MEANS,
        level=Level.URGENT,
        imminent=True,
        reason="stands where one step would do it",
        says=(
            (
                "one|few|1+more?+step|steps+and+i|it|then|all|everything & over|gone|peace|end|"
                "done|stop~|quiet|will_not"
            ),
            "one+more?+step|jump|push & over|gone|end|edge",
            (
                "all_it_takes|all_it_would_take|only_take|only_takes .. step|jump|push|second|slip|"
                "train"
            ),
            "not+make|get|bring myself to? step|move|come|go|climb|get back|down|away|home",
            "long_way_down|long_drop|such_a_drop|high_enough|how_high & here|from|i|it",
            "NUMBER|hundred+feet|ft|foot|floors|storeys|metres+up|down|drop",
            "STEP_OUT out? in|into front of a|the|that? next? VEHICLE",
            "STEP_OUT+under|into+a|the|that?+VEHICLE|road|motorway|traffic",
            (
                "hard_shoulder|dual_carriageway|motorway|bypass|road|central_reservation & AT_IT "
                ".. BLEAK|hoping"
            ),
            (
                "AT_IT .. in|on|down the middle? of? the road|motorway|bypass|dual_carriageway|"
                "a_road & hit|dark|cars|lorry"
            ),
            (
                "steer~|swerve|swerving|drive|driving|turn+the?+car|wheel? .. into|off .. wall|"
                "tree|lorry|bridge|oncoming|road"
            ),
            "hop~|wish~|pray~|wait~ .. car|lorry|bus|train|something+hits|hit|would_hit|takes+me",
            "urge|urges|pull|tempt~|voice .. jump|step|leap|throw_myself",
            "looks|look|looked+at|over+the+edge|drop|railings & BLEAK|wonder|think",
        ),
        unless=(
            "he|she|they|someone|dog|cat|fox|deer|pigeon|kid|cyclist|bloke|lad|woman|man+STEP_OUT",
            "he|she|they+STEP_OUT",
            "step|steps+at|in_the|of|to+a|the|right|recovery|closer|class",
            "steps|flights+up|count",
            "going|go|run|running|ran+under|into+the?+weather|knife|each|sheila|an_old|my",
            "PLAY|film|telly|episode|chance|queue|joy",
            (
                "go|going|run|running|ran+into+the?+car|town|traffic|road+and|to|works|jam|on|at|"
                "coming|near|by"
            ),
            "hat_in|washing|line|stuck|jam|learner|sat_nav",
            "come_down+to|get_back+to|move_house|go_home+yet",
            "love|friendship",
        ),
        must_match=(
            "one step and its over",
            "cant make myself step back",
            "nearly stepped out in front of a bus today",
            "keep thinking about stepping out in front of a lorry",
        ),
        must_not_match=(
            "a fox ran out in front of the bus",
            "one more step in the right direction, physio says",
            "ran into traffic on the ring road so late home",
        ),
    ),
)
