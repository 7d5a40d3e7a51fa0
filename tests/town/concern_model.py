"""What becomes of a concern, in a few lines of plain Python: to hold the service against."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

LOOK_AGAIN = {"urgent": timedelta(minutes=30), "soon": timedelta(hours=2)}
ANSWER_WITHIN = timedelta(minutes=5)
FORGOTTEN_AFTER = timedelta(minutes=15)


class Deed(StrEnum):
    """What a member of staff can do."""

    TAKE = "take"
    NOT_ME = "not me"
    CLOSE = "close"
    CLOSE_SOMEHOW = "close without saying how it ended"
    WRITE = "write to the member"


@dataclass(frozen=True)
class Believed:
    """One concern as it should stand."""

    number: int
    level: str
    state: str
    owner: str = ""
    asked: bool = False
    """Whether the owner was asked already if it is still theirs."""
    look_at: datetime | None = None
    """When the owner is asked, or it is everybody's again; None while nobody has it."""
    steps: tuple[str, ...] = ("concern",)
    """What the record should say, in order."""

    def done(self, who: str, deed: Deed, now: datetime) -> "Believed":
        """After this deed of theirs."""
        if self.state == "closed" or (self.state == "taken" and self.owner != who):
            return self
        match deed:
            case Deed.TAKE:
                return self._owned(who, now)
            case Deed.WRITE:
                return replace(self._owned(who, now), steps=(*self._taken_steps(), "staff wrote"))
            case Deed.NOT_ME:
                return self._nobodys("turned down")
            case Deed.CLOSE:
                ended = (*self.steps, "closed")
                return replace(self, state="closed", owner=who, look_at=None, steps=ended)
            case Deed.CLOSE_SOMEHOW:
                return self

    def wrote(self, level: str, now: datetime) -> "Believed":
        """After the member wrote something as worrying as this, while it was not closed."""
        if level == "urgent" and self.level == "soon":
            return replace(self._nobodys(), level="urgent")
        pressed = level == "urgent" and self.look_at and self.look_at > now + ANSWER_WITHIN
        return replace(self, asked=True, look_at=now + ANSWER_WITHIN) if pressed else self

    def at(self, now: datetime) -> "Believed":
        """After time has passed."""
        if self.look_at is None or self.look_at > now:
            return self
        if self.asked:
            return self._nobodys("forgotten")
        return replace(self, asked=True, look_at=self.look_at + FORGOTTEN_AFTER).at(now)

    def _owned(self, who: str, now: datetime) -> "Believed":
        look_at = now + LOOK_AGAIN[self.level]
        steps = self._taken_steps()
        return replace(self, state="taken", owner=who, asked=False, look_at=look_at, steps=steps)

    def _taken_steps(self) -> tuple[str, ...]:
        return self.steps if self.state == "taken" else (*self.steps, "taken")

    def _nobodys(self, *step: str) -> "Believed":
        steps = (*self.steps, *step)
        return replace(self, state="open", owner="", asked=False, look_at=None, steps=steps)
