"""What is kept out of the talk of a volunteer and a member, beside numbers and addresses."""

from enum import StrEnum


class Boundary(StrEnum):
    """The value is the word that is stored and shown to staff."""

    MONEY = "money"
    GIFT = "gift"
    MEETING = "meeting"
    MEDICAL = "medical"
    SEXUAL = "sexual"
    ABUSIVE = "abusive"
    SECRET = "secret"
    ELSEWHERE = "elsewhere"
    """Another way to talk, where nobody could help if it went wrong."""
    CONTACT = "contact"
    """A number, a link, a name on another service or a place: what `messages.masking` finds."""
