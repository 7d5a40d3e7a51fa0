"""The codes by which a buddy looks after a conversation: later, done, ideas, worried, debrief."""

import re

from messages.commands import Command, Verb

_BY_WORD = {"later": Verb.LATER, "done": Verb.DONE, "ideas": Verb.IDEAS, "idea": Verb.IDEAS}
_WHEN = {
    **dict.fromkeys(("1h", "1 h", "1hour", "1 hour", "hour", "an hour", "in an hour"), "hour"),
    **dict.fromkeys(("evening", "this evening", "tonight"), "evening"),
    **dict.fromkeys(("morning", "tomorrow", "tomorrow morning", "in the morning"), "morning"),
}
_CODE = re.compile(
    r"\s*/?(later|done|ideas?)[\s#-]*([0-9]{1,9})(?![0-9])[\s.:,;!-]*(.*)", re.I | re.S
)
_DEBRIEF = re.compile(r"\s*/?(?:de-?brief)[\s.!]*", re.I)
_WORRIED = re.compile(r"\s*/?w[\s.:,;-]+(?![\s.:,;-])(\D.*)", re.I | re.S)


def read_talk_code(text: str) -> Command | None:
    """`LATER 7`, `LATER 7 EVENING`, `DONE 7`, `IDEAS 7`, `DEBRIEF`, or `W` and why.

    None for anything else: "done 7 lengths today" is told to a member.
    """
    if _DEBRIEF.fullmatch(text):
        return Command(Verb.DEBRIEF)
    worried = _WORRIED.fullmatch(text)
    if worried:
        return Command(Verb.WORRIED, None, worried[1].strip())
    found = _CODE.fullmatch(text)
    if found is None:
        return None
    verb, rest = _BY_WORD[found[1].lower()], found[3].strip(" .!").lower()
    if not rest:
        return Command(verb, int(found[2]))
    if verb is Verb.LATER and rest in _WHEN:
        return Command(verb, int(found[2]), _WHEN[rest])
    return None
