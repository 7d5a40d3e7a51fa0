"""Finds where somebody lives: British postcodes, and house numbers with a street."""

import re
from collections.abc import Iterator

from messages.leaks.leak import Leak, LeakKind

_AREAS = (
    "AB|AL|BA|BB|BD|BH|BL|BN|BR|BS|BT|B|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|DH|DL|DN|DT|DY"
    "|EC|EH|EN|EX|E|FK|FY|GL|GU|GY|G|HA|HD|HG|HP|HR|HS|HU|HX|IG|IM|IP|IV|JE|KA|KT|KW|KY|LA|LD|LE"
    "|LL|LN|LS|LU|L|ME|MK|ML|M|NE|NG|NN|NP|NR|NW|N|OL|OX|PA|PE|PH|PL|PO|PR|RG|RH|RM|SA|SE|SG|SK"
    "|SL|SM|SN|SO|SP|SR|SS|ST|SW|SY|S|TA|TD|TF|TN|TQ|TR|TS|TW|UB|WA|WC|WD|WF|WN|WR|WS|WV|W|YO|ZE"
)
# The end never has C I K M O V; in small letters "2nd" and "1st" are not the end of one.
_POSTCODE = re.compile(
    rf"(?<!\w)(?i:{_AREAS})(?:\d[0-9A-Za-z]?)[\s.-]{{0,3}}"
    r"(?!\d(?:nd|st|rd|th)\b)\d(?i:[ABD-HJLNP-UW-Z]{2})(?!\w)"
)

_HOUSE = r"(?<![\w\u00a3$\u20ac:.])\d{1,4}\s?[a-zA-Z]?,?\s{1,2}"
_ROADS = "road|rd|street|avenue|ave|lane|crescent|cres|gdns|terrace|mews|grove"
_PLACES = (
    f"{_ROADS}|close|gardens|st|drive|dr|court|ct|way|place|pl|park|square|sq|row|walk|house|view"
    "|rise|hill|green"
)
_NOT_IN_A_NAME = (
    r"(?!(?:a|an|the|my|our|your|his|her|their|of|on|in|at|to|up|down|from|by|for|and|or|along"
    r"|across|off|near|past|that|this|each|every|more|minutes?|mins?|hours?|days?|weeks?|years?"
    r"|miles?|doors?|times?|people|cars?|houses?|o'?clock|am|pm|more|other|different)\b)"
)
_STREET = re.compile(
    # In small letters only the plainest kinds of road, after one or two words of a name.
    rf"{_HOUSE}(?i:(?:{_NOT_IN_A_NAME}[a-z'\u2019-]{{2,20}}\s{{1,2}}){{1,2}}(?:{_ROADS})\b)"
    rf"|{_HOUSE}(?:[A-Z][\w'\u2019-]{{1,20}}\s{{1,2}}){{1,3}}(?i:{_PLACES})\b"
)


def find_places(text: str) -> Iterator[Leak]:
    """Where a stranger could knock."""
    for pattern in (_POSTCODE, _STREET):
        for found in pattern.finditer(text):
            yield Leak(LeakKind.ADDRESS, found.start(), found.end())
