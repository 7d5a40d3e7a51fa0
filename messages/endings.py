"""How whoever has a concern says that it ended, and what still has to be asked before it closes."""

import json
import re
from dataclasses import asdict, dataclass
from enum import StrEnum, auto

from messages.outcomes import Attendance, Outcome, parse_outcome


@dataclass(frozen=True, slots=True)
class Ending:
    """An outcome, and what is kept with it."""

    outcome: Outcome
    note: str = ""
    next_steps: str = ""
    reference: str = ""
    """What emergency services, or the council, gave as theirs."""
    instead: str = ""
    """Who goes, where emergency services do not."""
    follow_up: bool | None = None
    """None for what the outcome has by default."""

    @property
    def attendance(self) -> Attendance | None:
        """None where emergency services were not called."""
        return _ATTENDANCE.get(self.outcome)

    @property
    def wants_follow_up(self) -> bool:
        """Whether somebody is asked about it the next day."""
        return self.outcome.wants_follow_up if self.follow_up is None else self.follow_up


class Ask(StrEnum):
    """What has to be known first. Until then the concern stays open, and theirs."""

    HOW = auto()
    ATTENDING = auto()
    """Right Care Right Person: whoever called must know whether anybody comes (domain brief 3.8)"""
    INSTEAD = auto()
    DIED = auto()
    """It stops everything to them, so it is never read out of a longer sentence."""


_ATTENDANCE = {
    Outcome.EMERGENCY_ATTENDING: Attendance.COMING,
    Outcome.EMERGENCY_NOT_ATTENDING: Attendance.NOT_COMING,
}
_COMING = re.compile(
    r"\b(?:attending|attend(?:ed)?|coming|came|on (?:its|their|the) way|en route"
    r"|going (?:round|out|there|over)|arrived|taken to|took (?:him|her|them)|admitted"
    r"|(?:in|at|to) hospital"
    r"|with (?:him|her|them) now)\b"
)
_OURSELVES = re.compile(
    r"\b(?:i'?m|i am|i'?ll|i will|we'?re|we are|we'?ll|we will)\s+(?:be\s+)?"
    r"(?:going|coming|attending|attend|come)\b"
)
_SAYS_DIED = re.compile(
    r"(?:sadly[\s,]+)?(?:(?:he|she|they|member|the member)\s+)?(?:has\s+|have\s+)?"
    r"(?:died|passed away|deceased|found dead)[\s.]*"
)
_ATTENDING = re.compile(r"\s*(?:is\s+|are\s+|they\s+are\s+)?attending\b[\s:,.-]*", re.I)
_NOT_ATTENDING = re.compile(
    r".*?\b(?:not\s+(?:attending|coming|going|sending)|(?:won'?t|can'?t|will\s+not|cannot)\s+"
    r"(?:attend|come)|(?:nobody|no\s?one)\s+(?:is\s+)?(?:attending|coming)|refused)\b[\s:,.-]*",
    re.I | re.S,
)
_SHORTEST_INSTEAD = 3


def read_ending(words: str) -> Ending | Ask:
    """Reads the words after `C7`, or the name of an outcome from a button."""
    plain = words.strip()
    if plain in tuple(Outcome):
        return Ending(Outcome(plain)) if plain != Outcome.EMERGENCY_NOT_ATTENDING else Ask.INSTEAD
    outcome = parse_outcome(plain)
    match outcome:
        case None:
            return Ask.HOW
        case Outcome.DIED:
            return Ending(outcome, plain) if _SAYS_DIED.fullmatch(plain.lower()) else Ask.DIED
        case Outcome.EMERGENCY_ATTENDING:
            return _attending(plain)
        case Outcome.EMERGENCY_NOT_ATTENDING:
            return _not_attending(plain)
        case _:
            return Ending(outcome, plain)


def _attending(words: str) -> Ending | Ask:
    if not _COMING.search(_OURSELVES.sub(" ", words.lower().replace("\u2019", "'"))):
        return Ask.ATTENDING
    found = _ATTENDING.match(words)
    reference = words[found.end() :].strip() if found else ""
    return Ending(Outcome.EMERGENCY_ATTENDING, words, reference=reference)


def _not_attending(words: str) -> Ending | Ask:
    """Whatever follows "not attending" says who goes instead."""
    found = _NOT_ATTENDING.match(words)
    instead = words[found.end() :].strip(" .,:;-") if found else ""
    if len(instead) < _SHORTEST_INSTEAD:
        return Ask.INSTEAD
    return Ending(Outcome.EMERGENCY_NOT_ATTENDING, words, instead=instead)


def pack(ending: Ending) -> str:
    """As the console hands a whole form to the intake; `unpack` reads it back."""
    return json.dumps(asdict(ending))


def unpack(text: str) -> Ending | None:
    """None for words that are no packed ending."""
    try:
        packed = json.loads(text)
        return Ending(**{**packed, "outcome": Outcome(packed["outcome"])})
    except (ValueError, TypeError, KeyError):
        return None
