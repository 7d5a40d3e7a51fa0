"""Money, signature or home taken by people near, tricksters, lenders and lodgers."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="money taken by somebody near",
        category=Category.MONEY,
        level=Level.SOON,
        reason="someone is taking their money or home",
        enough_up_to=22,
        company=("TROUBLE",),
        says=(
            "HIM .. TAKES_IT .. my|mine|from_me|off_me .. MY_WEALTH",
            "HIM .. in|into|at|through|from+my+purse|wallet|account|bank|handbag|bag",
            (
                "my|the+MY_WEALTH .. GONE_MISSING & son|daughter|since|carer|cleaner|spend|touch|"
                "again|keeps|bank"
            ),
            (
                "MY_WEALTH+keeps|is|has|have|all+going|gone|disappearing|vanishing .. missing|"
                "account|purse|bank|drawer|tin & i|my"
            ),
            "NEVER_SEE a?|any?|my|the MY_WEALTH & HIM",
            "i+never|not+see+my+money|pension|benefits|wages|card",
            (
                "put|putting|puts|got|have+the|my+house|flat|home|car|account+in+his|her|"
                "their+name|names"
            ),
            (
                "i|me .. hand|give|pay|turn .. my?+money|pension|wages|benefits|it|everything "
                "over to|all to HIM"
            ),
            (
                "takes|marches|walks|drives+me+to+the?+cash_machine|cashpoint|bank|post_office|"
                "atm every|on|when|and"
            ),
            "HIM borrows|borrow|lends .. never|not pay~|give~|gave|seen|get_it_back",
            "never|not+see|get|see_any+my|any|a|of|it|penny|the+MY_WEALTH & HIM",
            (
                "i|me .. have_to|ask|beg|hand|give|got_to|make~_me .. over|him|her|them|for .. "
                "MY_WEALTH"
            ),
            (
                "makes|make|made|making|forces|forced|bullied|pressured|pressuring|tricked+me .. "
                "SIGNS|pay|withdraw|transfer|lend|borrow|loan"
            ),
            (
                "SIGNS .. something|papers|forms|things|stuff|it|anything & not_know_what|"
                "not_understand|not_read|what_it_was|what_for|made_me|rushed"
            ),
            (
                "SIGNS .. HIM|me|it & not_know_what|not_understand|without_reading|not_read|"
                "pressure~|regret|nothing_now|mistake|made_me|they_said|tricked|never_said"
            ),
            "HIM .. SIGNS & now_i|taken|took|my_house|my_flat|my_money",
            (
                "carer|cleaner|niece|nephew|neighbour|friend|son|daughter|lodger ask~|want~ .. my|"
                "the|her|him+will"
            ),
            (
                "HIM+keeps|always|is|was+asking|begging|pestering|nagging|on_at .. for|borrow|"
                "lend .. money|cash|loan|tenner|twenty & me|i"
            ),
            (
                "HIM|and|they|get|gets|goes+nasty|angry|mood|shouts|shout|kicks_off|threatens|"
                "violent & money|pay|cash|give|tenner|lend|card & me|i"
            ),
            (
                "if|unless i not? pay|paid|give|gave|hand|lend & hurt|shout|hit|nasty|smash|kill|"
                "legs|trouble|threat~|leave"
            ),
            (
                "HIM|man|lad|someone .. waits|waiting|takes_me|walks_me|marches_me|comes_with_me|"
                "drives_me .. cash_machine|cashpoint|atm|post_office|pension_day|payday"
            ),
            (
                "owe|charges|charging|charge+him|her|them|me|i+for|him|rent & looking_after_me|"
                "caring|mine|own_house|live"
            ),
            "HIM .. keeps|pockets|kept the|my change|receipt|receipts",
            (
                "carer|cleaner|helper .. my_money|my_card|pin|shopping & receipt|receipts|change|"
                "short|missing|wrong"
            ),
            "not|dare+say|tell|told+no|him|her|family+to? & money|borrow|lend|loan",
        ),
        unless=(
            "KINDLY & MY_WEALTH|HIM|TAKES_IT",
            (
                "paid_me_back|pays_me_back|raffle|sponsor~|charity|pocket_money|christening|"
                "wedding|birthday"
            ),
            "MY_WEALTH & shopping|holiday|bills & for_me|gets|collects|trust|good|every_week",
            "house & GAME|clean|cleaner|hoover|paint~|moved|move",
            "ring & finger|engagement|bell|doctor|later|me",
            (
                "TAKES_IT|takes|drives+me|us+out|for|to_the_shops|shopping|to_tesco|to_asda|"
                "to_the_bank $|and|on|for"
            ),
            "fridge|parking|will_power|pint|biscuits|chips",
            "account+of|for",
            "lost|found+my|it",
            "card & birthday|sent|christmas|thank_you|contactless|till|shop|library",
            "robbed|mugged+by|off & referee|ref|vet|price|garage|bill",
            "fetching|fetches|back+with|custard|treat|bless|receipt_every|always+gives",
            "gives+me+the+receipt|receipts|change",
            "not_know_what+hit",
            "fetching|fetches|collecting|collects",
            "at+the+shop|till|nursery|checkout|counter took my|the+card",
        ),
        must_match=(
            "he helps himself to my purse",
            "theres money going from my account and i didnt spend it",
            "i had to sign something and i dont know what it was, she made me",
            "if i dont give him money he shouts",
        ),
        must_not_match=(
            "my son takes me to the bank",
            "she gets my pension for me on a monday, bless her",
        ),
    ),
    Rule(
        name="tricked, lent to or moved in upon",
        category=Category.MONEY,
        level=Level.SOON,
        reason="tricked out of money, in a lender's hands, or their home used",
        enough_up_to=22,
        company=("TROUBLE",),
        says=(
            "i+have?+been+had|done|conned|robbed_blind|fleeced|mugged_off+$|good|proper|i|by|out",
            "TRICKED & MY_WEALTH & i|my|me",
            (
                "SENDS .. MY_WEALTH|NUMBER|GIFT_CARD & ONLINE & him|her|he|she|them|man|someone|"
                "lady|woman"
            ),
            (
                "loves|love|darling|dear|relationship|marry & money|send|sent|gift_cards & he|she|"
                "him|her & need~|wants|ask~|never_met|always|more"
            ),
            (
                "say|saying|said|says|keep|keeps .. roof|drive|gutter|chimney|work|job needs|need "
                "more money|cash"
            ),
            (
                "he|she|man|lady|woman|someone|friend .. ONLINE & need~|wants|want|asking|asked|"
                "send|help & MY_WEALTH|GIFT_CARD|pay"
            ),
            (
                "let|gave|given|told|read|sent+a?+him|her|them|man|someone|lady .. computer|"
                "laptop|code|codes|numbers|pin|password|details|passcode|remote|access|account & "
                "bank|money|gone|man|rang|phone|now|worried|stupid"
            ),
            (
                "someone|man|lady|bank|they|police|hmrc|microsoft|bt .. rang|called|phoned|said|"
                "told|ringing & move|moved|transfer|gave|numbers|details|safe_account|cash|"
                "courier|collect & my|money|i"
            ),
            (
                "paid|gave|took|had+NUMBER|a|all|my|the|deposit|thousand|grand|savings|him|them & "
                "roof|drive|builder|builders|work|job|flat|rent & vanished|disappeared|never_came|"
                "not_come|gone|not_answer~|no_sign|not_done|more_money|blocked"
            ),
            "GIFT_CARD & bought|buy|buying|sent|send|codes & him|her|he|she|man|asked|told|said",
            "LENDER & i|my & THREATENING",
            (
                "i+owe|owes|owed|owing|borrowed|borrow .. man|bloke|fella|dealer|lad|lads|people|"
                "guy|someone & THREATENING|double|doubled|back|interest|more|card"
            ),
            "borrowed+NUMBER|money|off|from & LENDER",
            (
                "paying|paid|pay+back?+him|man|them|a|off .. every|each & never|goes_down|still|"
                "more|not_stop|LENDER"
            ),
            "debt|owe|owing & drugs|weed|dealer|gear|supplier|crack|tick & i|my|son|me",
            (
                "CUCKOO & flat|house|place|home|kitchen|lads|people|men|mates|lad|son|friend|man|"
                "drugs|room"
            ),
            (
                "HIM|lads|men|people|mates|lad use|uses|using|used my flat|house|place|home|"
                "kitchen|room|address to|for"
            ),
            (
                "HIM|lads|men|people|mates .. in|from+my+flat|kitchen|house|place|room & bag|"
                "bagging|cook|cooking|deal~|sell~|smok~|inject~|weigh~|gear|drugs"
            ),
            (
                "men|people|lads|strangers|dealers|mates|users|lot|druggies+is|are|been|here|keep|"
                "keeps?+staying?+living?+in|into|round|at|sat+my+flat|house|place|home|room|sofa "
                "& not|leave|scared|know|drugs|get|rid|home|safe|smoking"
            ),
            "not+go+home|back|in & people|men|lads|them|dealers|they & flat|house|my|in",
            (
                "brings|bring|bringing|let|lets .. all_sorts|druggies|strangers|dealers|people|"
                "mates & my|in|flat|house & not|scared|leave|stop"
            ),
            "blackmail|blackmailed|blackmailing|blackmails|sextortion|extorting",
            (
                "not|dont+tell+my?+anyone|family|daughter|son|bank|police & money|send|investment|"
                "loan|him"
            ),
            (
                "bailiff|bailiffs|enforcement|repossess~|warrant & coming|take|tomorrow|today|"
                "door|took|knocking|scared|letter|due|by"
            ),
            "NUMBER|grand|thousand|hundred+in+debt|arrears",
            (
                "debt|debts|arrears & not_cope|drowning|no_way_out|not_sleep|terrified|court|"
                "ashamed|hiding|kill|out_of_control|not_see"
            ),
        ),
        unless=(
            "KINDLY|GAME",
            (
                "scam+call|calls|text|texts|email|emails|warning|talk|alert|awareness|advice|"
                "leaflet|programme"
            ),
            (
                "put_the_phone_down|hung_up|hang_up|deleted_it|blocked_it|ignored_it|not_fall_for|"
                "reported_it"
            ),
            "TRICKED & april_fool|asleep|love|in_love",
            "TRICKED & raffle|coffee|pint|parking|shifts|chips|quid_for_a|car_park|tombola",
            "been|was|am+had+a|an|my|the|to|enough|it",
            "been+done+up|for|now|today|by_the|lovely|nicely",
            "window_cleaner|milkman|raffle|football_ticket|charity",
            "bailiff|bailiffs|cowboy|debt|fraud & programme|telly|watching|channel|film|boots|hat",
            "boiler|plumber|builders|decorators|carpet & in|flat|doing",
            "doing|fitting+the|my+kitchen|bathroom",
            "gift_cards|GIFT_CARD & grandkids|birthday|christmas",
            "not_leave|not_go & dentist|work|out|outside|without|my_flat_much",
            "men|people|lads|mates|lot & match|tea|party|quiz|bbq|football|film",
        ),
        must_match=(
            "i think ive been conned",
            "i let a man on my computer and now my moneys gone",
            "i borrowed off a fella and its doubled",
            "his mates have moved in and wont go from my flat",
            "met him online and he needs money for a flight",
        ),
        must_not_match=(
            "another scam call today, put the phone down",
            "lads here doing the kitchen",
            "my niece moved in and its lovely",
            "bought gift cards for the grandkids",
        ),
    ),
)
