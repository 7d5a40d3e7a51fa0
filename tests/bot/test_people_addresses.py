"""Numbers and chat ids are read as charities write them, and what cannot work is refused."""

import pytest

from bot.people.addresses import parse_addresses
from messages.people import Address, Channel

SMS, TELEGRAM, PHONES = Channel.SMS, Channel.TELEGRAM, Channel.PHONES


def parse(text: str, usual: Channel | None = None, country: str = "GB") -> tuple[Address, ...]:
    return parse_addresses(text, usual, country)


@pytest.mark.parametrize(
    "text",
    [
        *("+447700900123", "07700 900123", "07700-900-123", "+44 (0)7700 900123"),
        *("447700900123", "7700900123", "00447700900123", "(07700) 900 123", "+44.7700.900123"),
    ],
)
def test_a_number_is_stored_as_the_world_writes_it_however_it_was_typed(text: str) -> None:
    assert parse(text, SMS) == (Address(SMS, "+447700900123"),)


@pytest.mark.parametrize(
    ("text", "country", "stored"),
    [
        ("+15550001234", "GB", "+15550001234"),
        ("+15005550006", "GB", "+15005550006"),
        ("(555) 000-1234", "US", "+15550001234"),
        ("+447700900999", "US", "+447700900999"),
    ],
)
def test_numbers_of_films_and_tests_and_of_other_countries_are_welcome(
    text: str, country: str, stored: str
) -> None:
    assert parse(text, SMS, country) == (Address(SMS, stored),)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("+44770090045", "too short or too long"),
        ("+4477009001234", "too short or too long"),
        ("999", "too short or too long"),
        ("4.47701E+11", "not a phone number"),
        ("0800 FLOWERS", "not a phone number"),
        ("+999123456789", "not a phone number"),
        ("07700 900123 ext 4", "not a phone number"),
        ("0909 8790000", "cannot take texts"),
        ("ann@example.org", "not a phone number"),
    ],
)
def test_a_number_that_nobody_could_text_is_refused_in_words(text: str, words: str) -> None:
    with pytest.raises(ValueError, match=words) as fault:
        parse(text, SMS)
    assert text not in str(fault.value)


def test_several_keep_their_order_of_preference_each_once() -> None:
    found = parse("telegram:123456; sms:07700 900123;sms:+447700900123; phones:text-sam")
    assert found == (
        Address(TELEGRAM, "123456"),
        Address(SMS, "+447700900123"),
        Address(PHONES, "text-sam"),
    )


def test_one_without_a_channel_takes_that_of_the_column() -> None:
    assert parse("telegram:5;07700900123", SMS)[1] == Address(SMS, "+447700900123")


def test_one_without_any_channel_is_a_fault() -> None:
    with pytest.raises(ValueError, match="which channel is it"):
        parse("07700900123")


@pytest.mark.parametrize("text", ["telegram:@ann", "telegram:ann", "telegram:0", "telegram:1.2E+9"])
def test_a_telegram_name_is_not_an_address(text: str) -> None:
    with pytest.raises(ValueError, match="press Start"):
        parse(text)


def test_a_telegram_group_is_not_a_person() -> None:
    with pytest.raises(ValueError, match="group"):
        parse("telegram:-1001234")


def test_an_unknown_channel_is_named() -> None:
    with pytest.raises(ValueError, match="'whatsapp' is not a channel; write sms or telegram"):
        parse("whatsapp:+447700900123")


@pytest.mark.parametrize("text", ["phones:sam", "phones:text-", "phones:text-../x"])
def test_a_pretend_phone_says_what_its_screen_can_show(text: str) -> None:
    with pytest.raises(ValueError, match="text-NAME or chat-NAME"):
        parse(text)
