"""The same automatic answer comes a few times at most, and what matters is never held back."""

import pytest

from messages.automatic import is_limited, may_answer
from messages.lanes import Lane
from messages.sentences import Sentence


@pytest.mark.parametrize(
    ("sentence", "lane"),
    [
        (Sentence.SAFETY_ALERTED, Lane.SAFETY),
        (Sentence.SAFETY_SECOND, Lane.SAFETY),
        (Sentence.LOW_MOOD_NOBODY, Lane.SAFETY),
        (Sentence.STOPPED_CONCERN_OPEN, Lane.SAFETY),
        (Sentence.WORRIED_THANKS, Lane.RELAY),
        (Sentence.AWAY_GAP, Lane.RELAY),
        (Sentence.YOU_HAVE_IT, Lane.PAGE),
        (Sentence.CLOSE_HOW, Lane.PAGE),
    ],
)
def test_safety_texts_and_pages_keep_their_own_rules(sentence: Sentence, lane: Lane) -> None:
    assert not is_limited(sentence, lane)


@pytest.mark.parametrize("sentence", [Sentence.HELP, Sentence.TIMES, Sentence.HELD])
def test_who_asks_again_is_answered_again_a_few_times(sentence: Sentence) -> None:
    assert is_limited(sentence, Lane.RELAY)
    assert [may_answer(sentence, said) for said in (0, 1, 4, 5, 9)] == [
        True,
        True,
        True,
        False,
        False,
    ]


@pytest.mark.parametrize("sentence", [Sentence.STAFF_HELP, Sentence.NEWCOMER_HELLO])
def test_what_nobody_asked_for_is_said_once(sentence: Sentence) -> None:
    assert is_limited(sentence, Lane.SAFETY)
    assert may_answer(sentence, 0)
    assert not may_answer(sentence, 1)
