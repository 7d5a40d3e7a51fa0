"""Held by somebody without a lock: permission, watching, shame, isolation."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="ruled, watched and cut off",
        category=Category.ABUSE,
        level=Level.SOON,
        reason="controlled by somebody",
        enough_up_to=22,
        company=("TROUBLE",),
        says=(
            "WHO .. FORBIDS .. FREEDOM",
            "not+allowed|permitted+any|my|to|out|near|a|the .. FREEDOM",
            "not+allowed+FREEDOM",
            (
                "i|me .. not+go|see|have|buy|leave|eat|spend|ring|use .. without|unless|till|"
                "until+him|her|he|she|them|his|asking"
            ),
            (
                "i|we have_to|got_to|need_to|must|to ask|show|explain|report|account|prove .. him|"
                "her|them|every"
            ),
            (
                "i|we have_to|got_to|need_to|must ask|tell|check .. before|first|permission & out|"
                "go|buy|leave|eat|spend|ring|speak"
            ),
            (
                "HIM .. make~+me|us .. housework|chores|cook|clean|beg|sleep_on|eat_off|kneel|"
                "strip|wait_on"
            ),
            (
                "i|we have_to|got_to|made_to|have_to_now+sleep+on|in+the+floor|kitchen|shed|"
                "garage|sofa & HIM|made|not_allowed|punish~"
            ),
            "i+have?+to?+sleep+on+the+floor",
            (
                "HIM .. sending|send|take|taking|fly|flying me to|back & marry|married|wedding|"
                "marriage|pakistan|india|bangladesh|somalia|back_home"
            ),
            "smother|suffocate|poison|drown|strangle+me|us & would|will|said|threat~|says|pillow",
            (
                "i|we have_to|got_to|need_to|must+send|account|hand|ring|text .. photos|proof|"
                "every|wages|penny|where_i|over|back|him|receipts"
            ),
            "WHO WATCHES my|all_my+DEVICE",
            "SPY & HIM & FREEDOM|knows|watch|watching|put|on|house|bedroom|see|phone",
            "HIM+knows+where|everything|what & app|tracker|every|all_times|i_am",
            (
                "rings|phones|texts|calls|messages+me .. every|constantly|NUMBER & where|check|"
                "minutes|am"
            ),
            "times|timing+me|how_long & shop|out|toilet|bath|back|when",
            (
                "COVERT & text|texting|texts|ring|talk|message|messages|phone|write|writing|reply|"
                "checks|reads|sees"
            ),
            (
                "i|me .. hide|hiding|hid|sneak|sneaking .. toilet|bathroom|loo|shed|garden & text|"
                "ring|phone|write|message|talk"
            ),
            "only text|ring|message|call .. between|when|after & HIM",
            (
                "HIM+answers|speaks|talks|replies .. my_phone|my_door|for_me|over_me|instead .. "
                "doctor|doctors|phone|door|everyone|time|everything"
            ),
            (
                "HIM .. comes_in|comes|goes|sits_in+with+me .. every|all|appointment|doctors|"
                "toilet|shop|everywhere"
            ),
            (
                "^|HIM .. chooses|decides|dictates|inspects|controls+me?+what|my|how|who|when|"
                "everything|all"
            ),
            "^|HIM+tells|telling|told+me+what|how|when|who+to|i",
            "HIM weighs me|my",
            (
                "not+wear|allowed_to_wear|put_on makeup|a_dress|skirt|heels|jeans|what_i|short|"
                "perfume|lipstick|nail_varnish"
            ),
            (
                "get|got|given|have+NUMBER|a_tenner+pound|quid?+a|each|per+week & receipts|show|"
                "account|HIM|ask|explain"
            ),
            "receipts|receipt & show|prove|account|ask & HIM|everything|every|week|penny",
            "not+have|got|allowed+any?+my_own+money|bank|account|phone|card|key|room|opinion",
            (
                "made|makes|making+me+give_up|quit|leave|pack_in|stop+my|work|working|seeing|job|"
                "college|driving|going"
            ),
            (
                "HIM+says|said|reckons|thinks .. my family|friends|sister|mum|mates are|is|were "
                "bad|toxic|no_good|against|using|poison"
            ),
            (
                "^|HIM SAYS i imagine~|make_it_up|made_it_up|lie|am_lying|am_mad|am_crazy|"
                "cannot_manage|cannot_cope|not_manage|not_cope"
            ),
            (
                "HIM .. unplugs|unplugged|turns_off|switches_off|cuts_off|hides|takes|locks .. "
                "internet|wifi|router|phone|electric|telly|heating|fridge|food|door|car"
            ),
            (
                "^|HIM took|takes|hid|hides|keeps my car_keys|keys|passport|phone|purse|shoes|"
                "coat|stick .. not go|leave|ring|get"
            ),
            (
                "i+am?+have?+to+be?+back|home+in|by|within .. or|hell|else|trouble|mad|angry|"
                "shout|time"
            ),
            (
                "stands|stood|sits|waits|listens+outside|at|by+the+bathroom|toilet|door|bedroom|"
                "shower & HIM"
            ),
            (
                "not+go|leave|use|get .. toilet|loo|bathroom|house|room|shop|out without telling|"
                "asking|permission|him|her|them|an_escort"
            ),
            "i+DO_AS_TOLD",
            (
                "lost|lose|losing|cut_off|given_up|dropped .. friends|family|mates|everyone|"
                "everybody & because_of|HIM|since_him"
            ),
            "not_one|no_one|nobody|no_friends left .. HIM|seen_to|made_sure",
            (
                "HIM .. turn~|set+my|the+kids|family|children|mum|friends|grandkids .. against|"
                "away|off"
            ),
            "HIM cut|isolated|keeps|shut|kept+me off|away|from",
            "feel|live|living|am|treated|being|kept .. PRISON & HIM|home|house|here",
            "i|me+live|living|am|feel+a?+PRISON+here|in|$",
            "HIM SAYS|calls|called|makes me .. BELITTLES",
            "my_fault|in_my_head|imagining|mad|dementia+according_to+HIM",
            (
                "HIM .. not|never hit|hits|hurt .. but & scared|breathe|control|shout|shouts|"
                "frightened|afraid|dread|money|phone|watch~|threat~"
            ),
            (
                "HIM .. ignores_me|silent_treatment|not_speak_to_me|not_spoken_to_me|sulks|"
                "punishes_me .. days|weeks|hours|if|when|because|as_punishment"
            ),
            "HIM SAYS? .. will|would|going_to|wants|trying_to PUT_AWAY",
            "if+i+leave|left|go|tell|told|say|speak|complain .. HIM .. PUT_AWAY|kill|find|hurt",
            "wages|pension|benefits|money|pay|pip go|goes|paid|straight into|in his|her|their",
            (
                "not .. own|any money|bankcard|account|phone|key|keys|passport & HIM|allowed|"
                "everything"
            ),
            (
                "HIM .. has|took|holds|hid|hides|keeps|kept|burnt|got+my+passport|papers|"
                "documents|visa"
            ),
            "HIM+has?+changed|changes+the|my+locks|passwords|password|pin",
        ),
        unless=(
            "WHO .. FORBIDS & lift_a_finger|pay|win|cook|carry|wash|worry|drive_at_night|overdo",
            "GAME|KINDLY|joke|joking|cheat",
            (
                "doctor|nurse|surgeon|hospital|dentist|physio|consultant|diet|operation|heals|vet|"
                "landlord_says"
            ),
            (
                "not+allowed .. sugar|salt|dogs|drive|chocolate|in_the_pool|pets|smoking|parking|"
                "weight|lift"
            ),
            (
                "WATCHES|FORBIDS|SPY|rings|picks|chooses|passport|comes|goes|HIM & eyes|eyesight|"
                "glasses|hearing|deaf|blind|scams|scam|cannot_see|can_not_see|in_case_i_fall|"
                "if_i_fall|holiday|am_ok|am_okay|i_am_alright"
            ),
            "BEAST WATCHES|follows",
            "without+my|a|the+stick|frame|glasses|inhaler|coat|umbrella|coffee",
            "have_to+ask|tell+him|her|you|them+about|if|to|for_a|how",
            "sends_his_love|teenager|grounded",
            "committee|council|bank|gp|hmrc|dvla|tv_licence",
            "strangle|kill|murder+me & immersion|lid|lights|biscuits|mud|crumbs|vase|carpet|haha",
            "long+lost",
        ),
        must_match=(
            "he wont let me see my sister",
            "cant write much he checks this",
            "im like a prisoner in my own home",
            "he rings me every ten minutes to see where i am",
            "my wages go in his account",
        ),
        must_not_match=(
            "he wont let me pay for anything",
            "not allowed sugar the doctor says",
            "my daughter reads my letters to me, my eyes are bad",
        ),
    ),
)
