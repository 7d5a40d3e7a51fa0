"""Reads what a member's plain words wish about when they hear from us."""

from datetime import date, time, timedelta

from messages.intents import Intent, pause_weeks, read_intent
from messages.wishes.wish import Less, More, PauseFor, Season, Times, Unsure, WhatTimes, Wish

_WORDS: dict[Intent, Wish] = {
    Intent.LESS: Less(),
    Intent.MORE: More(),
    Intent.TIMES: WhatTimes(),
    Intent.CHRISTMAS_ONLY: Times(every=1, season=Season.CHRISTMAS),
}


def read_wish(text: str, today: date, now_at: tuple[time, ...] = ()) -> Wish | Unsure | None:
    """None where it is not about when. `now_at` is at what times they hear from us now.

    `today` is the member's own. Triage has read the text before.
    """
    intent = read_intent(text)
    if intent is Intent.PAUSE:
        return PauseFor(today + timedelta(weeks=pause_weeks(text)))
    if text.strip().casefold() == "exactly on the hour" and now_at:
        return Times(times=tuple(at.replace(minute=0) for at in now_at))
    return _WORDS.get(intent)
