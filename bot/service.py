"""The one place where the service is put together, from its settings to its rounds."""

import asyncio
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import structlog

from bot import metrics
from bot.channels.pace import Pace, pace_of
from bot.channels.port import Port
from bot.charity import charity_of
from bot.clock import Clock
from bot.database import Database
from bot.intake import Intake, Received
from bot.office import Office
from bot.ports import webhook_secret
from bot.reports import Reports
from bot.rounds.alarm import raise_alarm
from bot.rounds.audit import Auditor
from bot.rounds.clock_set_back import follow_the_clock
from bot.rounds.holidays_moved import follow_the_holidays
from bot.rounds.idle import idle_rounds
from bot.rounds.in_order import ROUNDS, UNHURRIED, UNHURRIED_EVERY
from bot.rounds.one_by_one import BATCH, RowsBroke
from bot.sending.sender import IN_FLIGHT, Sender
from bot.settings import Settings
from bot.store.due import waiting_lanes
from messages.inbound import Inbound
from messages.lanes import Lane
from messages.people import Channel
from schedules.drills import drill_plan

log = structlog.get_logger()


BATCHES_A_BEAT = 50
BROKEN_AFTER = 3
"""Failures of one round in a row before staff are told that the alarm itself is broken."""
BROKEN_WITHIN = timedelta(minutes=5)
"""The same of a round in which some rows break, and the others do not."""


@dataclass(slots=True)
class Pulse:
    """How the rounds are doing, for `/readyz` and for the ticker."""

    last_beat: datetime | None = None
    last_whole: datetime | None = None
    failures: dict[str, int] = field(default_factory=dict)
    rows_broke: dict[str, list[datetime]] = field(default_factory=dict)

    @property
    def broken(self) -> tuple[str, ...]:
        """The rounds that failed time after time."""
        return tuple(name for name, count in self.failures.items() if count >= BROKEN_AFTER)


@dataclass(slots=True)
class Service:
    """Everything that runs, without the web server and the ticker around it."""

    settings: Settings
    database: Database
    clock: Clock
    ports: Mapping[Channel, Port]
    office: Office
    intake: Intake
    reports: Reports
    senders: Mapping[Channel, Sender]
    webhook_secret: str = field(repr=False)
    beat_wanted: asyncio.Event = field(default_factory=asyncio.Event)
    catch_up_wanted: asyncio.Event = field(default_factory=asyncio.Event)
    pulse: Pulse = field(default_factory=Pulse)
    bot_name: str = ""
    """By which people find us on Telegram, without the @; empty until Telegram has said it."""
    auditor: Auditor = field(init=False)

    def __post_init__(self) -> None:
        self.auditor = Auditor(self.office)

    async def receive(self, inbound: Inbound) -> Received:
        """Take one message in, and let the rounds know."""
        received = await self.intake.receive(inbound, self.clock.now())
        metrics.RECEIVED.labels(inbound.address.channel.value, received.value).inc()
        if received is not Received.AGAIN:
            self.nudge()
        return received

    def nudge(self) -> None:
        """Something has changed: beat now, and not at the next second."""
        self.beat_wanted.set()
        self.nudge_senders()

    def nudge_senders(self) -> None:
        """There may be something new to send."""
        for sender in self.senders.values():
            sender.nudge()

    def missed_something(self) -> None:
        """A message could not be stored: ask the provider for it."""
        self.catch_up_wanted.set()

    async def tick(self, now: datetime) -> int:
        """A beat of the running service: what nobody waits for is looked at less often."""
        last = self.pulse.last_whole
        if last is None or not timedelta() <= now - last < UNHURRIED_EVERY:
            self.pulse.last_whole = now
            return await self.beat(now)
        return await self.beat(now, [name for name in ROUNDS if name not in UNHURRIED])

    async def beat(self, now: datetime, names: Iterable[str] = tuple(ROUNDS)) -> int:
        """These rounds, in batches, with a look at the pages between any two; how much was done.

        A round that breaks is told of, and keeps none of the others back.
        """
        await self._follow_the_clock(now)
        done, idle = 0, await idle_rounds(self.office, now)
        for name in ("pages", *[each for each in names if each != "pages"]):
            if name in idle:
                self.pulse.failures[name] = 0
            elif did := await self._batches(name, now):
                done += did
                idle = await idle_rounds(self.office, now)  # one thing done may be another's to do
        done += await self.auditor.look(now)
        self.pulse.last_beat = now
        metrics.LAST_BEAT.set(now.timestamp())
        return done

    async def _follow_the_clock(self, now: datetime) -> None:
        try:
            await follow_the_clock(self.office, self.pulse.last_beat, now)
            if self.pulse.last_beat is None:
                await follow_the_holidays(self.office, now)
        except Exception as fault:  # noqa: BLE001  # the edge of a round, as below
            await self._broke("clock", fault, now)

    async def _batches(self, name: str, now: datetime) -> int:
        """Until nothing more is due, or for so many batches: then another beat goes on."""
        done = 0
        for _ in range(BATCHES_A_BEAT):
            did = await self._batch(name, now)
            done += did
            if did < BATCH:
                return done
            later = max(now, self.clock.now())
            if "pages" not in await idle_rounds(self.office, later):
                done += await self._batch("pages", later)
        self.beat_wanted.set()
        return done

    async def _batch(self, name: str, now: datetime) -> int:
        try:
            done = await ROUNDS[name](self.office, now)
        except RowsBroke as fault:
            await self._rows_broke(name, fault, now)
            return fault.seen
        except Exception as fault:  # noqa: BLE001  # the edge of a round: its rows are due again next beat
            await self._broke(name, fault, now)
            return 0
        self.pulse.failures[name] = 0
        return done

    async def _broke(self, name: str, fault: Exception, now: datetime) -> None:
        log.error("round_broke", round=name, fault=type(fault).__name__)
        metrics.ROUND_FAILURES.labels(name).inc()
        self.pulse.failures[name] = self.pulse.failures.get(name, 0) + 1
        if self.pulse.failures[name] % BROKEN_AFTER == 0:
            await raise_alarm(self.office, now, name)

    async def _rows_broke(self, name: str, fault: RowsBroke, now: datetime) -> None:
        """The others were done; what breaks again and again is told of, as a whole round is."""
        log.error("rows_broke", round=name, rows=str(fault))
        metrics.ROUND_FAILURES.labels(name).inc()
        lately = [at for at in self.pulse.rows_broke.get(name, ()) if now - at < BROKEN_WITHIN]
        self.pulse.rows_broke[name] = [*lately, now]
        if len(lately) + 1 >= BROKEN_AFTER:
            self.pulse.rows_broke[name] = []
            await raise_alarm(self.office, now, name)

    async def settle(self, now: datetime) -> None:
        """Beat and send until nothing more follows from anything: for the demo and the tests."""
        for _ in range(100):
            beaten = await self.beat(now)
            sent = [await self._drain(now, lanes) for lanes in IN_FLIGHT]
            if not beaten and not any(sent):
                return
        raise AssertionError("the rounds feed each other without end")

    async def _drain(self, now: datetime, lanes: tuple[Lane, ...]) -> int:
        """What waits in these lanes, by every sender that has some of it."""
        async with self.database.reading() as tx:
            waiting = await waiting_lanes(tx, now)
        of = {channel for channel, lane in waiting if lane in lanes}
        return sum(
            [await self.senders[each].drain(now, lanes) for each in self.senders if each in of]
        )

    async def catch_up(self, since: datetime, now: datetime) -> int:
        """Promise 1: receive what reached the providers and not us; how much there was."""
        new = 0
        for port in self.ports.values():
            async for inbound in port.missed(since):
                received = await self.intake.receive(inbound, now)
                new += received is not Received.AGAIN
        if new:
            self.nudge()
        return new

    async def close(self) -> None:
        """Let go of providers and database."""
        for port in self.ports.values():
            await port.close()
        await self.database.close()


def build_service(
    settings: Settings,
    database: Database,
    clock: Clock,
    ports: Mapping[Channel, Port],
    paces: Callable[[Channel], Pace] | None = None,
) -> Service:
    """Put the service together from parts that are made already. `paces`: other than as set."""
    office = Office(
        database,
        charity_of(settings, frozenset(ports)),
        drill_plan(settings.drill, settings.timezone),
        settings.tests_shifts,
        {channel: rate for channel, rate in settings.rates.items() if channel in ports},
    )
    return Service(
        settings=settings,
        database=database,
        clock=clock,
        ports=ports,
        office=office,
        intake=Intake(database, office.charity),
        reports=Reports(office),
        senders={
            channel: Sender(office, port, (paces or _as_set(settings))(channel), clock)
            for channel, port in ports.items()
        },
        webhook_secret=webhook_secret(settings, database.vault),
    )


def _as_set(settings: Settings) -> Callable[[Channel], Pace]:
    telegram, segments = settings.telegram_per_second, settings.twilio_per_second
    return lambda channel: pace_of(channel, telegram, segments)


CATCH_UP_OVERLAP = timedelta(minutes=10)
"""How far before our last mark we ask a provider again; what we have already has no effect."""
