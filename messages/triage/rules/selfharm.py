"""Hurting oneself on purpose, asking others to, or being told to."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="self-harm now",
        category=Category.SELF_HARM,
        level=Level.URGENT,
        imminent=True,
        reason="self-harm now",
        says=("CUT_SELF .. again|tonight|today|now|still|started", "started cutting|CUT_SELF"),
        unless=(
            "CUT_SELF .. BY_ACCIDENT",
            "BY_ACCIDENT .. CUT_SELF",
            "cutting_the|cut_the",
            "used_to .. CUT_SELF",
            "CUT_SELF .. years_ago",
        ),
        must_match=("I cut myself again tonight", "i CUTT myself agen tonight"),
        must_not_match=("cutting the grass", "cut myself a massive slice of cake"),
    ),
    Rule(
        name="self-harm",
        category=Category.SELF_HARM,
        level=Level.SOON,
        reason="self-harm",
        says=(
            (
                "punch|punched|hit|headbutted+the|a+wall|door|mirror & bled|bleeding|till|hand|"
                "blood|hurt"
            ),
            "THINK about|of cutting|hurting_myself|harming_myself",
            (
                "scratch|scratching|picking|biting|hitting|punching|burning .. arms|arm|legs|skin|"
                "face|myself & bleed|bleeding|raw|purpose|blood"
            ),
            "cutting+is|helps|again|myself|makes",
            "CUT_SELF",
            "hurt|hurting|harm|burn|burned|burnt|cut|hit|punch|injure .. on purpose",
            "my scars|cuts",
            "urge|want|need to cut|burn|hurt & myself|skin|relapse",
            "i am a cutter",
        ),
        unless=(
            "CUT_SELF+and+black",
            "CUT_SELF .. BY_ACCIDENT",
            "BY_ACCIDENT .. CUT_SELF",
            "cut|cutting the|back|down|up|out",
            "some_slack",
            "course|training|learned|leaflet|lesson|talk .. about|on selfharm",
            "no+self_harm|selfharm+done",
            "national|economic|political|act_of|electoral|financial+selfharm",
            "selfharm|selfharming|selfharms+is|are+not|a|usually|more|common|on|about",
            (
                "people|everyone|teens|teenagers|kids|students|anyone+who?+selfharm|selfharms|"
                "selfharming"
            ),
            "eczema|psoriasis|midges|nettle|nettles|brambles|chickenpox|hives",
        ),
        must_match=("burned my arm on purpose last night. its fine", "i hurt myself sometimes"),
        must_not_match=(
            "cut my finger chopping onions",
            "cutting the hedge then hanging the new curtains",
        ),
    ),
    Rule(
        name="an urge to hurt themselves",
        category=Category.SELF_HARM,
        level=Level.SOON,
        reason="an urge to hurt themselves",
        says=(
            (
                "urge|urges|tempted|temptation|craving|itching .. cut|burn|harm|hurt|self_harm|"
                "selfharm"
            ),
            "making|make|made+myself+sick|vomit|throw_up",
        ),
        unless=("cut+the|my_hair|grass|hedge",),
        must_match=("strong urges to cut but I havent",),
        must_not_match=("tempted to cut the grass",),
    ),
    Rule(
        name="asks to be killed",
        category=Category.WISH_TO_DIE,
        level=Level.SOON,
        reason="asks for someone to kill them",
        says=(
            "someone|somebody|anyone|please|god|wish kill|shoot|end|murder|finish me",
            "kill|end|shoot|murder|finish me please|someone|god|beg|already",
        ),
        unless=(
            "NOT_ME+want|wants|wanted+to+kill|murder",
            "SMALL_THING|school|work|monday|alarm & kill|shoot|end",
        ),
        must_match=("please someone just kill me",),
        must_not_match=("this heat is killing me",),
    ),
    Rule(
        name="told to kill themselves",
        category=Category.ABUSE,
        level=Level.SOON,
        reason="somebody told them to kill themselves",
        says=(
            (
                "FAMILY|sibling|mind|head|brain|something|voices|kids+is?+tell~|keep_telling|"
                "keeps_telling|telling+me+to+KILL_SELF"
            ),
            "FAMILY tell~|said .. kill_yourself",
            "FAMILY+tell~|said|says+me?+that?+i+should+die",
        ),
        must_match=("they told me to kill myself", "my son told me to kill myself"),
        must_not_match=("I told him the news",),
    ),
    Rule(
        name="hurting themselves, with what and where",
        category=Category.SELF_HARM,
        level=Level.URGENT,
        imminent=True,
        reason="self-harm now",
        says=(
            "did|done+it+again & blade|blades|razor|cut|blood|arms|wrists",
            "CUT_SELF & bleeding|blood|deep|stitches|bled|not_stop",
            "pulled|ripped|tore+my|the+stitches",
            "did|done|doing+my+wrists|arms|legs|thighs",
            "been|am|was|started|keep+cutting & all|evening|night|again|day|arms|stop|hours",
            "burn~|scald~|stab~|cut~|slice~|scratch~+myself|my+BODY? .. with|w|again|tonight|SHARP",
            "took|take|put|held|hold+a|the|my+SHARP .. to|on|against|in+my+BODY",
        ),
        unless=(
            "CUT_SELF .. BY_ACCIDENT",
            "BY_ACCIDENT .. CUT_SELF",
            "burn~+myself+out",
            "knitting|sewing|darning|only_a_scratch|thorn|thorns|rose|roses|bramble|brambles",
            (
                "oven|fringe|hairdresser|cooking|ironing|accident|accidentally|hair|grass|sunburn|"
                "toast|hedge|shaving|chips|pan"
            ),
            "cutting+the|out|up|down|wood|fabric|paper",
            "nurse|chiropodist|physio|podiatrist|waxed|wax|massage & did|done|doing",
            "skewer|kebabs|tin|tap|plaster",
            "eczema|psoriasis|hayfever|midges|nettle|nettles|brambles|chickenpox|hives",
        ),
        must_match=("took a lighter to my arm", "burnt myself again with the iron"),
        must_not_match=("burnt myself on the oven again, clumsy me",),
    ),
)
