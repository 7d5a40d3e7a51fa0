"""Staff see what comes next and why not, and change when a member hears from us."""

from datetime import date, datetime, time, timedelta

from bot.console.plan.forms import Ground, read_plan
from bot.store.people import change_person
from bot.store.plans import chosen_of
from schedules.chosen import Chosen, ChosenTime
from schedules.plan_words import format_days
from schedules.plans import Days
from schedules.quiet_hours import QuietHours
from tests.browser.console_pages import staff_browser
from tests.town.town import Resident, Town

EVENING = datetime(2026, 11, 22, 18, 0)  # noqa: DTZ001 - where the member lives
EXACT = {"near": "exact", "quiet": "", "starts": "", "ends": ""}


async def stands(town: Town, member: Resident) -> Chosen:
    async with town.service.database.reading() as tx:
        return await chosen_of(tx, member.id)


async def test_the_members_page_says_what_comes_next_and_why_not(quiet_town: Town) -> None:
    jo = await quiet_town.staff("Jo Marsh", on_call="sun 18:00-22:00")
    sam = await quiet_town.member("Sam Okafor", days="fri sun", at="18:30")
    async with staff_browser(quiet_town) as browser:
        page = await browser.signs_in(jo, f"/members/{sam.id}")
        page.says("Fridays and Sundays at 6.30pm.", "What comes next")
        page.says("Sunday 22 November 2026, 6.30pm A check-in")
        page.says("Friday 27 November 2026, 6.30pm Held: nobody is on call to read an answer")
        async with quiet_town.service.database.writing() as tx:
            await change_person(tx, sam.id, stopped_at=quiet_town.now)
        (await browser.opens(f"/members/{sam.id}")).says("Nothing: stopped, until they write START")


async def test_staff_keep_what_a_member_chose(quiet_town: Town) -> None:
    jo = await quiet_town.staff("Jo Marsh")
    sam = await quiet_town.member("Sam Okafor", days="wed", at="18:30")
    async with staff_browser(quiet_town) as browser:
        await browser.signs_in(jo, f"/members/{sam.id}/plan")
        given = {**EXACT, "which": "other", "day-6": "yes", "times": "9:30; 7pm", "near": "about"}
        given |= {"quiet": "22:00-08:00", "off-bank": "yes"}
        page = await browser.presses("Keep what they chose", **given)
        page.says("Kept. What comes next is below")
        page.says("Every other Sunday at about 9.30am and 7pm, not on bank holidays.")
        again = await browser.presses("Keep what they chose")
        again.says("Every other Sunday at about 9.30am and 7pm, not on bank holidays.")
        page = await browser.opens(f"/members/{sam.id}")
        page.says("Jo changed when M-2 hears from us")
    await sam.writes("undo")
    sam.hears("nothing to put back")  # what staff agreed with them is changed anew, not undone
    kept = await stands(quiet_town, sam)
    assert {format_days(one.days) for one in kept.times} == {"every other sun not bank holidays"}
    assert {one.anchor for one in kept.times} == {date(2026, 11, 22)}
    assert (kept.leeway, kept.quiet) == (10, QuietHours(time(22), time(8)))


async def test_a_choice_that_cannot_be_kept_is_answered_with_why(quiet_town: Town) -> None:
    jo = await quiet_town.staff("Jo Marsh")
    sam = await quiet_town.member("Sam Okafor")
    async with staff_browser(quiet_town) as browser:
        await browser.signs_in(jo, f"/members/{sam.id}/plan")
        wrong = {"which": "week", "times": "23:00", "quiet": "22:00-08:00", "ends": "2026-11-01"}
        page = await browser.presses("Keep what they chose", **{**EXACT, **wrong})
        assert page.status == 422
        page.says("Choose at least one day", "11pm is in their own quiet hours")
        page.says("The last day has to come after today")
        page = await browser.presses("Add this day", on="2026-11-22", at="09:00")
        page.says("That is over already")
    assert (await stands(quiet_town, sam)).times == ()


async def test_a_one_off_is_added_and_taken_away(quiet_town: Town) -> None:
    jo = await quiet_town.staff("Jo Marsh")
    sam = await quiet_town.member("Sam Okafor", days="sun", at="19:30")
    async with staff_browser(quiet_town) as browser:
        await browser.signs_in(jo, f"/members/{sam.id}/plan")
        page = await browser.presses("Add this day", on="2026-11-26", at="15:00")
        page.says("once on 26 November 2026 at 3pm", "Thursday 26 November 2026, 3pm A check-in")
        page = await browser.presses("Take away 26 November 2026 at 3pm")
        page.says("Taken away.", "Sundays at 7.30pm. Times")
    assert len((await stands(quiet_town, sam)).times) == 1


async def test_of_two_staff_at_once_the_second_is_shown_what_the_first_kept(
    quiet_town: Town,
) -> None:
    jo, lena = await quiet_town.staff("Jo Marsh"), await quiet_town.staff("Lena Reid")
    sam = await quiet_town.member("Sam Okafor", days="sun", at="19:30")
    mornings = {**EXACT, "which": "week", "day-6": "yes", "times": "09:00"}
    async with staff_browser(quiet_town) as one, staff_browser(quiet_town) as other:
        await one.signs_in(jo, f"/members/{sam.id}/plan")
        await other.signs_in(lena, f"/members/{sam.id}/plan")
        await one.presses("Keep what they chose", **mornings)
        page = await other.presses("Keep what they chose", **{**mornings, "times": "21:00"})
        assert page.status == 409
        page.says("Somebody else has changed this", "Sundays at 9am")
    assert [one.at for one in (await stands(quiet_town, sam)).times] == [time(9)]


def test_once_a_month_and_days_off_are_kept_as_chosen() -> None:
    form = {**EXACT, "which": "month", "week": "-1", "day-6": "yes", "times": "19:00"}
    kept = read_plan({**form, "off-christmas": "yes"}, Chosen(), Ground(EVENING, None))
    assert isinstance(kept, Chosen)
    assert format_days(kept.times[0].days) == "last sun not christmas"


def test_the_organisations_quiet_hours_are_said_before_a_time_is_taken() -> None:
    late = {**EXACT, "which": "week", "day-6": "yes", "times": "23:00"}
    quiet = QuietHours(time(22), time(8))
    assert read_plan(late, Chosen(), Ground(EVENING, quiet)) == {
        "times": "11pm is in your organisation's quiet hours"
    }
    assert isinstance(read_plan(late, Chosen(), Ground(EVENING, None)), Chosen)


def test_a_first_fortnight_is_two_weeks_and_goes_on_to_its_own_end() -> None:
    form = {**EXACT, "which": "week", "day-6": "yes", "times": "19:00", "fortnight": "yes"}
    begun = read_plan(form, Chosen(), Ground(EVENING, None))
    assert isinstance(begun, Chosen)
    assert begun.times[0].daily_until == date(2026, 12, 5)
    assert read_plan(form, begun, Ground(EVENING + timedelta(days=9), None)) == begun


def test_every_other_week_goes_on_in_its_weeks_when_only_the_time_changes() -> None:
    form = {**EXACT, "which": "other", "day-6": "yes", "times": "21:00"}
    days = Days(frozenset({6}), every=2)
    before = Chosen((ChosenTime(days, time(19), anchor=date(2026, 11, 15)),))
    after = read_plan(form, before, Ground(EVENING, None))
    assert isinstance(after, Chosen)
    assert after.times == (ChosenTime(days, time(21), anchor=date(2026, 11, 15)),)
