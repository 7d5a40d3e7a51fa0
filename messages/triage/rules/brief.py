"""Few words, much trouble: what people say when they say almost nothing."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="death soon, in few words",
        category=Category.WISH_TO_DIE,
        level=Level.URGENT,
        reason="wish to die",
        says=(
            "death|dying|the_end .. soon|quick|quickly|fast+enough",
            (
                "WISH .. in_the_ground|in_my_grave|in_a_box|in_my_coffin|under_the_ground|"
                "six_feet_under|six_foot_under"
            ),
            "WISH .. my_life+over|gone|done|finished|ended",
        ),
        unless=("bulbs|seeds|potatoes & ground",),
        must_match=("death cant come soon enough", "wish i was in the ground with her"),
        must_not_match=("wish I had my bulbs in the ground",),
    ),
    Rule(
        name="taken, or gone, in few words",
        category=Category.GOODBYE,
        level=Level.URGENT,
        imminent=True,
        reason="something taken, or a goodbye",
        says=(
            "taken|took|swallowed|necked|downed+them|it|all_of_it & all_of_them|sorry|pills|sleepy",
            "TOOK .. sleep .. not|never+wake",
            "CLOSE|he|she+has|have?+overdosed|od|ods",
            "^ farewell|goodbye+my|all|to?+dear?+friend|friends|all|everyone|everybody|you_all",
            (
                "tell+them|him|her|my|the|everyone .. i+tried|am_sorry|did_my_best|loved_them|"
                "loved_her|loved_him"
            ),
            "only+one|person|people+who+cared|listened|bothered|cares & bye|goodbye|farewell|sorry",
            (
                "CLOSE|he|she .. threatening|threatens|threatened|about_to+jump|hang|overdose|"
                "end_it|die|kill_himself|kill_herself"
            ),
        ),
        unless=(
            "photos|photographs|kids|dog|car|books & taken|took",
            "speak|tomorrow|see_you|later|for_now|soon & goodbye|farewell",
            "NOT_ME|bloke|fella|chap|guy|man|woman|character+overdosed|od|ods|took_an_overdose",
            "loft|attic|spiders|ikea|roller_coaster|rollercoaster|sales|shed",
            "tell+my|the+plants|plant|colleagues|boss|sandwich|sourdough|printer",
        ),
        must_match=(
            "taken them. all of them. sorry",
            "farewell my friend",
            "my wife has overdosed",
        ),
        must_not_match=("took them to the park, sorry for the late reply kids wanted it",),
    ),
    Rule(
        name="danger now, in few words",
        category=Category.ABUSE,
        level=Level.URGENT,
        imminent=True,
        reason="someone is in danger now",
        says=(
            (
                "ABUSER|ex+is|are+coming|going|threatening|trying+back?+to|round_to+kill|hurt|beat|"
                "finish|stab me"
            ),
            (
                "someone|somebody|man|men|stranger|burglar+is|are|has|have+in|inside|got_in|"
                "got_into|getting_in+my|the+house|flat|home|room|garden"
            ),
            (
                "i?+am|being|getting+attacked|beaten|battered|stabbed|robbed|mugged|raped|"
                "strangled+$|now|help|by|again|outside"
            ),
            (
                "ABUSER|someone .. held|holding|put|pointed|pulled+a|the|his+WEAPON_NOW .. me|my|"
                "throat|head"
            ),
        ),
        unless=(
            "game|SPORT",
            "plumber|engineer|electrician|builder|cleaner & in|inside",
            "smartwatch|fitbit|autocorrect & attacked",
            "attacked|robbed|mugged by+a|the|my? PRICKLY",
        ),
        must_match=("he is coming to kill me", "someones in my house", "being attacked"),
        must_not_match=("the plumber is in my house again",),
    ),
    Rule(
        name="body in danger, in few words",
        category=Category.MEDICAL,
        level=Level.URGENT,
        imminent=True,
        reason="a medical emergency",
        says=(
            "gone|went+blind & eye|eyes|sudden|suddenly|help",
            "lost+my|the?+sight|vision",
            "help & can+not+move|get_up|stand|breathe|reach",
            "waters .. broke|broken|gone",
            "baby+is+coming & alone|now|help|early|on_my_own",
            "not+swallow|speak|talk & face|throat|tongue|suddenly|words|arm",
            (
                "pain|pains .. arm|jaw|chest & sweating|sweaty|clammy|sick|breath|dizzy|crushing|"
                "spreading"
            ),
            "pain|pains .. chest & arm|jaw|shoulder",
        ),
        unless=(
            "dentist|filling|physio|years_ago|scan",
            "can+not+stand+him|her|it|them|that|the",
            "trapped & JEST",
            "waters|labour & going_well|midwife_here|sweets|on_the_ward",
            "baby_boy|baby_girl|both_well|both_fine|lb|weighing & waters",
        ),
        must_match=("help me please i cant move", "my waters have broke and im on my own"),
        must_not_match=("cant stand it, help me choose",),
    ),
    Rule(
        name="little left, in few words",
        category=Category.NO_FUTURE,
        level=Level.SOON,
        reason="despairs, or sees no place for themselves",
        says=(
            "feel|am|feeling+trapped|caged|doomed|cornered",
            "hope+is|has+all?+gone|lost|dead|run_out",
            "light & end_of_the_tunnel|tunnel & no|not|never|gone",
            "not .. see|picture|imagine+myself|me .. making|getting|being|reaching|here|alive|next",
            "never|not|would_not+do_it|act|go_through & think+about_it|about_that|of_it",
            "i|am|me+better+off+gone|dead|away|not_here|out_of_it",
            "am|feel+not|never+needed|wanted|loved+by|here|anymore|anyone|$",
            "too+tired|weak|exhausted+to+carry_on|fight|go_on|keep_going|live|try|keep_fighting",
            (
                "not+care|bothered|mind+if|whether|what .. "
                "run_over|knocked_down|hit|killed|shot|died|dead|die"
            ),
            "no|nobody|no_one+reason|point|use|one+left+to|for|who",
        ),
        unless=(
            "lift|traffic|snow|finger & trapped",
            "go_on+the|a|holiday",
            "for_me+to_get|to_clean",
        ),
        must_match=(
            "i feel so trapped",
            "id never do it but i think about it a lot",
            "im not needed by anyone",
            "i wouldnt care if i got run over",
        ),
        must_not_match=("too tired to go on the walk",),
    ),
    Rule(
        name="ill-treated, in few words",
        category=Category.ABUSE,
        level=Level.SOON,
        reason="ill-treated or controlled",
        says=(
            (
                "ABUSER .. not+give|let|allow|leave+me+any|my|enough|have|alone?+money|cash|"
                "pension|card|food|phone|keys|tablets|medicine|post|privacy"
            ),
            "treat|treats|treated|treating .. slave|dirt|child|dog|rubbish|prisoner|servant|animal",
            (
                "force|forces|forcing|pressuring|pressure|make|making+me+to?+marry|wed|"
                "leave_school|go_abroad"
            ),
            (
                "put|added|got|signed+herself|himself|themselves|their_name|his_name|her_name .. "
                "my+account|tenancy|house|bank|card|will|deeds"
            ),
            "DEBT .. door|knocking|hiding|threatening|threats|coming|scared|cant_pay",
            "scratch~|pick~|bite~|burn~|scrub~|rub~+my+BODY .. raw|bleed|bleeds|bleeding|purpose",
        ),
        unless=(
            "treat|treats+my|the|his|her+dog|child",
            "PLAY",
            "diet|doctor|nurse & not",
            "eczema|psoriasis|midges|nettle|nettles|brambles",
        ),
        must_match=(
            "he wont give me any money",
            "im treated like a slave",
            "scratched my arms raw",
        ),
        must_not_match=("treat the dog to a biscuit",),
    ),
    Rule(
        name="uncared for, in few words",
        category=Category.NEGLECT,
        level=Level.SOON,
        reason="without care, food or a home",
        says=(
            (
                "no_one|nobody+comes|come|came|has_come|been+to+see_to|help|wash|feed|change|get|"
                "lift|turn|check+on?+me"
            ),
            "forget|forgets|forgot|forgetting+to+feed|give|wash|change|bring|turn+me",
            "only|eat|eating|ate|eaten .. every_other_day|one_meal|once_a_day|once_every",
            "section_21|notice_to_quit|eviction_notice|possession_order|repossessed|repossession",
            "not+get|got+dressed|washed+anymore|these_days|now|for_days|in_days",
            "cut+me|us+off & power|electric|heating|water|days|meter",
        ),
        unless=(
            "diet|fasting|slimming|tablets|tablet",
            "me+the|my|a+recipe|receipt|bill|change|bag",
            "stairs|walk|shower & once_a_day",
        ),
        must_match=("they forget to give me my dinner", "i only eat every other day"),
        must_not_match=("he forgot to give me the receipt",),
    ),
    Rule(
        name="unwell, in few words",
        category=Category.DETERIORATION,
        level=Level.SOON,
        reason="unwell in mind, and getting worse",
        says=(
            (
                "voices+will|keep|not|are|do|have+not?+stop|stopping|quiet|coming|loud|nasty|"
                "shouting|started|back"
            ),
            (
                "see|seeing|saw+shadows|figures|faces|demons|ghosts|spirits .. move|moving|walls|"
                "corner|night|me|everywhere"
            ),
            "keep|keeps|kept+getting+lost|muddled|confused",
            "what_day+is_it & where|not_know|lost|everyone",
            "not+slept|eaten|been_eating|been_sleeping .. days|nights|weeks|a_week",
            "not+been+eating+$|or|and",
            "cry|crying|weep|weeping+all_the_time|nonstop|everyday|for_hours|for_days",
            "scared|afraid|frightened|terrified+to+go+out|outside",
            (
                "scared|afraid|frightened|terrified+to+leave|answer|open+the|my+house|flat|door|"
                "room|post"
            ),
            "feel|myself|am+slipping|sliding|sinking|spiralling+again|back|away|under|down|fast",
            "off|without+my+meds|medicine|tablets|pills & not|bad|voices|awful|worse|low",
            "going_to+kill|stab|shoot|murder+someone|somebody|people",
            "lump|bleeding & breast|testicle|bowel|scared|not_told|growing",
        ),
        unless=(
            "ice|snow|icy|wind|dark & scared|afraid|frightened|terrified",
            "onions|choir|baby|babies|fish|bread",
            "kill|murder & hoover|crumbs|biscuits|parking",
            "hotel|flight|plane|jet_lag",
            "5_am|most_nights_lately",
        ),
        must_match=(
            "voices wont stop",
            "not slept for days",
            "im scared to go out of the house now",
            "i cry all the time",
        ),
        must_not_match=("scared to go out in the ice",),
    ),
    Rule(
        name="a fall, in few words",
        category=Category.MEDICAL,
        level=Level.SOON,
        reason="a fall",
        says=(
            (
                "i+have?+fell|fallen|had_a_fall .. garden|stairs|bath|kitchen|street|shop|today|"
                "morning|yesterday|ice|steps|bathroom"
            ),
        ),
        unless=(
            "fell|fallen+asleep|out|behind|in_love|for|about",
            "leaves|leaf|snow|rain|apples|tree",
        ),
        must_match=("i fell in the garden this morning",),
        must_not_match=("i fell asleep in the garden", "i fell in love with a garden gnome"),
    ),
)
