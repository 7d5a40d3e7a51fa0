"""Gifts between a volunteer and a member: given, promised or asked for."""

_THING = (
    r"(?:flowers|chocolates?|presents?|gifts?|parcels?|hampers?|wine|bottle|box|books?|cakes?"
    r"|biscuits|cigs|fags|cigarettes|tobacco|baccy|beer|cans|whisky|vodka|telly|tv|phone|mobile"
    r"|tablet|laptop|radio|jumper|scarf|hat|gloves|socks|blanket|watch|ring|necklace|earrings"
    r"|clothes|shoes|coat|voucher|perfume|teddy|plant|puppy|kitten|birthday card|christmas card"
    r"|little something|something nice|something special|surprise)"
)
_I = (
    r"(?:ill|i will|i can|i could|i would|id|id like to|id love to|i want to|want to|like to"
    r"|love to|let me|im going to|shall i|can i|could i|may i)"
)

GIFT = (
    r"\b(?:got|bought|made|knitted|baked|saved) you (?:a|an|some|something|the|these|this)\b"
    r"(?! (?:few|bit|minute|message|little (?:time|while)))",
    rf"\b{_I} (?:\w+ ){{0,2}}?(?:post|knit|buy|bake|crochet) you\b",
    rf"\b{_I} (?:\w+ ){{0,2}}?(?:send|give|bring|get|make|drop) you "
    rf"(?:(?!to )\w+ ){{0,3}}?{_THING}\b",
    rf"\b(?:can|could|may|shall) i (?:send|give|post) you (?:a|an|some) {_THING}\b",
    rf"\b(?:ive got|i have|i got|ive bought|i bought|ive made|ive|heres) (?:\w+ ){{0,2}}?{_THING}"
    r"(?: of \w+)? for you\b",
    rf"\bsending you (?:\w+ ){{0,2}}?{_THING}\b",
    rf"\b(?:can|could|will|would) you (?:buy|get|bring|send|post|fetch) (?:me|us) "
    rf"(?:\w+ ){{0,3}}?{_THING}\b",
    rf"(?<!they )(?<!he )(?<!she )\bbuy me (?:\w+ ){{0,2}}?{_THING}\b",
    r"\btreat you to\b",
    r"\b(?:like|want|love) you to have (?:my|this|these|it)\b",
)
