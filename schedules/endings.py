"""How a pairing ends with notice: somebody next, a goodbye, and only then is it over."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from schedules.zones import first_moment

NOTICE = timedelta(weeks=2)
"""As long as a buddy is asked to give (domain 7, scenario 23)."""


class EndingStep(StrEnum):
    """What happens on the way to the last day, in this order."""

    SOMEBODY_NEXT = "somebody_next"
    """Staff hear it if nobody has been found who comes after."""
    GOODBYE = "goodbye"
    """The buddy is asked whether they would like to write one."""
    OVER = "over"
    """In the evening of the last day."""


_AT: dict[EndingStep, tuple[int, time]] = {
    EndingStep.SOMEBODY_NEXT: (7, time(10)),
    EndingStep.GOODBYE: (1, time(11)),
    EndingStep.OVER: (0, time(21)),
}
"""Days before the last one, and the time on the member's wall."""
ROOM = timedelta(hours=12)
"""After a goodbye that was asked for late, as after an outage, there is still time to write it."""


@dataclass(frozen=True, slots=True)
class Due:
    """One step and its moment, in UTC."""

    step: EndingStep
    at: datetime


def first_step(ends_on: date, timezone: str, now: datetime) -> Due:
    """The first that still lies ahead; with no notice at all, a goodbye is asked for at once."""
    ahead = [due for due in _all(ends_on, timezone) if due.at >= now]
    if ahead and ahead[0].step is not EndingStep.OVER:
        return ahead[0]
    return Due(EndingStep.GOODBYE, now)


def step_after(step: EndingStep, ends_on: date, timezone: str, now: datetime) -> Due | None:
    """What comes next, once this one has been done at `now`; None when it is over."""
    order = list(EndingStep)
    if step is EndingStep.OVER:
        return None
    following = order[order.index(step) + 1]
    at = next(due.at for due in _all(ends_on, timezone) if due.step is following)
    least = now + ROOM if following is EndingStep.OVER else now
    return Due(following, max(at, least) if at < now else at)


def _all(ends_on: date, timezone: str) -> list[Due]:
    found = []
    for step, (days, at) in _AT.items():
        moment = first_moment(ends_on - timedelta(days=days), at, timezone)
        assert moment is not None, "no clock change leaves out the morning or the evening"
        found.append(Due(step, moment))
    return found
