"""Tells whether the rules are still those of which the made form was made."""

from collections.abc import Iterable
from itertools import chain
from zlib import adler32, crc32

from messages.triage.emoji import AS_WORDS
from messages.triage.leaning import BESIDE
from messages.triage.slots import MISSPELT, WRITTEN
from messages.triage.textspeak import FILLERS, PAIRS, TAILS, WRITTEN_OUT
from messages.triage.verbs import IRREGULAR

ENGINE = "4"
"""To be raised with every change of how tables are made of rules."""
# Sums and not a hash: they tell a change, nobody is kept out, and OpenSSL would take 3 MB.


def digest(says: Iterable[str], groups: Iterable[Iterable[str]]) -> str:
    """Changes with every pattern, slot and spelling, and with the engine; quick at every start."""
    leaning = [
        f"{word} {sorted(neighbours)} {meant}"
        for table in BESIDE
        for word, (neighbours, meant) in table.items()
    ]
    spelt = (AS_WORDS, sorted(FILLERS), PAIRS, sorted(TAILS), WRITTEN_OUT, IRREGULAR, leaning)
    around = chain.from_iterable((*group, "") for group in groups)
    said = (ENGINE, *says, "", *around, "", *WRITTEN, *MISSPELT, repr(spelt))
    text = "\n".join(said).encode()
    return f"{len(text)}-{crc32(text):08x}-{adler32(text):08x}"
