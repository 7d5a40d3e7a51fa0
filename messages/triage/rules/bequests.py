"""What is said when leaving for good: who is to have what, who is to be told, what is done."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

_NOTHING_GRAVE = (
    "HOMELY|PLAY|telly|film|episode",
    "moving|move|holiday|hols|retire~|retiring|shift|work|job|team|course|school|term|exam|exams",
    "hospital|dentist|hotel|doctor|appointment|train|flight|plane|bus|taxi|visit|visiting|sisters",
)

RULES: tuple[Rule, ...] = (
    Rule(
        name="who is to have what",
        category=Category.GOODBYE,
        level=Level.URGENT,
        imminent=True,
        reason="leaves things to others, or last words",
        says=(
            "can|could|is_to|shall|should|gets|must+have|get?+my|the|all & MY_THINGS & AFTERWARDS",
            "tell|let_know .. can|could|is_to|should+have|keep+my|the|all MY_THINGS",
            "^ please? give|see_that my MY_THINGS to|goes",
            "my|the+MY_THINGS+is|are|goes|go+for|to+CLOSE|my|our|whoever & AFTERWARDS",
            "want+CLOSE|you|him|her|them+to+have+my|the|all MY_THINGS",
            (
                "sorry|apologies for|about the mess|smell|state_of|shock & whoever|find|finds|"
                "police|cleaner"
            ),
            "send|need .. someone|somebody|police & not_family|open_the_door|not_my|find & door",
            "nothing|not_anything+you|anyone|anybody|they|he|she+could+have+done",
            "not+your|anyones|his|her|their|nobodys+fault & good_to_me|kind|tell|loved|been",
            "not+come|go|bother|send+looking|searching|to_find|after+for?+me",
            "not+wait_up|expect_me|look_for_me & again|forever|sorry|bye",
            (
                "phone+will_be|is_going|goes|going off|in_the_river|in_the_sea & look_after|"
                "take_care|bye|sorry|after_this|love|for_good|last"
            ),
            "deleting|deleted|delete+this|your|the|my+number|app|account & goodbye|bye|thank|sorry",
            "first|next|last+round+is|are+on+me & tell|stand|bye|lads",
            "tell+them|everyone|CLOSE|the_kids|the_lads|the_grandkids .. loved|i_tried|was_proud",
            "written|wrote|posted .. letters|letter|note & too_late|one_for_each|goodbye",
            "not+be_hearing|hear|hearing+from? me again|anymore & cheerio|bye|thank|sorry|ta|no",
            "when_you+find|read|get|see+this|me & gone|go|take_care|look_after|tell|done|sorry",
            "done+my+duty|bit|best|time & now_i_go|go_now|i_go|goodbye|not|peace",
        ),
        unless=(
            *_NOTHING_GRAVE,
            "sold|selling|borrow|lend|ebay|vinted|swap|upgrade|charity|car_boot|raffle",
            "can|could|should+have+my|the+seat|place|ticket|recipe|share|chips|pudding|turn",
            "vet|doctors|surgeon|plumber+could_have_done",
            "birthday|anniversary|wedding|christmas & loved|letters|cards",
        ),
        must_match=(
            "tell jack he can have my ps5. bye",
            "give my records to Stan downstairs",
            "sorry about the mess, whoever comes in",
            "theres nothing you could have done",
        ),
        must_not_match=(
            "tell her she can have my seat at bingo",
            "sorry about the mess, the decorators are in",
            "nothing the vet could have done",
        ),
    ),
    Rule(
        name="leaving by another name, and when",
        category=Category.INTENT,
        level=Level.URGENT,
        imminent=True,
        reason="says that it will end soon",
        says=(
            "LEAVE_LIFE+FOR_GOOD & tonight|now|soon|today|tomorrow|morning|i|me",
            "CURTAINS+for+me & WEEKDAY|now|soon|tonight",
            "crossing|cross+the+bar & i|me|tonight|thank|goodbye",
            "go~|going|off+to+my+maker",
            "not .. trouble|burden|bother|nuisance|worry you|anyone|them? after|past|beyond SOON",
            "anymore|no+mornings|nights|tomorrows|birthdays|christmases+for_me|after_this|after",
            "this|that|it+is|was|will_be+my+last+breakfast|lunch|pint|supper|tea|cup|sunset|shave",
            "last+supper & bye|goodbye|sorry|peace",
            "decision|decisions+is?|has_been?|been?+made|final & WEEKDAY|peace|not_scared|goodbye",
            "not+scared|afraid|frightened+anymore|now & arranged|planned|sorted|decided|tonight",
            "i+am?+going+where .. is|are & tonight|now|soon|tomorrow",
            "going_to+sleep|bed+now & last_of|end_of_it|end_of_me|not_wake|goodbye|sorry_everyone",
            "not+be+talked+down|round|out",
            "i+know+where & i+know+how|when",
            "said+i+was_not|am_not|would_not+going_to|do|ok & going_to|am|now",
            "OWN_HARM+at|by|before+NUMBER|noon|midnight|teatime|dawn|lunchtime|dinner",
            "OWN_HARM .. once|when|after|soon_as & dies|asleep|gone|out|leaves|finish~|bed|$",
            "want+to+DIE & make_it_happen|see_it_through",
            "make_it_happen|see_it_through|carry_it_out|go_through_with_it & tonight|today|now|DIE",
            "am|i_am|going_to|will+doing|do+it+the+night|day",
            "not .. another+day & doing_it|tonight|the_night|i_am_off|do_it",
            "out_of+everyones|your|their|all_your+hair|way & time_tomorrow|tonight|soon|forever",
        ),
        unless=(
            *_NOTHING_GRAVE,
            "early|knackered|shattered|power_cut|electrician|fitted|fitting|washed|pattern",
            "not+OWN_HARM|going_to|want|will",
            "to_sleep|laughing|laugh|hunger|boredom|queue|joy & die|jump|end_it",
            "jump+in|on+the|a+bath|shower|bus|car|train|queue|puddles",
            "NOT_ME+is?+OWN_HARM",
            "with_the_gym|call|meeting|contract|broadband|facebook|twitter|smoking|fags|sugar|diet",
            "phone|laptop|battery|wifi|keys|bungalow|house|job & LEAVE_LIFE",
        ),
        must_match=(
            "checking out for good tonight",
            "curtains for me tomorrow",
            "wont trouble you after today",
            "the decisions made, thursday",
            "unaliving myself once this battery dies",
            "im killing myself at 6",
        ),
        must_not_match=(
            "clocking off for good on friday, retiring at last",
            "lights out for me, early night",
            "checking out of the hotel tomorrow",
        ),
    ),
    Rule(
        name="the deed is done",
        category=Category.OVERDOSE,
        level=Level.URGENT,
        imminent=True,
        reason="something taken, or done already",
        says=(
            "deed+is?+done",
            (
                "done|did+something|summat|a_thing+stupid|daft|terrible|foolish|awful|silly+$|and|"
                "do_not|not"
            ),
            "i+have?+done+it & forgive|mum|mam|too_late|goodbye|pills|no_going_back|not_long",
            (
                "^ i? have? took|taken|swallowed+them|those|the_lot+all?+$ & done|sorry|bye|late|"
                "end|me"
            ),
            "found|cut|got+me+down & ago|yesterday|today|night|again|minutes|hour",
            "stopped|stopping|refusing|given_up+my+dialysis|insulin|chemo & told|tell|purpose|die",
        ),
        unless=(
            *_NOTHING_GRAVE,
            "bought|ordered|booked|signed_up|deleted|passed|fixed|finished|tax|joined|dyed|pinned",
            "got_me_down & weather|rain|news|dark|winter|mood",
            "wallpaper|hair|oven|garden|broke|spent",
        ),
        must_match=(
            "the deed is done",
            "i've done something daft, don't be cross",
            "ive done it mum forgive me",
        ),
        must_not_match=(
            "ive done something daft, ordered two kettles",
            "ive done it, passed my test",
        ),
    ),
)
