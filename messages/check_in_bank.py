"""Chooses the words of a check-in, so that the same do not come again soon."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from hashlib import sha256
from itertools import takewhile

from messages.catalogue import (
    english_check_ins,
    english_check_ins_apart,
    english_check_ins_festive,
    english_check_ins_own,
)
from messages.catalogue.check_in import Asks, CheckInSentence, Tone
from messages.occasions import SPECIAL, Occasion

__all__ = ["BANK", "Asks", "CheckInSentence", "Tone", "choose", "says_choices"]

BANK: Mapping[str, CheckInSentence] = {
    sentence.id: sentence
    for sentence in (
        *english_check_ins.CHECK_INS,
        *english_check_ins_apart.CHECK_INS,
        *english_check_ins_festive.CHECK_INS,
        *english_check_ins_own.CHECK_INS,
    )
}

NOT_AGAIN_WITHIN = 14
_ASKS_NOTHING_ONE_IN = 4
_SAYS_CHOICES_ONE_IN = 6


def choose(
    occasion: Occasion, recent_ids: Sequence[str], seed: str, asks_nothing: bool = False
) -> CheckInSentence:
    """The same for the same seed. `recent_ids` are those sent last, the newest at the end.

    One in four asks nothing even where it may, and three in four on a hard date; where it may not
    ask, none does. Those that ask nothing are more than fourteen on every occasion, so that there
    is always one left.
    """
    recent = set(tuple(recent_ids)[-NOT_AGAIN_WITHIN:])
    quiet, asking = _suited(occasion)
    if not (asks_nothing or _leaves_be(occasion, seed)):
        fresh = [each for each in asking if each.id not in recent]
        if fresh:
            return _drawn(_own_first(fresh, occasion), seed)
    return _drawn(_own_first([one for one in quiet if one.id not in recent], occasion), seed)


@cache
def _suited(occasion: Occasion) -> tuple[list[CheckInSentence], list[CheckInSentence]]:
    """Those that ask nothing, and those that ask."""
    suited = [each for each in BANK.values() if occasion in each.occasions]
    quiet = [each for each in suited if each.asks is Asks.NOTHING]
    return quiet, [each for each in suited if each.asks is not Asks.NOTHING]


def says_choices(occasion: Occasion, sent_before: int, recent_ids: Sequence[str]) -> bool:
    """Whether this check-in should say LESS, PAUSE or STOP: every sixth does.

    On special days it would sound cold, so there it waits for the first day that is none.
    """
    if occasion in SPECIAL:
        return False
    waited = takewhile(_was_special, reversed(recent_ids))
    turns = range(sent_before + 1 - sum(1 for _ in waited), sent_before + 2)
    return any(turn % _SAYS_CHOICES_ONE_IN == 0 for turn in turns)


def _leaves_be(occasion: Occasion, seed: str) -> bool:
    """Whether it asks nothing although it may."""
    asks_one_in_four = occasion is Occasion.HARD_DATE
    return (_figure(seed) % _ASKS_NOTHING_ONE_IN == 0) != asks_one_in_four


def _was_special(id_: str) -> bool:
    return id_ in BANK and BANK[id_].special


def _own_first(fresh: list[CheckInSentence], occasion: Occasion) -> list[CheckInSentence]:
    """On days that are unlike others, words for that day where there are any left."""
    if occasion is Occasion.ORDINARY:
        return fresh
    return [sentence for sentence in fresh if sentence.occasions == {occasion}] or fresh


def _drawn(pool: Iterable[CheckInSentence], seed: str) -> CheckInSentence:
    """A new sentence in the bank moves only the draws that it wins itself."""
    return min(pool, key=lambda sentence: _digest(f"{seed} {sentence.id}"))


def _figure(words: str) -> int:
    return int.from_bytes(_digest(words)[:8], "big")


def _digest(words: str) -> bytes:
    """In the order of the figures, and sooner had."""
    return sha256(words.encode()).digest()
