"""What follows when a buddy is worried about a member, or writes what is worrying itself."""

from messages.deciding.worries import is_worry, safety_sentence
from messages.effects import Effect, HoldWords, RaiseConcern, Say
from messages.facts import BuddyFacts, Conversation
from messages.lanes import Lane
from messages.sentences import Sentence
from messages.talking_effects import TellWhy
from messages.triage.levels import Level, Reading

THEIR_BUDDY = "their buddy"
"""How the reason of a concern begins that came from what a buddy wrote."""
BUDDY_WORRIED = f"{THEIR_BUDDY} is worried"


def worried_about(
    about: list[Conversation], facts: BuddyFacts, words: Reading | None = None
) -> list[Effect]:
    """Staff are paged; where it could be about several, about each, since asking takes time.

    `words`: what was made of the buddy's own, if they said why. Staff read them in the file.
    """
    if not about:
        return worried_alone(facts, words)
    reason = BUDDY_WORRIED if len(about) == 1 else f"{BUDDY_WORRIED}, perhaps about another"
    also = (worried_thanks(about[0].member.id, facts), *_if_it_could_be_them(words, facts))
    why: list[Effect] = [TellWhy(about[0].member.id)] if words is not None else []
    raised = [
        RaiseConcern(each.member.id, Level.URGENT, reason, also=also if not place else ())
        for place, each in enumerate(about)
    ]
    return [*why, *raised]


def worried_alone(facts: BuddyFacts, words: Reading | None = None) -> list[Effect]:
    """About nobody that we can tell: a person asks whom they mean."""
    me = facts.writer.id
    also = (worried_thanks(None, facts), *_if_it_could_be_them(words, facts))
    held: list[Effect] = [HoldWords()] if words is not None else []
    return [*held, RaiseConcern(me, Level.URGENT, "a buddy is worried, and named nobody", also)]


def _if_it_could_be_them(words: Reading | None, facts: BuddyFacts) -> tuple[Say, ...]:
    """Whether they write of a member or of themselves cannot be told from worrying words."""
    return (_safety_text(words.level, facts),) if words is not None and is_worry(words) else ()


def buddy_in_trouble(
    named: list[Conversation], reading: Reading, facts: BuddyFacts
) -> list[Effect]:
    """Worrying words never cross: staff read them, and the buddy gets the safety text, too."""
    about = named or list(facts.conversations)
    if not about or (len(about) > 1 and reading.level is not Level.URGENT):
        return [HoldWords(), _about_the_buddy(reading, facts), _not_passed_on(facts)]
    reason = f"{THEIR_BUDDY} {facts.writer.first_name} wrote something worrying"
    if len(about) > 1:
        reason += ", perhaps about another"
    safety = (_safety_text(reading.level, facts),)
    raised = [
        RaiseConcern(each.member.id, reading.level, reason, also=safety if not place else ())
        for place, each in enumerate(about)
    ]
    return [HoldWords(), *raised, _not_passed_on(facts)]


def bare_help(reading: Reading, facts: BuddyFacts) -> list[Effect]:
    """It may be either: somebody comes to the buddy, and it is said how all of it works.

    About no member, for nothing in it is: their conversation goes on.
    """
    how = Say(facts.writer.id, Sentence.BUDDY_HELP)
    return [HoldWords(), _about_the_buddy(reading, facts), how]


def _about_the_buddy(reading: Reading, facts: BuddyFacts) -> RaiseConcern:
    reason = f"a buddy wrote: {reading.reason}"
    safety = (_safety_text(reading.level, facts),)
    return RaiseConcern(facts.writer.id, reading.level, reason, also=safety)


def _safety_text(level: Level, facts: BuddyFacts) -> Say:
    me = facts.writer.id
    filling = {"time": facts.cover.opening}
    sentence = safety_sentence(level, facts.cover)
    return Say(me, sentence, Lane.SAFETY, filling, once=f"buddy-safety-{level.value}:{me}")


def _not_passed_on(facts: BuddyFacts) -> Say:
    return Say(facts.writer.id, Sentence.HELD_WORRYING, Lane.SAFETY)


def worried_thanks(member: int | None, facts: BuddyFacts) -> Say:
    """The truth about who will read it, and when."""
    me, cover = facts.writer.id, facts.cover
    if cover.on_duty:
        return Say(me, Sentence.WORRIED_THANKS, member=member)
    if cover.opening:
        return Say(me, Sentence.WORRIED_NOBODY, filling={"time": cover.opening}, member=member)
    return Say(me, Sentence.WORRIED_NOBODY_EVER, member=member)
