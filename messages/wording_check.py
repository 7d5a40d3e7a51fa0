"""Says which sentences no longer fit one text once an organisation's own name is in them."""

from collections.abc import Mapping

from messages.check_in_bank import BANK, CheckInSentence
from messages.crisis_lines import crisis_values
from messages.people import Surface
from messages.segments import segments
from messages.sentences import Sentence
from messages.wording import say

LONGEST: Mapping[str, str] = {
    "name": "Christopher",
    "member": "Christopher",
    "buddy": "Bartholomew",
    "staff": "Bartholomew",
    "colleague": "Christopher",
    "urgent": "URGENT: ",
    "newer": "12346",
    "follow": " We will ask you about it again at 10.30am on Wednesday.",
    "options": "Christopher S-12345\thand:12345:12345\nBartholomew S-12346\thand:12345:12346",
    "tel": "0300 7900 1234",
    "day": "30 September 2027",
    "time": "10.30am on Wednesday",
    "since": "10.30am on Wednesday",
    "was": "10.30am on Wednesday",
    "times": "Mondays, Tuesdays, Wednesdays, Thursdays and Saturdays at 9.30am and 6.30pm",
    "plan": "Mondays, Wednesdays and Saturdays at 6.30pm",
    "minutes": "120",
    "waited": "47 minutes",
    "number": "12345",
    "who": "M-12345",
    "count": "120",
    "pressing": "120",
    "codes": "T12345 T12346 T12347 and 117 more",
    "code": "30003",
    "link": "https://good-evening.example.org/concerns/12345",
    "what": "something we could not read",
    "topic": "how their day was, and a question",
    "title": "Christopher 2",
    "begins": "30 September",
    "ends": "30 September 2027",
    "letters": "A, B or C",
    "volunteer": "B-12345",
    "choices": "12345 Christopher, 12346 Bartholomew, 12347 Christopher, 12348 Bartholomew, 1 Al",
    "other": "Christopher",
    "when": "24 December 10.30pm to 2 January 10.30am",
    "gap": "24 December 10.30pm to 2 January 10.30am",
    "held": "1200 check-ins",
    "here": "Bartholomew until 10.30pm, Christopher until 10.30am tomorrow",
    "next": "Next: Christopher, 10.30am on Wednesday. Urgent alerts go to Ann.",
    "note": " It is a second night in a row.",
    "touches": "something that could hurt",
    "why": "a phone number, an e-mail address and an account name",
    "text": "Hello",
    "holiday": "public holiday",
    "question": "12345",
    "place": "the main door of Hope Street Library",
    "calendar": f"https://good-evening.example.org/calendar/buddy/{'a' * 32}.ics",
    "said": "We ask nothing of you from 24 December until 3 January",
    "week": "Tuesdays and Thursdays 7.30pm-9.30pm",
    "spent": "11 hours 55 minutes",
    "so_far": "123 hours 55 minutes",
    "given": "123 hours 55 minutes",
    "month": "September",
    "people": "123 people",
    "answers": "1234 times",
    "partings": "12345 for Christopher, 12346 for Bartholomew",
    "in_all": "You gave 123 hours 55 minutes in all. ",
    "others": " Another time? LATER 12345 EVENING or LATER 12345 MORNING.",
    "check": "volunteer agreement",
    "shared": "Scottish Gaelic, crafts",
}
"""Values about as long as they come."""

CARRYING = frozenset(
    {
        Sentence.FROM_BUDDY,
        Sentence.HELD_WENT,
        Sentence.NOTE_WENT,
        Sentence.FROM_STAFF,
        Sentence.RELAY,
        Sentence.ACCEPTED,
        Sentence.CHECK_IN,
        Sentence.ABOUT_MEMBER,
        Sentence.LINES_MAY_WE,
        Sentence.IDEAS_GIVEN,
    }
)
"""Somebody's own words, or words from the bank, with a little around them."""


def over_one_text(team: str, country: str, language: str = "en") -> list[str]:
    """Names of the sentences and check-ins that would be sent and paid as two texts or more."""
    values = {**LONGEST, **crisis_values(country), "team": team}
    said = {
        sentence.value: say(sentence, language, Surface.TEXT, **values).text
        for sentence in Sentence
        if sentence not in CARRYING
    }
    asked = {f"check-in {each.id}": _fullest(each, values) for each in BANK.values()}
    return [name for name, text in (said | asked).items() if segments(text) > 1]


def _fullest(sentence: CheckInSentence, values: Mapping[str, str]) -> str:
    """With all that can stand beside it: the line at night, on special days; else the choices."""
    return sentence.words(values, choices=True, night=sentence.special)
