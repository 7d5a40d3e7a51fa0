"""Reads one message for what is kept out of the talk: which boundaries it comes up against."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from messages.boundaries.boundary import Boundary
from messages.boundaries.frames_abusive import ABUSIVE_FRAMES
from messages.boundaries.frames_elsewhere import ELSEWHERE_FRAMES
from messages.boundaries.frames_gift import GIFT_FRAMES
from messages.boundaries.frames_medical import MEDICAL_FRAMES
from messages.boundaries.frames_meeting import MEETING_FRAMES
from messages.boundaries.frames_money import MONEY_FRAMES
from messages.boundaries.frames_secret import SECRET_FRAMES
from messages.boundaries.frames_sexual import SEXUAL_FRAMES
from messages.boundaries.grammar import GRAMMAR
from messages.boundaries.plain import plain
from messages.boundaries.sayings import Frames, Saying, found, is_beside, made
from messages.boundaries.slots import Row, Span, lexicon, row_of


@dataclass(frozen=True, slots=True)
class _Reader:
    """Frames made ready once."""

    kind: Boundary
    plain: Sequence[Saying]
    strict: Sequence[Saying]
    always: Sequence[Saying]
    fine: Sequence[Saying]
    others: Sequence[Saying]

    def finds(self, message: Row, *, strict: bool) -> bool:
        row = message.seen_by(self.kind)
        if row is None:
            return False
        if strict and any(True for _ in found(self.always, row)):
            return True
        spans = found(self.strict if strict else self.plain, row)
        return any(not self._excused(span, row) for span in spans)

    def _excused(self, span: Span, row: Row) -> bool:
        return any(is_beside(each, span, row) for each in found(self.fine, row)) or any(
            each[1] < span[1] and is_beside(each, span, row) for each in found(self.others, row)
        )


def _reader(frames: Frames) -> _Reader:
    return _Reader(
        frames.kind,
        made(frames.plain),
        made(f"{frames.plain};{frames.strict}"),
        made(frames.always),
        made(frames.fine),
        made(frames.others),
    )


def _words(frames: Frames) -> str:
    """Its lists, and the words that its sayings name themselves: `i owe you`."""
    sayings = (frames.plain, frames.strict, frames.always, frames.fine, frames.others)
    named = set(re.findall(r"[A-Za-z]+", " ".join(sayings).replace("_", " ")))
    known = set(re.findall(r"^(\w+):", f"{GRAMMAR}\n{frames.words}", re.M))
    itself = "\n".join(f"{word}: {word}" for word in sorted(named - known))
    return f"{frames.words}\n{itself}"


# The gravest first.
_FRAMES = (
    SEXUAL_FRAMES,
    ABUSIVE_FRAMES,
    MONEY_FRAMES,
    MEETING_FRAMES,
    ELSEWHERE_FRAMES,
    SECRET_FRAMES,
    MEDICAL_FRAMES,
    GIFT_FRAMES,
)
_KNOWN = lexicon({"": GRAMMAR} | {frames.kind: _words(frames) for frames in _FRAMES})
_READERS = tuple(_reader(frames) for frames in _FRAMES)


def boundaries(text: str, *, strict: bool = False) -> tuple[Boundary, ...]:
    """The gravest first; none for ordinary talk. A boundary kept in words is none crossed.

    `strict`: a volunteer, who knows the rules, is read for hints as well.
    """
    message = row_of(plain(text), _KNOWN)
    return tuple(reader.kind for reader in _READERS if reader.finds(message, strict=strict))
