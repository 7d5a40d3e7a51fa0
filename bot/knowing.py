"""Gathers what is known about whoever wrote, for `messages.deciding` to decide on."""

from datetime import timedelta
from typing import assert_never

from bot.applying import Handling
from bot.knowing_buddies import know_buddy
from bot.knowing_care import know_care
from bot.knowing_cover import cover_for
from bot.knowing_in_private import know_in_private
from bot.knowing_people import here, words_matter, writer_of
from bot.knowing_rota import know_rota
from bot.knowing_when import know_when
from bot.store import buddies, check_ins, concerns, outbox, requests, safe_contacts, silences
from bot.store.checks import is_in_order
from bot.store.contact_tries import count_tries
from bot.store.messages import said_before
from bot.store.people import best_address, find_people, find_person
from bot.store.rota import load_rota
from bot.store.visits import visit_to_come
from bot.tables.states import ConcernState, VisitState
from messages.check_in_bank import BANK, Asks
from messages.commands import Verb, read_button, read_code, read_number, read_takes
from messages.facts import (
    Colleague,
    Facts,
    MemberFacts,
    Named,
    OpenConcern,
    StaffConcern,
    StaffFacts,
    Waiting,
)
from messages.inbound import Kind
from messages.intents import Intent, read_intent
from messages.people import Role
from messages.sentences import Sentence
from messages.triage.past import Past, Said
from schedules.paging import ladder
from schedules.requests import promise_by
from schedules.silence import ANSWER_WITHIN
from schedules.spoken import spoken_time

THANKED_FOR = timedelta(hours=12)
LATE = timedelta(minutes=2)
"""A START older than that, with a STOP since, was caught up: it no longer holds."""
_THANKS = (
    *(Sentence.PASSED_ON, Sentence.LOOKING, Sentence.COULD_NOT_READ),
    *(Sentence.NEW_BUDDY, Sentence.NEW_BUDDY_KNOWS),
)


async def know(handling: Handling) -> Facts:
    """The facts for this message, as they stand inside its transaction."""
    match handling.writer.role:
        case Role.MEMBER | Role.NEWCOMER:
            return await _know_member(handling)
        case Role.BUDDY:
            return await know_buddy(handling)
        case Role.STAFF:
            return await _know_staff(handling)
        case _:
            assert_never(handling.writer.role)


async def _know_member(handling: Handling) -> MemberFacts:
    tx, now, me = handling.tx, handling.now, handling.writer
    own_buddy = await _own_buddy(handling)
    said = await safe_contacts.heard(tx, me.id, handling.inbound.text)
    asked = await check_ins.last_asked(tx, me.id, now)
    when = await know_when(handling)
    return MemberFacts(
        writer=writer_of(me),
        now=now,
        country=handling.charity.country,
        cover=await cover_for(handling),
        promise=spoken_time(promise_by(now), now, me.timezone),
        own_buddy=own_buddy,
        waiting=await _waiting(handling),
        talked=await _talked(handling, own_buddy),
        concern=await _concern(handling),
        asked=asked.id if asked else None,
        thanked=await outbox.said_lately(tx, me.id, _THANKS, now - THANKED_FOR),
        past=Past(
            await _said_before(handling),
            said.early_signs,
            answers=asked is not None,
            asked_number=asked is not None and _asks_number(asked.sentence),
        ),
        overtaken=_overtaken(handling),
        code_word=said.code_word,
        quiet=said.quiet,
        in_doubt=said.in_doubt,
        gone_silent=await _gone_silent(handling),
        today=when.today,
        hears_at=when.hears_at,
        question=when.question,
        paused=me.paused(now),
        in_private=await know_in_private(handling, when.question),
        company=bool(handling.charity.visits_reviewed),
        goes_out=await _goes_out(handling),
        second_look=handling.charity.second_look,
        died=me.stopped_at is not None and await concerns.has_died(tx, me.id),
    )


async def _said_before(handling: Handling) -> tuple[Said, ...]:
    me, words = handling.writer.id, words_matter(handling)
    return await said_before(handling.tx, me, handling.message_id, member=True, words=words)


async def _goes_out(handling: Handling) -> bool:
    """Asked only where the words could be about it."""
    _, _, pressed = handling.inbound.button.partition(":")
    if read_intent(pressed or handling.inbound.text) not in (Intent.SKIP, Intent.TRIED):
        return False
    visit = await visit_to_come(handling.tx, handling.writer.id)
    return visit is not None and visit.state is VisitState.APPROVED


async def _gone_silent(handling: Handling) -> bool:
    """Whoever wrote within a day is not silent, so a conversation pays nothing for looking."""
    wrote = handling.writer.last_wrote_at
    if wrote is not None and handling.now - wrote < ANSWER_WITHIN:
        return False
    return await silences.has_begun(handling.tx, handling.writer.id)


def _asks_number(sentence: str) -> bool:
    """Of a check-in that is in the bank no more, nothing is known."""
    return sentence in BANK and BANK[sentence].asks is Asks.NUMBER


def _overtaken(handling: Handling) -> bool:
    sent, stopped = handling.inbound.sent_at, handling.writer.stopped_at
    return stopped is not None and sent < stopped and handling.now - sent > LATE


async def _own_buddy(handling: Handling) -> Named | None:
    """Their own buddy, where he or she is here and can be reached."""
    buddy_id = await buddies.own_buddy(handling.tx, handling.writer.id)
    buddy = await find_person(handling.tx, buddy_id) if buddy_id else None
    if buddy is None or not await here(handling.tx, handling.charity.checks, buddy, handling.now):
        return None
    if await best_address(handling.tx, buddy.id, handling.charity.channels) is None:
        return None
    return Named(buddy.id, buddy.first_name)


async def _waiting(handling: Handling) -> Waiting | None:
    found = await requests.waiting_of(handling.tx, handling.writer.id)
    if found is None:
        return None
    holder = await find_person(handling.tx, found.buddy_id) if found.buddy_id else None
    if holder and not await is_in_order(
        handling.tx, handling.charity.checks, holder.id, handling.now
    ):
        holder = None  # nothing more of theirs is shown to whoever is not in order
    return Waiting(found.id, Named(holder.id, holder.first_name) if holder else None)


async def _talked(handling: Handling, buddy: Named | None) -> Waiting | None:
    """Only a reaction asks for this, so nothing else pays for looking."""
    if buddy is None or handling.inbound.kind is not Kind.REACTION:
        return None
    last = await requests.latest_between(handling.tx, buddy.id, handling.writer.id)
    return Waiting(last.id, buddy) if last else None


async def _concern(handling: Handling) -> OpenConcern | None:
    found = await concerns.of_member(handling.tx, handling.writer.id)
    if found is None:
        return None
    owner = await find_person(handling.tx, found.owner_id) if found.owner_id else None
    named = Named(owner.id, owner.first_name) if owner else None
    return OpenConcern(found.id, found.level, found.opened_at, named)


async def _know_staff(handling: Handling) -> StaffFacts:
    """Every concern that the message could mean: by code, by button, by number, by reply."""
    tx, inbound = handling.tx, handling.inbound
    command = read_button(inbound.button) if inbound.button else read_code(inbound.text)
    numbered = read_number(inbound.text)
    about = None
    if inbound.answer_to:
        about = await outbox.what_it_was_about(
            tx, inbound.address.channel, handling.address_id, inbound.answer_to
        )
    answered_to = about[1] if about else None
    named = {command.number if command else None, answered_to}
    named.add(numbered.number if numbered else None)
    named.update(read_takes(inbound.text))
    found = {}
    for number in sorted(number for number in named if number is not None):
        concern = await _staff_concern(handling, number)
        if concern is not None:
            found[number] = concern
    hands = command is not None and command.verb is Verb.HAND
    colleagues = await _colleagues(handling) if hands else ()
    rota = await know_rota(handling)
    care = await know_care(handling)
    return StaffFacts(writer_of(handling.writer), found, answered_to, rota, colleagues, care)


async def _colleagues(handling: Handling) -> tuple[Colleague, ...]:
    """Everybody else on staff who can be reached: on call first, as paging would ask them."""
    rota = await load_rota(handling.tx, handling.charity.channels)
    order = [one for one in ladder(rota, handling.now) if one != handling.writer.id]
    people = await find_people(handling.tx, order)
    return tuple(Colleague(one, people[one].first_name, people[one].name) for one in order)


async def _staff_concern(handling: Handling, number: int) -> StaffConcern | None:
    concern = await concerns.find(handling.tx, number)
    if concern is None:
        return None
    ids = {concern.member_id} | ({concern.owner_id} if concern.owner_id else set())
    people = await find_people(handling.tx, ids)
    member = people[concern.member_id]
    owner = people.get(concern.owner_id) if concern.owner_id else None
    return StaffConcern(
        concern.id,
        member.reference,
        Named(member.id, member.first_name),
        Named(owner.id, owner.first_name) if owner else None,
        concern.state is ConcernState.CLOSED,
        quiet=await safe_contacts.is_quiet(handling.tx, member.id),
        noted=bool(concern.note),
        tries=await count_tries(handling.tx, concern.id),
    )
