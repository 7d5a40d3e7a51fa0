"""Leave-taking: goodbyes for good, letters, giving things away."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="goodbye for good",
        category=Category.GOODBYE,
        level=Level.URGENT,
        imminent=True,
        reason="a goodbye",
        says=(
            "go|leave|slip_away+peacefully|quietly",
            "dont_send_anyone|do_not_send_anyone|not+send+anyone",
            (
                "make_sure|please .. my+ANIMAL|kids|cat|dog .. looked_after|taken_care|fed|home & "
                "sorry|gone|goodbye|please"
            ),
            (
                "written|wrote|said|saying|sent|texted|done|made+my|our|all_my|his|her|a?+goodbyes|"
                "goodbye & my|note|phone|off|kids|everyone"
            ),
            "my+last+night|day|evening & please|feed|sorry|look_after|thank|bye|tell",
            "keys .. under|mat|neighbour|door & sorry|find|feed|please",
            (
                "wish_you_well|all_the_best_for_the_future|thanks_for_trying|thank_you_for_trying "
                "& not|gone|over|enough|tired|longer"
            ),
            (
                "not_your_fault|nobodys_fault|dont_blame_yourself|forgive_me & know|sorry|love|"
                "mate|friend|goodbye|gone|remember|please"
            ),
            "not|be+be?+sad|upset|cry|angry|blame .. when|after|once+i+am?+gone|die|dead",
            "this+is+it+for_me",
            (
                "off_to|going_to|want_to|ready_to|soon+join|be_with+him|her|my & tonight|soon|"
                "heaven|now|again|up_there"
            ),
            "i_want_you_to_know & good|love|sorry|not|friend|mate",
            "tell_everyone|tell_them_all+i|that",
            "goodbye|farewell .. thank|thanks .. for|everything|all",
            (
                "goodbye|farewell+sorry|forever|world|everyone|everybody|all|cruel|i_love|for_good|"
                "friends|my_friends|mum|mom"
            ),
            "bye+world|everyone|everybody|forever|all|cruel|for_good|life",
            "BYE & DYING|KILL_SELF|END_IT|HOPELESS|forever",
            "^ BYE & VERY_LOW|life|sorry",
            "BYE $ & VERY_LOW|life|sorry",
            "goodbye|farewell $ & done|enough|tried|soon|suffered|quit|anymore|forgotten",
            "^ BYE .. goodbye|bye $",
            "goodbye+message|note|letter|post",
            "goodnight+everyone|world|forever & sad|pills|done|sorry|goodbye",
            "thank|thanks+you?+for+everything & BYE|sorry|gone|end|last|time",
            (
                "goodbye & been_a_good_friend|good_friend|been_good|been_kind|you_have_been|"
                "tell_my|love_you_all"
            ),
            "this+is+goodbye|farewell|my_goodbye|it_goodbye",
            "i .. say|saying|said|post+my|our?+goodbye|goodbyes & DYING|life|end|last|want|here",
            "see_you_on_the_other_side|see_you_in_heaven|see_you_all_in_hell|goodbye_cruel_world",
            (
                "tell+my|the|them|her|him|everyone?+kids|children|family|mum|dad|wife|husband|"
                "daughter|son|everyone+i+love|loved|am_sorry"
            ),
            "goodnight forever|world",
            "i+leave|leaving+this|the+world|life|earth",
        ),
        unless=(
            "not+die|dead|quit",
            "BYE .. good_riddance",
            "BYE .. thank|thanks+for+the|a|our+nice|lovely?+chat|natter|call",
            (
                "say|said|saying+goodbye+to & work|team|old|leaving|holiday|neighbours|summer|"
                "weekend|car|hubby"
            ),
            (
                "BYE & see_you|talk|later|speak|take_care|goodnight|have_a|next_week|ttyl|soon|"
                "tomorrow"
            ),
            "bye_for_now|bye_bye|goodbye_to",
            "goodbye+mr_chips|yellow_brick|girls",
            "going|go+in|into|up+the+loft|attic|ikea|sale & spider|spiders|ikea|sale",
            (
                "clutch|corsa|phone|laptop|boiler|kettle|printer|plant|cactus+is|are|has|"
                "have+dying|dead|died"
            ),
            "not+send+anyone & grump|grumpy|moody|strop|huff",
            "said|say|saying|kissed|waved|waving+our|my|their+goodbye|goodbyes",
        ),
        must_match=(
            "goodbye and thank you for everything",
            "goodby n thx 4 everything",
            "GOODBYE AND THANK YOU FOR EVERYTHING",
        ),
        must_not_match=(
            "Finally done with that jigsaw, goodbye thank you and good riddance",
            "bye for now, speak tomorrow",
            "goodbye and thanks for the chat",
            "When I close my door that is it. I am on my own.",
        ),
    ),
    Rule(
        name="leaving things in order",
        category=Category.GOODBYE,
        level=Level.URGENT,
        imminent=True,
        reason="letters written, things given away or a pet rehomed",
        says=(
            "goodbye|final|last+letter|letters|note|notes",
            (
                "written|wrote|write|writing|finished|left|leave|leaving+is?+the|a|my|all|"
                "some+suicide?+letters|note|notes & i|my"
            ),
            "my+note+is|written|in|on",
            "got+my+note",
            "letters|notes & on_the_table|on_the_side|for_my_kids|to_everyone|cat|dog",
            "rehome|rehomed|rehoming my|the ANIMAL",
            "look|take after|care+my|the|of+ANIMAL|him|her & gone|letters|sorry|please|BYE|when",
            "give|giving|gave|given+away+all?+my+things|stuff|belongings|possessions|clothes",
        ),
        unless=(
            (
                "letter|letters|note|notes|to|from|for+the?+council|mp|doctor|bank|landlord|school|"
                "santa|grandson|granddaughter|editor|queen|king"
            ),
            "note|notes+for|from|of|on+the?+shopping|fridge|milkman|teacher|class|lecture|door",
            "thank_you_letter|thank_you_note|cover_letter|love_letter|sick_note",
            "look after my|the ANIMAL & holiday|weekend|away|weeks",
            "charity_shop|oxfam",
            "lunchbox|milkman|postman|window_cleaner|drawing|windscreen & note|notes",
        ),
        must_match=(
            "I've written the letters. Please look after Milo",
            "ive wrote a note for when they find me",
        ),
        must_not_match=(
            "wrote a letter to the council",
            "can you look after my cat while I'm on holiday",
        ),
    ),
    Rule(
        name="time to go",
        category=Category.GOODBYE,
        level=Level.URGENT,
        reason="says that it is time to go, or that they are at peace",
        says=(
            (
                "time+for_me|for_me_to?+to?+go|leave|rest & VERY_LOW|DYING|life|world|peace|pain|"
                "now|sorry"
            ),
            (
                "it+is|my+my?+time+i_am|to_leave|to_go|now|i_go & VERY_LOW|DYING|life|world|peace|"
                "tired|ready"
            ),
            "i_think_it_is_time|think_it_is_time|it_is_my_time|my_time_has_come|time_is_up",
            "i am+at+peace+with",
            "ready+to+go & peace|life|over|tired|DYING|heaven|lived|happy|note|VERY_LOW",
            "last|final+message|post|goodbye|text & sorry|bye|love|thank|peace|end|over|forgive",
            "that_is_it_i_have_had_enough|this_is_it & BYE|hope|done",
        ),
        unless=(
            "last|final+message|post|text+you|i_got|from|was|sent|on",
            "tomorrow|speak|off_to_bed|hair",
            "time_to_go to|home|bed|shopping|now_bye",
            "last+post & mail|office|christmas|recorded",
        ),
        must_match=("i think its time, ive lived long enough and im at peace with it",),
        must_not_match=("time to go to bed", "its time to go home"),
    ),
)
