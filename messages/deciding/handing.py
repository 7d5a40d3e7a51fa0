"""Which colleague is meant when somebody hands a concern on; asked where it is not clear."""

import re

from messages.effects import Effect, Say
from messages.facts import Colleague, StaffConcern, StaffFacts
from messages.lanes import Lane
from messages.people import Role, reference
from messages.sentences import Sentence
from messages.staff_effects import HandTo

MOST_NAMED = 5
"""As many as fit one text."""
_REFERENCE = re.compile(r"s?[\s-]*([0-9]{1,9})")
_POLITE = re.compile(r"^to\s+|[\s,]+(?:please|pls|thanks|thank you)$")


def hand_to(words: str, concern: StaffConcern, facts: StaffFacts) -> list[Effect]:
    """By first name, whole name, its beginning, or reference; two that fit are asked about."""
    me = facts.writer.id
    if not facts.colleagues:
        return [_say(Sentence.NOBODY_ELSE, concern, facts, {})]
    meant = _meant(_plain(words), facts.colleagues)
    if len(meant) == 1:
        return [HandTo(concern.id, me, meant[0].id)]
    return [_which(meant or list(facts.colleagues), concern, facts)]


def _meant(words: str, colleagues: tuple[Colleague, ...]) -> list[Colleague]:
    found = _REFERENCE.fullmatch(words)
    if found:
        return [one for one in colleagues if one.id == int(found[1])]
    exact = [one for one in colleagues if words in (one.name.casefold(), one.first_name.casefold())]
    return exact or [one for one in colleagues if words and one.name.casefold().startswith(words)]


def _which(found: list[Colleague], concern: StaffConcern, facts: StaffFacts) -> Say:
    shown = found[:MOST_NAMED]
    named = {one.id: reference(Role.STAFF, one.id) for one in shown}
    choices = ", ".join(f"{named[one.id]} {one.first_name}" for one in shown)
    options = "\n".join(
        f"{one.first_name[:20]} {named[one.id]}\thand:{concern.id}:{one.id}" for one in shown
    )
    return _say(Sentence.HAND_TO_WHOM, concern, facts, {"choices": choices, "options": options})


def _say(
    sentence: Sentence, concern: StaffConcern, facts: StaffFacts, filling: dict[str, str]
) -> Say:
    told = {"number": str(concern.id), **filling}
    member = concern.member.id
    return Say(facts.writer.id, sentence, Lane.PAGE, told, member=member, concern=concern.id)


def _plain(words: str) -> str:
    spaced = " ".join(words.casefold().strip(" .,!?").split())
    return _POLITE.sub("", spaced).strip(" .,!?")
