"""What staff do so that somebody goes along with a member: see the checks, and arrange it."""

from datetime import date

from bot.store.checks import record_check
from schedules.checks import Check, CheckKind
from tests.browser.console_pages import StaffBrowser
from tests.town.town import Resident, Town

PLACE = "the library door, Hope Street"


def form(buddy: Resident, **changed: str) -> dict[str, str]:
    """Thursday from six till half past seven, with everything seen."""
    return {
        "buddy": str(buddy.id),
        "day": "2026-11-26",
        "begins": "18:00",
        "over": "19:30",
        "place": PLACE,
        "public": "yes",
        "risk_note": "Sam tires; leave when they like",
        "dbs": "basic",
        "training": "yes",
        "references": "yes",
        "role": "yes",
        "seen_on": "2026-10-02",
        **changed,
    }


def moved(**changed: str) -> dict[str, str]:
    """As it stands in the form by which it is moved, but for what is changed."""
    stands = {"day": "2026-11-26", "begins": "18:00", "over": "19:30", "place": PLACE}
    return {**stands, **changed}


async def checked(town: Town, *buddies: Resident) -> None:
    """Staff have seen everything of theirs."""
    async with town.service.database.writing() as tx:
        for each in buddies:
            for kind in (CheckKind.DBS, CheckKind.TRAINING, CheckKind.REFERENCES):
                seen = date(2026, 10, 2)
                await record_check(tx, town.now, each.id, Check(kind), seen, level="basic")


async def approves(browser: StaffBrowser, jo: Resident, buddy: Resident, **changed: str) -> None:
    await browser.signs_in(jo, "/visits/1")
    page = await browser.presses("Approve this visit", **form(buddy, **changed))
    page.says("Arranged. Both hear it")


async def asked(town: Town, sam: Resident) -> None:
    await sam.writes("someone to go with me to the Thursday group please")
    sam.hears("will look for someone to go with you")


async def who_go_along(
    town: Town, buddy_on: str | None = None
) -> tuple[Resident, Resident, Resident]:
    """Somebody on staff, a buddy whose checks are seen, and a member who asked for company."""
    jo = await town.staff("Jo Marsh")
    priya = await (town.buddy("Priya Rao", on=buddy_on) if buddy_on else town.buddy("Priya Rao"))
    sam = await town.member("Sam Okafor")
    await asked(town, sam)
    await checked(town, priya)
    return jo, priya, sam
