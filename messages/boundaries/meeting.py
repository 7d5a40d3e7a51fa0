"""Meeting on their own, at home or in town, and what leads there: where do you live?"""

_HOME = r"(?:mine|yours|my (?:house|flat|place|home)|your (?:house|flat|place|home))"
_I = (
    r"(?:ill|i will|i can|i could|i would|id|can i|could i|shall i|may i|i might|let me"
    r"|im going to|im happy to|should i|id like to|id love to|i want to)"
)
_SHALL_WE = (
    r"(?:shall we|should we|could we|can we|lets|let us|why dont we|want to|fancy|we should"
    r"|we could|we can|like to|love to|how about we|how about|maybe we|if we|we might)"
)
_IN = r"(?:round|over|by|in|around|past)"

MEETING = (
    rf"\b{_SHALL_WE} (?:\w+ ){{0,2}}?meet(?:ing)?"
    r"(?= ,|$| (?:you|me|up|for|in|at|outside|face|somewhere|sometime|some|tomorrow|tonight|one"
    r"|this|next|on)\b)(?! up with (?:my|some|a|the|people|others))",
    r"(?:^|, )(?:please |just )?meet (?:me|you|up) (?:at|in|outside|by|near|on|there|for|after)\b",
    r"\bmeet(?:ing)? (?:me|you) (?:at|in|outside|by|near|there|face|for|tomorrow|tonight|behind)\b",
    rf"\b{_I} (?:\w+ ){{0,2}}?(?:come|pop|drop|nip|stop|swing|call) {_IN}\b",
    r"(?:^|, )(?:please |then |so )?(?:come|pop|nip|drop) (?:round|over)\b"
    r"(?! (?:all|a bit|on the))",
    rf"\byou (?:could|can|should|must) (?:\w+ )?(?:come|pop|nip) (?:round|over|to {_HOME})\b",
    r"\b(?:you want|you like|welcome) to (?:\w+ )?(?:come|pop) (?:round|over)\b",
    rf"\b(?:do you want to|you want to|would you like to|can i|could i|can you|could you|ill"
    rf"|why dont you|fancy) (?:\w+ )?com(?:e|ing) to {_HOME}\b",
    r"\bfancy coming (?:round|over)\b",
    r"\bwhere(?: ?abouts)? (?:do|are) you (?:live|living|based|stay|staying)\b",
    r"\bwhat(?:s| is) your (?:home )?address\b",
    r"\b(?:which|what) (?:street|road|estate|block|house|flat|number|part of \w+) "
    r"(?:are you|do you|is your|is yours|you)\b",
    rf"\b{_I} (?:\w+ ){{0,2}}?(?:pick|collect|fetch) you(?: up)?\b",
    r"\b(?:give|offer) you a (?:lift|ride)\b",
    rf"\b{_I} (?:\w+ )?(?:drive|run|take) you (?:to|there|home|in|out|for)\b",
    r"\b(?:get|grab|have|go for) (?:a |some )?(?:coffee|drink|pint|lunch|dinner|tea|bite|cuppa"
    r"|walk) (?:together|with me|sometime|some time|one day)\b",
    r"\btake you (?:out|for (?:a|dinner|lunch|coffee))\b",
    rf"\b{_I} (?:\w+ )?(?:come (?:and |to )?(?:see|visit) you|visit you"
    r"|see you (?:in person|face|at home|at yours))\b",
    r"\b(?:see|meet|talk to) you (?:in person|face to face|in the flesh)\b",
    r"\bstay (?:at mine|with me|at my|over at mine)\b",
    rf"\b{_SHALL_WE} (?:\w+ )?hang(?:ing)? out\b",
    r"\bi (?:\w+ ){0,3}?(?:outside|past|passing|passed|by|near|round to) (?:by )?your "
    r"(?:house|flat|door|window|street|road|place|home)\b",
    r"\b(?:want|like|come and|come|free) (?:to )?join me\b",
    r"\b(?:i could|i can|ill|i will) be (?:there|with you|round) (?:in|by) (?:\w+ ){1,2}"
    r"(?:minutes?|mins?|hours?)\b",
)
