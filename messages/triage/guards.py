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
    about: tuple[Category, ...] = ()
    """The only ideas that it may lower; fiction and jokes are not made about an empty fridge."""
    unless_inside: tuple[str, ...] = ()
    """The same, within the finding's own words."""
    unless_anywhere: tuple[str, ...] = ()
    """The same, anywhere in the message."""
    urgent_only: bool = False
    """Never takes a message out of the hour that staff promise."""
    longer_than: int = 0
    """Words that the message must have before the guard is looked at."""


LOWER = {Level.URGENT: Level.SOON, Level.SOON: Level.TODAY, Level.TODAY: Level.TODAY}

_OWN_LIFE = (Category.WISH_TO_DIE, Category.SELF_HARM, Category.INTENT)
_DESPAIR = (Category.NO_FUTURE, Category.DETERIORATION)

GUARDS: tuple[Guard, ...] = (
    Guard(
        "negation",
        Reach.BEFORE,
        ("NOT",),
        "said not to be so",
        about=(*_OWN_LIFE, *_DESPAIR, Category.THIRD_PARTY, Category.SUBSTANCE),
        unless=(
            "not+know|only|stop|care|sure|see|bear|leave",
            "try|trying+not",
            "why_can_i_not|can_not",
        ),
    ),
    Guard(
        "third person",
        Reach.BEFORE,
        ("THEM|you",),
        "said of someone else",
        about=(*_OWN_LIFE, *_DESPAIR, Category.SUBSTANCE),
        unless_inside=("i|me|my|myself",),
    ),
    Guard(
        "past",
        Reach.AROUND,
        ("PAST",),
        "in the past",
        about=(*_OWN_LIFE, *_DESPAIR, Category.MIND, Category.SUBSTANCE, Category.HOUSING),
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
        about=(*_OWN_LIFE, Category.THIRD_PARTY),
    ),
    Guard(
        "joke",
        Reach.ANYWHERE,
        ("bruh|yall|dude|omfg|xd|(laugh)|haha|lol|lmao|lmfao|joking|jk|hehe|rofl|lolz",),
        "with a laugh",
        about=(*_OWN_LIFE, Category.THIRD_PARTY, Category.MIND),
    ),
    Guard(
        "figure of speech",
        Reach.AROUND,
        (
            (
                "bored|starving|hungry|embarrassing|cute|funny|homework|exam|exams|maths|deadline|"
                "essay"
            ),
            "boring|embarrassed|cringe|jealous|test|class|teacher|champ|SMALL_THING|PLAY",
        ),
        "perhaps a figure of speech",
        about=_OWN_LIFE,
    ),
    Guard(
        "homely talk",
        Reach.AROUND,
        ("HOMELY",),
        "perhaps about something small",
        about=_DESPAIR,
        unless=("VERY_LOW|LOW|life|living|alive|nobody|anymore|cry~|die|dead|myself",),
    ),
    Guard(
        "among talk of other things",
        Reach.ANYWHERE,
        ("^",),
        "among talk of other things",
        about=(Category.WISH_TO_DIE,),
        urgent_only=True,
        longer_than=12,
        unless_anywhere=(
            "VERY_LOW|HOPELESS|WORTHLESS|NOBODY|anymore|sorry|suicidal|pills|life|goodbye"
            "|dread|lonely|depressed|sometimes|bed",
        ),
    ),
)
"""The last is for the long story that ends in `I could die`: staff still hear within the hour."""
