"""Looks whether messages can be read for worry at all."""

from bot.checking.finding import Finding, Weight, problem, warning
from messages.triage import read
from messages.triage.levels import Level
from messages.triage.reader import rulebook

PART = "triage"
_WORRYING, _CALM = "I want to die", "Lovely day, the robin came back"
"""Two messages that no release of the rules may mistake."""
_CHANGED = (
    "Their quick form is out of date, so that each start is slower. Nothing is read differently. "
    "Whoever changed the rules runs: python -m benchmarks made"
)


def check_triage() -> list[Finding]:
    """Rules that cannot be read call staff to every message, so that nothing is lost; but nobody
    can work like that for long."""
    worrying, calm = read(_WORRYING), read(_CALM)
    if worrying.level is Level.URGENT and calm.level is Level.ORDINARY:
        words = f"messages are read by the rules of {worrying.version}"
        if not rulebook().is_ready_made:
            return [warning(PART, f"{words}. {_CHANGED}")]
        return [Finding(Weight.FINE, PART, words)]
    return [
        problem(
            PART,
            "The rules by which messages are read for worry are damaged, so that staff are called "
            "to messages that are not worrying, or not called to those that are. Install this "
            "version again; until then, read every message yourselves.",
        )
    ]
