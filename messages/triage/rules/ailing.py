"""A body, a mind, a home or a habit that is failing, by what is wrong and for how long."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="a body failing now",
        category=Category.MEDICAL,
        level=Level.URGENT,
        imminent=True,
        reason="a medical emergency",
        says=(
            "^ i am? on+the+floor $",
            "on+the+floor & not+move|reach|get_up|feel|stand",
            "mouth|face|lip|eye+has|is?+gone|all?+drooping|droopy|dropped|lopsided|wonky|twisted",
            (
                "heart|chest .. racing|pounding|thumping & black|faint|dizzy|breath|sweating|tight|"
                "blue"
            ),
            "hypo|hyper & glucose|sugar|shaky|cant|lucozade|diabetic|insulin|sweating|help|find",
            "sugar|sugars .. low|dropping|dropped|crashing & shaky|shaking|faint|cant|not|alone",
            "lips|fingers+has|have|are|is?+gone|going|turned|turning?+blue|grey|purple",
            "wheezing & bad|badly|blue|inhaler|breath|help|chest|not",
            "ate|eaten|stung|sting & swelling|throat|lips|tongue|breath|epipen",
            "insulin .. the_lot|all_of_it|whole_pen|too_much|using_the_lot",
            "inject|injected|injecting|take|using+all|the_lot|too_much+of?+my?+insulin",
            "passed_out|blacked_out|fainted|collapsed & blood|again|twice|cant|three_times|chest",
            "pain|pains|agony & chest|not_move|not_stand|screaming|passing_out",
            "house|flat|kitchen|room|hall .. full|filling+of|with|up+smoke|gas|fumes",
            "slash~|slit|gash~|cut|open~+my+wrist|wrists|throat|veins|artery",
        ),
        unless=(
            "PLAY|carpet|tiles|mopped|yoga|exercises|kids|grandkids|jigsaw",
            "years_ago|last_year|scan",
            "dentist|injection|numbing|filling & mouth|lip|face",
            "wrist+and+black",
            (
                "no|not_had|never_had|without|not_having+any|more?+chest_pain|chest_pains|"
                "pain_in_my_chest|chest_tightness"
            ),
            (
                "doctor|gp|nurse|hospital & said|says|told & pulled|strain|strained|wind|"
                "indigestion|muscle & gone|fine|better|eased|ok"
            ),
            (
                "eaten|ate+your|the_last+easter_egg|chocolate|biscuit|biscuits|yoghurt|sandwich|"
                "leftovers|crisps|cake"
            ),
            (
                "^|got|had|have|and|now+anymore+chest_pain|chest_pains|pain_in_my_chest|"
                "chest_tightness"
            ),
        ),
        must_match=(
            "im on the floor",
            "heart is racing and everything is going black",
            "hypo, cant find my glucose",
            "ive slashed my wrists",
        ),
        must_not_match=("dentist left my mouth all droopy", "on the floor with a jigsaw"),
    ),
    Rule(
        name="unwell and not mending",
        category=Category.MEDICAL,
        level=Level.SOON,
        reason="hurt or unwell",
        says=(
            "had|have|has+another|a|my?+bad|nasty|little|second|big?+fall|tumble|trip|funny_turn",
            "keep|kept|keeps falling|fainting|collapsing|passing_out|blacking_out|tripping",
            "keep|kept|keeps+losing+my+balance",
            (
                "banged|bumped|hit|knocked|cracked+my+head & dizzy|sick|vomit~|headache|blurry|"
                "sleepy|confused|blood|lump|fall|fell|stairs"
            ),
            "not|cant+keep|kept|keeping+anything|water|food|fluids|tablets|a_thing+down",
            "not+pee|peed|wee|been_to_the_toilet & days|since|pain|swollen",
            (
                "not .. taking|take|took|taken+my|any|the+medicine|MEDICINE & days|week|weeks|"
                "since|anymore"
            ),
            "no+MEDICINE+left|since|for|till",
            "run|ran+out+of .. MEDICINE",
            "pain .. worse|unbearable|not_sleep|not_bear|not_stop|days|week",
            "wound|leg|foot|cut+is|has|gone|looks+infected|weeping|smelly|green|black",
        ),
        unless=(
            "fall+out|asleep|in_love|behind",
            "falling+asleep|for|behind|out",
            "cupboard_door",
            "nearly|almost+had",
            "PLAY",
            "nurse & ulcer|leg|dressing|dressings|foot",
            "no_blood|no_harm|no_harm_done|caught_me",
            "bit_of_a+lump|bump",
            "good_spirits|only_bruised|no_harm_done|right_as_rain",
        ),
        must_match=("had another fall", "i keep falling over", "not kept water down for 2 days"),
        must_not_match=("had another fall out with my sister", "i keep falling asleep"),
    ),
    Rule(
        name="a mind that hears, sees or loses things",
        category=Category.MIND,
        level=Level.SOON,
        reason="voices, beliefs or confusion",
        says=(
            (
                "hear|hearing+voices|whispering|people_talking & nobody|no_one|not|head|night|"
                "again|walls|tell~|alone|they|not_there"
            ),
            (
                "pumping|piping|blowing|spraying|leaking .. gas|fumes|smoke|chemicals|poison .. my|"
                "through|into"
            ),
            "people|man|woman|they|presenter|newsreader+on+the?+telly|tv|radio .. about|at|to+me",
            (
                "seeing|see|saw .. man|woman|people|faces|figure|figures|children|things|bugs|"
                "spiders|someone .. not_there|is_not_there|not_real|in_the_corner|on_the_wall|"
                "crawling|by_my_bed|nobody_else"
            ),
            "forget~|forgetting|not_know|unsure+where+i+am|live",
            "where+is+my+mum|mam|mother|mummy|dad|wife|husband & who|not|want|gone|lost",
            "who+are+you & where|scared|mum|house",
            "found+myself+in|at|on|outside & not_know|dont_know|how|night|pyjamas|nightie",
            (
                "put|left .. in+the+oven|fridge|freezer|microwave & purse|keys|phone|shoes|letters|"
                "slippers"
            ),
            "not+recognise|recognised|know+my+own?+daughter|son|husband|wife|face|house|street",
            (
                "someone|they|somebody .. been_in|coming_in|moving|swapping|hiding+my|and+flat|"
                "house|things"
            ),
            "racing|speeding+thoughts",
            "i+am+god|jesus|the_chosen|invincible",
            "can|i|keep+hear|hearing+voices",
            "i can? hear+voices+$",
            "they|people|police|government|neighbours .. out_to_get|after|watching|following+me",
        ),
        unless=(
            (
                "outside|singers|choir|birds|sat_nav|alexa|cleaner|spotless & voices|voice|been_in|"
                "talking|watching"
            ),
            "PLAY & out_to_get|after_me",
            "glasses|recipe",
            "telly & good|funny|brilliant|great|watch~",
            "radio|telly|tv+on",
            "watching+me+garden|paint|cook|knit|dance|play|bake|bowl|work|eat",
        ),
        must_match=(
            "i can hear voices",
            "people on the telly are talking about me",
            "i keep forgetting where i am",
        ),
        must_not_match=("I can hear voices outside, carol singers",),
    ),
    Rule(
        name="without the basics",
        category=Category.BASIC_NEEDS,
        level=Level.SOON,
        reason="without food, warmth, money or a bed",
        says=(
            "no|not_any+hot?+water|heating|gas|electric|power .. LONG_SPELL|weeks|days|since|or",
            (
                "go|going|gone|went+without .. meals|food|eating|dinner|heating|tablets|"
                "for_the_kids|and_the_kids"
            ),
            "food_bank|foodbank said|no|not|shut|closed|turned|refused|run_out|ran_out|wont",
            (
                "benefits|universal_credit|uc|pip|esa|pension|giro|money|payments+has|have|got|"
                "been?+been?+stopped|cut|sanctioned|suspended"
            ),
            "council|hostel|shelter|refuge+not|will_not|refused|is_full+to?+house|help|take|full",
            "in|at+the+bus|train|coach?+station|shelter|doorway|airport+all_night|overnight",
            "nowhere+warm|safe|dry",
            "not+afford+to?+eat|heat|live|wash|top_up|feed",
            "not+top_up|top_it_up & meter|gas|electric|electricity|run_out|gone|credit",
            (
                "house|flat|room|bedroom|bed .. freezing|ice|damp|soaking|perishing & cant|not|no|"
                "cough|baby|kids|coat"
            ),
            "eating|ate|living+out_of|from|off+bins|the_bin|scraps|skips|leftovers",
            "kicked|chucked|booted|thrown|turfed+me+out",
        ),
        unless=(
            "volunteer|volunteering|helping|helped|donate & food_bank|foodbank",
            "power_cut_for|camping|caravan|festival|not+needed",
        ),
        must_match=(
            "no hot water or heating for a fortnight",
            "been going without meals so the kids can eat",
            "my benefits have been stopped and ive nothing",
        ),
        must_not_match=("helping at the food bank, no time to stop",),
    ),
    Rule(
        name="coming apart",
        category=Category.DETERIORATION,
        level=Level.SOON,
        reason="getting worse, or not coping",
        says=(
            "getting|got|gets|am|feel+worse+and_worse|everyday|by_the_day|each_day|every",
            "can+not+eat .. not+sleep|do|cope|function|think",
            "can+not+sleep .. not+eat|do|cope|function|think",
            (
                "not+left|been_out_of|leave|leaving+the|my?+house|flat|home|room|bed .. LONG_SPELL|"
                "MONTH"
            ),
            "i+am+falling|coming|going+apart|to_pieces|to_bits",
            "my_life|everything|my_world+is+falling_apart",
            "need|want+help+bad|badly|desperately|please|asap+$|now|someone|anyone",
            "i+need+help $",
            (
                "my+head|mind+is|has|feels .. mess|wreck|gone|not_right|exploding|spinning|broken "
                "& nobody|cant|help|scared|anymore|not"
            ),
            (
                "panic_attack|panic_attacks & all_day|everyday|every|not_leave|not_stop|constant|"
                "nonstop"
            ),
            "having|had|heading_for|verge_of|close_to|near+a?+nervous|mental|complete?+breakdown",
            "crying|cried+all+day|night|week|morning",
            "not+slept|sleeping|sleep .. NUMBER|three|four|five+nights|days",
            "not+wash|washed|showered|dressed|eaten|got_up .. LONG_SPELL",
            (
                "punch~|hit~|headbutt~|bang~ wall|walls|door|doors|mirror & bleed~|blood|hands|"
                "knuckles|raw"
            ),
            (
                "stopped+seeing|answering|opening|eating|washing|going_out & anymore|everyone|"
                "people|door"
            ),
        ),
        unless=(
            "weather|traffic|knee|knees|cough|shoes|sofa",
            "help+with|me_with|choosing|moving|carrying",
            "happy|tears_of_joy|onions|baby|neighbours|jet_lag",
            "in+love",
            "not+eat & in_love",
            "eaten+out",
        ),
        must_match=("im falling apart", "i havent left the house since march", "i need help bad"),
        must_not_match=("my shoes are falling apart", "need help with my phone now"),
    ),
    Rule(
        name="dangerous to stop",
        category=Category.SUBSTANCE,
        level=Level.URGENT,
        imminent=True,
        reason="dangerous withdrawal",
        says=(
            (
                "not+had|touched|have+a|any?+drink|alcohol|booze|vodka|valium & shaking|shakes|"
                "fit|seizure|spiders|seeing|sweating|hallucinating"
            ),
            (
                "coming_off|come_off|detoxing|detox|withdrawing|withdrawal & fit|seizure|seeing|"
                "shaking"
            ),
        ),
        must_match=("ive not had a drink for 3 days, shaking all over and seeing spiders",),
        must_not_match=("not had a drink for a month and feel great",),
    ),
)
