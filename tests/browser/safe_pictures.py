"""Takes the pictures of safe contact: `python -m tests.browser.safe_pictures FOLDER`."""

from datetime import date

from bot.store.agreed_contacts import AgreedContact, add_agreed_contact
from bot.store.own_dates import keep_own_date
from bot.store.safe_contacts import Rules
from messages.safe_contact import Ring, Style
from schedules.own_dates import DateKind, DateManner, OwnDate
from tests.browser.camera import PHONE, Camera, take_all
from tests.browser.console_pages import WISH
from tests.town.agreeing import agree
from tests.town.town import Resident, Town

JEANS = Rules(
    style=Style.NEUTRAL,
    ring=Ring.NEVER,
    rules="Not after 6: husband home.",
    called="Barbara",
    other_ways="Text relay on weekday mornings, or jean@example.org",
    agreed_fact="The robin in the yard is called Percy",
    crisis_plan="Get my coat on and go and stand in the garden. Ring Ruth. If it does not pass in "
    "an hour, go to Ruth's.",
    early_signs="I stop cooking. I write shorter. I say that I am fine, thank you.",
)


async def a_careful_evening(town: Town) -> tuple[Resident, Resident]:
    """Jo is on call; Jean, whose phone others read, has written something worrying."""
    jo = await town.staff("Jo Marsh")
    jean = await town.member("Jean Whitcombe")
    await agree(jean, JEANS, "pineapple")
    async with town.service.database.writing() as tx:
        ruth = AgreedContact("Ruth Hill", "sister", "+447700900321", date(2026, 3, 27))
        len_ = AgreedContact("Len Moss", "neighbour with a key", "number 12", None)
        for contact in (ruth, len_):
            await add_agreed_contact(tx, jean.id, contact)
        await keep_own_date(tx, jean.id, OwnDate("03-10", DateKind.BIRTHDAY))
        await keep_own_date(tx, jean.id, OwnDate("12-25", DateKind.HARD, DateManner.NONE))
    await jean.writes(WISH)
    return jo, jean


async def pictures(camera: Camera) -> None:
    """All of them."""
    jo, jean = await a_careful_evening(camera.town)
    await camera.sign_in(jo)
    await camera.go("/concerns/1")
    await camera.take("safe-concern", {"width": 1180, "height": 1180})
    await camera.go(f"/members/{jean.id}")
    await camera.take("safe-member", {"width": 1180, "height": 1500})
    await jean.writes("can you get me a pineapple")
    await camera.go("/concerns/1")
    await camera.take("safe-quiet-narrow", PHONE)


if __name__ == "__main__":
    take_all(pictures)
