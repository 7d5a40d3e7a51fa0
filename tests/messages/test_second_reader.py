"""The agreement that is told of our two readers is what their labels say."""

import csv
from collections import Counter
from collections.abc import Callable
from pathlib import Path

FOLDER = Path(__file__).parents[1] / "triage_set"
LEVELS = range(4)

Pair = tuple[int, int]
"""The author's level of one reply, and the second reader's."""


def lines(name: str) -> list[dict[str, str]]:
    with (FOLDER / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True))


def pairs() -> list[Pair]:
    authored = {half: lines(f"replies_{half}.csv") for half in ("tune", "check")}
    return [
        (int(authored[read["half"]][int(read["row"]) - 1]["severity"]), int(read["severity"]))
        for read in lines("second_reader.csv")
    ]


def kappa(read: list[Pair], apart: Callable[[int, int], int]) -> float:
    """Cohen 1960; with weights, Cohen 1968: one less the disagreement over that of chance."""
    first, second = (Counter(pair[reader] for pair in read) for reader in (0, 1))
    seen = sum(apart(*pair) for pair in read) / len(read)
    chance = sum(apart(a, b) * first[a] * second[b] for a in LEVELS for b in LEVELS)
    return 1 - seen * len(read) ** 2 / chance


def test_three_hundred_replies_were_read_twice_as_many_of_each_level() -> None:
    named = {(read["half"], read["row"]) for read in lines("second_reader.csv")}
    assert len(named) == 300
    assert Counter(author for author, _ in pairs()) == dict.fromkeys(LEVELS, 75)


def test_the_agreement_that_is_told_is_the_one_that_the_files_hold() -> None:
    read = pairs()
    told = (FOLDER / "README.md").read_text(encoding="utf-8")
    agreed = sum(a == b for a, b in read) / len(read)
    plain = kappa(read, lambda a, b: a != b)
    weighted = kappa(read, lambda a, b: (a - b) ** 2)
    assert f"{agreed:.1%} agreed; kappa {plain:.2f}, {weighted:.2f} weighted" in told


def test_the_table_of_agreement_is_the_one_that_the_files_hold() -> None:
    read = Counter(pairs())
    told = (FOLDER / "README.md").read_text(encoding="utf-8")
    for author in LEVELS:
        row = " | ".join(str(read[author, second]) for second in LEVELS)
        assert f"| {author} | {row} |" in told
