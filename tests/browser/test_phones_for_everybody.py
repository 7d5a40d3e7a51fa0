"""The phones page by keyboard, by ear, on a narrow screen, at night and without motion."""

from collections.abc import Iterator
from typing import Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, ViewportSize, expect

from tests.bot.demo_running import demo, get
from tests.browser.phones_visit import DESK, PALM, PhonesPage, chromium_at, phones_page

pytestmark = pytest.mark.browser
MANY = 120
LOOKS: list[tuple[ViewportSize, Literal["light", "dark"]]] = [
    *((DESK, "light"), (DESK, "dark"), (PALM, "light"), (PALM, "dark")),
]


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
    with phones_page(browser, address) as visit:
        yield visit


@pytest.fixture
def narrow(browser: Browser, address: str) -> Iterator[PhonesPage]:
    with phones_page(browser, address, PALM) as visit:
        yield visit


def _tab_to(page: Page, selector: str) -> None:
    """Press Tab until it has the focus, as somebody without a mouse does."""
    wanted = page.locator(selector).first
    for _ in range(MANY):
        if wanted.evaluate("element => element === document.activeElement"):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"{selector} cannot be reached by keyboard")


def _faults(page: Page) -> list[str]:
    if not page.evaluate("'axe' in window"):
        page.evaluate(Axe().axe_script)
    found = page.evaluate("axe.run({resultTypes: ['violations']})")
    return [
        f"{each['id']}: {node['html']}" for each in found["violations"] for node in each["nodes"]
    ]


def test_everything_can_be_done_by_keyboard_alone(phones: PhonesPage) -> None:
    page = phones.page
    _tab_to(page, "[data-skip='next-check-in']")
    page.keyboard.press("Enter")
    phones.hears("Margaret", "the Hello Team")
    _tab_to(page, "#chat-sam-words")
    page.keyboard.type("Cooked a proper dinner")
    page.keyboard.press("Enter")
    phones.hears("Priya", "Can you write back?")
    _tab_to(page, "[data-phone='chat-priya'] .choices button")
    page.keyboard.press("Enter")
    phones.hears("Priya", "Cooked a proper dinner")
    _tab_to(page, "[data-phone='chat-priya'] .message:last-child .reply")
    page.keyboard.press("Enter")
    page.keyboard.type("What was it?")
    page.keyboard.press("Enter")
    phones.hears("Sam", "What was it? - Priya")


def test_whoever_stands_on_a_button_keeps_it_when_a_message_comes(phones: PhonesPage) -> None:
    phones.types("Sam", "Cooked a proper dinner")
    phones.phone("Priya").get_by_role("button", name="I'll answer").click()
    phones.hears("Priya", "Cooked a proper dinner")
    worried = phones.phone("Priya").get_by_role("button", name="I'm worried").first
    worried.focus()
    phones.elsewhere("chat-sam", "It was a curry")
    phones.hears("Priya", "It was a curry")
    expect(worried).to_be_focused()


def test_new_messages_are_said_aloud_with_whose_phone_they_are_on(phones: PhonesPage) -> None:
    aloud = phones.page.get_by_role("log", name="New messages")
    expect(aloud).to_be_empty()
    phones.types("Margaret", "Had a lovely walk")
    expect(aloud).to_contain_text("Jo's phone: Margaret: Had a lovely walk")
    expect(aloud).not_to_contain_text("Margaret's phone: Had a lovely walk")


def test_a_phone_with_news_says_so_until_somebody_looks(phones: PhonesPage) -> None:
    phones.types("Margaret", "Had a lovely walk")
    badge = phones.phone("Jo").locator(".phone__who .badge")
    expect(badge).to_have_text("1 new")
    phones.box("Jo").click()
    expect(badge).to_be_hidden()


def test_on_a_narrow_screen_one_phone_is_there_at_a_time(narrow: PhonesPage) -> None:
    expect(narrow.phone("Margaret")).to_be_visible()
    expect(narrow.phone("Jo")).to_be_hidden()
    narrow.types("Margaret", "Had a lovely walk")
    chooser = narrow.page.get_by_role("navigation", name="Choose a phone")
    jo = chooser.get_by_role("button", name="Jo")
    expect(jo).to_contain_text("1 new")
    jo.click()
    expect(narrow.phone("Jo")).to_be_visible()
    expect(narrow.phone("Margaret")).to_be_hidden()
    expect(jo).not_to_contain_text("new")
    narrow.hears("Jo", "Margaret: Had a lovely walk")


def test_the_story_is_told_by_pressing_enter_and_brings_the_phone_that_matters_to_the_front(
    narrow: PhonesPage,
) -> None:
    _tab_to(narrow.page, "#tell")
    for number in range(1, 7):
        narrow.page.keyboard.press("Enter")
        narrow.tells_step(number)
        expect(narrow.page.locator("#story-next")).to_be_focused()
    expect(narrow.phone("Lena")).to_be_visible()
    expect(narrow.phone("Lena")).to_be_in_viewport()
    narrow.hears("Lena", "URGENT")


def test_axe_finds_nothing_by_day_or_by_night_and_nothing_is_wider_than_the_screen(
    phones: PhonesPage,
) -> None:
    for size in (PALM, DESK):
        phones.page.set_viewport_size(size)
        assert _faults(phones.page) == [], size
    phones.does("Tell me the story")
    phones.tells_step(1)
    for number in range(2, 9):
        phones.page.locator("#story-next").click()
        phones.tells_step(number)
    expect(phones.phone("Lena")).to_contain_text("URGENT")
    for size, scheme in LOOKS:
        phones.page.set_viewport_size(size)
        phones.page.emulate_media(color_scheme=scheme)
        phones.page.evaluate("document.getAnimations().forEach(each => each.finish())")
        assert _faults(phones.page) == [], (size, scheme)
    for width in (320, 360, 700, 701, 1000, 1180, 1181, 1400, 1680, 1920):
        phones.page.set_viewport_size({"width": width, "height": 800})
        assert phones.page.evaluate("document.documentElement.scrollWidth") <= width


def test_nothing_moves_for_whoever_asked_for_less_motion(browser: Browser, address: str) -> None:
    with phones_page(browser, address, reduced_motion="reduce") as visit:
        visit.types("Margaret", "Had a lovely walk")
        visit.hears("Jo", "Had a lovely walk")
        expect(visit.phone("Jo")).to_have_attribute("data-new", "")
        assert visit.page.evaluate("document.getAnimations().length") == 0
