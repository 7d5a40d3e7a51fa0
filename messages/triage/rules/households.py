"""Behind closed doors: blows, permission, money, care and children, by who does what to whom."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="a blow told as news",
        category=Category.ABUSE,
        level=Level.URGENT,
        imminent=True,
        reason="has been attacked",
        says=(
            (
                "ABUSER+has|have|had?+BLOW+me & face|head|throat|ribs|stomach|eye|mouth|nose|"
                "tonight|again|now|today|last_night|this_morning|leave|here|police|bleeding|blood|"
                "tummy|jaw|chest|neck|stairs|drunk|hospital"
            ),
            "ABUSER+has|have|had?+CHOKED+me",
            "ABUSER has? HIT me & not+leave|go|stop|get_out",
            "ABUSER+is+HITTING+his|her|the|my+wife|girlfriend|kids|baby|child|mum|son|daughter|up",
            "ABUSER|next_door .. is+HITTING+her|them|him+up|now|again|badly|to",
            "ABUSER|someone .. chas~|follow~+me .. knife|car|down|street|home_tonight|help",
            "mugged|robbed & knife|hurt|shaking|tonight|help|bleeding|police",
        ),
        unless=(
            "used_to|years|year|when_i_was|as_a_kid|SPORT|game",
            "ball|mugged_off",
            "HIT|BLOW & under_the_table|hugged",
            "used_to .. HIT|BLOW",
        ),
        must_match=(
            "my husband just punched me in the face",
            "he strangled me",
            "my son has hit me and he wont leave",
            "the man next door is beating her up right now",
        ),
        must_not_match=("he used to punch me years ago, im safe now", "he hit me at badminton"),
    ),
    Rule(
        name="watched, or needing leave",
        category=Category.ABUSE,
        level=Level.SOON,
        reason="controlled, or hurt in the past",
        says=(
            (
                "ABUSER .. checks|checking|goes_through|going_through|reads|reading|looks_at|"
                "looking_through|takes|hides|reads_all+my|all_my+phone|messages|texts|bag|post|"
                "emails|purse|handbag|letters|receipts"
            ),
            "permission+to|from|for+go|see|use|spend|eat|leave|him|her|them|money|anything",
            "i .. ask|need|get|asking+his|her|their?+permission",
            (
                "used_to+hit|beat|punch|kick|slap|rape|touch|abuse|batter|knock|lock|control|"
                "hurt+me & still|again|scared|nightmares|flashbacks|found|knows"
            ),
            (
                "touched|interfered|fiddled|molested|messed_with|did_things+with?|to?+me & kid|"
                "child|little|young|school|uncle|dad|priest|teacher|stepdad|grandad|brother|NUMBER"
            ),
            "uncle|dad|priest|teacher|stepdad|grandad|brother|neighbour+touched|raped+me",
            (
                "make~|force~|gets|got+me+to?+hold|hide|keep|carry|store|sell|deal|stash .. drugs|"
                "gear|weed|stuff|parcels|packages|knife|phones|his|her"
            ),
            (
                "ABUSER .. listens_in|stands_over|watches_me|times_me|follows_me|hides_my|"
                "throws_away|cut_me_off|cuts_me_off|laughs_at_me|ignores_me_for|tells_me_what"
            ),
            (
                "ABUSER .. kick~_off|goes_mad|lose~_it|loses_his_temper|goes_for_me|flies_off .. "
                "if|when"
            ),
            "dread|scared|frightened|hate|nervous .. he|she|him|her+gets|comes|coming|is+home|in",
            "ABUSER+tells|says|calls .. me .. INSULT|nothing|nobody|crazy|going_mad|fat",
            "ABUSER .. in_charge_of|runs|controls|holds+all?+my|the+money|card|bank|benefits|phone",
            "forced|force|forcing+into|to+marry|marriage|wedding",
            "kids|lads|youths|people .. stones|eggs|fireworks|bricks|dog_mess .. window|door|house",
            (
                "^ he|she|they used_to+hit|beat|punch|kick|slap|rape|touch|abuse|batter|knock|"
                "lock|control|hurt+me+$"
            ),
            "ABUSER .. not+let|allow|want+me .. friends|family|phone|out|work|sister|money",
        ),
        unless=(
            "never_looked_back|lovely_life|happy_now & used_to|hit|beat|hurt",
            "SPORT|game",
            "planning|council|landlord|parking|doctor|nurse|school|diet|cake|biscuits",
            "my+phone|letters|post|messages|texts+to|for|out",
            "cooking|gardening",
            "me+round+the?+shops|tesco|asda|garden_centre",
            "a+hawk",
        ),
        must_match=(
            "hes always checking my phone",
            "i have to ask permission to go out",
            "he used to hit me",
            "the lad upstairs makes me hold his drugs",
        ),
        must_not_match=("waiting on planning permission to go up a floor",),
    ),
    Rule(
        name="money lost to someone",
        category=Category.MONEY,
        level=Level.SOON,
        reason="someone may be taking their money or home",
        says=(
            (
                "lent|lend|lending|gave|given|loaned+him|her|them|a|my|friend .. NUMBER|hundred|"
                "thousand|grand|money & not+pay|paid|give|given|giving|back|see|seen"
            ),
            (
                "FAMILY|he|she|they .. keeps|always|again+asking|asks|wanting|demanding|begging .. "
                "more|money|cash|loan"
            ),
            (
                "FAMILY|carer|he|she|they .. money|cash|twenty|tenner|card|purse .. missing|gone|"
                "vanished|disappeared|short|less"
            ),
            (
                "money|cash .. missing|gone|going|vanished|disappeared+from?+my?+"
                "purse|account|bank|drawer|wallet|tin|card|handbag & FAMILY|carer|after|when"
            ),
            "loan_shark|loan_sharks|money_lender|doorstep_lender",
            (
                "owe|owes|owing .. money|NUMBER|grand|debt|dealer|dealers & dealer|dealers|"
                "bad_people|gangster|lads|threatening|threatened|scared|legs|heavies|coming|"
                "some_people"
            ),
            (
                "FAMILY+has|have?+sold|pawned|selling|sells|nicked|stole|taken+my|the+telly|tv|"
                "jewellery|ring|phone|laptop|bike|car|furniture|stuff|things|watch"
            ),
            (
                "sign|signed|put|change|changed .. house|flat|papers|will|deeds|attorney|account "
                ".. over|to_him|to_her|in_his|in_her|name|nephew|niece|son|daughter & not|made|"
                "nephew|son|daughter|niece|understand|he|she|friend|carer"
            ),
            (
                "someone|man|woman|lady|caller|they .. rang|called|phoned|texted|saying|said .. "
                "bank|police|hmrc|amazon|microsoft|paypal & pin|gave|details|transferred|moved|"
                "code|password|sent|let_them"
            ),
            "gave|given|told|read+them|him|her|someone|it|out .. pin|sort_code|bank_details|cvv",
            "fell_for|been_done_by|lost .. scam|scammer|fraud|fraudster",
        ),
        unless=(
            "told+me|us",
            "ladder|mower|paid_me_back|raffle|bless",
            "scam+text|email|call|talk|warning|warnings",
        ),
        must_match=(
            "loan shark keeps coming round",
            "my son sold my telly for drugs",
            "i signed the house over to my nephew, didnt understand the papers",
        ),
        must_not_match=("lent my neighbour a ladder",),
    ),
    Rule(
        name="left, unfed or uncared for",
        category=Category.NEGLECT,
        level=Level.SOON,
        reason="left without food or care",
        says=(
            (
                "CARER|nurse|carers|meals|help+has|have|are|is?+never|not+turn~_up|show~_up|come|"
                "came|arrive~|been|visit~|bothered"
            ),
            (
                "FAMILY|she|he|they|CARER .. leave~|left|goes|went+me? .. with_no|without|nothing|"
                "no+"
                "food|water|money|heating|dinner|tablets|anything|to_eat"
            ),
            "in+my+own+mess|filth|urine|dirt|poo|waste|wee|muck",
            (
                "in+bed+till|until+NUMBER|three|afternoon|lunchtime|noon & leave~|left|they|carer|"
                "staff"
            ),
            "rushed|rush|rough|nasty|sharp|horrible+with|to|by+me & carer|carers|staff|nurse|they",
            "not+help|helped|change|changed|wash|washed|feed|fed|move|moved+me & carer|staff|days",
            "wet|soiled|dirty+bed|sheets|clothes|pad|nappy & nobody|carer|left|since|days|not",
        ),
        unless=("HOMELY", "postman|bus|bus_driver", "lovely|all_good|fine_now|early|late_but"),
        must_match=(
            "carer never turned up, been in bed all day with no food",
            "my daughter goes away and leaves me with no food",
        ),
        must_not_match=("the carer came early today, lovely girl",),
    ),
    Rule(
        name="worried for somebody",
        category=Category.THIRD_PARTY,
        level=Level.SOON,
        reason="somebody else may be in danger",
        says=(
            (
                "worried|scared|afraid|frightened .. friend|CLOSE|he|she .. do|does|hurt|harm "
                "something|anything|herself|himself|stupid|silly|daft"
            ),
            (
                "CLOSE|he|she .. talk~|talking|mention~|threaten~|joke~ .. END_THEMSELVES|suicide|"
                "dying"
            ),
            (
                "not+seen|heard|hear .. neighbour|lady|man|CLOSE|upstairs|next_door & LONG_SPELL|"
                "week|curtains|post|milk|light|door|bins"
            ),
            (
                "CHILD|lad|girl|CLOSE .. covered|full|black_and_blue|smothered+in|of?+bruises|"
                "marks|burns"
            ),
            (
                "neighbours|neighbour|next_door .. kids|children|baby .. crying|screaming|hungry|"
                "scared|alone"
            ),
            (
                "CLOSE|he|she .. not+eat|eaten|eating|wash|washing|get_up|leave_his|leave_her .. "
                "days|weeks|week|room|bed"
            ),
            (
                "CLOSE has|is|gone|been missing|vanished|not_come_home|ran_away|run_away & days|"
                "night|police|since|worried"
            ),
        ),
        unless=(
            "cat|dog|puppy|teething",
            "holiday|hols|cruise & seen|heard|hear",
        ),
        must_match=(
            "worried my friend might do something to herself",
            "the little lad next door is covered in bruises",
        ),
        must_not_match=("havent seen my neighbour for a week, hes on holiday",),
    ),
    Rule(
        name="somebody about to die",
        category=Category.THIRD_PARTY,
        level=Level.URGENT,
        imminent=True,
        reason="someone else may be about to die",
        says=(
            (
                "CLOSE|mates|he|she .. going_to|about_to|trying_to+hang|kill|jump|shoot|drown|"
                "stab+himself|herself|themselves|off|in_front"
            ),
            (
                "CLOSE|mates|he|she is|are|has? on|at|by+the+bridge|roof|ledge|cliff|tracks|"
                "railway|railings & come_down|jump|not|suicidal|says|crying|help|edge|drunk|down"
            ),
            (
                "CLOSE|he|she|lad .. gone|turned|going+blue|grey & using|heroin|gear|drugs|pills|"
                "overdose|needle|breathing|floor|help|spice"
            ),
            (
                "going_to|about_to|might|want_to|will+hurt|harm+someone|somebody|people|my_baby|"
                "the_baby|my_kids|my_child|the_kids"
            ),
        ),
        unless=(
            "if_he|if_she|game",
            "hurt+someone|somebody|people feelings",
            "not_going_to_hurt",
        ),
        must_match=(
            "my son says he is going to hang himself",
            "my mates on the bridge and he wont come down",
            "i think im going to hurt my baby",
        ),
        must_not_match=("this is going to hurt someone's feelings lol",),
    ),
)
