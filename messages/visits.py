"""What a member writes to ask for company, and what a buddy writes at a companion visit."""

import re

from messages.commands import Command, Verb

MOST_WORDS = 200
"""Characters of where they would like to go; more is a letter, and staff have the message."""

_TO = r"(?P<what>(?:\s+(?:to|for)\b|\s*[:,-])\s*.{1,200})?"
_SOMEBODY = r"(?:someone|somebody|some\s+one|anyone|anybody|a\s+companion|a\s+buddy|company)"
_GO = r"(?:go|come|travel|walk)(?:\s+along)?"
_COMPANY = re.compile(
    r"\s*(?:(?:hi|hello|hey|please|pls)[\s,]+)*(?:"
    r"/?company|/?with\s+me"
    rf"|(?:can|could|would|will|is\s+there)\s+{_SOMEBODY}\s+(?:to\s+|who\s+could\s+)?{_GO}"
    r"\s+with(?:\s+me)?"
    r"|(?:i(?:'?d|\s+would)?\s+(?:like|want|need)\s+)?"
    rf"{_SOMEBODY}\s+(?:to\s+{_GO}\s+with(?:\s+me)?|going\s+with\s+me)"
    rf"){_TO}(?:[\s,]+(?:please|pls|thanks|thank\s+you))*\s*[.?!]*\s*",
    re.I | re.S,
)
_TRIED = re.compile(
    r"\s*/?(?:tried(?:\s+it)?|(?:(?:i\s+)?tried\s+it[\s,]+(?:but\s+)?)?(?:it\s+(?:is|was)\s+|it'?s\s+)?"
    r"not\s+for\s+me)(?:[\s,]+(?:sorry|thanks|thank\s+you|really))*\s*[.!]*\s*",
    re.I,
)
_SKIP = re.compile(
    r"\s*/?(?:skip(?:\s+it|\s+this\s+(?:one|time))?|not\s+(?:today|this\s+time)"
    r"|(?:i\s+)?(?:can'?t|cannot|can\s+not)\s+make\s+it(?:\s+(?:today|tomorrow))?)"
    r"(?:[\s,]+(?:sorry|please|thanks|thank\s+you))*\s*[.!]*\s*",
    re.I,
)
_CODE = re.compile(
    r"\s*/?(?P<word>in|out|cannot|can'?t|can\s+not)[\s#-]*(?P<number>[0-9]{1,9})"
    r"(?:[\s,]+(?:sorry|thanks|thank\s+you))*[\s.!]*",
    re.I,
)
_VERBS = {"in": Verb.VISIT_IN, "out": Verb.VISIT_OUT}


def asks_for_company(text: str) -> str | None:
    """Where they would like to go, empty where they do not say; None for any other message."""
    found = _COMPANY.fullmatch(_plain(text))
    return None if found is None else (found["what"] or "").strip(" ,:-")[:MOST_WORDS]


def wants_no_more(text: str) -> bool:
    """It was not for them; only of whoever has a visit to come."""
    return _TRIED.fullmatch(_plain(text)) is not None


def skips(text: str) -> bool:
    """Not this time; only of whoever has a visit to come."""
    return _SKIP.fullmatch(_plain(text)) is not None


def read_visit_code(text: str) -> Command | None:
    """`in 7`, `out 7`, `cannot 7`, as the whole message."""
    found = _CODE.fullmatch(_plain(text))
    if found is None:
        return None
    verb = _VERBS.get(found["word"].lower(), Verb.VISIT_CANNOT)
    return Command(verb, int(found["number"]))


def _plain(text: str) -> str:
    """Linear: no pattern runs over long text."""
    return text[:400].replace("\u2019", "'")
