"""What Twilio's refusals and silences mean to us."""

from datetime import timedelta

from twilio.base.exceptions import (  # type: ignore[import-untyped]
    TwilioException,
    TwilioRestException,
    TwilioServiceException,
)

from bot.channels.line import NoAnswer
from bot.channels.sms_api import Busy
from bot.channels.sms_codes import ABOUT_ONE_NUMBER, MEANINGS, Wait
from messages.delivery import Later, Outcome, Refused, Unsure, Why

TWILIO_ERRORS = (NoAnswer, Busy, TwilioException, ValueError, AttributeError)
"""All that a call can raise; the last two are the library reading an answer that is no answer."""

_LONGEST_WAIT = 86_400
_ACCOUNT_REFUSED = (401, 403)
"""Statuses with which nothing at all is let through, whatever the code."""


def outcome_of(error: BaseException) -> Outcome:
    """What may have been acted on is `Unsure`: Twilio can be asked whether it was."""
    if isinstance(error, NoAnswer):
        return error.outcome
    if isinstance(error, Busy):
        wait = None if error.after is None else timedelta(seconds=min(error.after, _LONGEST_WAIT))
        return Later("20429", wait, whole_channel=True)
    if isinstance(error, TwilioRestException | TwilioServiceException):
        return _refused(error.status, error.code)
    return Unsure("unreadable answer")


def code_of(error: BaseException) -> str:
    """The provider's own code, or a word for its silence; never anything private."""
    outcome = outcome_of(error)
    return outcome.code if isinstance(outcome, Refused | Later | Unsure) else "unknown"


def _refused(status: int, code: object) -> Outcome:
    if status >= 500:
        return Unsure(str(code or status))
    meaning = MEANINGS.get(code) if isinstance(code, int) else None
    if meaning is None:
        # Loud and kept: a refusal that nobody has read about must not lose a message.
        return Refused(Why.OURS, str(code or status), whole_channel=status in _ACCOUNT_REFUSED)
    if isinstance(meaning.act, Wait):
        return Later(str(code), whole_channel=meaning.act is Wait.CHANNEL)
    account = meaning.act is Why.OURS and code not in ABOUT_ONE_NUMBER
    return Refused(meaning.act, str(code), whole_channel=account)
