"""Turns of phrase by which a volunteer may come up against a boundary without naming the topic."""

from messages.boundaries.boundary import Boundary

TURNS: dict[Boundary, tuple[str, ...]] = {
    Boundary.MONEY: (
        r"\bsee you right\b",
        r"\btop(?:ping)? up (?:on )?your phone\b|\bneed topping up\b",
        r"\bhand it over\b|\bill double it\b|\bdouble what you\b",
        r"\btransfer (?:it|some|that|the) [^,]{0,25}\b(?:to|into)\b",
        r"\bput (?:a bit|something|some|money) (?:aside|by) for you\b",
        r"\bnumbers on (?:your|the) card\b",
        r"\bany premium bonds\b|\bwhat do you get a (?:week|month)\b",
        r"\b(?:behind with|cant (?:pay|make)) my (?:rent|bills|gas|electric)\b[^.]{0,40}\byou\b",
        r"\bsettle (?:that|the|your) (?:\w+ )?bill\b",
        r"\bhow much (?:is|was) your (?:pension|savings|house|benefit)\b",
        r"\bcould you stretch to\b|\btake out a (?:\w+ )?loan\b",
    ),
    Boundary.GIFT: (
        r"\b(?:leave|left|leaving) (?:you )?(?:a|an|some|something) (?:\w+ )?"
        r"(?:on|at|in|by) your (?:doorstep|door|step|letterbox|porch)\b",
        r"\byour (?:doorstep|letterbox|porch)\b",
        r"\bgoing spare\b|\b(?:birthday|christmas) from me\b|\bleft you (?:a|an|some"
        r"|something)\b",
        r"\bbuy me a (?:pint|drink|coffee|ticket|meal)\b|\bcan i get you a (?:\w+ ){1,4}or"
        r" something\b",
    ),
    Boundary.MEETING: (
        r"^you (?:home|in|about|there)[ ,]*$|\byour plus one\b|\bin the flesh\b",
        r"\blets (?:go|all go|both go)\b(?! (?:on|with|back|over|through))",
        r"\bcome and sit with you\b|\b(?:round|up|over) your way\b|(?:^|, )you in[ ,]*$",
        r"\bdo you live (?:in the|on the|at the|by the|near the|opposite)\b[^,]{0,30}"
        r"\b(?:flats|estate|tesco|church|school|shops|station|court|tower)\b",
        r"\byou should come\b(?! (?:off|to terms))|\bsave you a (?:seat|place|space)\b",
        r"\bgive me directions\b|\bshare a (?:taxi|lift|cab|room)\b|\bspare"
        r" room\b[^,]{0,20}\byou\b",
        r"\byour face (?:would|will) be\b|\bso do i\b|\bthe one with the (?:\w+ )?(?:car|door"
        r"|dog)\b",
    ),
    Boundary.MEDICAL: (
        r"\bas good as any (?:\w+ )?(?:medicine|tablet|pill|doctor)s?\b|\bcold turkey is\b",
        r"\bbe off those\b|\btheyre poison\b|\byou wont have the jab\b",
        r"\b(?:one|two|three|a few) more wont hurt\b|\bmy old ones\b",
        r"\bnot need (?:the|your) (?:\w+ )?(?:metformin|tablets|pills|insulin|inhaler)\b",
        r"\bsounds like (?:a |an )?(?:uti|bug|virus|\w+itis)\b|\bjuice (?:does|cures|sorts) it\b",
        r"\byour (?:kidneys|heart|liver|lungs|blood) (?:is|are) (?:fine|ok|okay)\b",
        r"\bstopped (?:his|hers|theirs|mine)\b|\bim no doctor but\b|\bim not a doctor but\b",
    ),
    Boundary.SEXUAL: (
        r"\bdressing gown\b|\bgood kisser\b|\bsince you had a (?:man|woman|bloke)\b",
        r"\b(?:feel|feeling|get|be|being|so|the) naughty\b",
        r"\badult fun\b|\b(?:some|bit of) fun (?:tonight|together|with me)\b",
        r"\bim in the (?:bath|shower)\b|\bwarm you up\b|\bcheeky (?:pic|photo|selfie)\b",
        r"\byour fantas(?:y|ies)\b|\bthat big bed\b|\bnot just friends\b",
    ),
    Boundary.ABUSIVE: (
        r"\bgod you go on\b|\bdo(?:ing)? my nut in\b|\bof your sort\b|\byour (?:sort|kind"
        r"|type)\b",
        r"\byou want locking up\b|\bwhats the point of you\b",
        r"\byou (?:silly|daft|old|mad) cow\b|\bi could (?:slap|hit|kill|strangle|throttle) you\b",
        r"\byoure a drain\b|\bnot right in the head\b|\bact your age\b|\bsuch a victim\b",
        r"\boh shut it\b|\bnobody would miss you\b",
    ),
    Boundary.SECRET: (
        r"\bdelete (?:this|it|them) (?:after|when|once)\b|\bstays here\b|\bhush hush\b",
        r"\b(?:no one|nobody) (?:at|in) the \w+ (?:has|needs|ought) to know\b",
        r"\bsay it was (?:someone|somebody) else\b|\bif they ask\b",
        r"\bwont write (?:this|it) (?:one )?down\b|\bout of it(?= ,|$)",
        r"\bneednt (?:hear|know|see|find)\b|\bkeep (?:the )?\w+ out of (?:it|this)\b",
    ),
    Boundary.ELSEWHERE: (
        r"\banother way to (?:talk|chat|speak)\b|\bmy numbers (?:easy|the same|still)\b",
        r"\bdo this by (?:phone|e ?mail|text)\b|\bgo by online\b",
        r"\bever used (?:skype|whatsapp|zoom|facebook|telegram|messenger)\b",
        r"\bhear your voice\b|\bcan i call(?= ,|$| you| round)",
    ),
}
