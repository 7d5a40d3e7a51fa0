"""A volunteer's words, read by topic: medicine, and what is sexual or hurts."""

_NEAR = r"[^,]{0,50}?"
_MED = (
    r"(?:tablets?|pills?|meds|medications?|medicines?|anti ?depressants?|doses?|dosage|insulin"
    r"|sertraline|citalopram|fluoxetine|prozac|diazepam|valium|zopiclone|mirtazapine|lithium"
    r"|quetiapine|olanzapine|paracetamol|ibuprofen|aspirin|codeine|tramadol|morphine|statins?"
    r"|metformin|warfarin|thinners|inhalers?|steroids?|antibiotics?|chemo|painkillers?|hrt"
    r"|propranolol|beta ?blockers?|amitriptyline|gabapentin|pregabalin|methadone|injections?|jab"
    r"|vaccine|herbal \w+|supplements?|prescription)"
)
_ILL = (
    r"(?:infection|virus|diabetes|bipolar|adhd|autism|autistic|cancer|dementia|stroke|tumou?r"
    r"|angina"
    r"|sepsis|clot|alzheimers|parkinsons|borderline|ocd|shingles|gout|thyroid|hernia|arthritis"
    r"|asthma|disorder|menopause|condition|ulcer|fracture|broken|pneumonia|covid|depression"
    r"|anaemi[ac])"
)
_SHOULD = (
    r"(?:you (?:\w+ )?(?:should|could|can|must|need to|ought to|might|want to|dont need|dont want"
    r"|shouldnt|dont have to)|youd (?:\w+ )?be|youd do|id|i would|try|just|why not|why dont you"
    r"|dont let|dont bother|stop|leave off|give|forget)"
)

STRICT_MEDICAL = (
    r"\bwith your (?:tablets|pills|meds|medication) (?:never|wont|doesnt|wouldnt)\b",
    r"\bthatll be your \w+(?= ,|$)",
    rf"(?<!allowed to )\b{_SHOULD} {_NEAR}\b{_MED}\b(?! (?:reminder|box))",
    rf"\b(?:better off|happier|fine|healthier|okay|ok) without {_NEAR}\b{_MED}\b",
    r"\b(?:have|take) (?:one|two|three|four|half|\d+|a couple) of (?:them|those|these|yours)\b",
    r"\btake (?:it|them|those) (?:every|twice|once|only|three|with|before|after|instead|all)\b",
    rf"\b(?:youve|you have|youre|its|that is|thats|sounds like|could be|probably) (?:\w+"
    rf" ){{0,3}}?"
    rf"(?:got )?(?:a |an )?(?:\w+ )?{_ILL}\b(?! (?:is|was) (?:hard|horrid))",
    r"\b(?:its|it is|thats|that is|it isnt|its not|cant be) (?:not )?(?:cancer|serious|your"
    r" heart)\b",
    r"\bdrink (?:with|on) (?:those|them|these|your)\b",
    rf"\b(?:works?|did|does|do) (?:\w+ )?better than {_NEAR}\b(?:{_MED}|doctors?)\b",
    rf"\b{_MED}\b {_NEAR}\b(?:do you no good|poison|rubbish|bad for you|dont work|addictive|make"
    rf" you(?! feel))\b",
    r"\bfob you off\b",
    r"(?:^|, |\byou )dont need (?:a |the |your |to see a |to see the )?(?:doctor|gp|hospital"
    r"|ambulance)\b",
    rf"\bdouble (?:up|your|the) {_NEAR}{_MED}\b",
)

_RUDE_PART = r"(?:boobs?|tits|nipples?|cock|dick|willy|penis|pussy|vagina|arse|bum)"
_WORN = r"(?:swimsuit|bikini|underwear|knickers|bra|nightie|lingerie|stockings|thong)"

STRICT_SEXUAL = (
    r"\btouching myself\b|\bplaying with myself\b",
    rf"\b(?:you|your|my) {_NEAR}\b{_RUDE_PART}\b",
    rf"\b(?:you|your|yourself) {_NEAR}\b(?:{_WORN}|naked|nude|undressed)\b",
    r"\b(?:you|your) [^,]{0,30}\bin (?:the )?(?:bath|shower|bed)\b(?! (?:early|all day|by|at|yet"
    r"|late"
    r"|now|with (?:a|the|flu)))(?<!stay in bed)(?<!still in bed)",
    r"\bdo in bed\b|\bsleep naked\b",
    r"\b(?:horny|kinky|randy|erection|one night stand"
    r"|hard on(?! (?:you|yourself|him|her|them|me|the|my|a)\b)|turned on by|foreplay|sexually)\b",
    r"\b(?:hold|cuddle|hug|touch|stroke|massage|kiss|hands) (?:all )?(?:over )?you (?:all|tight"
    r"|close|in"
    r"|every|now|so|till|tonight|everywhere)\b",
    r"\bhands (?:all )?over you\b",
    r"\bmakes? me (?:so |really )?(?:hard|wet|horny|hot|tingle)\b",
    r"\bexcited when you\b",
    r"\btalk(?:ing)? dirty\b",
    r"\b(?:your|those) (?:lips|curves|thighs|figure)\b",
    r"\b(?:in|into) (?:bed|my bed) with\b",
    r"\bi (?:really )?(?:fancy|desire|crave|lust after) you\b",
    r"\b(?:be|become) (?:my|your) (?:girlfriend|boyfriend|lover|wife|husband)\b",
    r"\bi (?:\w+ )?love you\b(?! (?:to bits|all|guys|lot|messages))(?= ,|$| (?:and|so|very))",
    r"\bmore than friends\b",
)

_INSULT = (
    r"(?:thick|stupid|ugly|fat|pathetic|useless|boring|disgusting|lazy|worthless|horrible"
    r"|ungrateful"
    r"|selfish|nasty|miserable|hopeless|a burden|a nuisance|a waste|a joke|a liar|an idiot|a fool"
    r"|weak|filthy|attention seeking|mental|crazy|mad|insane|stinking|vile|needy|childish|spoilt)"
)

STRICT_ABUSIVE = (
    r"(?:^|, )(?:oh |just |now )?(?:get lost|go away and|sod off|do one|shut it)(?= ,|$)",
    r"\b(?:no one|nobody) (?:will |would |could )?(?:ever )?(?:love|want|miss|believe)s? you\b",
    rf"\b(?:you|youre|you are|your) (?:(?!not |never |no )\w+ )?(?:just |so |such |really |all "
    rf"|bloody |fucking |being )?"
    rf"{_INSULT}(?= ,|$| (?:old|woman|man|person|girl|boy|lady|git|sod|fool|thing|cow|and|aren?t"
    rf"|you"
    r"|on|to|for|excuse|of|little))",
    r"\byou lot\b[^,]{0,25}\b(?:are|all|make|should|want|never|always)\b",
    r"\b(?:your|all this|stop) (?:moaning|whining|whinging|whingeing|nonsense|rubbish)\b",
    r"\b(?:pathetic|sorry|poor) excuse for\b",
    r"\byoull be sorry\b|\byoull regret\b|\bor else\b|\bwatch your back\b|\byoull pay for\b",
    r"\b(?:ever )?shut up\b(?! (?:shop|early|the))",
    r"\bnobody (?:\w+ )?(?:wants|likes|cares|asked|believes) (?:\w+ ){0,3}?(?:you|your)\b",
    r"\bno wonder (?:nobody|no one|everyone)\b",
    r"\bno wonder (?:he|she|they|your \w+) (?:left you|leaves? you|stays? away|cant stand)\b",
    r"\bno wonder youre (?:alone|on your own)$",
    r"\b(?:its|it is) (?:all )?your (?:own )?fault\b",
    r"(?<!you )\bgrow up\b(?= ,|$)|\bget over (?:it|yourself)\b|\bpull yourself together\b|\bman"
    r" up\b",
    r"\bcant stand you\b|\bsick of you\b|\btired of you\b|\bfed up (?:with|of) you\b",
    r"\bwish (?:id|i had) never met you\b",
    r"\byou deserve (?:it|to|what|this)\b(?! (?:be happy|rest|smile|a))",
)
