"""When it is to be: a day, an hour, an empty house, the last of something."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="will not outlast a time",
        category=Category.INTENT,
        level=Level.URGENT,
        imminent=True,
        reason="does not mean to be there much longer",
        says=(
            (
                "i .. not .. see|seeing|make|making|reach|reaching|last|get_to|have|want|"
                "need+another|my|the|to|till|until?+OUTLAST $"
            ),
            (
                "i+will|would|am|going_to? not .. see|seeing|make|making|reach|outlive+it?+another|"
                "my|the|to|through|till|until?+OUTLAST"
            ),
            (
                "not|wont+going_to?+be .. here|around|about|alive+for|to_see|by|at|come|this|"
                "next+my?+the?+this?+OUTLAST"
            ),
            (
                "not+be+here|around|about|alive+to|next|this|by|for|much|come|when|in_the+week|"
                "month|year|long~|spring|summer|xmas|do_this|answer|reply|read|see|the_morning|"
                "a_week|time"
            ),
            "not+wake|waking+up?+tomorrow|in_the_morning|again|this_time|$",
            (
                "this_time|by_this_time|by|come|before+tomorrow|next_week|WEEKDAY & gone|over|free|"
                "dead|at_peace|out_of_it|finished|not_exist|with_him|with_her|no_more_pain"
            ),
            "this_time+tomorrow|next_week & over|gone|peace|free|with",
            (
                "WEEKDAY|it|this|that+will_be|is|is_going_to_be|going_to_be+my|the?+last+$|day|one|"
                "night|for_me|of_me"
            ),
            (
                "this|tonight|today|it+is|will_be|was|be+my+last+OUTLAST|night|christmas|sunset|"
                "sunrise|meal|dinner|tea|supper|cuppa|bath|birthday|summer|text|message"
            ),
            (
                "last+WEEKDAY|OUTLAST|day|sunset|sunrise|meal|dinner|tea|supper|cuppa|bath|walk|"
                "fag|cigarette|roast|one|night+i+will|am_going_to|shall+have|see|eat|spend|get|"
                "watch|do|make|know|need"
            ),
            "not|no+going_to_be+another+OUTLAST|one|time+for_me",
            (
                "NUMBER|one|two|three|few|couple+more+sleeps|nights|days & then|left|anymore|over|"
                "done|free|nothing"
            ),
            "give~|giving|gave+myself+till|until|to|a|one|NUMBER|two|three",
            "i+give+it|myself+a|till|until|another+week|month|few|WEEKDAY",
            (
                "got|have|hang~_on|hold~_on|wait~|stay~|last|here|going till|until+after?+WEEKDAY|"
                "OUTLAST & then|done|over|finished|thats_it|that_is_it|no_more"
            ),
            (
                "tomorrow|tonight|soon & reading_about_me|find_me|on_the_news|in_the_paper|"
                "headstone|morgue"
            ),
            (
                "i+will|am_going_to+finally|at_last|soon+be?+free|at_peace|at_rest|resting|over|"
                "asleep|happy|out_of"
            ),
            (
                "tonight|tomorrow|soon+i+will|am_going_to+be+free|at_peace|at_rest|gone|with+$|of|"
                "him|her|mum|dad"
            ),
            (
                "soon+be+over|all_over|at_peace|out_of_it|gone|finished|out_of_your_hair|"
                "out_of_the_way+now|$|for_me|and"
            ),
            "not+long+now|left|to_go & peace|tired|end|ready|over|free|with_him|with_her|sorry",
            "made+my+peace+$|with_it|with_god|with_everything|with_that|with_dying|now|and",
        ),
        unless=(
            "not .. LEAVE_DATE",
            "LEAVE_DATE & not",
            "LEAVE_DATE .. last|over",
            (
                "op|operation|surgery|exam|exams|interview|dentist|scan|court|radiotherapy|chemo|"
                "antibiotics|course|flight|drive|test|results|wedding|results|jury|tax|winter|"
                "heatwave|snow|building_work|roadworks|election|match|series|term|lent|diet|"
                "contract"
            ),
            "wake~ .. alarm|early|till|if|late|in_time",
            (
                "last .. work|school|job|term|class|session|shift|bus|episode|choc~|chocolate|"
                "bottle|biscuit|slice"
            ),
            "see+another+soul|person|face|one|way|film|side",
            "made+my+peace+with+my|her|him|the_neighbour|the_cat",
            "last+day|night|one|week+of|at|in|on|with",
            "worked|working+my+last",
            (
                "see|seeing+my|the|him|her|them|you|our|another+daughter|son|sister|doctor|nurse|"
                "family|grandkids|kids|one|bus"
            ),
            "give+it+a|till|another+week|few|month .. and|to_settle|see_how|to_dry|to_grow",
            (
                "peonies|roses|tulips|flowers|lettuce|basil|bananas|avocado|battery|phone|daffs|"
                "daffodils|lilies+dead|gone"
            ),
            "ferry|turbulence|rollercoaster|waltzers|taxi_driver & made_my_peace",
            "he|she|they|it|cat|dog+did|do|does+not+wake",
        ),
        must_match=(
            "i wont be seeing christmas",
            "friday will be my last",
            "this time tomorrow it will all be over",
            "three more sleeps then no more",
            "giving myself till the weekend",
            "not going to be here for my birthday",
        ),
        must_not_match=(
            "not going to be here for my birthday, off to my sons",
            "this time tomorrow my op will be over thank goodness",
            "friday is the last day of term",
            "three more sleeps till christmas",
        ),
    ),
    Rule(
        name="a moment chosen",
        category=Category.INTENT,
        level=Level.URGENT,
        imminent=True,
        reason="has chosen a moment",
        says=(
            (
                "when|as_soon_as|once|after|until|till .. asleep|in_bed|gone_to_bed|gone_out|"
                "goes_out|go_out|goes_to_work|go_to_bed|leaves|left|empty|to_myself|gone & do_it|"
                "doing_it|end_it|ending_it|finish_it|going_to_go|be_free"
            ),
            (
                "wait~ HOUSEHOLD to+go|leave|sleep|be_asleep|go_out|fall_asleep|get_out|drop_off & "
                "then|do|out|$|going|ready|can"
            ),
            (
                "HOUSEHOLD+is|are|go~|will_be?+out|away|asleep|not_home|not_back till|until|all & "
                "time|do_it|chance|plenty|enough|tonight|long_enough|by_then"
            ),
            (
                "nobody|no_one|no_ones+is?+home|in|here|about|around|back till|until & time|chance|"
                "do_it|long_enough"
            ),
            (
                "do|doing|did+it+tonight|tomorrow|on|at|by|before|after|this+my|her|his|our|"
                "the?+WEEKDAY|NUMBER|midnight|anniversary|birthday|time|morning|dawn"
            ),
            (
                "i+am|will|going_to?+doing|do|going_to_do+it+tonight|now|soon|today|this_time|"
                "at_midnight|myself"
            ),
            (
                "on+her|his|our|mums|dads|their|the+anniversary|birthday & do_it|join|go|end|"
                "with_him|with_her"
            ),
            (
                "it+is|will_be|is_going_to_be+happening|going_to_happen|all_going_to_end+tonight|"
                "today|tomorrow|now|soon"
            ),
            (
                "i+have?+decided|chosen|made_up_my_mind|made_my_mind_up & it_is_tonight|do_it|"
                "not_change_my_mind|not_changing|it_is_time|it_is_soon|it_is_today|goodbye"
            ),
            "decided|settled|fixed+on+the|a+NUMBER|date|day|WEEKDAY",
            "date|day|time|night|plan+in|set_in|picked_in|fixed_in+my+head|mind",
            "i+have+a|the|my+date|day|plan|time+in_mind|in_my|set|picked|chosen|and|now|$",
            "i+have+got?+a|the|my+plan+$|now|and|this_time|worked_out",
            (
                "got|have+it+all+planned|worked_out|mapped_out|figured_out+$|out|now|how|when|"
                "down_to|to_the"
            ),
            "not+be+talked|persuaded|stopped|changing|change|change_my+out|otherwise|mind|round $",
            (
                "not|no_use|nobody+try|bother|point|can|will? to? stop|stopping|talk|talking|save|"
                "saving me & mind|out_of|now|this_time|tonight|gone|already"
            ),
            (
                "nothing|nobody|no_one|no_ones you|anyone|they|can|is|going|will? say|do|stop|"
                "change|talk .. me|my_mind & tonight|this_time|out_of_it"
            ),
            (
                "courage|nerve|brave|strong|guts|bottle+enough? .. finally|tonight|now|this_time|"
                "up|at_last & gone|do_it|doing_it|end|ending|go_through|through|jump|go"
            ),
            (
                "finally|at_last|now|tonight+got?+the?+brave_enough|courage|strong_enough|ready|"
                "strength|nerve & $|do|go|end|do_it"
            ),
            (
                "hotel|travelodge|premier_inn|airbnb|room|cabin & find_me|finds_me|found_me|"
                "nobody_knows|no_one_knows"
            ),
            "one_way+ticket & end|back|sea|cliff|bridge|beachy|goodbye|switzerland|dignitas",
            (
                "money|pay|pip|giro|benefits|pension & come~|clears|goes_in & what_i_need|get_the|"
                "buy+a|the|rope|helium|stuff & go|end|do_it|then"
            ),
            (
                "no|nothing .. keep~|stop~|hold~+me+here|back|anymore|going|from & once|when|after|"
                "now|gone|left"
            ),
            (
                "once|when|after|till HOUSEHOLD|dog|cat|ANIMAL is|has|are? gone|dies|died|dead|"
                "goes|go|passes & nothing_left|follow|no_reason|i_can_go|i_am_going|then_i|"
                "nothing_keeping|nothing_to_keep|join|my_turn"
            ),
            (
                "hotel|travelodge|premier_inn|airbnb|room|cabin & tablets|pills|rope & packed|"
                "booked|enough|whole|one_way"
            ),
        ),
        unless=(
            (
                "HOMELY|PLEASANT|ironing|dishes|painting|wallpaper|decorating|shopping|cooking|"
                "hoovering|cleaning|knitting|gardening"
            ),
            (
                "wrap|wrapping|present|presents|telly|film|watch|watching|hoover|ps5|xbox|surprise|"
                "secret|disco|date_night|dye|tattoo|sing|singing|spider|skydive|slide|phone_them|"
                "phone_him|ask_her|ask_him|speech|presentation|driving|dentist|needle"
            ),
            (
                "holiday|party|trip|wedding|christmas|weekend_away|garden|route|journey|menu|meal|"
                "meals|food & plan|planned|worked_out"
            ),
            (
                "match|final|game|show|concert|party|fireworks|eclipse|snow|storm|wedding|meeting|"
                "quiz|bingo|zumba|bonfire|strictly|draw & tonight|today"
            ),
            "decided .. dinner|tea|chips|colour|carpet|sofa|book|film|telly|pasta|walk|fish",
            "not+do|doing+it|that",
            "do|doing+it+by+hand|yourself|the_book",
            "plan|day|date|time+for+the|my+garden|party|holiday|op|appointment|visit|tea|wedding",
            "he|she|they|you|we+do|doing+it",
            (
                "date|day & married|wedding|operation|party|trip|holiday|christening|baby|move|"
                "moving|reunion|bbq"
            ),
        ),
        must_match=(
            "as soon as she goes to work ill do it",
            "decided on the 14th",
            "i know its tonight, ive decided",
            "no ones home till 6 that gives me time",
            "i have a date in my head",
            "once mums gone theres nothing keeping me here",
        ),
        must_not_match=(
            "waiting for them to go to bed so i can wrap the presents",
            "doing the ironing tonight",
            "its happening tonight, the quiz final",
            "decided on chips for tea tonight",
        ),
    ),
)
