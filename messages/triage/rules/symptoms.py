"""What a body shows for days before anybody is told: two or three signs together."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="signs of illness, two or three together",
        category=Category.MEDICAL,
        level=Level.SOON,
        reason="may be ill and not have been seen",
        enough_up_to=20,
        says=(
            (
                "LIMB & swollen|black|blue|purple|dark|cold|numb|hot|red|infected|weeping|dropped|"
                "drags|dragging|yellow & MINE & not|days|since|doctor|bother|worse|toe|touch|feel"
            ),
            "calf|shin|leg & swollen|hot|red|hard|tender|tight & MINE",
            (
                "palpitations|flutters|heart_racing|heart_is_racing|missed_beats|skipping_beats & "
                "day|days|week|night|dizzy|faint|since|on_and_off|again"
            ),
            (
                "headache|headaches|migraine & days|week|fortnight|weeks|worst|morning|vision|"
                "worse|every|stiff|neck|light|bang|never_had|not_shift & MINE|worst|sick"
            ),
            (
                "head & bang~|hit|bump~|crack~|bash~|split|clonk~|smack~ & fell|fall|slipped|"
                "tripped|dizzy|sick|sleepy|lump|headache|warfarin|thinners|bleeding|since|woozy|"
                "funny|confused|blurred|stairs|bath|kerb"
            ),
            (
                "fell|fall|falls|fallen|falling|tumble|tumbles|going_over|went_over & again|NUMBER|"
                "twice|second|third|another|keep|keeps|every|few|several|lost_count|three|four & "
                "MINE & week|weeks|month|days|today|not_told|tell|doctor|hospital|scared|legs|"
                "since|now|told"
            ),
            (
                "blackout|blackouts|blacked|passed_out|fainted|faint~|zoned|blank|blanks|collapsed|"
                "keeled & MINE & again|week|today|yesterday|twice|NUMBER|kitchen|bus|bath|shop|"
                "remember|came_round|came_to|driving|stairs|doctor|keep|keeps|second|another"
            ),
            (
                "blood|bleeding|bled & wee|pee|poo|toilet|spit|cough~|sick|nose|gums|bottom|stool|"
                "water|phlegm|tissue|pan|down_below|sheets|periods|after & MINE|week|days|again|"
                "streaks|bright|dark"
            ),
            (
                "cough|coughing|coughed & blood|weeks|green|brown|rust|ribs|sick|pass_out|breath|"
                "lying|night|worse|chest|fever|sweat~ & i|my|me|up|since|weeks|days"
            ),
            (
                "breath|breathless|breathing|wheezy|wheezing|puffed|out_of_puff & talking|bed|"
                "lie|lying|night|worse|inhaler|pillows|catch|dressing"
            ),
            (
                "sugar|sugars|bloods|hypo|hypos|glucose|levels & NUMBER|low|high|all_over|dropped|"
                "shaky|twice|own|alone|night|passed|not_come_down|again|scary|skipping|insulin"
            ),
            (
                "weight|stone|pounds|half_a_stone|clothes & lost|dropped|falling_off|losing|lose|"
                "hang~|gone|loose & not_tried|trying|without|month|months|weeks|since|doctor|food|"
                "appetite|eat|why|skinny"
            ),
            (
                "temperature|fever|shivers|shivering|sweats & NUMBER|shaking|rigors|days|since|"
                "confused|catheter|wound|cut|chemo|operation|not_go|line|hot_and_cold"
            ),
            (
                "burn|burnt|burned|scald|scalded & MINE & hand|arm|leg|foot|face|stomach|chest|lap|"
                "thigh & blister~|weeping|raw|days|kettle|oven|pan|iron|yesterday|peeling|black|"
                "doctor|hot_water_bottle"
            ),
            (
                "bite|bit|bitten|stung|sting & dog|cat|tick|insect|rat|horse|hand|leg & swollen|"
                "puffy|throbbing|red|infected|hot|weeping|spreading|line"
            ),
            (
                "my|one|both|eye|eyes|vision+eye|eyes|vision|sight|eyesight|gone & double|blurred|"
                "blurry|flashing|floaters|curtain|lost|cloudy|cannot|red|painful|zigzag|funny|"
                "spots|gone"
            ),
            (
                "discharged|sent_home|sent_me_home|signed_off|came_out|let_out & hospital|ward|a_e|"
                "crisis_team & no|not|nobody|alone|stairs|cannot|nothing|worse|own|help|care|"
                "coming_back|tent"
            ),
            (
                "seizure|seizures|fit|fits|funny_turn|funny_turns|absences|turn|turns & had|having|"
                "another|two|three|again|NUMBER & MINE & today|week|night|yesterday|since|days|"
                "driving|alone|remember|tongue|own|tablets|kitchen|floor"
            ),
            (
                "slept|sleeping|sleep & sitting|upright|chair|pillows & breath|breathe|flat|ankles|"
                "heart|water"
            ),
            (
                "baby|toddler|bairn|little_one|newborn & hot|temperature|floppy|rash|not_feed~|"
                "not_fed|not_wet|wet_nappies|sick|breath~|cough~|limp|blue|fell|choke~|swallow~|"
                "not_wake & not|days|hours|NUMBER|since|cannot|all"
            ),
            "allerg~|lips|tongue|throat & swell~|swollen|itch~|hives|tight|tingling|puffed|closing",
            (
                "wee|weeing|pee|peeing|urine & blood|burning|burns|stings|not_go|cannot_go|pink|"
                "dark|brown|red|smells|hurts|shiver~|fever & i|my|me|when|it"
            ),
            (
                "lump|lumps|mole|ulcer|swelling|growth & found|breast|neck|groin|armpit|testicle|"
                "ball|bigger|bleeding|growing|hard & not_told|scared|doctor_not|not_been|ignoring|"
                "cannot|afraid|nobody|bleeding|bigger|months|growing"
            ),
            (
                "vomit~|throwing_up|thrown_up|runs|diarrhoea|squits|trots|being_sick|been_sick & "
                "days|since|keep|water|down|cannot|weak|dizzy|stop|nothing|dark|hours"
            ),
        ),
        unless=(
            "BRIGHT",
            "GAME|KINDLY|LAUGH",
            (
                "nurse|doctor|hospital|dentist|scan|appointment|gp & booked|monday|tuesday|"
                "wednesday|thursday|friday|tomorrow|looking|said_it_is|says_it_is|easing|"
                "signed_off|sorted|better"
            ),
            "left+some|it|them|one+blank",
            "bleeding+stopped & plaster|tiny|fine",
            "headache|headaches & school|homework|hangover|hungover|work|revision|screen|drilling",
            "eye|eyes & checked|tested|test|optician|specsavers|drops|glasses",
            "fainted|passed_out & fine|mortified|right_as_rain|assembly|concert|gig",
            "falling_to_bits+says",
        ),
        must_match=(
            "my calf is swollen and hot since the flight",
            "been throwing up three days and cant keep water down",
            "my left hand has gone numb and i dont want to bother the doctor",
            "i blacked out in the kitchen again",
        ),
        must_not_match=(
            "the ulcer on my leg is weeping, nurse friday",
            "my eyes were bigger than my belly",
            "three days of headache from that screen, ive asked for a new one",
            "had my eyes checked and cannot read a thing till the drops go",
        ),
    ),
)
