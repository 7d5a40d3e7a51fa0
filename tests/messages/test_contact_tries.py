"""How staff tried to reach somebody, and what came of it, from their own words."""

import pytest

from messages.contact_tries import Result, Way, read_try


@pytest.mark.parametrize(
    ("words", "way", "result"),
    [
        ("rang, no answer", Way.RANG, Result.NO_ANSWER),
        ("Called twice, didn't pick up", Way.RANG, Result.NO_ANSWER),
        ("rang, left a message", Way.RANG, Result.LEFT_MESSAGE),
        ("phoned, spoke to her", Way.RANG, Result.SPOKE),
        ("rang, number does not work", Way.RANG, Result.FAILED),
        ("rang, phone off", Way.RANG, Result.FAILED),
        ("texted", Way.TEXTED, Result.OTHER),
        ("texted, she replied", Way.TEXTED, Result.SPOKE),
        ("went round, nobody in", Way.VISITED, Result.NO_ANSWER),
        ("knocked, left a card", Way.VISITED, Result.LEFT_MESSAGE),
        ("emailed", Way.EMAILED, Result.OTHER),
        ("rang her sister, no reply", Way.CONTACT, Result.NO_ANSWER),
        ("spoke to key holder", Way.CONTACT, Result.SPOKE),
        ("left a voicemail", Way.RANG, Result.LEFT_MESSAGE),
    ],
)
def test_a_try_is_read(words: str, way: Way, result: Result) -> None:
    tried = read_try(words)
    assert tried is not None
    assert (tried.way, tried.result, tried.words) == (way, result, words)


@pytest.mark.parametrize("words", ["", "no answer", "r", "8", "thinking about it", "sorry"])
def test_without_a_way_it_is_asked(words: str) -> None:
    assert read_try(words) is None


def test_every_way_and_result_has_words_for_people() -> None:
    assert all(each.label for each in (*Way, *Result))
