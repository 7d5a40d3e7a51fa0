"""What follows where a member's words come up against a boundary: never a word of blame."""

from messages.boundaries.boundary import Boundary
from messages.boundaries.treatment import reminds
from messages.boundaries.words import about, for_staff
from messages.boundary_effects import HoldForStaff
from messages.effects import AskBuddy, Effect, Say, ShowStaff
from messages.facts import MemberFacts, Named
from messages.lanes import Lane
from messages.sentences import Sentence

_SPARED = frozenset({Boundary.SEXUAL, Boundary.ABUSIVE})
"""With these no buddy is asked to answer: staff are to see them first."""


def hold_for_staff(
    words: str, kinds: tuple[Boundary, ...], holder: Named | None, facts: MemberFacts
) -> list[Effect]:
    """They hear that a person reads it; about money they go on waiting for their buddy as ever."""
    me = facts.writer
    request = facts.waiting.id if facts.waiting else None
    held = HoldForStaff(me.id, words, kinds, holder.id if holder else None, request)
    thanks = Say(me.id, Sentence.READ_FIRST, Lane.SAFETY, member=me.id)
    if _SPARED & set(kinds):
        return [held, thanks]
    told = Sentence.STAFF_READ_FIRST
    also = (
        (Say(holder.id, told, filling={"member": me.first_name}, member=me.id),) if holder else ()
    )
    asked = AskBuddy(me.id, "reply", holder.id if holder else None, also=(*also, thanks))
    return [held, asked]


def remind(kinds: tuple[Boundary, ...], holder: Named | None, facts: MemberFacts) -> list[Effect]:
    """The words have gone; a buddy is helped to say no, once a day, and staff see it."""
    asked_for = reminds(kinds)
    if not asked_for:
        return []
    shown: list[Effect] = [ShowStaff(f"asks for {for_staff(asked_for)}")]
    if holder is None:
        return shown
    me = facts.writer
    filling = {"member": me.first_name, "touches": about(asked_for)}
    once = f"keep-it-here:{me.id}:{holder.id}:{facts.now.date()}"
    return [*shown, Say(holder.id, Sentence.KEEP_IT_HERE, filling=filling, once=once, member=me.id)]
