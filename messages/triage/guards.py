"""What the words around a finding may change: one level lower at most, never silence."""

from dataclasses import dataclass
from enum import StrEnum

from messages.triage.levels import Level
from messages.triage.rule import Category


class Reach(StrEnum):
    """Where the guard's words must stand."""

    BEFORE = "just before, with no new subject between"
    AROUND = "close by"
    BESIDE = "within the finding, or right beside it"
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
_HARM = (
    Category.ABUSE,
    Category.SEXUAL_HARM,
    Category.MEDICAL,
    Category.NEGLECT,
    Category.BASIC_NEEDS,
    Category.DETERIORATION,
    Category.MONEY,
    Category.SUBSTANCE,
)
SOMEONE_ELSE = "said of someone else"
FICTION = "perhaps a song, film or book"
_NO_JOKE = ("not|no+LAUGH", "laughing+at+me|us")

TOLD_BEFORE = ("STORY+TELLS", "in|on|from+the|this|that|a?+STORY+THEM|a|the|they")
TOLD_AFTER = ("in|on|from|of|during+the|that|this|an|a|tonights|last_nights?+STORY", "ON_TELLY")
"""What a story tells, before or after its telling: a knife in a film is not at hand.

Only where nobody speaks of themselves: `in the film he jumps, I'm on the bridge` is danger."""
TOLD = Level.TODAY

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
        SOMEONE_ELSE,
        about=(*_OWN_LIFE, Category.SUBSTANCE),
        unless_inside=("i|me|my|myself",),
    ),
    Guard(
        "people at large",
        Reach.BEFORE,
        ("people|everyone|others|students|farmers|celebrity|singer|actor|you|they",),
        SOMEONE_ELSE,
        about=_DESPAIR,
        unless_inside=("i|me|my|myself",),
    ),
    Guard(
        "past",
        Reach.AROUND,
        ("PAST",),
        "in the past",
        about=(*_OWN_LIFE, *_DESPAIR, Category.MIND, Category.SUBSTANCE, Category.HOUSING),
        unless=("now|again|tonight|still",),
    ),
    Guard(
        "past, right beside it",
        Reach.BESIDE,
        ("PAST",),
        "in the past",
        about=(Category.MEDICAL, Category.BASIC_NEEDS, Category.THIRD_PARTY),
        unless=("now|again|tonight|still|today",),
    ),
    Guard(
        "better now",
        Reach.AROUND,
        (
            "better|ok|fine|well|good|happy|settled|safe|sober+now|nowadays|these_days",
            "those|them+days+are?+gone|over|behind",
            "long|all|well+behind_me",
            "came|come|got+through+it|that",
        ),
        "better now",
        about=(*_OWN_LIFE, *_DESPAIR, Category.MIND, Category.SUBSTANCE),
        unless=("not|never .. better|ok|fine|well|good|happy|safe", "again|tonight|still"),
        urgent_only=True,
    ),
    Guard(
        "quotation, song or television",
        Reach.ANYWHERE,
        ("STORY|ON_TELLY|watching|telly|singing|sang|album|queen|quote|scene",),
        FICTION,
        about=(*_OWN_LIFE, Category.THIRD_PARTY),
    ),
    Guard(
        "a story beside it",
        Reach.BESIDE,
        ("STORY|ON_TELLY",),
        FICTION,
        about=_HARM,
        unless_inside=("me|my|myself",),
    ),
    Guard(
        "a story beside what is strange",
        Reach.BESIDE,
        ("STORY",),
        FICTION,
        about=(Category.MIND,),
    ),
    Guard(
        "joke",
        Reach.ANYWHERE,
        ("bruh|yall|dude|omfg|LAUGH",),
        "with a laugh",
        about=(*_OWN_LIFE, Category.THIRD_PARTY, Category.MIND),
        unless=_NO_JOKE,
    ),
    Guard(
        "a laugh beside it",
        Reach.BESIDE,
        ("LAUGH",),
        "with a laugh",
        about=(*_DESPAIR, Category.MEDICAL, Category.MONEY),
        unless=_NO_JOKE,
    ),
    Guard(
        "figure of speech",
        Reach.AROUND,
        (
            (
                "bored|starving|hungry|embarrassing|cute|funny|homework|exam|exams|maths|deadline|"
                "essay"
            ),
            "random|bucks|cider|ciders|monday|mondays|commute|tantrum|tantrums",
            "boring|embarrassed|cringe|jealous|test|class|teacher|champ|SMALL_THING|PLAY",
        ),
        "perhaps a figure of speech",
        about=_OWN_LIFE,
    ),
    Guard(
        "homely talk",
        Reach.AROUND,
        ("HOMELY|TREAT|programme|mattress|puppy|cuteness",),
        "perhaps about something small",
        about=_DESPAIR,
        unless=("VERY_LOW|LOW|life|living|alive|nobody|anymore|cry~|die|dead|myself",),
    ),
    Guard(
        "gladly told",
        Reach.ANYWHERE,
        ("GLAD",),
        "among glad things",
        about=tuple(Category),
        unless_anywhere=("VERY_LOW|HOPELESS|WORTHLESS|NOBODY|anymore|suicidal|goodbye",),
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
