"""Money taken, tricked away or worried about."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="someone has their money",
        category=Category.MONEY,
        level=Level.SOON,
        reason="someone is taking their money",
        says=(
            "hide|hiding+my+money|purse|card|savings .. from",
            "not+give|let+me .. my|own|have+MY_MONEY|bankcard|money|card|account",
            "not+give+me+my",
            "emptied|cleaned_out|drained+my|the+account|savings|bank",
            (
                "gave|told|given .. my+pin|bank_details|card_details|password & lady|man|phone|"
                "door|caller|someone|him|her"
            ),
            "ABUSER .. TAKES .. wages|benefits|pension|money|giro",
            (
                "ABUSER|keeps .. asking|asks|begging|pestering+me+for+money|cash & not|no|scared|"
                "cant|again|keeps"
            ),
            "TAKES|taking|nicking+money+out|from|off+of?+my|me",
            "took|paid|gave|lost NUMBER off|to+me|him|a|them & never|back|disappeared|vanished",
            "keeps|kept+the+change|my_change|my_card",
            "the|a|my .. keeps|has|kept .. my+card|purse|pin",
            "FAMILY .. TAKES MY_MONEY",
            (
                "MY_MONEY & stolen|missing|nicked|vanished|disappeared & he|she|nephew|carer|"
                "lodger|they|someone"
            ),
            "FAMILY|they|man+gives|give|allows+me & my_pension|my_card|a_week|my_money|allowance",
            "scammed|conned|tricked|defrauded+me|out|by|off|again",
            "been|got|was|being|getting|have+scammed|conned|tricked|defrauded",
            (
                "sent|sending|send|transferred|transfer|lent|lend|paid|given|gave+him|her|them|"
                "someone|a_man|a_woman|money & MONEY_SUM & wants|more|online|internet|never|met|"
                "facebook|again|asking|all_my|savings"
            ),
            (
                "wants|want|asked|asking|asks|begging|demanding|demands me to? send|lend|give|"
                "transfer|money|pay & online|internet|never|man|woman|again|him|her|facebook|scared"
            ),
            "made|makes|make|forced+me+pay|sign|change|give & money|will|house|papers|cash|card",
            (
                "lads|people|dealers|they|men|gang .. using|taken|taking|moved|staying|living|"
                "selling+over|in|into|from?+my+flat|house|place|home"
            ),
        ),
        unless=(
            "lad|son|grandson & cheeky|joking",
            "MY_MONEY|card|scammed & contactless|shop|raffle|beep|fetch~",
            "borrowed my pen|book|ladder|mower",
            "MY_MONEY & shopping|good_to_me|helps_me|for_me|kindly|trust",
            "scam+text|email|call|phone|warning",
            "locked|blocked|frozen|cancelled|stopped+my+card",
            "bank & locked|blocked|frozen|palaver|fraud_team",
            "pocket_money & grandkids|grandson|granddaughter|great",
        ),
        must_match=(
            "my nephew has my bank card now",
            "my son takes my pension card and gives me a tenner a week",
            "ive sent him two thousand pounds and now he wants more",
        ),
        must_not_match=(
            "my son took me to the bank",
            "my son has my bank card to get my shopping, hes good to me",
        ),
    ),
    Rule(
        name="money worry",
        category=Category.MONEY,
        level=Level.TODAY,
        reason="money worry",
        says=(
            "DEBT",
            "giving|gave money away",
            "no money",
            "skint|broke & am|till",
        ),
        must_match=(
            "With my bipolar I was giving money away and I was in debt.",
            "Sometimes I might need cigarettes and there is no money.",
        ),
        must_not_match=("slotted the shelf in",),
    ),
)
