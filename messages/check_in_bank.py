"""Chooses the words of a check-in, so that the same do not come again soon."""

from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256

from messages.catalogue import english_check_ins, english_check_ins_apart
from messages.catalogue.check_in import Asks, CheckInSentence, Tone
from messages.occasions import Occasion

__all__ = ["BANK", "Asks", "CheckInSentence", "Tone", "choose", "says_choices"]

BANK: Mapping[str, CheckInSentence] = {
    sentence.id: sentence
    for sentence in (*english_check_ins.CHECK_INS, *english_check_ins_apart.CHECK_INS)
}

NOT_AGAIN_WITHIN = 14
_ASKS_NOTHING_ONE_IN = 4
_SAYS_CHOICES_ONE_IN = 6


def choose(
    occasion: Occasion, recent_ids: Sequence[str], seed: str, asks_nothing: bool = False
) -> CheckInSentence:
    """The same for the same seed. `recent_ids` are those sent last, the newest at the end.

    One in four asks nothing even where it may; where it may not ask, none does. Those that ask
    nothing are more than fourteen on every occasion, so that there is always one left.
    """
    recent = set(tuple(recent_ids)[-NOT_AGAIN_WITHIN:])
    fresh = [each for each in BANK.values() if occasion in each.occasions and each.id not in recent]
    quiet = [sentence for sentence in fresh if sentence.asks is Asks.NOTHING]
    asking = [sentence for sentence in fresh if sentence.asks is not Asks.NOTHING]
    if asks_nothing or not asking or _figure(seed) % _ASKS_NOTHING_ONE_IN == 0:
        return _drawn(_own_first(quiet, occasion), seed)
    return _drawn(_own_first(asking, occasion), seed)


def says_choices(sent_before: int) -> bool:
    """Whether this check-in should say LESS, PAUSE or STOP: every sixth does."""
    return (sent_before + 1) % _SAYS_CHOICES_ONE_IN == 0


def _own_first(fresh: list[CheckInSentence], occasion: Occasion) -> list[CheckInSentence]:
    """On days that are unlike others, words for that day where there are any left."""
    if occasion is Occasion.ORDINARY:
        return fresh
    return [sentence for sentence in fresh if sentence.occasions == {occasion}] or fresh


def _drawn(pool: Iterable[CheckInSentence], seed: str) -> CheckInSentence:
    """A new sentence in the bank moves only the draws that it wins itself."""
    return min(pool, key=lambda sentence: _figure(f"{seed} {sentence.id}"))


def _figure(words: str) -> int:
    return int.from_bytes(sha256(words.encode()).digest()[:8], "big")
