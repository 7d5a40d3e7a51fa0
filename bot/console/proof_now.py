"""When a person last answered a page, as the first page says it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.console.labels import CHANNELS, when
from bot.store.drills import Drill
from bot.store.proven import PROVEN_WITHIN, Proven
from bot.tables.states import DrillState


@dataclass(frozen=True, slots=True)
class ProofNow:
    """What is known of whether alerts reach somebody."""

    lines: list[str]
    """One for each channel that was ever proven, newest first."""
    failed: str
    """Set where the last drill was answered by nobody."""
    old: bool
    """Never, or too long ago to lean on."""


def proof_now(
    proofs: Sequence[Proven], last: Drill | None, now: datetime, timezone: str
) -> ProofNow:
    """In words, with the times of whoever reads it."""
    lines = [f"{when(each.at, now, timezone)}, {CHANNELS[each.channel]}" for each in proofs]
    newest = proofs[0].at if proofs else None
    failed = ""
    if last is not None and last.state is DrillState.FAILED and _since(newest, last.started_at):
        failed = f"Drill {last.id}, {when(last.started_at, now, timezone)}: nobody answered."
    return ProofNow(lines, failed, newest is None or now - newest > PROVEN_WITHIN)


def _since(proven_at: datetime | None, started_at: datetime) -> bool:
    """Whether nothing was proven after the drill began."""
    return proven_at is None or proven_at < started_at
