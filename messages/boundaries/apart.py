"""Away from everybody else: secrets kept from staff, and other ways to talk."""

_STAFF = r"(?:staff|office|charity|team|manager|coordinator|organisers?|helpers)"
_OTHERS = (
    r"(?:anyone|anybody|a soul|nobody|no one|them|people|your (?:\w+ )?"
    r"(?:daughter|son|family|husband|wife|mum|carer|sister|brother|social worker)|daughter|son"
    r"|family|social worker)"
)
_WHO = rf"(?:(?:the |our |my |any of the )?{_STAFF}|{_OTHERS})"
_NOT = r"(?:dont|do not|mustnt|must not|better not|shouldnt|never|lets not|no need to|not)"

SECRET = (
    rf"(?:^|, |\bplease |\byou |\bjust |\bbut |\band |\bbest |\bso ){_NOT} (?:ever |please |you )?"
    rf"(?:tell|mention|show|report|inform|say)(?: (?:it|this|that|anything|us))?(?: about \w+)?"
    rf"(?: to)? {_WHO}\b",
    rf"\bi (?:wont|will not|would never|wouldnt|promise not to|shant|am not going to) (?:ever )?"
    rf"(?:tell|mention \w+ to|say \w+ to) {_WHO}\b",
    r"\bour (?:little |own )?secrets?\b",
    r"\bkeep (?:a|your|this|it|my|our|that|them) (?:\w+ )?secrets?\b",
    r"\bkeep (?:it|this|that|things|all this) (?:\w+ )?"
    r"(?:between|to (?:yourself|ourselves)|quiet|private|from)\b",
    r"\bbetween (?:you and me|us|ourselves|the two of us) (?:only|alone)\b",
    r"\b(?:just|only|strictly|be|stay) (?:\w+ )?"
    r"between (?:you and me|us|ourselves|the two of us)\b",
    r"\bdelete (?:these|this|our|the|your|those|all) (?:\w+ )?"
    r"(?:messages?|texts?|chats?|conversation)\b",
    rf"\b{_WHO} (?:doesnt|dont|do not|does not|neednt|mustnt|shouldnt) (?:need to |have to |ever )?"
    r"(?:find out|know (?:about (?:this|us|it)|we|that we|i said|i told))\b",
    rf"\b{_WHO} (?:doesnt|dont|do not|does not) (?:need|have) to (?:know|hear|read)\b",
    r"(?<!made me )\bpromise (?:me )?(?:you wont|not to|you wouldnt|you will not) "
    r"(?:\w+ )?(?:tell|say)\b",
    rf"\bdont let (?:{_WHO}) (?:see|know|find|read|hear)\b",
)

_APP = (
    r"(?:what ?s ?app?|wh?at?sapp|messenger|facebook|instagram|snapchat|telegram|signal|facetime"
    r"|skype|zoom|discord|tik ?tok|viber|e ?mail|google meet|ms teams)"
)
_YOURS = (
    r"(?:(?:phone|mobile|home|personal|private|own|real) )?(?:number|mobile|e ?mail(?: address)?"
    r"|snapchat|instagram|facebook|whats ?app|landline|contact details|details|handle"
    r"|user ?name|surname|last name|full name|postcode|phone)"
)
_CALL = r"(?:text|message|ring|call|phone|dm|pm|contact|reach|find|whats ?app|e ?mail|write to)"

ELSEWHERE = (
    rf"\b{_CALL} (?:me|us|you) (?:\w+ )?(?:on|via|by|over|through|using) (?:my |your )?{_APP}\b",
    rf"\b{_CALL} (?:me|us) (?:\w+ )?(?:direct|directly|privately|separately|off here|on the side"
    r"|on my (?:own|mobile|phone|landline|home))\b",
    rf"\b(?:lets|let us|can we|could we|shall we|we could|we should|why dont we|how about we|can i"
    rf"|could i|can you|could you) (?:(?!about)\w+ ){{0,4}}?{_APP}\b",
    rf"\b(?:do you (?:have|use|do)|have you got|are you on) (?:a |an )?{_APP}\b",
    rf"\bwhat(?:s| is| are) (?:your|you) {_YOURS}\b",
    rf"\b(?:have|give|send|tell|swap|share|get|need|want|text) (?:me |us )?(?:your|you) {_YOURS}\b",
    r"\bswap (?:\w+ )?(?:numbers|e ?mails|contacts|details|addresses)\b",
    r"\b(?:talk|chat|speak|message|text|write|carry on) (?:\w+ )?(?:off|outside|away from) "
    r"(?:of )?(?:here|this|the (?:app|charity|bot|system))\b",
    r"\b(?:talk|chat|speak|text|message) (?:\w+ )?(?:somewhere else|elsewhere)\b",
    rf"\b(?:(?:dont|no) need to )?go(?:ing)? (?:through|around|round|behind) "
    rf"(?:the |this )?{_STAFF}\b",
    r"\b(?:text|ring|call|phone|message) my (?:own |personal |private |home )?"
    r"(?:phone|mobile|number|landline)\b",
    r"\brather (?:phone|ring|call) you\b",
    rf"\b(?:can|could|would|will) you (?:ring|call|phone|{_APP}) me\b",
    r"\b(?:add|friend|follow) me (?:on|to|as)\b",
    rf"\b(?:look me up|find me|search for me|search me|im|i am) on {_APP}\b",
    rf"\bwithout (?:them|{_WHO}) (?:reading|knowing|seeing|finding|listening)\b",
    rf"\b(?:move|switch|swap|go|come) (?:over )?(?:to|onto) {_APP}\b",
)
