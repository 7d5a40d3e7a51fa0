"""The phones page: it posts what people type and press, and is told what the database holds."""

from collections.abc import Awaitable, Callable
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response, StreamingResponse
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles

from bot.demo.asking import (
    TooMuch,
    read_json,
    read_key,
    read_number,
    read_player,
    read_skip,
    read_text,
)
from bot.demo.cast import the_cast
from bot.demo.live import changes
from bot.demo.stage import Busy, NotPossible, Stage
from bot.demo.state import state_of
from bot.demo.story import Story
from bot.demo.visiting import staff_link

HERE = Path(__file__).parent
HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
        "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}
_Work = Callable[[Request], Awaitable[Response | None]]
_templates = Environment(
    loader=FileSystemLoader(HERE / "templates"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)


def demo_routes(stage: Stage, story: Story) -> list[BaseRoute]:
    """Only in the demo: `serve` knows none of these."""
    asked = _Asked(stage, story)
    return [
        Route("/phones", asked.page),
        Route("/phones/state", asked.state),
        Route("/phones/live", asked.live),
        *(
            Route(f"/phones/{path}", _answered(work), methods=["POST"])
            for path, work in {
                "skip": asked.skip,
                "skip/stop": asked.stop_skipping,
                "again": asked.again,
                "story": asked.tell_story,
                "{address}/messages": asked.type,
                "{address}/presses": asked.press,
                "{address}/staff-page": asked.staff_page,
            }.items()
        ),
        Mount("/phones/static", _Static(directory=HERE / "static")),
    ]


def _answered(work: _Work) -> Callable[[Request], Awaitable[Response]]:
    """Done, or why not in words that can be shown to whoever asked."""

    async def endpoint(request: Request) -> Response:
        try:
            answer = await work(request)
        except Busy as busy:
            return _refusal(str(busy), 409)
        except TooMuch as much:
            return _refusal(str(much), 413)
        except NotPossible as fault:
            return _refusal(str(fault), 400)
        return answer or JSONResponse({"done": True}, headers=HEADERS)

    return endpoint


def _refusal(words: str, status: int) -> Response:
    return JSONResponse({"problem": words}, status_code=status, headers=HEADERS)


class _Asked:
    """One method for each thing that the page may ask."""

    def __init__(self, stage: Stage, story: Story) -> None:
        self.stage = stage
        self.story = story

    async def page(self, _request: Request) -> Response:
        template = _templates.get_template("phones.html")
        organisation = self.stage.service.settings.organisation
        words = template.render(cast=the_cast(), organisation=organisation)
        return HTMLResponse(words, headers=HEADERS)

    async def state(self, _request: Request) -> Response:
        return JSONResponse(await state_of(self.stage, self.story), headers=HEADERS)

    async def live(self, _request: Request) -> Response:
        told = changes(self.stage, self.story)
        return StreamingResponse(told, media_type="text/event-stream", headers=HEADERS)

    async def staff_page(self, request: Request) -> Response:
        return await staff_link(self.stage, request)

    async def type(self, request: Request) -> None:
        given = await read_json(request)
        player, text = read_player(request), read_text(given)
        answer_to = read_number(given, "answer_to")
        await self.stage.type(player, text, key=read_key(given), answer_to=answer_to)

    async def press(self, request: Request) -> None:
        given = await read_json(request)
        player, message = read_player(request), read_number(given, "message")
        button = read_number(given, "button")
        await self.stage.press(player, message, button, key=read_key(given))

    async def skip(self, request: Request) -> None:
        await self.stage.skip(read_skip(await read_json(request)))

    async def stop_skipping(self, request: Request) -> None:
        await read_json(request)
        self.stage.skipping.stop()

    async def again(self, request: Request) -> None:
        await read_json(request)
        self.story.leave()
        await self.stage.begin()

    async def tell_story(self, request: Request) -> None:
        match (await read_json(request)).get("go"):
            case "start":
                await self.story.start()
            case "next":
                await self.story.next()
            case "leave":
                self.story.leave()
            case _:
                raise NotPossible("The story can start, go to the next step, or leave.")


class _Static(StaticFiles):
    """The page's own files, always asked for afresh: whoever changes them sees it."""

    def file_response(self, *args, **kwargs) -> Response:  # type: ignore[no-untyped-def]
        response = super().file_response(*args, **kwargs)
        response.headers.update({"Cache-Control": "no-cache", "X-Content-Type-Options": "nosniff"})
        return response
