"""What came of a button that somebody pressed, told from the concern as it is now."""

from dataclasses import dataclass
from enum import StrEnum

from bot.console.concern_deeds import Deed
from bot.console.concern_view import ConcernView
from messages.outcomes import Outcome


class Did(StrEnum):
    """What they pressed."""

    TAKE = "take"
    NOT_ME = "notme"
    CLOSE = "close"
    WORDS = "words"
    WORDS_LOST = "words-lost"
    READ = "read"
    MISSED = "missed"


@dataclass(frozen=True, slots=True)
class Came:
    """One line for the top of the page."""

    well: bool
    line: str


KEPT_TO_MEASURE = (
    "Kept, so that triage can be measured and mended. This opens no alert and tells nobody: if "
    "somebody should be with them now, get in touch."
)
_AGAIN = Came(False, "That did not work, and nothing has changed. Please try again.")


_DONE = {
    Deed.HAND: "Asked. It stays yours until your colleague takes it.",
    Deed.SECOND: "Colleagues are asked to join you, until one does.",
}
_ENDED = "Nobody waits for a buddy in that request any more."
_NOTED = (Deed.JOIN, Deed.TRIED, Deed.FOLLOW_UP_DONE, Deed.FOLLOW_UP_MOVE, Deed.FOLLOW_UP_CANCEL)


def _smaller(deed: Deed, view: ConcernView, me: int) -> Came:
    """What came of one of the smaller forms."""
    match deed:
        case Deed.TAKE_OVER | Deed.REOPEN:
            return _take(view, me)
        case Deed.REVIEW:
            seen = view.concern.reviewed_by_id == me
            return Came(True, "Looked over. Thank you.") if seen else _AGAIN
        case Deed.HAND if view.concern.handed_to_id is None:
            return Came(False, f"Nobody was asked. {_whose(view, me)}")
        case Deed.SNOOZE if not view.put_off_until:
            return Came(False, f"It was not put off. {_whose(view, me)}")
        case Deed.END_REQUEST:
            return Came(True, _ENDED)
        case _ if deed in _NOTED:
            return Came(True, "Noted. See below.")
        case _ if not _is_mine(view, me):
            return Came(False, _whose(view, me))
        case Deed.SNOOZE:
            return Came(True, f"Put off. You are asked about it again at {view.put_off_until}.")
        case _:
            return Came(True, _DONE[deed])


def what_came_of(did: str, view: ConcernView, me: int) -> Came | None:
    """The truth at this moment, whatever was pressed; None for what is not told here."""
    match did:
        case Did.TAKE:
            return _take(view, me)
        case Did.NOT_ME:
            return _not_me(view, me)
        case Did.CLOSE:
            return _close(view, me)
        case Did.WORDS:
            line = f"Your words are on their way to {view.member.first_name}."
            return Came(True, f"{line} See the conversation below.")
        case Did.MISSED:
            return Came(True, KEPT_TO_MEASURE)
        case Did.WORDS_LOST:
            return Came(False, f"Your words were not sent. {_whose(view, me)}")
        case _ if did in tuple(Deed):
            return _smaller(Deed(did), view, me)
        case _:
            return None


def _take(view: ConcernView, me: int) -> Came:
    if _is_mine(view, me):
        return Came(True, "You have it. Nobody else is paged about it any more.")
    return _AGAIN if view.state == "open" else Came(False, _whose(view, me))


def _not_me(view: ConcernView, me: int) -> Came:
    if view.state == "open":
        return Came(True, "Noted, thank you. It is going on to the next person.")
    if view.state == "taken" and not _is_mine(view, me):
        return Came(True, f"Noted, thank you. {_whose(view, me)}")
    return Came(False, _whose(view, me))


def _close(view: ConcernView, me: int) -> Came:
    if view.state != "closed":
        return Came(False, f"It is not closed. {_whose(view, me)}")
    if view.concern.owner_id != me:
        return Came(False, _whose(view, me))
    return Came(True, f"Closed: {_outcome(view.concern.outcome)}. Thank you for being there.")


def _whose(view: ConcernView, me: int) -> str:
    owner = view.owner.first_name if view.owner else "Somebody"
    if view.state == "closed":
        return f"{owner} has closed it already: {_outcome(view.concern.outcome)}."
    if view.state == "open":
        return "Nobody has it at present."
    return "You have it." if _is_mine(view, me) else f"{owner} already has it."


def _is_mine(view: ConcernView, me: int) -> bool:
    return view.state == "taken" and view.concern.owner_id == me


def _outcome(outcome: Outcome | None) -> str:
    return outcome.label if outcome else ""
