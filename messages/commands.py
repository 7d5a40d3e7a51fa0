"""The short codes and buttons by which buddies and staff answer us."""

import re
from dataclasses import dataclass
from enum import StrEnum


class Verb(StrEnum):
    """What a code or a button asks for."""

    ACCEPT = "accept"
    PASS = "pass"
    WORRIED = "worried"
    TAKE = "take"
    NOT_ME = "notme"
    CLOSE = "close"
    DRILL = "drill"
    SWAP = "swap"
    """Staff take a shift that a colleague asked them to."""
    NO_SWAP = "noswap"
    """They cannot; or whoever asked takes the question back."""
    TAKE_OVER = "takeover"
    HAND = "hand"
    SNOOZE = "snooze"
    SECOND = "second"
    TRIED = "tried"
    REOPEN = "reopen"
    FOLLOW_UP = "followup"
    MORE = "more"
    """What else can be done about a concern."""
    REVIEW = "review"
    MOVE_FOLLOW_UP = "movefollowup"
    END_REQUEST = "endrequest"
    HANDOVER = "handover"
    """A note for whoever is on next."""
    DEBRIEF = "debrief"
    """They would like to talk a hard night over."""
    KEEP_SHIFT = "keepshift"
    """They choose to be asked first after a hard night."""
    CHOICE = "choice"
    """Which of the things that a member was asked about they meant."""
    PAIRING = "pairing"
    """What somebody answers in private about a pairing."""
    LATER = "later"
    """A buddy answers a member later, and wants to be reminded."""
    DONE = "done"
    """What a member wrote needs no words back."""
    IDEAS = "ideas"
    """Some ways in which an answer could begin."""
    FOR_MEMBER = "formember"
    """Whose a buddy's words are that waited."""
    VISIT_IN = "visitin"
    """A buddy has met the member at a companion visit."""
    VISIT_OUT = "visitout"
    VISIT_CANNOT = "visitcannot"
    RANG = "rang"
    """Staff have rung a buddy who asked for it."""
    CONSENT = "consent"
    WORD = "word"
    """A member's word on a button, as if they had typed it."""


@dataclass(frozen=True, slots=True)
class Command:
    """One code or button press. `number` is None where none was given."""

    verb: Verb
    number: int | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class Numbered:
    """Words that begin with a number: `7 see you Sunday`, or a number alone."""

    number: int
    words: str


_LETTERS = {
    "a": Verb.ACCEPT,
    "p": Verb.PASS,
    "w": Verb.WORRIED,
    "t": Verb.TAKE,
    "n": Verb.NOT_ME,
    "c": Verb.CLOSE,
    "s": Verb.SWAP,
    "x": Verb.NO_SWAP,
    "d": Verb.DRILL,
    "h": Verb.HAND,
    "z": Verb.SNOOZE,
    "r": Verb.SECOND,
    "l": Verb.TRIED,
    "o": Verb.REOPEN,
    "f": Verb.FOLLOW_UP,
    "v": Verb.HANDOVER,
    "b": Verb.DEBRIEF,
    "k": Verb.KEEP_SHIFT,
}
_CODE = re.compile(
    rf"\s*/?([{''.join(_LETTERS)}])[\s#-]*([0-9]{{1,9}})(?![0-9])([\s.:,;!-]*)(.*)", re.I | re.S
)
_WORRIED = re.compile(r"\s*/?(?:w|worried|i'?m worried|alert)[\s.!]*", re.I)
_NUMBERED = re.compile(r"\s*#?([0-9]{1,9})(?![0-9])(?:[\s.:,;)-]+(.*))?", re.S)
_TAKE_OVER = re.compile(r"\s*/?take\s*-?over[\s#-]*([0-9]{1,9})[\s.!]*", re.I)
_RANG = re.compile(r"\s*/?(?:i\s+)?rang[\s#-]*([0-9]{1,9})[\s.!]*", re.I)
_TAKES = re.compile(r"\s*t\s*[0-9]{1,9}(?:(?:[\s,;+&]|and|t)+[0-9]{1,9})*[\s.!]*", re.I)
_EACH = re.compile(r"[0-9]+")
_TAKES_WORDS = frozenset(
    {Verb.CLOSE, Verb.WORRIED, Verb.HAND, Verb.SNOOZE, Verb.TRIED, Verb.FOLLOW_UP, Verb.HANDOVER}
)

_APART = frozenset({Verb.HAND, Verb.SNOOZE, Verb.TRIED, Verb.FOLLOW_UP})
"""With something between number and words: "l8r" is no code."""


def read_code(text: str) -> Command | None:
    """The code that the whole message is, such as `T7` or `c7 spoke, safe now`; None if it is not.

    A letter, a number and then other words are not a code, but for those that take words:
    "a 5 minute walk" accepts nothing. Those ask what is meant wherever the words are not clear.
    """
    if _WORRIED.fullmatch(text):
        return Command(Verb.WORRIED)
    taken_over = _TAKE_OVER.fullmatch(text)
    if taken_over:
        return Command(Verb.TAKE_OVER, int(taken_over[1]))
    rang = _RANG.fullmatch(text)
    if rang:
        return Command(Verb.RANG, int(rang[1]))
    found = _CODE.fullmatch(text)
    if found is None:
        return None
    verb, words = _LETTERS[found[1].lower()], found[4].strip()
    if words and (verb not in _TAKES_WORDS or (verb in _APART and not found[3])):
        return None
    return Command(verb, int(found[2]), words)


def read_takes(text: str) -> tuple[int, ...]:
    """Several alerts taken at once, as a list of alerts names them: `T41 T42` or `t41, t42 and 43`.

    Empty for one alone, which is a code like any other, and for anything with other words.
    """
    if _TAKES.fullmatch(text) is None:
        return ()
    numbers = tuple(dict.fromkeys(int(number) for number in _EACH.findall(text)))
    return numbers if len(numbers) > 1 else ()


def read_button(action: str) -> Command | None:
    """The button behind `verb:number:words`; None for one that we never made."""
    verb, _, rest = action.partition(":")
    if verb not in tuple(Verb):
        return None
    number, _, words = rest.partition(":")
    if number.isascii() and number.isdigit() and len(number) < 10:
        return Command(Verb(verb), int(number), words)
    return Command(Verb(verb), None, rest)


def read_number(text: str) -> Numbered | None:
    """The number that the words begin with, if they do."""
    found = _NUMBERED.fullmatch(text)
    return Numbered(int(found[1]), (found[2] or "").strip()) if found else None
