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
_FAMOUS = r"(?!10\s+downing\s+st(?:reet)?\b)"
_STREET = re.compile(
    # In small letters only the plainest kinds of road, after one or two words of a name.
    rf"(?i:{_FAMOUS}){_HOUSE}(?i:(?:{_NOT_IN_A_NAME}[a-z'\u2019-]{{2,20}}\s{{1,2}}){{1,2}}(?:{_ROADS})\b)"
    rf"|{_HOUSE}(?:[A-Z][\w'\u2019-]{{1,20}}\s{{1,2}}){{1,3}}(?i:{_PLACES})\b"
)


_NUMBER = (
    r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh"
    r"|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:[\s-](?:one|two|three|four|five|six"
    r"|seven|eight|nine))?)"
)
_LEAD = (
    r"\b(?:live|lives|living|house|home|flat|place|address|i'?m|we'?re|come|round|it'?s|mine|door)"
    r"(?:\s(?:to|at|is|on|in|number|no\.?)){0,3}[,:]?\s"
)
_SAID_WITH_A_LEAD = re.compile(
    # "house is 7 victoria st"; "at number 9 The Crescent"; "Park Rd number 22"
    rf"{_LEAD}(?P<led>{_HOUSE}(?:{_NOT_IN_A_NAME}[a-z'\u2019-]{{3,20}}\s{{1,2}}){{1,2}}(?:{_PLACES})\b)"
    rf"|\b(?:number|no\.?)\s(?P<numbered>\d{{1,4}}[a-z]?\s(?:the\s)?"
    rf"(?:{_NOT_IN_A_NAME}[a-z'\u2019-]{{3,20}}\s)?(?:{_PLACES})\b)"
    rf"|(?P<backwards>\b[a-z'\u2019-]{{3,20}}\s(?:{_ROADS}|close|drive|court|gardens),?\s"
    rf"(?:number|no\.?)\s\d{{1,4}}\b)"
    rf"|\baddress(?:'s|\sis|:)\s(?!on\b|in\b|with\b)(?P<address>[^.!?\n\[\]]{{4,60}})"
    rf"|\b(?:send|post|deliver|bring)\s(?:it|them|that)\sto\s(?P<sent>\d{{1,4}}[a-z]?\s[a-z]{{3,20}}\b)"
    r"(?<!minutes)(?<!people)",
    re.I,
)
_NAMED = re.compile(
    # "twelve Acacia Avenue"; "room 14 at Oakfield House"
    rf"\b(?i:{_NUMBER}),?\s{{1,2}}(?:[A-Z][\w'\u2019-]{{1,20}}\s{{1,2}}){{1,2}}(?i:{_ROADS}|close|court)\b"
    rf"|\b(?i:room|flat|apartment|unit)\s(?:\d{{1,4}}[a-zA-Z]?|[a-zA-Z]),?\s(?i:at\s|in\s|of\s)?"
    rf"(?:[A-Z][\w'\u2019-]{{1,20}}\s){{1,2}}(?i:house|court|lodge|towers?|heights|mansions)\b"
)
_NO_ROAD = (
    r"(?!(?:a|an|the|my|our|your|his|her|their|this|that|quiet|busy|long|main|high|little|nice"
    r"|same|next|wrong|other|whole|narrow|old|new|steep|private|side|back|cross|each|every|on|in"
    r"|of|at|up|down|off|country|rail)\b)"
)
_LIVING = re.compile(
    # "I live on Larkspur Road"; "the end house on Quarry Hill"; "house, Cowper St"
    r"(?<!used to )(?<!had a )(?<!bought a )(?<!sold the )"
    r"\b(?:live|house|flat|bungalow|cottage|maisonette|doors? (?:up|down)|door is)\b"
    r"[^.!?\n\[\]]{0,40}?[\s,](?:(?:on|in|at|of|off)\s)?"
    rf"(?P<road>{_NO_ROAD}[A-Za-z'\u2019-]{{3,20}}\s(?:(?i:{_ROADS})|St|Hill|Close|Drive|Court|Park"
    r"|Rise|Row|Walk|Place|Way|Gardens|House)\b(?:,?\s(?:number|no\.?)\s\w+)?)"
    # "a flat above the bookies"; "the bungalow opposite the Red Lion"
    r"|\b(?:[Mm]y|[Oo]ur|[Tt]he|[Aa])\s(?:house|flat|bungalow|place)(?:'s|\sis)?\s(?P<beside>(?:above|over|opposite|next\sto"
    r"|next\sdoor\sto|behind|beside)\s(?:the\s)?[A-Z]?\w+(?:\s[A-Z]\w+)?)",
)
_NUMBERED = re.compile(
    # "we're at seventeen Orchard Way"; "flat six, Tolworth House"; "forty one b, Harcourt Mews"
    rf"\b(?i:{_NUMBER})(?:\s[a-z])?,?\s{{1,2}}(?:[A-Z][\w'\u2019-]{{2,20}}\s){{1,2}}(?:(?i:{_ROADS})|Close"
    r"|Court|Rise|Way|Gardens|Place|View|Drive|Hill|Park|Row|Walk|House|Lodge|Green)\b"
    rf"|\b(?i:room|flat|apartment|unit)\s(?i:{_NUMBER}|one),?\s(?i:at\s|in\s|of\s)?"
    r"(?:[A-Z][\w'\u2019-]{1,20}\s){1,2}(?i:house|court|lodge|towers?|heights|mansions)\b"
    r"|\b(?:called|is)\s[A-Z]\w+(?:\s[A-Z]\w+)?(?:,|\son|\sin)\s[A-Z]\w+\s(?:Road|Lane|Street|Hill|Avenue|Close)\b"
)


def find_places(text: str) -> Iterator[Leak]:
    """Where a stranger could knock."""
    for pattern in (_POSTCODE, _STREET, _NAMED):
        for found in pattern.finditer(text):
            yield Leak(LeakKind.ADDRESS, found.start(), found.end())
    for found in _SAID_WITH_A_LEAD.finditer(text):
        yield Leak(LeakKind.ADDRESS, *found.span(found.lastgroup or 0))
    for found in _NUMBERED.finditer(text):
        yield Leak(LeakKind.ADDRESS, found.start(), found.end())
    for found in _LIVING.finditer(text):
        yield Leak(LeakKind.ADDRESS, *found.span(found.lastgroup or 0))


def is_postcode(code: str) -> bool:
    """Whole, with or without its gap."""
    return _POSTCODE.fullmatch(code) is not None
