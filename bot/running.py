"""Runs the service in one process: web, heartbeat and senders, until a signal stops it."""

import asyncio
import signal
import socket
from collections.abc import Iterator
from contextlib import contextmanager

import structlog
import uvicorn
from starlette.applications import Starlette

from bot.bot_name import learn_bot_name
from bot.channels.port import Port
from bot.faults import Fault
from bot.heartbeat import run_heartbeat
from bot.service import Service
from bot.settings import Settings, TelegramMode
from messages.delivery import Sent
from messages.people import Channel

log = structlog.get_logger()

AGAIN_AFTER = 20.0
"""Seconds before Telegram is asked again to call us."""


class _Server(uvicorn.Server):
    """uvicorn without signal handling of its own: it would end us before we have finished."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


async def run(service: Service, web: Starlette, stopping: asyncio.Event | None = None) -> None:
    """Serve until SIGTERM or SIGINT; then finish what is held, and lose nothing.

    `stopping` is set as soon as it begins to stop, so that pages which stay open can end.
    """
    stopping = stopping or asyncio.Event()
    loop = asyncio.get_running_loop()
    for each in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(each, stopping.set)
    listening = _listen(service.settings)
    config = uvicorn.Config(
        web,
        http="httptools",
        ws="none",
        lifespan="off",
        log_config=None,
        access_log=False,
        timeout_graceful_shutdown=10,
    )
    server = _Server(config)
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(_serve(server, listening, stopping))
            group.create_task(run_heartbeat(service, stopping))
            for sender in service.senders.values():
                group.create_task(sender.run(stopping))
            group.create_task(_telegram(service, stopping))
            group.create_task(learn_bot_name(service, stopping))
            group.create_task(_heard_outside(service, stopping))
            group.create_task(_stop(server, stopping))
    finally:
        await service.close()
    log.info("stopped")


def _listen(settings: Settings) -> socket.socket:
    """Take the port before anything else is started.

    Raises:
        Fault: somebody else has it.
    """
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    listening = socket.socket(family)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((settings.host, settings.port))
    except OSError as error:
        listening.close()
        words = f"Cannot serve at {settings.host}, port {settings.port}: {error.strerror}."
        raise Fault(f"{words} Set PORT to another number, or stop what is there.") from None
    listening.set_inheritable(True)
    return listening


async def _serve(server: uvicorn.Server, listening: socket.socket, stopping: asyncio.Event) -> None:
    """If the web server ends, everything does."""
    try:
        await server.serve([listening])
    finally:
        stopping.set()


async def _stop(server: uvicorn.Server, stopping: asyncio.Event) -> None:
    await stopping.wait()
    server.should_exit = True


async def _telegram(service: Service, stopping: asyncio.Event) -> None:
    """Ask for updates, or ask Telegram to call us: as the settings say."""
    port = service.ports.get(Channel.TELEGRAM)
    if port is None:
        return
    if service.settings.telegram_mode is TelegramMode.WEBHOOK:
        await _register(port, stopping)
        return
    from bot.channels.telegram import TelegramPort  # noqa: PLC0415
    from bot.channels.telegram_updates import parse_telegram  # noqa: PLC0415

    assert isinstance(port, TelegramPort)

    async def receive(body: bytes) -> None:
        await service.receive(parse_telegram(body, service.clock.now()))

    await port.poller().run(receive, stopping)


async def _heard_outside(service: Service, stopping: asyncio.Event) -> None:
    """Only where somebody listens."""
    if not service.settings.heartbeat_url:
        return
    from bot.dead_man import DeadMan  # noqa: PLC0415

    await DeadMan(service, service.settings.heartbeat_url).run(stopping)


async def _register(port: Port, stopping: asyncio.Event) -> None:
    """Until it worked: the service is of use without, but hears nothing from Telegram."""
    from bot.channels.telegram import TelegramPort  # noqa: PLC0415

    assert isinstance(port, TelegramPort)
    while not stopping.is_set():
        outcome = await port.register_webhook()
        if isinstance(outcome, Sent):
            return
        log.warning("telegram_webhook_not_set", outcome=type(outcome).__name__)
        try:
            await asyncio.wait_for(stopping.wait(), AGAIN_AFTER)
        except TimeoutError:
            continue
