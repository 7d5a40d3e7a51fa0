"""`goodevening demo`: the whole service with pretend phones, on a page in the browser."""

import logging
import os
import secrets
import socket
import tempfile
from pathlib import Path

import click
import structlog

from bot.clock import ticking_clock
from bot.commands.opening import database_here, runs
from bot.demo.show import BEGINS, open_show
from bot.faults import Fault
from bot.migrations.migrating import migrate
from bot.running import run
from bot.settings import Settings, read_settings

_EVERYWHERE = ("0.0.0.0", "::")  # noqa: S104 - only recognised here, to show an address that works


@click.command()
@runs
async def demo() -> int:
    """Show the whole service with pretend phones, in the browser: nothing to set up.

    It needs no account, keeps nothing, and touches no database but its own. PORT and HOST say
    where the page is; http://127.0.0.1:8000/phones unless you say otherwise.
    """
    _only_what_went_wrong()
    with tempfile.TemporaryDirectory(prefix="goodevening-demo-") as folder:
        settings = _settings(Path(folder))
        await migrate(settings.database_url)
        async with database_here(settings) as database:
            stage, web = await open_show(settings, database, ticking_clock(BEGINS))
            click.echo(f"Good evening. The phones are at {settings.public_base_url}/phones")
            click.echo("Ctrl-C ends it, and nothing is kept.", err=True)
            await run(stage.service, web, stage.stopping)
    return 0


def _settings(folder: Path) -> Settings:
    """The demo's own: of the environment only HOST and PORT are looked at."""
    given = {name: os.environ[name] for name in ("HOST", "PORT") if name in os.environ}
    wanted = read_settings({**given, "SECRET_KEY": secrets.token_urlsafe(48)})
    port = _free(wanted.host, wanted.port)
    shown = "127.0.0.1" if wanted.host in _EVERYWHERE else wanted.host
    return Settings(
        secret_key=wanted.secret_key,
        database_url=f"sqlite:///{folder / 'demo.db'}",
        public_base_url=f"http://{shown}:{port}",
        host=wanted.host,
        port=port,
        organisation="the Hello Team",
        drill="off",
    )


def _free(host: str, port: int) -> int:
    """This port, or for 0 any that is free.

    Raises:
        Fault: somebody else has it, or it is not ours to take.
    """
    try:
        family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0][0]
        with socket.socket(family, socket.SOCK_STREAM) as tried:
            tried.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            tried.bind((host, port))
            return int(tried.getsockname()[1])
    except OSError as fault:
        raise Fault(
            f"The demo cannot use port {port} on {host} ({fault.strerror}). Something else may "
            "be running there. Choose another port, for example: PORT=9000 make demo"
        ) from None


def _only_what_went_wrong() -> None:
    """The page shows what happens; the terminal is left alone."""
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))
