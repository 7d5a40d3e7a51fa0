"""Reading Twilio's list of calls: whether one that we tried to make was made."""

from datetime import datetime, timedelta

from bot.channels.loose import words
from bot.channels.sms_history import Record, time_of

_CLOCKS_APART = timedelta(seconds=5)


def is_same_call(record: Record, to: str, since: datetime) -> bool:
    """Whether this may be a call of ours to that number, made at `since` or after."""
    made = time_of(record, "date_created") or time_of(record, "start_time")
    return (
        words(record.get("direction")).startswith("outbound")
        and words(record.get("to")) == to
        and (made is None or made >= since - _CLOCKS_APART)
    )
