"""The six people of the demo, and moving them into an empty database."""

import csv
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from pathlib import Path

from bot.applying.next_hello import slot_columns
from bot.database import Transaction
from bot.store import check_ins, people, requests
from bot.store.consents import record_consent
from messages.people import Address, Channel, Role, Surface, first_name
from schedules.plans import Plan, format_days, format_times, parse_days, parse_times
from schedules.slots import next_slot
from schedules.spoken import spoken_plan

FILE = Path(__file__).parent / "cast.csv"
_PLACES = {"1": "on call first", "2": "on call second", "3": "the manager"}


@dataclass(frozen=True, slots=True)
class Player:
    """One of the cast, as the page shows them: a line of the file of people."""

    name: str
    role: Role
    address: Address
    line: dict[str, str]

    @property
    def first_name(self) -> str:
        """What everybody calls them."""
        return first_name(self.name)

    @property
    def surface(self) -> Surface:
        """What kind of phone they have."""
        return self.address.surface

    @property
    def about(self) -> str:
        """Who they are, in a few words."""
        match self.role:
            case Role.MEMBER:
                days, times = parse_days(self.line["days"]), parse_times(self.line["time"])
                return f"Member. Hello on {spoken_plan(days, times)}. {self._paired}"
            case Role.BUDDY:
                return " ".join(["Buddy, a volunteer.", *self._pairs_with])
            case Role.STAFF:
                return f"Staff, {_PLACES[self.line['order']]}."
            case Role.NEWCOMER:
                raise AssertionError("nobody in the cast is unknown")

    @property
    def _paired(self) -> str:
        buddy = first_name(self.line["buddy"])
        return f"Buddy: {buddy}." if buddy else "No buddy yet."

    @property
    def _pairs_with(self) -> list[str]:
        members = [each.first_name for each in the_cast() if each.line["buddy"] == self.name]
        return [f"{name}'s own." for name in members]


@cache
def the_cast() -> tuple[Player, ...]:
    """Everybody in the file, in the order in which their phones stand."""
    with FILE.open(newline="", encoding="utf-8") as file:
        found = [
            Player(
                line["name"],
                Role(line["role"]),
                Address(Channel(line["channel"]), line["address"]),
                line,
            )
            for line in csv.DictReader(file)
        ]
    order = (Role.MEMBER, Role.BUDDY, Role.STAFF)
    return tuple(sorted(found, key=lambda player: order.index(player.role)))


def player_at(address: str) -> Player | None:
    """Whose phone it is; None where it is nobody's."""
    return next((each for each in the_cast() if each.address.value == address), None)


async def load_cast(tx: Transaction, now: datetime) -> None:
    """Move everybody into an empty database."""
    ids: dict[str, int] = {}
    for player in sorted(the_cast(), key=lambda each: each.role is Role.MEMBER):
        ids[player.name] = await _move_in(tx, player, now)
        if player.line["buddy"]:
            await requests.pair(tx, ids[player.name], ids[player.line["buddy"]], now)
        if player.line["days"]:
            await _plan(tx, player, ids[player.name], now)


async def _move_in(tx: Transaction, player: Player, now: datetime) -> int:
    line = player.line
    agreed = date.fromisoformat(line["consent"]) if line["consent"] else None
    person_id = await people.add_person(
        tx,
        now,
        player.name,
        role=player.role,
        language=line["language"],
        timezone=line["timezone"],
        interests=line["interests"],
        notes=line["notes"],
        consented_on=agreed,
        on_call=line["on_call"],
        staff_order=int(line["order"] or 0),
    )
    await people.add_address(tx, person_id, player.address, preference=1)
    person = await people.find_person(tx, person_id)
    if agreed is not None and person is not None:
        await record_consent(tx, now, person, agreed, how="import", withdrawn=False)
    return person_id


async def _plan(tx: Transaction, player: Player, person_id: int, now: datetime) -> None:
    days = parse_days(player.line["days"])
    for at in parse_times(player.line["time"]):
        slot = next_slot(Plan(days, at, player.line["timezone"]), now)
        await check_ins.set_plan(
            tx, person_id, format_times((at,)), format_days(days), *slot_columns(slot)
        )
