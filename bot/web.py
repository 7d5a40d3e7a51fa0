"""The web application: webhooks, health, calendars, the console and, in the demo, the phones."""

from collections.abc import Sequence

from starlette.applications import Starlette
from starlette.routing import BaseRoute

from bot.calendars.buddy_feed import buddy_calendar_routes
from bot.calendars.feeds import calendar_routes
from bot.console import console_routes
from bot.console.volunteer import volunteer_routes
from bot.health import health_routes
from bot.service import Service
from bot.webhooks import webhook_routes


def build_web(service: Service, more: Sequence[BaseRoute] = ()) -> Starlette:
    """Every path that this process answers; `more` come first."""
    routes: list[BaseRoute] = [
        *more,
        *webhook_routes(service),
        *health_routes(service),
        *calendar_routes(service),
        *buddy_calendar_routes(service),
        *volunteer_routes(service),
        *console_routes(service),
    ]
    return Starlette(routes=routes)
