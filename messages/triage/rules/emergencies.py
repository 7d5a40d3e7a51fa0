"""A body in danger now: air, heart, stroke, blood."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="short of air",
        category=Category.MEDICAL,
        level=Level.URGENT,
        imminent=True,
        reason="a medical emergency: breathing",
        says=(
            (
                "not|no|hardly|barely|scarcely|fighting|struggling|gasping|battling get|catch|draw|"
                "take|pull|suck|for? my|a|any|enough?+AIR"
            ),
            "hardly|barely|scarcely|not+able_to|can?+breathe|get_a_breath",
            (
                "breathing|breath|breaths is|has|are|keeps|gone|getting|went? BAD_BREATH & not|"
                "cant|now|tonight|help|chest|since|alone|words|inhaler|sit|lie|scared|blue|lips"
            ),
            (
                "GASP & not|sentence|speak|talk|lie_flat|blue|lips|alone|help|chest|scared|words|"
                "dizzy|faint|all_night|worse|inhaler|door"
            ),
            "breath+will?+not+come|coming",
            (
                "want_of|short_o|short_of|lack_of+breath|air & not|cant|barely|only|hardly|phone|"
                "help|words"
            ),
            "RELIEVER .. SPENT",
            "SPENT .. RELIEVER",
            (
                "breathing+problem|problems|trouble|difficulty|difficulties & now|having|severe|"
                "help|bad"
            ),
            "lungs .. closing|filling|drowning|full_of|giving_up|packing_up|tight",
            "drowning in my+own",
            "lips|fingers|nails .. blue|tingly|grey|purple & breath|breathe|chest|cold|inhaler",
        ),
        unless=(
            (
                "AIR & laughing|laughter|hill|stairs|zumba|exercise|running|dancing|fresh|bus|"
                "hot_air|tyre|tyres|mattress|holding_my|balloon|hold_my|wasting|waste|save|on_air"
            ),
            "GASP & brew|cuppa|pint|fag|drink|dog|cat|hill|zumba|stairs",
            "inhaler+sorted|helped|did_the",
            "RELIEVER & petrol|water|washing|bike|tyre|tyres|prescription|chemist|collect|order",
            "no+air+fryer|con|conditioning|mail",
            "hairspray|spray_paint|fly_spray",
            "breathe+(laugh)+(laugh)",
            "breathe+lol|haha|lmao+$",
            "breathe & laughing|laughter|funny|hilarious",
            "jeans|corset|spanx|girdle & not_breathe",
        ),
        must_match=(
            "cant get air in",
            "my puffer is empty and im tight chested",
            "neb not touching it",
            "breathings gone really bad, only get a few words out",
            "barely able to breathe",
        ),
        must_not_match=(
            "couldn't breathe for laughing",
            "gasping for a brew",
            "out of breath after zumba lol",
            "breath of fresh air that was",
        ),
    ),
    Rule(
        name="a heart in trouble",
        category=Category.MEDICAL,
        level=Level.URGENT,
        imminent=True,
        reason="a medical emergency: heart or chest",
        says=(
            "my|me|across|centre|middle|the?+CHEST_PART .. CRUSH",
            (
                "CRUSH .. my|me|the|across|into|in|round|on|of+my?+chest|breastbone|breast_bone|"
                "ribcage|lungs"
            ),
            "squeezing|squeezed|crushing|stabbing|tight|gripping|vice .. my|the+heart",
            (
                "pain|pains|ache|paining .. heart & arm|sweat~|clammy|breath|sick|dizzy|tight|neck|"
                "jaw|left|chest"
            ),
            "CRUSH+CHEST_PART",
            (
                "pain|pains|paining|ache|tingling|heavy|numb & left_arm|down_my_arm|my_jaw|"
                "shoulder_blades|both_arms & sick|sweat|sweating|clammy|chest|breath|indigestion|"
                "neck"
            ),
            "heart|hearts|pulse|chest .. HEART_RACES & FAINT_SIGN",
            "angina .. bad|attack|come_on|spray|again|worse|tonight|not_go|pain",
            "think|fink|sure|afraid|scared|worried it? is?+my?+heart+$|attack|stopping|giving|bad",
            (
                "my|me+chest & help|breath|sweat~|arm|scared|agony|ambulance|dizzy|pounding|left|"
                "sick|faint"
            ),
            "it+is+my+heart",
            "RELIEVER .. times|twice|used|puffs & pain|chest|breath|tight|worse|not|nothing",
            (
                "pacemaker|defibrillator|defib|icd .. going_off|shocked|shock|beeping|alarm|fired|"
                "gone_off|kicking"
            ),
            "coronary|cardiac_arrest & i|having|think|help|pain",
            "my|the+heart+stops|stopped|stopping|keeps_stopping|not_beating|gave_up|giving_out",
        ),
        unless=(
            "chest+infection|cold|cough|freezer|rub|xray|x|clinic|of|drawers|hair",
            (
                "CHEST_PART & cough|coughing|years_ago|last_year|last_month|all_clear|scan|ecg_was|"
                "appointment|went|check|cat_on|dog_on|baby|grandson|granddaughter|asleep|tattoo|"
                "heartburn|curry|physio|gym|workout|press_ups|cold"
            ),
            (
                "heart .. match|horse|penalty|penalties|goal|lottery|excited|exercise|walk|him|her|"
                "them|you|dog|cat|broken|breaks|breaking|ached|aches|aching|heavy|hurts|full|gold|"
                "of"
            ),
            "heavy|broken|aching|sad+heart",
            "heart+of|is_broken|is_in_bits|burn|breaking|sank|melted|goes_out",
            "off+my+chest",
            "no|not_had_any|without_any+more?+chest|pain|pains|palpitations",
            "coronary & nearly|bill|price|when",
            "tight+with+worry|nerves|excitement|pride",
            (
                "no|not_had|never_had|without|not_having+any|more?+chest_pain|chest_pains|"
                "pain_in_my_chest|chest_tightness"
            ),
            (
                "doctor|gp|nurse|hospital & said|says|told & pulled|strain|strained|wind|"
                "indigestion|muscle & gone|fine|better|eased|ok"
            ),
            (
                "^|got|had|have|and|now+anymore+chest_pain|chest_pains|pain_in_my_chest|"
                "chest_tightness|palpitations"
            ),
        ),
        must_match=(
            "crushing feeling in the middle of my chest going down the arm",
            "like an elephant on my chest",
            "hearts going like the clappers and ive come over all faint",
            "chest paining since morning",
            "I think it's my heart",
        ),
        must_not_match=(
            "weight off my chest telling you that",
            "my heart is broken without him",
            "that film was heart stopping",
            "heart was pounding at the penalties, what a match",
            "cat sat on my chest all night",
        ),
    ),
    Rule(
        name="half a body gone",
        category=Category.MEDICAL,
        level=Level.URGENT,
        imminent=True,
        reason="a medical emergency: signs of a stroke",
        says=(
            "FACE_PART .. SLIPS & SUDDENLY|not|arm|hand|talk|speech|words|side|my|i|funny",
            "one|half|side|left|right+side?+of? my? face|mouth|body",
            "ONE_LIMB .. LIMB_DEAD",
            "LIMB_DEAD .. ONE_LIMB",
            "arm|hand|fingers|leg|legs|side .. LIMB_DEAD & GARBLED|face|speech|words|talk",
            "SUDDENLY & arm|hand|leg|legs|side+is|has|have|went|gone|will|does? LIMB_DEAD",
            (
                "my|right|left?+arm|hand|leg|legs+will|does+not+work|working|do_what|move|lift|"
                "grip|hold"
            ),
            "lost|losing+the?+use|feeling|power|strength .. arm|hand|leg|legs|side|body",
            "my+speech|talking|words|voice .. GARBLED",
            "words .. come|coming|came|comes+out .. GARBLED|mixed|muddled",
            "words+will|do|are?+not+come|coming",
            "talking|speaking|talkin+GARBLED",
            "say|saying|said|using+the+wrong+words|word",
            "blind|seeing_double|double_vision|lost_my_sight|eyesight_went & SUDDENLY",
            (
                "ministroke|mini_stroke|a_tia|another_tia|another_stroke|a_stroke & having|think|"
                "tonight|happening|scared"
            ),
            "worst+headache|pain+of|in|i",
            "headache .. thunderclap|sudden|exploded|bang|blind|vomiting|stiff_neck",
        ),
        unless=(
            "arthritis|used_to & LIMB_DEAD|hand|leg",
            "slept_on|sleeping_on|lying_on & ONE_LIMB|LIMB_DEAD|arm|hand|leg",
            (
                "dentist|numbed|filling|injection|jab|vaccine|bells_palsy|photo|picture|paint|knit|"
                "slept_on|sleeping_on|lying_on|pumpkin|snowman|carpal|physio|since_my_stroke|years|"
                "last_year|months|karaoke|choir|crossword|scrabble|cake|mask"
            ),
            "aunt|uncle|neighbour|friend|mate & stroke|tia",
            "wrong+side+of|words+to",
            "jaw|mouth|face+dropped+when|open|at",
            "stroke+of|the|my|his+luck|genius|cat|dog|midnight|horse",
            "cold|snow|frost|gloves & numb|not_feel",
            "drunk & numb",
            "dentist|injection|numbing|filling & numb|lip|mouth|face",
            "stroke+of|group|club|association|nurse|rehab|patients",
            "years_ago|last_year|years_back|MONTH & stroke",
            "stroke+back?+in+NUMBER+$|and|but|my|now",
            "CLOSE|NOT_ME+had|has_had & stroke",
            "drunk & numb|lip",
            "donkey|hind_legs",
            "leg_day|squats|spin_class|parkrun & leg|legs|hips|feet",
            "weakness_leaving|trainer & left_my_body|body",
        ),
        must_match=(
            "my left arm just went dead",
            "one side of my face has slipped",
            "words wont come out right and my hand is useless",
            "lost the use of my right side",
            "hand wont do what i tell it",
        ),
        must_not_match=(
            "fingers all numb in the snow, forgot my gloves",
            "mouth numb from the dentist",
            "her face dropped when she saw the cake",
            "fingers numb waiting for the bus in the cold",
        ),
    ),
    Rule(
        name="blood that will not stop",
        category=Category.MEDICAL,
        level=Level.URGENT,
        imminent=True,
        reason="a medical emergency: bleeding",
        says=(
            "blood|bleeding|bleed|bleeds|nosebleed|nose_bleed|nosebleeds|haemorrhage .. POUR",
            "POUR .. blood|bleeding",
            "BROUGHT_UP .. blood|coffee_grounds|coffee_granules|clots",
            "vein|ulcer|stitches|wound|varicose .. burst|split|gushing|pumping|squirting|pouring",
            "see+the|my?+bone|bones",
            "bone|bones+is|are|has?+sticking|poking|showing|coming|come+out|through",
            (
                "warfarin|apixaban|blood_thinners|thinners|rivaroxaban & bleeding|nosebleed|blood|"
                "banged|hit|bumped|bleed"
            ),
            (
                "pads|pad|towel|towels|tissues|sheets|bandage .. soaked|soaking|through|sodden|"
                "full & blood|bleeding|hour|clots"
            ),
            (
                "bleeding & pregnant|weeks|baby|thinners|faint|dizzy|down_below|hours|hour|arse|"
                "bottom|back_passage|ear|ears"
            ),
            "passing|passed+clots|blood_clots",
            "black|tarry+poo|stool|stools|motions & faint|dizzy|weak|sick|sticky|blood",
            (
                "hand|arm|leg|foot|finger|head & gushing|sliced_open|cut_open|split_open|"
                "hanging_off|cut_off|chopped_off|to_the_bone"
            ),
        ),
        unless=(
            "blood+pressure|test|tests|sugar|sugars|orange|donor|bank|brother|sister|family",
            "gave|give|giving+blood",
            "nosebleed|nose_bleed & stopped|sorted",
            "bled|bleeding+the?+radiator|radiators|heart|heck|obvious",
            "dog_bone|dogs|cat|butcher|vampire|gums|toothbrush",
            "blood .. beetroot|ketchup|jam|paint|halloween|dracula|horror|fake|hair_dye|tomato",
            "all_over+the|my+salad|onions|carrots|chin|cheese|chopping_board",
            (
                "blood & beetroot|ketchup|jam|paint|biscuit|strawberry|strawberries|tomato|"
                "tomatoes|steak|nosebleed_stopped|panto"
            ),
            "bleed~+the|a|my?+radiators|radiator|brakes",
            (
                "bleeding+cold|freezing|hot|typical|lovely|marvellous|obvious|gums|heart|"
                "council|bus|buses|computer|thing|hell|nora|neighbours"
            ),
        ),
        must_match=(
            "theres blood all over the bathroom",
            "been sick and its full of blood",
            "nosebleed 2 hours now on blood thinners",
            "cut my hand bad on the tin its gushing",
        ),
        must_not_match=(
            "nosebleed this morning but it stopped",
            "blood pressure all over the shop",
        ),
    ),
)
