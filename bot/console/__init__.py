"""The staff's pages."""

from starlette.routing import BaseRoute

from bot.service import Service


def console_routes(service: Service) -> list[BaseRoute]:
    """Every page of the console."""
    return []
