"""The last stretch: an end of one's own making, at hand, in slang or in plain words."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="going to end it, in slang or plain words",
        category=Category.INTENT,
        level=Level.URGENT,
        reason="means to end their life soon",
        says=(
            (
                "INTEND|will|bout_to|off_to|mean_to|for yeet~|neck|string|drown|finish|off|top|"
                "poison|chuck~|launch~|lob~|hurl~|throw~|fling~|do|jump+myself+in|up|off|under|"
                "tonight|later|now|today|when|$"
            ),
            (
                "yeet~|string~|neck~|launch~|lob~|hurl~|chuck~|fling~+myself+off|up|under|in_front|"
                "out|over|tonight|later|from"
            ),
            "pop~|popping+my+clogs & tonight|soon|tomorrow|today|myself|natural|by",
            (
                "pushing_up_daisies|pushing_up_the_daisies|brown_bread|six_feet_under & tonight|"
                "soon|by|morning|tomorrow|weekend"
            ),
            "by+my+own+hand|hands|doing",
            "take+my+own+way|life",
            (
                "i+intend|mean|plan|aim|propose|promise+to+be?+dead|gone|die|do_it|end|finish|stop|"
                "jump"
            ),
            (
                "i+will|shall|am_going_to|am|intend+to?+be?+join|joining|meet|meeting|see|seeing|"
                "with my|the wife|husband|mum|dad|maker|son|daughter|lord & tonight|tomorrow|by|"
                "own_hand|soon_as"
            ),
            "stop|end|finish|close|quit+my+life",
            (
                "out+of+everyones|everybodys|your|their|peoples|folks+hair|way & tomorrow|tonight|"
                "soon|forever|by"
            ),
            "that_is|thats+when+$",
            "see|seeing+to+it+$|then|tonight|tomorrow & empty|alone|out|gone|tomorrow|tonight",
            "doing|do+what+i+said",
            "then+i+am+off|done|gone|finished+$|for_good",
            (
                "wait~|waiting .. last_bus|news|dark|everyone|empty|sleep|asleep & nobody|no_one|"
                "about|doing|do_it|off|over"
            ),
            (
                "once|when|after|as_soon_as .. asleep|dark|gone|out & going_down|off|heading|"
                "going+to+the+BRINK"
            ),
            "give~|giving+it+till|until+midnight|morning|WEEKDAY|NUMBER",
            (
                "it+is?|all|will_be+done|over|arranged|fixed|finished & before+anyone|anybody|they|"
                "she|he"
            ),
            "it+is+arranged|fixed|set|settled|booked+for+WEEKDAY|tonight",
            "weekend|morning|then+i|you+will+be+dead|gone",
            "not+be+replying|answering|reply|texting|responding+tomorrow|again|anymore|or|from",
            (
                "take|cross|strike|remove+me+off|from+your|the+list|books|rota & not|sorry|"
                "tomorrow|gone|thanks"
            ),
            "not .. another+night|day & and+i+will+not",
            (
                "car .. running|engine|garage|fumes|exhaust & window|windows|door|shut|pulled|down|"
                "closed|hose|hosepipe|sat"
            ),
            "car+in+the+garage & door|pulled|shut|closed",
            "hose|hosepipe & lay_by|lay|car|exhaust|woods|parked",
            (
                "barricaded|locked|wedged+myself?+in?|the?|door? & MEDICINE|rope|knife|blade|noose|"
                "razor|boxes"
            ),
            "bottle|lid|top+is?+off|open|full & shaking|looking|all_of_it|scared|MEDICINE",
            "gun|rifle|cabinet|shotgun .. open|loaded|front|lap",
            "drawer+is+open|drawers & knife|knives|scared|do",
            "insulin|pens & counting|count|not_diabetic|all_of_it|in_my_bag|line~",
            "i+am+up?+on .. bridge|viaduct|flyover|overpass|cliffs|multi_storey+$",
            (
                "going|go|goes+over+it|the_side|the_edge|the_rail & bridge|viaduct|minute|rig|boat|"
                "ferry|now|night|nobody|tonight"
            ),
            "climb~|climbing|climbed+over+$|now|it",
            "step|stepped|stepping+off+$|it|this|now & hurt|once|bye|sorry|over|not_long",
            "BRINK & climbing_over|going_over_it|stood_outside|on_the_outside|other_side_of",
        ),
        unless=(
            "PLEASANT|PLAY|HOMELY|sauna|gym|garden|yoga|knitting|kettle|shower|bath|pub",
            (
                "do|chuck~|throw~+myself+in+the|a+bath|shower|pool|sea|garden|work|sofa|bed|favour|"
                "good"
            ),
            "throw~|fling~+myself+into|on",
            "do+myself+a|up|some|no|proud",
            "see+to+it+that",
            "he|she|they|you|telly|film|mates|mate+INTEND",
            "take|remove+me+off+your?+mailing|email|group|waiting",
            (
                "holiday|wedding|hair|dentist|plumber|boiler|party|removal|collection|bins|parcel|"
                "op & arranged|fixed|booked|set|settled"
            ),
            "then+i+am+off+to|out|home",
            "hand+wash|hand+made|own_hand_writing|by_my_own_hands+knit~",
            "mechanic|mot|battery|heater|defrost|ice|scraper|heating & car",
            "finish|finished+my+life+story|drawing",
            "own_life|stop|end+my+life+insurance",
        ),
        must_match=(
            "gonna yeet myself off the flats",
            "shall be joining my wife tonight, by my own hand",
            "when mum goes on nights, thats when",
            "in a lay by with the hosepipe",
        ),
        must_not_match=(
            "going to chuck myself in the bath tonight",
            "its arranged for thursday, the plumber",
            "giving myself a lie in",
        ),
    ),
    Rule(
        name="done already",
        category=Category.OVERDOSE,
        level=Level.URGENT,
        imminent=True,
        reason="something taken, or done already",
        says=(
            "i+have?+already+done|did|taken|took+it|them|something",
            "it+is+done|it_is_all_done & waiting|sleepy|sleep|wait|pills|tablets|feel|sorry|bye",
            (
                "took|taken|swallowed|had|drank+something|stuff|summat+to+make_it|end|stop|sleep|"
                "die|go|kill"
            ),
            "TAKEN .. every|all_the|all_of_the+little?+white?+MEDICINE|ones|last_one|tablet|pill",
            "TAKEN .. far|way|loads|lots+more .. MEDICINE|sleeping_ones|them|it_says|on_purpose",
            (
                "strip|box|packet|pack|bottle .. another|second|whole|next+strip|box|packet|pack|"
                "bottle|one & MEDICINE|cross|sorry|sleepy|taken|gone|now"
            ),
            (
                "TAKEN|licked|chewed|crushed .. patches|them|MEDICINE & going|feel|room|"
                "make_it_stop|on_purpose & drowsy|woozy|spinning|round|funny|sleepy|stop"
            ),
            (
                "since|after+i+took|swallowed+them|it|the & sick|yellow|normal|skin|hours|hrs|"
                "not_well|pain"
            ),
            "hit|dose|shot|lot+than|of .. normal|usual & woke|wake|care|over",
            (
                "ive|have|i+swallowed|ate|eaten|drank+batteries|bleach|glass|disinfectant|handgel|"
                "sanitiser|screenwash|detergent"
            ),
        ),
        unless=(
            "he|she|they|you|dog|cat+took|taken|had",
            "done+it+all|the|up",
            "HOMELY|PLEASANT|breakfast|dinner|shopping|washing|xmas|christmas|homework|form",
            "as_usual|with_food|doctor|nurse|prescribed|for_my|for_the",
        ),
        must_match=(
            "dont bother ringing ive already done it",
            "I took something to make it stop and now im scared",
            "ate every pill in the cupboard",
        ),
        must_not_match=("ive already done the washing", "took something for my cold"),
    ),
    Rule(
        name="words left for those who stay",
        category=Category.GOODBYE,
        level=Level.URGENT,
        imminent=True,
        reason="a goodbye",
        says=(
            (
                "sorry .. not .. better|good_enough|there_for+dad|mum|mam|father|mother|son|"
                "daughter|husband|wife|friend|person|you|them"
            ),
            (
                "look_after|take_care_of|mind|be_good_for|be_good_to|be_kind_to+your?+mum|mam|dad|"
                "nana|nan|them|kids|each_other|him|her|sister|brother|boys|girls & for_me|angry|"
                "sorry|night|love|goodnight|always|please|dad|mum"
            ),
            (
                "forgive+me+mum|mam|mama|dad|sister|brother|god|lord|father|all|everyone|kids|"
                "children|love|please"
            ),
            "god|lord|jesus|allah|mother+forgive|forgives+me & tonight|do_it|this_evening|tomorrow",
            (
                "be+well|happy|good+everyone|everybody|all|you_all|both|kids|lads|$ & thank|last|"
                "phone|goodbye|bye|sorry|midnight|letters|love"
            ),
            (
                "will|note|letter+is|are|left|on|in+on?+the|my|a?+kitchen?+table|side|rings|phone|"
                "pillow|mantelpiece|bed & not|sorry|bye|me_done|gone|drown~|love|last|find|rings|"
                "tonight"
            ),
            "emails|email|letters|messages|text+set|timed|scheduled|ready+to+go|send|for",
            (
                "key|keys .. under|in+the|a+pot|mat|flowerpot|stone|meter_box|letterbox & whoever|"
                "come_in|sorry|this_is_it|police|find"
            ),
            "to+whoever+reads|finds|gets+this",
            "cheerio|farewell|goodbye|ta_ra & have_been|canny|kind|grand|good_friend",
            "everyone|everybody|all+is|are+forgiven",
            "saying|say+sorry+now|in_advance|before",
            "last|first+message|text|person|one .. on_it|on_this_phone|i_will_send",
        ),
        unless=(
            (
                "late|holiday|babysit~|shift|weekend|lend|party|cold|flu|rain|match & look_after|"
                "mind|sorry|take_care_of"
            ),
            "HOMELY|PLEASANT|been_shopping|been_to|been_out",
            "not+good+at|cook|singer|swimmer",
            "forgive+me+for|if|i_missed|late|but_i",
            "solicitor|council|landlord|milkman|school|window_cleaner",
        ),
        must_match=(
            "love you all, sorry i couldnt be a better dad",
            "look after mum for me. dont be angry",
            "keys under the pot for whoever has to come in",
        ),
        must_not_match=("can you look after mum this weekend, on holiday",),
    ),
    Rule(
        name="somebody about to jump, or to harm",
        category=Category.THIRD_PARTY,
        level=Level.URGENT,
        imminent=True,
        reason="someone else may die now",
        says=(
            (
                "CLOSE|lad|man|woman|girl|someone|bloke|boy & bridge|ledge|roof|railings|window|"
                "tracks & stood|standing|hanging|threaten~|jump|climb~ & ring|minutes|do_i|police|"
                "jump"
            ),
            "threatening|threatens|threatened|going|says|about+to+jump & he|she|CLOSE|window|now",
            (
                "he|she|CLOSE .. told_me|says|said|texted .. going_to_do_it|do_it|goodbye & "
                "tonight|not_picking_up|not_answering|phone|off"
            ),
            (
                "note|texted|text & goodbye|says_sorry|said_sorry|tell_the_kids & he|she|CLOSE & "
                "gone|off|car|not_picking_up|phone|low"
            ),
            (
                "do|sort+him|her|them+in|out & on_my_way|way_now|not_joking|driving|outside|"
                "going_round|round_there"
            ),
            "take|taking+me|us|the_kids+with+him|her & goes|tonight|tablets|kill|gun",
        ),
        unless=(
            "PLEASANT|PLAY|telly|film|episode",
            "lift|shopping|holiday|shops|spain & take|taking",
        ),
        must_match=(
            "my flatmate is hanging out the window threatening to jump",
            "going round there to do him in. not joking",
        ),
        must_not_match=("he is taking me with him to the shops",),
    ),
)
