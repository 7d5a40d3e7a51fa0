"""Missed by nobody, and hated by themselves."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="missed by nobody",
        category=Category.NO_FUTURE,
        level=Level.SOON,
        reason="believes that nobody would miss them",
        says=(
            (
                "how_long .. before|till|until+anyone|anybody|someone|somebody|they .. find~|found|"
                "notice~|noticed|miss|missed|knew|realise"
            ),
            "not+cry|come|weep+much|at|to .. my_funeral",
            (
                "who|nobody|no_one|not_anyone|not_a_soul|no_fucker|NOBODY+would|will|"
                "is_going_to+MISS|cry|come|grieve|mourn+me|for_me|over_me|$"
            ),
            (
                "not|nobody|no_one+think|know|name|find|imagine one|anyone|anybody|single_person|"
                "a_soul .. miss|care|cry|notice|mourn"
            ),
            (
                "NOBODY .. shed|shedding|bat|bats|blink|lose|losing|weep|grieve .. tear|tears|"
                "eyelid|eye|sleep|me|i"
            ),
            (
                "days|weeks|months+before|till|until .. find|found|notice|noticed|knew|missed & me|"
                "i|dead"
            ),
            (
                "be|lie+dead|gone|lying_there+for?+a?+NUMBER|days|weeks|months & before|anyone|"
                "anybody|found|knew"
            ),
            "find|found+me|my_body .. smell|post|milk|weeks|months|rats|cats|eaten|stink",
            "not+notice|realise|clock|spot|know+if?+i+GONE|was_gone|had_gone|am_gone|left|went",
            (
                "does|would|will|do anyone|anybody|you|they .. care|notice|mind|miss|bother .. if "
                ".. GONE_ME|i"
            ),
            (
                "who+would|will|is_going_to|cares|is+come|come_to|turn_up|be_at|care|miss|notice "
                ".. funeral|i|me|GONE_ME"
            ),
            "empty+church|funeral|chapel|crematorium & my|mine|me|i",
            (
                "my+funeral .. no_one|nobody|empty|who|come|alone|songs|planning|picture|picturing|"
                "think|imagine"
            ),
        ),
        unless=(
            "funeral+plan|cover|insurance|director",
            "bingo|quiz|match|darts|choir|team|club|class|church|group|meeting & MISS|miss",
            "lost|missing & keys|cat|dog|parcel|glasses|phone",
            "hair|haircut|glasses|jumper|weight|coat|beard & notice|noticed",
            "days|weeks|week & parcel|letter|leak|mould|bin|post & notice|found|find",
        ),
        must_match=(
            "who would miss me",
            "cant think of one person whod miss me",
            "not a soul would shed a tear",
            "itd be weeks before anybody found me",
            "nobody would cry over me",
        ),
        must_not_match=(
            "who would miss me at quiz, theyve got 8 already",
            "nobody would notice my new haircut",
        ),
    ),
    Rule(
        name="hates or condemns themselves",
        category=Category.NO_FUTURE,
        level=Level.SOON,
        enough_up_to=24,
        company=("DYING|SUICIDAL|KILL_SELF", "life|alive|everyday|anymore|VERY_LOW"),
        reason="hates themselves, or feels they deserve nothing good",
        says=(
            (
                "i|feel|am despise|loathe|detest|disgust|disgusted|repulsed|sick+by|of|at|"
                "with?+myself|who_i|what_i|being_me"
            ),
            "hate|hates|hating+who_i|what_i|being_me",
            (
                "i+am+vile|evil|poison|scum|filth|dirt|vermin|a_monster|a_nothing|a_nobody|"
                "unlovable|expendable|disposable"
            ),
            (
                "everything|all|anything+i+touch|do|try|love & wrong|shit|dust|fail|fails|ruin|"
                "ruined|breaks|dies|fall|falls|mess|goes"
            ),
            (
                "i+ruin~|destroy~|wreck~|spoil~|poison~|break~|let_down+everything|everyone|"
                "everybody|lives|OTHERS"
            ),
            (
                "ruin~|destroy~|wreck~+everyones|everybodys|my|their|peoples|my_familys|my_kids|"
                "my_own+life|lives|family"
            ),
            (
                "i+deserve+it_all|nothing|punished|to_suffer|to_hurt|to_be_alone|to_be_hurt|hell|"
                "pain|worse|what_i|all_i|to_rot"
            ),
            (
                "not|never+deserve|worthy|worth+of?+help|to_be_here|to_be_alive|to_live|to_exist|"
                "saving|living|life|care|any_help"
            ),
            (
                "useless|worthless|pathetic|hopeless|rubbish|stupid+and|old+useless|worthless|"
                "pathetic|hopeless|fool|man|woman|waste"
            ),
            "invisible+to+everyone|everybody|people|them|all|my",
            "nobody|no_one+sees|hears|notices+me|anymore & i|me",
        ),
        unless=(
            (
                "myself+for+eating|buying|missing|forgetting|having|watching|not_going|saying|"
                "being_late|spending|leaving"
            ),
            "TREAT|PLAY|HOMELY & hate|disgust|ashamed|rubbish|useless|hopeless|pathetic|deserve",
            "rubbish|hopeless|useless|terrible|bad+at|with|in_the",
            "at_it|at_this|at_texting|at_maths|with_money|with_names|with_computers",
            "deserve .. break|rest|treat|holiday|medal|drink|day_off|better_service",
            "not deserve you|him|her|this_weather|it_all",
            "feel|felt+useless|hopeless+since|with|without|today",
            "he|she|they|you|it|that|which|weather+is|are|was",
            "fags|smoking|vaping|diet & vile|horrible|grumpy",
        ),
        must_match=(
            "i disgust myself",
            "everything i touch goes wrong",
            "i dont deserve help",
            "ruined everyones lives",
        ),
        must_not_match=(
            "hate myself for eating that cake",
            "feel useless since i retired",
            "i am hopeless at maths",
            "you deserve a medal",
        ),
    ),
)
