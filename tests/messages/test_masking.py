"""No number, name, link or door crosses the relay, and ordinary talk crosses untouched."""

import pytest

from messages.masking import LeakKind, find_leaks, masked, why
from tests.messages.of_each import of_each

PHONES = [
    ("my number is 07700 900123", "my number is [phone number]"),
    ("07700900123", "[phone number]"),
    ("+447700900123", "[phone number]"),
    ("+44 (0)7700 900 123 ok?", "[phone number] ok?"),
    ("0044 7700 900123", "[phone number]"),
    ("ring me on 07700-900-123 tonight", "ring me on [phone number] tonight"),
    ("07700.900.123", "[phone number]"),
    ("07700/900/123", "[phone number]"),
    ("(07700) 900123.", "[phone number]."),
    ("077 00 90 01 23", "[phone number]"),
    ("0 7 7 0 0 9 0 0 1 2 3", "[phone number]"),
    ("7 7 0 0 9 0 0 1 2 3 with a 0", "[long number] with a 0"),
    ("0-7-7-0-0-9-0-0-1-2-3", "[phone number]"),
    ("0, 7, 7, 0, 0, 9, 0, 0, 1, 2, 3", "[phone number]"),
    ("07700\u00a0900\u00a0123", "[phone number]"),
    ("07700\u200b900123", "[phone number]"),
    (
        "ring \u00ad0\u00ad7\u00ad7\u00ad0\u00ad0\u00ad9\u00ad0\u00ad0\u00ad1\u00ad2\u00ad3 now",
        "ring \u00ad[phone number] now",
    ),
    (
        "0\u0301 7\u0301 7\u0301 0\u0301 0\u0301 9\u0301 0\u0301 0\u0301 1\u0301 2\u0301 3",
        "[phone number]",
    ),
    ("07700\u3164900\u2800123", "[phone number]"),
    ("\u202e07700\u2066900123", "\u202e[phone number]"),
    ("sam@exam\u00adple.com", "[e-mail address]"),
    ("t.\u200dme/sa\u2060m", "[link]"),
    ("07700 900\n123", "[phone number]"),
    ("0\ufe0f\u20e37\ufe0f\u20e37\ufe0f\u20e30\ufe0f\u20e30\ufe0f\u20e39\ufe0f\u20e3001", None),
    ("\u0660\u0667\u0667\u0660\u0660\u0669\u0660\u0660\u0661\u0662\u0663", "[phone number]"),
    ("O77OO 9OO123", "[phone number]"),
    ("number07700900123here", "number[phone number]here"),
    ("020 7946 0018", "[phone number]"),
    ("call 7946 0018", "call [long number]"),
    ("it's 7700900123 without the nought", "it's [long number] without the nought"),
    ("my mum is on 0113 496 0000, ring her", "my mum is on [phone number], ring her"),
    ("07700 900123 or 07700 900456", "[phone number] or [phone number]"),
    ("999 07700 900123", "[long number]"),
    ("oh seven seven double oh nine double oh one two three", "[phone number]"),
    ("zero seven seven zero zero nine zero zero one", "[phone number]"),
    ("07 seven double oh 900 one two three", "[phone number]"),
    ("plus four four seven seven double oh nine", "[phone number]"),
    ("Nought-seven-seven-nought-nought-nine-nought", "[phone number]"),
    ("card 4111 1111 1111 1111", "card [long number]"),
    ("sort code 12-34-56 account 12345678", "sort code 12-34-56 account [long number]"),
    ("12-34-56 12345678", "[long number]"),
    ("ring 00 1 500 555 0006", "ring [phone number]"),
    ("+1 500 555 0006", "[phone number]"),
]
LINKS = [
    ("sam@example.com", "[e-mail address]"),
    ("write to sam.smith+hello@mail.example.co.uk please", "write to [e-mail address] please"),
    ("sam at example dot com", "[e-mail address]"),
    ("sam (at) example (dot) co (dot) uk", "[e-mail address]"),
    ("sam[at]example[dot]org", "[e-mail address]"),
    ("sam07700900123@example.com", "[e-mail address]"),
    ("sam\uff20example.com", "[e-mail address]"),
    ("@sam_smith", "[account name]"),
    ("I'm @Sam1990 there", "I'm [account name] there"),
    ("(@samsmith)", "([account name])"),
    ("add me on insta: sam_90", "add me on insta: [account name]"),
    ("my snapchat is sammy.s", "my snapchat is [account name]"),
    ("whatsapp me at sam_s1", "whatsapp me at [account name]"),
    ("t.me/samsmith", "[link]"),
    ("https://t.me/samsmith", "[link]"),
    ("telegram.me/samsmith", "[link]"),
    ("wa.me/447700900123", "[link]"),
    ("https://example.com/a?b=c", "[link]"),
    ("see HTTP://EXAMPLE.COM.", "see [link]."),
    ("www.example.org", "[link]"),
    ("look at example.co.uk", "look at [link]"),
    ("it is on sams-page.com/me!", "it is on [link]!"),
    ("facebook.com/sam.smith.90", "[link]"),
    ("youtu.be/abc123", "[link]"),
    ("my.page.info:8080/x", "[link]"),
    ("samspage dot com", "[link]"),
    ("samspage (dot) co", "[link]"),
    ("tg://resolve?domain=sam", "[link]"),
    ("mailto:sam", "[link]"),
    ("tel:07700900123", "[link]"),
    ("sam.page/hello", "[link]"),
]
PLACES = [
    ("I live at 12 Acacia Avenue", "I live at [address]"),
    ("12 acacia avenue", "[address]"),
    ("come to 4b, Marlow Court", "come to [address]"),
    ("221b Baker St please", "[address] please"),
    ("1 Upper High Street, it's red", "[address], it's red"),
    ("it is 17 green lane", "it is [address]"),
    ("flat 3, 90 Queens Park Rd", "flat 3, [address]"),
    ("9 St John's Close", "[address]"),
    ("SW1A 1AA", "[address]"),
    ("my postcode is sw1a1aa ok", "my postcode is [address] ok"),
    ("BA14 8AB", "[address]"),
    ("b1 1bb", "[address]"),
    ("M1-1AE", "[address]"),
    ("12 Acacia Avenue, EC1A 1BB", "[address], [address]"),
]

HARMLESS = [
    "call me at 7",
    "ring me about 7 or 8",
    "I've 2 cats and 07 fish",
    "room 101",
    "it cost \u00a320",
    "from 1 to 5 it's a 3",
    "1",
    "3.",
    "we won 3-1, 2-0 and 1-1",
    "lottery was 4 8 15 16 23 42",
    "my numbers are 4, 8, 15, 16, 23 and 42",
    "1, 2, 3, 4, 5, 6, 7, 8",
    "10 9 8 7 6 5 4 3",
    "see you 22/11/2026",
    "22.11.2026 at 19:30",
    "2026-11-22 19:30",
    "born 1 1 1950",
    "on from 19:00 to 20:15, then 21:00 - 22:30",
    "09:30-10:45, 11:00-12:15",
    "16.30 18.45 19.15",
    "in 1966, 1970 and 1982",
    "the 1914-1918 war and 1939-1945",
    "\u00a31,250,000 on the lottery",
    "that is 1,000,000 thanks",
    "\u00a312.50, \u00a33.99",
    "200g flour, 3 eggs, 450 ml milk",
    "gas mark 6, 180 or 200 for 45 mins",
    "blood pressure 130/85 then 128/82",
    "sugar was 7.2 then 11.4",
    "took 2 x 500mg at 8am",
    "the 37 bus, the 159 and the 2",
    "walked 10000 steps",
    "123456 steps this month",
    "in danger call 999",
    "999, 111, 116 123",
    "I rang 116 123 and then 111",
    "oh, 116 123 was busy",
    "Samaritans: 116123, free",
    "text SHOUT to 85258",
    "Childline is 0800 1111",
    "0808 808 8000 or 0808 2000 247",
    "one two three four five six seven eight nine",
    "nine eight seven six five four three two one zero",
    "oh one of those days",
    "oh no, two or three of them",
    "zero or one or two",
    "oh oh oh",
    "I love bingo: two fat ladies, 88, legs 11, 22",
    "I'm @home now",
    "back @ 7",
    "meet @ the church",
    "2 for \u00a35 @ the shop",
    "I went.me too",
    "I'm ok.to be honest tired",
    "tired.in bed",
    "nice day.it was sunny",
    "e.g. this, i.e. that, etc.",
    "hmm...ok",
    "Mr.Smith",
    "3.to 4",
    "I'm on facebook a lot",
    "instagram is full of cats",
    "she put it on snapchat at night",
    "look at me dot dot dot",
    "join the dots at home",
    "5 minutes down the road",
    "2 doors down from the park",
    "I had 3 good days in the park",
    "2 lovely walks in the park",
    "walked 3 miles up a lane",
    "the 2 of us went up the street",
    "at 7 we close",
    "page 12 of the street atlas",
    "we have 2 big gardens",
    "Flat 4 is noisy",
    "12 Angry Men was on",
    "my seat is B12 2nd row",
    "E5 1st try",
    "A4 paper, 2b pencil",
    "M&S",
    "vitamin B12 3 times a day",
    "m25 was shut",
    "I'm 5'10 and 12 stone 7",
    "she is 80 on the 3rd",
    "see u 2moro l8r m8",
    "gr8 2 c u",
    "go to bed @ 10:30pm, up at 6",
    "looool 10/10",
    "",
    "   ",
    "\U0001f600\U0001f44d\U0001f3fd",
    "\U0001f468\u200d\U0001f469\u200d\U0001f467 na\u00efve cafe\u0301, 7\ufe0f\u20e3 of us",
    "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645 \u06f2 \u06af\u0631\u0628\u0647",
    "I go to bed with dread and sometimes wish I wasnt here,I'm depressed and so lonely",
    "Lost my wife 5 or 6 years ago. Been lonely since then.",
    "You get your 12 sessions then they ask you to leave and they can't extend",
    "days like these are the best,i felt i was part of something again",
    "I want relationships. I am here every Tuesday",
    "it should be shut down. Ridiculous they've had the funding",
]


def test_the_tables_are_long_enough_to_mean_something() -> None:
    assert len(PHONES) + len(LINKS) + len(PLACES) >= 60
    assert len(HARMLESS) >= 60


@of_each([*PHONES, *LINKS, *PLACES])
def test_what_shows_who_or_where_is_replaced_by_a_plain_word(
    example: tuple[str, str | None],
) -> None:
    written, carried = example
    assert masked(written, "GB") == (carried or "[phone number]")


@of_each(HARMLESS)
def test_ordinary_talk_crosses_untouched(words: str) -> None:
    assert find_leaks(words, "GB") == ()
    assert masked(words, "GB") == words


def test_a_number_of_another_country_is_read_with_that_country() -> None:
    assert masked("call 500-555-0006", "US") == "call [phone number]"
    assert masked("call 500-555-0006", "GB") == "call [long number]"
    assert masked("ring 01134960000 ext. 123 please", "GB") == "ring [phone number] please"
    assert masked("call 07700 900123", "") == "call [phone number]"
    assert masked("call 07700 900123", "GB-SCT") == "call [phone number]"


def test_a_leak_says_where_it_is() -> None:
    (leak,) = find_leaks("at 12 Acacia Avenue now", "GB")
    assert (leak.kind, leak.start, leak.end) == (LeakKind.ADDRESS, 3, 19)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("07700 900123", "a phone number"),
        ("07700 900123 and 07700 900456", "a phone number"),
        ("sam@example.com", "an e-mail address"),
        ("t.me/sam or 07700 900123", "a link and a phone number"),
        ("@sammy, SW1A 1AA or www.example.com", "an account name, an address and a link"),
        ("hello", ""),
    ],
)
def test_the_reason_is_said_in_plain_words(words: str, said: str) -> None:
    assert why(find_leaks(words, "GB")) == said
