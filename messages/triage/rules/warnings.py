"""What a body says before it fails, the mother and her child, and those who have not been seen."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="carrying or newly delivered, and in danger",
        category=Category.MEDICAL,
        level=Level.URGENT,
        imminent=True,
        reason="a medical emergency: pregnancy or birth",
        says=(
            (
                "baby|bump|babys .. not+moved|moving|kicked|kicking|felt & weeks|months|since|"
                "today|yesterday|pregnant|hours|morning|night"
            ),
            (
                "not+felt|feel+baby|him|her|it|bump|any+move|moving|kick|kicking|kicks|movement|"
                "movements & pregnant|weeks|months|since|today|baby"
            ),
            (
                "pregnant|weeks_gone|weeks_pregnant|expecting|trimester|postnatal|gave_birth|"
                "c_section|caesarean|months_gone|im_due & bleeding|blood|clots|dizzy|fainted|"
                "seeing_spots|flashing|blurred|terrible_headache|headache_bad|swollen_face|"
                "contractions|waters|waters_have_gone|fell|fallen|pain|agony|temperature"
            ),
            (
                "postnatal|gave_birth|had_a_baby|days_old|section & soaking|soaked|pads|clots|"
                "dizzy|spots|fever|temperature|shivering|faint"
            ),
            (
                "contractions|labour .. minutes|started|coming & alone|on_my_own|early|weeks|"
                "nobody|help|no_one"
            ),
            "i+can+see|feel+the|babys?+head",
        ),
        unless=(
            (
                "daughter|niece|sister|granddaughter|scan_was|all_well|went_well|going_well|lovely|"
                "shower & pregnant|expecting|labour|waters|contractions"
            ),
            "party|labour+party",
        ),
        must_match=(
            "32 weeks and baby hasnt moved since last night",
            "gave birth last week, soaking pads and dizzy",
        ),
        must_not_match=("my daughter is pregnant, waters haven't gone yet, all well",),
    ),
    Rule(
        name="hard to wake, or a body shutting down",
        category=Category.MEDICAL,
        level=Level.URGENT,
        imminent=True,
        reason="a medical emergency",
        says=(
            "SHOCK & ORGAN & ONSET",
            "trying|tried+to+wake|rouse|bring_round .. him|her|them|mum|dad|minutes|ages",
            "can|could+not+be+woken|roused|woke",
            "hard|difficult|impossible+to+wake|rouse & him|her|mum|dad|he|she",
            "sick|vomit|puke+in|on+his|her|their+mouth|face & passed|asleep|wake|gear|drunk",
            (
                "clutching|holding|grabbing+his|her|my|their?+chest|heart|head & grey|colour|cant|"
                "sweat~|fell|floor|breath|pale|help"
            ),
            "indigestion|heartburn .. crushing|clammy|sweating|sweaty|arm|jaw|grey",
            "pink|frothy+froth|spit|sputum|foam & breath|drowning|cough|woke|lungs",
            (
                "being_sick|been_sick|sick|vomiting|bringing_up|brought_up|throwing_up+up?+black|"
                "brown|green|bile|blood & stand|belly|dizzy|hours|night|stoma|drum|faint|hard|stuff"
            ),
            "passing|poo|pooing|stools|stool+is?+black|tar|tarry & dizzy|faint|white|weak|stand",
            "stoma|bowels|bag+has|have|is?+stopped|blocked & belly|hard|sick|brown|pain|swollen",
            (
                "lines|streaks|line+going|tracking|running|creeping|spreading+up & arm|leg|hand|"
                "red|black|hot|injected"
            ),
            (
                "leg|arm|hand|foot+has?+gone?+red_hot|huge|purple|black|double_the_size & shiver~|"
                "hot_and_cold|fever|injected|sick|spread~|temperature|water"
            ),
            "spiked|slipped .. drink & awake|heart|dizzy|woozy|help|cant|legs|sleepy|slow",
            "another|one_of_them|one_of_those+of?+strokes|stroke|ministrokes|tias",
            (
                "mouth|face|lip+is|has|gone|went?+gone?+slopey|sloped|skew|skewwhiff|squint|"
                "squiffy|cockeyed|down_one_side"
            ),
            (
                "FLOOR|floor|down_here+since|all_night|all_day|for_hours & cant|not|morning|door|"
                "help|cold|phone"
            ),
            (
                "leg|foot|ankle|arm|wrist|hip .. wrong_shape|bent|not_take_me|not_hold_me|"
                "not_take_my_weight|out_of_shape & went|fell|gone|over|step|bathroom|stairs"
            ),
            (
                "underneath|under+it|the+wheelchair|wardrobe|bike|fridge|shelves|bookcase|scooter "
                "& i|am|me|tipped|stuck|outside"
            ),
            (
                "insulin & fuzzy|sweaty|sweating|shaky|no_food|not_eaten|going_black|weird|faint|"
                "wobbly|dizzy|swaety"
            ),
            (
                "carbon_monoxide|co+thing|machine|alarm|box & shriek~|scream~|red|drunk|sleepy|"
                "going|sick"
            ),
            (
                "hob|oven|cooker|ring+has?+been?+left?+on+unlit|not_lit|all_night & sick|sleepy|"
                "stinks|stink|gas|headache|dizzy"
            ),
            (
                "oxygen|concentrator|nebuliser+machine?+has?+packed|conked|broke|broken|died|gone|"
                "stopped|off & struggling|cant|breath|up|help|spare"
            ),
            (
                "lost|wandering|walked_out .. snow~|snowing|minus|no_coat|freezing|slippers|dark|"
                "nightie|rain & i|im|am|me|know|where"
            ),
            (
                "wandered_off|walked_out|gone_missing|not_come_back|went_out|run_off|missing|"
                "got_out & dementia|alzheimers|nightie|slippers|snowing|minus|pyjamas|no_coat"
            ),
        ),
        unless=(
            (
                "nurse_checked|checked_me_over|all_settled|settled|all_clear|doctor_says|"
                "doctor_said & SHOCK"
            ),
            "till|until|alarm|work|school|teenager|early|snooze & wake|woken",
            "story|years_ago|last_year|as_a_kid|found_her|found_him|back_safe|home_safe|safe_now",
            "alarm|co & battery|new|fitted|test",
            "dog|cat|puppy|hamster|rabbit|tortoise",
            "lines+on|dance|dancing|learning|of_the_play|in_the_play",
            "sharing|curry|chilli|liquorice|guinness|iron_tablets & black|indigestion|heartburn",
            "lost & game|match|bet|glove|gloves|hat|scarf|brolly|keys|purse|phone",
            "squint & eye_test|glasses",
            "words+out+of|in_edgeways|to_that|crossword",
        ),
        must_match=(
            "been trying to wake him twenty minutes",
            "indigestion all morning, now crushing and im clammy",
            "stoma has stopped and belly is hard",
            "red line going up my arm from the cut, hot",
            "had my insulin but no food, all sweaty",
            "mum wandered off in her nightie, she has dementia",
        ),
        must_not_match=(
            "trying to wake my teenager for school, hopeless",
            "heartburn after the curry, sweating",
            "lost my gloves in the snow",
        ),
    ),
    Rule(
        name="a body that gives warning",
        category=Category.MEDICAL,
        level=Level.SOON,
        reason="a body that warns",
        says=(
            "gone|turned|going|turning|looking+yellow & i|eyes|skin|whites|me",
            "jaundice|jaundiced & i|am|eyes|gone",
            (
                "sugar|sugars|bloods|glucose .. twenties|teens|thirties|in_the_20s|high & week|"
                "days|all|not"
            ),
            (
                "hypo|hypos|seizures|seizure|fits|absences|blackouts|turns & since|week|everyday|"
                "NUMBER|day|more|daily|again"
            ),
            (
                "inhaler|ventolin|blue_pump|spray|morphine|gtn .. NUMBER|ten|eight|six|"
                "all_the+times|time & day|a_day|night|daily"
            ),
            (
                "dropping|drop+cups|things|everything|mugs|stuff & week|foot|hand|days|leg|drag~|"
                "keep|arm"
            ),
            (
                "foot|leg|arm|side|mouth+is|keeps|has_been|been?+dragging|drooping|weak|giving_way "
                "& week|days|keep|today|dropping|side|since"
            ),
            (
                "ankles|legs|feet .. balloons|swollen_up|huge|tree_trunks & gasping|breath|night|"
                "pillows|chest|sleep_sitting"
            ),
            (
                "breathless|gasping|not_breathe .. lie_down|lying_down|lie_flat|at_night|wake_up|"
                "pillows|walking|stairs & worse|swollen|new|days|week|now|ankles"
            ),
            "cough~|phlegm .. red|rusty|green & streaks|blood|days|fever|breath|worse|week",
            "lump|mole & breast|boob|testicle|growing|grown & scared_to|not_told|bigger|bleeding",
            (
                "dad|mum|he|she|nan|husband|wife+is|has|gone|suddenly?+suddenly?+muddled|confused|"
                "not_making_sense & wee|infection|since|sudden|smells|temperature"
            ),
            (
                "left+a|the|my+tea_towel|pan|chip_pan|candle|cigarette|fag|heater|iron+on .. ring|"
                "hob|twice|again|fire|scorch~|nearly|burn~"
            ),
            "tablets|pills|dosette .. not+add_up|match|right & gone|day|many|confused|taken",
            (
                "wait|waited|lie|lay|lying|laid|slide|slept|down|sat .. floor|hall|bathroom|"
                "kitchen .. till|until .. come|came|comes|morning|light|carer|girl|girls"
            ),
            (
                "head .. bad|sore|banging|fuzzy|ache|aching|hurts & since & hit|banged|bumped|"
                "knocked|fell|fall"
            ),
        ),
        unless=(
            (
                "leaves|bananas|trees|banana|light|paint|card|pages|grass+gone|turned|going|"
                "turning+yellow"
            ),
            "cat|dog|budgie",
            "mortgage|prices|rates|temperature_outside|temperatures & twenties|teens|thirties",
            "charity|parcels|off_at",
            "dropping+off+the|my|kids|parcels|things_off",
            "doctor_says|all_clear|scan_fine|sorted|years_ago|last_year|getting_better",
            "kids|grandkids|christmas|santa|queue|bus & wait|waited",
            "turns+out",
        ),
        must_match=(
            "ive gone yellow, even my eyes",
            "sugars in the twenties all week",
            "using my inhaler ten times a day now",
            "keep dropping cups and my foot is dragging",
            "slid down and waited on the floor till the carer came",
        ),
        must_not_match=(
            "the leaves have turned yellow",
            "dropping things off at the charity shop all week",
        ),
    ),
    Rule(
        name="somebody not seen, or not right",
        category=Category.THIRD_PARTY,
        level=Level.SOON,
        reason="somebody else may need help",
        says=(
            (
                "neighbour|lady|man|opposite|downstairs|upstairs|next_door|he|she|friend|pal .. "
                "not+seen|been_seen|answered|answering|opened|drawn|taken & days|since|milk|"
                "curtains|post|door|letterbox"
            ),
            (
                "milk|post|curtains|papers+is|are|still|piling|has|have|on .. step|door|drawn|shut|"
                "mat & neighbour|she|he|lady|man|days|since|old"
            ),
            (
                "groaning|moaning|crying|banging & letterbox|through_the_wall|neighbour|next_door|"
                "flat|not_answer & help|days|hours|since|no_one|old|seen"
            ),
            (
                "friend|pal|mate|brother|sister|son|daughter|husband|wife|dad|mum .. "
                "stopped_eating|not_eating|not_answering|wont_answer|gone_quiet|gone_dead_quiet|"
                "giving_things_away|gave_me_all|dark_with|sits_in_the_dark & worried|guns|knife|"
                "since|left|nothing|trophies|door"
            ),
            (
                "mum|mam|dad|nan|gran|wife|husband|grandad .. wandered|wanders|wandering|"
                "keeps_going_out|gets_out|got_out & road|night|dementia|street|again|twice|week|"
                "police"
            ),
        ),
        unless=(
            "not+seen+since|you|much|the_film|him_since_school|her_since",
            "hedgehog|cat|dog|fox|cow|cows",
            "holiday|away|moved|spain|caravan",
            "choir|band|party|music",
        ),
        must_match=(
            "her next door hasn't taken the milk in since friday",
            "my pal has gone quiet since his wife left, wont answer the door",
        ),
        must_not_match=("not seen my neighbour, they are on holiday",),
    ),
)
