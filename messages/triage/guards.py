"""What the words around a finding may change: one level lower at most, never silence."""

from dataclasses import dataclass
from enum import StrEnum

from messages.triage.levels import Level


class Reach(StrEnum):
    """Where the guard's words must stand."""

    BEFORE = "just before, with no new subject between"
    AROUND = "close by"
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


LOWER = {Level.URGENT: Level.SOON, Level.SOON: Level.TODAY, Level.TODAY: Level.TODAY}

GUARDS: tuple[Guard, ...] = (
    Guard(
        "negation",
        Reach.BEFORE,
        ("NOT",),
        "said not to be so",
        unless=("not_know|not_only|not_stop|not_care",),
    ),
    Guard("third person", Reach.BEFORE, ("THEM|you",), "said of someone else"),
    Guard(
        "past", Reach.AROUND, ("PAST",), "in the past", unless=("now|again|tonight|still|today",)
    ),
    Guard(
        "quotation, song or television",
        Reach.ANYWHERE,
        (
            "watching|film|movie|episode|song|lyrics|singing|sang|novel|telly|documentary|netflix",
            "soap|character|chapter|album|agatha|eastenders|corrie|casualty|queen|poem|quote|scene",
        ),
        "perhaps a song, film or book",
    ),
    Guard(
        "joke",
        Reach.ANYWHERE,
        ("(laugh)|haha|hahaha|hahahaha|lol|lmao|lmfao|joking|jk|hehe|rofl|lolz|xd",),
        "with a laugh",
    ),
    Guard(
        "figure of speech",
        Reach.AROUND,
        (
            "makes|made|make|making me|you|u",
            "hot|cold|bored|hungry|embarrassing|cute|funny",
            "homework|exam|exams|maths|deadline|essay|bored|boring|embarrassed|embarrassing|cringe",
        ),
        "perhaps a figure of speech",
    ),
)
