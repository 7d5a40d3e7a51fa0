"""Worry for somebody else: a neighbour not seen, a friend gone quiet, a child in bruises."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="worry for somebody else",
        category=Category.THIRD_PARTY,
        level=Level.SOON,
        reason="somebody else may be in danger",
        enough_up_to=22,
        company=("TROUBLE",),
        says=(
            (
                "drives|driving|drove+the|my|our|his|her+kids|children|grandkids|baby & drink|"
                "drunk|pissed|high|drinking"
            ),
            (
                "neighbour|next_door|old_lady|old_man|opposite|upstairs|downstairs|"
                "across_the_road|friend .. not+answer~|been_seen|seen|heard|come_to_the_door|"
                "moved & door|days|week|curtains|post|milk|light|lights|smell|bins|since|NUMBER|"
                "telly"
            ),
            (
                "curtains|post|milk|papers|bins|lights|telly .. shut|drawn|closed|piling|piled|"
                "still|out|outside|on|not_moved & neighbour|neighbours|next_door|old|opposite|her|"
                "across & not|been|days|week|door|answer~|piling|since"
            ),
            (
                "CLOSE|he|she|mates .. said|says|keeps|saying|talks|texted|wrote|posted .. "
                "better_off|not_do_this|not_go_on|had_enough|dead|no_point|not_here|not_wake|die|"
                "end_it|wish~|give_up|not_want_to_be|not_live|not_be_here & worried|scared|help|"
                "not_know|low|crying|life|anymore|everything|not_answering|dead|die|here"
            ),
            "CLOSE|mates .. wish~+he|she+was|were+dead|not_here|gone",
            (
                "CLOSE|he|she+has?+given|gave|giving .. away|stuff|things & everything|all|weird|"
                "quiet|note|goodbye|low"
            ),
            (
                "CLOSE|he|she .. gone_quiet|not_answering|not_replying|not_replied|"
                "not_picking_up|disappeared|off_the_radar & low|worried|depressed|suicid~|"
                "bad_place|scared|state"
            ),
            (
                "CLOSE|he|she .. stopped_eating|not_eating|not_eat|not_washing|not_come_out|"
                "not_leave_his|not_leave_her|not_got_up|stays_in_bed|wasting_away & worried|room|"
                "bed|days|weeks|cut|cuts|scared|help|and"
            ),
            (
                "CLOSE|he|she|mates .. cut|cuts|cutting|burns|scars|marks on|his|her|their arms|"
                "arm|wrists|legs|herself|himself"
            ),
            (
                "worried|scared|afraid|frightened|concerned+sick?+about|for+my|the|a|our?+CLOSE|"
                "neighbour|him|her|CHILD & hits_her|hits_him|hitting|hurts_her|hurt_her|beats|"
                "beating|abus~|drugs|drink~|not_safe|self_harm|cut~|suicid~|do_something|kill|"
                "not_eating|bruises"
            ),
            (
                "CLOSE|neighbour|CHILD|kids|girl|boy .. bruise|bruises|bruised|black_eye|burn|"
                "burns|burnt|marks|cigarette|belt & says|not_say|arms|back|face|again|got|has|"
                "have|every|legs|mark"
            ),
            (
                "he|husband|boyfriend|partner|stepdad|dad|man|ex|mum|uncle|she+hits|hit|beats|"
                "slaps|kicks|belts|hurts|smacks|batters|threatens+the|my|her|his|their|our+kids|"
                "children|son|daughter|baby|little_one|mum|mam|sister|wife|girlfriend|grandkids|"
                "grandson|granddaughter|mom|mother"
            ),
            (
                "CHILD|daughter|granddaughter|grandson|niece|nephew|son says|said|told|tells me? "
                ".. touch~|hits|hit|hurt~|secret|private|naked|scared|daddy|mummy|grandad|uncle|"
                "boyfriend & him|her|mummy|daddy|uncle|grandad|boyfriend|touch~|mums|dads"
            ),
            (
                "man|men|older|bloke|someone|stranger|lads|gang|dealers .. messaging|grooming|"
                "using|picking_up|sending|buying|pressur~|meeting|after+my|the|her|him|a & "
                "daughter|son|granddaughter|grandson|girl|lad|boy|kid|niece|neighbour|pictures|"
                "drugs|phone"
            ),
            (
                "son|lad|grandson|brother|daughter|nephew|kid .. running|carrying|holding|selling|"
                "dealing|county_lines|gang|knife & drugs|gang|older|lads|dealer|county_lines|"
                "knife|scared|trainers|phone"
            ),
            (
                "kids|children|baby|toddler|little_one|girl|boy|bairns .. on_their_own|on_its_own|"
                "by_themselves|alone|left|home_alone|locked & next_door|hours|all_night|night|"
                "always|again|crying|upstairs|out|pub|neighbour|always"
            ),
            (
                "kid|kids|child|children|baby|toddler|little_one|girl|boy|bairn .. street|outside|"
                "road|midnight & pyjamas|barefoot|crying|nappy|alone|cold|night|own|nobody"
            ),
            (
                "baby|kids|child|toddler|children .. cry|cries|crying|scream~|whimpering & "
                "all_night|all_day|every_night|hours|next_door|upstairs|shouting|smack~|thuds & "
                "not|no_one|nobody|neighbour~|next_door|upstairs|worried|all_night|shouting|smack~"
            ),
            (
                "kids|children|baby|grandkids|little_ones|bairns|weans .. hungry|starving|"
                "not_eaten|not_fed|filthy|dirty|no_shoes|no_coat & next_door|today|no_food|money|"
                "not|always|mum|neighbour|days|again|cold"
            ),
            (
                "i+have?+smacked|hit|slapped|shook|hurt|lost_it_with|lost_my_temper_with|"
                "lashed_out_at|screamed_at+at?+my|the|our+son|daughter|kids|lad|girl|child|boy|"
                "little_one|toddler|children|baby|grandson"
            ),
            (
                "lost_it|lost_my_temper|saw_red|snapped|lashed_out & hit|hurt|smacked|slapped & "
                "son|daughter|kids|child|boy|girl|lad|him|her|baby|mum|wife|toddler"
            ),
            (
                "ex|he|dad|father|she|mum+has|have?+took|taken|kept|keeping|snatched|not_give|"
                "not_bring+the|my|our+kids|children|son|daughter|baby|little_one|grandkids & not|"
                "back|away|abroad|refus~|police|without"
            ),
            (
                "CLOSE|mates+has?+took|taken+something|stuff|loads & not|worried|help|weird|"
                "sleepy|funny|state|say|what"
            ),
            "^ my? friend|mate|brother|sister+has?+took|taken+something",
            (
                "CHILD|grandson|grandsons|kids|son|daughter got|has|have|with burn|burns|burnt|"
                "cigarette|belt|finger|bite+marks|mark|bruises"
            ),
            (
                "not+seen|heard_from+the|my|her|him|our?+old_lady|old_man|old_boy|old_fella|"
                "neighbour|lady|gentleman .. milk|post|curtains|light|days|week|since|bins"
            ),
            (
                "son|daughter|grandson|granddaughter|niece|nephew|girl|lad|boy|kid is|being|been|"
                "getting groomed|exploited|trafficked|bullied|touched|sextorted"
            ),
            (
                "being|getting|is|been HIT|beaten|hurt|abused|exploited|cuckooed|groomed|"
                "trafficked|used_by & neighbour|sister|friend|mum|daughter|lad|girl|niece|"
                "downstairs|next_door|old_man|old_lady|brother|nephew"
            ),
        ),
        unless=(
            "GAME|KINDLY|cat|dog|puppy|teething|school|park|paddling|nativity|swings",
            (
                "holiday|hols|cruise|spain|hospital|away|visiting|picking_it_up|watering & "
                "neighbour|next_door|post|curtains|milk|seen|heard"
            ),
            "hungry|starving & tea|dinner|lunch|soon|growing|always_hungry|eaten_me",
            "hits|beats|hit+the+ball|high|record|shops|target|drum|drums",
            "LONG_AGO",
            "job|contract|diet|boss|traffic & had_enough|not_do_this|give_up",
            "babysit~|sitter|nursery|asleep|bath_time",
            "scream~|cry~|crying|cries & pool|paddling|banshee|sweetie|lungs|teeth|cute|playing",
            "not_answer~|not_answering & must_be_out|as_usual|out_again|at_work|bingo|busy",
            "teenager|teenagers",
            "alone & leave_him|telly",
            "wish~ & birthday|luck|well",
            "saturday|sunday|wedding|lift & not_do|says",
            "marks & exam|school|teacher|spencer|full",
            "running & marathon|race|late|club|stall",
            "street & party|play|chalk|ice_cream",
        ),
        must_match=(
            "havent seen the old lady opposite for days and her milks still out",
            "my sister has bruises and wont say",
            "the kids next door are always on their own",
            "my lad is running drugs for older boys",
        ),
        must_not_match=(
            "neighbour is on holiday so post is piling up, im picking it up",
            "kids are hungry, tea soon",
            "my lad is running the marathon",
        ),
    ),
)
