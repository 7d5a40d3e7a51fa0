"""What Twilio's error codes mean to us, when sending and in a later status."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from messages.delivery import Why


class Wait(StrEnum):
    """A code that passes by itself: how much has to wait for it."""

    ADDRESS = "address"
    CHANNEL = "channel"


@dataclass(frozen=True, slots=True)
class Meaning:
    """Twilio's code, in its own published words for staff, and what we do about it."""

    act: Why | Wait
    words: str


MEANINGS: Final[dict[int, Meaning]] = {
    # Stop for good on this address.
    21610: Meaning(Why.OPTED_OUT, "the person has opted out"),
    63033: Meaning(Why.OPTED_OUT, "the person has blocked the sender"),
    21211: Meaning(Why.WRONG_ADDRESS, "the number is not valid"),
    21214: Meaning(Why.WRONG_ADDRESS, "the number cannot be reached"),
    21217: Meaning(Why.WRONG_ADDRESS, "the number does not look valid"),
    21421: Meaning(Why.WRONG_ADDRESS, "the number is not valid"),
    21604: Meaning(Why.WRONG_ADDRESS, "there is no number to send to"),
    21614: Meaning(Why.WRONG_ADDRESS, "the number is not a mobile"),
    30005: Meaning(Why.WRONG_ADDRESS, "the number is unknown or no longer in use"),
    30006: Meaning(Why.WRONG_ADDRESS, "a landline, or a network that takes no texts"),
    63003: Meaning(Why.WRONG_ADDRESS, "the channel cannot find this address"),
    63024: Meaning(Why.WRONG_ADDRESS, "the channel does not take this recipient"),
    # The same words never again; other words may pass.
    21602: Meaning(Why.BAD_TEXT, "the text is empty"),
    21605: Meaning(Why.BAD_TEXT, "the text is too long"),
    21617: Meaning(Why.BAD_TEXT, "the text is longer than 1600 characters"),
    21618: Meaning(Why.BAD_TEXT, "the text cannot be sent"),
    30004: Meaning(Why.BAD_TEXT, "the network blocked this text"),
    30007: Meaning(Why.BAD_TEXT, "the network took this text for spam"),
    30019: Meaning(Why.BAD_TEXT, "the text is too big for the network"),
    # Passes by itself.
    10004: Meaning(Wait.CHANNEL, "as many calls at once as the account may make"),
    14107: Meaning(Wait.CHANNEL, "too many texts at once"),
    20429: Meaning(Wait.CHANNEL, "too many requests at once"),
    21611: Meaning(Wait.CHANNEL, "our number's queue is full"),
    30001: Meaning(Wait.CHANNEL, "our number's queue is full"),
    30003: Meaning(Wait.ADDRESS, "the phone is off or out of reach"),
    30008: Meaning(Wait.ADDRESS, "the network gave no reason"),
    30017: Meaning(Wait.ADDRESS, "the network is congested"),
    30036: Meaning(Wait.ADDRESS, "it could not be delivered in time"),
    30410: Meaning(Wait.ADDRESS, "the network did not answer in time"),
    63018: Meaning(Wait.ADDRESS, "too many messages to this channel at once"),
    # Ours or the account's fault: staff hear, the message is kept.
    20003: Meaning(Why.OURS, "the account or its token is refused"),
    20005: Meaning(Why.OURS, "the account is not active"),
    20404: Meaning(Why.OURS, "the account was not found"),
    21205: Meaning(Why.OURS, "PUBLIC_BASE_URL is not an address that Twilio can call"),
    21210: Meaning(Why.OURS, "our number may not make calls"),
    21212: Meaning(Why.OURS, "our own number is not valid"),
    21215: Meaning(Why.OURS, "calls to that country are not switched on"),
    21216: Meaning(Why.OURS, "the account may not call that number"),
    21219: Meaning(Why.OURS, "a trial account can only call verified numbers"),
    21408: Meaning(Why.OURS, "texts to that country are not switched on"),
    21603: Meaning(Why.OURS, "no number of ours to send from"),
    21606: Meaning(Why.OURS, "our number cannot send texts there"),
    21607: Meaning(Why.OURS, "a trial account cannot send from this number"),
    21608: Meaning(Why.OURS, "a trial account can only text verified numbers"),
    21609: Meaning(Why.OURS, "PUBLIC_BASE_URL is not an address that Twilio can call"),
    21612: Meaning(Why.OURS, "no route from our number to theirs"),
    21659: Meaning(Why.OURS, "our number does not belong to the account"),
    21701: Meaning(Why.OURS, "the messaging service does not exist"),
    21703: Meaning(Why.OURS, "the messaging service has no number"),
    21704: Meaning(Why.OURS, "the messaging service has no number"),
    21705: Meaning(Why.OURS, "the messaging service is not valid"),
    30002: Meaning(Why.OURS, "the account is suspended"),
    30032: Meaning(Why.OURS, "our number is not verified yet"),
    30034: Meaning(Why.OURS, "our number is not registered yet"),
}
"""Grouped as Twilio's published error dictionary describes them."""

ABOUT_ONE_NUMBER: Final = frozenset({21215, 21216, 21219, 21408, 21606, 21608, 21612})
"""Of those that are ours: where texts and calls to other numbers go through all the same."""


def why_of(code: str) -> Why | None:
    """Whose fault a failed delivery was; None where it may well pass next time, or is unknown."""
    meaning = MEANINGS.get(int(code)) if code.isascii() and code.isdigit() else None
    return meaning.act if meaning is not None and isinstance(meaning.act, Why) else None
