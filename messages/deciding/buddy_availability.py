"""What follows when a buddy says when they can be asked; never words that a member waits for."""

from typing import assert_never

from messages.availability import (
    AwayHowLong,
    Heard,
    MostAsked,
    MostMembers,
    One,
    TakeBack,
    Times,
    WantCalendar,
    WhatHolds,
    read_availability,
)
from messages.availability_effects import GiveCalendar, NoteMost, NoteTimes, TakeBackTimes
from messages.availability_effects import TellTimesHeld as Tell
from messages.commands import Verb, read_number
from messages.effects import Effect, KeepUnrouted, PassOn, ReleaseUnrouted, Say
from messages.facts import BuddyFacts, Conversation
from messages.inbound import Inbound, Kind
from messages.sentences import Sentence

MOST_CHOICES = 5
_US = frozenset({"us", "for us", "you"})
_PASS = frozenset({"pass", "/pass", "pass please", "pass sorry", "sorry pass"})


def about_availability(inbound: Inbound, facts: BuddyFacts) -> list[Effect] | None:
    """None where the words are for a member. Where they could be for either, we ask."""
    if inbound.kind is not Kind.TEXT or facts.wall is None or facts.replied is not None:
        return None
    bare = " ".join(inbound.text.replace(",", " ").strip(" .!").casefold().split())
    if bare in _US and facts.kept is not None:
        return _for_us(facts)
    if bare in _PASS and facts.offered:
        return [PassOn(number, facts.writer.id) for number in facts.offered]
    heard = read_availability(inbound.text, facts.wall)
    if heard is None:
        return None
    numbered = read_number(inbound.text)
    named = facts.numbers.get(numbered.number) if numbered else None
    if named is not None:
        return _ask([named], facts)
    recent = facts.talking and facts.conversations
    if recent and not heard.certain and not facts.to_us:
        return _ask(list(facts.conversations), facts)
    return _noted(heard, facts)


def pressed_word(words: str, facts: BuddyFacts) -> list[Effect]:
    """A button that stands for words to us; nothing where it is over."""
    if words in _US:
        return _for_us(facts) or []
    heard = read_availability(words, facts.wall) if facts.wall else None
    return [] if heard is None else _noted(heard, facts)


def _for_us(facts: BuddyFacts) -> list[Effect] | None:
    """The words that waited, as they were meant when they were written."""
    kept = facts.kept
    heard = read_availability(kept.words, kept.wall) if kept and kept.wall else None
    if kept is None or heard is None:
        return None
    return [ReleaseUnrouted(kept.message), *_noted(heard, facts)]


def _ask(chosen: list[Conversation], facts: BuddyFacts) -> list[Effect]:
    few = chosen[:MOST_CHOICES]
    choices = ", ".join(f"{each.request_id} {each.member.first_name}" for each in few)
    options = "\n".join(
        f"To {each.member.first_name}\t{Verb.FOR_MEMBER.value}:{each.request_id}" for each in few
    )
    filling = {"choices": choices, "options": options}
    return [KeepUnrouted(), Say(facts.writer.id, Sentence.FOR_WHOM, filling=filling)]


def _noted(heard: Heard, facts: BuddyFacts) -> list[Effect]:
    me = facts.writer.id
    times = tuple(one for one in heard.said if isinstance(one, Times))
    rest = [_effect(one, me) for one in heard.said if not isinstance(one, Times)]
    return [*([NoteTimes(me, times)] if times else []), *rest]


def _effect(said: One, me: int) -> Effect:
    match said:
        case MostMembers(count):
            return NoteMost(me, members=count)
        case MostAsked(count):
            return NoteMost(me, asked=count)
        case TakeBack():
            return TakeBackTimes(me)
        case WhatHolds():
            return Tell(me)
        case WantCalendar(ends):
            return GiveCalendar(me, ends)
        case AwayHowLong():
            return Say(me, Sentence.AWAY_HOW_LONG)
        case _ if isinstance(said, Times):
            return NoteTimes(me, (said,))
        case _:
            assert_never(said)
