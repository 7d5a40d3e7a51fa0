"""Once somebody has an alert nobody else is paged, whatever was on its way or went wrong before."""

import random
from datetime import timedelta

import pytest

from messages.delivery import Later, Outcome, Refused, Unsure, Why
from tests.bot.test_another_way import phones_of, second_phone
from tests.town.town import Resident, Town

TROUBLES: tuple[Outcome, ...] = (
    Later("no connection"),
    Later("429 too many", timedelta(seconds=40)),
    Later("held", timedelta(minutes=3), whole_channel=True),
    Unsure("no answer"),
    Refused(Why.BAD_TEXT, "400"),
)


@pytest.mark.parametrize("seed", range(6))
async def test_whatever_went_wrong_before_only_the_news_of_it_comes_after(
    quiet_town: Town, seed: int
) -> None:
    chance, town = random.Random(seed), quiet_town
    staff = [await town.staff(name, order=n) for n, name in enumerate(("Jo Marsh", "Kim Lund"), 1)]
    phones = [*staff, await second_phone(town, staff[0])]
    sams = [await town.member(f"Sam{each} Okafor") for each in "abcdefg"[: chance.choice((1, 7))]]
    for sam in sams:
        phones_of(town).outcomes += chance.choices(TROUBLES, k=chance.randrange(5))
        await town.carrier.carry(sam.address, "kms tonight")
    await town.later(seconds=chance.randrange(1, 900))
    phones_of(town).outcomes = chance.choices(TROUBLES, k=chance.randrange(3))
    for number in range(1, len(sams) + 1):
        await town.carrier.carry(staff[1].address, f"T{number}")
    await town.settle()
    before = {phone.name: len(phone.seen) for phone in phones}
    phones_of(town).outcomes = []
    await town.later(minutes=25)  # after that it is asked whether they still have it
    for phone in phones:
        late = [seen.text for seen in phone.seen[before[phone.name] :]]
        assert not [words for words in late if "URGENT" in words or "waiting" in words], late
    _all_heard([*phones, *sams])


def _all_heard(residents: list[Resident]) -> None:
    for resident in residents:
        resident.heard = len(resident.seen)
