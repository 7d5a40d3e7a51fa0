"""The rota page says who is on call and where nobody is, and every change is told to whom it is."""

import pytest

from bot.store.overrides import overrides_between
from bot.store.rota import load_rota
from schedules.rota import fallback_now, on_duty
from tests.browser.console_pages import StaffBrowser, forget, staff_browser
from tests.town.town import Resident, Town

EVENING = "mon-sun 18:00-22:00"
TONIGHT = {"from_day": "2026-11-22", "from_time": "22:00", "to_day": "2026-11-23"}


async def on_call_at(town: Town, when: str) -> list[str]:
    """By first name, whoever is asked first coming first."""
    before = town.now
    town.it_is(when)
    async with town.service.database.reading() as tx:
        found = on_duty(await load_rota(tx, now=town.now), town.now)
    town.clock.set(before)
    names = {resident.id: resident.name.split()[0] for resident in town.residents}
    return [names[staff.person_id] for staff in found]


async def open_rota(browser: StaffBrowser, who: Resident) -> None:
    await browser.signs_in(who, "/rota")


async def test_it_shows_who_is_on_and_where_nobody_is_and_why_that_matters(
    quiet_town: Town,
) -> None:
    jo = await quiet_town.staff("Jo Marsh", on_call=EVENING)
    await quiet_town.staff("Ada Bello", on_call="sat-sun 10:00-22:00", order=2)
    await quiet_town.member("Sam Okafor", days="mon", at="16:30")
    async with staff_browser(quiet_town) as browser:
        page = await browser.signs_in(jo, "/rota")
        page.says(
            *("Jo Paged first, until 10pm", "Ada Backup, until 10pm", "Next: Jo, 6pm tomorrow"),
            *("Today, Sunday 22 November", "6pm to 10pm", "Jo, paged first Now"),
            *("gaps on 2 of them", "1 check-in is held, because nobody would be there to read"),
            *("Nobody is asking for a swap", "everybody keeps their usual hours"),
        )
        page.never_says("Okafor", "ge-alarm")
        page = await browser.opens("/")
        page.says("On call: Jo until 10pm and Ada until 10pm. Next: Jo, 6pm tomorrow.")


async def test_a_rota_without_anybody_says_so_in_red(quiet_town: Town) -> None:
    jo = await quiet_town.staff("Jo Marsh", on_call="")
    async with staff_browser(quiet_town) as browser:
        page = await browser.signs_in(jo, "/rota")
        page.says("Nobody is on call, and nobody is named for that", "Nobody is on call.")
        page = await browser.presses("Save who it is", person=str(jo.id))
        page.says("Saved. Alerts go there", "Urgent alerts go to Jo.")
        page.never_says("ge-alarm")
    async with quiet_town.service.database.reading() as tx:
        named = fallback_now(await load_rota(tx), quiet_town.now)
    assert named is not None
    assert named.person_id == jo.id


async def test_a_bank_holiday_is_marked(quiet_town: Town) -> None:
    jo = await quiet_town.staff("Jo Marsh", on_call=EVENING)
    quiet_town.it_is("2026-12-20 18:00")
    async with staff_browser(quiet_town) as browser:
        page = await browser.signs_in(jo, "/rota")
    page.says("Friday 25 December Bank holiday: Christmas Day")


async def test_somebody_stands_in_and_hears_of_it_once(quiet_town: Town) -> None:
    jo = await quiet_town.staff("Jo Marsh", on_call=EVENING)
    ada = await quiet_town.staff("Ada Bello", on_call="")
    async with staff_browser(quiet_town) as browser:
        await open_rota(browser, jo)
        assert browser.page is not None
        form = browser.page.form("Add to the rota")
        typed = {"person": str(ada.id), "kind": "on", **TONIGHT, "to_time": "08:00", "why": "asked"}
        await browser.posts(form.action, {**form.fields, **typed})
        page = await browser.posts(form.action, {**form.fields, **typed})
        await quiet_town.settle()
        page.says("Added to the rota", "Ada is on call: today 10pm-8am", "Written here, Jo: asked")
        ada.hears("Jo put you on call", "10pm-8am")
        assert await on_call_at(quiet_town, "2026-11-22 23:00") == ["Ada"]
        page = await browser.presses("Take it out: Ada is on call: today 10pm-8am")
        page.says("Taken out", "everybody keeps their usual hours")
        ada.hears("Jo took a change out")
        ada.hears("No one is on call today 10pm-8am")
    assert await on_call_at(quiet_town, "2026-11-22 23:00") == []


async def test_away_leaves_a_gap_that_staff_in_charge_hear_of_at_once(quiet_town: Town) -> None:
    jo = await quiet_town.staff("Jo Marsh", on_call=EVENING)
    ruth = await quiet_town.staff("Ruth Lang", on_call="", order=3)
    async with staff_browser(quiet_town) as browser:
        await open_rota(browser, jo)
        times = {"from_day": "2026-11-23", "from_time": "00:00", "to_day": "2026-11-23"}
        page = await browser.presses(
            "Add to the rota", person=str(jo.id), kind="away", **times, to_time="23:59"
        )
        page.says("Jo is away")
    ruth.hears("No one is on call", "tomorrow")
    assert await on_call_at(quiet_town, "2026-11-23 19:00") == []


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ({"kind": ""}, "Say whether they are on call or away"),
        ({"person": "99"}, "Choose somebody on staff"),
        ({"person": "²"}, "Choose somebody on staff"),
        ({"from_day": ""}, "Give a day and a time"),
        ({"to_time": "25:00"}, "Give a day and a time"),
        ({"to_time": "21:00", "to_day": "2026-11-22"}, "It has to end after it begins"),
        ({"to_day": "2027-11-22"}, "That is too long"),
        ({"from_day": "2026-11-01", "to_day": "2026-11-02"}, "That is over already"),
        ({"why": "x" * 201}, "Keep it below 200 letters"),
    ],
    ids=str,
)
async def test_what_is_not_filled_in_rightly_changes_nothing(
    quiet_town: Town, typed: dict[str, str], says: str
) -> None:
    jo = await quiet_town.staff("Jo Marsh", on_call=EVENING)
    right = {"person": str(jo.id), "kind": "on", **TONIGHT, "to_time": "08:00"}
    async with staff_browser(quiet_town) as browser:
        await open_rota(browser, jo)
        page = await browser.presses("Add to the rota", **{**right, **typed})
        page.says("Nothing was changed yet", says)
        assert page.status == 422
    async with quiet_town.service.database.reading() as tx:
        assert await overrides_between(tx, quiet_town.now, quiet_town.now.replace(year=2028)) == []


async def test_a_swap_is_asked_and_taken_by_two_people_on_the_page(quiet_town: Town) -> None:
    jo = await quiet_town.staff("Jo Marsh", on_call="sat 18:00-22:00")
    ada = await quiet_town.staff("Ada Bello", on_call="sun 18:00-22:00")
    shift = "2026-11-28T18:00:00+00:00/2026-11-28T22:00:00+00:00"
    async with staff_browser(quiet_town) as browser:
        await open_rota(browser, jo)
        page = await browser.presses("Ask", shift=shift, person=str(ada.id))
        page.says("Asked. The shift stays yours", "Jo asks Ada to be on call: Saturday 6pm-10pm")
    ada.hears("Jo asks: can you be on call Saturday 6pm-10pm")
    jo.hears("We asked Ada")
    async with staff_browser(quiet_town) as browser:
        await open_rota(browser, ada)
        page = await browser.presses("I'll do it")
        page.says("Noted. Both of you have been told", "Nobody is asking for a swap")
    ada.hears("You are on call")
    jo.hears("Ada is on call")
    assert await on_call_at(quiet_town, "2026-11-28 19:00") == ["Ada"]


async def test_a_shift_that_has_begun_is_asked_for_from_now_on_and_the_page_says_so(
    quiet_town: Town,
) -> None:
    quiet_town.it_is("2026-11-22 19:00")
    jo = await quiet_town.staff("Jo Marsh", on_call="sun 18:00-22:00")
    ada = await quiet_town.staff("Ada Bello", on_call="")
    shift = "2026-11-22T18:00:00+00:00/2026-11-22T22:00:00+00:00"
    async with staff_browser(quiet_town) as browser:
        await open_rota(browser, jo)
        page = await browser.presses("Ask", shift=shift, person=str(ada.id))
        page.says("Asked. The shift stays yours", "Jo asks Ada to be on call")
        page = await browser.signs_in(ada, "/rota")
        page.says("A colleague asks you for a swap")
    await quiet_town.settle()
    forget(*quiet_town.residents)


async def test_nobody_answers_a_question_that_was_not_theirs(quiet_town: Town) -> None:
    jo = await quiet_town.staff("Jo Marsh", on_call="sat 18:00-22:00")
    ada = await quiet_town.staff("Ada Bello", on_call="")
    ruth = await quiet_town.staff("Ruth Lang", on_call="")
    shift = "2026-11-28T18:00:00+00:00/2026-11-28T22:00:00+00:00"
    async with staff_browser(quiet_town) as browser:
        await open_rota(browser, jo)
        await browser.presses("Ask", shift=shift, person=str(ada.id))
        await open_rota(browser, ruth)
        assert browser.page is not None
        form = browser.page.form("Save my nights")
        page = await browser.posts("/rota/swaps/1/take", form.fields)
        page.says("nothing has changed", "Jo asks Ada")
    await quiet_town.settle()
    forget(*quiet_town.residents)


async def test_teams_and_nights_are_chosen_and_nobody_chooses_nights_for_another(
    quiet_town: Town,
) -> None:
    jo = await quiet_town.staff("Jo <Marsh>", on_call="mon-tue 20:00-08:00")
    async with staff_browser(quiet_town) as browser:
        await open_rota(browser, jo)
        assert browser.page is not None
        browser.page.says("Jo: Monday 23 November and Tuesday 24 November")
        page = await browser.presses("Save my nights", chosen="on")
        page.never_says("Nights without rest")
        page = await browser.presses("Save the team of Jo <Marsh>", team="  North   team ")
    async with quiet_town.service.database.reading() as tx:
        (staff,) = await load_rota(tx)
    assert (staff.team, staff.back_to_back) == ("north team", True)


async def test_a_calendar_address_is_shown_once_and_can_be_ended(quiet_town: Town) -> None:
    jo = await quiet_town.staff("Jo Marsh", on_call=EVENING)
    async with staff_browser(quiet_town) as browser:
        await open_rota(browser, jo)
        page = await browser.presses("Make an address")
        page.says("Copy it now", "https://evening.example/calendar/")
        address = next(each for each in page.text.split() if each.endswith(".ics"))
        assert (await browser.client.get(address)).status_code == 200
        page = await browser.opens("/rota")
        page.never_says("evening.example/calendar/")
        await browser.presses("End it")
        assert (await browser.client.get(address)).status_code == 404


CALENDAR = (
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:{title}\r\n"
    "DTSTART:20261124T180000Z\r\nDTEND:20261124T220000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
)


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (CALENDAR.format(title="Ada on call"), "1 added, 0 removed, 0 unchanged"),
        (CALENDAR.format(title="Zed on call"), "'Zed on call': nobody on staff has that name"),
        ("", "Choose a calendar file"),
        ("\udcff\udcfe", "This is not a calendar file"),
        ("BEGIN:VCALENDAR\r\n<script>", "This is not a calendar file"),
    ],
    ids=["a rota", "a stranger", "nothing", "no text", "half a file"],
)
async def test_a_calendar_is_uploaded(quiet_town: Town, content: str, says: str) -> None:
    jo = await quiet_town.staff("Jo Marsh", on_call=EVENING)
    await quiet_town.staff("Ada Bello", on_call="")
    async with staff_browser(quiet_town) as browser:
        await open_rota(browser, jo)
        assert browser.page is not None
        form = browser.page.form("Take it in")
        sent = content.encode("utf-8", "surrogateescape")
        answer = await browser.client.post(
            form.action,
            data=form.fields,
            files={"file": ("rota.ics", sent, "text/calendar")},
            headers={"Sec-Fetch-Site": "same-origin"},
        )
        assert says in answer.text.replace("&#39;", "'")
    expected = ["Ada", "Jo"] if "added" in says else ["Jo"]
    assert sorted(await on_call_at(quiet_town, "2026-11-24 19:00")) == expected


async def test_a_file_larger_than_any_rota_is_refused_unread(quiet_town: Town) -> None:
    jo = await quiet_town.staff("Jo Marsh", on_call=EVENING)
    async with staff_browser(quiet_town) as browser:
        await open_rota(browser, jo)
        assert browser.page is not None
        form = browser.page.form("Take it in")
        answer = await browser.client.post(
            form.action, data=form.fields, files={"file": ("rota.ics", b"x" * 1_100_000)}
        )
    assert answer.status_code == 413


async def test_parts_within_parts_without_end_are_no_form_of_ours(quiet_town: Town) -> None:
    jo = await quiet_town.staff("Jo Marsh", on_call=EVENING)
    nested = "".join(
        f"--b{each}\r\nContent-Type: multipart/form-data; boundary=b{each + 1}\r\n\r\n"
        for each in range(5000)
    )
    kind = "multipart/form-data; boundary=b0"
    async with staff_browser(quiet_town) as browser:
        await open_rota(browser, jo)
        answer = await browser.client.post(
            "/rota/calendar", content=nested.encode(), headers={"Content-Type": kind}
        )
    assert answer.status_code == 403
