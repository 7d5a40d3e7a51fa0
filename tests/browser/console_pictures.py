"""Takes the pictures of the staff's pages: `python -m tests.browser.console_pictures FOLDER`."""

from datetime import timedelta

from messages.inbound import Kind
from tests.browser.camera import PALM, PHONE, Camera, take_all
from tests.browser.console_pages import WISH
from tests.town.town import Resident, Town


async def a_busy_evening(town: Town) -> Resident:
    """One alert taken, one that nobody has taken yet, a few messages to read; who is on call."""
    jo = await town.staff("Jo Marsh", on_call="mon-sun 17:00-22:00")
    ada = await town.staff("Ada Bello", on_call="mon-sun 17:00-22:00", order=2)
    await town.staff("Ruth Lang", on_call="mon-fri 08:00-17:00", order=3)
    priya = await town.buddy("Priya Shah")
    sam = await town.member("Sam Okafor", days="sun", at="18:30", buddy=priya)
    jean = await town.member("Jean Whitcombe", days="sun", at="18:30", buddy=priya)
    tomasz = await town.member("Tomasz Zielinski", on="chat", days="sun", at="19:20")
    mabel = await town.member("Mabel Hart", days="sun", at="18:30")
    town.it_is("2026-11-22 18:25")
    await pass_time(town, minutes=5)
    await pass_time(town, minutes=3)
    await jean.writes("Not so good. Quiet day, hardly saw a soul")
    await priya.writes("Oh Jean, I am sorry to hear that. What was the worst bit?")
    await pass_time(town, minutes=31)
    await tomasz.writes("I have had nothing to eat since Friday and there is no money left")
    await pass_time(town, minutes=3)
    await ada.writes("T1")
    await mabel.writes("Feeling very low and lonely tonight")
    await sam.does(Kind.PHOTO)
    await pass_time(town, minutes=26)
    await pass_time(town, minutes=1)
    await jean.writes(WISH)
    await pass_time(town, minutes=2)
    return jo


async def pass_time(town: Town, **by: float) -> None:
    """In one step: what is due happens at the end of it."""
    town.clock.skip(timedelta(**by))
    await town.settle()


async def pictures(camera: Camera) -> None:
    """All of them."""
    town, page = camera.town, camera.page
    await camera.sign_in(await a_busy_evening(town))
    await camera.take("staff-list", {"width": 1180, "height": 1120})
    await camera.take("staff-list-night", PHONE, "dark")
    await camera.go("/concerns/2")
    await camera.take("staff-concern-narrow", PALM, "dark")
    await page.emulate_media(color_scheme="light")
    await page.get_by_role("button", name="I'll take it").click()
    await page.wait_for_load_state()
    await town.settle()
    await page.reload()
    await camera.take("staff-concern", {"width": 1180, "height": 1640})
    await camera.go("/concerns/1/report")
    await camera.take("staff-report", {"width": 1000, "height": 1500})
    sam = next(one for one in town.residents if one.name == "Sam Okafor")
    await camera.go(f"/members/{sam.id}/plan")
    await camera.take("staff-plan", {"width": 1180, "height": 1640})


if __name__ == "__main__":
    take_all(pictures)
