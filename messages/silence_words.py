"""The words by which a member asks us to notice their silence, or to leave it alone."""

import re

_BEFORE = (
    r"(?:(?:please|pls|plz|hi|hello|ok|okay|yes|can\s+(?:you|u)|could\s+(?:you|u)|would\s+(?:you|u)"
    r"|will\s+(?:you|u)|i'?d\s+like\s+(?:you|u)\s+to|i\s+want\s+(?:you|u)\s+to)[\s,]+)*"
)
_AFTER = r"(?:[\s,]+(?:please|pls|plz|thanks|thank\s+you|ta|x+))*[\s.!?]*"
_IF_QUIET = (
    r"(?:[\s,]+(?:if|when|whenever)\s+(?:i\s+go|i'?m|i\s+am|i\s+get|i'?ve\s+gone|i\s+have\s+gone"
    r"|you\s+(?:don'?t|do\s+not)\s+hear\s+from\s+me)(?:\s+(?:too\s+|very\s+)?(?:quiet|silent))?)?"
)
_TO_NOTICE = (
    r"(?:look(?:ing)?\s*out(?:\s+for\s+me)?|check(?:ing)?\s+(?:up\s+)?on\s+me"
    r"|notic(?:e|ing)(?:\s+me)?|keep(?:ing)?\s+an\s+eye\s+(?:out\s+for|on)\s+me"
    r"|watch(?:ing)?\s+(?:out\s+for|over)\s+me)"
)
_NO_MORE = r"(?:\s+(?:any\s*more|any\s+longer|now|again))?"
_LOOK_OUT = re.compile(rf"{_BEFORE}{_TO_NOTICE}{_IF_QUIET}{_AFTER}")
_LEAVE_BE = re.compile(
    rf"{_BEFORE}(?:(?:don'?t|do\s+not|stop|no\s+need\s+to|no\s+more|no)\s+{_TO_NOTICE}"
    rf"|(?:just\s+)?leave\s+me\s+(?:be|to\s+it)){_NO_MORE}{_IF_QUIET}{_AFTER}"
)


def asks_to_look_out(words: str) -> bool:
    """The whole message, in lower case and single spaces: `look out for me if i go quiet`."""
    return _LOOK_OUT.fullmatch(words) is not None


def asks_to_be_left(words: str) -> bool:
    """Likewise: `don't look out`, `leave me be`."""
    return _LEAVE_BE.fullmatch(words) is not None
