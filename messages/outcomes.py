"""How a concern ended: a closed list, and reading it from the words that staff text."""

import re
from enum import StrEnum, auto


class Outcome(StrEnum):
    """No concern is closed without one."""

    SPOKE_SAFE = auto()
    SPOKE_PLAN = auto()
    CRISIS_LINE = auto()
    HELPED_111 = auto()
    EMERGENCY_ATTENDING = auto()
    EMERGENCY_NOT_ATTENDING = auto()
    TOLD_WITH_CONSENT = auto()
    TOLD_WITHOUT_CONSENT = auto()
    SAFEGUARDING = auto()
    DOMESTIC_ABUSE = auto()
    PRACTICAL_HELP = auto()
    REFERRED = auto()
    NO_ANSWER = auto()
    WRONG_PERSON = auto()
    FALSE_ALARM = auto()
    FALSE_PATTERN = auto()
    NO_FOLLOW_UP = auto()
    DIED = auto()

    @property
    def label(self) -> str:
        """As staff read it, on a page and on a button."""
        return _LABELS[self]

    @property
    def wants_follow_up(self) -> bool:
        """Whether somebody is asked to look in again the next day, unless staff say otherwise."""
        return self not in _NO_FOLLOW_UP


class Attendance(StrEnum):
    """Whether emergency services come (domain brief, 3.8: never leave it unasked)."""

    ASKED = "asked"
    """They were called, and whoever has the concern is still to say whether they come."""
    COMING = "coming"
    NOT_COMING = "not_coming"


_NO_FOLLOW_UP = frozenset(
    {
        Outcome.WRONG_PERSON,
        Outcome.FALSE_ALARM,
        Outcome.FALSE_PATTERN,
        Outcome.NO_FOLLOW_UP,
        Outcome.DIED,
    }
)

_LABELS = {
    Outcome.SPOKE_SAFE: "Spoke, safe now",
    Outcome.SPOKE_PLAN: "Spoke, plan agreed",
    Outcome.CRISIS_LINE: "Gave crisis line details",
    Outcome.HELPED_111: "Helped to call 111 or crisis team",
    Outcome.EMERGENCY_ATTENDING: "999 called, attending",
    Outcome.EMERGENCY_NOT_ATTENDING: "999 called, not attending",
    Outcome.TOLD_WITH_CONSENT: "GP or care team told, with consent",
    Outcome.TOLD_WITHOUT_CONSENT: "GP or care team told, without consent",
    Outcome.SAFEGUARDING: "Safeguarding concern sent to the council",
    Outcome.DOMESTIC_ABUSE: "Domestic abuse service",
    Outcome.PRACTICAL_HELP: "Practical help",
    Outcome.REFERRED: "Referred to another service",
    Outcome.NO_ANSWER: "No answer",
    Outcome.WRONG_PERSON: "Wrong person or number",
    Outcome.FALSE_ALARM: "False alarm",
    Outcome.FALSE_PATTERN: "False alarm: their usual way of talking",
    Outcome.NO_FOLLOW_UP: "Asked for no follow-up",
    Outcome.DIED: "Died",
}

# What can't be an ending: the person is asked again how it ended.
_UNSETTLED = (
    "not safe",
    "isnt safe",
    "unsafe",
    "at risk",
    "not ok",
    "not okay",
    "worse",
    "missing",
)

_CALLED = ("999", "112", "911", "101", "ambulance", "paramedic", "police", "hospital", "emergency")
_NOT_COMING = (
    *("not attending", "not coming", "not attend", "not come", "wont attend", "wont come"),
    *("cant attend", "cant come", "nobody coming", "nobody attending", "no one coming"),
    *("nobody is coming", "nobody is attending", "no one is coming", "no one is attending"),
    *("no one attending", "refused", "not going", "not sending"),
)

# Several may be said at once. The first listed is the one kept: the graver, then the more exact.
_PHRASES: tuple[tuple[Outcome, tuple[str, ...]], ...] = (
    (Outcome.DIED, ("died", "has died", "passed away", "deceased", "found dead")),
    (
        Outcome.FALSE_PATTERN,
        ("usual way of talking", "always talks like that", "how they talk", "false pattern"),
    ),
    (Outcome.FALSE_ALARM, ("false alarm", "false alert", "misread", "mistake", "joke", "joking")),
    (
        Outcome.WRONG_PERSON,
        ("wrong person", "wrong number", "wrong phone", "not them", "someone elses phone"),
    ),
    (Outcome.EMERGENCY_ATTENDING, (*_CALLED, "attending", "not attending")),
    (
        Outcome.TOLD_WITHOUT_CONSENT,
        ("without consent", "without their consent", "without her consent", "without his consent"),
    ),
    (
        Outcome.DOMESTIC_ABUSE,
        ("domestic abuse", "domestic violence", "refuge", "womens aid", "idva"),
    ),
    (Outcome.SAFEGUARDING, ("safeguarding", "social services", "social care", "council")),
    (
        Outcome.NO_FOLLOW_UP,
        (
            *("no follow up", "no followup", "leave me alone", "leave them alone"),
            *("does not want", "doesnt want", "did not want", "didnt want", "wants no"),
        ),
    ),
    (
        Outcome.TOLD_WITH_CONSENT,
        ("with consent", "with their consent", "with her consent", "with his consent"),
    ),
    (
        Outcome.HELPED_111,
        (
            *("helped to call", "helped her call", "helped him call", "helped them call"),
            *("helped to ring", "helped her ring", "helped him ring", "helped them ring"),
            *("called 111 with", "rang 111 with", "called 111 together", "rang 111 together"),
        ),
    ),
    (
        Outcome.NO_ANSWER,
        (
            *("no answer", "no reply", "no response", "not answering", "not answer", "na"),
            *("didnt answer", "doesnt answer", "unanswered", "voicemail", "could not reach"),
            *("couldnt reach", "cannot reach", "cant reach", "no contact"),
            *("left a message", "left message", "no luck"),
        ),
    ),
    (
        Outcome.CRISIS_LINE,
        (
            *("crisis line", "crisis lines", "crisis team", "samaritans", "116 123", "shout"),
            *("helpline", "helplines", "lifeline", "111"),
        ),
    ),
    (
        Outcome.REFERRED,
        (
            *("referred", "referral", "refer", "gp", "doctor", "passed on", "passed to"),
            *("handed on", "handed over", "handed to", "another service"),
        ),
    ),
    (
        Outcome.PRACTICAL_HELP,
        (
            *("practical help", "food bank", "food parcel", "food voucher", "fuel voucher"),
            *("top up", "electricity", "heating", "repair", "hardship fund"),
        ),
    ),
    (Outcome.SPOKE_PLAN, ("plan", "plan agreed", "agreed")),
    (
        Outcome.SPOKE_SAFE,
        (
            *("spoke", "spoken", "talked", "chatted", "chat", "safe", "calm now"),
            *("is ok", "is okay", "is fine", "all ok", "all fine", "feels better"),
        ),
    ),
)

_NEGATIONS = (
    *("no", "not", "never", "without", "nobody", "unable", "cannot", "cant", "couldnt"),
    *("didnt", "dont", "isnt", "wasnt", "havent", "hasnt"),
)


def parse_outcome(words: str) -> Outcome | None:
    """Reads the words after `C7`, or an outcome's own name. None where none is clear: ask again."""
    own = words.strip().lower().replace(" ", "_")
    if own in Outcome.__members__.values():
        return Outcome(own)
    plain = _plain(words)
    if any(f" {phrase} " in plain for phrase in _UNSETTLED):
        return None
    found = next((kind for kind, said in _PHRASES if _any_said(said, plain)), None)
    if found is Outcome.EMERGENCY_ATTENDING and any(f" {no} " in plain for no in _NOT_COMING):
        return Outcome.EMERGENCY_NOT_ATTENDING
    return found


def _plain(words: str) -> str:
    """Lower case, single spaces all round, apostrophes closed up, a `|` where a clause ends."""
    closed = re.sub(r"['\u2019]", "", words.lower())
    claused = re.sub(r"[.,;:!?\n]+", " | ", closed)
    return f" {' '.join(re.sub(r'[^a-z0-9|]+', ' ', claused).split())} "


def _any_said(phrases: tuple[str, ...], plain: str) -> bool:
    return any(_said(phrase, plain) for phrase in phrases)


def _said(phrase: str, plain: str) -> bool:
    """Said, and not denied: 'no ambulance', 'did not need 999', '999 not needed'."""
    before, found, after = plain.partition(f" {phrase} ")
    clause = before.rpartition("|")[2].split()[-4:]
    denied = any(word in _NEGATIONS for word in clause)
    return bool(found) and not denied and not after.startswith(("not needed", "not called"))
