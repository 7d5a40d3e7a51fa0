"""Calendar files as Google, Outlook, Apple and pagers write them are read; hostile ones are not."""

from datetime import UTC, datetime

import pytest

from bot.calendars.reading import LARGEST, MOST_EVENTS, read_calendar
from bot.faults import ImportFault
from schedules.calendar_repeats import occurrences
from tests.never_ending import must_end

SINCE = datetime(2026, 10, 19, tzinfo=UTC)
UNTIL = datetime(2026, 11, 16, tzinfo=UTC)

GOOGLE = """PRODID:-//Google Inc//Google Calendar 70.9054//EN
VERSION:2.0
CALSCALE:GREGORIAN
METHOD:PUBLISH
X-WR-CALNAME:Evening rota
X-WR-TIMEZONE:Europe/London
BEGIN:VTIMEZONE
TZID:Europe/London
X-LIC-LOCATION:Europe/London
BEGIN:DAYLIGHT
TZOFFSETFROM:+0000
TZOFFSETTO:+0100
TZNAME:BST
DTSTART:19700329T010000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0100
TZOFFSETTO:+0000
TZNAME:GMT
DTSTART:19701025T020000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
DTSTART;TZID=Europe/London:20261019T180000
DTEND;TZID=Europe/London:20261019T220000
RRULE:FREQ=WEEKLY;WKST=MO;UNTIL=20261115T235959Z;BYDAY=MO,WE
EXDATE;TZID=Europe/London:20261028T180000
DTSTAMP:20261001T101010Z
UID:3k5example@google.com
ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN=Jo Mars
 h;X-NUM-GUESTS=0:mailto:jo@charity.example
ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=DECLINED;CN=Ada Bello:mailto:ada@c.example
SEQUENCE:2
STATUS:CONFIRMED
SUMMARY:On call
TRANSP:OPAQUE
END:VEVENT
BEGIN:VEVENT
DTSTART;TZID=Europe/London:20261102T190000
DTEND;TZID=Europe/London:20261102T230000
UID:3k5example@google.com
RECURRENCE-ID;TZID=Europe/London:20261102T180000
SUMMARY:On call
END:VEVENT
BEGIN:VEVENT
DTSTART;VALUE=DATE:20261110
DTEND;VALUE=DATE:20261112
UID:leave@google.com
SUMMARY:Jo Marsh: annual leave
END:VEVENT
"""

OUTLOOK = """PRODID:-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN
VERSION:2.0
METHOD:PUBLISH
BEGIN:VTIMEZONE
TZID:GMT Standard Time
BEGIN:STANDARD
DTSTART:16011028T020000
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
TZOFFSETFROM:+0100
TZOFFSETTO:-0000
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
CLASS:PUBLIC
UID:040000008200E00074C5B7101A82E008
DTSTART;TZID="GMT Standard Time":20261024T200000
DTEND;TZID="GMT Standard Time":20261025T080000
SUMMARY;LANGUAGE=en-gb:Ada Bello - on call
X-MICROSOFT-CDO-BUSYSTATUS:BUSY
BEGIN:VALARM
TRIGGER:-PT15M
ACTION:DISPLAY
DESCRIPTION:Reminder
END:VALARM
END:VEVENT
BEGIN:VEVENT
UID:040000008200E00074C5B7101A82E009
DTSTART;VALUE=DATE:20261105
SUMMARY;LANGUAGE=en-gb:Ada Bello
X-MICROSOFT-CDO-BUSYSTATUS:OOF
END:VEVENT
"""

APPLE = """VERSION:2.0
PRODID:-//Apple Inc.//macOS 14.5//EN
X-WR-CALNAME:Rota
BEGIN:VEVENT
UID:8E1F0B6C-APPLE
DTSTART;TZID=America/New_York:20261031T200000
DURATION:PT12H
SUMMARY:Night shift: Ada
RRULE:FREQ=DAILY;COUNT=2
X-APPLE-TRAVEL-ADVISORY-BEHAVIOR:AUTOMATIC
END:VEVENT
BEGIN:VEVENT
UID:FLOATING
DTSTART:20261103T180000
DTEND:20261103T220000
SUMMARY:Jo
END:VEVENT
"""

PAGER = """VERSION:2.0
PRODID:-//A pager//On-call schedule//EN
BEGIN:VEVENT
UID:QX1
DTSTART:20261020T170000Z
DTEND:20261021T080000Z
SUMMARY:On Call - Jo Marsh - Primary
END:VEVENT
BEGIN:VEVENT
UID:QX2
DTSTART;TZID=/vendor.example/20230104_1/Europe/Paris:20261021T180000
DTEND;TZID=/vendor.example/20230104_1/Europe/Paris:20261021T220000
STATUS:CANCELLED
SUMMARY:On Call - Jo Marsh - Primary
END:VEVENT
"""


def calendar(text: str) -> bytes:
    return f"BEGIN:VCALENDAR\n{text}END:VCALENDAR\n".replace("\n", "\r\n").encode()


def one_event(lines: str) -> bytes:
    return calendar(f"VERSION:2.0\nBEGIN:VEVENT\nUID:1\nSUMMARY:Jo\n{lines}\nEND:VEVENT\n")


@pytest.mark.parametrize(
    ("text", "shifts"),
    [
        (
            GOOGLE,
            [
                *("10-19 17:00-21:00", "10-21 17:00-21:00", "10-26 18:00-22:00"),
                *("11-02 19:00-23:00", "11-04 18:00-22:00", "11-09 18:00-22:00"),
                *("11-10 00:00-00:00", "11-11 18:00-22:00"),
            ],
        ),
        (OUTLOOK, ["10-24 19:00-08:00", "11-05 00:00-00:00"]),
        (APPLE, ["11-01 00:00-13:00", "11-02 01:00-13:00", "11-03 18:00-22:00"]),
        (PAGER, ["10-20 17:00-08:00"]),
    ],
    ids=["google", "outlook", "apple", "a pager"],
)
def test_what_calendars_write_is_read(text: str, shifts: list[str]) -> None:
    events = read_calendar(calendar(text)).events
    found = occurrences(events, "Europe/London", SINCE, UNTIL)
    assert [f"{each.begins:%m-%d %H:%M}-{each.ends:%H:%M}" for each in found] == shifts


def test_the_invited_who_said_no_are_not_counted() -> None:
    read = read_calendar(calendar(GOOGLE))
    assert read.name == "Evening rota"
    assert read.events[0].people == ("Jo Marsh",)
    assert [event.out_of_office for event in read_calendar(calendar(OUTLOOK)).events] == [
        False,
        True,
    ]


@pytest.mark.parametrize(
    ("lines", "says"),
    [
        ("DTSTART:20261019T180000", "does not say when it ends"),
        ("DTEND:20261019T180000", "does not say when it begins"),
        ("DTSTART:2026", "its DTSTART cannot be read"),
        ("DTSTART;TZID=Customized Time Zone:20261019T180000\nDURATION:PT1H", "time zone 'Custom"),
        ("DTSTART;VALUE=DATE:00010101\nRRULE:FREQ=DAILY", "year cannot be meant"),
        ("DTSTART;VALUE=DATE:20261019\nRRULE:FREQ=SECONDLY", "in a way that we do not read"),
        ("DTSTART;VALUE=DATE:20261019\nRRULE:FREQ=DAILY;BYHOUR=1,2", "in a way that we do not"),
        ("DTSTART;VALUE=DATE:20261019\nRRULE:FREQ=DAILY;INTERVAL=99999999", "do not count"),
        ("DTSTART;VALUE=DATE:20261019\nRRULE:FREQ=DAILY;BYDAY=XX", "RRULE cannot be read"),
        ("DTSTART;VALUE=DATE:20261019\nRRULE:FREQ=DAILY\nRRULE:FREQ=WEEKLY", "more than one rule"),
        ("DTSTART;VALUE=DATE:20261019\nDURATION:P99999999999D", "cannot be read"),
        ("DTSTART:20261019T180000Z\nDURATION:PT1H\nEXRULE:FREQ=DAILY", "not to repeat"),
        (
            "DTSTART:20261019T180000Z\nDURATION:PT1H\n"
            "RECURRENCE-ID;RANGE=THISANDFUTURE:20261019T180000Z",
            "changes all that follow",
        ),
        (
            "DTSTART:20261019T180000Z\nDURATION:PT1H\n"
            "RDATE;VALUE=PERIOD:20261020T180000Z/20261020T200000Z",
            "different lengths",
        ),
    ],
)
def test_what_is_not_understood_is_said_by_its_title_and_never_guessed(
    lines: str, says: str
) -> None:
    with pytest.raises(ImportFault, match=r"'Jo': .*" + says):
        read_calendar(one_event(lines))


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe\x00",
        b"name,role\nJo,staff\n",
        b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n",
        b"BEGIN:VCALENDAR\r\n" + b"BEGIN:VEVENT\r\n" * 900,
        calendar("VERSION:2.0\n"),
        calendar("VERSION:2.0\n" + "BEGIN:VEVENT\nEND:VEVENT\n" * (MOST_EVENTS + 1)),
        b"BEGIN:VCALENDAR\r\n" + b"X" * LARGEST,
    ],
    ids=[
        *("empty", "not text", "not a calendar", "cut off", "nested without end"),
        *("no event", "too many", "too large"),
    ],
)
def test_a_file_that_is_no_rota_is_refused(content: bytes) -> None:
    with pytest.raises(ImportFault):
        read_calendar(content)


def test_a_zone_of_its_own_making_cannot_keep_us_counting() -> None:
    zone = (
        "BEGIN:VTIMEZONE\nTZID:Europe/London\nBEGIN:STANDARD\nDTSTART:16010101T000000\n"
        "RRULE:FREQ=SECONDLY\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0000\nEND:STANDARD\nEND:VTIMEZONE\n"
    )
    night = (
        "BEGIN:VEVENT\nUID:1\nSUMMARY:Jo\nDTSTART;TZID=Europe/London:20261024T200000\n"
        "DTEND;TZID=Europe/London:20261025T080000\nRRULE:FREQ=WEEKLY\nEND:VEVENT\n"
    )
    with must_end():
        events = read_calendar(calendar(zone + night)).events
        assert len(occurrences(events, "Europe/London", SINCE, UNTIL)) == 4
