"""What a member's message asks of the service, apart from being heard."""

import re
from enum import StrEnum

from messages.silence_words import asks_to_be_left, asks_to_look_out
from messages.visits import asks_for_company, skips, wants_no_more


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
    UNDO = "undo"
    GROUPS = "groups"
    COMPANY = "company"
    SKIP = "skip"
    TRIED = "tried"
    AGREE = "agree"
    DECLINE = "decline"
    CHRISTMAS_ONLY = "christmas_only"
    WRONG_NUMBER = "wrong_number"
    LOOK_OUT = "look_out"
    LEAVE_BE = "leave_be"
    NONE = "none"


# Twilio takes these as opt-out itself, so they mean the same on every channel.
_STOP_WORDS = "stop stopall unsubscribe cancel end quit revoke optout".split()
_WORDS = {
    **dict.fromkeys(_STOP_WORDS, Intent.STOP),
    **dict.fromkeys(("start", "unstop", "restart"), Intent.START),
    **dict.fromkeys(("help", "info"), Intent.HELP),
    **dict.fromkeys(("ok", "okay", "yes", "y", "yes please", "ok start"), Intent.AGREE),
    **dict.fromkeys(("no", "n", "no thanks", "no thank you"), Intent.DECLINE),
    **{name: Intent(name) for name in ("pause", "less", "more", "talk", "times", "undo", "groups")},
}
# Any other, till monday or for ten days, is read by `messages.wishes`.
_PAUSE = re.compile(
    r"pause (?:for )?(?:\d{1,2}|(?:(?:a|one|\d{1,2}) )?(?:weeks?|wks?|fortnight|months?))"
)
_ABOUT_US = re.compile(r"/help(?:@\w+)?|/?info|help *\?+")
_COMMAND = re.compile(r"/([a-z]+)(?:@\w+)?(?:\s.*)?", re.S)
# Whatever people put before it: "hi, can you please", "Right,". A comma after other words is no
# beginning: "I told my ex, stop contacting me".
_OPENING = (
    r"(?:^|[.!?;]\s*)(?:(?:please|pls|plz|just|and|so|but|right|ok|okay|now|oi|hi|hello|hey|look"
    r"|sorry|no|thanks|thank\s+you|(?:can|could|will|would)\s+you|i\s+(?:want|need)\s+you\s+to"
    r"|i'?d\s+like\s+you\s+to)[\s,]+)*"
)
_POLITE = r"(?:[\s,]+(?:please|pls|plz|thanks|thank\s+you|now|sorry|mate|love))*\s*"
_OF_OURS = r"(?:me|these|those|any\s*more|the\s+(?:texts|messages)|your|texts?|messages?)"
_STOP_WISH = (
    r"(?:stop\s+(?:texting|messaging|contacting)\b(?!\s+(?:him|her|them|my|our|people)\b)"
    rf"|stop\s+sending\s+{_OF_OURS}\b"
    r"|(?:do\s+not|don'?t)\s+(?:text|message|contact)\s+me"
    rf"(?:\s+(?:again|any\s*more|ever|please|pls))+{_POLITE}(?=$|[.,;!])"
    r"|no\s+more\s+(?:texts|messages|check-?ins)\b"
    rf"(?:\s+(?:from\s+you|to\s+me|for\s+me))*{_POLITE}(?=$|[.,;!])"
    r"|take\s+me\s+off\s+(?:your|the|this)\s+list\b|unsubscribe\s+me\b)"
)
_STOP_SENTENCE = re.compile(_OPENING + _STOP_WISH)
_STOP_INSIDE = re.compile(rf"(?:^|\W){_STOP_WISH}")
_STOP_ANYWHERE = re.compile(rf"{_STOP_INSIDE.pattern}|\bno\s+more\s+(?:texts|messages)\b")
_NEVER_STOP = re.compile(r"\b(?:don'?t|do\s+not|never|can'?t|cannot)\s+stop\b")
_OF_OTHERS = re.compile(
    r"\b(?:told|tell|tells|said|says|saying|asked|asks|he|she|they|him|her|them|ex|my)\b"
)
_AT_CHRISTMAS = r"(?:(?:at|for|over)\s+)?(?:christmas|xmas)(?:\s+(?:time|day))?"
_CHRISTMAS_ONLY = (
    r"(?:(?:please|pls|can\s+you|could\s+you)\s+)*(?:"
    rf"(?:(?:text|message|contact)\s+me\s+)?(?:just|only)\s+{_AT_CHRISTMAS}"
    rf"|(?:just|only)\s+(?:text|message|contact)\s+me\s+{_AT_CHRISTMAS}"
    r"|(?:christmas|xmas)\s+only)"
)
_CHRISTMAS = re.compile(
    rf"{_CHRISTMAS_ONLY}{_POLITE}[.!]*"
    rf"|.*[.,;!?]\s*{_CHRISTMAS_ONLY}[\s,]+(?:please|pls|thanks|thank\s+you|for\s+me)\s*[.!]*"
)
_WRONG = r"wrong\s+(?:number|person)\b"
_WRONG_NUMBER = re.compile(
    r"(?:(?:who(?:'?s|\s+is)\s+(?:this|that)|sorry|hi|hello|hey|no|i\s+think|think)[\s,.;!?]+)*"
    r"(?:(?:this|it|that)(?:'?s|\s+is)\s+|(?:you|u)(?:'?ve)?\s+(?:have\s+)?(?:got\s+)?)?"
    rf"(?:the\s+|a\s+)?{_WRONG}{_POLITE}(?:$|[.,;!?])"
)
_WRONG_ANYWHERE = re.compile(rf"\b{_WRONG}")
_WHO_IS_THIS = re.compile(
    r"\W*(?:(?:sorry|hi|hello|hey)\W+)?who(?:'?s|\s+is|\s+are)\s+(?:this|that|you|ya|u)\W*$"
)
_FEW = 10
"""Words in which a wish of one's own has little else around it."""


def read_intent(text: str) -> Intent:
    """The intent of a whole message. Triage has read it before, whatever this says."""
    words = _plain(text)
    command = _COMMAND.fullmatch(words)
    if command:
        words = command[1]
    bare = words.strip(" .,!?'\"-")
    if bare in _WORDS:
        return _WORDS[bare]
    if _PAUSE.fullmatch(bare):
        return Intent.PAUSE
    return _read_sentence(words)


def asks_what_this_is(text: str) -> bool:
    """Whether it can only be about the service; a bare "help" may be a call for somebody."""
    return _ABOUT_US.fullmatch(_plain(text).strip()) is not None


def pause_weeks(text: str) -> int:
    """How many weeks PAUSE asks for: `pause 2 weeks`, `pause month`; two where it doesn't say."""
    words = _plain(text)
    number = re.search(r"\b(\d{1,2})\b", words)
    count = max(1, int(number[1])) if number else 1
    if "month" in words:
        return min(26, 4 * count)
    return min(26, count) if number or "week" in words else 2


def may_ask(text: str) -> str:
    """What staff should look at, where a sentence only resembles a wish to be left alone."""
    words = _plain(text)
    if _NEVER_STOP.search(words) is None and _STOP_ANYWHERE.search(words):
        return "may want no more messages"
    if _WRONG_ANYWHERE.search(words):
        return "may be the wrong number"
    return "may be somebody else who has the phone" if _WHO_IS_THIS.match(words) else ""


def _read_sentence(words: str) -> Intent:
    if _wants_to_stop(words):
        return Intent.STOP
    if _CHRISTMAS.fullmatch(words):
        return Intent.CHRISTMAS_ONLY
    if asks_to_be_left(words):
        return Intent.LEAVE_BE
    if asks_to_look_out(words):
        return Intent.LOOK_OUT
    if _WRONG_NUMBER.match(words):
        return Intent.WRONG_NUMBER
    return _about_company(words)


def _about_company(words: str) -> Intent:
    if asks_for_company(words) is not None:
        return Intent.COMPANY
    if wants_no_more(words):
        return Intent.TRIED
    return Intent.SKIP if skips(words) else Intent.NONE


def _wants_to_stop(words: str) -> bool:
    """A sentence that begins with the wish, or a short message about nobody else."""
    if _NEVER_STOP.search(words):
        return False
    if _STOP_SENTENCE.search(words):
        return True
    short = len(words.split()) <= _FEW and not _OF_OTHERS.search(words)
    return short and _STOP_INSIDE.search(words) is not None


def _plain(text: str) -> str:
    """Lower case, plain apostrophes, single spaces; linear, as no pattern runs over long text."""
    return " ".join(text[:1000].replace("\u2019", "'").lower().split())
