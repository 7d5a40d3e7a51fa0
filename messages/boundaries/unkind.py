"""Words that make the talk sexual, and words that hurt, threaten or look down on the other."""

_PARTS = r"(?:body|tits|boobs|breasts|arse|cock|dick|pussy|feet|legs|bum)"
_UNDER = r"(?:bra|knickers|underwear|pants|nightie|thong|tights|lingerie)"
_PIC = r"(?:pics?|photos?|pictures?|selfies?|videos?)"

SEXUAL = (
    r"\bwhat (?:are|r) you wearing\b(?! (?:to|for)\b)",
    rf"\b(?:wearing|got on|take off) (?:a |any |your )?{_UNDER}\b",
    rf"\bin your {_UNDER}\b",
    rf"\byour {_UNDER}\b",
    r"\b(?:send|want|swap|see) (?:\w+ )?nudes\b",
    r"\b(?:horny|sexting|sext|orgasm|masturbat\w+|porn|blow ?job|wank(?:ing|ed)? (?:off|over))\b",
    r"\bgood in bed\b",
    r"\bin bed with (?:you|me)\b",
    r"\bcuddles? in bed\b",
    r"\b(?:want|love|like|going|need|wish i could|id|could|dying) (?:to )?"
    r"(?:fuck|shag|kiss|snog|touch|undress|lick|stroke|feel) (?:you|your)\b",
    r"\b(?:see|picture|imagine) you naked\b",
    rf"\bnaked {_PIC}\b",
    rf"\b{_PIC} of you (?:in|naked|without|undressed)\b",
    rf"\b(?:sexy|naughty|dirty|rude) (?:thing|{_PIC}|lady|man|woman|girl|boy|talk|voice"
    r"|body|texts?)\b",
    r"\b(?:you|your|youre|so) (?:are |so |very )*sexy\b",
    rf"\b(?:show|send|see|think(?:ing)?|dream(?:ing|t)?|love|touch(?:ing)?|{_PIC}) "
    rf"(?:me |about |of |a |{_PIC} )*(?:your|ur) {_PARTS}\b",
    r"\b(?:see|suck|touch|show you|like) my (?:cock|dick|tits|boobs|pussy)\b",
    r"\b(?:fancy|want|like|need|up for) a (?:\w+ )?(?:shag|fuck|quickie)\b",
    r"\bturn(?:s|ing)? me on\b",
    r"\btouch(?:ing)? yourself\b",
    r"\bsex with (?:you|me)\b",
    r"\bmake love to (?:you|me)\b",
    r"\b(?:falling|fallen|am|im|madly) in love with you\b",
    r"\bget your (?:kit|clothes|top|trousers|things) off\b",
    r"\b(?:hot|gorgeous|fit) (?:\w+ ){0,2}?i want you\b",
    r"\bi want you (?:so|in|naked|badly|now)\b",
)

_HARD = (
    r"(?:bitch|twat|cunt|wanker|bastard|prick|dickhead|arsehole|asshole|slag|slut|whore|moron|idiot"
    r"|imbecile|cretin|scum|nonce|retard|spastic|mong|psycho|scrounger|parasite|tosser|bellend"
    r"|paki|nigger|chink|faggot|gyppo|knobhead|pillock)s?"
)
_SOFT = r"(?:cow|pig|baby|witch|hag|liar|tart|foreigner|immigrant|loser|freak|coward|dog|nutter)s?"
_ADJ = (
    r"(?:stupid|fat|lazy|thick|dirty|filthy|fucking|bloody|ugly|big|useless|pathetic|selfish|nasty"
    r"|evil|little|old|ignorant|dumb|sad)"
)
_WHAT = (
    r"(?:pathetic|useless|disgusting|worthless|thick|stupid|mental|ugly|fat|vile|scum|dumb"
    r"|an embarrassment|a disgrace|a joke|a burden)"
)
_END = r"(?= ,|$| (?:and|you|mate|then))"

ABUSIVE = (
    r"(?:^|, |\bjust |\boh |\byou can |\bwhy dont you )(?:fuck|piss|sod|bugger) off\b",
    rf"\b(?:you|youre|you are|your such|youre such) (?:just |all |so |really |such |nothing but )?"
    rf"(?:a |an )?(?:{_ADJ} )*{_HARD}\b",
    rf"\b(?:you|youre|you are) (?:just |such )?(?:a |an )?(?:{_ADJ} )+{_SOFT}\b",
    rf"(?:^|, )(?:you )?(?:{_ADJ} )+(?:{_HARD}|{_SOFT})(?= ,|$)",
    rf"^(?:oh |you )?{_HARD}[ ,]*$",
    rf"\b(?:youre|you are) (?:so |really |just |fucking |absolutely |all |bloody )?{_WHAT}\b",
    rf"(?:^|, )your (?:so |fucking |bloody )?{_WHAT}{_END}",
    r"\bshut (?:up you|the fuck|your (?:face|gob|mouth|trap))\b",
    r"(?:^|, |\byoure |\byou are |\byou )(?:a |an )?(?:\w+ )?piece of (?:shit|crap|dirt)\b",
    r"\b(?:ill|i will|im going to|going to) (?:\w+ ){0,4}?"
    r"(?:hurt|kill|smash|batter|punch|slap|stab|strangle) (?:you|your)\b",
    r"\b(?:ill|i will) (?:come and )?find you\b",
    r"\bi know where you (?:live|are)\b",
    r"\b(?:nobody|no one|everyone|everybody|we all|i) (?:\w+ )?"
    r"(?:cares about|likes|wants|hates?|despises?) you\b(?! to)(?<!nobody hates you)",
    r"(?:^|, |\byou |\bplease |\bjust |\boh )"
    r"stop (?:whining|moaning|whingeing|bleating|snivelling)\b",
    r"\b(?:youre|you are|such|you) a (?:\w+ )?waste of (?:space|time|oxygen|skin)\b",
    r"\bgo back to (?:your own country|where you came from)\b",
    r"(?:^|, |\byou can |\bjust )(?:go to|rot in|burn in) hell\b",
    r"\byou (?:people|lot)? ?(?:all )?(?:make me sick|disgust me)\b",
    r"\b(?:hope|wish) you (?:die|rot|choke|were dead|suffer|drop dead)\b",
    r"(?:^|, )drop dead(?= ,|$)",
)
