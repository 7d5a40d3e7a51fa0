"""Finds e-mail addresses, user names and links, bare or spelled out."""

import re
from collections.abc import Iterator

from messages.leaks.leak import Leak, LeakKind

_SURE = "com|org|net|uk|co|io|ly|gg|eu|ie|de|fr|es|nl|pl|xyz|app|dev|biz|info|edu|gov|ca|nz|cc|gl"
# Words as well as endings: "went.me too" is a missing space, "t.me/sam" is not.
_ONLY_WITH_A_PATH = "me|to|be|in|is|it|us|tv|am|at|so|my|no|do|live|chat|link|online|shop|site|page"
_HOSTS = r"t\.me|wa\.me|m\.me|fb\.me|youtu\.be|telegram\.me|telegram\.dog"

_EMAIL = re.compile(
    r"(?<![\w.+%-])[\w.+%-]{1,64}[@\uff20][\w-]{1,63}(?:\.[\w-]{1,63}){1,5}"
    r"|(?<![\w.+%-])[\w.+%-]{1,64}\s{0,2}(?:\(at\)|\[at\]|\bat\b|@)\s{0,2}[\w-]{1,63}"
    rf"(?:\s{{0,2}}(?:\(dot\)|\[dot\]|\bdot\b)\s{{0,2}}(?:{_SURE}|ac)\b){{1,3}}",
    re.I,
)
_BOXES = "gmail|googlemail|hotmail|yahoo|icloud|btinternet|aol|protonmail|msn|ntlworld"
_MAYBE_BOXES = "outlook|sky|live|proton|talktalk|me"
# Without its ending, or with the name alone: only the well-known ones, or a name with a figure.
_SHORT_EMAIL = re.compile(
    rf"(?<![\w.+%-])[\w.+%-]{{2,64}}\s{{0,2}}(?:\(at\)|\[at\]|\bat\b|@)\s{{0,2}}(?:{_BOXES})\b"
    rf"|(?<![\w.+%-])(?=[a-z._]{{0,30}}[\d_.]\w)[\w.+%-]{{2,64}}\s{{0,2}}(?:\(at\)|\[at\]|\bat\b|@)"
    rf"\s{{0,2}}(?:{_MAYBE_BOXES})\b"
    rf"|\b(?:{_BOXES}|{_MAYBE_BOXES}|e-?mail)(?:'s|\s?is|:)\s{{0,2}}"
    r"(?P<name>(?=[a-z._]{0,30}[\d_.]\w)[a-z_][\w.]{2,31})",
    re.I,
)
_SPACED_EMAIL = re.compile(
    r"(?<![\w.+%-])\w(?:\s[\w.]){1,40}\s@(?:\s[\w.]){3,40}(?!\w)"
    r"|(?<![\w.+%-])\w[\w.]{1,40}\s{1,2}@\s{1,2}\w[\w-]{1,40}\s{0,2}\.\s{0,2}\w{2,10}\b",
    re.I,
)
_SPACED_LINK = re.compile(
    r"(?<![\w.])[a-z0-9-]{2,63}\s{1,2}\.\s{1,2}(?:co\s{1,2}\.\s{1,2}uk|com|org|net|co|io)\b",
    re.I,
)
_LINK = re.compile(
    r"(?<![^\W\d])(?:"
    r"[a-z][a-z0-9+.-]{1,15}://[^\s<>]+"
    r"|www\.[^\s<>]+"
    r"|(?:mailto|tel|sms|tg|callto|skype|whatsapp):[^\s<>]+"
    rf"|(?:{_HOSTS})(?!\w)(?:/[^\s<>]*)?"
    rf"|[a-z0-9-]{{2,63}}(?:\.[a-z0-9-]{{1,63}}){{0,4}}\.(?:{_SURE})(?![\w-])(?:[/?#:][^\s<>]*)?"
    rf"|[a-z0-9-]{{2,63}}\.(?:{_ONLY_WITH_A_PATH})/[^\s<>]+"
    rf"|[a-z0-9-]{{2,63}}\s{{0,2}}(?:\(dot\)|\[dot\]|\bdot\b)\s{{0,2}}(?:{_SURE}|me)\b"
    r")",
    re.I,
)
_NOT_A_NAME = (
    r"(?!(?:home|work|night|school|church|least|last|once|all|the|half|quarter|noon|about|midday)"
    r"\b)"
)
_SERVICES = (
    r"(?:insta|instagram|snap|snapchat|telegram|tiktok|facebook|fb|twitter|skype|whatsapp|discord"
    r"|signal|messenger|threads|reddit|bluesky|x)"
)
_NAME = r"[a-z_][\w.]{2,31}"
_REST = r"[^\s\[\]]{0,31}"
# A figure or a sign in it: what no ordinary word has.
_SIGNED = rf"(?=[a-z._:#]{{0,30}}[\d_.#:]\w){_NAME}(?:[#:.]\w{{1,31}})*"
_CALLED = r"(?:user ?name|name|id|handle)"
_KNOWN_AS = re.compile(
    "|".join(
        (
            rf"(?<![\w@.])(?P<before>{_SIGNED})\s{{1,2}}on\s{{1,2}}{_SERVICES}\b",
            rf"\bmy\s{_SERVICES}(?:'?s|\sis)\s{{1,2}}(?P<mine>{_SIGNED})",
            rf"(?:^|\bmy\s|\bmine\s){_SERVICES}\s?{_CALLED}?\s?[:=]\s{{0,2}}(?P<after>(?!//){_NAME}{_REST})",
            rf"\b(?:{_SERVICES}|user|screen|my)\s?{_CALLED}(?:\son\s(?:here|there|it))?"
            rf"\s?(?:'s|is|:|=)\s{{0,2}}"
            rf"(?P<named>(?<!my name is ){_NAME}{_REST}(?:\s[A-Z]\w{{1,20}})?)",
            rf"\b(?:add|find|friend|follow|look|search)\s(?:for\s)?(?:me\s)?(?:up\s)?on\s"
            rf"{_SERVICES}\b[\s,:;.-]{{1,3}}(?:(?:i'?m|it'?s|under|as|at|called)\s)?"
            rf"(?P<added>{_NAME}{_REST}(?:\s[a-z]\w{{1,20}})?)",
        )
    ),
    re.I,
)
_SPOKEN_HANDLE = re.compile(r"\bat\ssign\s\S{2,31}(?:\s(?:underscore|dot)\s\S{1,31})*", re.I)
_HANDLE = re.compile(
    rf"(?<![\w@.])[@\uff20]\s?{_NOT_A_NAME}[a-z]\w{{2,31}}"
    r"|\b(?:insta|instagram|snap|snapchat|telegram|tiktok|facebook|fb|twitter|skype|whatsapp"
    r"|discord)\b\s{0,2}(?:(?:user|name|username|id|handle|is|its|it's|as|at|me|on|under|-|:|=)"
    r"\s{0,2}){0,4}(?P<name>(?=[a-z._]{0,30}[\d_.]\w)[a-z_][\w.]{2,31})",
    re.I,
)


def find_links(text: str) -> Iterator[Leak]:
    """Whatever takes the other person out of the relay at a tap."""
    for pattern in (_EMAIL, _SHORT_EMAIL, _SPACED_EMAIL):
        for found in pattern.finditer(text):
            yield Leak(LeakKind.EMAIL, found.start(), found.end())
    for pattern in (_LINK, _SPACED_LINK):
        for found in pattern.finditer(text):
            end = found.start() + len(found[0].rstrip(".,;:!?)'\""))
            yield Leak(LeakKind.LINK, found.start(), end)
    for pattern in (_HANDLE, _KNOWN_AS, _SPOKEN_HANDLE):
        for found in pattern.finditer(text):
            yield Leak(LeakKind.HANDLE, *found.span(found.lastgroup or 0))
