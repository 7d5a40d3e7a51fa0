"""A mind that loses its way: the day, the street, the dead late for tea, the gas left on."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="lost in time or place",
        category=Category.MIND,
        level=Level.SOON,
        reason="confused about the day or the place",
        says=(
            (
                "not|no_idea|unsure|clue know|sure|tell|remember|work_out|idea|think|say .. what|"
                "which|if+it?+is?+the?+DAY_OR_TIME"
            ),
            "no+idea|clue what|which+DAY_OR_TIME",
            "^ what|which+day|year|month+is+it|this|now",
            "what+year|month+is+it",
            "is+it+morning|night|day|daytime|daylight|bedtime|breakfast+or|now|time",
            (
                "lost|lose|losing track of .. days|time & scared|frightened|muddled|confused|"
                "everything|cant|again"
            ),
            "^ where+am+i",
            "where+am+i+$|supposed|and|now|please|help",
            "not+know|sure|certain+where+i+am|have|was|live",
            "how+do|can|will|shall+i+get|find|go+my?+way?+home|back",
            "not+know|find|remember|work_out .. way|get|bus|road+home|back",
            (
                "got|get|getting|am|was|were|been|gone|felt|feel|keep+getting?+lost .. own|street|"
                "estate|village|coming_home|coming_back|from_the_shop|from_the_shops|years|corner|"
                "block|supermarket|lived|same|my_road|my_house"
            ),
            "lost .. my+own+street|road|house|home|village|town|estate",
            (
                "not+recognise|recognised|recognising|know|remember+any|anything|where|this|the|my|"
                "which+street|road|house|place|door|room|bus|here|flat"
            ),
            (
                "this|it|that+is+not+my+house|home|flat|bed|room|hand|hands|face|kitchen|bathroom|"
                "chair"
            ),
            (
                "want|need|wanna|trying+to+go|get+home & they|say|says|not_let|already|mum|who|"
                "am_home|keep|mam|mother|where"
            ),
            (
                "they|she|he|everyone|daughter|son|carer+say|says|keeps_saying|keep_saying|"
                "tells_me|tell_me|insists+i_am|this_is|i_live .. home|house|here"
            ),
            (
                "someone|somebody|they|who .. moved|changed|swapped|switched+all?+the|my?+round|"
                "rooms|doors|street|streets|furniture|clocks|house|roads|shops|stairs"
            ),
            "whose|who|what+house|home|phone|flat|bed|place+is+this",
            (
                "found|brought|took|fetched|picked+me .. wandering|outside|street|nightie|pyjamas|"
                "night|road|lost|home_again"
            ),
            (
                "wandering|wandered+about|round|off|the_streets|around|in|outside & night|nightie|"
                "pyjamas|lost|not_know|dark|police|why"
            ),
            (
                "up|dressed|ready|got_up|out|went .. in_the_morning|middle_of_the_night|oclock & "
                "church|school|thought|shops|day_centre|shut|closed|dark"
            ),
        ),
        unless=(
            (
                "holiday|holidays|bank_holiday|retired|lockdown|xmas|twixmas|christmas & day|days|"
                "date|what"
            ),
            "quiz|crossword|book|level|game|sat_nav|satnav",
            "day+of+the+appointment|match|show|party|trip|wedding",
            "what+day|time+is+it|are|is+you|we|the|your|my|best|good|bus",
            "not+sure|know+what_day+i_am|we_are|he|she|they|ill|yet|to",
            "lost+my|the|weight|stone|the_plot",
            "lost+for+words",
        ),
        must_match=(
            "I got lost coming back from the shop I've used for 40 years",
            "how do I get home",
            "what year is it",
            "somebody has moved all the rooms round",
            "got dressed for church and it was 3 in the morning",
            "i want to go home but they say i am home",
        ),
        must_not_match=(
            "what day is it you're coming",
            "lost my purse on the way home from the shops",
            "not sure what day they are coming",
        ),
    ),
    Rule(
        name="the dead and strangers at home",
        category=Category.MIND,
        level=Level.SOON,
        reason="confused about who is there",
        says=(
            (
                "waiting|expecting|wait|looking|calling|searching+for|on?+my|mi|the?+KIN .. dead|"
                "died|passed|buried|years|school|work|late|dark|tea|pit|gone|funeral"
            ),
            "where+is|are|has|have+my?+mum|mam|mummy|mother|daddy|father|mammy|mum_gone|dad_gone",
            (
                "my+mother|mam|mummy|mammy|daddy|father|mum|dad+is|will_be|should_be+calling|"
                "waiting|expecting|cross|back_soon|home_soon|late|worried|coming_to_get|coming_for|"
                "fetching|out_looking"
            ),
            (
                "KIN .. should_be|should_have_been|has_not_come|have_not_come|is_late|not_home|"
                "not_back|not_come_home & dead|died|years|dark|school|work|pit|tea|worried|passed|"
                "died_in"
            ),
            (
                "they|she|he|daughter|son|carer|everyone+say|says|said|tell|tells|reckon+me?+he|"
                "she|my_husband|my_wife|mum|dad|mother+is|has|died+dead|died|passed|gone|been_dead "
                "& but|saw|here|sat|yesterday|spoke|waiting|how|when|nobody_told"
            ),
            (
                "dead|late husband|wife|mum|mother|dad|father|brother|sister .. came|comes|visited|"
                "sat|sits|was_here|is_here|in_the_chair|spoke|talks|rang|phoned|at_the_door|"
                "in_the_kitchen|walked_in"
            ),
            (
                "stranger|strangers|strange_man|strange_woman|strange_people|strange_lady|woman|"
                "man|lady|person .. in+my|the+mirror|bathroom_mirror|glass|wardrobe"
            ),
            "mirror & who|stranger|not_me|woman|man|someone|old_lady|old_man|her|watching",
            (
                "a|the|some|strange|these+man|woman|people|children|lady|strangers|soldiers|girl|"
                "boy .. sitting|sat|standing|stood|living|sleeping+in|on|at|by+my+chair|bed|"
                "kitchen|room|house|garden|wardrobe|sofa|bedroom|lounge"
            ),
            "who+are+you|u & how|why|number|phone|house|know|got|what|texting",
            (
                "not+know|recognise|remember|recognised|knew+who+my|daughter|son|husband|wife|"
                "people|they|she|he|you|anyone|anybody+is|are|daughter|son|husband|wife"
            ),
            (
                "not+know|recognise|remember|recognised|knew|recognising+my?+own|daughter|"
                "daughters|son|sons|husband|wife|kids|children|grandchildren|face|name"
            ),
            (
                "she|he|mum|mam|dad|nan|wife|husband|gran|grandad+did|does|do|has+not+know|"
                "recognise|recognised|remember+me|who|us|my_name|where"
            ),
            (
                "mum|mam|dad|nan|wife|husband|gran|grandad|mother|father|neighbour .. wandered_off|"
                "wandering|gone_missing|gone_walkabout|in_the_street|in_the_road|keeps_leaving|"
                "got_out"
            ),
        ),
        unless=(
            "dementia|alzheimers",
            "who+are+you+seeing|going|with|voting|supporting|on_about|meeting",
            "mirror & new|bought|hung|hair|dress|wing|car|bike|smashed|dentist",
            (
                "hospital|appointment|parcel|delivery|bus|taxi|airport|train|result|results|"
                "operation|visit|visiting|text|call|phone_call|lift|birthday & waiting|expecting|"
                "late"
            ),
            "expecting+my?+daughter|son|brother|sister+for|to|at|tomorrow|sunday",
            "dream|dreamt|dreamed & dead|late|came|visited|sat",
            "photo|grave|memory|ashes",
            "waiting+for+my+husband|wife|son|daughter+to+get|finish|come_back|pick",
            "who+are+you & sending|text|texting|number|message|messages",
        ),
        must_match=(
            "waiting for my husband to come in from work, he's late (he died in 2003)",
            "there's a strange woman in my bathroom mirror",
            "who are you? how did I get this phone",
            "my mother is calling me but I cant find her",
            "my wife doesnt know who I am today",
        ),
        must_not_match=(
            "dreamt my dead mum came to tea",
            "waiting for my son to finish work then we're off out",
        ),
    ),
    Rule(
        name="forgetting what was known",
        category=Category.MIND,
        level=Level.SOON,
        reason="forgetting, muddled, or leaving things on",
        says=(
            (
                "left|leaving|leave|forgot|forget|forgetting .. LEFT_ON+on|running|open|again|"
                "unlocked|all_night|burning|wide_open|lit"
            ),
            "LEFT_ON+was|were|been|got|is+left+on|running|open",
            (
                "boiled|burnt|burned|melted+the?+dry|kettle|pan|pans & again|forgot|keep|electric|"
                "hob|scared|another|third|second"
            ),
            "put|putting .. kettle|plastic|electric_kettle+on+the+hob|gas|stove|ring",
            "left|leave|leaving+the|a?+ring|rings|fire|electric_fire+on",
            "keep|keeps|kept forgetting|losing .. words|where|who|how|to_eat|tablets|people|my_own",
            (
                "forget|forgot|forgotten|not_remember|not_recall|forgetting .. how+to|you|i .. "
                "KNOWN_THING"
            ),
            (
                "not+know|remember|work_out|figure_out+how+to+work|use|make|turn|do|put|get .. "
                "KNOWN_THING"
            ),
            (
                "not+remember|recall|know|sure+if|whether+i+have?+eaten|ate|had|washed|been|took|"
                "taken|fed|locked|slept|turned|already"
            ),
            (
                "not+remember|recall+anything|what_i_did|yesterday|this_morning|getting_here|doing|"
                "saying|coming|going|the_last|how_i_got|a_thing|my_own|much_of"
            ),
            (
                "my?+memory|mind|brain|head+is|has|feels|keeps?+gone|going|shot|mush|failing|"
                "terrible|worse|slipping|fog|foggy|not_right|all_over|turned|playing_up|jumbled|"
                "scrambled|cotton_wool & worse|scared|frightened|worried|everything|cant|days|not|"
                "help|to|remember|since"
            ),
            "losing|lost+my+words|marbles|mind|memory|faculties|grip_on",
            (
                "glasses|keys|remote|purse|shoes|phone|teeth|slippers|wallet|letters|clock .. "
                "in+the+fridge|oven|freezer|microwave|washing_machine|bin|bread_bin|kettle & keep|"
                "found|again|who|did_not|someone|scared|dont"
            ),
            "keep|keeps+finding+things|my|odd|stuff+in|where|that",
            (
                "they|she|he|daughter|son|carer|everyone+say|says|tell|tells|told|"
                "reckon+me?+i+have?+rang|rung|phoned|told|asked|said|done|been|already|keep & "
                "times|before|not|again|remember|twice"
            ),
            (
                "rang|rung|phoned|asked+her|him|them|you .. times & not_remember|say|says|"
                "apparently|forgot"
            ),
            (
                "muddled|confused|confusion|bewildered|disorientated|disoriented|addled|mixed_up|"
                "mithered|dazed|delirious & infection|uti|since|scared|frightened|worse|home|head|"
                "street|days|why|cant|everything|time|getting|where|tablets"
            ),
            (
                "paid|paying|bought|posted+the?+same .. twice|three_times|again & forgot|remember|"
                "not_know|muddled|bill"
            ),
            (
                "not+follow|understand|make_sense_of+what|the_telly|people|words|anything|a_word & "
                "days|since|anymore|scared|head|suddenly"
            ),
            (
                "brain|head+full?+of?+fog|mush|cotton_wool|scrambled_egg|porridge & cant|days|not|"
                "scared|weeks"
            ),
        ),
        unless=(
            (
                "recipe|new_phone|broadband|printer|wifi|password|crossword|sudoku|instructions|"
                "flatpack|knitting|smart|settings|app|update|zoom|ipad|tablet_thing|rules & not|"
                "how|confused|muddled"
            ),
            "LEFT_ON & on_purpose|heating|cat|dog|frost|pipes|low",
            "lost_my_mind+over|at|with|when|and_bought|and_booked|and_signed",
            (
                "password|pin|bus_pass|umbrella|birthday|bin_day|milk|shopping|appointment|"
                "anniversary|brolly & forgot|forgotten|forget"
            ),
            "upstairs_for|came_in_for|went_in_for",
            "names_of & actor|film|song|singer|actress|band",
            "silly_me|daft|menopause|baby_brain|as_usual",
            (
                "confused|muddled & bus|timetable|date|clocks_change|bank_holiday|weather|menu|"
                "bill|letter_from"
            ),
            "mind|marbles+over|with",
            "mush & meeting|exam|exams|revision|shift|quiz|work",
            "purse|glasses|remote|phone|keys .. found+it",
            "left+the+tap+on .. mopped|flooded",
            "check|see|sure|wondering+if|whether+i? .. LEFT_ON",
        ),
        must_match=(
            "left the gas on again",
            "my brain has gone to mush I cant remember anything and its getting worse",
            "cant remember if ive eaten",
            "they say I rang them 20 times yesterday but I didnt",
            "gone all muddled since this water infection",
        ),
        must_not_match=(
            "forgot my umbrella and got soaked",
            "confused by the new bus timetable",
            "forgot what I came upstairs for lol",
            "can you check if i left the oven on please",
        ),
    ),
)
