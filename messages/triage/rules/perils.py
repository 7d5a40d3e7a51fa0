"""Danger around a body: gas, fire, current, cold, heat, poison by mistake, fever, withdrawal."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="gas or fumes",
        category=Category.MEDICAL,
        level=Level.URGENT,
        imminent=True,
        reason="gas or fumes",
        says=(
            "smell~|stinks|stink|stinking|reeks|reeking|hissing|whiff|leaking|escaping .. gas",
            "gas smell|smells|stinks|hissing|leak|leaking|escaping",
            (
                "carbon_monoxide|monoxide|co_alarm|co_detector|co_monitor|gas_alarm .. beep~|going|"
                "goes|gone|sound~|stop|ringing|flashing|alarm|red|headache|shouting|screaming"
            ),
            "co+alarm|detector & beep~|going|stop|headache|sick|dizzy|gone",
            (
                "boiler|flame|heater|generator|gas_fire|stove|fire|fumes & headache|headaches|"
                "dizzy|woozy & sick|everyone|all_of_us|yellow|both|drowsy|sleepy|every_time|fumes|"
                "since"
            ),
            "fumes & dizzy|headache|sick|not_breathe|choking|coughing|eyes|head",
            (
                "mixed|mixing .. bleach|ammonia|cleaner|cleaners|domestos & cough|breathe|chest|"
                "eyes|fumes|sick|dizzy|burning"
            ),
        ),
        unless=(
            (
                "gas & fixed|all_clear|sorted|mended|last_week|last_year|bbq|bill|road_is|service|"
                "serviced|years_ago|false_alarm|tear|wind|farted|fart|sprouts|smart"
            ),
            "alarm & battery|test|tested|fitted|new|false_alarm|toast",
            "fumes|headache & paint|traffic|cooker_clean|perfume|nail_varnish|hangover",
        ),
        must_match=(
            "whole house stinks of gas",
            "co alarm wont stop beeping and i feel sick",
            "strong smell of gas in my kitchen",
            "boiler flame is yellow and everyone has a headache",
        ),
        must_not_match=(
            "gas man came about the smell, all clear",
            "co alarm needs a new battery",
        ),
    ),
    Rule(
        name="fire, smoke or current",
        category=Category.MEDICAL,
        level=Level.URGENT,
        imminent=True,
        reason="fire, smoke or electric shock",
        says=(
            "HOUSE_THING .. ALIGHT",
            "ALIGHT .. HOUSE_THING",
            "^ fire|flames $",
            "^ fire+fire|help|please",
            "HOUSE_THING+has|have|is?+gone|went+up & flames|smoke|fire|hands|help|burnt|not",
            (
                "smoke .. coming|filling|pouring|everywhere|under|thick|not_see|choking|billowing|"
                "seeping|through|stairs|corridor|landing"
            ),
            "full_of|filling_with|filled_with|thick_with|filling_up_with+smoke|fumes",
            "trapped|stuck|not_get_out|not_get_down|not_get_past|upstairs & fire|smoke|flames",
            "fire_alarm|fire_alarms & stuck|trapped|not_get|stairs|smoke_coming|scared",
            "WIRING .. SPARKING",
            "SPARKING .. WIRING",
            (
                "electric_shock|electric_shocks|electrocuted|shock_off & arm|chest|burn|burnt|"
                "thrown|socket|dizzy|hurts"
            ),
            (
                "water & ceiling|electrics|lights|sockets|knees|waist|rising|pouring & electric|"
                "trapped|stuck|not|help|alone|rising|through|electrics|scared"
            ),
        ),
        unless=(
            (
                "ALIGHT|smoke|fire|fire_alarm|smoke_alarm & toast|crumpets|bacon|frying|dinner|"
                "crumpet|sausages|tea_towel|burnt_the|drill|grate|cosy|roast|bonfire|camp|fag|"
                "cigarette|weed|incense|bbq|barbecue|chimney|last_year|years_ago|passion|hot_sauce|"
                "curry|chilli|festival|stick|firework|fireworks|lovely|fireplace|coal|logs|mixtape|"
                "form|dance|karaoke|went_past"
            ),
            "fire_alarm|smoke_alarm & practice|tested|test|battery|beeping|engine_went",
            "mouth|legs|thighs|calves|game|team|he|she|striker|you|singer|phone|stage+ALIGHT",
            "on_fire+today|tonight+on|at",
            "shock+of|when|to_see|bill|price|news",
            "bill|price & shock",
            "hair & electrocuted",
            "electric_shock & bill|price|static|carpet|trolley|jumper|sheep|fence|kiss",
            "years_ago|back_in|in_the+fire+in",
        ),
        must_match=(
            "theres smoke coming under the door",
            "curtains have caught fire",
            "sparks coming out of the fuse box and burning smell",
            "mobility scooter battery has caught fire in the hall",
            "fire",
        ),
        must_not_match=(
            "sat by the fire in the grate",
            "burnt the toast, smoke everywhere haha",
            "fire drill at the day centre",
        ),
    ),
    Rule(
        name="too cold, too hot",
        category=Category.MEDICAL,
        level=Level.URGENT,
        imminent=True,
        reason="dangerously cold or hot",
        says=(
            "hypothermia|hypothermic|frostbite & i|got|think|feel|have|am",
            (
                "cold|freezing|frozen|shivering|heating|soaked & sleepy|drowsy|not_stay_awake|"
                "slurring|confused|muddled|blue|nodding_off|not_think_straight"
            ),
            "not+stop+shivering|shaking & cold|freezing|heating|wet|soaked|hot|temperature|head",
            (
                "locked|shut+out|outside & cold|freezing|snow|rain|slippers|nightie|pyjamas|wet|"
                "dark|hours|no_coat|night|minus|barefoot|bare_feet"
            ),
            "stuck|stranded|lost+outside|out_here|in_the_snow|in_the_cold|in_the_dark|on_the_moor",
            "stopped|not+sweating & hot|heat|degrees|boiling|roasting|head|flat",
            "heatstroke|heat_stroke|sunstroke|heat_exhaustion & i|got|think|feel|sick|have",
        ),
        unless=(
            "cold & cough|sneez~|flu|sore_throat|lemsip|snotty|dog|cat|bed_early|tea|paws|nose",
            "drowsy|sleepy & antihistamine|hay_fever",
            "confused & recipe|weather|kettle|crossword",
            "last_year|years_ago|dog",
        ),
        must_match=(
            "so cold i cant feel my hands and im dead sleepy",
            "locked out in the snow in my slippers",
        ),
        must_not_match=(
            "got a cold and feeling sleepy, lemsip and bed",
            "the weather is confused",
        ),
    ),
    Rule(
        name="poisoned by mistake",
        category=Category.OVERDOSE,
        level=Level.URGENT,
        imminent=True,
        reason="may be poisoned by mistake",
        says=(
            (
                "drank|drunk|swallowed|swallow|ate|eaten|swigged|gulped|sipped|mouthful|swig|"
                "licked|tasted .. HOUSE_POISON"
            ),
            "HOUSE_POISON .. drank|drunk|swallowed|mouthful|mouth|ate|instead|thought_it_was",
            "TOOK|given|gave|put|used|stuck .. STRONG & MISTAKEN",
            "TOOK .. MISTAKEN & MEDICINE|pills|tablets|ones|dose & POISON_SIGN",
            "MEDICINE & twice|double|two_lots|wrong|extra|mistake & POISON_SIGN",
            "TOOK .. wrong|husbands|wifes|mums|dads|dogs|someone_elses+MEDICINE|ones|pills|box",
            "mushrooms|berries|leaves|puffer_fish & ate|eaten & sick|seeing|funny|stomach|dizzy",
            (
                "CHILD|baby|toddler|little_one|kid|grandson|granddaughter .. swallow~|eaten|ate|"
                "got_hold_of|got_into|drunk|drank .. battery|tablets|pills|bleach|medicine|magnet|"
                "magnets|coin|capsule|pod|MEDICINE|tablet|pill"
            ),
        ),
        unless=(
            "drug_test|antibiotics+for|the_dog_ate|dog|cat",
            "bleach & hair|roots|toilet_is|clothes",
            "wrong+tablets|pills|box+back|from",
            "chemist|pharmacy|prescription & wrong",
            "recipe|sugar|salt|cake",
            "years_ago|last_year",
        ),
        must_match=(
            "drank from the wrong bottle i think it was bleach",
            "swallowed the dishwasher tablet by mistake",
            "took my husbands tablets by mistake",
            "granddaughter got hold of my tablets",
            "took my morphine twice i forgot and im so drowsy",
        ),
        must_not_match=("chemist gave me the wrong tablets, took them back",),
    ),
    Rule(
        name="fever that may poison the blood",
        category=Category.MEDICAL,
        level=Level.URGENT,
        imminent=True,
        reason="a medical emergency: perhaps sepsis",
        says=(
            (
                "temp|temperature|fever|burning_up|boiling_hot & confused|not_making_sense|"
                "delirious|rash|stiff_neck|mottled|chemo|chemotherapy|hallucinating|"
                "not_keep_my_head|blotchy|fast_breathing|not_wake|drowsy|catheter|rigors|wound"
            ),
            (
                "temp|temperature|fever & 39|39.5|40|40.5|41|39.8|39.2 & shiver~|shak~|sick|not|"
                "cant|days|alone|awful|worse|head"
            ),
            "rash .. not_fade|not_fading|under_a_glass|under_glass|glass_test|purple",
            "stiff+neck|neck_stiff|neck_is_stiff & light|rash|fever|temperature|sick|headache",
            "chemo|chemotherapy & temp|temperature|fever|shiver~|shaking|hot_and_cold",
            "sepsis|septic|septicaemia|meningitis & think|might|have|got|signs|gone|am|again|feel",
            (
                "shaking|shivering|shakes|rigors & mottled|not_making_sense|head_is_on_fire|"
                "burning|delirious|confused|cant_stop"
            ),
            (
                "not .. pee|wee|peed|weed|pass_water|passed_water|pass_urine|passed_urine|"
                "been_for_a_wee|urinate & agony|catheter|hours|yesterday|swollen|belly|drum|burst~|"
                "pain|bursting"
            ),
            "catheter+is|has?+blocked|come_out|came_out|not_draining|bypassing|full_of_blood",
            (
                "agony|doubled|excruciating|unbearable|worst_pain|terrible_pain & tummy|stomach|"
                "belly|side|abdomen|groin|testicle|balls|kidney|back & not_move|not_stand|sick|"
                "vomit~|sudden|suddenly|screaming|crawling|swollen|blood|passing_out"
            ),
            "doubled+up|over+in|with+pain|agony",
        ),
        unless=("hangover|jelly|cocktail|years_ago|last_year|excitement",),
        must_match=(
            "temp 40 and shivering, cant stop shaking and confused",
            "rash that doesnt fade with the glass",
            "terrible pain in my tummy, doubled over, cant move",
            "not passed water since yesterday and in agony",
        ),
        must_not_match=(
            "temperature and a sore throat, staying in bed",
            "shaking with excitement",
        ),
    ),
    Rule(
        name="body in withdrawal",
        category=Category.SUBSTANCE,
        level=Level.URGENT,
        imminent=True,
        reason="dangerous withdrawal",
        says=(
            "dts|delirium_tremens|the_horrors & got|have|bad|shaking|drink|am|from|having",
            (
                "not_had|stopped|came_off|come_off|coming_off|cold_turkey|ran_out_of|run_out_of|"
                "off_the|detox|detoxing|withdrawal|withdrawals|last+a?+drink|drinking|booze|vodka|"
                "valium|diazepam|benzos|alcohol|cider|whisky|xanax|drank|pregabalin|gin & shak~|"
                "shakes|shaky|tremor|tremors|twitch~|seeing|bugs|spiders|fit|fits|seizure|"
                "hallucinat|hallucinating|sweat~|hearing|heart|vomiting|rattling"
            ),
            (
                "rattling|clucking|withdrawing|withdrawal|withdrawals|cold_turkey & fit|fits|"
                "seizure|seeing|shaking|hallucinating|heart|twitching|bugs|cant_stop|sweating|"
                "collapsed"
            ),
        ),
        unless=("coffee|caffeine|sugar|vaping|smoking|fags|chocolate",),
        must_match=(
            "got the DTs bad",
            "cold turkey off the vodka, had a fit",
        ),
        must_not_match=("coffee withdrawal is giving me the shakes lol",),
    ),
)
