"""What a buddy says of when they can be asked, read from their own plain words."""

from messages.availability.reading import read_availability
from messages.availability.said import (
    AnyTime,
    Away,
    AwayHowLong,
    Back,
    Heard,
    Hours,
    MostAsked,
    MostMembers,
    One,
    Single,
    TakeBack,
    Times,
    WantCalendar,
    Week,
    Weekly,
    WhatHolds,
)

__all__ = [
    "AnyTime",
    "Away",
    "AwayHowLong",
    "Back",
    "Heard",
    "Hours",
    "MostAsked",
    "MostMembers",
    "One",
    "Single",
    "TakeBack",
    "Times",
    "WantCalendar",
    "Week",
    "Weekly",
    "WhatHolds",
    "read_availability",
]
