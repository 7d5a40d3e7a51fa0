"""Reads the smaller forms of a concern's page: each becomes one button, as from a phone."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from messages.contact_tries import read_try
from messages.deciding.staff_endings import CANCEL, LONGEST_MOVE
from messages.endings import Ending, pack
from messages.outcomes import Outcome
from messages.snoozing import read_snooze

Form = Mapping[str, str]
LONGEST_NOTE = 4000
LONGEST_LINE = 500


class Deed(StrEnum):
    """What a form is for, as it stands in its address."""

    HAND = "hand"
    SNOOZE = "snooze"
    SECOND = "second"
    TRIED = "tried"
    TAKE_OVER = "take-over"
    REOPEN = "reopen"
    REVIEW = "review"
    FOLLOW_UP_DONE = "follow-up-done"
    FOLLOW_UP_MOVE = "follow-up-move"
    FOLLOW_UP_CANCEL = "follow-up-cancel"
    JOIN = "join"
    END_REQUEST = "end-request"


@dataclass(frozen=True, slots=True)
class Press:
    """The button, and the words that go with it."""

    button: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Wrong:
    """What is missing, by field."""

    errors: Mapping[str, str]


def read_deed(deed: Deed, number: int, form: Form) -> Press | Wrong:
    """What the form asks for, if it says all that is needed."""
    return _READERS[deed](number, form)


def read_closing(number: int, form: Form, *, tried: bool) -> Press | Wrong:
    """An outcome, and what is kept with it. `tried`: whether anybody is known to have tried."""
    note, instead = _words(form, "note"), _words(form, "instead")
    given = form.get("outcome", "")
    outcome = Outcome(given) if given in tuple(Outcome) else None
    errors = _too_long(form, note=LONGEST_NOTE, next_steps=LONGEST_NOTE)
    errors |= _too_long(form, reference=LONGEST_LINE, instead=LONGEST_LINE)
    if outcome is None:
        errors["outcome"] = "Say how it ended"
    if outcome is Outcome.EMERGENCY_NOT_ATTENDING and not instead:
        errors["instead"] = "Say who goes instead, since nobody else will"
    if outcome is Outcome.NO_ANSWER and not tried and read_try(note) is None:
        errors["note"] = "Say how you tried, as in: rang twice, no answer"
    if outcome is None or errors:
        return Wrong(errors)
    follow_up = {"yes": True, "no": False}.get(form.get("follow_up", ""))
    reference = _words(form, "reference")
    ending = Ending(outcome, note, _words(form, "next_steps"), reference, instead, follow_up)
    return Press(f"close:{number}:{outcome}", pack(ending))


def _hand(number: int, form: Form) -> Press | Wrong:
    to = form.get("colleague", "")
    if not to.isdecimal():
        return Wrong({"colleague": "Choose a colleague"})
    return Press(f"hand:{number}:{to[:9]}")


def _snooze(number: int, form: Form) -> Press | Wrong:
    minutes, reason = form.get("minutes", ""), _words(form, "reason")
    errors = _too_long(form, reason=LONGEST_LINE)
    if not minutes.isdecimal():
        errors["minutes"] = "Choose for how long"
    if not errors and read_snooze(f"{minutes} {reason}") is None:
        errors["reason"] = "Say why it can wait"
    return Wrong(errors) if errors else Press(f"snooze:{number}:{minutes}", reason)


def _tried(number: int, form: Form) -> Press | Wrong:
    words = _words(form, "tried")
    errors = _too_long(form, tried=LONGEST_LINE)
    if not errors and read_try(words) is None:
        errors["tried"] = "Say how you tried and what came of it, as in: rang, no answer"
    return Wrong(errors) if errors else Press(f"tried:{number}", words)


def _followed_up(number: int, form: Form) -> Press | Wrong:
    errors = _too_long(form, followed=LONGEST_LINE)
    return Wrong(errors) if errors else Press(f"followup:{number}", _words(form, "followed"))


def _move(number: int, form: Form) -> Press | Wrong:
    days, why = form.get("days", ""), _words(form, "move_reason")
    errors = _too_long(form, move_reason=LONGEST_LINE)
    if not (days.isdecimal() and 1 <= int(days[:4]) <= LONGEST_MOVE):
        errors["days"] = f"Say in how many days: 1 to {LONGEST_MOVE}"
    return Wrong(errors) if errors else Press(f"movefollowup:{number}:{int(days)}", why)


def _cancel(number: int, form: Form) -> Press | Wrong:
    errors = _too_long(form, cancel_reason=LONGEST_LINE)
    why = _words(form, "cancel_reason")
    if not why:
        errors["cancel_reason"] = "Say why it is not needed"
    return Wrong(errors) if errors else Press(f"followup:{number}:{CANCEL}", why)


def _end_request(_number: int, form: Form) -> Press | Wrong:
    request, why = form.get("request", ""), _words(form, "end_reason")
    errors = _too_long(form, end_reason=LONGEST_LINE)
    if not (why and request.isdecimal()):
        errors["end_reason"] = "Say what you have done, so that nobody need answer any more"
    return Wrong(errors) if errors else Press(f"endrequest:{request[:9]}", why)


def _plain(verb: str) -> Callable[[int, Form], Press | Wrong]:
    return lambda number, _form: Press(f"{verb}:{number}")


_READERS: Mapping[Deed, Callable[[int, Form], Press | Wrong]] = {
    Deed.HAND: _hand,
    Deed.SNOOZE: _snooze,
    Deed.SECOND: _plain("second"),
    Deed.TRIED: _tried,
    Deed.TAKE_OVER: _plain("takeover"),
    Deed.REOPEN: _plain("reopen"),
    Deed.REVIEW: _plain("review"),
    Deed.FOLLOW_UP_DONE: _followed_up,
    Deed.FOLLOW_UP_MOVE: _move,
    Deed.FOLLOW_UP_CANCEL: _cancel,
    Deed.JOIN: _plain("take"),
    Deed.END_REQUEST: _end_request,
}


def _words(form: Form, name: str) -> str:
    return form.get(name, "").strip()


def _too_long(form: Form, **longest: int) -> dict[str, str]:
    return {
        name: f"Keep {'the note' if name == 'note' else 'this'} below {most} characters"
        for name, most in longest.items()
        if len(_words(form, name)) > most
    }
