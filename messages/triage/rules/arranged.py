"""An end that is arranged, or that nothing is left beside: no other way, counted out, not back."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="an end arranged",
        category=Category.INTENT,
        level=Level.URGENT,
        imminent=True,
        enough_up_to=18,
        company=("VERY_LOW|HOPELESS|sorry|goodbye|pills",),
        reason="may have arranged an end",
        says=(
            (
                "it|everything|things|all+is|are|has_been?+all?+arranged|sorted|planned|set|"
                "settled|organised|prepared|ready|decided|in_place & END_SOON & peace|peaceful|"
                "relief|relieved|rest|calm|at_last|finally|note|letter|letters|bye|goodbye|over"
            ),
            (
                "END_SOON+is|will_be+the+night|day|one|time & not_scared|not_afraid|brave|ready|"
                "peace|over|end|finally|sorry|goodbye|bye|do_it|doing_it|decided|enough"
            ),
            "not+scared|afraid|frightened+of+dying|death+anymore|now|any_longer",
            (
                "no|not_any|only+other|another|one+way|option|choice|answer|road|solution+out? & "
                "sorry|forgive|goodbye|bye|love_you_all|love_you|mess"
            ),
            (
                "nothing+left|more|else+to?+say|do|try|give|lose & bye|goodbye|sorry|night_night|"
                "end_it|take_care|the_end"
            ),
            (
                "walk|walking|swim|swimming|drive|driving|sea|woods|hills|moors|moor|mountain|"
                "train|ticket|off|out & not+come|coming|be|get+back|home+$|sorry|this_time|again|"
                "bye|goodbye|love|tell"
            ),
            (
                "walk|walking|swim|swimming|drive|driving+till|until+i+drop|sink|drown|crash|"
                "go_under|not_anymore|fall|tired"
            ),
            (
                "count~|counted+them|em|all|MEDICINE & NUMBER & should|will|must|enough|"
                "plenty|trick|job|do_it"
            ),
            (
                "counted & NUMBER & that_should|should_do|should_be_enough|enough_to|that_will_do|"
                "do_the_trick|do_the_job|more_than_enough"
            ),
            (
                "nice|lovely|good|beautiful|pretty|perfect|not_a_bad+view|sunset|place|spot|song|"
                "song|day|way+to+finish|end|go|leave|die+on|with|in|it|from|$"
            ),
            (
                "stood|standing|sat|sitting|been|hanging_about+here?+at|on|by|up_on+the|a|this+"
                "bridge|viaduct|tracks|railings|ledge|cliff|level_crossing+for? an_hour|hours|"
                "two_hours|ages|since|a_while|all_night|all_evening|half_an_hour"
            ),
            "bridge|ledge|tracks|railings & not+make|get|bring+myself+go|leave|move|come",
        ),
        unless=(
            "PLAY|HOMELY|TREAT|photo|photos|picnic|lunch|fish|fishing|flask|kids|grandkids|trip",
            "sponsored|delayed|roofer|roofers|aerial|gutters|sunny|walk_to_finish",
            "party|wedding|concert|show|gig|date|meal|curry|film|op|operation|surgery|holiday|taxi",
            "club|bus_stop|in_traffic|traffic|tailback|queue|fisherman|train_was|delayed|coach",
            "not+come|coming+back|home+to|for|till|until|before|from|on|here|work",
            "shop|pub|shops|gym|class|club|work|hotel|restaurant|hairdressers|dentist & back",
            "END_SOON+is+the+night|day|one .. for|of|we|they|he|she",
            "jigsaw|pieces|stitches|sheep|tins|beans|coins|change|pennies|stock|chairs",
            "there+sorry",
            "kids & dads|sleepover|nursery|school|bed",
            "choice|option|way & get_there|late",
            "choice|option|way .. bus|train|road|drive|park|sat_nav|diversion|pay|cook|knit",
            "nice|lovely|good|perfect|beautiful .. to|end+a|the|my|this+holiday|week|day|month",
        ),
        must_match=(
            "its all arranged for tonight. finally some peace",
            "tonights the night im not scared anymore",
            "theres no other way, im sorry for the mess",
            "nothing left to say. sorry. bye bye",
            "off for a swim and not coming back",
            "counted them out, 62. that should do it",
            "up on the roof, nice view to finish on",
            "been stood at the bridge for an hour",
        ),
        must_not_match=(
            "it's all arranged for tonight, bingo then chips",
            "tonight's the night, the big quiz",
            "no other way to get there, sorry im late",
            "nothing left to say about that match, bye",
            "stood at the bridge for an hour in traffic",
            "nice way to end the week",
        ),
    ),
    Rule(
        name="wounds that run",
        category=Category.SELF_HARM,
        level=Level.URGENT,
        imminent=True,
        enough_up_to=14,
        company=("VERY_LOW|HOPELESS|sorry|goodbye|blood",),
        reason="may be bleeding from a wound of their own",
        says=(
            (
                "my|both|the+wrist|wrists|forearm|forearms+is|are|will|have|has?+not?+stop|"
                "stopping|bleeding|dripping|pouring|open|gushing|running|wet|red|slit|cut|sliced"
            ),
            "blood .. my+wrist|wrists|forearm|forearms|sleeves|sleeve",
        ),
        unless=(
            "aching|hurting|itching|clicking|swelling|typing|knitting|arthritis|carpal|plaster",
            "wrist|wrists & watch|strap|bracelet|splint|nurse|blood_test|monitor|nettles",
        ),
        must_match=("my wrists wont stop", "both wrists are open", "blood all over my sleeves"),
        must_not_match=(
            "my wrist wont stop aching",
            "my wrist is red from the watch strap",
        ),
    ),
)
