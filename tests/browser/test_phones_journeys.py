"""A newcomer in front of the phones: nobody tells them how, and all of it works."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect

from tests.bot.demo_running import demo, get
from tests.browser.phones_visit import DESK, PhonesPage, chromium_at, phones_page

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with demo(tmp_path_factory.mktemp("demo"), PORT="0") as (_, address):
        get(address)
        yield address


@pytest.fixture(scope="module")
def browser(chromium: str) -> Iterator[Browser]:
    with chromium_at(chromium) as found:
        yield found


@pytest.fixture
def phones(browser: Browser, address: str) -> Iterator[PhonesPage]:
    """A wide window. The browser may complain of nothing, and ask nobody else."""
    with phones_page(browser, address) as visit:
        yield visit
        assert visit.complaints == []
        home = address.removesuffix("/phones")
        assert [each for each in visit.asked if not each.startswith(home)] == []


def test_a_hello_an_answer_and_the_buddys_answer(phones: PhonesPage) -> None:
    phones.does("Skip to the next check-in")
    phones.hears("Margaret", "the Hello Team")
    expect(phones.page.locator("#time")).to_contain_text("18:30")
    phones.types("Margaret", "Had a lovely walk by the river")
    phones.hears("Jo", "Margaret: Had a lovely walk by the river")
    phones.types("Jo", "Sounds good! Any ducks?")
    phones.hears("Margaret", "Sounds good! Any ducks? - Jo")
    expect(phones.page.locator("#record")).to_contain_text("asked Margaret")


def test_a_worry_pages_staff_until_one_of_them_presses_the_button(phones: PhonesPage) -> None:
    phones.phone("Margaret").get_by_role("button", name="a worry").click()
    expect(phones.box("Margaret")).to_be_focused()
    phones.page.keyboard.press("Enter")
    phones.hears("Lena", "URGENT alert 1")
    phones.hears("Jo", "We have asked our staff to look after Margaret")
    expect(phones.page.locator("#alert")).to_have_text("Alert 1: nobody has it yet")
    phones.does("+5 minutes")
    take = phones.phone("Omar").get_by_role("button", name="I'll take it")
    take.click()
    phones.hears("Omar", "You have alert 1")
    phones.hears("Lena", "Omar has alert 1 now")
    phones.hears("Margaret", "Omar, from our staff")
    expect(phones.page.locator("#alert")).to_be_hidden()
    expect(phones.page.locator("#record")).to_contain_text("Omar took alert 1")


def test_two_buddies_are_asked_and_the_first_has_it(phones: PhonesPage) -> None:
    phones.types("Sam", "I cooked a proper dinner tonight")
    phones.hears("Jo", "Reply A1 to accept")
    phones.phone("Jo").get_by_role("button", name="A1", exact=True).click()
    phones.box("Jo").press("Enter")
    phones.hears("Jo", "Sam: I cooked a proper dinner tonight")
    phones.hears("Priya", "request 1 now")
    phones.phone("Priya").get_by_role("button", name="I'll answer").click()
    expect(phones.phone("Jo").locator(".message--ours")).to_have_count(2)


def test_a_tap_on_a_message_replies_to_it(phones: PhonesPage) -> None:
    phones.types("Sam", "I cooked a proper dinner tonight")
    phones.phone("Priya").get_by_role("button", name="I'll answer").click()
    phones.hears("Priya", "I cooked a proper dinner tonight")
    priya = phones.phone("Priya")
    priya.locator(".message--ours .message__text").last.click()
    expect(phones.box("Priya")).to_be_focused()
    expect(priya.locator(".write__quote")).to_contain_text("I cooked a proper dinner")
    phones.types("Priya", "What did you make?")
    expect(priya.locator(".write__reply")).to_be_hidden()
    expect(priya.locator(".message--mine .quote")).to_contain_text("I cooked a proper")
    phones.hears("Sam", "What did you make? - Priya")


def test_the_story_is_told_to_its_end(phones: PhonesPage) -> None:
    phones.does("Tell me the story")
    phones.tells_step(1)
    following = phones.page.locator("#story-next")
    expect(following).to_be_focused()
    number = 1
    while following.text_content() != "The end":
        following.click()
        number += 1
        phones.tells_step(number)
    assert number > 8
    expect(phones.page.locator("#record")).to_contain_text("Omar closed alert 1")
    following.click()
    expect(phones.page.locator("#story")).to_be_hidden()


def test_the_story_plays_by_itself_and_can_be_paused(phones: PhonesPage) -> None:
    phones.page.clock.install()
    phones.does("Tell me the story")
    phones.tells_step(1)
    play = phones.page.locator("#story-play")
    play.click()
    expect(play).to_have_attribute("aria-pressed", "true")
    phones.page.clock.fast_forward("00:20")
    phones.tells_step(2)
    play.click()
    expect(play).to_have_text("Play by itself")
    phones.does("From the beginning")
    phones.tells_step(1)
    expect(phones.phone("Margaret").locator(".message")).to_have_count(0)


def test_a_long_skip_shows_how_far_it_has_come_and_can_be_stopped(phones: PhonesPage) -> None:
    phones.types("Margaret", "i cant do this anymore ive got the tablets ready")
    phones.hears("Lena", "URGENT alert 1")
    phones.does("To Sunday 18:30")
    expect(phones.page.locator("#time")).to_contain_text("18:30")
    phones.does("To Sunday 18:30")
    expect(phones.page.locator("#progress-words")).to_contain_text("on the way to Sunday")
    phones.does("Stop here")
    expect(phones.page.locator("#progress")).to_be_hidden()


def test_starting_again_clears_every_phone(phones: PhonesPage) -> None:
    phones.types("Margaret", "Had a lovely walk by the river")
    phones.hears("Jo", "Margaret: Had a lovely walk")
    phones.does("Start again")
    expect(phones.page.locator(".message")).to_have_count(0)
    expect(phones.page.locator("#day")).to_contain_text("Sunday")
    expect(phones.page.locator("#time")).to_contain_text("18:25")


def test_what_one_window_does_another_sees_without_a_reload(
    phones: PhonesPage, browser: Browser
) -> None:
    other = PhonesPage(browser.new_context().new_page(), phones.address)
    other.open()
    phones.types("Margaret", "Had a lovely walk by the river")
    other.hears("Jo", "Margaret: Had a lovely walk by the river")
    other.page.context.close()


def test_where_live_news_does_not_get_through_the_page_asks_again(
    phones: PhonesPage, browser: Browser
) -> None:
    other = PhonesPage(browser.new_context(viewport=DESK).new_page(), phones.address)
    other.page.route("**/phones/live", lambda route: route.abort())
    other.page.clock.install()
    other.page.goto(other.address)
    other.page.clock.fast_forward(4_000)
    expect(other.page.locator("#time")).to_contain_text(":")
    phones.types("Margaret", "Had a lovely walk by the river")
    phones.hears("Jo", "Margaret: Had a lovely walk by the river")
    other.page.clock.fast_forward(4_000)
    other.hears("Jo", "Margaret: Had a lovely walk by the river")
    other.page.context.close()


def test_what_could_not_be_sent_stays_in_the_box_and_is_said(
    browser: Browser, address: str
) -> None:
    with phones_page(browser, address) as visit:
        visit.page.route("**/messages", lambda route: route.abort())
        visit.box("Margaret").fill("Had a lovely walk")
        visit.box("Margaret").press("Enter")
        expect(visit.page.get_by_role("alert")).to_have_text(
            "The demo does not answer. Is it still running?"
        )
        expect(visit.box("Margaret")).to_have_value("Had a lovely walk")


def test_lena_opens_the_staff_page_from_her_phone(phones: PhonesPage) -> None:
    phones.types("Margaret", "i cant do this anymore ive got the tablets ready")
    phones.hears("Lena", "URGENT alert 1")
    with phones.page.expect_popup() as opened:
        phones.does("Staff page, as Lena")
    staff_page = opened.value
    staff_page.get_by_role("button", name="Sign in").click()
    expect(staff_page.locator("body")).to_contain_text("Lena")
    expect(staff_page.locator("body")).to_contain_text("Alert 1")
