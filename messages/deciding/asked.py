"""What follows when a member asks something of the service: HELP, PAUSE, LESS, TALK and so on."""

from messages.deciding.carrying import greet
from messages.deciding.visits import about_company, about_groups
from messages.deciding.worries import while_open
from messages.effects import (
    AskBuddy,
    DoubtIdentity,
    Effect,
    GiveConsent,
    RefuseConsent,
    Say,
    ShowStaff,
    Start,
    Stop,
)
from messages.facts import MemberFacts
from messages.inbound import Inbound, Kind
from messages.intents import Intent
from messages.lanes import Lane
from messages.people import Role
from messages.sentences import Sentence
from messages.silence_effects import LeaveBe, LookOut


def asked_of_us(intent: Intent, inbound: Inbound, facts: MemberFacts) -> list[Effect] | None:
    """The effects of a word for the service; None where the message is for a person."""
    me = facts.writer.id
    match intent:
        case Intent.HELP:
            return [Say(me, Sentence.HELP_NO_TEL, Lane.SAFETY)]
        case Intent.START:
            return _start(facts)
        case Intent.AGREE | Intent.DECLINE:
            return _consent(intent, inbound, facts)
        case Intent.TALK:
            return _talk(facts)
        case Intent.WRONG_NUMBER:
            return _wrong_number(facts)
        case Intent.GROUPS:
            return about_groups(facts)
        case Intent.COMPANY | Intent.SKIP | Intent.TRIED:
            return about_company(intent, inbound, facts)
        case Intent.LOOK_OUT | Intent.LEAVE_BE:
            return _agreed(intent, facts)
        case Intent.NONE | Intent.STOP:
            return None if inbound.kind is not Kind.CARRIER_HELP else []
        case _:
            return _about_when(intent, facts)


def _wrong_number(facts: MemberFacts) -> list[Effect]:
    """Nothing more goes there, after one apology that says nothing of whom it was meant for."""
    me = facts.writer
    effects: list[Effect] = [Stop(me.id), ShowStaff("says this is the wrong number")]
    if me.role is Role.MEMBER:
        effects.append(DoubtIdentity(me.id, "says this is the wrong number"))
    if not me.stopped:
        effects.append(Say(me.id, Sentence.WRONG_NUMBER, Lane.SAFETY, member=me.id))
    return effects + (while_open(facts, facts.concern) if facts.concern else [])


def _about_when(intent: Intent, facts: MemberFacts) -> list[Effect] | None:
    """A word for the plan of somebody who has none yet; the rest is in `deciding.wishes`."""
    me = facts.writer
    if me.role is Role.NEWCOMER or me.stopped or me.consented or intent is Intent.PAUSE:
        return None
    return _start(facts)


def _agreed(intent: Intent, facts: MemberFacts) -> list[Effect] | None:
    """What is agreed with whoever has a plan."""
    me = facts.writer
    if me.role is Role.NEWCOMER:
        return None
    if me.stopped:
        return [Say(me.id, Sentence.STOPPED_NOW, Lane.SAFETY, member=me.id)]
    return _about_silence(intent, facts) if me.consented else _start(facts)


def _about_silence(intent: Intent, facts: MemberFacts) -> list[Effect]:
    """Agreed in one text; staff see it the same day, to agree on the rest."""
    me = facts.writer.id
    if intent is Intent.LEAVE_BE:
        return [LeaveBe(me), Say(me, Sentence.LEFT_BE, Lane.SAFETY, member=me)]
    agreed = Say(me, Sentence.LOOKING_OUT, Lane.SAFETY, member=me)
    return [LookOut(me), agreed, ShowStaff("asks us to notice if they go quiet")]


def _start(facts: MemberFacts) -> list[Effect] | None:
    """Welcome back; whoever has not agreed yet is asked, and a newcomer is told who we are."""
    me = facts.writer
    if facts.overtaken:
        return []
    if me.role is Role.NEWCOMER:
        return [Start(me.id), Say(me.id, Sentence.NEWCOMER_HELLO, Lane.SAFETY)]
    if not me.consented:
        return [Start(me.id), Say(me.id, Sentence.INVITATION, Lane.SAFETY)]
    return [Start(me.id), Say(me.id, Sentence.STARTED, Lane.SAFETY)]


def _consent(intent: Intent, inbound: Inbound, facts: MemberFacts) -> list[Effect] | None:
    """OK or NO typed answers the invitation only while it is open; the buttons always do."""
    me = facts.writer
    if me.role is Role.NEWCOMER:
        return None
    pressed = inbound.kind is Kind.BUTTON
    if not pressed and (me.consented or not me.invited):
        return None
    if intent is Intent.DECLINE:
        no = Say(me.id, Sentence.CONSENT_NO, Lane.SAFETY)
        again = me.stopped and not me.consented
        return [] if again else [RefuseConsent(me.id), no]
    if me.consented and not me.stopped:
        return []
    if me.stopped and not pressed:  # "ok" may only mean that they heard us
        return [Say(me.id, Sentence.STOPPED_NOW, Lane.SAFETY, member=me.id)]
    return [GiveConsent(me.id), Say(me.id, Sentence.CONSENT_THANKS, Lane.SAFETY)]


def _talk(facts: MemberFacts) -> list[Effect] | None:
    """TALK: someone now, please. With staff there already, or from a stranger, it is for staff."""
    if facts.concern is not None:
        return None
    if facts.writer.role is Role.NEWCOMER:
        return [*greet(facts), ShowStaff("asks to talk, and is nobody we know")]
    me = facts.writer.id
    looking = Say(me, Sentence.TALK_LOOKING, Lane.SAFETY, member=me)
    return [AskBuddy(me, "talk", holder=None, also=(looking,))]
