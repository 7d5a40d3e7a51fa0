"""Nobody is asked before they agreed, and a stranger who writes is heard."""

from tests.town.town import Town


async def test_a_member_is_invited_first_and_asked_only_after_they_agreed(town: Town) -> None:
    await town.staff("Jo Marsh")
    sam = await town.member("Sam Okafor", days="daily", at="18:30", consent=False)
    town.it_is("2026-11-22 18:25")
    await town.later(days=2)
    sam.hears("the Hello Team", "people read")
    sam.hears("the Hello Team", "OK", "STOP", never=("YES",))
    await sam.writes("ok")
    sam.hears("the Hello Team")
    await town.later(days=1, hours=1)
    sam.hears("the Hello Team")


async def test_no_means_no(town: Town) -> None:
    await town.staff("Jo Marsh")
    sam = await town.member("Sam Okafor", days="daily", at="18:30", consent=False)
    town.it_is("2026-11-22 18:25")
    await town.later(minutes=10)
    sam.hears("people read")
    sam.hears("OK")
    await sam.writes("no")
    sam.hears("fine")
    await town.later(days=3)


async def test_a_stranger_hears_who_we_are_and_staff_can_read_it(town: Town) -> None:
    await town.staff("Jo Marsh")
    nan = await town.stranger("Nan")
    await nan.writes("hello? I saw your leaflet")
    nan.hears("the Hello Team", "999")


async def test_a_stranger_in_danger_is_answered_and_staff_are_paged(town: Town) -> None:
    jo = await town.staff("Jo Marsh")
    nan = await town.stranger("Nan")
    await nan.writes("he hit me hes still here")
    nan.hears("999")
    jo.hears("URGENT alert 1")
