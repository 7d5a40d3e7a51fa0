"""Calls for somebody to come, in every form, and people who find somebody else ill."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="asks for somebody at once",
        category=Category.MEDICAL,
        level=Level.URGENT,
        imminent=True,
        reason="asks for help at once",
        says=(
            (
                "^ please? someone|somebody|anyone|anybody? please? help|sos|mayday|emergency+me|"
                "us|please|help|now|quick|urgent|i|im|hurry? $"
            ),
            (
                "^ help|sos|mayday .. scared|hurt|hurting|dying|cant|trapped|alone|bleeding|urgent|"
                "stuck|emergency|quick|now|ambulance"
            ),
            "^ help|sos|mayday+help|please|now|quick|me|i $",
            "^ it? is? an? emergency",
            "SUMMON .. WHO_COMES",
            "where+is+the|my+WHO_COMES",
            "^+WHO_COMES+$|please|now|quick|help|asap",
            "WHO_COMES+please|now|quick|asap|urgent",
            (
                "999|911|112 & please|now|ring|call|dial|phone|need|help|me|quick|can|cant|urgent|"
                "talk|ambulance|someone"
            ),
            "^ 999|911|112",
            "SUMMON .. ANYBODY+QUICK|please|here|to_me $",
            "SUMMON .. ANYBODY .. QUICK",
            (
                "^ please? can|could? you|u? get|send|fetch|find|bring+me?+someone|somebody|help|"
                "anyone $"
            ),
            "get|send|call|fetch|ring|shout|phone|dial+for?+help+please|now|$|quick|me|for_me",
            (
                "send|get|fetch|bring+someone|somebody|anyone|help+please|$|now|quick|to|round|"
                "over|here"
            ),
            "^ hurry please|quick|now|help|up_please",
            (
                "come+quick|quickly|fast|now_please|at_once|asap & help|hurt|blood|fell|ambulance|"
                "baby|bleeding|floor|scared|he|she|cant|daughter|son|pain|emergency"
            ),
            "someone|somebody|anyone .. come+quick|now|here|please|round|over|to_me|and_help|help",
            "^ hurry please|quick|now|help|up_please",
            "need|want .. hospital|a_and_e|a_n_e|casualty|doctor|e+QUICK|tonight",
            "need|want+to?+go?+to?+hospital|casualty|a_and_e $",
            "get|need|send|fetch|call|ring+me?+a|the|my+doctor+please?+$",
            "^ somebody|someone|anybody please $",
            (
                "^ i? am? fading|going_to_pass_out|going_to_collapse|going_to_faint|collapsing|"
                "passing_out $"
            ),
            "CLOSE .. come .. QUICK & tell|ring|phone|text|call|get",
            "something+is?+badly|terribly|dreadfully|awfully|proper+wrong+with|$|help|i",
            "something+bad|terrible|awful|dreadful+is+happening",
            "not|nothing|in+right|danger|trouble+please|help & ring|call|come|now|send",
            "^ i? think|fink|feel i+am+dying|going_to_die|about_to_die|passing_away $",
            (
                "think|fink|feel|feels|afraid .. i+am+dying|going_to_die|about_to_die & help|pain|"
                "chest|heart|breath|please|alone|scared|cant|blood|ambulance|racing"
            ),
            (
                "am|going_to|will+die .. if+nobody|no_one|someone_does_not|somebody_does_not|"
                "you_do_not"
            ),
            "i+am+dying+here|now|help|please|alone",
            (
                "am|i_feel|think_i_am|might|keep|about_to|going_to+be?+going_to?+passing_out|"
                "pass_out|collapse|collapsing|faint|fainting|blacking_out|black_out|keel_over|"
                "lose_consciousness|losing_consciousness & i|help|now|alone|chest|cant|please|head|"
                "standing"
            ),
            (
                "everything|it|all|vision|eyes+has|is|went|going|gone?+going|gone|went+black|dark|"
                "blurry|grey|fuzzy|white & i|cant|help|see|faint|head|dizzy|not"
            ),
            "keep|keeps+passing_out|blacking_out|losing_consciousness|going_unconscious",
            "i+am+fading+fast|away|help",
            "im|i_am|am+in+trouble+please|help|ring|call|now|quick|$",
            "^ come+quick|quickly $",
            "this|it|is+an?+emergency",
            "^+please+come+$",
            "^+please?+come+quick|quickly|now|please+please?+$",
            (
                "^ please? someone|somebody|anyone please|come|help quick|quickly|now|here|"
                "please|fast|$"
            ),
        ),
        unless=(
            (
                "SUMMON|WHO_COMES|999 & last_week|last_month|last_year|years_ago|had_to|did_not|"
                "should_have|nearly|almost|came_and|was_lovely|were_lovely|calendar|went_past|"
                "passed|lady|jigsaw|auction|rota|toy|siren|sirens|academy|training|community|"
                "volunteer"
            ),
            "called_the+police+on|about",
            (
                "need|want|get|send|call|come+help|someone|somebody|anyone|a_doctor+with|to_fix|"
                "to_look_at|to_mend|to_clean|to_paint|choosing|moving|doing|setting"
            ),
            "WHO_COMES & school|false_alarm|hose|museum|toddler|open_day|station|parked|drove",
            "999+what|letsbe|calls",
            (
                "emergency & chocolate|biscuits|teabags|tea|milk|plumber|exit|knitting|contact|"
                "contacts|meeting|landing|wine|gin|nails|hair|tax|dental|dentist|appointment|budget"
            ),
            (
                "before|collect|deliver|boiler|plumber|broadband|phone|printer|remote|wifi|"
                "internet|computer|tap|fence & someone|somebody|doctor|help"
            ),
            "come+quick|quickly & sale|christmas|summer|spring|friday|weekend|bargain|offer",
            "boredom|bored & come|help",
            "cat|tabby|kitten|snacks|remote|hostage & help",
            "coffee_morning|bingo|party|tea|lunch|dinner|garden|quiz & come",
            (
                "dying|die|faint|collapse|pass_out+for|to|of+a|see|boredom|know|heat|shame|hunger|"
                "embarrassment"
            ),
            "hungry|shopping|zumba|gym|marathon|excited|excitement",
            (
                "electric|electrics|lights|power|screen|sky|clouds|hair|bananas|banana|night+has|"
                "is|went|going|gone|going_out"
            ),
            "help+yourself|with_the|me_with|with_my|me_choose|you_with",
            "check_up|checkup|appointment|visit|visiting|outpatients & hospital|doctor",
            "help|someone|somebody & JEST",
            "exam|exams|uni|coursework & help",
            "asap|homework|assignment|forms|wifi|printer",
            "not+send|get|bring",
            "lord|heaven|goodness|god+help+us|him|her|them",
            "how+many|much|long+eggs|egg|cups|grams|flour|sugar|butter|potatoes|sprouts & help",
            (
                "need|send|call+an+ambulance+for+this|these|the+crumble|rhubarb|cake|sponge|"
                "roast|trifle|souffle|jumper|lawn|car|outfit"
            ),
        ),
        must_match=(
            "somebody help",
            "get somebody here quick",
            "send someone please",
            "i need the ambulance",
            "phone the ambulance",
            "its an emergency",
            "come quick",
            "need the fire brigade",
            "i need to go to A&E now",
            "i think im dying",
            "ring my daughter tell her come now",
        ),
        must_not_match=(
            "ran out of teabags, emergency!",
            "need someone to fix my boiler",
            "come quick the sale ends today",
            "the ambulance went past",
            "they had to call an ambulance for her last week",
        ),
    ),
    Rule(
        name="somebody else is very ill now",
        category=Category.THIRD_PARTY,
        level=Level.URGENT,
        imminent=True,
        reason="somebody else is very ill now",
        says=(
            "ANYONE_ILL+is|has|have|are|gone|went|had|looks|keeps .. ILL_NOW",
            "ANYONE_ILL+ILL_NOW",
            (
                "ANYONE_ILL+will|does|did|can|is+not+wake|waking|rouse|respond|responding|move|"
                "moving|breathe|breathing|come_round"
            ),
            (
                "not+wake|rouse|bring_round|get_a_response_from|get_any_response_from+my?+him|her|"
                "mum|mam|dad|them|nan|wife|husband|son|daughter|brother|sister|friend|mate|baby"
            ),
            (
                "found+my?+the?+ANYONE_ILL .. on_the_floor|collapsed|unconscious|cold|"
                "not_breathing|slumped|lying|not_moving|in_a_heap|blood"
            ),
            (
                "ANYONE_ILL .. on_the_floor|fallen|bottom_of_the_stairs & not|help|blood|cant|"
                "letterbox|cold|now|bleeding|unconscious|groaning"
            ),
            (
                "ANYONE_ILL+is|has|taken|took+a?+bad|funny|poorly|ill+turn|way & now|help|cant|"
                "shaking|not"
            ),
            (
                "baby|little_one|newborn|bairn .. floppy|blue|not_feeding|not_waking|limp|grey|"
                "hot_and_floppy|fitting|rash|lethargic|not_breathing"
            ),
        ),
        unless=(
            "dog|cat|budgie|hamster|rabbit|bird|hen|fish|goldfish|tortoise",
            (
                "sofa|chair|settee|teething|till|until|before_noon|early|for_work|for_her|for_his|"
                "feed & wake|passed_out|out_cold|collapsed"
            ),
            "walking_again|back_dancing|back_home|out_of_hospital & ILL_NOW",
            "ILL_NOW in MONTH",
            (
                "years_ago|last_year|last_month|last_week|months_ago|weeks_ago|recovering|home_now|"
                "on_the_mend|ok_now|fine_now|better_now|back_when|funeral|died|passed|anniversary"
            ),
            "match|bill|price|when_she_saw|when_he_saw",
            "white+as",
            "not_talk|not_speak|funny_turn|bad_turn & to_me|to_each|to_her|to_him|anymore",
            "computer|laptop|boiler|engine|tent|cake|shed|chair|wall",
            "do+not+wake",
            "on+mince_pies|chocolate|pudding|cake & not_move",
            "not+wake|wakes+up?+for+school|work|college|church|breakfast",
            "breathing+down+my|our|her|his|everyones+neck",
        ),
        must_match=(
            "mum wont wake up",
            "the baby is floppy and not feeding",
            "my wife isnt breathing",
            "my sister has took a bad turn and is shaking all over",
            "found my neighbour on the floor, hes cold",
        ),
        must_not_match=(
            "my husband passed out on the sofa after dinner",
            "dad had a stroke last year but recovering",
            "he won't wake up for school, teenagers",
        ),
    ),
)
