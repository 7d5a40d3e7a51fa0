"""What we cannot read is said to be so, because a person then reads it."""

import pytest

from messages.triage import Level, read


@pytest.mark.parametrize(
    "words",
    [
        "\U0001f600",
        "\U0001f642\U0001f642\U0001f44d",
        "???",
        "...",
        "\u0622\u062c \u0645\u06cc\u0631\u0627 \u062f\u0644 \u0627\u062f\u0627\u0633 \u06c1\u06d2",
        "\u041f\u0440\u0438\u0432\u0435\u0442, \u043a\u0430\u043a \u0434\u0435\u043b\u0430",
        "\u4eca\u5929\u5f88\u7d2f",
        "dzisiaj jestem bardzo smutna i nie mam z kim rozmawiac",
        "Dw i ddim yn teimlo yn dda iawn heddiw",
        "aaj mera dil bahut udaas hai",
        "sunt foarte trist astazi si nu am pe nimeni",
        "\U0001f600\U0001f602",
        "Zrobi\u0142am pierogi, wysz\u0142y pyszne",
        "Bonjour, \u00e7a va bien merci",
        "Estoy en casa con mi hija",
        "Heute war ich im Park spazieren",
        "dim gystal heddiw, teimlo'n isel",
        "ana kwayes shukran",
    ],
)
def test_another_language_or_no_words_goes_to_a_person(words: str) -> None:
    assert read(words).level is Level.UNREADABLE


@pytest.mark.parametrize("words", ["", "   ", "\n"])
def test_nothing_at_all_is_unreadable(words: str) -> None:
    assert read(words).level is Level.UNREADABLE


@pytest.mark.parametrize(
    "words",
    [
        "3",
        "ok",
        "Y",
        "1",
        "lovely dal with bhai today",
        "que sera love",
        "hola from Benidorm",
        "caf\u00e9 was lovely",
        "na\u00efve me",
    ],
)
def test_a_digit_or_a_short_answer_is_readable(words: str) -> None:
    assert read(words).level is Level.ORDINARY


def test_danger_in_another_language_is_not_just_unreadable() -> None:
    assert read("main aaj apni jaan de dunga, sorry beta").level is Level.URGENT
