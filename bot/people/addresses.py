"""Reads where somebody is reached, as a charity writes it in a spreadsheet."""

import re

import phonenumbers
from phonenumbers import NumberParseException, PhoneNumber, PhoneNumberFormat, PhoneNumberType

from messages.people import Address, Channel

_CHAT_ID = re.compile(r"[1-9][0-9]{0,15}")
_PHONES = re.compile(r"(text|chat)-[a-z0-9][a-z0-9-]{0,40}")
_AS_WRITTEN = re.compile(r"[+\d\s().\-/]+")
_POSSIBLE = 0
_TAKES_NO_TEXTS = {
    PhoneNumberType.PREMIUM_RATE,
    PhoneNumberType.SHARED_COST,
    PhoneNumberType.TOLL_FREE,
    PhoneNumberType.UAN,
    PhoneNumberType.VOICEMAIL,
    PhoneNumberType.PAGER,
}
_HOW = "write it like +447700900123, with the country"
_SEVERAL = "write several as channel:address, joined by ; (for example sms:+447700900123)"


def parse_addresses(text: str, usual: Channel | None, country: str) -> tuple[Address, ...]:
    """Addresses in order of preference, each once. `usual` is the channel of one without a prefix.

    Raises ValueError with words for the person who wrote it, without the address itself.
    """
    parts = [part.strip() for part in text.split(";") if part.strip()]
    if not parts:
        raise ValueError("nobody can be reached without one")
    found = [_address(part, usual, country) for part in parts]
    return tuple(dict.fromkeys(found))


def parse_channel(text: str) -> Channel:
    """Read the name of a channel."""
    try:
        return Channel(text.casefold())
    except ValueError:
        raise ValueError(f"'{text}' is not a channel; write sms or telegram") from None


def parse_number(text: str, country: str) -> str:
    """A phone number as E.164. Numbers for films and tests are welcome; too short ones are not."""
    if not _AS_WRITTEN.fullmatch(text):
        raise ValueError(f"that is not a phone number; {_HOW}")
    try:
        number = phonenumbers.parse(text, country)
    except NumberParseException:
        raise ValueError(f"that is not a phone number; {_HOW}") from None
    length = phonenumbers.is_possible_number_for_type_with_reason(number, PhoneNumberType.MOBILE)
    if length != _POSSIBLE:
        raise ValueError(f"that phone number is too short or too long; {_HOW}")
    if _takes_no_texts(number):
        raise ValueError("that phone number cannot take texts; give a mobile number")
    return phonenumbers.format_number(number, PhoneNumberFormat.E164)


def _address(part: str, usual: Channel | None, country: str) -> Address:
    before, colon, after = part.partition(":")
    channel = parse_channel(before.strip()) if colon else usual
    if channel is None:
        raise ValueError(f"which channel is it? Fill in the channel column, or {_SEVERAL}")
    return Address(channel, _value(channel, (after if colon else part).strip(), country))


def _value(channel: Channel, text: str, country: str) -> str:
    match channel:
        case Channel.SMS:
            return parse_number(text, country)
        case Channel.TELEGRAM:
            return _chat_id(text)
        case Channel.VOICE:
            raise ValueError("write the number as sms: staff are called on it too")
        case Channel.PHONES:
            if not _PHONES.fullmatch(text):
                raise ValueError("a pretend phone is called text-NAME or chat-NAME")
            return text


def _chat_id(text: str) -> str:
    if text.startswith("-"):
        raise ValueError("that is a Telegram group; a person's chat id has no minus")
    if not _CHAT_ID.fullmatch(text):
        raise ValueError(
            "a Telegram chat id is a whole number, not a name. Ask them to press Start in the bot; "
            "then `people list --role newcomer` and `people show` tell it"
        )
    return text


def _takes_no_texts(number: PhoneNumber) -> bool:
    return phonenumbers.number_type(number) in _TAKES_NO_TEXTS
