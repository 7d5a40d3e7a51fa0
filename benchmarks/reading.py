"""What it costs to read messages for worry: processor time, memory, and lines in a stream."""

import csv
import json
import os
import resource
import subprocess
import sys
import time
from dataclasses import dataclass
from itertools import cycle, islice
from pathlib import Path

from benchmarks.measuring import resident_megabytes

LINES = 6_000
"""As many as a stream is measured with; a shorter set is read again."""


@dataclass(frozen=True, slots=True)
class Cost:
    """Of one new process that reads nothing but messages."""

    start_milliseconds: float
    """Processor time to load the rules and read a first message, with compiled bytecode."""
    first_megabytes: float
    """Memory that this added."""
    milliseconds: float
    """Processor time for each message."""
    megabytes: float
    """Memory that the rules and all messages added."""
    lines_a_second: float
    """Of the command on standard input, with its start, for each second of processor time."""


def cost(files: tuple[Path, ...]) -> Cost:
    """Of all messages of these files, each in a process of its own."""
    texts = [text for file in files for text in _texts(file)]
    here = subprocess.run(
        [sys.executable, "-m", "benchmarks.reading"],
        input=json.dumps(texts),
        capture_output=True,
        text=True,
        check=True,
    )
    found: dict[str, float] = json.loads(here.stdout)
    return Cost(**found, lines_a_second=_stream(texts))


def _texts(file: Path) -> list[str]:
    with file.open(encoding="utf-8", newline="") as rows:
        return [row["text"] for row in csv.DictReader(rows)]


def _stream(texts: list[str]) -> float:
    lines = [" ".join(text.split()) for text in islice(cycle(texts), LINES)]
    began = _seconds_of_others()
    said = subprocess.run(
        [sys.executable, "-m", "bot", "triage"],
        input="\n".join(lines),
        capture_output=True,
        text=True,
        check=True,
    )
    seconds = _seconds_of_others() - began
    assert len(said.stdout.splitlines()) == len(lines)
    return len(lines) / seconds


def _seconds_of_others() -> float:
    """Processor time of what was started here and has ended: another load changes it little."""
    spent = resource.getrusage(resource.RUSAGE_CHILDREN)
    return spent.ru_utime + spent.ru_stime


def _read_all(texts: list[str]) -> dict[str, float]:
    """In a process that has not loaded the rules before."""
    held, began = resident_megabytes(os.getpid()), time.process_time()
    from messages.triage import read  # noqa: PLC0415  # its import is what is measured

    read("made soup, and the robin came back")
    start, first = time.process_time() - began, resident_megabytes(os.getpid())
    began = time.process_time()
    for text in texts:
        read(text)
    spent = time.process_time() - began
    return {
        "start_milliseconds": start * 1000,
        "first_megabytes": first - held,
        "milliseconds": spent * 1000 / len(texts),
        "megabytes": resident_megabytes(os.getpid()) - held,
    }


if __name__ == "__main__":
    print(json.dumps(_read_all(json.load(sys.stdin))))
