"""One concern on its page: what was said, what is known, and who has read it."""

from datetime import timedelta

from bot.store.people import change_person
from bot.store.record import lines_of_concern, lines_since
from messages.inbound import Kind
from tests.browser.console_pages import (
    StaffBrowser,
    a_worrying_evening,
    forget,
    staff_browser,
)
from tests.town.town import Resident, Town


async def record(town: Town) -> list[str]:
    """What the record says about the concern."""
    async with town.service.database.reading() as tx:
        return [event.line for event in await lines_of_concern(tx, 1)]


async def test_words_are_words_and_never_a_part_of_the_page(quiet_town: Town) -> None:
    jo = await quiet_town.staff("Jo <b>Marsh</b>")
    sam = await quiet_town.member("Sam</title><script>alert(1)</script> Okafor")
    bad = "</blockquote><script>alert('I want to die')</script> \" ' {{ 7 * 7 }}"
    await sam.writes(bad)
    async with staff_browser(quiet_town) as browser:
        pages = [await browser.signs_in(jo), await browser.opens("/concerns/1")]
        pages.append(await browser.presses("I'll take it"))
        typed = "</textarea><script>alert(2)</script>"
        await browser.presses("Hand it back")
        await browser.presses("I'll take it")
        pages.append(await browser.presses("Close alert 1", note=typed, outcome=typed))
    pages[1].says(bad)
    pages[-1].says(typed)
    for page in pages:
        page.never_says("<script>", "<b>Marsh")
    forget(jo, sam)


async def test_reading_somebodys_words_is_noted_once_an_hour_for_each_reader(
    quiet_town: Town,
) -> None:
    jo, ada, sam = await a_worrying_evening(quiet_town)
    async with staff_browser(quiet_town) as hers, staff_browser(quiet_town) as browser:
        for _ in range(3):
            await browser.signs_in(jo, "/concerns/1")
        await hers.signs_in(ada, "/concerns/1")
        lines = await record(quiet_town)
        assert lines.count("Jo read alert 1") == 1
        assert lines.count("Ada read alert 1") == 1
        await quiet_town.later(minutes=59)
        await browser.opens("/concerns/1")
        assert (await record(quiet_town)).count("Jo read alert 1") == 1
        await quiet_town.later(minutes=2)
        (await browser.opens("/concerns/1")).says("Jo read alert 1")
    assert (await record(quiet_town)).count("Jo read alert 1") == 2
    forget(jo, ada, sam)


async def test_reading_the_messages_of_the_day_is_noted_once_an_hour(quiet_town: Town) -> None:
    jo = await quiet_town.staff("Jo Marsh")
    sam = await quiet_town.member("Sam Okafor")
    async with staff_browser(quiet_town) as browser:
        await browser.signs_in(jo)
        assert await read_lines(quiet_town) == []
        await sam.writes("Feeling very low and lonely tonight")
        for _ in range(3):
            await browser.opens("/")
        assert await read_lines(quiet_town) == ["Jo read the messages to read today"]
        quiet_town.clock.skip(timedelta(minutes=61))
        await browser.opens("/")
        assert len(await read_lines(quiet_town)) == 2
    forget(jo, sam)


async def read_lines(town: Town) -> list[str]:
    """Who read what, as the record says it."""
    async with town.service.database.reading() as tx:
        return [event.line for event in await lines_since(tx, 0, 100) if event.what == "read"]


async def test_a_concern_that_is_not_there_says_so(quiet_town: Town) -> None:
    jo, ada, sam = await a_worrying_evening(quiet_town)
    async with staff_browser(quiet_town) as browser:
        fields = (await browser.signs_in(jo, "/concerns/1")).form("I'll take it").fields
        for number in ("0", "2", "2147483648", "9" * 40):
            page = await browser.opens(f"/concerns/{number}")
            assert page.status == 404
            page.says("There is no such alert")
        for button in ("take", "not-me", "words", "close"):
            typed = {**fields, "words": "Hello", "outcome": "spoke_safe"}
            page = await browser.posts(f"/concerns/99/{button}", typed)
            assert page.status == 404, button
    forget(jo, ada, sam)


async def test_a_buddys_worry_shows_who_worried_and_why(quiet_town: Town) -> None:
    jo = await quiet_town.staff("Jo Marsh")
    priya = await quiet_town.buddy("Priya Shah", on="text")
    sam = await quiet_town.member("Sam Okafor", buddy=priya)
    await sam.writes("Not bad, thank you. I am off to bed")
    await priya.writes("W")
    async with staff_browser(quiet_town) as browser:
        page = await browser.signs_in(jo, "/concerns/1")
    page.says("Priya (buddy)", "Not bad, thank you. I am off to bed")
    forget(jo, priya, sam)


async def test_what_cannot_arrive_is_said_before_anybody_writes(quiet_town: Town) -> None:
    jo, ada, sam = await a_worrying_evening(quiet_town)
    async with quiet_town.service.database.writing() as tx:
        await change_person(tx, sam.id, notes="Never ring: text only")
    await sam.does(Kind.CARRIER_STOP)
    async with staff_browser(quiet_town) as browser:
        page = await browser.signs_in(jo, "/concerns/1")
        page.says("Sam asked us to stop", "Never ring: text only", "stopped our texts")
    forget(jo, ada, sam)


async def test_the_lines_to_give_are_those_of_the_country_with_their_day(
    quiet_town: Town,
) -> None:
    jo, ada, sam = await a_worrying_evening(quiet_town)
    async with staff_browser(quiet_town) as browser:
        page = await browser.signs_in(jo, "/concerns/1")
    page.says("Samaritans: 116 123, free", "Shout: text SHOUT to 85258", "22 November 2026")
    page.never_says("988 Lifeline", "Text About It")
    forget(jo, ada, sam)


async def signed_in_pages(browser: StaffBrowser, who: Resident) -> list[str]:
    """Every title that a shoulder or a history could show."""
    await browser.signs_in(who)
    pages = [await browser.opens(path) for path in ("/", "/concerns/1")]
    return [page.answer.text.partition("</title>")[0] for page in pages]


async def test_no_title_or_address_holds_a_name(quiet_town: Town) -> None:
    jo, ada, sam = await a_worrying_evening(quiet_town)
    async with staff_browser(quiet_town) as browser:
        for head in await signed_in_pages(browser, jo):
            assert "Sam" not in head
            assert "wish" not in head
    forget(jo, ada, sam)
