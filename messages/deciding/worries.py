"""What follows when a member's words are worrying, or come while staff are with them."""

from datetime import timedelta

from messages.effects import Effect, Note, RaiseConcern, Say
from messages.facts import Cover, MemberFacts, Named, OpenConcern
from messages.lanes import Lane
from messages.people import reference
from messages.sentences import Sentence
from messages.triage.levels import Level, Reading

SECOND_TEXT_AFTER = timedelta(minutes=15)
"""The same safety text is never sent twice: then a different, shorter one, then only people."""


def is_worry(reading: Reading) -> bool:
    """Whether staff are called."""
    return reading.level in (Level.URGENT, Level.SOON)


def worry(reading: Reading, facts: MemberFacts) -> list[Effect]:
    """A concern is opened or joined, and the member is told the truth about who will read it."""
    member = facts.writer.id
    said = [_safety_text(reading.level, facts)]
    if facts.concern is not None:
        said = _second_text(reading.level, facts, facts.concern)
    raised = RaiseConcern(
        member, reading.level, reading.reason, also=(*said, *_tell_buddy(reading.level, facts))
    )
    return [raised]


def while_open(facts: MemberFacts, concern: OpenConcern) -> list[Effect]:
    """Anything else the member writes then goes to whoever has it, and to nobody else."""
    if concern.owner is None:
        return [Note("wrote", "wrote again; nobody has taken it yet", facts.writer.id, concern.id)]
    who = reference(facts.writer.role, facts.writer.id)
    filling = {"number": str(concern.id), "who": who}
    again = Sentence.MEMBER_WROTE_AGAIN
    return [Say(concern.owner.id, again, Lane.PAGE, filling, concern=concern.id)]


def safety_sentence(level: Level, cover: Cover) -> Sentence:
    """Staff "have been alerted" only where somebody is paged now; else when they will read."""
    here, opening = cover.on_duty, cover.opening
    if level is Level.URGENT:
        away = Sentence.SAFETY_NOBODY if opening else Sentence.SAFETY_NOBODY_EVER
        return Sentence.SAFETY_ALERTED if here or cover.fallback else away
    away = Sentence.LOW_MOOD_NOBODY if opening else Sentence.LOW_MOOD_NOBODY_EVER
    return Sentence.LOW_MOOD_SOON if here else away


def _safety_text(level: Level, facts: MemberFacts) -> Say:
    me = facts.writer.id
    once = f"safety-{level.value}"
    filling = {"time": facts.cover.opening}
    sentence = safety_sentence(level, facts.cover)
    return Say(me, sentence, Lane.SAFETY, filling, once=once, member=me)


def _second_text(level: Level, facts: MemberFacts, concern: OpenConcern) -> list[Say]:
    """The first text again only where the concern was milder; the second only once, and later."""
    if level is not Level.URGENT:
        return []
    if concern.level is not Level.URGENT:
        return [_safety_text(level, facts)]
    if facts.now - concern.opened_at < SECOND_TEXT_AFTER:
        return []
    me = facts.writer.id
    return [Say(me, Sentence.SAFETY_SECOND, Lane.SAFETY, once="safety-second", member=me)]


def buddy_to_tell(facts: MemberFacts) -> Named | None:
    """Whoever has the conversation, or their own buddy."""
    return facts.waiting.holder if facts.waiting and facts.waiting.holder else facts.own_buddy


def _tell_buddy(level: Level, facts: MemberFacts) -> list[Say]:
    """The buddy hears that staff were asked, and not why; who has it is told when somebody does."""
    buddy = buddy_to_tell(facts)
    if buddy is None:
        return []
    paged_now = facts.cover.on_duty or (level is Level.URGENT and facts.cover.fallback)
    later = not paged_now and facts.cover.opening
    sentence = Sentence.STAFF_WILL_READ if later else Sentence.STAFF_ASKED
    filling = {"member": facts.writer.first_name, "time": facts.cover.opening}
    return [Say(buddy.id, sentence, Lane.RELAY, filling, "with", member=facts.writer.id)]
