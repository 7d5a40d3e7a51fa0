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
_NOT_A_NAME = r"(?!(?:home|work|night|school|church|least|last|once|all|the)\b)"
_HANDLE = re.compile(
    rf"(?<![\w@.])[@\uff20]\s?{_NOT_A_NAME}[a-z]\w{{2,31}}"
    r"|\b(?:insta|instagram|snap|snapchat|telegram|tiktok|facebook|fb|twitter|skype|whatsapp"
    r"|discord)\b\s{0,2}(?:(?:user|name|username|id|handle|is|its|it's|as|at|me|on|under|-|:|=)"
    r"\s{0,2}){0,4}(?P<name>(?=[a-z._]{0,30}[\d_.]\w)[a-z_][\w.]{2,31})",
    re.I,
)


def find_links(text: str) -> Iterator[Leak]:
    """Whatever takes the other person out of the relay at a tap."""
    for found in _EMAIL.finditer(text):
        yield Leak(LeakKind.EMAIL, found.start(), found.end())
    for found in _LINK.finditer(text):
        end = found.start() + len(found[0].rstrip(".,;:!?)'\""))
        yield Leak(LeakKind.LINK, found.start(), end)
    for found in _HANDLE.finditer(text):
        yield Leak(LeakKind.HANDLE, *found.span("name" if found["name"] else 0))
