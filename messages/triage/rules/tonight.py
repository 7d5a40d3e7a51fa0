"""An end meant for tonight, or by their own hand, in any of its names."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="an end meant for tonight",
        category=Category.INTENT,
        level=Level.URGENT,
        imminent=True,
        enough_up_to=24,
        company=("VERY_LOW|HOPELESS|sorry|goodbye|pills",),
        reason="says that it will end soon",
        says=(
            (
                "i+will|shall|am|going_to|want_to|mean_to|intend_to|plan_to|ready_to|hope_to .. "
                "CROAK|DIE .. END_SOON"
            ),
            "END_SOON .. i|me|am|will|shall .. KILL_SELF",
            (
                "END_SOON & by_my_own_hand|my_own_hand|end_my_life|out_of_their_hair|"
                "out_of_everyones_hair|free_of_me|rid_of_me|meet_my_maker|see_my_maker"
            ),
            (
                "intend|mean|aim|plan|planning|hoping|set+to+be?+dead|gone|do_it|end|die|finish|"
                "go_through"
            ),
            (
                "mean_to|intend_to|decided_to|set_to|mean|intend+to?+do|finish|end+it|things|"
                "everything|myself .. END_SOON"
            ),
            (
                "END_SOON .. i|going_to|will|am+do|doing|finish|finishing|end|ending+it|things|"
                "everything|myself+$|now|for|and"
            ),
            (
                "join~|joining|be_with|meet my|our LOST_ONES|maker .. END_SOON & hand|end|pills|"
                "tired|ready|sorry|bye"
            ),
            (
                "not+live|be_alive|see|survive|make_it|be_here|do|face+another|through|past|till|"
                "until+night|day|morning|tonight|the_night|hour|sunrise|sun_come_up|dawn|daylight"
            ),
            "not+see+the?+sun|sunrise|daylight|dawn|morning|light_of_day",
            "going|off|go+now|tonight|soon+for_good|forever|for_the_last",
            "off|going|leaving|gone+for_good|forever+$|now|and|sorry|bye",
            "do|doing|did|done+myself|meself+in",
            (
                "dying|die|dead|going|gone+tonight|by_morning|by_midnight|before_dawn|by_dawn|"
                "before_morning"
            ),
            (
                "going+to+now|going_to_sleep_and_not|sleep_and_not_wake & END_SOON|sorry|bye|"
                "goodbye|now"
            ),
            (
                "this+is|will_be|has_to_be|be+my|the+last+night|sleep|evening|sunset|supper|meal|"
                "breath|drink|cigarette|time_i & i|me|bye|sorry|on_earth|goodbye|alive|$"
            ),
            (
                "my|the|our+last+night|day|evening|hours|sleep+on_earth|of_my_life|i_will_have|"
                "alive|here|as_me"
            ),
            (
                "it|this|everything|all|pain+will|going_to+be?+all?+done|over|finished|stop|end & "
                "END_SOON|anyones_up|anyone_wakes"
            ),
            (
                "not+reply|replying|answer|answering|text|texting|message+tomorrow|anymore|again|"
                "after & or|forever|bye|sorry"
            ),
            "forgive|forgiven & END_SOON & do_it|own_hand|end|finish|life",
            "by+my+own+hand",
        ),
        unless=(
            (
                "sisters|sister|sons|daughters|hospital|holiday|hols|away|visit|visiting|"
                "appointment|dentist|work|shift|trip"
            ),
            "PLAY|HOMELY|TREAT|SMALL_THING",
            "NOT_ME .. will|going_to|wants|want .. DIE|CROAK|KILL_SELF",
            "phone|battery|laptop|car|plant|signal|wifi|fire|candle",
            "bed|sleep|asleep|tired|knackered & early|ten|nine|shattered",
            (
                "paint|painting|hall|ironing|washing|shopping|cleaning|form|forms|homework|"
                "decorating|packing"
            ),
            "operation|op|film|series|match|exam|exams|meeting|diet|fast",
            "last+night|day+i|we|was|at|of|before|in|the",
            "when|if|before|till|until+i+die|do_die",
            "not+be+here|around|about & ELSEWHERE",
            (
                "not+be+here|around|about & off_to|at_my|day_trip|trip|coach|club|blackpool|"
                "seaside|back"
            ),
            "name+of+the+band|film|song|album|book|play",
            "cinema|pub|shop|bank|library|tooth|wart|cat|stain|smell|pain|cough+is|has|have?+gone",
            "not+be+at|able|free|attending|joining",
        ),
        must_match=(
            "i'll be popping me clogs tonight",
            "i shall end my days this evening",
            "I intend to be dead by the weekend",
            "off to see my maker tonight by my own hand",
            "i wont see the sun come up",
        ),
        must_not_match=(
            "i'm doing it tonight, painting the hall",
            "dying to see you tonight at the quiz",
        ),
    ),
)
