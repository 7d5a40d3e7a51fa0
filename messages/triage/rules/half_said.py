"""Worries half said: what it would be to stop, a plan without the nerve, an uncle of long ago."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="an end half said",
        category=Category.WISH_TO_DIE,
        level=Level.SOON,
        enough_up_to=18,
        company=("VERY_LOW|HOPELESS|WORTHLESS|DYING",),
        reason="may not want to go on",
        says=(
            (
                "wonder~|wonder|imagin~|daydream~|think~+about|of?+what|how+it|that+is|would|"
                "must|will+be?+feel?+to+stop|not_exist|not_be|not_be_here|be_gone|vanish|"
                "cease|end|disappear|sleep_forever|not_wake"
            ),
            (
                "world|nobody|no_one|they|anyone|people|everyone+would|will+not?+notice|"
                "care|blink|bat_an_eyelid|mind|bother+if|when+i+stopped|was_gone|went|died|"
                "vanished|disappeared|was_not|left|did_not"
            ),
            (
                "nobody|no_one|not_anyone+would|will+know|notice|find|realise|miss .. for+"
                "weeks|days|months|ages|a_week|a_month & i|me|if"
            ),
            (
                "got|have|had|do|would_do+a|it?+plan|way|the_means|method? & not|no|lack|lacking|"
                "need|if_i_had|wish_i_had .. guts|nerve|courage|bottle|strength|balls"
            ),
            (
                "too+scared|cowardly|chicken|frightened|weak|much_of_a_coward+to+do_it|end_it|go|"
                "go_through"
            ),
            (
                "feel|am|already+a|half?+ghost|corpse|dead_man_walking|"
                "dead_woman_walking|dead_inside|dead_already|walking_dead+already|$|now|anymore|"
                "in_my|to"
            ),
            "burn|burning|burned|burnt|scald|scalding+myself|my_arm|my_arms|my_legs|my_skin+with",
            "burn|burning|burned|scald|scalding+myself|my_arm|my_arms+again|on_purpose|cope|feel",
        ),
        unless=(
            "PLAY|HOMELY|TREAT|PLEASANT|halloween|costume|gym|squat|workout|train_delayed|smoking",
            "oven|cooking|kettle|toast|accident|accidentally|sun|hob|hair|straighteners|tongs|soup",
            "wonder .. rain|music|noise|drilling|banging|barking|working|smoking|drinking & stop",
            (
                "jump|bungee|parachute|tattoo|ask|phone|ring|sing|dance|drive|dye|cut_my_hair & "
                "guts|nerve|courage|bottle"
            ),
            "practice|early|party|meeting|chat & notice",
            "ghost+town|story|stories|train|of_a|walk|hunt",
        ),
        must_match=(
            "i wonder what its like to just stop",
            "the world wouldnt notice if i stopped",
            "if i went tomorrow no one would know for weeks",
            "ive got a plan but not the guts",
            "feel like a ghost already",
            "burning myself with the iron again",
        ),
        must_not_match=(
            "I wonder what it would be like to stop smoking",
            "haven't got the guts to jump out of a plane",
            "burnt my arm on the oven",
            "no one would notice if i left the choir practice early",
        ),
    ),
    Rule(
        name="touched, now or long ago",
        category=Category.SEXUAL_HARM,
        level=Level.SOON,
        enough_up_to=20,
        company=("scared|afraid|tell|told|stop|child|secret",),
        reason="may be, or have been, touched against their will",
        says=(
            (
                "uncle|dad|father|stepdad|grandad|brother|stepbrother|cousin|priest|teacher|"
                "babysitter|coach|lodger+used_to|would|always?+mess~|mess_about|interfere~|"
                "fiddle~|touch|molest|bother|come_into+with|me|my"
            ),
            (
                "man|bloke|fella|guy|neighbour|helper|volunteer|driver|cleaner|he|caretaker|"
                "warden .. touches|touching|gropes|groping|fondles|strokes|rubs|"
                "feels_up+me|my_leg|my_legs|my_breast|my_breasts|my_bum|my_bottom|my_chest|"
                "between|up_my & when|help~|alone|bath|shopping|bed|scared|stop|"
                "uncomfortable|every|always|keeps"
            ),
        ),
        unless=(
            "touch~|touching .. shoulder|heart|hand|arm|soul",
            "car|cars|bike|bikes|trains|engines|boats|phone|remote|radio & touch~|mess~",
        ),
        must_match=(
            "my uncle used to mess with me and hes visiting tomorrow",
            "the man upstairs touches me when hes helping with shopping",
        ),
        must_not_match=("my uncle used to mess about with old cars",),
    ),
    Rule(
        name="going short of a home, air or safe food",
        category=Category.BASIC_NEEDS,
        level=Level.SOON,
        enough_up_to=16,
        company=("nowhere|help|scared|alone",),
        reason="soon without a home, short of breath, a bad wound, or afraid of their food",
        source="domain brief 3.2",
        says=(
            (
                "got|given|have|only+me?+only?+NUMBER|a|few|two|four+days|weeks|week|months|hours+"
                "to+leave|get_out|move_out|vacate|find_somewhere|pack_up|find_another"
            ),
            (
                "my|the|all_my+food|water|tea|dinner|meals|drinks|milk|pills|tablets+is|are|"
                "has_been|have_been|being+being?+poisoned|drugged|tampered|spiked|laced|"
                "messed_with"
            ),
            (
                "wound|cut|leg|foot|toe|dressing|ulcer|stitches|sore|scar+has|have|is+gone|going|"
                "turned|turning+green|yellow|black|smelly|septic|manky|grey|nasty"
            ),
            (
                "breathless|out_of_breath|gasping|short_of_breath|puffed_out|not_get_my_breath .. "
                "walking|walk|loo|toilet|stairs|bed|kettle|talking|dressed|lying|sitting|room|"
                "door|few_steps|chair|nothing"
            ),
        ),
        unless=(
            "lift|lifts & stairs|mended",
            "PLAY|gym|run|running|hill|hills|zumba|dance|danced|laughing|fit|jog|jogging|marathon",
            "leave+my|a|the|this|you|feedback|review|reviews|message|work",
            "holiday|job|shift|till|until|college|school|for_the & leave",
            "cut+the+grass|hedge",
            "tree|leaf|leaves|grass",
        ),
        must_match=(
            "got 28 days to leave",
            "my food is being poisoned by next door",
            "the wound has gone green",
            "i get breathless just walking to the loo",
        ),
        must_not_match=(
            "two weeks to leave booked off at christmas",
            "out of breath after zumba",
        ),
    ),
)
