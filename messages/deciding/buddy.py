"""What follows when a buddy writes: a code, a button, or words for a member."""

from dataclasses import replace

from messages.commands import Command, Verb, read_button, read_code, read_number
from messages.deciding.buddy_availability import about_availability, pressed_word
from messages.deciding.buddy_talking import TALK_VERBS, about_talking, typed_code
from messages.deciding.buddy_topics import about_topics, asked_for_topics
from messages.deciding.buddy_words import release, route
from messages.deciding.buddy_worries import bare_help, buddy_in_trouble, worried_about
from messages.deciding.ending_wishes import (
    is_goodbye_asked_for,
    of_a_buddy,
    sure_of_goodbye,
)
from messages.deciding.given_time import about_time
from messages.deciding.in_private import answer_in_private, words_in_private
from messages.deciding.joining import apart_from_members
from messages.deciding.visits import at_a_visit, visit_command, worried_at_a_visit
from messages.deciding.worries import is_worry
from messages.effects import AcceptRequest, Effect, KeepReading, PassOn, Pause, Say, Start, Stop
from messages.facts import BuddyFacts, Conversation
from messages.inbound import Inbound, Kind
from messages.intents import Intent, asks_what_this_is, pause_weeks, read_intent
from messages.sentences import Sentence
from messages.talking_effects import TellWhy
from messages.triage.context import buddy_in_context
from messages.triage.levels import Level, Reading


def decide_buddy(inbound: Inbound, reading: Reading, facts: BuddyFacts) -> list[Effect]:
    """Codes and buttons first, then worries, the few words for the service, and words to carry."""
    me = facts.writer.id
    if inbound.kind in (Kind.BLOCKED, Kind.CARRIER_STOP):
        return [Stop(me, blocked=inbound.kind.value)]
    if inbound.kind in (Kind.UNBLOCKED, Kind.CARRIER_START):
        return [Start(me)]
    if inbound.kind is Kind.REACTION:
        return []  # a thumb is no answer to somebody who waits for words
    pressed = inbound.kind is Kind.BUTTON
    command = read_button(inbound.button) if pressed else read_code(inbound.text)
    about_visit = visit_command(inbound, command)
    if about_visit is not None:
        return at_a_visit(about_visit, me)  # whoever is out checks out, whatever has run out
    if not facts.in_order:
        return apart_from_members(inbound, reading, facts)
    # A letter that they type in a member's topic is for the member.
    to_us = pressed or facts.topic is None or facts.topic.about is None
    answered = answer_in_private(inbound, inbound.text, facts) if to_us else None
    if answered is not None:
        return answered
    if pressed:
        return _command(command, facts) if command else []
    command = command or typed_code(inbound.text, facts)
    if command and command.verb is Verb.WORRIED:
        return _worried(command, facts, reading)
    if command and command.verb in (Verb.ACCEPT, Verb.PASS, *TALK_VERBS):
        return _command(command, facts)
    return _words(inbound, reading, facts)


def _command(command: Command, facts: BuddyFacts) -> list[Effect]:
    me = facts.writer.id
    if command.verb is Verb.WORRIED:
        return _worried(command, facts)
    if command.verb in TALK_VERBS:
        return about_talking(command, facts)
    if command.verb is Verb.WORD:
        return asked_for_topics(command.words, facts) or pressed_word(command.words, facts)
    if command.number is None:
        return [Say(me, Sentence.BUDDY_HELP)]
    if command.verb is Verb.ACCEPT:
        return [AcceptRequest(command.number, me)]
    if command.verb is Verb.PASS:
        return [PassOn(command.number, me)]
    if command.verb is Verb.FOR_MEMBER:
        named = facts.numbers.get(command.number)
        return release(named, facts.kept, facts) if named and facts.kept else []
    return [Say(me, Sentence.BUDDY_HELP)]


def _worried(command: Command, facts: BuddyFacts, reading: Reading | None = None) -> list[Effect]:
    """W pages staff about the member: the one named, or everybody whom it could be about.

    `reading`: of the words that say why, if there are any.
    """
    named = facts.numbers.get(command.number) if command.number is not None else facts.replied
    if command.number is None and facts.replied is None and facts.out_with is not None:
        told: list[Effect] = [TellWhy(facts.out_with.id)] if command.words else []
        return [*told, *worried_at_a_visit(facts.out_with, facts)]
    about = [named] if named else list(facts.conversations)
    words = reading if command.words else None
    return worried_about(about, facts, words)


def _words(inbound: Inbound, reading: Reading, facts: BuddyFacts) -> list[Effect]:
    if asks_what_this_is(inbound.text):
        reading = replace(reading, level=Level.ORDINARY)
    raised = buddy_in_context(inbound.text, reading, facts.past, facts.now)
    kept: list[Effect] = [] if raised is reading else [KeepReading(raised.level, raised.reason)]
    return kept + _as_read(inbound, raised, facts)


def _as_read(inbound: Inbound, reading: Reading, facts: BuddyFacts) -> list[Effect]:
    me = facts.writer.id
    intent = read_intent(inbound.text)
    effects: list[Effect] = []
    if is_goodbye_asked_for(reading, facts):
        return sure_of_goodbye(facts)
    if is_worry(reading):
        named = _named(inbound, facts)
        alone = intent is Intent.HELP and (not named or _only_by_topic(inbound, facts))
        effects = bare_help(reading, facts) if alone else buddy_in_trouble(named, reading, facts)
    match intent:
        case Intent.STOP:
            return [*effects, Stop(me), Say(me, Sentence.BUDDY_STOPPED)]
        case _ if effects:
            return effects
        case Intent.START:
            return [Start(me), Say(me, Sentence.BUDDY_STARTED)]
        case Intent.HELP:
            return [Say(me, Sentence.BUDDY_HELP)]
        case Intent.PAUSE:
            return [Pause(me, pause_weeks(inbound.text))]
        case _ if (chat := about_topics(inbound, facts)) is not None:
            return chat
        case _ if _in_private(inbound, facts):
            return words_in_private(facts.writer)
        case _:
            said = of_a_buddy(inbound, facts) or about_time(inbound, facts)
            noted = said or about_availability(inbound, facts)
            return route(inbound, facts) if noted is None else noted


def _only_by_topic(inbound: Inbound, facts: BuddyFacts) -> bool:
    """Written in a member's topic, and no answer to anything that stands there."""
    return facts.topic is not None and not inbound.answer_to


def _in_private(inbound: Inbound, facts: BuddyFacts) -> bool:
    """What they say next to a question of ours, unless the words name whom they are for."""
    asked = facts.in_private is not None and facts.in_private.words
    return asked and facts.kept is None and not _named(inbound, facts)


def _named(inbound: Inbound, facts: BuddyFacts) -> list[Conversation]:
    """Whom the words themselves name: by the message that they answer, and by number."""
    numbered = read_number(inbound.text)
    by_number = facts.numbers.get(numbered.number) if numbered else None
    named = {each.member.id: each for each in (facts.replied, by_number) if each}
    return list(named.values())
