"""Advice about medicines and illness, which is a doctor's or a pharmacist's to give."""

_MED = (
    r"(?:tablets?|pills?|meds|medications?|medicines?|anti ?depressants?|doses?|dosage|insulin"
    r"|sertraline|citalopram|fluoxetine|prozac|diazepam|valium|zopiclone|mirtazapine|lithium"
    r"|quetiapine|olanzapine|paracetamol|ibuprofen|aspirin|codeine|tramadol|morphine|statins?"
    r"|metformin|warfarin|inhalers?|steroids?|antibiotics?|chemo|painkillers?|hrt|propranolol"
    r"|beta ?blockers?|amitriptyline|gabapentin|pregabalin|methadone|sleepers?|injections?)"
)
_DOCTOR = r"(?:doctors?|gp|nurse|hospital|nhs|999|111|psychiatrist|a and e|pharmacist)"
_YOU = (
    r"(?:(?:^|, )(?:just |please |maybe |then |so |and )?"
    r"|\byou (?:really )?(?:should|could|can|must|need to|ought to|might|want to|dont have to"
    r"|dont need to) (?:just |really |try )?"
    r"|\byoud better |\bhave you (?:tried|thought (?:of|about)) "
    r"|\btry |\bwhy (?:dont|not) (?:you )?"
    r"|\bi would |\bid |\bbest to |\bjust |(?<!i )\bdont )"
)
_LESS = (
    r"(?:stop|come off|quit|skip|miss|halve|half|double|up|increase|reduce|lower|cut(?: down)?|bin"
    r"|ditch|drop|go without|get off|start|change|swap)"
)
_LESSENING = (
    r"(?:stopping|coming off|quitting|skipping|missing|halving|doubling|upping|cutting(?: down)?"
    r"|ditching|going without|dropping)"
)
_NOT_MINE = r"(?:(?!my |i )\w+ )"
_ILL = (
    r"(?:diabetes|bipolar|adhd|autism|cancer|dementia|a stroke|schizophrenia|ptsd|a tumour|angina"
    r"|bpd|an infection|sepsis|a blood clot|alzheimers|parkinsons|borderline|ocd)"
)

MEDICAL = (
    rf"{_YOU}{_LESS} (?:taking |having )?{_NOT_MINE}{{0,3}}?{_MED}\b",
    rf"\b(?:try|tried|thought (?:of|about)|consider|about) {_LESSENING} "
    rf"(?:taking |having )?{_NOT_MINE}{{0,3}}?{_MED}\b",
    rf"{_YOU}take (?:\w+ )?(?:\d+|one|two|three|four|five|six|an? extra|another|more|double|half"
    rf"|some|a few|a couple)(?: \w+){{0,3}}? {_MED}\b",
    r"(?<!i )\b(?:try|take|dose (?:up |down )?to|go (?:up |down )?to) \d+ ?"
    r"(?:mg|ml|mcg|milligrams)\b",
    rf"\byou (?:dont|do not|wont|shouldnt) (?:really )?(?:need|want|have) (?:\w+ ){{0,2}}?"
    rf"(?:{_MED}|{_DOCTOR})\b",
    rf"(?<!i )\b(?:dont|no need to|not worth|no point) (?:bother|bothering|go|going|see|seeing|ring"
    rf"|call|trust|listen)(?: \w+){{0,3}}? {_DOCTOR}\b",
    rf"\b(?:sounds like|reckon youve got|think youve got|think you have|you probably have"
    rf"|youve probably got|you must have|bet youve got|reckon you have) (?:\w+ )?{_ILL}\b",
    r"\bhave some of mine\b",
    rf"\b(?:have|try|take|borrow|use) (?:one|two|some|a few|a couple) of my (?:\w+ )?{_MED}\b",
    rf"\byou can (?:have|try|take|borrow|use) my (?:\w+ )?{_MED}\b",
    r"\b(?:mix|take|wash) (?:it|them|those|that) (?:down )?with (?:\w+ ){0,3}?"
    r"(?:whisky|wine|vodka|alcohol|drink|beer|gin)\b",
    rf"\b(?:fine|ok|okay|safe|alright|all right) to (?:drink|mix|drive|stop|skip)"
    rf"(?: \w+){{0,3}}? {_MED}\b",
    r"\b(?:will|would|ll|can|could|to) cure (?:that|you|it|your)\b",
    r"\b(?:try|take|use|need) (?:some )?(?:turmeric|cbd|st johns wort|homeopathy|cannabis|weed"
    r"|ivermectin|mushrooms)\b",
    rf"\b(?:your|those|them|these) {_MED} (?:\w+ )?(?:making you|poison|rubbish|bad for|no good"
    r"|useless|addictive)\b",
    rf"\bput you on (?:\w+ )?{_MED}\b",
)
