"""Thoughts of it: dark thoughts, the pull of a bridge, what holds them back for now."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="dark thoughts",
        category=Category.WISH_TO_DIE,
        level=Level.SOON,
        enough_up_to=30,
        company=("VERY_LOW|HOPELESS|DYING|SUICIDAL",),
        reason="has dark thoughts",
        says=(
            (
                "think~|thinking|thought|consider~|understand of|about|why+do|doing|did|go|going "
                "what|the_same|it|how my|our CLOSE did|went|done"
            ),
            "understand|see|get+now?+why+he|she|they|folk|people+did|do|done|does+it?",
            (
                "picturing|visualising|imagining|see~_myself+it|EDGE|it_all|that|doing|jumping|"
                "driving|hanging"
            ),
            "not+stop|not_help+picturing|imagining|visualising",
            "never|not|would_not+act|acting|acted+on+it|them|that|those",
            (
                "google~|googled|googling|searched|searching|researching|looking_up|reading_up .. "
                "ways|painless|quickest|methods|easiest"
            ),
            (
                "went|goes|gone|going|passed|passing|flash~+through|across+my?+head|mind & end|"
                "take|jump|lot|drive|swerve|not_be"
            ),
            (
                "choose|pick|eye_up|look_for .. wall|tree|bridge|lorry & drive|driving|road|night|"
                "car|fast"
            ),
            (
                "hold~|grip~|step~|stand~ .. bench|railing|rail|back|wall & train|platform|tube|"
                "station"
            ),
            "DARK_THOUGHTS & i|me|my|back|again|come|came|started|having|had|getting|got|keep",
            "^ DARK_THOUGHTS+$|back|again|are|have|in",
            (
                "THOUGHTS+are|have|is|has|keep|keeps|get|getting|been?+all?+back|returned|started|"
                "creeping|coming|louder|worse|stronger|screaming|winning|strong|darker|dark|black|"
                "scary|scaring|frightening|bad|horrible|unbearable|taking_over|not_stop|too_much|"
                "too_strong|getting_worse|consuming|dangerous|intense"
            ),
            (
                "having|had|got|get|these|those|them+THOUGHTS+again|i_should_not|about_not|"
                "about_it|of_it|$"
            ),
            (
                "my?+head|brain|mind|something|part_of_me|bit_of_me|depression .. tell~|say~|"
                "saying|scream~|urges|whisper~+me?+to?+do_it|end_it|jump|give_up|kill_myself|die|"
                "let_go|swerve|disappear|end_things|i_am_worthless"
            ),
            (
                "cross~|enters|pops_into|on+my+mind|head|thoughts & ending|dying|not_being|jumping|"
                "suicide"
            ),
            (
                "THINK about|of|on|over+it|that|doing_it+again|all_the_time|everyday|a_lot|lately|"
                "more|every|constantly|most|too_much|more_than"
            ),
            (
                "THINK about|of|on|up|over+ways|methods|how_to+$|to_do|to_go|to_end|out|of|to_die|"
                "i_would|i_could|do_it"
            ),
            "THINK .. too_much|a_lot|more_than & dying|death|end|not_being_here|ending|dead",
            (
                "picture~|imagine~|see~|plan~|rehears~|dream~ .. my_own?+funeral|coffin|grave|"
                "death|dead_body"
            ),
            (
                "picture~|imagine~|see~|picturing+myself+dead|hanging|jumping|gone|in_a_box|"
                "in_a_coffin|falling|doing_it"
            ),
            (
                "look~|stare~|staring|think~|drawn|pull_of|walk~ .. bridge|river|canal|cliff|"
                "cliffs|weir|railway|tracks|rope|viaduct|rooftop|platform differently|funny|wrong|"
                "long_time|for_hours|for_ages|too_long|a_lot|and_think|and_wonder"
            ),
            (
                "bridge|river|canal|cliff|weir|railway|tracks|platform|trains|balcony & calling_me|"
                "calls_me|call_me|pull_me|pulling_me|tempting|inviting|looks_peaceful|trust_myself|"
                "scares_me|scare_me|too_close|stay_away"
            ),
            (
                "how_easy|easy+it_would|to_be|be+to .. jump|step|slip|swallow|take|end|"
                "let_go|drown|drive|swerve|disappear|go_under"
            ),
            "wonder~ .. what|how .. be .. dead|to_die|not_here|not_be_here|if_i_died|jumped|gone",
            (
                "same|old|that+thoughts|way|feeling|place+as_before|as_last_time|before_i & "
                "hospital|sectioned|overdose|ward|attempt|last_time|again"
            ),
        ),
        unless=(
            (
                "second|my_thoughts_are_with|thoughts_with|thoughts_on|lovely|happy|good|nice|kind|"
                "fond+thoughts"
            ),
            "thoughts+with|are_with|on|about+you|him|her|them|dinner|tea|the|that",
            "neighbour|noise|parking & thoughts",
            "PLAY|TREAT|HOMELY & THINK|thoughts",
            (
                "THINK .. use_up|courgettes|save_money|cook|christmas|presents|holiday|garden|job|"
                "moving"
            ),
            "lights|view|views|boats|photo|fireworks|swans|ducks & bridge|river|canal",
            "THEM .. THINK|thoughts",
            "you+THINK",
        ),
        must_match=(
            "the bad thoughts are back",
            "them thoughts again",
            "my brain keeps saying do it",
            "keep picturing my own funeral",
            "been thinking of ways",
            "the bridge keeps calling me",
        ),
        must_not_match=(
            "my thoughts are with you all today",
            "been thinking of ways to use up the courgettes",
            "any thoughts on dinner",
            "keep looking at the bridge, lovely lights",
        ),
    ),
    Rule(
        name="held back for now",
        category=Category.WISH_TO_DIE,
        level=Level.SOON,
        imminent=True,
        reason="says what keeps them from ending it",
        says=(
            (
                "when|once|after my?|the?|ANIMAL|mum|dad ANIMAL|goes|dies|gone .. i_am+going_too|"
                "going|off|gone|done"
            ),
            "promise~ .. not|never & nights|hard|but|struggle|nurse|crisis|keep",
            "never+would+because|as|cause & but|understand|catholic|kids|god|sin",
            (
                "only|one|all+thing|reason|person|people|one+that?+is?+stopping|stops|stopped|"
                "keeping|keeps|holding|holds|preventing|prevents+me|us"
            ),
            (
                "only+reason|thing|reasons .. i+am|have|was?+not?+still_here|alive|here|not_done|"
                "done_it|still_alive|ended"
            ),
            (
                "if_it_was_not|if_it_were_not|were_it_not|was_it_not|if_not+for .. gone|"
                "not_be_here|be_dead|have_done|done_it|ended|end_it|jumped|not_be_alive|be_here|"
                "finish"
            ),
            (
                "not+for+my?+CLOSE|ANIMAL|kids|him|her|them|faith|god|family|grandkids & would|"
                "i_would+be|have|not+gone|dead|done|here|ended"
            ),
            (
                "once|when|after|soon_as ANIMAL|mum|mam|dad|nan|parents|husband|wife|he|she|they|"
                "kids|him|her+is|are|has|have?+dies|die|goes|gone|grown|passes|passed & i_go|"
                "i_can_go|i_will_go|go_too|follow|nothing_keeping|no_reason|i_am_off|free_to|"
                "nothing_left|that_is_it|i_am_done|my_turn|i_will_follow|end_it"
            ),
            (
                "hang~|hold~|stay~|wait~|stick~+on?|around?|alive+till|until|for|after .. "
                "christmas|birthday|wedding|easter|spring|kids|grandkids|exams|mum|dad|ANIMAL & "
                "then|thats_it|that_is_it|i_go|i_can_go|gone|end|done|only|dies"
            ),
            (
                "not|never|could_not+do_it|do_that|end_it|go+while|when|as_long|until|till|because|"
                "to_my|to_the|to_him|to_her|to_them ANIMAL|kids|mum|dad|he|she|him|her|them|family|"
                "alive|here|children"
            ),
            (
                "promise~+my|him|her|them|mum|dad|you|not|i .. not|never .. do_it|do_anything|hurt|"
                "harm|again|try"
            ),
            "if+i+have|had+the|any|more?+COURAGE",
            "too+much_of_a?+coward|scared|chicken|weak|cowardly+to+do|end|die|kill|go|jump|finish",
            "not+have|got|had|enough+the?+COURAGE+to+do|end|die|kill|go|jump|finish|$",
            "if+it+was|were|is+not+a_sin|sin|illegal|hell & i|would|done|gone",
            "talked|talk|talking+myself+out_of+it|doing",
            (
                "everyday|another|each|every_day+day? .. i|not+do_it|did_it|done_it|end_it & win|"
                "not|survived|made_it"
            ),
            "put_it_off|put_off|postponed & doing_it|end|again|for_now|ending",
        ),
        unless=(
            (
                "bus|fare|weather|money|price|cost|knee|knees|hip|queue|time|rain|diet|back|snow|"
                "wind|traffic|parking|work|ticket & stopping|stops|stopped|keeping|keeps"
            ),
            (
                "keeping|keeps|keep me busy|warm|awake|amused|fit|going_is_tea|company|entertained|"
                "sane_is"
            ),
            "keeps_me_going & lovely|love|great|bless|joy|lucky",
            "exercise|walk|walks|out_of_the_house|get_up & if_it_was_not|dog",
            "haha|lol|TREAT|PLAY & if_it_was_not|only_thing",
            "born_here|met|lived_here|have_met & if_it_was_not",
            "NOT_ME+too|was|is|were+scared",
        ),
        must_match=(
            "only thing stopping me is the cat",
            "the kids are the only reason im still here",
            "if it wasnt for the dog i wouldnt be here",
            "once the dog dies theres nothing keeping me",
            "i wont do it while the cats alive",
            "if i had the guts i'd be gone by now",
            "talked myself out of it again",
        ),
        must_not_match=(
            "only thing stopping me is the bus fare",
            "if it wasnt for the dog id never get any exercise",
            "the dog keeps me busy",
        ),
    ),
)
