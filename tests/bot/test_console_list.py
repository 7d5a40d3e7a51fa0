"""What the first page tells staff: who waits, what to read, what did not go, who is on call."""

from messages.inbound import Kind
from tests.browser.console_pages import forget, staff_browser
from tests.town.town import Resident, Town


async def test_a_quiet_evening_says_so(quiet_town: Town) -> None:
    jo = await quiet_town.staff("Jo Marsh")
    async with staff_browser(quiet_town) as browser:
        page = await browser.signs_in(jo)
    page.says("No alert is open", "Everything has been read", "None in the last 24 hours")
    page.never_says("ge-alarm")


async def test_whoever_waits_untaken_comes_first_under_a_red_banner(quiet_town: Town) -> None:
    jo = await quiet_town.staff("Jo Marsh")
    ada = await quiet_town.staff("Ada Bello", order=2)
    sam = await quiet_town.member("Sam Okafor")
    jean = await quiet_town.member("Jean Whitcombe")
    tom = await quiet_town.member("Tom Reed")
    await sam.writes("I want to die tonight")
    await ada.writes("T1")
    await jean.writes("I have had nothing to eat since Friday")
    await quiet_town.later(minutes=12)
    await tom.writes("I want to die tonight")
    async with staff_browser(quiet_town) as browser:
        page = await browser.signs_in(jo)
    page.says("2 alerts are not taken yet", "Open for 12 minutes", "Ada has it")
    order = [page.text.index(f"Alert {number}: ") for number in (3, 2, 1)]
    assert order == sorted(order), "untaken and urgent first, taken last"
    page.never_says("Okafor", "Whitcombe")
    assert "<title>(2) Alerts" in page.answer.text
    forget(*quiet_town.residents)


async def test_the_banner_stays_until_somebody_takes_it(quiet_town: Town) -> None:
    jo = await quiet_town.staff("Jo Marsh")
    sam = await quiet_town.member("Sam Okafor")
    await sam.writes("I want to die tonight")
    async with staff_browser(quiet_town) as browser:
        page = await browser.signs_in(jo)
        page.says("1 alert is not taken yet", "Nobody has it yet")
        await jo.writes("T1")
        page = await browser.opens("/")
    page.never_says("ge-alarm")
    page.says("You have it")
    forget(jo, sam)


async def test_what_is_to_be_read_today_is_there_until_somebody_has_read_it(
    quiet_town: Town,
) -> None:
    jo = await quiet_town.staff("Jo Marsh")
    sam = await quiet_town.member("Sam Okafor")
    tom = await quiet_town.member("Tom Reed")
    await sam.writes("Feeling very low and lonely tonight")
    await tom.does(Kind.PHOTO)
    async with staff_browser(quiet_town) as browser:
        page = await browser.signs_in(jo)
        page.says("Feeling very low and lonely tonight", "Sam (M-2)", "sent a photo")
        page = await browser.presses("Mark as read: message 1")
        page.never_says("Feeling very low")
        page.says("Marked as read", "sent a photo")
        page = await browser.presses("Mark as read: message 2")
        page.says("Everything has been read")
        (await browser.opens("/")).never_says("Marked as read")
    forget(jo, sam, tom)


async def test_what_was_done_is_told_to_the_person_and_not_to_a_page_that_looks_for_news(
    quiet_town: Town,
) -> None:
    jo = await quiet_town.staff("Jo Marsh")
    sam = await quiet_town.member("Sam Okafor")
    await sam.writes("Feeling very low and lonely tonight")
    async with staff_browser(quiet_town) as browser:
        form = (await browser.signs_in(jo)).form("Mark as read: message 1")
        await browser.client.post(form.action, data=form.fields, follow_redirects=False)
        news = await browser.client.get("/", headers={"HX-Request": "true"})
        assert "Marked as read" not in news.text
        (await browser.opens("/")).says("Marked as read")
    forget(jo, sam)


async def test_a_check_in_that_did_not_go_is_shown_with_its_reason(quiet_town: Town) -> None:
    jo = await quiet_town.staff("Jo Marsh", on_call="mon-fri 18:00-22:00")
    sam = await quiet_town.member("Sam Okafor", days="sun", at="18:30")
    quiet_town.it_is("2026-11-22 18:25")
    await quiet_town.later(minutes=60)
    async with staff_browser(quiet_town) as browser:
        page = await browser.signs_in(jo)
    page.says("Sam (M-2), 6.30pm", "Nobody was on call to read the answer")
    page.says("Nobody is on call now", "Next: Jo, 6pm tomorrow")
    forget(jo, sam)


async def test_a_check_in_of_yesterday_is_said_to_be_of_yesterday(quiet_town: Town) -> None:
    jo = await quiet_town.staff("Jo Marsh", on_call="mon-fri 18:00-22:00")
    await quiet_town.member("Sam Okafor", days="sun", at="18:30")
    quiet_town.it_is("2026-11-22 18:25")
    await quiet_town.later(minutes=60)
    await quiet_town.later(hours=8)
    async with staff_browser(quiet_town) as browser:
        (await browser.signs_in(jo)).says("Sam (M-2), 6.30pm yesterday")
        await quiet_town.later(hours=16)
        (await browser.signs_in(jo)).says("None in the last 24 hours")
    forget(*quiet_town.residents)


async def test_who_is_on_call_is_said_in_the_order_of_paging(quiet_town: Town) -> None:
    await quiet_town.staff("Ruth Lang", on_call="always", order=3)
    await quiet_town.staff("Ada Bello", on_call="sun 17:00-23:30", order=2)
    jo = await quiet_town.staff("Jo Marsh", on_call="sun 17:00-22:00; mon 09:00-12:00")
    async with staff_browser(quiet_town) as browser:
        page = await browser.signs_in(jo)
    page.says("Jo Paged first, until 10pm Ada Backup, until 11.30pm Ruth Manager, always on call")
    page.says("Next: Jo, 9am tomorrow")


async def test_a_broken_alarm_is_said_on_the_first_page(quiet_town: Town) -> None:
    jo = await quiet_town.staff("Jo Marsh")
    async with staff_browser(quiet_town) as browser:
        await browser.signs_in(jo)
        quiet_town.service.pulse.failures["pages"] = 3
        page = await browser.opens("/")
    page.says("The alarm itself is not working", "Broken: pages")


async def test_times_are_those_of_whoever_looks(quiet_town: Town) -> None:
    jo = await quiet_town.staff("Jo Marsh")
    await change_zone(quiet_town, jo, "Pacific/Auckland")
    sam = await quiet_town.member("Sam Okafor")
    quiet_town.it_is("2026-11-22 18:25")
    await sam.writes("Feeling very low and lonely tonight")
    await sam.writes("I want to die tonight")
    async with staff_browser(quiet_town) as browser:
        (await browser.signs_in(jo)).says("Sam (M-2), 7.25am")
        page = await browser.opens("/concerns/1")
        page.says("Sam (member), 7.25am", "Next page: 7.30am")
    forget(jo, sam)


async def change_zone(town: Town, who: Resident, timezone: str) -> None:
    """They live elsewhere."""
    from bot.store.people import change_person  # noqa: PLC0415

    async with town.service.database.writing() as tx:
        await change_person(tx, who.id, timezone=timezone)
