"""How it stands between us and a member, and what was agreed about silence, as words for pages."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.console.labels import when
from bot.database import Transaction
from bot.store.agreed_contacts import agreed_contacts_of
from bot.store.concerns import Concern
from bot.store.contact_tries import tries_of
from bot.store.in_touch import how_in_touch
from bot.store.people import Person
from bot.store.silences import Terms, silence_of
from bot.store.unreached import unreached_of
from messages.silence_effects import REASON
from schedules.in_touch import PAUSES, InTouch
from schedules.silence import Step

STATES: Mapping[InTouch, str] = {
    InTouch.UNREACHABLE: "We can't reach them",
    InTouch.SILENT: "Quiet, as agreed",
    InTouch.PAUSED: "Paused",
    InTouch.STOPPED: "Stopped",
    InTouch.CONTENTED: "Happy alone",
    InTouch.NOT_AGREED: "Not agreed yet",
    InTouch.IN_TOUCH: "In touch",
}
"""In the order in which staff should look at them."""
_STEPS: Mapping[Step, str] = {
    Step.NONE: "",
    Step.SOFTER: "A softer text went.",
    Step.BUDDY: "Their buddy knows, and they know that staff come next.",
    Step.STAFF: "Staff were called.",
    Step.SECOND_TRY: "Staff were asked for another try, at another time of day.",
    Step.CONTACT: "Staff were asked to turn to the agreed contact, or to nobody.",
    Step.DECIDE: "Staff were asked to decide, and whether anyone will attend.",
}


def state_label(state: InTouch, paused_why: str | None) -> str:
    """A pause by the reason that the member gave, where they gave one."""
    paused = PAUSES.get(paused_why or "") if state is InTouch.PAUSED else None
    return paused.capitalize() if paused else STATES[state]


@dataclass(frozen=True, slots=True)
class SilenceView:
    """One member's, for their page."""

    state: str
    says: str
    """Why, where it needs saying."""
    agreed: str
    """Since when, and how; empty where nothing is agreed."""
    terms: Terms


@dataclass(frozen=True, slots=True)
class WentQuiet:
    """What whoever has such a concern should do, for its page."""

    tries: list[str]
    prefers: str
    may_ask: bool


async def silence_view(
    tx: Transaction, member: Person, now: datetime, timezone: str
) -> SilenceView:
    """Read it all."""
    state = (await how_in_touch(tx, now, member.id)).get(member.id, InTouch.IN_TOUCH)
    silence = await silence_of(tx, member.id)
    terms = silence.terms if silence else Terms()
    agreed = ""
    if silence is not None and silence.agreed_at is not None:
        how = "by message" if silence.how == "message" else "with staff"
        agreed = f"Agreed {how}, {when(silence.agreed_at, now, timezone)}"
    says = _STEPS[silence.step] if silence and state is InTouch.SILENT else ""
    lost = await unreached_of(tx, member.id)
    if lost is not None and state is InTouch.UNREACHABLE:
        says = f"Nothing has arrived since {when(lost.since, now, timezone)}. This is not silence."
    return SilenceView(state_label(state, member.paused_why), says, agreed, terms)


async def went_quiet(
    tx: Transaction, concern: Concern, now: datetime, timezone: str
) -> WentQuiet | None:
    """None for a concern that a message raised."""
    if concern.reason != REASON:
        return None
    silence = await silence_of(tx, concern.member_id)
    contacts = await agreed_contacts_of(tx, concern.member_id)
    return WentQuiet(
        [
            f"{each.way.label}, {each.result.label}, {when(each.at, now, timezone)}"
            for each in await tries_of(tx, concern.id)
        ],
        silence.terms.prefers if silence else "",
        any(each.consented_on is not None for each in contacts),
    )
