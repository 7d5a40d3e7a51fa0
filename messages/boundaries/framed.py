"""A volunteer's words read by what they do: the frames of every kind, made ready once."""

from messages.boundaries.boundary import Boundary
from messages.boundaries.frames import reader
from messages.boundaries.frames_abusive import ABUSIVE_FRAMES
from messages.boundaries.frames_elsewhere import ELSEWHERE_FRAMES
from messages.boundaries.frames_gift import GIFT_FRAMES
from messages.boundaries.frames_medical import MEDICAL_FRAMES
from messages.boundaries.frames_meeting import MEETING_FRAMES
from messages.boundaries.frames_money import MONEY_FRAMES
from messages.boundaries.frames_secret import SECRET_FRAMES
from messages.boundaries.frames_sexual import SEXUAL_FRAMES

_READERS = tuple(
    reader(frames)
    for frames in (
        SEXUAL_FRAMES,
        ABUSIVE_FRAMES,
        MONEY_FRAMES,
        MEETING_FRAMES,
        ELSEWHERE_FRAMES,
        SECRET_FRAMES,
        MEDICAL_FRAMES,
        GIFT_FRAMES,
    )
)


def framed(words: str) -> frozenset[Boundary]:
    """Of words as `plain` gives them."""
    each = words.split()
    return frozenset(reader.kind for reader in _READERS if reader.finds(each))
