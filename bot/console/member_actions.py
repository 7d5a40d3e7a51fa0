"""What staff change on a member's page: each change is checked, made once, and on the record."""

from dataclasses import dataclass
from datetime import datetime

from starlette.responses import Response

from bot.console.access import Visit
from bot.console.member_forms import read_contact, read_rules, read_why
from bot.console.member_page import MemberPage, find_member
from bot.database import Transaction
from bot.quiet import write_again
from bot.service import Service
from bot.store import agreed_contacts, safe_contacts
from bot.store.member_record import CHANGED
from bot.store.people import Person, lock_person
from bot.store.record import note
from messages.code_words import unfit
from schedules.zones import wall_clock

_PARTS = {
    "style": "wording",
    "ring": "ringing",
    "rules": "rules",
    "called": "what we call ourselves",
    "other_ways": "other ways",
    "agreed_fact": "the agreed fact",
    "crisis_plan": "the crisis plan",
    "early_signs": "early signs",
}
CHANGED_MEANWHILE = (
    "Somebody else has changed this since you opened the page. Nothing was kept. What stands now "
    "is at the top; what you typed is still in the form"
)
CAME_AGAIN = "Their code word has come again, or somebody has lifted this already. Look again"


@dataclass(frozen=True, slots=True)
class MemberActions:
    """Rules, code word, agreed contacts, identity, and letting messages go again."""

    service: Service
    shown: MemberPage

    async def keep_rules(self, visit: Visit) -> Response:
        """What was agreed about wording, ringing and what to do on a bad day."""
        rules = read_rules(visit.form)
        if isinstance(rules, dict):
            return await self.shown.answer(visit, 422, rules)
        version = visit.form.get("version", "")
        async with self.service.database.writing() as tx:
            member = await _held_still(tx, visit)
            if member is None:
                return _nobody(visit)
            before = await safe_contacts.safe_contact_of(tx, member.id)
            parts = safe_contacts.changed_parts(before.rules, rules)
            wrong = version != str(before.version)
            if parts and not wrong:
                await safe_contacts.keep_rules(tx, member.id, before.version, rules)
                named = ", ".join(_PARTS[part] for part in parts)
                await _note(
                    tx, visit, member, f"changed how {member.reference} is reached: {named}"
                )
        if wrong:
            return await self.shown.answer(visit, 409, {"form": CHANGED_MEANWHILE})
        return _back(visit, "rules")

    async def set_code_word(self, visit: Visit) -> Response:
        """Only its hash is kept, so it can be set anew or taken away, and never looked up."""
        word = visit.form.get("word", "").strip()
        gone = visit.form.get("remove") == "yes"
        fault = "" if gone else unfit(word)
        if fault:
            return await self.shown.answer(visit, 422, {"word": fault})
        async with self.service.database.writing() as tx:
            member = await _held_still(tx, visit)
            if member is None:
                return _nobody(visit)
            await safe_contacts.set_code_word(tx, member.id, "" if gone else word)
            what = "took away" if gone else "set"
            await _note(tx, visit, member, f"{what} the code word of {member.reference}")
        return _back(visit, "word-gone" if gone else "word-set")

    async def add_contact(self, visit: Visit) -> Response:
        """Somebody with a key, or whoever they want told."""
        contact = read_contact(visit.form, wall_clock(visit.now, visit.me.timezone).date())
        if isinstance(contact, dict):
            return await self.shown.answer(visit, 422, contact)
        async with self.service.database.writing() as tx:
            member = await _held_still(tx, visit)
            if member is None:
                return _nobody(visit)
            if await agreed_contacts.add_agreed_contact(tx, member.id, contact):
                with_ = "with consent" if contact.consented_on else "without consent yet"
                line = f"wrote down a contact of {member.reference}, {with_}"
                await _note(tx, visit, member, line)
        return _back(visit, "contact")

    async def remove_contact(self, visit: Visit) -> Response:
        """Taken back, or no longer true."""
        contact_id = visit.number("contact_id")
        async with self.service.database.writing() as tx:
            member = await _held_still(tx, visit)
            if member is None:
                return _nobody(visit)
            if await agreed_contacts.remove_agreed_contact(tx, member.id, contact_id):
                await _note(tx, visit, member, f"took away a contact of {member.reference}")
        return _back(visit, "contact-gone")

    async def doubt(self, visit: Visit) -> Response:
        """An odd message: it may be somebody else. Or staff have checked, and it is them."""
        why, errors = read_why(visit.form)
        if errors:
            return await self.shown.answer(visit, 422, {"doubt": errors["why"]})
        cleared = visit.form.get("sure") == "yes"
        async with self.service.database.writing() as tx:
            member = await _held_still(tx, visit)
            if member is None:
                return _nobody(visit)
            if cleared and await safe_contacts.clear_doubt(tx, member.id):
                await _note(tx, visit, member, f"is sure that it is {member.reference}: {why}")
            marked = "marked by staff"
            if not cleared and await safe_contacts.doubt_identity(tx, member.id, visit.now, marked):
                await _note(tx, visit, member, f"doubts that it is {member.reference}: {why}")
        return _back(visit, "cleared" if cleared else "doubted")

    async def lift(self, visit: Visit) -> Response:
        """Asked twice: nothing that went out to them could be taken back."""
        why, errors = read_why(visit.form)
        if errors:
            return await self.shown.answer(visit, 422, {"lift": errors["why"]})
        async with self.service.database.writing() as tx:
            member = await _held_still(tx, visit)
            if member is None:
                return _nobody(visit)
            since = _moment(visit.form.get("since", ""))
            if visit.form.get("sure") != "yes":
                return visit.page("lift.html", member=member, since=since, why=why)
            charity = self.service.office.charity
            done = since is not None and await write_again(
                tx, charity, member, visit.me, since, why, visit.now
            )
        if not done:
            return await self.shown.answer(visit, 409, {"form": CAME_AGAIN})
        return _back(visit, "lifted")


async def _held_still(tx: Transaction, visit: Visit) -> Person | None:
    """The member, while nobody else can decide anything about them."""
    await lock_person(tx, visit.number("member_id"))
    return await find_member(tx, visit)


async def _note(tx: Transaction, visit: Visit, member: Person, did: str) -> None:
    """Who and when; never the words that were agreed."""
    line = f"{visit.me.first_name} {did}"
    await note(tx, visit.now, CHANGED, line, actor=visit.me.id, member=member.id)


def _moment(given: str) -> datetime | None:
    try:
        found = datetime.fromisoformat(given)
    except ValueError:
        return None
    return found if found.tzinfo is not None else None


def _nobody(visit: Visit) -> Response:
    return visit.page("no_such_member.html", 404)


def _back(visit: Visit, said: str) -> Response:
    return visit.go(f"/members/{visit.number('member_id')}", said)
