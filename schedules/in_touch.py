"""How it stands between us and a member: seven states, never taken for one another."""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from messages.wishes import Why

UNREACHABLE_AFTER = timedelta(days=3)
"""Texts that have failed for so long are a matter for a person: the number, never the member."""
OUT_OF_TOUCH_AFTER = timedelta(days=60)
"""A number may be somebody else's by now: only a neutral question whether it is theirs."""


PAUSES = {Why.AWAY.value: "away", Why.HOSPITAL.value: "in hospital"}
"""What a pause is called where the member gave a reason; `paused` for any other."""


class InTouch(StrEnum):
    """In the order in which one hides another."""

    STOPPED = "stopped"
    """They asked for nothing more, or blocked us."""
    UNREACHABLE = "unreachable"
    """What we send does not arrive. This is not silence."""
    PAUSED = "paused"
    CONTENTED = "contented"
    """Happy alone: asked for less, and is not lapsed."""
    SILENT = "silent"
    """Has gone quiet, and agreed that we notice."""
    NOT_AGREED = "not_agreed"
    """Has not agreed to check-ins yet."""
    IN_TOUCH = "in_touch"
    """Answers or does not, and both are fine."""


@dataclass(frozen=True, slots=True)
class Signs:
    """What is known of one member."""

    stopped: bool = False
    reachable: bool = True
    """Some address of theirs is open to us."""
    failing: bool = False
    """Staff were told that nothing arrives."""
    paused: bool = False
    contented: bool = False
    silent: bool = False
    agreed: bool = True


def in_touch(signs: Signs) -> InTouch:
    """The one state that staff should see."""
    order = (
        (InTouch.STOPPED, signs.stopped),
        (InTouch.UNREACHABLE, signs.failing or not signs.reachable),
        (InTouch.PAUSED, signs.paused),
        (InTouch.CONTENTED, signs.contented),
        (InTouch.SILENT, signs.silent),
        (InTouch.NOT_AGREED, not signs.agreed),
    )
    return next((state for state, is_so in order if is_so), InTouch.IN_TOUCH)
