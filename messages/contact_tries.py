"""Tries to reach a member: by which way, and what came of it, read from what staff text."""

import re
from dataclasses import dataclass
from enum import StrEnum


class Way(StrEnum):
    """How somebody tried."""

    RANG = "rang"
    TEXTED = "texted"
    VISITED = "visited"
    EMAILED = "emailed"
    CONTACT = "contact"
    """Through somebody whom the member agreed to: a relative, a neighbour, whoever has a key."""
    OTHER = "other"

    @property
    def label(self) -> str:
        """As staff read it."""
        return _WAYS[self]


class Result(StrEnum):
    """What came of it."""

    SPOKE = "spoke"
    NO_ANSWER = "no_answer"
    LEFT_MESSAGE = "left_message"
    FAILED = "failed"
    """The number or address does not work."""
    OTHER = "other"

    @property
    def label(self) -> str:
        """As staff read it."""
        return _RESULTS[self]


_WAYS = {
    Way.RANG: "Rang",
    Way.TEXTED: "Texted",
    Way.VISITED: "Visited",
    Way.EMAILED: "E-mailed",
    Way.CONTACT: "Tried their agreed contact",
    Way.OTHER: "Tried another way",
}
_RESULTS = {
    Result.SPOKE: "spoke to them",
    Result.NO_ANSWER: "no answer",
    Result.LEFT_MESSAGE: "left a message",
    Result.FAILED: "it does not work",
    Result.OTHER: "see the note",
}

# The first that fits: "rang her sister" is a try of the contact, whatever the phone did.
_WAY_SAID: tuple[tuple[Way, str], ...] = (
    (
        Way.CONTACT,
        r"sister|brother|son|daughter|mum|mother|dad|father|wife|husband|partner|neighbours?"
        r"|key\s?holder|next of kin|warden|carer|contact",
    ),
    (
        Way.VISITED,
        r"visit(?:ed)?|knocked|went (?:round|there|to (?:the|their|his|her))|at (?:the|their) door",
    ),
    (Way.EMAILED, r"e\s?mail(?:ed)?"),
    (Way.TEXTED, r"text(?:ed)?|messaged|sms|whatsapp(?:ed)?|wrote|telegram(?:med)?"),
    (Way.RANG, r"rang|ring|ringing|rung|call(?:ed|ing)?|phoned?|dialled|voice\s?mail|answerphone"),
)
_RESULT_SAID: tuple[tuple[Result, str], ...] = (
    (
        Result.LEFT_MESSAGE,
        r"left (?:a |an )?(?:\w+ )?(?:message|voice\s?mail|note|card)|voice\s?mail",
    ),
    (
        Result.FAILED,
        r"does ?nt work|not work(?:ing)?|dead|disconnected|unobtainable|switched off"
        r"|phone (?:is )?off|wrong number|bounced|failed",
    ),
    (
        Result.NO_ANSWER,
        r"no (?:answer|reply|response|luck|one|pick ?up)|not answer(?:ing|ed)?|nobody|unanswered"
        r"|(?:did|does|has|is|was)(?: ?nt| not) (?:answer\w*|reply|replied|pick|in|there)"
        r"|rang out|na",
    ),
    (Result.SPOKE, r"spoke|spoken|talked|chatted|answered|replied|picked up"),
)


@dataclass(frozen=True, slots=True)
class Try:
    """One try, and the words that told of it."""

    way: Way
    result: Result
    words: str


def read_try(words: str) -> Try | None:
    """Reads the words after `L7`; None where they don't say how it was tried."""
    plain = _plain(words)
    way = next((way for way, said in _WAY_SAID if re.search(rf"\b(?:{said})\b", plain)), None)
    result = next(
        (kind for kind, said in _RESULT_SAID if re.search(rf"\b(?:{said})\b", plain)), None
    )
    if way is None:
        if result not in (Result.SPOKE, Result.LEFT_MESSAGE):
            return None
        way = Way.OTHER
    return Try(way, result or Result.OTHER, words.strip()[:_LONGEST])


_LONGEST = 500


def _plain(words: str) -> str:
    """Lower case, apostrophes closed up, single spaces."""
    closed = re.sub(r"['\u2019]", "", words[:_LONGEST].lower())
    return " ".join(re.sub(r"[^a-z0-9]+", " ", closed).split())
