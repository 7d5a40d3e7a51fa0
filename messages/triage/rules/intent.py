"""A time that was set, and meaning to do it."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="time set",
        category=Category.INTENT,
        level=Level.URGENT,
        imminent=True,
        reason="says when it will end",
        says=(
            "not+see+morning|tomorrow|the_morning|christmas|another|next_week|daylight",
            "last|final+night|day|hours+on_earth|for_me|alive|of_it_all",
            "not+be+a+bother|problem|burden|nuisance .. after|tomorrow|soon|longer|anyone",
            "not .. be around|here .. longer|long|soon|tomorrow|monday|weekend|christmas",
            (
                "not+make+it+to|past|through+monday|tuesday|wednesday|thursday|friday|weekend|"
                "christmas|morning|birthday"
            ),
            "not+WISH+to?+live .. past|beyond|another|after",
            (
                "nothing|nobody|no_one+can|will|is_going_to+stop+me & this_time|now|planned|"
                "anymore|tonight"
            ),
            "tomorrow|soon|tonight .. i+will+not+be+a+problem|burden|bother",
            "made+up?+my+mind+up? & tonight|today|now|tomorrow|end",
            "END_IT|KILL_SELF SOON",
            "i+will|going_to|am+die|dead|gone|hang|do_it SOON",
            "i+will|am|shall+be?+dead|gone SOON|in|by|when",
            "i+will+be+dead|gone $",
            "tonight|today+is|will_be+the+night|day|end",
            (
                "tonights_the_night|this_is_my_last_day|this_is_my_last_night|"
                "this_is_my_last_message|this_is_my_last_text|today_is_the_day|tonight_is_the_night"
            ),
            (
                "my|the+last|final+words|day|message|days|hours|goodbye|drive|stand|night & "
                "alive|life|live|i_am|DYING|BYE"
            ),
            "my+last+words|stand",
            "you will not hear|see|have from? text|me|again|anymore|worry",
            "you|u .. not need to? text|message|check|ring|worry|bother .. tomorrow|anymore|again",
            "i|me .. not+be+here|around|alive+tomorrow|anymore|much|next|when|christmas|soon|long",
            "i+will|would+not+be+here $",
            "by the time you read|get|see|find this",
            "set a date",
            "not see me|myself being|be here|alive|around",
            (
                "NUMBER+hours|days|minutes|mins|weeks|more_days until|left|of|till live|i_am_dead|"
                "my_life|to_live|life|DYING"
            ),
            "i have NUMBER days|weeks left",
            "countdown & die|go|end|ready",
            "no_one|nobody will find me",
        ),
        unless=(
            (
                "not+be+here|around|about & off_to|hols|sisters|sons|daughters|away|trip|visiting|"
                "skeggy|back_on"
            ),
            "not_be_here & going_to|off_to|at_my|staying_with|visiting|back_on|hols",
            (
                "not_be_here & holiday|hospital|appointment|away|shopping|dentist|back|visiting|"
                "at_my|out"
            ),
            "NOT_ME+will|going_to|am|be die|dead|gone",
            "last+day|night+at|in|of|with+work|job|school|term|college|the|spring|summer|holiday",
            "tell|tells|told|telling me to? KILL_SELF SOON",
            "end|ends+of|tonight|the+film|episode|series|show|match|programme|at",
            "phone|battery|laptop|car|plant|signal|wifi & died|dead|die|dying",
            "will not see|hear you|u till|until|again_until",
            "gone+to|shopping|out|home|on",
            "last+of|few|time & us|league|cup",
            "if i die",
            "till|until+i+die",
            "get_it_over_with & study|exam|work|dentist|interview",
            "not+be+here|about|around & ELSEWHERE",
            "be|am+gone & flight|flights|plane|train|coach|ferry|airport",
            "by_the_time & flight|flights|plane|train|coach|ferry|airport",
            "name+of+the+band|film|song|album|book|play",
            "was+the+name|title",
            (
                "last+day|days|hours|night+of|at|in|on+chemo|treatment|radiotherapy|rehab|"
                "physio|term|season|sale|course|antibiotics|quarantine|leave|uni"
            ),
            (
                "tonights_the_night|today_is_the_day|tonight_is_the_night & PLAY|HOMELY|final|"
                "date|party|show|concert|wedding|opening|first_night|ball|reunion|bus|launch"
            ),
            "lose|lost|losing|wasted|never_get_back|back+NUMBER .. of+my?+life",
            "not+see+tomorrow+till|until|before",
        ),
        must_match=(
            "you wont need to text me tomorrow",
            "stop texting me i wont be here tomorrow",
            "Stop texting me i wont be here tomorrow",
            "by the time you read this ill be gone",
            "cnt do dis nemore endin it 2nyt luv u",
            "i will be dead soon",
        ),
        must_not_match=(
            "my phone died",
            "the series ends tonight",
            "see you tomorrow",
            "I won't be here tomorrow, at my sister's till Friday",
        ),
    ),
    Rule(
        name="going to do it",
        category=Category.INTENT,
        level=Level.URGENT,
        reason="means to do it, without saying what",
        says=(
            "this_time & do_it|doing_it|succeed",
            "finish+it|it_all|myself|things & cant|tonight|anymore|going|night|life",
            "do+it+properly|right_this_time",
            "had_enough|cant_go_on|tired|done|life & doing_it|do_it+tonight|today|now|tomorrow",
            "doing_it+tonight|today|now",
            "thought|thinking|think+of|about .. doing_away|ending_it|ending_things|myself_in",
            (
                "INTEND+DO_IT & BYE|KILL_SELF|DYING|COURAGE|pain|tired|sorry|nobody|hurts|tonight|"
                "anymore|hurt|life|afraid|decided|attempt|failed|method|wish_me_luck|everyone"
            ),
            "DO_IT & COURAGE|painless",
            "going|go|gone through with it",
            "made|make+my|up+mind|my_mind|decision & BYE|END_IT|DO_IT|life|leave|time",
            "COURAGE .. DO_IT|END_IT|kill|die|KILL_SELF",
            "attempt|attempts|attempted again|failed|before|tonight|life|last|tried|another",
            "failed|serious|another|next|planned|previous+suicide?+attempt|attempts",
            (
                "i|me|my|ive|am|already|everything|got|have|have_a|start|starting_to|started_to|"
                "all|it+plan|planned|planning+it|everything|out|to_carry|my_death|for|how"
            ),
            (
                "i_have_a_plan|i_have_everything_planned|got_everything_planned|"
                "i_am_starting_to_plan|started_to_plan"
            ),
            "planning|planned+my|a|the+suicide|death|funeral",
        ),
        unless=(
            (
                "plan|planned|planning+to|for|a|the|our|my+trip|holiday|party|weekend|dinner|meet|"
                "meal|day|see|visit"
            ),
            "NOT_ME+INTEND+DO_IT",
            (
                "plan|plans|planned & holiday|trip|party|weekend|dinner|birthday|food|meet|garden|"
                "wedding|meeting|work|project"
            ),
            "attempt & cooking|knitting|driving_test|baking|exam|test|recipe",
            "DO_IT & homework|project|course|assignment|washing|shopping|dishes|gym",
            "knitting|jigsaw|book|cardigan|crossword|dinner|puzzle|sewing & finish",
            "plan|plans & bath|book|takeaway|telly|pyjamas|cuppa|candles|early_night|bingo|curry",
            "joke|story|book|sentence|essay|jigsaw|crossword|series|song & finish",
        ),
        must_match=("im going to do it tonight i have the courage", "I'm going through with it"),
        must_not_match=("I will do it tomorrow, the shop is shut", "we made a plan for Friday"),
    ),
    Rule(
        name="something drastic, a way out",
        category=Category.INTENT,
        level=Level.URGENT,
        reason="hints at something drastic, or a way out",
        says=(
            "do|doing+something+stupid|silly|drastic|bad|terrible|i_regret|i_should_not|i_shouldnt",
            "only|easiest|best|easy|quickest|no|another|some|a|looking_for_a|want_a+other?+way+out",
            "i+want+out+$|of_it|of_this|of_life|now",
            "i am out of here|options",
            "out+of+options",
            "made|written|wrote|writing+my+will",
            "planned|arranged|paid_for+my+funeral",
        ),
        unless=(
            "i+want+out+of+my?+country|contract|bed|bath|here|job|lease|this_chair",
            "way_out & shop|maze|car_park|exit|station|station|museum",
            (
                "my_will & solicitor|solicitors|co_op|list|lunch|age_uk|free|form|sorted|"
                "paperwork|executor"
            ),
            "want+out+of+this|the|my+hospital|cast|meeting|bra|corset|jumper|boot|traffic|uniform",
            (
                "contract|committee|lease|broadband|gym|band|sky|virgin|group_chat|whatsapp|deal|"
                "syndicate"
            ),
        ),
        must_match=("its the only way out, im sorry", "im going to do something stupid"),
        must_not_match=("couldn't find the way out of the car park",),
    ),
)
