"""Puts the demo together: the service with pretend phones alone, its stage, and its pages."""

from datetime import UTC, datetime

from starlette.applications import Starlette

from bot.channels.phones import PhonesPort
from bot.clock import HandClock
from bot.console.cookies import cookies_of
from bot.database import Database
from bot.demo.page import demo_routes
from bot.demo.stage import Stage
from bot.demo.story import Story
from bot.demo.storyline import STORYLINE
from bot.demo.visiting import PhonesFirst
from bot.service import build_service
from bot.settings import Settings
from bot.web import build_web
from messages.people import Channel

BEGINS = datetime(2026, 9, 12, 12, 0, tzinfo=UTC)
"""A Saturday: the curtain rises on the Sunday evening after it. No holiday is near."""


async def open_show(
    settings: Settings, database: Database, clock: HandClock
) -> tuple[Stage, Starlette]:
    """With the cast in an empty database, and nothing running yet."""
    ports = {channel: PhonesPort(channel) for channel in (Channel.PHONES, Channel.VOICE)}
    service = build_service(settings, database, clock, ports)
    stage = Stage(service, clock)
    await stage.begin()
    web = build_web(service, demo_routes(stage, Story(stage, STORYLINE)))
    web.add_middleware(PhonesFirst, cookies=cookies_of(service.office.charity))
    return stage, web
