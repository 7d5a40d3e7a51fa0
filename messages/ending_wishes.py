"""What somebody says when a pairing should end: said to staff, and never to the other."""

import re

_POLITE = r"(?:\W+(?:please|pls|thanks|thank\s+you|sorry))*\W*"
_LEAD = (
    r"(?:(?:hi|hello|please|sorry|can|could|may)\W+)*(?:i\W+(?:have|get)\W+|i\W+(?=change|swap)"
    r"|i'?d\s+like\s+|i\s+(?:want|would\s+like|need)\s+)?(?:to\s+)?"
)
_ANOTHER = re.compile(
    rf"\W*{_LEAD}(?:have\s+)?(?:a\s+)?(?:(?:change|swap|switch)\s+(?:my\s+)?(?:buddy|volunteer)"
    rf"|(?:new|different|another|other)\s+(?:buddy|volunteer)){_POLITE}",
    re.I,
)
_LEAVING = re.compile(
    r"\W*(?:/?leaving|i'?m\s+leaving\s+you\s+all|(?:i\s+(?:want|need|have|would\s+like)\s+to"
    r"|i'?d\s+like\s+to|i'?m\s+going\s+to)\s+(?:stop|leave|finish|give\s+up)\s+"
    rf"(?:being\s+a\s+buddy|volunteering|as\s+a\s+(?:buddy|volunteer))){_POLITE}",
    re.I,
)
_FOR_STAFF = re.compile(
    rf"\s*(?:/?staff(?:{_POLITE}|\W+\d{{1,9}}\b.*|\s*[:;,\n-].*)|/?(?-i:STAFF)\s.*)", re.I | re.S
)


def wants_another_buddy(text: str) -> bool:
    """A member: `new buddy`, `can i have a different buddy please`."""
    return _ANOTHER.fullmatch(text) is not None


def is_leaving(text: str) -> bool:
    """A buddy: `leaving`, `i'd like to stop volunteering`."""
    return _LEAVING.fullmatch(text) is not None


def is_for_staff(text: str) -> bool:
    """A buddy: `staff`, `STAFF I feel bad about it`, `staff 7 it is not working between us`."""
    return _FOR_STAFF.fullmatch(text) is not None
