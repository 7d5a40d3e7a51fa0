"""What keeps the service from its work at this moment, for `/readyz` and for whoever listens."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.service import Service
from bot.store.auditing import oldest_page
from bot.store.proven import HEARD, Proven, proven
from bot.store.record import mark
from bot.store.rota import load_rota
from schedules.audit import EVERY, waits_too_long
from schedules.rota import Rota, fallback_now, on_duty

BEAT_MAY_BE = timedelta(seconds=30)
"""Older than this, the last beat means that the rounds are stuck."""
LOOK_MAY_BE = 3 * EVERY


@dataclass(frozen=True, slots=True)
class Condition:
    """Problems stop the work; notes are for staff to know. Neither ever names a person."""

    problems: tuple[str, ...]
    notes: tuple[str, ...]
    proven: tuple[Proven, ...] = ()


async def condition_of(service: Service) -> Condition:
    """How it stands with rounds, auditor, senders and database."""
    now = service.clock.now()
    problems = [f"the round of {name} is broken" for name in service.pulse.broken]
    problems += _beats(service, now)
    problems += service.auditor.findings
    notes = [] if service.senders else ["no channel is set up"]
    proofs: list[Proven] = []
    for channel, sender in service.senders.items():
        if sender.stuck(now):
            problems.append(f"the sender of {channel.value} is stuck")
    try:
        async with service.database.reading() as tx:
            rota = await load_rota(tx, service.office.charity.channels, now)
            proofs = await proven(tx)
            oldest = await oldest_page(tx, now)
            heard = await mark(tx, HEARD)
        notes += _on_call(rota, now)
        # Only a note: were it a problem, it would keep the heartbeat silent for good.
        listens = bool(service.settings.heartbeat_url)
        if listens and (heard is None or now - heard[0] > LOOK_MAY_BE):
            notes.append("nobody outside has taken our heartbeat in the last minutes")
        waits = waits_too_long(oldest, now)
        if waits is not None:
            problems.append(f"a page has waited for {int(waits.total_seconds())} seconds")
    except Exception as fault:  # noqa: BLE001  # the edge: this is how we say that the database is gone
        problems.append(f"the database does not answer ({type(fault).__name__})")
    return Condition(tuple(dict.fromkeys(problems)), tuple(notes), tuple(proofs))


def _beats(service: Service, now: datetime) -> list[str]:
    last, looked = service.pulse.last_beat, service.auditor.looked_at
    if last is None or now - last > BEAT_MAY_BE:
        return ["the heartbeat has stopped"]
    if looked is None or now - looked > LOOK_MAY_BE:
        return ["the auditor does not look"]
    return []


def _on_call(rota: Rota, now: datetime) -> list[str]:
    """Only notes: a restart would bring nobody on call."""
    if on_duty(rota, now):
        return []
    if fallback_now(rota, now) is not None:
        return ["nobody is on call now, so nothing is asked; urgent alerts go to the fallback"]
    return [
        "nobody is on call now, so nothing is asked",
        "no fallback is named either: urgent alerts wait for the next shift",
    ]
