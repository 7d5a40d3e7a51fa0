"""Afraid of somebody at home, or carrying the marks of them."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="afraid of somebody near",
        category=Category.ABUSE,
        level=Level.SOON,
        reason="afraid of somebody, or hurt by them",
        enough_up_to=22,
        company=("TROUBLE",),
        says=(
            "MARKS & he|she|husband|wife|partner|boyfriend|son|carer|dad|ex|hide|hiding|ashamed",
            "FRIGHT+of|around|near|with|by+my|the|this|own?+own?+NEAREST|him|her|them",
            (
                "FRIGHT|stomach_turns|jump .. HIM .. key|door|footsteps|comes_home|comes_in|"
                "coming_home|near_me"
            ),
            "FRIGHT|hate|nervous+when|every_time|if+HIM",
            (
                "WHO+is|gets|got|was|can_be|being|been+rough|violent|aggressive|nasty|cruel|"
                "abusive+with|to"
            ),
            (
                "carer|carers|staff|nurse|nurses .. cruel|nasty|spiteful|rough|horrible|shout|"
                "shouts|swear|swears|laugh_at|laughs_at|laughed_at|laughing_at|taunts|mock|tease|"
                "bully|neglect & me|us|my"
            ),
            (
                "HIM|carer|nurse grab~|pull~|yank~|drag~|push~|shove~|nips|nip|pinches|shakes+me|"
                "my hard|about|rough|arm|arms|hair|off|out_of|when"
            ),
            (
                "it|that|i+was|did|is+not+an?+fall|fall_down|accident & told|said|he|she|nurse|"
                "doctor|but|$"
            ),
            "not+a+fall",
            "i+am|was?+black+and+blue",
            (
                "told|said+them|her|him|the_nurse|the_doctor|nurse|doctor|hospital|everyone|"
                "people?+i+fell|walked_into"
            ),
            "only|its_only+when+HIM+has|have|is+had|drunk|drinking|been",
            "takes|took|taking+it|things+out+on+me",
            "i|me .. cop|cops|copped|coppin it|for_it & HIM|when|if",
            "laugh|laughed|laughs|laughing+at+me & home|ward|staff|carers|take|things",
            "HIM .. SORRY_AFTER",
            "i|me|have_to|to DO_AS_TOLD & HIM|always|now|quiet|scared",
            (
                "DO_AS_TOLD & temper|drink|drunk|kick_off|kicks_off|mood|moods|angry|husband|"
                "partner|he"
            ),
            "MARKS & he|she|husband|wife|partner|boyfriend|son|carer|dad|ex|hide|hiding|ashamed",
            (
                "he|she|husband|son|dad|partner|ex|boyfriend|wife put_his_fist|fist|punched|"
                "punches|kicked|kicks .. through|hole|wall|door|dog|cat"
            ),
            (
                "HIM .. hurt|hurts|kicks|kicked|killed|kills|poisoned|threatens+my|the+ANIMAL|"
                "budgie|cat|dog"
            ),
            (
                "chair|wardrobe|drawers|bolt|lock|wedge+against|under|behind|on+the|my+door|"
                "bedroom & HIM|sleep|night|because|scared"
            ),
            "sleep~ with .. under_my_pillow|hammer|phone_in_my_hand|knife|clothes_on|my_bag",
            "WHO .. scream~|shout~|yell~|swear~|roar~|bawl~+at+me|us|my_face|in_my_face",
            (
                "WHO .. throws|threw|chucks|flings|smashes|smashed|breaks|broke|burnt|ripped|tore|"
                "cuts_up+things|stuff|plates|my_things|my_stuff|my_clothes|the_place|everything|"
                "furniture|photos"
            ),
            "WHO+gets|got|is|was+violent|nasty|aggressive|abusive|physical|handy",
            "no|not|nobody+one?+would|will+believe+me|it & HIM|lovely|nice",
            "treat~+me|us+worse?+a?|the?|than?+PRISON|dirt|dog|rubbish|shit|muck|child|nothing",
            (
                "in|living|life|stuck|staying .. abusive|violent|toxic+relationship|marriage|home|"
                "partner"
            ),
        ),
        unless=(
            "GAME|SPORT|KINDLY",
            "BEAST STRIKES",
            "FRIGHT of heights|spiders|the_dentist|dogs|flying",
            "swears|shouts|swear|shout|screams+at+the",
            (
                "MARKS & dog|cat|cupboard|trolley|branch|fell_off|tripped|bumped|fell_over|"
                "bed_frame|bath|accident|clumsy|gym|stairs|needle|blood_test|warfarin|thinners|"
                "squash|knee|shin|hip"
            ),
            "pushing|pulling|kicking+me+to|forward|along|round|in_my_wheelchair|up|out|through",
            "dropped|broke+plate|mug|cup|glass|things & clumsy|butterfingers",
            "worried_sick+about|for",
            "STRIKES me at|up|that|most|to|when_i_think",
            "hospital|operation|surgery|injection|needle|diagnosis|results & FRIGHT",
            "FRIGHT+for+him|her|them|my",
            "deaf|hard_of_hearing|hearing_aid & shout|shouts",
            "only+bruised",
            "did+not+fall & forget|burn|dinner|triumph",
            "onto_the|on_the+dance_floor|dancefloor",
        ),
        must_match=(
            "im scared of my own son",
            "my stomach turns when i hear his key in the door",
            "told the nurse i walked into a door, i didnt",
            "the carer nips my arm, she nips me",
            "he loses his temper when he's had a drink",
        ),
        must_not_match=(
            "im scared of spiders",
            "he shouts at the telly",
            "bruised my shin on the bed frame",
        ),
    ),
)
