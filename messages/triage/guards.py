"""What the words around a finding may change: one level lower at most, never silence."""

from dataclasses import dataclass
from enum import StrEnum

from messages.triage.levels import Level
from messages.triage.rule import Category


class Reach(StrEnum):
    """Where the guard's words must stand."""

    BEFORE = "just before, with no new subject between"
    AROUND = "close by"
    INSIDE = "within the finding"
    ANYWHERE = "anywhere in the message"


@dataclass(frozen=True, slots=True)
class Guard:
    """One reason to look a little less fast."""

    name: str
    reach: Reach
    says: tuple[str, ...]
    note: str
    """Added to the reason that staff read."""
    unless: tuple[str, ...] = ()
    """Close by, these mean that the guard does not apply."""
    not_for: tuple[Category, ...] = ()
    """Ideas that the guard has nothing to say about."""
    unless_inside: tuple[str, ...] = ()
    """The same, within the finding's own words."""


LOWER = {Level.URGENT: Level.SOON, Level.SOON: Level.TODAY, Level.TODAY: Level.TODAY}

GUARDS: tuple[Guard, ...] = (
    Guard(
        "negation",
        Reach.BEFORE,
        ("NOT",),
        "said not to be so",
        unless=(
            "not+know|only|stop|care|sure|see|bear|leave",
            "try|trying+not",
            "why_can_i_not|can_not",
        ),
        not_for=(Category.ABUSE, Category.MEDICAL, Category.MIND),
    ),
    Guard(
        "third person",
        Reach.BEFORE,
        ("THEM|you",),
        "said of someone else",
        unless_inside=("i|me|my|myself",),
        not_for=(Category.THIRD_PARTY, Category.ABUSE, Category.MONEY, Category.MEDICAL),
    ),
    Guard(
        "past",
        Reach.AROUND,
        ("PAST",),
        "in the past",
        not_for=(Category.ABUSE, Category.SEXUAL_HARM, Category.MONEY, Category.MEDICAL),
        unless=("now|again|tonight|still|today",),
    ),
    Guard(
        "quotation, song or television",
        Reach.ANYWHERE,
        (
            "watching|film|movie|episode|song|lyrics|singing|sang|novel|telly|documentary|netflix",
            "soap|character|chapter|album|agatha|eastenders|corrie|casualty|queen|poem|quote|scene",
        ),
        "perhaps a song, film or book",
        not_for=(Category.MIND, Category.ABUSE, Category.MEDICAL, Category.NO_FUTURE),
    ),
    Guard(
        "joke",
        Reach.ANYWHERE,
        ("bruh|omfg|xd|(laugh)|haha|hahaha|hahahaha|lol|lmao|lmfao|joking|jk|hehe|rofl|lolz|lool",),
        "with a laugh",
        not_for=(Category.NO_FUTURE, Category.DETERIORATION),
    ),
    Guard(
        "figure of speech",
        Reach.AROUND,
        (
            "bored|starving|hungry|embarrassing|cute|funny",
            "homework|exam|exams|maths|deadline|essay|bored|boring|embarrassed|embarrassing|cringe",
        ),
        "perhaps a figure of speech",
    ),
)
