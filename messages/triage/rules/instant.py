"""At this very moment: something taken, a place reached, somebody hurt, a child in danger."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="an end begun this minute",
        category=Category.INTENT,
        level=Level.URGENT,
        imminent=True,
        reason="may have begun to end their life",
        says=(
            "too_late .. i+have? already? took|taken|swallowed|downed|necked|drunk|drank",
            (
                "not_keep_my_eyes_open|keep_my_eyes_open|not_stay_awake|drowsy|drifting_off|"
                "going_numb|seeing_double & took|taken|swallowed|downed|necked+them|the_lot|"
                "it_all|loads|too_many|everything"
            ),
            (
                "MEDICINE .. out|on|over|across|all_over+the|my+duvet|quilt|covers|bedspread|lap|"
                "pillow|bed|worktop|carpet & out|counted|counting|looking|staring|all|lined|tipped"
            ),
            (
                "belt|rope|noose|cord|flex|sheet|cable+is?+round|around|over|through|tied_to|"
                "tied_round|on+the|my+door_handle|door_knob|banister|rafters|rafter|"
                "beam|loft_hatch|curtain_rail|light_fitting|coat_hook|top_of_the_door"
            ),
            "^ i? am? stood|standing|up|sat+on+the|a+chair|stool|bucket|ladder now? $",
            "bleeding|blood .. not+want .. to_stop|stopping|stopped|help|saving",
            (
                "driving|drive|drove|going|out .. looking_for+a|somewhere|something+wall|tree|"
                "bridge|lorry|truck|pylon|to_crash|to_jump|high"
            ),
            (
                "^ i? am? stood|standing|sat|wading|waded|waist_deep|knee_deep+in+the+river|"
                "canal|lake|reservoir|loch|weir|sea"
            ),
            "after+this+text|message|call|one i+am|will_be+going|gone|off|done+$|for_good|now",
            "last .. you|u|anyone|anybody|they .. hear|see|hears|sees+of|from+me+$|bye|sorry|x|now",
            (
                "sorry+everyone|everybody|mum|mam|mom|dad|kids|girls|boys|all|guys .. i+tried|"
                "could_not+$|anymore|hold_on|carry_on"
            ),
            (
                "i+can|could+not+go_on|carry_on|keep_going|live|bear|face|survive|hold_on|last|"
                "make_it .. tonight|right_now|another_minute|another_hour|this_minute|till_morning|"
                "another_night|through_the_night|the_night"
            ),
            "^|and|but|now+to+do_it|end_it|die|end_things|kill_myself+END_SOON",
        ),
        unless=(
            (
                "fishing|paddling|paddleboard|swim|swimming|wellies|dip|wetsuit|otters|otter|"
                "ducks|heron|kayak|canoe|cockles"
            ),
            "GLAD & river|canal|lake|reservoir|loch|weir|sea",
            "bulb|lightbulb|curtains|cobwebs|paint|painting|wallpaper|smoke_alarm|spider|spiders",
            "dog_lead|lights|tinsel|bunting|garland|swing|coat|coats|washing",
            "about+it|that|him|her|brexit|football",
            "antihistamines|antihistamine|hayfever|travel_sickness|cold_and_flu",
        ),
        must_match=(
            "too late ive already swallowed them",
            "cant keep my eyes open now ive took them",
            "got the tablets out on the duvet counting",
            "belt round the door handle",
            "stood on the chair now",
            "im bleeding and i dont want it to stop",
            "driving round looking for a wall",
            "stood in the river its freezing",
            "after this text im going",
            "this is the last youll hear from me",
            "sorry everyone i tried",
            "i cant hold on till morning",
            "i mean to do it tonight",
        ),
        must_not_match=(
            "stood in the river fishing, freezing but happy",
            "stood on a chair to change the bulb",
            "that's the last you'll hear from me about it",
            "dog lead's on the door handle where it always is",
            "took my antihistamines and can't keep my eyes open",
            "driving round looking for somewhere to park",
        ),
    ),
    Rule(
        name="hurt or followed this minute",
        category=Category.ABUSE,
        level=Level.URGENT,
        imminent=True,
        reason="may have been attacked, or be followed now",
        says=(
            (
                "^ i? have? been+attacked|assaulted|robbed|beaten_up|mugged|stabbed+$|on|outside|"
                "by|at|near|walking|coming"
            ),
            (
                "someone|somebody|man|men|lads|bloke|blokes|car|van|he|they+is|are+following|"
                "chasing+me+now|home|right_now|still|down|along|and_i|on_foot"
            ),
        ),
        unless=("PAST|LONG_AGO|by+a|the|my?+PRICKLY|insta|instagram|twitter|facebook|tiktok",),
        must_match=("just been attacked on the way home", "someones following me now"),
        must_not_match=(
            "been attacked by a seagull",
            "the cat's following me home",
            "he's following me on insta now",
        ),
    ),
    Rule(
        name="a child or somebody in danger this minute",
        category=Category.THIRD_PARTY,
        level=Level.URGENT,
        imminent=True,
        reason="a child or somebody else may be in danger now",
        says=(
            (
                "kids|child|children|baby|babies|toddler|bairn|bairns|wean|weans|little_ones|boys|"
                "girls .. on_their_own|home_alone|left_alone|by_themselves|all_alone & crying|"
                "screaming|hours|since|all_night|hungry|next_door|banging|no_adult|overnight"
            ),
            (
                "lad|boy|girl|kid|kids|child|toddler|baby|bairn .. on|onto|out_on+the|a+roof|"
                "ledge|tracks|railway|windowsill|window_sill|motorway|ice|scaffolding"
            ),
            (
                "man|woman|lady|lad|lass|girl|boy|bloke|someone|somebody .. on|at|over|climbing+"
                "the+railings|parapet|wrong_side|bridge & jump|edge|other_side|over|crying|help"
            ),
            (
                "baby|child|kid|kids|toddler|bairn|wean .. locked|left|shut|trapped+in+a|the|"
                "their+hot?+car|cellar|shed|cupboard|loft|van"
            ),
            (
                "neck|leg|arm|hip|foot|ankle|wrist+is|looks|went|gone|has_gone+wrong|bent|twisted|"
                "all_wrong|facing|sticking_out|backwards|the_wrong_way & fell|fallen|fall|stairs|"
                "ladder|bike|knocked_down"
            ),
            "baby|babies|babys+is?+coming+now|early|quick|fast|right_now",
            (
                "dodgy|bad|funny|wrong|strange+pill|pills|gear|tab|tabs|batch|spice|vape|edible|"
                "edibles|line & heart|racing|breath|breathe|calm|shaking|sweating|fitting|cold|"
                "seeing|collapsed|sick"
            ),
        ),
        unless=(
            "telly|film|episode|casualty|santa|tiles|gutter|slates|roofer|roofers|skating|rink",
            "coming+in|next|on+MONTH|week|WEEKDAY",
            "curry|pint|pints|kebab",
        ),
        must_match=(
            "kids on their own next door crying since yesterday",
            "theres a little lad on the roof opposite",
            "child locked in a car in this heat",
            "she fell down the stairs and her neck is bent",
            "babys coming now im alone",
            "took a dodgy pill hearts racing cant calm down",
        ),
        must_not_match=(
            "lads on the roof fixing the tiles all day",
            "kids home alone with the dog, they are twenty",
            "baby's coming in march",
        ),
    ),
)
