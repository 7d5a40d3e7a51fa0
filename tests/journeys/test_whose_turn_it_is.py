"""Of several on call, a member's own team is paged first, and the rested before the tired."""

from bot.store.rota import set_team
from tests.town.town import Resident, Town


async def of_team(town: Town, resident: Resident, team: str) -> Resident:
    async with town.service.database.writing() as tx:
        await set_team(tx, resident.id, team)
    return resident


async def test_a_members_own_team_is_paged_first_and_then_the_others(town: Town) -> None:
    jo = await of_team(town, await town.staff("Jo Marsh"), "south")
    priya = await of_team(town, await town.staff("Priya Shah", order=2), "North")
    sam = await of_team(town, await town.member("Sam Okafor"), "north")
    await sam.writes("ive took all my pills")
    sam.hears("have been alerted")
    priya.hears("URGENT alert 1")
    await town.later(minutes=5)
    jo.hears("URGENT alert 1", "not taken")
    await jo.writes("T1")
    jo.hears("You have alert 1")
    priya.hears("Jo has alert 1")
    sam.hears("Jo")


async def test_whoever_was_paged_last_night_sleeps_while_somebody_rested_is_on_call(
    town: Town,
) -> None:
    jo = await town.staff("Jo Marsh")
    ada = await town.staff("Ada Bello", order=2)
    sam, jean = await town.member("Sam Okafor"), await town.member("Jean Whitcombe")
    for when, member, paged in (
        ("2026-11-22 23:30", sam, jo),
        ("2026-11-23 23:30", jean, ada),
    ):
        town.it_is(when)
        await member.writes("ive took all my pills")
        member.hears("999")
        number = 1 if member is sam else 2
        paged.hears(f"URGENT alert {number}")
        await paged.writes(f"C{number} spoke, safe now")
        for resident in (jo, ada, sam, jean):
            resident.heard = len(resident.seen)
