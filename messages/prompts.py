"""Ways in which an answer could begin: shown to a buddy who asks, and never sent by themselves."""

import re
from collections.abc import Mapping
from enum import StrEnum

from messages.triage.levels import Level

SHOWN = 3


class Prompt(StrEnum):
    """What a line does. The kinds follow what volunteers are taught: listen, and do not fix."""

    REFLECT = "reflect"
    OPEN = "open"
    PERMISSION = "permission"
    LIMIT = "limit"
    CURIOUS = "curious"
    """Where nothing says whether it was a good day: it fits either."""
    THERE = "there"
    GLAD = "glad"
    CLOSING = "closing"


BANK: Mapping[Prompt, tuple[str, ...]] = {
    Prompt.REFLECT: (
        "That sounds like a long day.",
        "It sounds as if that was a lot.",
        "I can see why you still think of that.",
    ),
    Prompt.OPEN: (
        "What was the hardest bit?",
        "How has it been since then?",
        "What would you like to tell me about it?",
    ),
    Prompt.PERMISSION: (
        "You don't have to be cheerful with us.",
        "No need to answer this one.",
        "Take your time, there is no hurry.",
    ),
    Prompt.LIMIT: (
        "I can't fix that, but I can tell our staff. Is that OK?",
        "I don't know that one. Shall I ask our staff?",
    ),
    Prompt.CURIOUS: (
        "Tell me a bit more, if you like.",
        "What was that like for you?",
        "What else was in your day?",
    ),
    Prompt.THERE: (
        "I am glad that you wrote.",
        "Thank you for telling me.",
        "I was pleased to hear from you.",
    ),
    Prompt.GLAD: (
        "That made me smile. What happened next?",
        "How lovely. Tell me a bit more?",
        "I like that. What was the best bit?",
    ),
    Prompt.CLOSING: (
        "Thank you for telling me about your day.",
        "It was good to hear from you.",
        "Sleep well when you get there.",
    ),
}
_SAD = re.compile(
    r"\b(?:sad|low|tired|sore|hurt\w*|pain\w*|ill|poorly|miss(?:ed|ing)?|alone|hard|rough|bad|cry\w*"
    r"|cried|worr\w*|scared|fed up|awful|dread\w*|died|lost|rubbish|grim|long day|quiet)\b",
    re.I,
)
_GLAD = re.compile(
    r"\b(?:nice|lovely|good|great|happy|smil\w*|laugh\w*|sun\w*|cake|garden\w*|birds?|walk\w*"
    r"|visit\w*|glad|enjoy\w*|made|found|best)\b",
    re.I,
)
_SHORT = re.compile(
    r"\W*(?:ta|thanks?|thank you|ok(?:ay)?|bye|night|good ?night|cheers)\b.{0,20}", re.I
)


def kinds_for(words: str, level: Level) -> tuple[Prompt, ...]:
    """The kinds that fit what was said, the closest first."""
    if level is not Level.ORDINARY:
        return Prompt.REFLECT, Prompt.PERMISSION, Prompt.LIMIT
    if _SHORT.fullmatch(words.strip()):
        return Prompt.CLOSING, Prompt.OPEN, Prompt.PERMISSION
    if _SAD.search(words):
        return Prompt.REFLECT, Prompt.OPEN, Prompt.PERMISSION
    if "?" in words:
        return Prompt.THERE, Prompt.CURIOUS, Prompt.LIMIT
    if _GLAD.search(words):
        return Prompt.GLAD, Prompt.THERE, Prompt.CLOSING
    return Prompt.CURIOUS, Prompt.THERE, Prompt.CLOSING


def ideas_for(words: str, level: Level, turn: int) -> tuple[str, ...]:
    """Up to three lines of different kinds; `turn` (any number) varies which of each kind."""
    kinds = kinds_for(words, level)[:SHOWN]
    return tuple(BANK[kind][turn % len(BANK[kind])] for kind in kinds)
