"""The plainest ways to say what is wrong, in a few words: fallen, no food, he touches me."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

SHORT = 12
"""Words of a message in which so little is enough; a longer one has to say more."""

RULES: tuple[Rule, ...] = (
    Rule(
        name="done to themselves, or asking for help, in a few words",
        category=Category.MEDICAL,
        level=Level.URGENT,
        imminent=True,
        enough_up_to=SHORT,
        company=("help|now|blood|scared",),
        reason="may have harmed themselves or asks for an ambulance or the police",
        says=(
            "stabbed|shot|knifed+myself|meself",
            "injected|injecting|jabbed .. too_much|too_many|double|twice|loads|overdose",
            (
                "taken|took|had|eaten|drunk|drank|swallowed|smoked+something & ill|sick|dizzy|"
                "sleepy|strange|frightened|scared|not_right|wrong|not_breathe|shaking"
            ),
            (
                "^ please? get|send|call|fetch|ring|phone|need the|an? police|ambulance|"
                "paramedics|fire_brigade|999 please|now|quick|help|here|round|me? $"
            ),
            (
                "pills|tablets|drugs|MEDICINE+is|are|have?+kicking_in|kicked_in|taking_effect|"
                "starting_to_work|taking_hold & sleepy|drowsy|bye|sorry|peace|nearly|floating|"
                "numb|dizzy|not_long|dark"
            ),
            "^|. set+fire+to+my|the|this+bed|house|flat|sofa|curtains|room|clothes|chair",
            "i+have?+set+fire+to",
            "MEDICINE|rope|knife|gun|blade & goodbye|farewell",
            (
                "not_go_on|not_do_this|not_carry_on|not_take_anymore & got|have|here+the|my|"
                "some?+pills|tablets|rope|knife|blade|gun"
            ),
            (
                "not|nearly .. do|did|done+it .. last_night|yesterday|earlier|before|last_time & "
                "will|going_to|am|shall & tonight|today|now|this_time"
            ),
            "locked|shut|trapped+me?+in|up .. by+my+ABUSER",
        ),
        unless=(
            "needle|needles|knitting|pin|fork|thumb|thorn|rose|foot|stapler|accidentally|accident",
            "chemist|pharmacy|prescription|delivered|collected|washing|bins|dishes|ironing|form",
            "myself+in+the+foot",
            "camera|photo|selfie|hoop|goal",
            "set+fire+to+the+toast|dinner|cake|oven|bbq|kitchen_towel|world",
            "PLAY|HOMELY|TREAT",
            "painkillers|paracetamol|antibiotics & better|relief|easing|thank",
        ),
        must_match=(
            "stabbed myself in the stomach",
            "i've injected too much",
            "i've taken something and i feel really ill",
            "get the police",
            "the pills are kicking in now, so sleepy",
            "ive set fire to the bed",
            "cant go on. got the pills. goodbye",
            "couldnt do it last night but i will tonight",
            "locked in the cellar by my son",
        ),
        must_not_match=(
            "shot myself in the foot with that remark",
            "couldn't do the ironing last night but i will tonight",
            "set fire to the toast again",
        ),
    ),
    Rule(
        name="somebody at an edge",
        category=Category.THIRD_PARTY,
        level=Level.URGENT,
        imminent=True,
        enough_up_to=SHORT,
        company=("help|jump|now|police",),
        reason="somebody else may be about to jump",
        says=(
            "CLOSE|someone|somebody|he|she+is+on|over+the|a+bridge|roof|ledge|tracks|railings $",
            "CLOSE|someone|somebody+is+going_to|about_to|threatening_to+jump",
        ),
        unless=("dog|cat|bird|pigeon|gull|roofer|plumber|queue|bed|trampoline|pool",),
        must_match=("my friend is on the bridge", "my neighbour is about to jump"),
        must_not_match=("the dog is on the bridge",),
    ),
    Rule(
        name="a threat in a few words",
        category=Category.THIRD_PARTY,
        level=Level.SOON,
        enough_up_to=8,
        company=("knife|hurt|blood|scared",),
        reason="says that they will harm somebody",
        says=(
            (
                "^ i am|will|might going_to|want_to|about_to? kill|murder|stab|strangle|shoot|hurt "
                "him|her|them|someone|somebody|everyone tonight|now|soon|one_day|today? $"
            ),
        ),
        must_match=("i'm going to kill him",),
        must_not_match=("i'm going to kill him, he's eaten my biscuits",),
    ),
    Rule(
        name="not wanting to be here, in a few words",
        category=Category.WISH_TO_DIE,
        level=Level.SOON,
        enough_up_to=SHORT,
        company=("VERY_LOW|HOPELESS|WORTHLESS|DYING",),
        reason="may not want to be alive",
        says=(
            "i+should+be+dead|gone $",
            "i+should+not+be+here|alive $",
            "not+sure|certain|know+if|that|whether?+i+want|should|wanna+to?+be+here|alive|around",
            (
                "my_fault|i_am_to_blame & i_should_go|should_not_be_here|better_off|should_be_me|"
                "should_leave|disappear"
            ),
            (
                "hit~|bang~|bash~|smack~|crack~ .. my|own?+head .. on|against|off+the|a?+wall|"
                "floor|desk|door & over|again|keep|until|make|stop|everyday|cope"
            ),
        ),
        unless=("by_now|asleep|at_work|shift|brick_wall|party|meeting|by_accident|accidentally",),
        must_match=(
            "i should be dead",
            "i'm not sure i want to be here",
            "it's all my fault and i should go",
            "hit my head on the wall over and over",
        ),
        must_not_match=("i should be gone by now, bus is late",),
    ),
    Rule(
        name="hurt or touched, in a few words",
        category=Category.ABUSE,
        level=Level.SOON,
        enough_up_to=SHORT,
        company=("scared|afraid|again|stop",),
        reason="may be hurt or touched by somebody",
        says=(
            (
                "ABUSER+has?+pushed|shoved|grabbed|slapped|kicked|bit|spat|thumped|shook|hurt|"
                "punched|pinched|smacked+me|at_me|on_me|me_over again? $"
            ),
            (
                "someone|somebody|he|man|they|ABUSER+has?+touched|touches|touching|groped|gropes|"
                "fondled+me|my_leg|my_legs|my_bum|my_breast again? $"
            ),
        ),
        unless=("cat|dog|swan|goose|horse|toddler|baby|PLAY",),
        must_match=("my son pushed me", "someone touched me", "he touches me"),
        must_not_match=("the cat bit me",),
    ),
    Rule(
        name="nothing and nowhere, in a few words",
        category=Category.BASIC_NEEDS,
        level=Level.SOON,
        enough_up_to=SHORT,
        company=("help|days|nothing|alone",),
        reason="without food, money, warmth, care or a home",
        says=(
            (
                "i|we+have|got|have_got+no|not_any+money|food|heating|electric|electricity|gas|"
                "water|medicine|tablets|insulin|bed|home|nowhere_to|way_to_eat $"
            ),
            "not+got|have+got?+any|a_bit_of+food|money|heating|electric|gas|water|medicine $",
            (
                "nobody|no_one|not_anyone|not_one+has|have|is?+not?+been|come|came|coming .. see|"
                "help|check|feed|change|wash|turn|lift+to?+me"
            ),
            (
                "i|we|me+am|are|have_been?+living|sleeping|staying+in+my|a|the|our?+van|car|tent|"
                "shed|garage|doorway|park|bus_station|stairwell"
            ),
        ),
        unless=(
            "holiday|camping|campsite|weekend_away|festival|motorhome|tour|touring|touring_van",
            "van|car|tent & holiday|camping|hols|lovely",
            "complain|worries|luck|time|plans|energy_for",
        ),
        must_match=(
            "i have no money",
            "i havent got any food",
            "nobody has been to see to me",
            "i'm living in my van",
        ),
        must_not_match=("we're sleeping in the van on holiday", "i have no plans"),
    ),
    Rule(
        name="fallen, in pain or getting worse, in a few words",
        category=Category.MEDICAL,
        level=Level.SOON,
        enough_up_to=SHORT,
        company=("help|alone|scared|days",),
        reason="has fallen, is in pain, or is getting worse",
        says=(
            (
                "^ i? have? fallen|had_a_fall|taken_a_tumble|taken_a_fall|had_another_fall "
                "again|over|down|badly|twice|today|yesterday|indoors|outside? $"
            ),
            (
                "bad|severe|terrible|awful|sharp|stabbing|constant|horrible|worst+pain|pains .. "
                "side|stomach|tummy|belly|groin|kidney|kidneys|ribs"
            ),
            "pain .. side|stomach|tummy|belly|groin|ribs & agony|unbearable|excruciating|bent",
            "i+am|keep|been|have_been+getting+worse $|again|and|every|not",
            "^ i am|have_been not eating|eaten|drinking|washing $|and|or|properly|at_all|much",
            (
                "not+been|gone|left+out|outside|the_house|the_flat|my_room|my_bed|indoors+for|in+"
                "days|weeks|months|ages|a_week|a_fortnight|a_month"
            ),
        ),
        unless=(
            "asleep|in_love|for_it|period|laughing|gym|situps|meat|sugar|chocolate|sweets|carbs",
            "weather|traffic|snow|ice|covid|holiday|cold|cough",
        ),
        must_match=(
            "i've fallen",
            "i've got a bad pain in my side",
            "i'm getting worse",
            "i'm not eating",
            "i haven't been out for weeks",
        ),
        must_not_match=("fallen asleep again", "not eating meat any more"),
    ),
    Rule(
        name="seeing, lost or losing, in a few words",
        category=Category.MIND,
        level=Level.SOON,
        enough_up_to=SHORT,
        company=("scared|lost|alone|again",),
        reason="sees or hears things, or loses the way or money",
        says=(
            "i+am|keep|have_been|been?+seeing|hearing+things|people|faces|shadows|voices $",
            "i+am|keep|have_been|been?+seeing|hearing+things|voices again|at_night|in_the|that $",
            "men|people|strangers|somebody+in+my|the+house|flat|room|garden|loft|bathroom $",
            "forget~|forgot|muddled|confused & got_lost|get_lost|getting_lost|lost_my_way",
            (
                "gambl~|bet|betting|slots .. my|all|everything|the+all?+my?+money|wages|pension|"
                "savings|rent|away"
            ),
        ),
        unless=(
            "builders|decorators|family|plumbers|party|kids|grandkids|visitors",
            "things_differently|things_clearly|eye_test|glasses|cataract|hearing_aid|bus",
        ),
        must_match=(
            "i'm seeing things",
            "i'm hearing things",
            "i keep forgetting things and got lost",
            "i'm gambling all my money away",
        ),
        must_not_match=("seeing things clearly since the cataract",),
    ),
)
