"""Money taken, asked for or owed, by who takes it and how they come for it."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="money taken, asked for or owed",
        category=Category.MONEY,
        level=Level.SOON,
        reason="money taken from them, or pressed out of them",
        enough_up_to=20,
        says=(
            (
                "money|card|bankcard|pension|wages|savings|account|pin|cash|giro|pip|benefits|"
                "purse|bank|inheritance|cheque|cheques & SOMEBODY & take~|took|keeps|spend~|use~|"
                "empt~|help~|steal~|stole|nick~|missing|gone|control~|drain~|holds|gambles|"
                "demand~|sells|had & me|my|mine|out|never|all|every|says|laugh~"
            ),
            (
                "money|cash|pension_day|pension|payday|giro|twenty|quid|tenner|loan & SOMEBODY & "
                "ask~|want~|sits|waits|comes|turn~|round|only|every|demand~|pester~|beg~|keeps|"
                "shirty|nasty|kicks & give|gave|lend|till|until|no|say|every|when|pay_day|day|"
                "sulk~|shout~|or"
            ),
            (
                "hold~|stash~|carry~|deliver~|drop~|bring~|run~|sell~ & package|packages|parcel|"
                "stuff|gear|food|drugs|bag|bags|phone|money|weapon|knife|it & for+them|em|him|lads|"
                "olders|elders|someone & or|owe|scared|threat~|they|say|school|house"
            ),
            (
                "walk~|come|comes|came|take~|took|drive~|drove|march~ & bank|cash_machine|"
                "cashpoint|post_office|atm & him|me|them|they|he|she & withdraw|more|out|says|pay|"
                "names|every|thousand|NUMBER|tomorrow|not_know|stand~"
            ),
            (
                "online|internet|facebook|app|whatsapp|dating|engaged|army|general|oil_rig|met & "
                "send|sent|sending|gift_cards|money|thousand|loan|bitcoin|crypto|itunes|visa|"
                "ticket|hospital & him|her|he|she|love|marry|never_met|daughter|bank|more"
            ),
            (
                "account|bank & thousands|money|payments|transfers|loan & not_mine|not_recognise|"
                "going_through|someone|scam~|hack~|my_name|photo|gone|code|police|empty|emptied|"
                "rang"
            ),
            (
                "owe|owes|debt|borrowed|loan|interest|tick & lad|lads|dealer|man|men|agent|shark|"
                "lender|bloke|they|gang|corner_shop|he|she|street & round|door|threat~|scared|hurt|"
                "pay|legs|work_it_off|more|double~|friday|nan|mum|family|know~|come|comes|coming|or"
            ),
            (
                "money|allowance|pocket_money|pounds|tenner|fiver|quid & gives_me|give_me|"
                "lets_me_have|week & he|she|they|husband|son|daughter|my_own|receipts|pension|own"
            ),
            (
                "sign~ & paper|papers|form|forms|house|will|deeds|attorney|cheque|something|loan & "
                "made|make|not_read|not_understand|not_want|he|she|they|son|daughter|nephew|said|"
                "rushed|pressur~"
            ),
            (
                "cheque|card|pin|bank_book|statements|code|password & give|gave|told|tell|knows|"
                "know|has|have & carer|cleaner|grandson|nephew|son|daughter|neighbour|friend|lad|"
                "man|she|he & missing|gone|not|never|more|keeps|hundred|scared|regret|wish"
            ),
            (
                "phone|rang|ring~|caller|call & bank|police|microsoft|amazon|bt|hmrc|virus|prize|"
                "lottery|refund|safe & money|transfer~|code|card|pay|paid|gave|move~|details|"
                "vouchers|thousand|computer"
            ),
        ),
        unless=(
            "BRIGHT",
            "GAME|KINDLY|LAUGH",
            (
                "contactless|marvellous|boiler|raffle|sponsor|charity|change|birthday_card|"
                "christmas_card|get_well|sympathy_card|playing"
            ),
            (
                "birthday|leaving|christmas|anniversary|thank_you|valentines|get_well|sympathy|"
                "greetings+card|cards"
            ),
            "card & at+the+shop|till|nursery|checkout|contactless|reader|counter|beep",
            "shop|stall|ebay|vinted|charity_shop|seller+wanted",
        ),
        must_match=(
            "he takes my pension every week and i get nothing",
            "i owe the lads and they come to my door",
            "she sits here till i give her twenty quid",
            "sent my savings to him online, never met him",
        ),
        must_not_match=("my son paid the gas bill online",),
    ),
)
