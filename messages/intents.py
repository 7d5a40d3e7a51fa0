"""What a member's message asks of the service, apart from being heard."""

import re
from enum import StrEnum


class Intent(StrEnum):
    """The words in the contract, and the sentences that plainly mean the same."""

    STOP = "stop"
    START = "start"
    HELP = "help"
    PAUSE = "pause"
    LESS = "less"
    MORE = "more"
    TALK = "talk"
    TIMES = "times"
    GROUPS = "groups"
    AGREE = "agree"
    DECLINE = "decline"
    CHRISTMAS_ONLY = "christmas_only"
    WRONG_NUMBER = "wrong_number"
    NONE = "none"


# Twilio takes these as opt-out itself, so they mean the same on every channel.
_STOP_WORDS = "stop stopall unsubscribe cancel end quit revoke optout".split()
_WORDS = {
    **dict.fromkeys(_STOP_WORDS, Intent.STOP),
    **dict.fromkeys(("start", "unstop", "restart"), Intent.START),
    **dict.fromkeys(("help", "info"), Intent.HELP),
    **dict.fromkeys(("ok", "okay", "yes", "y", "yes please", "ok start"), Intent.AGREE),
    **dict.fromkeys(("no", "n", "no thanks", "no thank you"), Intent.DECLINE),
    **{name: Intent(name) for name in ("pause", "less", "more", "talk", "times", "groups")},
}
_COMMAND = re.compile(r"/([a-z]+)(?:@\w+)?(?:\s.*)?", re.S)
_CLAUSE = r"(?:^|[.,;!?]\s*|\b(?:please|pls|plz|just|and|so)\s+)"
_TO_ME = r"(?:\s+me)?(?:\s+(?:these|those|any\s*more|the|your))*(?:\s+(?:texts?|messages?))?"
# A clause of its own: "Stop, I can't cope" and "I can't stop texting her" are not an opt-out.
_STOP_SENTENCES = re.compile(
    rf"{_CLAUSE}stop\s+(?:texting|messaging|contacting|sending){_TO_ME}\b"
    rf"|{_CLAUSE}(?:do\s+not|don'?t)\s+(?:text|message|contact)\s+me"
    r"(?:\s+(?:again|any\s*more|ever|please|pls))+\s*(?:$|[.,;!])"
    rf"|{_CLAUSE}no\s+more\s+(?:texts|messages|check-?ins)\b"
    r"|\btake\s+me\s+off\s+(?:your|the|this)\s+list\b|\bunsubscribe\s+me\b"
)
_NEVER_STOP = re.compile(r"\b(?:don'?t|do\s+not|never|can'?t|cannot)\s+stop\b")
_CHRISTMAS = re.compile(
    r"\b(?:just|only)\s+(?:at\s+|for\s+|over\s+)?(?:christmas|xmas)\b"
    r"|\b(?:christmas|xmas)\s+only\b"
)
_WRONG_NUMBER = re.compile(r"\bwrong\s+(?:number|person)\b|\byou'?ve\s+got\s+the\s+wrong\b")


def read_intent(text: str) -> Intent:
    """The intent of a whole message. Triage has read it before, whatever this says."""
    words = _plain(text)
    command = _COMMAND.fullmatch(words)
    if command:
        words = command[1]
    bare = words.strip(" .,!?'\"-")
    if bare in _WORDS:
        return _WORDS[bare]
    if bare.startswith("pause ") and len(bare.split()) <= 4:
        return Intent.PAUSE
    return _read_sentence(words)


def pause_weeks(text: str) -> int:
    """How many weeks PAUSE asks for: `pause 2 weeks`, `pause month`; two where it doesn't say."""
    words = _plain(text)
    number = re.search(r"\b(\d{1,2})\b", words)
    count = max(1, int(number[1])) if number else 1
    if "month" in words:
        return min(26, 4 * count)
    return min(26, count) if number or "week" in words else 2


def _read_sentence(words: str) -> Intent:
    if _STOP_SENTENCES.search(words) and not _NEVER_STOP.search(words):
        return Intent.STOP
    if _CHRISTMAS.search(words):
        return Intent.CHRISTMAS_ONLY
    return Intent.WRONG_NUMBER if _WRONG_NUMBER.search(words) else Intent.NONE


def _plain(text: str) -> str:
    """Lower case, plain apostrophes, single spaces; linear, as no pattern runs over long text."""
    return " ".join(text[:1000].replace("\u2019", "'").lower().split())
