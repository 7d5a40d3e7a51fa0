"""The six people of the demo, as their file of people has them."""

import csv
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from messages.people import Address, Channel, Role, Surface, first_name

FILE = Path(__file__).parent / "cast.csv"
_PLACES = {"1": "paged first", "2": "the backup", "3": "the manager"}


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
                buddy = first_name(self.line["buddy"])
                return f"Member, with {buddy}" if buddy else "Member, no buddy yet"
            case Role.BUDDY:
                own = [each.first_name for each in the_cast() if each.line["buddy"] == self.name]
                return f"Buddy of {' and '.join(own)}" if own else "Buddy, free"
            case Role.STAFF:
                return f"Staff, {_PLACES[self.line['order']]}"
            case Role.NEWCOMER:
                raise AssertionError("nobody in the cast is unknown")

    @property
    def phone(self) -> str:
        """What they hold in their hand."""
        return "Plain phone, texts" if self.surface is Surface.TEXT else "Telegram"


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
