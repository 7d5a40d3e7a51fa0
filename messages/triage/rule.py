"""What a clinical rule is: one idea, named, with the words that it must and must not notice."""

from dataclasses import dataclass
from enum import StrEnum

from messages.triage.levels import Level

FOUNDERS = "Good Evening founders"
FIRST_WRITTEN = "2026-11"


class Category(StrEnum):
    """What a rule is about, as staff and measurements name it."""

    WISH_TO_DIE = "wish to die"
    NO_FUTURE = "no future"
    MEANS = "means"
    INTENT = "intent and time"
    GOODBYE = "goodbye"
    SELF_HARM = "self-harm"
    OVERDOSE = "overdose"
    ABUSE = "abuse and control"
    SEXUAL_HARM = "sexual harm"
    MONEY = "money pressure"
    NEGLECT = "neglect"
    BASIC_NEEDS = "basic needs"
    HOUSING = "homelessness"
    MEDICAL = "medical"
    MIND = "psychosis and confusion"
    SUBSTANCE = "substance"
    THIRD_PARTY = "someone else in danger"
    DETERIORATION = "deterioration"
    LOW_MOOD = "low mood"
    LANGUAGE = "another language"


@dataclass(frozen=True, slots=True)
class Rule:
    """Patterns are explained in `matching`; slots are in `slots`. Examples run as tests."""

    name: str
    category: Category
    level: Level
    reason: str
    """Shown to staff. Never the member's words."""
    says: tuple[str, ...]
    """Any one of these patterns is enough."""
    must_match: tuple[str, ...]
    must_not_match: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    """The same words meaning something else: an idiom, hair dye, a crisp flavour."""
    enough_up_to: int = 0
    """Words up to which it is enough alone (0: always); in more, `company` must be there too."""
    company: tuple[str, ...] = ()
    """Any one of these, anywhere in a long message, shows that it is said of one's own trouble."""
    imminent: bool = False
    """Means, taken, tonight, goodbye, danger now: no guard may lower it."""
    source: str = "domain brief 3.2 and 3.3"
    author: str = FOUNDERS
    date: str = FIRST_WRITTEN
