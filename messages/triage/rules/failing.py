"""Two weak signs together: a part of the body and how it fails, harm and that it is now."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

_NOT_ILL = (
    "BODY_PART|GRAVE_SIGN|BAD_SIGN & PLEASANT|HOMELY|PLAY|TREAT|telly|film|episode|lol|haha",
    (
        "BODY_PART|GRAVE_SIGN & choir|car|engine|kettle|eggs|pan|sofa|jumper|sermon|speech|joke|"
        "laughed|wedding|lecture|scan|tested|glasses"
    ),
    "not_feel+much|up_to|any|that|too|bad|sorry|good|old|guilty|safe|myself|right|hungry",
    (
        "zumba|stiff_as_a_board|nurse_checked|settled|physio|hoovering|gains|dead_leg|years_ago|"
        "last_year|used_to|stent|teething|sit_up|screen|news|romantic|letter|letters|hostel|slept|"
        "bless|checkup|check_up|clear|fixed|better_now|all_fine|heavy_heart|heart_is_heavy|gym|"
        "workout|marathon|stumps|allergy_test|wedding|rehearsal|depression|parmo"
    ),
    "dead+on|tired|good|chuffed|nice|wood|man|weight|easy|proud|slow|lovely|sea|pleased|cute",
    "blue+with|sky|badge|eyes|light|dress|jumper|paint|tits",
    "no|not_had_any|without+chest?+pain|fever|temperature|dizziness",
    "not_move|not_lift|not_feel & sofa|full|laughing|guilty|bad_about|finger",
    "stuck|blocked|failing+in|on|at|with+traffic|lift|hold|clue|level|word|sink|drain",
    (
        "go~|come~|came|get~|got|answer~|reply|text~|call~|ring~|message~|write|give~|take~|been|"
        "put|way|head~|send~|look~+back"
    ),
    "not_wake|not_waking+me|us",
    (
        "after|from|at|since|with+leg_day|leg|spin_class|spin|pilates|yoga|squats|lunges|parkrun|"
        "boot_camp|training|sit_ups|press_ups|dancing+day?"
    ),
    "leg_day|spin_class|squats|lunges|sit_ups",
    "heart|hearts+is|are|already?+broken",
    "eyes|eye|face & tears|teary|tearful",
    "feel|feeling+empty",
)

RULES: tuple[Rule, ...] = (
    Rule(
        name="a body that fails",
        category=Category.MEDICAL,
        level=Level.URGENT,
        reason="may be a medical emergency",
        enough_up_to=30,
        says=(
            "BODY_PART & GRAVE_SIGN",
            "BODY_PART has|have|is|are|gone|went|going|turned|turning? dead|blue|grey|purple",
            "GRAVE_SIGN & BAD_SIGN",
            "GRAVE_SIGN & GETTING_ON & my|him|her",
            (
                "trachy|tracheostomy|airway|windpipe|catheter|stoma|feeding_tube is|has|keeps|"
                "got? blocked|stuck"
            ),
        ),
        unless=_NOT_ILL,
        must_match=(
            "my hand has gone grey and i dropped the cup, face is drooping",
            "trachy's blocked and i cant clear it",
            "hands and mouth gone tingly after the nut bar",
        ),
        must_not_match=(
            "my legs are dead weight after zumba",
            "stuck in traffic with a sick note for the boss, lovely",
            "cant move off this sofa, so full",
            "legs are dead after spin class, worth it",
            "write back to me, im confused which day we said",
            "next door drilling right by my head and it didnt even wake me",
        ),
    ),
    Rule(
        name="a body that is bad and getting on",
        category=Category.MEDICAL,
        level=Level.SOON,
        reason="hurt or unwell",
        enough_up_to=30,
        says=("BODY_PART & BAD_SIGN & GETTING_ON",),
        unless=(
            *_NOT_ILL,
            "eyes & tested|glasses|worse",
            "ear & phone|rang",
            (
                "doctor|gp|nurse|hospital & said|says|told & pulled|strain|strained|wind|"
                "indigestion|muscle & gone|fine|better|eased|ok"
            ),
        ),
        must_match=("knee is swollen and throbbing since this morning",),
        must_not_match=(
            "eyes tested this morning and no worse",
            "got to go back home now, so sick of packing",
        ),
    ),
    Rule(
        name="harm, and it is now",
        category=Category.ABUSE,
        level=Level.URGENT,
        imminent=True,
        reason="someone may be in danger now",
        enough_up_to=18,
        company=("knife|blood|police|rape~|stab~",),
        says=("HARMFUL & RIGHT_NOW & i|me|my|her|him|she|he|baby|child",),
        unless=(
            (
                "HARMFUL|RIGHT_NOW & HOMELY|PLAY|TREAT|lovely|holiday|telly|film|episode|lol|haha|"
                "laughing|joke|panto|dog|puppy|cat|boiler|plumber|council|kettle|weather|homework|"
                "maths|cheering|prize|pride|stumps|referee|choir"
            ),
            "cutting|cut+the|my|a|down|off|back|grass|hair|lawn|in_half|short|out|hedge",
            "locked+out",
            "left_me+speechless|cold|laughing|smiling|wondering|in_stitches|in_charge|hungry",
            "getting|get|got+smashed|hammered|battered",
            "fit+of|as|in|for|the|into|me",
            "now+i|and_then|that|then",
            "used_to|years_ago|when_i_was|last_year & HARMFUL",
            "burning+the_midnight|toast|incense|calories|rubber",
            "knife+skills|block|sharpener",
        ),
        must_match=(
            "i said no and he did it anyway, an hour ago, im in the park",
            "hes smashing the place up and im in the bathroom with the kids",
        ),
        must_not_match=(
            "locked out, my neighbour has the spare so help is coming",
            "burning the midnight oil now, its for my family tree",
            "he hit me with a joke and im shaking, laughing so much",
        ),
    ),
)
