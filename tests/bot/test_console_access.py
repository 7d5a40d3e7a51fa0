"""Who gets into the staff's pages, and what a page may be made to do from outside."""

import re

import httpx
import pytest
from starlette.routing import Route

from bot.console import console_routes
from bot.console.access import safe_path
from bot.store import people
from bot.web import build_web
from messages.people import Role
from tests.browser.console_pages import (
    WISH,
    StaffBrowser,
    a_worrying_evening,
    new_link,
    staff_browser,
)
from tests.town.town import Town

OPEN_TO_ALL = {"/static/{name}", "/sign-in/{token}"}


async def nobody_has_it(browser: StaffBrowser) -> None:
    """The concern is as it was."""
    page = await browser.opens("/concerns/1")
    page.says("Nobody has it yet")


async def test_nothing_is_shown_or_done_for_anybody_who_is_not_signed_in(
    quiet_town: Town,
) -> None:
    await a_worrying_evening(quiet_town)
    routes = [each for each in console_routes(quiet_town.service) if isinstance(each, Route)]
    behind = [route for route in routes if route.path not in OPEN_TO_ALL]
    assert len(behind) >= 8
    async with staff_browser(quiet_town) as browser:
        for route in behind:
            path = re.sub(r"\{\w+:int\}", "1", route.path)
            for method in route.methods or ():
                answer = await browser.client.request(method, path)
                assert answer.status_code == 401, (method, path)
                assert "Sam" not in answer.text
                assert WISH not in answer.text


async def test_a_link_preview_does_not_use_the_link_up_and_pressing_does(
    quiet_town: Town,
) -> None:
    jo = await quiet_town.staff("Jo Marsh")
    token = await new_link(quiet_town, jo)
    async with staff_browser(quiet_town) as preview:
        for _ in range(3):
            assert (await preview.opens(f"/sign-in/{token}")).buttons == ["Sign in"]
    async with staff_browser(quiet_town) as browser:
        await browser.opens(f"/sign-in/{token}")
        (await browser.presses("Sign in")).says("Alerts", "Jo")
    async with staff_browser(quiet_town) as somebody_else:
        page = await somebody_else.opens(f"/sign-in/{token}")
        assert page.status == 410
        page.says("does not work any more", "goodevening sign-in NAME")
        used = await somebody_else.posts(f"/sign-in/{token}", {})
        assert used.status == 410
        assert (await somebody_else.opens("/")).status == 401


async def test_a_link_is_too_old_after_a_quarter_of_an_hour(quiet_town: Town) -> None:
    jo = await quiet_town.staff("Jo Marsh")
    token = await new_link(quiet_town, jo)
    async with staff_browser(quiet_town) as browser:
        await browser.opens(f"/sign-in/{token}")
        await quiet_town.later(minutes=16)
        assert (await browser.presses("Sign in")).status == 410


async def test_after_a_night_on_call_one_signs_in_again(quiet_town: Town) -> None:
    jo = await quiet_town.staff("Jo Marsh")
    async with staff_browser(quiet_town) as browser:
        assert (await browser.signs_in(jo)).status == 200
        await quiet_town.later(hours=12)
        page = await browser.opens("/")
        assert page.status == 401
        page.says("Please sign in", "goodevening sign-in NAME")


async def test_signing_out_ends_the_session_for_whoever_kept_its_cookie(
    quiet_town: Town,
) -> None:
    jo = await quiet_town.staff("Jo Marsh")
    async with staff_browser(quiet_town) as browser:
        await browser.signs_in(jo)
        kept = dict(browser.client.cookies)
        (await browser.presses("Sign out")).says("You are signed out")
        browser.client.cookies.update(kept)
        assert (await browser.opens("/")).status == 401


async def test_whoever_leaves_the_staff_is_out_at_once(quiet_town: Town) -> None:
    jo = await quiet_town.staff("Jo Marsh")
    async with staff_browser(quiet_town) as browser:
        await browser.signs_in(jo)
        async with quiet_town.service.database.writing() as tx:
            await people.change_person(tx, jo.id, role=Role.BUDDY)
        assert (await browser.opens("/")).status == 401


async def test_one_comes_out_where_one_wanted_to_go(quiet_town: Town) -> None:
    jo, *_ = await a_worrying_evening(quiet_town)
    async with staff_browser(quiet_town) as browser:
        assert (await browser.opens("/concerns/1")).status == 401
        await browser.opens(f"/sign-in/{await new_link(quiet_town, jo)}")
        page = await browser.presses("Sign in")
        assert page.answer.url.path == "/concerns/1"
        page.says(WISH)


@pytest.mark.parametrize(
    "path",
    [
        *("https://elsewhere.example/", "//elsewhere.example", "/\\elsewhere.example", "/concerns"),
        *("/concerns/1/../../sign-out", "/concerns/1\n", "javascript:alert(1)", "", "/sign-out"),
    ],
)
def test_nobody_is_sent_to_another_site_after_signing_in(path: str) -> None:
    assert safe_path(path) == "/"


async def test_a_cookie_that_names_another_site_leads_to_the_first_page(
    quiet_town: Town,
) -> None:
    jo = await quiet_town.staff("Jo Marsh")
    async with staff_browser(quiet_town) as browser:
        browser.client.cookies.set("__Host-goodevening-next", "//elsewhere.example/")
        await browser.opens(f"/sign-in/{await new_link(quiet_town, jo)}")
        page = await browser.presses("Sign in")
        assert str(page.answer.url) == "https://evening.example/"


async def test_a_form_that_another_site_sends_does_nothing(quiet_town: Town) -> None:
    jo, *_ = await a_worrying_evening(quiet_town)
    async with staff_browser(quiet_town) as browser:
        page = await browser.signs_in(jo, "/concerns/1")
        form = page.form("I'll take it")
        for headers in (
            {"Sec-Fetch-Site": "cross-site"},
            {"Sec-Fetch-Site": "same-site"},
            {"Origin": "https://elsewhere.example"},
        ):
            client = browser.client
            answer = await client.post(form.action, data=form.fields, headers=headers)
            assert answer.status_code == 403
        await nobody_has_it(browser)


async def test_a_form_without_the_token_of_this_very_session_does_nothing(
    quiet_town: Town,
) -> None:
    jo, *_ = await a_worrying_evening(quiet_town)
    ada = await quiet_town.staff("Ada Bello")
    async with staff_browser(quiet_town) as hers, staff_browser(quiet_town) as browser:
        others = (await hers.signs_in(ada, "/concerns/1")).form("I'll take it").fields["token"]
        fields = (await browser.signs_in(jo, "/concerns/1")).form("I'll take it").fields
        for token in ("", "guessed", others):
            page = await browser.posts("/concerns/1/take", {**fields, "token": token})
            assert page.status == 403
            page.says("Nothing was done")
        await nobody_has_it(browser)


async def test_a_link_cannot_be_used_from_another_site(quiet_town: Town) -> None:
    jo = await quiet_town.staff("Jo Marsh")
    token = await new_link(quiet_town, jo)
    async with staff_browser(quiet_town) as browser:
        page = await browser.posts(f"/sign-in/{token}", {}, **{"Sec-Fetch-Site": "cross-site"})
        assert page.status == 403
        assert (await browser.opens(f"/sign-in/{token}")).status == 200


async def test_a_form_larger_than_any_note_is_refused(quiet_town: Town) -> None:
    jo, *_ = await a_worrying_evening(quiet_town)
    async with staff_browser(quiet_town) as browser:
        page = await browser.signs_in(jo, "/concerns/1")
        fields = page.form("I'll take it").fields
        answer = await browser.client.post("/concerns/1/take", data={**fields, "x": "x" * 70_000})
        assert answer.status_code == 413
        await nobody_has_it(browser)


@pytest.mark.parametrize("body", [b"\xff\xfe=1", b"&".join([b"a=1"] * 50), b"", b"%ff=%ff"])
async def test_what_is_no_form_of_ours_is_refused(quiet_town: Town, body: bytes) -> None:
    jo, *_ = await a_worrying_evening(quiet_town)
    async with staff_browser(quiet_town) as browser:
        await browser.signs_in(jo)
        answer = await browser.client.post("/concerns/1/take", content=body)
        assert answer.status_code == 403


async def test_every_page_keeps_scripts_frames_and_other_sites_out(quiet_town: Town) -> None:
    jo, *_ = await a_worrying_evening(quiet_town)
    async with staff_browser(quiet_town) as browser:
        shown = [
            await browser.opens("/"),
            await browser.opens(f"/sign-in/{await new_link(quiet_town, jo)}"),
            await browser.opens("/sign-in/never-made"),
            await browser.signs_in(jo),
            await browser.opens("/concerns/1"),
            await browser.opens("/concerns/99"),
            await browser.posts("/concerns/1/take", {}),
        ]
    for page in shown:
        headers = page.answer.headers
        policy = headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "frame-ancestors 'none'" in policy
        assert "unsafe" not in policy
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["referrer-policy"] == "no-referrer"
        assert headers["cache-control"] == "no-store"
        page.never_says("<style", " style=", "<script>", " onclick", "javascript:", "http://")
        assert re.findall(r'(?:src|href|action)="(?!/|#|tel:)[^"]*"', page.answer.text) == []


async def test_the_session_is_for_this_host_alone_and_for_no_script(quiet_town: Town) -> None:
    jo = await quiet_town.staff("Jo Marsh")
    async with staff_browser(quiet_town) as browser:
        token = await new_link(quiet_town, jo)
        answer = await browser.client.post(f"/sign-in/{token}", follow_redirects=False)
    (cookie,) = [each for each in answer.headers.get_list("set-cookie") if "goodevening=" in each]
    assert cookie.startswith("__Host-goodevening=")
    assert {"HttpOnly", "Secure", "SameSite=lax", "Path=/", "Max-Age=43200"} <= set(
        cookie.split("; ")
    )
    assert "domain" not in cookie.lower()


async def test_a_page_that_looks_for_news_is_sent_to_sign_in_when_the_session_is_over(
    quiet_town: Town,
) -> None:
    async with staff_browser(quiet_town) as browser:
        answer = await browser.client.get("/concerns/1", headers={"HX-Request": "true"})
    assert answer.status_code == 401
    assert answer.headers["hx-redirect"] == "/concerns/1"
    assert answer.text == ""


async def test_style_and_script_are_ours_small_and_kept_by_the_browser(
    quiet_town: Town,
) -> None:
    transport = httpx.ASGITransport(build_web(quiet_town.service))
    async with httpx.AsyncClient(transport=transport, base_url="http://here") as client:
        page = await client.get("/")
        names = re.findall(r'"(/static/[^"]+)"', page.text)
        assert len(names) >= 4
        for name in names:
            answer = await client.get(name)
            assert answer.status_code == 200
            assert answer.headers["content-encoding"] == "gzip"
            assert "immutable" in answer.headers["cache-control"]
            assert int(answer.headers["content-length"]) < 20_000
            assert "url(" not in answer.text
            assert "GDS Transport" not in answer.text
            mark = {"If-None-Match": answer.headers["etag"]}
            assert (await client.get(name, headers=mark)).status_code == 304
            plain = await client.get(name, headers={"Accept-Encoding": "identity"})
            assert plain.text == answer.text
        for path in ("/static/LICENSES.md", "/static/..%2Fpages.py", "/static/x.css"):
            assert (await client.get(path)).status_code == 404
