"""A volunteer's words, read by topic: money, gifts, meeting, secrets and other channels.

A volunteer knows the rules and can write again; so a topic beside "you" is enough here, where a
member's own words are read by their phrases alone.
"""

_NEAR = r"[^,]{0,50}?"
_SUM = (
    r"(?:[\u00a3$] ?\d[\d.]*|\d+ (?:quid|pounds)|(?:twenty|thirty|forty|fifty|hundred) (?:quid"
    r"|pounds)"
    r"|quid|tenner|fiver|money|cash|loan|savings|bank|paypal|card|cheque|debt|bitcoin|crypto)"
)
_DEAL = (
    r"(?:lend|borrow|give|send|put|post|transfer|pay|cover|sort|spare|invest|double|sub|tide|owe"
    r"|swap|sign|claim|chip in|sell|buy)"
)
_HELPERS = r"(?:staff|council|citizens advice|they|he|she|bank|somebody|someone|people|charity)"
_BILLS = r"(?:bills?|rent|gas|electric|meter|shopping|heating|phone bill|fare|taxi|food)"
_I = (
    r"(?:ill|i will|i can|i could|i would|id|let me|i might|can i|could i|shall i|may i|im going"
    r" to"
    r"|i want to|id like to|id love to|happy to|i should)"
)

STRICT_MONEY = (
    r"\b(?:have you|you) got (?:put by |saved |left )?in the bank\b|\brun out of money\b",
    r"\bleave (?:the|your) (?:house|flat|money) to\b",
    rf"\b(?:you|your) {_NEAR}\b{_DEAL} {_NEAR}\b{_SUM}\b",
    rf"\b{_I} {_NEAR}\b{_DEAL} {_NEAR}\b{_SUM}\b",
    rf"\b{_I} {_NEAR}\b{_DEAL} (?:you|your) {_NEAR}(?:\d+|towards|{_BILLS})\b",
    r"\b(?:pay|paid|paying) me back\b",
    r"\btide you over\b",
    rf"\btowards (?:the|your) {_BILLS}\b",
    rf"\b(?:i need|i could do with|im short of|i am short|im short) (?:\w+ ){{0,2}}?{_SUM}\b",
    r"\b(?:im|i am) short (?:this|of|on|till)\b",
    r"\b(?:got|have|use|on) (?:a |any )?paypal\b",
    r"\b(?:on|with|use|off) my (?:\w+ )?card\b",
    r"\b(?:the )?(?:long|three|16) (?:digit )?numbers? (?:on|off|from) (?:of )?(?:the|your)\b",
    r"\bdouble your money\b",
    rf"\bsort (?:out )?your {_BILLS}\b",
    r"\b(?:small|little|quick|short) loan\b",
    r"\bsign (?:the |your )?(?:house|flat|car|papers|pension|it) over\b",
    r"\b(?:name|put me) (?:on|in) (?:the deeds|your (?:account|will|policy))\b",
    r"\b(?:scheme|investment|opportunity)\b[^,]{0,40}\b(?:money|return|profit|earn|double)\b",
    rf"\bhelp (?:me|you) out with (?:\w+ ){{0,2}}{_SUM}\b",
)

STRICT_GIFT = (
    r"\b(?:on its|on the) way (?:to you )?from me\b|\bmy shout\b|\bspare \w+ you can have\b",
    r"\bsending (?:you )?(?:a|an|some) \w+(?: \w+)? (?:for|to) you\b|\bpick me up (?:a|an"
    r"|some)\b",
    r"\b(?:coming|on its way|on the way|in the post) (?:to|for) you\b",
    r"\b(?:for|to) you from me\b",
    r"\b(?:present|gift|parcel|surprise|treat) for you\b",
    r"\b(?:ive|i) (?:\w+ )?(?:got|bought|made|knitted|baked|ordered|saved|wrapped|picked)"
    r" (?:\w+ )?(?:you|for you)\b",
    rf"\b{_I} {_NEAR}\b(?:buy|order|post|knit|bake|get) (?:you|your) (?:a|an|some|something"
    rf"|new)\b",
    rf"\b{_I} (?:\w+ )?(?:post|send|drop) (?:you|one|some|it|them) (?:\w+ ){{0,3}}?"
    r"(?:in the post|through your|to your|off to you)\b",
    r"\bmy treat\b",
    r"\bhave (?:one|some|it) of mine as a (?:gift|present)\b",
)

_PLACES = (
    r"(?:park|cafe|pub|pictures|cinema|town|restaurant|coffee|lunch|dinner|brew|pint|drink|beach"
    r"|church|bingo|shops?|market|library|garden centre|theatre|concert|walk|bandstand|station"
    r"|costa)"
)
_HOME = (
    r"(?:ours|mine|yours|my (?:house|flat|place|home)|your (?:house|flat|place|home|door|garden))"
)
_TALK = r"(?! (?:\w+ )?(?:talk|chat|say|start|write|play|pretend|think|imagine|name|plan a))"

STRICT_MEETING = (
    r"(?:^|, )im outside\b|\blook (?:out )?for (?:me|my)\b|\bmeet half ?way\b",
    r"\b(?:come|go|along) with me to\b",
    rf"\b(?:we could|we should|we can|shall we|lets|let us|why dont we|how about we|you and me"
    rf"|you and i|if we){_TALK} {_NEAR}\b(?:together|{_PLACES}|meet)\b",
    rf"\bfancy (?:a |an |some |going |coming ){_NEAR}(?:together|{_PLACES})(?: {_NEAR}"
    rf"(?:with me|together|in the|at the|sometime|tomorrow|on \w+day))\b",
    r"\b(?:with me|join me|come with)\b[^,]{0,30}"
    rf"\b{_PLACES}\b",
    rf"\b{_I} (?:\w+ )?(?:come|pop|nip|drive|travel|get|go) (?:(?!back )\w+ )?"
    r"(?:to|and see|over to|by"
    rf"|round|up to) "
    rf"(?:you|yours|your (?:house|flat|place|way|end|street|door))\b",
    rf"\b{_I} (?:\w+ ){{0,2}}?(?:walk|drive|run|take|fetch|collect|pick|bring) you "
    r"(?:to|up|home|there|down|out|into|over|somewhere|shopping|along)\b(?! to date)",
    rf"\b{_I} (?:\w+ ){{0,2}}?(?:pop|nip|call|drop|come|swing) (?:in|over|round|by)\b",
    rf"\b(?:want|like|love|welcome|free|spend|stay|come|be|pop) {_NEAR}\b(?:at|to|round) (?:ours"
    rf"|mine)\b",
    r"(?<!who could )(?<!who can )(?<!who might )"
    r"\b(?:come|pop|call) (?:along|over|round|in|by|down) (?:if|any|when|on|for|and|tonight"
    r"|tomorrow|later|sometime)\b",
    r"\bcome if you (?:like|want|can|fancy)\b",
    r"\bwelcome to (?:pop|come|call|drop|visit)\b",
    r"\b(?:are|will) you (?:be )?(?:in|home|at home|about|free) (?:tonight|later|tomorrow|on"
    r"|this)\b"
    r"(?=[^,]{0,10}$|[^,]* i | , i )",
    r"\bwhere ?abouts\b[^,]{0,12}\byou\b",
    r"\b(?:what|which) (?:road|street|estate|village|part of town|block|floor|house|number"
    r" house)\b"
    r"[^,]{0,12}\b(?:you|your)\b",
    r"\b(?:saw|seen|passed|walked past|drove past|been past|outside|near|round by|know) your "
    r"(?:house|flat|road|street|window|door|place|curtains|garden)\b",
    r"\bi (?:could|can|will) do your (?:garden|shopping|windows|gutters)\b|\bdo your garden\b",
    r"\b(?:see|meet|hug) you (?:for real|in real life|properly|in the flesh|in person|soon in)\b",
)

_WHO = (
    r"(?:staff|office|charity|team|manager|anyone|anybody|a soul|them|your (?:\w+ )?(?:daughter"
    r"|son|family|husband|wife|mum|carer|sister|brother|worker|doctor))"
)

STRICT_SECRET = (
    r"\bbetween (?:us|you and me|ourselves|the two of us)\b(?! and the gatepost)",
    r"\b(?:our|a|little|own) (?:\w+ )?secret\b(?! (?:of|santa|garden|ingredient|recipe))",
    r"\b(?:keep|stay|kept) (?:\w+ )?(?:quiet|hush|mum|schtum|private)(?: about)?\b(?! (?:night"
    r"|evening|day|life))",
    r"\b(?:not|never|dont|mustnt|cant) (?:\w+ )?(?:say|breathe|tell|mention) a (?:word|thing)\b",
    r"\b(?:best|better|id rather|please dont|no need|not|dont|never|mustnt|shouldnt|neednt) "
    rf"{_NEAR}"
    rf"(?:tell|telling|mention|say|saying|show|involve) {_NEAR}\b{_WHO}\b(?! (?:can|will|if))",
    rf"\b(?:no need|not) for {_WHO} to (?:know|hear|see|read)\b",
    rf"\b(?:if|when) (?:the )?{_WHO} (?:found|finds|find|knew|hears?|sees?)\b",
    r"\b(?:wipe|delete|erase|clear|bin|hide) (?:\w+ ){0,2}(?:texts?|messages?|chats?|history)\b",
    r"\bi (?:promise|swear|wont|will not|would never) (?:\w+ )?(?:not to |never to )?"
    r"(?:tell|say(?! (?:anything|any|no) more)"
    r"|pass)",
    r"\bget (?:me |us )?in(?:to)? trouble\b",
    r"\bwhat (?:they|staff|the charity) dont know\b",
)

_APP = (
    r"(?:whats ?app|whatsap|wh?atsapp|messenger|facebook|instagram|(?<!play )(?<!played"
    r" )snapchat|telegram|signal app"
    r"|facetime|skype|zoom|discord|tik ?tok|viber|video ?call|video chat)"
)

STRICT_ELSEWHERE = (
    rf"\b(?:lets|we|you|easier|better|id|ill|i could|could i|quicker|nicer|rather)"
    rf" {_NEAR}\b{_APP}\b"
    r"(?! (?:with|your) (?:your )?(?:son|daughter|family|grand\w+|sister|brother|choir|church))",
    rf"\b{_APP}\b {_NEAR}\b(?:easier|better|instead|with me|me)\b",
    r"\b(?:drop|give|send|text|lend|tell|pass) me your\b(?! (?:news|thoughts|favou?rite|best"
    r"|recipe|love))",
    r"\bwhats your (?:(?:phone|home|new|mobile) )?(?:number|mobile|e ?mail|surname|full name"
    r"|second name|insta\w*|snap\w*)\b",
    r"\b(?:ring|call|phone|text|bell) me (?:at|on) (?:home|my|the)\b",
    r"\bgive me a (?:bell|ring|call|buzz|shout) (?:on|at)\b",
    r"\b(?:my|your) own (?:phone|mobile|number)\b",
    r"\bwithout (?:the |this )?(?:charity|staff|office|app|bot|service)\b",
    r"\b(?:chat|talk|speak|text|write)(?:ing)? (?:\w+ ){0,3}?(?:direct|directly|properly on|on"
    r" the phone"
    r"|by phone|by e ?mail|for real)\b",
    r"\b(?:add|friend|find|follow) (?:you|me) on\b",
    r"\b(?:photo|pic|picture|selfie)s? of (?:you|yourself)\b",
    r"\byour (?:surname|second name|full name|last name)\b",
    r"\b(?:my|your) (?:real|personal|private|home) (?:number|phone|e ?mail|address)\b",
)
