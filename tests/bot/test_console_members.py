"""A member's page: what was agreed is kept, shown where it matters, and on the record."""

import asyncio
from datetime import timedelta

from bot.store.people import change_person
from bot.store.record import lines_since
from bot.store.safe_contacts import Rules
from messages.safe_contact import Ring, Style
from tests.browser.console_pages import (
    WISH,
    Page,
    StaffBrowser,
    a_worrying_evening,
    forget,
    staff_browser,
)
from tests.town.agreeing import NEUTRAL, agree, agreed_with
from tests.town.town import Town

WORDS = {
    "style": "neutral",
    "ring": "never",
    "rules": "Not after 6, husband home",
    "called": "Bob",
    "other_ways": "Text relay, or sam@example.org",
    "agreed_fact": "The robin is called Percy",
    "crisis_plan": "Sit with the cat, then ring Ruth",
    "early_signs": "I stop cooking",
}


async def lines(town: Town, *what: str) -> list[str]:
    async with town.service.database.reading() as tx:
        found = await lines_since(tx, 0, 200)
    return [event.line for event in found if event.what in what]


async def kept(browser: StaffBrowser, member_id: int, **words: str) -> Page:
    await browser.opens(f"/members/{member_id}")
    return await browser.presses("Keep", **{**WORDS, **words})


async def test_what_was_agreed_is_on_top_of_the_alert(quiet_town: Town) -> None:
    jo, ada, sam = await a_worrying_evening(quiet_town)
    async with staff_browser(quiet_town) as browser:
        page = await browser.signs_in(jo, "/concerns/1")
        page.says("Nothing was agreed about reaching Sam safely")
        (await kept(browser, sam.id)).says("Kept.")
        page = await browser.opens("/concerns/1")
    page.says(
        "Text only. Never ring.",
        "Others may read this phone",
        "Not after 6, husband home",
        "To them we are Bob",
        "Text relay, or sam@example.org",
        "ask the agreed fact",
        "Sit with the cat, then ring Ruth",
        "I stop cooking",
        "Show the number",
    )
    assert page.text.index("Text only. Never ring.") < page.text.index(WISH)
    page.never_says('href="tel:')
    forget(jo, ada, sam)


async def test_every_change_is_on_the_record_and_none_of_its_words(quiet_town: Town) -> None:
    jo, sam = await quiet_town.staff("Jo Marsh"), await quiet_town.member("Sam Okafor")
    async with staff_browser(quiet_town) as browser:
        await browser.signs_in(jo)
        await kept(browser, sam.id)
        await kept(browser, sam.id)  # nothing has changed, and nothing is noted
        await kept(browser, sam.id, ring="yes")
        await browser.presses("Keep the code word", word="Pine apple")
        await browser.presses("Write down", name="Ruth", relation="sister", how="07700 900123")
        page = await browser.presses("It may be somebody else", why="asks for Sam's address")
        page.says("Who changed what", "Jo set the code word of M-2")
    told = await lines(quiet_town, "safe contact")
    assert len(told) == 5
    assert "changed how M-2 is reached: wording, ringing, rules" in told[0]
    assert told[1] == "Jo changed how M-2 is reached: ringing"
    for word in ("husband", "Percy", "cat", "pine", "Pine", "900123", "cooking"):
        assert not [line for line in told if word in line]


async def test_looking_is_on_the_record_once_an_hour(quiet_town: Town) -> None:
    jo, sam = await quiet_town.staff("Jo Marsh"), await quiet_town.member("Sam Okafor")
    async with staff_browser(quiet_town) as browser:
        await browser.signs_in(jo, "/members")
        for _ in range(2):
            await browser.opens("/members")
            await browser.opens(f"/members/{sam.id}")
        assert await lines(quiet_town, "read") == [
            "Jo read the list of members",
            "Jo read the page of M-2",
        ]
        await quiet_town.later(minutes=61)
        await browser.opens(f"/members/{sam.id}")
    assert (await lines(quiet_town, "read")).count("Jo read the page of M-2") == 2


async def test_a_member_is_found_by_name_or_number_and_nobody_else_is(quiet_town: Town) -> None:
    jo, sam = await quiet_town.staff("Jo Marsh"), await quiet_town.member("Sam Okafor")
    await quiet_town.buddy("Priya Shah")
    mabel = await quiet_town.member("Mabel Hart")
    async with staff_browser(quiet_town) as browser:
        page = await browser.signs_in(jo, "/members")
        page.says("Sam, M-2", "Mabel, M-4")
        page.never_says("Priya", "Okafor", "Hart")
        page = await browser.presses("Find", wanted="mab")
        page.says("Mabel, M-4")
        assert "mab" not in str(page.answer.url)
        page.never_says("Sam, M-2")
        (await browser.presses("Find", wanted=" m-2 ")).says("Sam, M-2")
        (await browser.presses("Find", wanted="nobody")).says("Nobody of that name")
        for who in (jo.id, 3, 99, 0, 2**40):
            assert (await browser.opens(f"/members/{who}")).status == 404
        async with quiet_town.service.database.writing() as tx:
            await change_person(tx, mabel.id, name="")
        assert (await browser.opens(f"/members/{mabel.id}")).status == 404
        assert (await browser.opens(f"/members/{sam.id}")).status == 200


async def test_of_two_who_change_it_at_once_the_second_is_told(quiet_town: Town) -> None:
    jo, ada = await quiet_town.staff("Jo Marsh"), await quiet_town.staff("Ada Bello", order=2)
    sam = await quiet_town.member("Sam Okafor")
    async with staff_browser(quiet_town) as hers, staff_browser(quiet_town) as his:
        await hers.signs_in(jo, f"/members/{sam.id}")
        await his.signs_in(ada, f"/members/{sam.id}")
        pages = await asyncio.gather(
            hers.presses("Keep", **{**WORDS, "rules": "hers"}),
            his.presses("Keep", **{**WORDS, "rules": "his"}),
        )
        assert sorted(page.status for page in pages) == [200, 409]
        late = next(page for page in pages if page.status == 409)
        late.says("Somebody else has changed this", "Nothing was kept")
    assert (await agreed_with(sam)).rules.rules in ("hers", "his")


async def test_what_is_wrong_with_a_form_is_said_and_nothing_is_lost(quiet_town: Town) -> None:
    jo, sam = await quiet_town.staff("Jo Marsh"), await quiet_town.member("Sam Okafor")
    bad = "<script>alert(1)</script>"
    async with staff_browser(quiet_town) as browser:
        await browser.signs_in(jo)
        page = await kept(browser, sam.id, style="loud", crisis_plan=bad)
        assert page.status == 422
        page.says("Say how we may word what we send", bad)
        page.never_says("<script>alert")
        page = await kept(browser, sam.id, crisis_plan=bad, rules="x" * 301)
        page.says("Keep the rules below 300 characters")
        for word, why in (("stop", "like STOP"), ("cat", "at least 4"), ("thank you", "every day")):
            page = await browser.presses("Keep the code word", word=word)
            assert page.status == 422
            page.says(why)
        page = await browser.presses("Write down", name="", how="", **{"consent-day": "40"})
        page.says("Write who it is", "Write how to reach them", "Write the day like")
        assert page.status == 422
        ahead = {"consent-day": "1", "consent-month": "1", "consent-year": "2999"}
        page = await browser.presses("Write down", name="Ruth", how="x", **ahead)
        page.says("cannot be in the future")
    assert (await agreed_with(sam)).rules == Rules()


async def test_only_who_agreed_to_it_may_be_contacted(quiet_town: Town) -> None:
    jo, ada, sam = await a_worrying_evening(quiet_town)
    day = {"consent-day": "27", "consent-month": "3", "consent-year": "2026"}
    async with staff_browser(quiet_town) as browser:
        await browser.signs_in(jo, f"/members/{sam.id}")
        for _ in range(2):
            ruth = {"name": "Ruth", "relation": "sister", "how": "ring Ruth"}
            await browser.presses("Write down", **ruth, **day)
        key = "neighbour with a key"
        await browser.presses("Write down", name="Len", relation=key, how="no 12")
        page = await browser.opens("/concerns/1")
        page.says("Ruth, sister: ring Ruth", "Consent on file since 27 March 2026")
        page.says("Len, neighbour with a key", "No consent on file: do not contact")
        page.never_says("no 12")
        assert page.text.count("ring Ruth") == 1
        await browser.opens(f"/members/{sam.id}")
        (await browser.presses("Take away contact 1")).says("Taken away.")
        (await browser.opens("/concerns/1")).never_says("ring Ruth")
    forget(jo, ada, sam)


async def test_in_doubt_only_neutral_words_go_until_somebody_has_checked(
    quiet_town: Town,
) -> None:
    jo = await quiet_town.staff("Jo Marsh")
    priya = await quiet_town.buddy("Priya Shah")
    sam = await quiet_town.member("Sam Okafor", buddy=priya)
    async with staff_browser(quiet_town) as browser:
        page = await browser.signs_in(jo, f"/members/{sam.id}")
        page = await browser.presses("It may be somebody else", why="")
        page.says("Say why")
        await browser.presses("It may be somebody else", why="asks where Sam lives")
        await sam.writes("so when is the next meeting then")
        sam.hears("Thanks, got your note", never=("Team", "Sam", "Priya"))
        priya.hears_nothing()
        page = await browser.opens("/")
        page.says("it may be somebody else who has the phone")
        page = await browser.opens(f"/members/{sam.id}")
        page.says("It may not be Sam who writes")
        (await browser.presses("It is Sam", why="rang her sister")).says("Noted: it is them")
    quiet_town.clock.skip(timedelta(hours=13))
    await sam.writes("sorry, my nephew had my phone")
    sam.hears("Priya")
    priya.hears("nephew")


async def test_letting_messages_go_again_is_asked_twice_and_wants_a_reason(
    quiet_town: Town,
) -> None:
    jo = await quiet_town.staff("Jo Marsh")
    sam = await quiet_town.member("Sam Okafor")
    await agree(sam, NEUTRAL, "pineapple")
    await sam.writes("pineapple")
    async with staff_browser(quiet_town) as browser:
        page = await browser.signs_in(jo, "/concerns/1")
        page.says("Sam is not safe now. Do not write. Do not ring.", "code word: not safe now")
        await browser.presses("I'll take it")
        await browser.opens("/concerns/1")
        assert browser.page
        assert "Send" not in browser.page.buttons
        fields = {**browser.page.form("Hand it back").fields, "words": "Hello Sam"}
        refused = await browser.posts("/concerns/1/words", fields)
        assert refused.status == 422
        await browser.opens(f"/members/{sam.id}")
        (await browser.presses("Let messages go again", why=" ")).says("Say why")
        page = await browser.presses("Let messages go again", why="met her at the library")
        page.says("Are you sure that Sam is safe?", "met her at the library")
        assert (await agreed_with(sam)).quiet_since
        page = await browser.presses("Yes, let messages go again")
        page.says("Messages go again from now on")
        assert not (await agreed_with(sam)).quiet_since
        late = await browser.posts(
            f"/members/{sam.id}/lift",
            {**page.form("Keep").fields, "why": "again", "sure": "yes", "since": "2026-11-22"},
        )
        assert late.status == 409
    assert "Jo lets messages go to Sam again: met her at the library" in await lines(
        quiet_town, "lifted"
    )
    sam.hears_nothing()
    forget(jo)


async def test_words_of_the_form_change_what_is_sent(quiet_town: Town) -> None:
    jo, sam = await quiet_town.staff("Jo Marsh"), await quiet_town.member("Sam Okafor")
    async with staff_browser(quiet_town) as browser:
        await browser.signs_in(jo)
        await kept(browser, sam.id)
    stands = (await agreed_with(sam)).rules
    assert (stands.style, stands.ring) == (Style.NEUTRAL, Ring.NEVER)
    assert {name: getattr(stands, name) for name in WORDS} == WORDS
    await sam.writes("TIMES")
    assert sam.hears("No notes are planned").endswith(" - Bob")
