"""Means at hand, something taken, a dangerous place."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="medicine and amount",
        category=Category.OVERDOSE,
        level=Level.URGENT,
        imminent=True,
        reason="medicine and amount",
        says=(
            "looking|look|staring|stare+at+them|it & MEDICINE",
            "MEDICINE & shouldnt_be_long|not_be_long|wine|vodka|gin|whisky|drift_off",
            "about_to|going_to|will+take|swallow+the_lot|them_all|all_of_them|everything",
            "TOOK .. MEDICINE .. in_one_go|at_once",
            "MUCH of? my? MEDICINE & bottle|vodka|gin|whisky|rum|wine|drink|alcohol|booze",
            "MANY MEDICINE & here|ready|front|bottle|scared|enough|hand",
            "TOOK .. MUCH .. MEDICINE",
            "TOOK MEDICINE .. too_many|overdose|handful|loads|lots",
            "TOOK MANY mg",
            "TOOK+too_many",
            "MEDICINE & too_many+TOOK",
            "MANY mg .. MEDICINE & kill|die|enough|dead",
            "MUCH of? MEDICINE & DYING|BYE|sorry|KILL_SELF",
            "^ NUMBER mg $",
            "^ MEDICINE_SIGN $",
            "MANY mg & LOW|WISH|GONE|TOOK|DYING|enough",
            "MEDICINE_SIGN & LOW|WISH|DYING|enough|anymore|sorry|BYE",
            "look|looking|stare|staring at my? MEDICINE",
        ),
        unless=(
            "changed|new|collected|picked_up|repeat .. MEDICINE",
            "MEDICINE & a_day|daily|each_morning|every_morning|dosette|twice_a_day|breakfast",
            "not+TOOK",
            "too_many|too_much+TREAT|pints|potatoes|roasties",
            "prescription|prescribed|pharmacy|chemist|a_day|daily|doctor|nurse",
            "on_time|as_prescribed|with_food|with_breakfast|with_water",
            "MUCH|pills .. of_fluff|off_my",
            "to+sink+a",
            (
                "too_many|too_much+TREAT|UNDOSED|photos|pictures|people|risks|chances|jobs|"
                "shifts|clothes|books|bags|on"
            ),
            "back_to_the_shop|refund|ipad|ipads|samsung|android|kindle|screens & tablets|tablet",
            "good+girl|boy",
            (
                "TOOK|wait~|waiting|queue~ me|us|for? MANY|TEN_OR_MORE+more|odd?+MEASURED .. "
                "to+get|collect|come|find|sort|see|reach|fetch|pick_up|arrive|work|order"
            ),
            "MEDICINE .. down+to+MANY",
            "TOOK|wait~|waiting|queue~ me|us|for? MANY|TEN_OR_MORE+MEASURED+for|before",
        ),
        must_match=(
            "ive took all my pills",
            "i took 40 paracetamol",
            "swallowed the whole box of co-codamol",
            "took loads of tablets",
            "feeling so low 800mg",
            "had the whole box of co codamol and a bottle of whisky night night",
        ),
        must_not_match=(
            "taking my tablets on time now",
            "took my tablets",
            "this illness has taken so much away from me",
            "took 2 paracetamol for my head",
            "took 45 minutes to get my tablets",
            "my tablets are down to 25 mg",
            "had 30 minutes before my tablets",
            "took the whole lot of tablets back to the shop for a refund",
        ),
    ),
    Rule(
        name="overdose",
        category=Category.OVERDOSE,
        level=Level.URGENT,
        imminent=True,
        reason="overdose",
        says=(
            "i|have|took .. overdose|overdosed|overdosing",
            "^ overdose|overdosed",
            "overdose on MEDICINE",
        ),
        unless=(
            "overdosed|overdosing|overdose+on|of+too_much|the|all_the|a_lot_of?+TREAT|UNDOSED",
            "NOT_ME+overdosed",
            "overdosed|overdose|overdosing+on+UNDOSED",
            "ten|NUMBER|twenty|five|fifteen+years+ago & overdose",
        ),
        must_match=("i just took an overdose please dont send anyone", "ive overdosed"),
        must_not_match=("overdosed on chocolate", "some bloke overdosed on telly"),
    ),
    Rule(
        name="means at hand",
        category=Category.MEANS,
        level=Level.URGENT,
        imminent=True,
        reason="a means is at hand",
        says=(
            "rope|noose+is|hung|tied+up|ready|round",
            "opened+a|my+vein|veins|wrist",
            "scissors|blade|razor+to|at|against+my|her|his+neck|throat|wrist|wrists",
            (
                "TOOK|drunk|drank|swallowed .. bleach|antifreeze|weedkiller|turps|petrol|acid|"
                "drain_cleaner|rat_poison"
            ),
            "cupboard|drawer|box|bag|bottle+full? .. MEDICINE & HOPELESS|live_for|VERY_LOW|DYING",
            "turned|turning|put|putting+the+gas+on|taps",
            "car|engine+running|is_running & garage|windows|hose|exhaust",
            "sat|sitting|lying|stood|alone .. with|and WEAPON",
            "mixed|mixing bleach|chemicals",
            "walk|walking|going|swim .. into+the+sea|river|water|lake|canal",
            "MEDICINE|WEAPON is|are|all|here|sat|and|them? HAVE_READY",
            "MEDICINE|WEAPON in|on my hand|hands|lap|mouth|wrist|arm",
            "WEAPON & DYING|KILL_SELF|END_IT|goodbye|wrists|throat",
            "have|got|bought|need|wish|found+had?+a|the|my|some+GUN_OR_ROPE",
            "GUN_OR_ROPE+sounds|seems|loaded|ready|to_my|in_my",
            "drink|drank|drinking+the?+bleach|antifreeze",
            "car|garage & engine|hosepipe|exhaust & on|sat|in",
            (
                "shove|slice|stab|stick|slit|plunge .. WEAPON|myself .. stomach|chest|neck|heart|"
                "throat"
            ),
            "pills|tablets & all|enough|whole|swallow|tonight & sorry|want|forever|goodbye|end",
            "swallow|swallowing+the|my|all|some|these+MEDICINE",
            "bought|ordered+some|more|new|the?+blades|razor_blades|razors",
            (
                "saved_up|saving_up|been_saving|stockpiled|stockpiling|hoarded|hoarding|"
                "counted_out|stashed|laid_out|lined_up|got_enough|have_enough of? MEDICINE|WEAPON"
            ),
            "tie|tied|tying+a|the|my+noose|rope|knot",
        ),
        unless=(
            "rope+for|on|light|lights|swing|ladder",
            "ready+for+the_day|bed|work|breakfast|bingo|anything",
            "porridge|breakfast & MEDICINE",
            "walk|walking|going .. into_the sea|water & lovely|paddle|kids|dog",
            "on_time",
            "WEAPON & NOT_ME+has|have|got|had",
            "HAVE_READY & prescription|chemist|pharmacy|boots|surgery|collect|prescribed",
            "skipping_rope|tow_rope|glue_gun|top_gun|water_gun|nerf|bread_knife|knife_and_fork",
            "knife & cake|butter|bread|cheese|chop|chopping|fork|cutlery",
            "bleach & toilet|sink|hair|bath|clean|cleaning|mould",
            "washing|tide|garden|gym",
            "butter_knife|razor_sharp|roller_blades|blade_runner",
            "tie|tied|tying+the+knot+in|on|next|with|this|at",
            "glue|nail|water|heat|spray|grease|staple|massage|nerf|top|toy|cap+gun",
            "rope+for|to+the|my|a?+dog|boat|tent|swing|bells|climbing|trailer|caravan|goat|horse",
            "bullet+of|points|point|train|pudding",
            "rope+in|into",
            (
                "crossword|clue|anagram|scrabble|wordle|quiz_question & cyanide|noose|rope|gun|"
                "bullet|pistol"
            ),
            "end+of+my+rope|tether",
            "if_you+put+a+gun",
            "gun+to+my+head .. i .. name|choose|pick|guess",
            "jointing|dicing|chopping|julienne|filleting & knife|knives",
            "into|in the+sea .. hat|wellies|bikini|costume|wetsuit",
        ),
        must_match=(
            "i cant do this anymore ive got the tablets ready",
            "ive saved up my tablets",
            "i have the pills in my hand",
            "Sat in the car in the garage with the engine on",
        ),
        must_not_match=(
            "my tablets are ready at the chemist",
            "got the washing in",
            "top gun is on",
            "bought a new bread knife",
        ),
    ),
    Rule(
        name="at the edge",
        category=Category.MEANS,
        level=Level.URGENT,
        imminent=True,
        reason="at a dangerous place",
        says=(
            (
                "heading|walking|going|off to|for+the+cliffs|cliff|bridge|tracks|railway|roof|"
                "river & stop_me|sorry|goodbye|end|tonight|now"
            ),
            "WISH .. car|bus|lorry|train|truck+would?+hits|hit|runs|takes|kills",
            "standing|stood|lying|lie in|on+the+road|motorway|tracks|line & car|cars|hit|WISH|dark",
            (
                "walking|going|heading|on_my_way|driving|walk|off+to|towards+the|a?+bridge|railway|"
                "station|tracks|cliffs|roof|river & now|tonight|sorry|goodbye|end|last|cant"
            ),
            "on_my_way+to_the_bridge|to_the_station|to_the_river|to_the_cliff",
            (
                "i|sat|sitting|stood|standing|up .. on+the+cliff|ledge|roof|railings|edge|parapet "
                "& looking|down|jump|sorry|alone|cant"
            ),
            "on|at|by+the|a+EDGE & texting|BYE|sorry|die|END_IT|not_stop|my_last",
            "^ on the EDGE",
            "walking|going|heading|on_my_way|driving|drive|walk+to|towards+the|a?+DANGER_EDGE",
            "i+am|sat|sitting|stood|standing|lying .. DANGER_EDGE",
            "i+am+in+the+river|canal|sea_and|water",
            (
                "standing|sitting|stood|sat|waiting .. EDGE|building|roof & jump|not|end|die|sorry|"
                "stop"
            ),
            (
                "WISH|INTEND|could|might|will|ready|urge|thinking|tempted|about_to|fancy|"
                "want .. JUMP_OFF .. EDGE|HIGH_PLACE|street"
            ),
            (
                "drive|driving|driven|drove|steer|crash+my?+car?+off|into|over+the|a|this?+road|"
                "EDGE|wall|tree|lorry"
            ),
            "INTEND+jump|leap|jump_off|step_off",
            "stop|urge|not .. JUMP|JUMP_OFF .. off|traffic|street|front|HIGH_PLACE",
            "train|bus|lorry+to?+hit|run_over|arrives|coming & minutes|mins|me|myself|last",
            "EDGE|train|cliff & quickest|painless|high_enough|easiest",
            (
                "^ i_am? stood|standing|sat|sitting+on|at|by|up+the?+EDGE+$|now|alone|and_i|"
                "looking_down|tonight"
            ),
            "i+am+on|at|by+the+EDGE",
        ),
        unless=(
            "jump|jumping|jumped|leap on the? bus|train|bandwagon|in_the_bath|shower",
            "jump|leap+at|for|up|rope|ship|out_of_my",
            "JUMP|JUMP_OFF .. lido|pool|paddling|swim|swimming",
            "EDGE & charity|lunch|view|views|wind|whitby|photo|photos|sponsored|cycled|walk_at",
            (
                "EDGE & train_to|platform_for|ticket|boats|fish|fishing|train_is|delayed|bus|leeds|"
                "waiting_for_the|traffic|love_island"
            ),
            "bungee|parachute|trampoline|skydiving|diving_board|pool",
            "JUMP|EDGE & game|level",
            "NOT_ME+JUMP",
            "NUMBER|oclock & platform & for_the|ticket",
            "board|baths|diving|floor_with|train_due|train_at|train_is|due",
            "edge+of+my|your|our+seat|seats",
            (
                "run|running|ran|walk|walked|walking+into+my|an|a|the+friend|old|neighbour|"
                "wall|lamppost|lamp_post|door|doors|window|cupboard|colleague|ex|doctor|"
                "teacher|tree|vicar|spider"
            ),
            "into+town|the_shop|the_shops|the_village|the_garage|the_car_park|work|the_city",
            (
                "jump|jumping|leap+in|on|to|into+the|a|my?+shower|bath|car|bed|pool|sea|taxi|"
                "tube|plane|zoom|call|saddle|bandwagon|queue"
            ),
            "platform & delayed|cancelled|train_due|commute|coffee",
            "into|in the+sea .. hat|wellies|bikini|costume|wetsuit",
            "villain|spiderman|batman & roof|bridge|building|window",
        ),
        must_match=(
            "on the bridge. dont know why im texting",
            "in the film he jumps, I'm on the bridge now",
            "Sat on the bridge",
            "going to jump off the bridge",
            "standing on the platform, next one doesnt stop here",
            "thought about driving off the road today. didnt. but thought it",
        ),
        must_not_match=(
            "I'd jump at the chance",
            "Jumped on the bus at the bridge and got to town by ten",
            "end of the line bus stop",
        ),
    ),
    Rule(
        name="asking how",
        category=Category.MEANS,
        level=Level.URGENT,
        imminent=True,
        reason="asks how to die or what would kill",
        says=(
            "METHOD+to?+die|KILL_SELF|DYING|overdose|starve|suicide|end_it",
            "METHOD .. would|will|does|do|it take .. kill|die|dead|DIE",
            "how|can|could|way|method|pills|want .. kill|hang|shoot|drown|overdose+yourself",
            "METHOD|would|what .. MEDICINE|mg .. kill|die|do_it|enough|fatal|happen",
            "what would? happen .. TOOK .. MEDICINE|mg",
            "what happens when|after i die",
            "painless|lethal|fatal+way|method|dose|dosage|death|amount",
            "easiest|easy|quickest|fastest|least_painful+way|method+out|to_go|to_die",
            "pills|tablets|MEDICINE should|will|would do|finish the? trick|job|it",
        ),
        unless=(
            "NOT_ME+die & game|character|plants|plant|cat|dog",
            "kill & weeds|moss|ants|germs|time|vibe|boss",
            "dumb+ways",
        ),
        must_match=(
            "how many paracetamol would it take to kill me",
            "what is a painless way to die",
        ),
        must_not_match=(
            "how long does it take to get to Leeds",
            "what is the best way to kill weeds",
        ),
    ),
)
