"""Takes the picture of choosing a buddy: `python -m tests.browser.match_pictures FOLDER`."""

from bot.store.introductions import Introduction, keep_introduction
from bot.store.match_wishes import keep_wishes
from bot.store.people import change_person
from messages.match_wishes import Wishes
from tests.browser.camera import PHONE, Camera, take_all
from tests.town.town import Resident, Town

LINES = "Lost my wife in May.\nShy at first, then I talk. Nothing about football please."
BUDDIES = (
    ("Ceri Pugh", "sun", "crafts; walking", Wishes(languages="Welsh", area="Twerton")),
    ("Ben Hale", "fri sun", "radio; cooking", Wishes(area="Larkhall")),
    ("Ines Duarte", "", "crafts", Wishes(area="Weston")),
    ("Al Fox", "mon tue", "football", Wishes(area="Twerton", lived="bereavement")),
    ("Rosa Lind", "", "crafts; radio", Wishes(area="Oldfield")),
)


async def somebody_to_choose_for(town: Town) -> tuple[Resident, Resident]:
    """Len hears from us on Sunday evenings, and five volunteers could be his."""
    jo = await town.staff("Jo Marsh")
    buddies = [await town.buddy(name, days=days) for name, days, _, _ in BUDDIES]
    busy = [await town.member(name, buddy=buddies[-1]) for name in ("Mo", "Jean", "Sue")]
    len_ = await town.member("Len Price", days="sun", at="18:30")
    wishes = Wishes(languages="Welsh", avoid_areas="Larkhall", lived="bereavement")
    async with town.service.database.writing() as tx:
        for resident, (_, _, likes, theirs) in zip(buddies, BUDDIES, strict=True):
            await change_person(tx, resident.id, interests=likes)
            await keep_wishes(tx, resident.id, 0, theirs)
        await change_person(tx, len_.id, interests="Crafts; radio")
        await keep_wishes(tx, len_.id, 0, wishes)
        today = town.now.date()
        await keep_introduction(tx, len_.id, Introduction(), LINES, today, "staff")
    assert len(busy) == 3
    return jo, len_


async def pictures(camera: Camera) -> None:
    """Wide, and as on a phone."""
    jo, len_ = await somebody_to_choose_for(camera.town)
    await camera.sign_in(jo)
    await camera.go(f"/members/{len_.id}/buddy")
    await camera.take("match", {"width": 1180, "height": 1280})
    await camera.take("match-narrow", PHONE)


if __name__ == "__main__":
    take_all(pictures)
