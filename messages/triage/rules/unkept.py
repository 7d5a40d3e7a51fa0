"""Going without food, warmth or water, by what is missing and since when."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="going without food",
        category=Category.BASIC_NEEDS,
        level=Level.SOON,
        reason="no food, or no money for it",
        enough_up_to=22,
        company=("TROUBLE",),
        says=(
            "UNFED & NO_CASH",
            "UNFED & MONTH|NUMBER|two|three|four+days|day|hours",
            "UNFED .. since|for|in A_WHILE",
            "STARVED_OUT .. SCRAPS & A_WHILE|NO_CASH|left|all|only|nothing|kids",
            "STARVED_OUT .. dry|stale|cold|one|a_few|fresh+SCRAPS|air|tin|slice|slices",
            (
                "nothing+left?+in+the?+house|kitchen|cupboard|cupboards|fridge|freezer & NO_CASH|"
                "A_WHILE"
            ),
            (
                "foodbank|food_bank|food_parcel & no_more|used|last|refused|not|run_out|closed|"
                "ashamed|again|need|only"
            ),
            "no+food+and|or+no+money|gas|electric|heating|milk",
            (
                "got|have|left .. quid|pound|pounds|pence|p|fiver+left|to_last|till|until|"
                "for_the_week|for_food|to_live & i|me|payday|friday|week"
            ),
            (
                "not afford to_eat|food|milk|baby_milk|nappies|formula|my_prescription|"
                "prescription|inhalers|sanitary|pads|medicine"
            ),
            "nothing|not|no_money .. to+live+on",
            (
                "eating+cereal|cornflakes|weetabix|bread|pasta|rice|noodles|toast+with|and|"
                "in+water|nothing"
            ),
            "i|to+bed|sleep+hungry",
            "belly|stomach+is+empty|growling|rumbling & no|nothing|days|food|money|since",
            "eat|food|rent|heat|heating|meds+or+eat|food|heat|heating|rent|warm",
            "choose|choosing|choice+between & heat|heating|food|eat|eating|rent|electric",
            (
                "kids|bairns|children|baby .. ate|eat|fed|first & i|me+did|do|have|go|went|gone|"
                "am+not|without"
            ),
            "i+have|am|been|got|was+been?+sanctioned",
            "sanctioned|sanction & again|universal_credit|uc|benefits|money|nothing|jobcentre",
            (
                "NUMBER+quid|pound|pounds|pence|p+till|until|to_last|left_till|left_until|"
                "to_my_name & thursday|friday|monday|tuesday|wednesday|saturday|sunday|payday|"
                "week|giro|i|me|pension"
            ),
            "eat|ate|eating|food|get out_of|from+the|a?+bin|bins|skip|skips",
            (
                "benefits|pip|universal_credit|uc|giro|esa|pension|money|wages|dwp .. stopped|"
                "cut_off|suspended|sanctioned|not_come|not_come_through|not_been_paid|not_gone_in|"
                "turned_down|refused|taken_off & i|me|nothing|food|rent|kids|no|not|live|again"
            ),
            (
                "feed|feeding|fed+the|my+kids|children|bairns|baby|little_one & not_me|myself|"
                "without|instead|i_go|i_not|me_hungry"
            ),
        ),
        unless=(
            "not_eaten|eaten+out",
            "no_food|nothing & off_to|sisters|going_to|weekend|away|hols",
            (
                "UNFED & diet|fasting|ramadan|lent|slimming|weight_watchers|operation|blood_test|"
                "scan|lunch_out|yet|buffet|roast|barbecue|shops|asda|tesco|aldi|lidl|delivery|"
                "shopping|shop|takeaway|chippy|chips|pizza|curry|growing_lad|gym|starters|cat|dog|"
                "birds|fridge_clean|bin_day"
            ),
            "hungry|starving & whats_for_tea|tea_soon|dinner_soon|dinner_ready|lunch|smell|smells",
            "hungry|starving+cat|dog|caterpillar|kids_in_africa|horse|hippo|hippos",
            "bins+out|day|in|men|emptied|collected",
            "vouchers & gift|discount|christmas|birthday|love2shop",
            "benefits+of",
            (
                "foodbank|food_bank|food_parcel & volunteer~|donate~|helping|collection|harvest|"
                "help_out|dropped|giving"
            ),
            "TREAT & GAME",
            "living+on+the|my|a|your",
            "not fed & cat|dog|birds|fish|ducks",
        ),
        must_match=(
            "havent eaten since yesterday",
            "gone without so the kids can eat",
            "been living off toast for a week",
            "pip stopped and ive nothing",
        ),
        must_not_match=(
            "not eaten since breakfast, starving, chippy tonight",
            "no food in, doing a big shop later",
            "going to bed hungry because of the diet",
        ),
    ),
    Rule(
        name="without warmth, light or water",
        category=Category.BASIC_NEEDS,
        level=Level.SOON,
        reason="no heating, power or water, or too much heat",
        enough_up_to=22,
        company=("TROUBLE",),
        says=(
            "SUPPLY .. IS_OFF & CHILLED|NO_CASH",
            (
                "no|without|not_had|not_got+any?+hot?+heating|gas|electric|electricity|water|"
                "power|boiler|cooker|hot_water|running_water|lights & A_WHILE|CHILLED|NO_CASH"
            ),
            (
                "SUPPLY .. broke|broken|bust|condemned|capped|packed_up|packed_in|cut_off|run_out|"
                "ran_out|off|not_working|not_worked & A_WHILE|landlord|council"
            ),
            (
                "SUPPLY+has?+is?+been?+capped|condemned|cut_off|disconnected|run_out|ran_out|"
                "packed_up|packed_in"
            ),
            "on|in|used|into+the|my?+emergency+credit|electric|gas|meter|$",
            "not afford|got_money|top_up|put_money .. SUPPLY|top_up|it_on",
            "no+credit|money|tokens|top_up+on|in|for+the?+SUPPLY",
            "CHILLED & not_afford|no_heating|not_heat|heating_off|no_money|skint",
            (
                "wear~|sat|sitting|sleep~|in_bed .. coat|coats|hat|gloves|blankets|jumpers|layers "
                "& indoors|in_the_house|bed|heating|cold|warm|inside|here"
            ),
            "not|cannot+get|keep|stay+warm|warmed_up",
            "in+bed .. to+keep|stay+warm",
            "SWELTER & WILTING & flat|room|here|house|home|i|my",
            "NUMBER+degrees|c & in_here|in_my|room|flat|bedroom|inside|indoors|house",
            "ice|frost|mould+on|inside|in+the?+inside?+of?+my|the?+windows|window|walls",
            (
                "sat|sitting|living|been .. in+the+dark .. candle|candles|torch|no|again|night|"
                "since|days"
            ),
            "meter|meters+has?+is?+been?+gone|empty|run_out|ran_out|zero|off|on_nothing",
            "boiler|boilers|heating+has?+is?+been?+been?+condemned|capped",
            "no|without+running?+water & taps|toilet|flush|days|morning|drink|carry|since|all",
            (
                "no|without+bed|cooker|fridge|washing_machine & nothing|floor|floorboards|weeks|"
                "months|cold|since"
            ),
            (
                "i|kids|we|am|sleep~ .. on+the+floorboards|bare_floor|bare_boards|floor & no_bed|"
                "mattress|weeks|months|cold|no"
            ),
            (
                "freezing|frozen|perishing|shivering & indoors|in_the_house|in_my_flat|"
                "in_the_flat|in_here|bedroom"
            ),
        ),
        unless=(
            (
                "SUPPLY & fixed|mended|sorted|back_on|working_again|engineer|coming_friday|"
                "boiler_man|gas_man|plumber|an_hour|reading|bill_came|new_boiler|early_this_year|"
                "lovely|toasty|cosy|snug|saves"
            ),
            (
                "GAME|camping|caravan|festival|tent|candlelit|candlelight|romantic|holiday|spain|"
                "benidorm"
            ),
            "outside|out_there|wind|weather & CHILLED|freezing",
            "coat & shops|shop|walk|bus|out|new|dog|sale",
            "power|lights|light & cut_last_night|of_prayer|tree|christmas",
            (
                "SWELTER & ice_lolly|ice_cream|lovely|paddling|beach|sunbathing|fan_on|pub|kettle|"
                "potatoes|roast|bath"
            ),
            "credit+card",
            "smell|feet|toes|beer|drink|ice_cream|freezer|swim & CHILLED",
            "no+fire|light+without",
            "a_cold|my_cold|bad_cold|head_cold|cold_sore|got_cold",
            "church_hall|village_hall|scout_hut|office|at_work|hall|train|caravan|festival|camping|gym|"
            "school|college|library|church|shop|pub|class"
            "jumper|cardigan|blanket|another_layer|fire_on|heating_on & cold",
            "coming|here|booked+at|today|in|between & man|engineer|plumber|gas_man|electrician",
        ),
        must_match=(
            "meters gone and ive no money to top up",
            "no hot water for a month",
            "sat here with my coat and hat on in the house, its freezing",
            "too hot and i feel faint my flat is like an oven",
        ),
        must_not_match=(
            "boiler man is coming friday",
            "its boiling, ice lolly time",
            "water off for an hour while they fix the main",
        ),
    ),
)
