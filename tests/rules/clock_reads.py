"""Finds whatever asks a machine or a database for the time."""

import re
from collections.abc import Iterator

from tests.rules.source import Source, dotted, spoken_strings

CLOCK = "bot/clock"
STOPWATCHES = ("bot/channels/pace", "bot/pace", "benchmarks")
"""Where time that has passed is measured, which is not the time of day."""

READS = frozenset(
    {
        "datetime.datetime.now", "datetime.datetime.utcnow", "datetime.datetime.today",
        "datetime.date.today", "time.time", "time.time_ns", "time.localtime", "time.gmtime",
        "time.ctime", "time.strftime", "time.asctime", "uuid.uuid1", "uuid.uuid7",
    }
)  # fmt: skip
MEASURES = frozenset(
    {
        "time.monotonic", "time.monotonic_ns", "time.perf_counter", "time.perf_counter_ns",
        "time.process_time", "time.thread_time",
    }
)  # fmt: skip
SQL_FUNCTION = re.compile(r"\bfunc\.(now|current_\w+|localtime\w*|sysdate|\w+_timestamp)$")
SQL_TEXT = re.compile(
    r"\bnow\(\)|current_(timestamp|date|time)\b|localtimestamp|\(\s*'now'|,\s*'now'|"
    r"(clock|statement|transaction)_timestamp|\bunixepoch\(\)",
    re.IGNORECASE,
)


def clock_faults(source: Source) -> list[str]:
    """Where this file reads the time although another is there to tell it."""
    if source.is_in(CLOCK):
        return []
    return [*_reads(source), *_sql(source)]


def _reads(source: Source) -> Iterator[str]:
    for node, name in dotted(source):
        if name in READS or SQL_FUNCTION.search(name):
            yield source.at(node, f"{name} reads the time; ask the clock")
        measures = name in MEASURES or name.endswith((".get_running_loop.time", "loop.time"))
        if measures and not source.is_in(*STOPWATCHES):
            yield source.at(node, f"{name} measures time; only {STOPWATCHES} do")


def _sql(source: Source) -> Iterator[str]:
    for string in spoken_strings(source):
        if SQL_TEXT.search(str(string.value)):
            yield source.at(string, "the database is asked for the time; bind the clock's")
