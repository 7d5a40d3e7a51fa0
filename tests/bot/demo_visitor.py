"""Somebody in front of the phones page, without the browser: asks for what the page asks for."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import httpx
from starlette.applications import Starlette

from bot.clock import ticking_clock
from bot.database import open_database
from bot.demo.show import BEGINS, open_show
from bot.demo.stage import Stage
from bot.settings import Settings
from bot.vault import Vault

ADDRESS = "http://127.0.0.1:8000"


@dataclass
class Visitor:
    """Looks, types, presses and moves the clock, which ticks on as it does for anybody."""

    stage: Stage
    web: Starlette
    http: httpx.AsyncClient

    async def asks(self, path: str, **values: object) -> None:
        """Post what the page would."""
        await self.is_refused(path, 200, **values)

    async def is_refused(self, path: str, status: int, /, **values: object) -> str:
        """Post what cannot be done; the words of the refusal."""
        answer = await self.http.post(f"/phones/{path}", json=values)
        assert answer.status_code == status, answer.text
        await self.stage.settle()
        return str(answer.json().get("problem", ""))

    async def types(self, phone: str, text: str, **more: object) -> None:
        """Write on a phone."""
        await self.asks(f"{phone}/messages", text=text, **more)

    async def presses(self, phone: str, label: str) -> None:
        """Press the newest button of that name."""
        for message in reversed(await self.messages(phone)):
            if label in message["buttons"]:
                number, button = int(message["id"][4:]), message["buttons"].index(label)
                await self.asks(f"{phone}/presses", message=number, button=button)
                return
        raise AssertionError(f"no button {label!r} on {phone}")

    async def skips(self, to: str) -> None:
        """Move the clock."""
        await self.asks("skip", to=to)

    async def sees(self) -> dict[str, Any]:
        """All that the page is told."""
        answer = await self.http.get("/phones/state")
        found: dict[str, Any] = answer.json()
        return found

    async def messages(self, phone: str) -> list[dict[str, Any]]:
        """What stands on a phone."""
        state = await self.sees()
        [screen] = [each for each in state["phones"] if each["address"] == phone]
        return list(screen["messages"])

    async def reads(self, phone: str) -> list[str]:
        """What a phone was sent."""
        return [each["text"] for each in await self.messages(phone) if not each["mine"]]

    async def sees_time_move(self) -> dict[str, Any]:
        """Wait until a skip is under way; how far it says that it has come."""
        while (state := await self.sees())["skip"] is None:
            continue
        progress: dict[str, Any] = state["skip"]
        return progress

    async def record(self) -> str:
        """Every line of what happened inside."""
        return "\n".join(each["line"] for each in (await self.sees())["record"])


@asynccontextmanager
async def visiting(url: str) -> AsyncIterator[Visitor]:
    """A visitor of a demo whose curtain has just risen."""
    settings = Settings(
        secret_key="a key for tests that opens nothing else",
        database_url=url,
        public_base_url=ADDRESS,
        organisation="the Hello Team",
        drill="off",
    )
    database = open_database(url, Vault(settings.secret_key))
    stage, web = await open_show(settings, database, ticking_clock(BEGINS))
    transport = httpx.ASGITransport(web)
    async with httpx.AsyncClient(transport=transport, base_url=ADDRESS) as http:
        yield Visitor(stage, web, http)
    await stage.service.close()
