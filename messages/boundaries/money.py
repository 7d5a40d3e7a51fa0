"""Money between a volunteer and a member: asked for, offered, lent, invested or left in a will."""

SUM = (
    r"(?:[\u00a3$] ?\d[\d.,]*|\d+ ?(?:quid|pounds?|bucks|euros?)|(?:a |an |the |another )?"
    r"(?:tenner|fiver|score|few (?:quid|pounds|bob)|bit of (?:cash|money)|couple of (?:quid|pounds)"
    r"|hundred (?:quid|pounds)|grand|loan)|(?:some |any |the )?(?:money|cash|dosh)"
    r"|(?:five|ten|twenty|thirty|forty|fifty) (?:quid|pounds)|(?:some )?(?:crypto|bitcoins?))"
)
_BILL = (
    r"(?:gas|electric|electricity|phone|water|bills?|rent|shopping|taxi|fare|meter|debts?|fine"
    r"|ticket|council tax|food|train|heating)"
)
_SECRETS = (
    r"(?:bank(?:ing)? (?:details|login|card|account)|account (?:number|no|details)|card"
    r"(?: (?:number|details|no))?|pin(?: (?:number|code))?|iban|cvv|security code|sort code"
    r"|online banking|paypal)"
)
_PAID = r"(?:paypal|revolut|monzo|cash ?app|western union|moneygram|venmo|bank transfer|bitcoin)"
_CARDS = (
    r"(?:(?:gift|steam|itunes|google play|amazon|apple|xbox|top ?up) ){1,2}(?:cards?|vouchers?)"
)
_I = (
    r"(?:ill|i will|i can|i could|i would|id|let me|want me to|like me to|i want to|i might"
    r"|im going to|shall i|can i|could i|happy to)"
)

MONEY = (
    r"\b(?:lend|sub|loan|bung|spot) (?:me|us)\b(?! (?:a hand|an ear|your ear|your ears))",
    r"\b(?:lend|sub|loan|bung|spot|slip) you\b(?! (?:a hand|an ear))",
    rf"(?<!they )(?<!he )(?<!she )\b(?:send|wire|give|transfer|get|find|post) (?:me|us|you) "
    rf"(?:\w+ ){{0,2}}?{SUM}\b",
    rf"\b(?:can|could|will|would) you (?:\w+ ){{0,2}}?(?:spare|give|send|find|do) (?:me |us )?"
    rf"{SUM}",
    rf"\b(?:can|could|may) (?:i|we) (?:\w+ )?(?:borrow|have|get|scrounge) (?:\w+ ){{0,2}}?"
    rf"(?:{SUM}|off you|from you)",
    rf"\b{_I} (?:\w+ ){{0,2}}?(?:pay|cover|settle|top up) (?:for )?(?:you|it for you|your)\b",
    rf"\bpay(?:ing)? (?:for )?(?:your|you) (?:\w+ ){{0,2}}?{_BILL}\b",
    rf"\btop(?:ping)? up your (?:\w+ )?{_BILL}\b",
    rf"\bheres {SUM}",
    rf"{SUM} for you\b",
    rf"\bwould {SUM} (?:\w+ )?help\b",
    r"\b(?:ill|i will|i can|can i|promise to|i could) (?:\w+ )?pay (?:you|it|that) back\b",
    r"\bpay you back\b",
    rf"\byou (?:still )?owe (?:me|us) (?:\w+ )?{SUM}",
    rf"\b(?:put|pay|send|transfer|move) (?:\w+ ){{0,2}}?{SUM} (?:in|into|to|on) (?:my|your)\b",
    rf"\b(?:you|please|ill|i can|i could|let me) help (?:me|us|you) (?:out )?with "
    rf"(?:the |my |your |this )?(?:\w+ )?(?:{_BILL}|{SUM})\b",
    rf"\bwhat(?:s| is| are) (?:your|you) {_SECRETS}\b",
    rf"\b(?:give|send|tell|text|lend|read|show|let) (?:me |us )?(?:\w+ )?"
    rf"(?:have |see |use |borrow )?your {_SECRETS}\b",
    r"\b(?:heres |have |use |to )?my (?:account number|sort code|iban|bank details|paypal)"
    r"(?:s| is| are| \d)",
    r"\b(?:heres|have|use|into) my (?:account number|sort code|iban|bank details|paypal)\b",
    r"\bsort code\b",
    rf"\b(?:by|via|on|use|using|through) {_PAID}\b(?! (?:talks|is|was))",
    rf"\b{_PAID} (?:me|it|us)\b",
    rf"\b(?:buy|get|send|find|need) (?:\w+ ){{0,3}}?{_CARDS}\b",
    r"\b(?:great|good|brilliant|safe|amazing|perfect|sure) (?:investment|thing to invest)\b",
    r"\b(?:put|invest|move) (?:all |some of )?your (?:\w+ )?(?:savings|money|pension)\b",
    r"\binvest (?:in|with)\b",
    r"\bin your will\b",
    r"\b(?:put|make|sign|name) me (?:\w+ ){0,4}power of attorney\b",
)
