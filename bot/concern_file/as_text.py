"""The file of an alert as plain text, for a terminal, an e-mail or a folder on paper."""

from collections.abc import Iterator
from textwrap import indent

from bot.concern_file.entries import ConcernFile, Entry
from bot.concern_file.wording import in_charity_time, in_utc


def as_text(file: ConcernFile) -> str:
    """Words stand exactly as they were said, each line of them behind a bar."""
    return "\n".join(_lines(file)) + "\n"


def _lines(file: ConcernFile) -> Iterator[str]:
    yield f"Alert {file.number}: everything on record"
    yield f"{file.organisation}. Private: for safeguarding only."
    made = in_charity_time(file.made_at, file.timezone)
    yield f"Made {made} by {file.made_by}."
    yield ""
    for name, value in file.facts:
        yield f"{name}: {value}"
    yield from _headed("Who was paged")
    for each in file.alerted:
        times = "once" if each.times == 1 else f"{each.times} times"
        first = in_charity_time(each.first_at, file.timezone)
        yield f"{each.who}: {times}, first {first}; {each.reached}"
    yield from _headed("What happened, in order")
    for entry in file.entries:
        yield from _entry(entry, file.timezone)
    yield from _headed("Who has read this")
    for at, line in file.readers:
        yield f"{in_charity_time(at, file.timezone)}: {line}"


def _headed(title: str) -> Iterator[str]:
    yield ""
    yield title
    yield "-" * len(title)


def _entry(entry: Entry, timezone: str) -> Iterator[str]:
    when = f"{in_charity_time(entry.at, timezone)} ({in_utc(entry.at)})"
    yield f"{when}  {entry.kind.value}: {entry.who}; {entry.how}"
    if entry.words:
        yield indent(entry.words, "    | ", lambda _: True)
    if entry.why:
        yield f"    {entry.why}"
