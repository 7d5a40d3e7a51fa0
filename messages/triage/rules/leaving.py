"""Not being here any more, however it is put: by relief, by fate, by the dead who wait."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="not being here would be a relief",
        category=Category.NO_FUTURE,
        level=Level.URGENT,
        reason="not being here would be a relief",
        says=(
            "i|me|if|it .. NOT_BEING & RELIEF",
            "i|me|they|everyone|everybody|kids|family .. RELIEF without me",
            "THINK|WISH|look_forward|looking_forward+to?|of?|about? .. NOT_BEING",
            "they|everyone|kids|family .. get_over_it|cope|manage|be_fine|be_ok .. i|me GONE",
            "anymore+mornings|tomorrows|days|christmases|birthdays for me",
            "WISH+it|this|everything+all?+over|black|finished & life|me|living|breathing|forever",
            "WISH|wanted it|this|everything .. NO_MORE & being_me|breathing|life|existing|forever",
            "button|pill|switch .. not_exist|end_it|vanish|NOT_BEING|disappear & i|me|my",
        ),
        unless=(
            "without me start~|begin~|go~|carry_on|eat~|tonight|today|tomorrow|this_week",
            "NOT_BEING .. HOMELY|week|weekend|monday|tuesday|wednesday|thursday|friday|holiday",
            "HOMELY .. NOT_BEING",
            "NOT_BEING+till|until|on|next|for|when|last",
            "sleep~|slept|nap|doze|alarm|drift~_off & RELIEF",
            "here+at+work|school|college|the_office|this|uni",
            "NOT_ME+NOT_BEING",
            "not_be_here|not_be_around & back|text|away|appointment|visiting|hospital",
            "DULL_PLACE & not_here|not_be_here",
            "button|switch & remote|lift|telly|microwave|oven|game|phone|keyboard",
        ),
        must_match=(
            "It would honestly be a relief not to wake up one morning",
            "the kids would be happier without me",
            "no more mornings for me",
        ),
        must_not_match=("start bingo without me", "it was nice not to wake up till ten"),
    ),
    Rule(
        name="death would be welcome",
        category=Category.WISH_TO_DIE,
        level=Level.URGENT,
        reason="would welcome death",
        says=(
            "WISH|hurry_up .. cancer|death|end|it .. hurry_up|come_quick|be_quick",
            "death|dying would|will|can be a? kindness|relief|mercy|blessing|release|comfort",
            "WISH|longing|ready|pray~|hoping|hope|waiting+for?+death|the_end to? come|$",
            "WISH .. death .. come|take|soon",
            "not think|thinking|thought of|about anything|nothing but|else|except dying|death",
            (
                "WISH|hope|hoping|pray~|keep_hoping .. something|cough|illness|cancer|heart|stroke "
                ".. FATE"
            ),
            "something|cough|cancer|heart|stroke|lorry .. FATE & WISH|hope|hoping|pray~",
            "WISH|hope|hoping .. pass|slip|go+in+the_night|my_sleep|peacefully|away",
            "WISH .. never|not+open+them|my_eyes|again",
            "WISH .. close+my+eyes & never|not|forever|good",
            "want|wish|hope|hoping|pray|praying+that? is it|the_end|all_over|my_last $",
            "ready|time|waiting|measured+for+my|the|a+box|coffin|grave",
            "counting_down|countdown & peace|not_long|end|over|soon",
            (
                "not|stopped|stop|coming_off+taking|take .. MEDICINE & let|nature|take_me|kill|die|"
                "end|over"
            ),
            "one+way+to+do|be|see|get & again|him|her|them|end",
            "i|am|be|be_the+better|best+dead|off_dead",
            "never+lonely+suicidal",
            "urge|longing|desire+to+die",
            "death|dying .. does|would|will+not+scare|frighten|bother+me",
            "let~|leave|please+me+die|to_die|go_now",
            "i want|would to? be_let|be_allowed to? go|die",
        ),
        unless=(
            "something .. nice|good|lovely|exciting .. happen~",
            "HOMELY .. FATE",
            "PLAY .. FATE",
        ),
        must_match=(
            "hope my heart gives out in the night",
            "death would be a kindness now",
        ),
        must_not_match=("hope something nice happens to me this week",),
    ),
    Rule(
        name="joining the dead",
        category=Category.WISH_TO_DIE,
        level=Level.URGENT,
        reason="speaks of joining someone who has died",
        says=(
            (
                "WISH|time|soon|should|ready|waiting|going|off|will .. join|joined|joining my|"
                "your? LOST_ONES"
            ),
            "waiting for me & up_there|heaven|not_keep|not_want|soon|not_long|other_side",
            "i|me .. be|being|go+with|to my|your? LOST_ONES again|soon|now|in_heaven|up_there",
            (
                "waiting|ready|only_waiting|not_long_till .. be|go|am|join+with|to?+my|your|him|"
                "her|them|mum|dad & again|heaven|waiting|tired|old"
            ),
            "reunited with my|him|her|LOST_ONES",
            "see|join my|him|her|LOST_ONES|them+up_there|in_heaven|on_the_other_side",
        ),
        unless=(
            "waiting_for_me at|outside|in_the|by|downstairs",
            "join LOST_ONES for|at|in_the|on",
            "see LOST_ONES again next|on|at|this|soon_for|when|sunday|saturday|monday",
            "christmas|visit|visiting|wedding|weekend|holiday|tea|dinner",
            "used_to .. join",
        ),
        must_match=("I'm ready to join my husband", "Only waiting to be with my wife again"),
        must_not_match=("I'm going to join my daughter for lunch",),
    ),
    Rule(
        name="a long enough life",
        category=Category.NO_FUTURE,
        level=Level.SOON,
        reason="feels that life has been long enough",
        says=(
            "good+innings & enough|now|ready|over|done|tired",
            "i had my time|life & enough|over|ready|done",
            "no_one|nobody|stop+will?+have_to?+worry|worrying|put_up_with|look_after+about?+me",
            "not bothered about|if tomorrow|there_is_one|i_wake|i_see",
            "decided|choosing+not+to+eat|drink",
            "should+have?+let|left+me+go|die|there|to_it|on_the",
            "lived|been_here|around+too|long_enough|long+enough?|now",
            "not|nothing planning|going_to|do anything|something daft|silly|stupid|bad",
            "not+say+no if",
            "not|never .. mind|care|bothered if i NOT_BEING|went|died|go",
            "not|never .. care|bothered|mind what|if .. happens|happened|becomes to? me",
        ),
        unless=("HOMELY", "PLAY"),
        must_match=("ive had a good innings, thats enough now", "dont care what happens to me"),
        must_not_match=("he had a good innings for the village team",),
    ),
    Rule(
        name="a day chosen, a means looked for",
        category=Category.INTENT,
        level=Level.URGENT,
        reason="has chosen a day, or looks for a means",
        says=(
            "picked|chosen|set|decided_on|got+a|the|my+day|date|time|place $",
            (
                "i_will|going_to|am+do_it|doing_it & planned|decided|friday|monday|sunday|after|"
                "when|note"
            ),
            (
                "not .. make_it+to|past|through .. weekend|week|christmas|birthday|spring|summer|"
                "morning"
            ),
            (
                "read~|look~|search~|googling|googled .. up|about|into|for|at|how .. helium|"
                "methods|nooses|knots|cyanide|nitrogen|hanging|overdoses"
            ),
            "cord|rope|beam|hook|noose|belt & myself|ready|neck",
            "gun|shotgun+cabinet?|key|is|in & pocket|hand|loaded|out|tonight|me",
            "chuck~|fling~|throw~+myself .. off|under|in_front|out_of|into|down",
            "my|tell .. loved|sorry & bye|goodbye",
            "wanted|want|have+to+say+bye|goodbye & ta|thanks|thank|sorry|chats|everything|all|kind",
            "look_after+my|the .. when|if|once|after+i+am+not_here|gone|dead|not_around",
            "paid_for|arranged|sorted|booked+the|my+cremation|funeral|burial",
            "not+need+you|this|it|these|anything|any .. tomorrow|anymore|after|where_i",
            "after+tonight|today .. not|never|no_one|nobody & i|me",
            "nobody|no_one+at|on|here .. number|after|tonight|tomorrow & text|texts|stop|message",
            "mind+is?+made_up|set & tonight|tomorrow|now|soon|it|end|sorry",
            "go+and+do+it $",
            "it_is|all|everything+planned & tonight|tomorrow|soon|friday|weekend|note",
            "follow~|join~+him|her|them|mum|dad|my & funeral|done|soon|when|once|after|heaven",
            (
                "MEDICINE & amassed|quantity|sufficient|collecting|buying|stash|two_packs|"
                "weeks_to_buy|under_bed|notebook|mix|to_be_sure|for_that_day|looked_up|googled"
            ),
            (
                "googled|searched|searching|googling .. how|what|which & die|tall|high|many|long|"
                "kill|much|dose"
            ),
            "looking_up|looked_up|read_up|reading_about .. painless|how_to|ways|methods|quickest",
            "exit_bag|suicide_bag|suicide_kit",
            "his|my|grandads|dads|the+old?+shotgun|pistol|gun & here|lap|loaded|tonight|mouth",
            "hairdryer|toaster & bath",
            "WEAPON .. lap|hand|wrist|throat|pillow|beside_me|next_to_me|with_me",
            "stood|standing+on+a?|the?+chair|stool $",
            "measured|measuring+the|my+loft|beam|drop|rope|hatch|banister",
            "not_stop+here & waiting|train|line|platform",
            "have|got+a|the|his|my|grandads|dads+old?+shotgun|pistol|rifle",
            "shotgun|gun|rifle+cabinet|safe|cupboard & key|keys|code|unlocked",
        ),
        unless=(
            "knife|razor & sell~|peel~|cook~|shav~|shaving|butter|fork|chop~|bake|cake",
            "myself .. off_the_sofa|out_of_bed|into_the_shower",
            "rope+light|lights|swing|ladder|bridge",
            "PLAY",
            "wedding|party|holiday|hols|meet|lunch|trip|move|moving|operation|bbq|visit",
            "make_it+to .. match|party|club|meeting|lunch|choir|group|class|session",
            "throw~+myself+into+it|work|my|the|gardening|knitting",
            "belt+and|up|on|for & car|trousers",
            "love|bye x|xx|xxx|for_now|speak|see_you|talk|soon|later|tomorrow",
            "funeral & plan|co_op|insurance|free|uncle|aunt|friend|frank|neighbour|NOT_ME",
            "glue|nail|water|heat|spray|grease|staple|massage|nerf|top|toy|cap+gun",
            "starting+pistol",
            "jointing|dicing|chopping|julienne|filleting & knife|knives",
            "not+mix+it?+nasty|gas|it_makes",
            "not+need+this|it|these|them+anymore+thanks|thank|ta",
        ),
        must_match=("I've picked the day", "my mind is made up, tonight"),
        must_not_match=(
            "Got a new rope light for the balcony",
            "throwing myself into the gardening",
        ),
    ),
)
