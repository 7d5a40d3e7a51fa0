"""What we cannot read is said to be so, because a person then reads it."""

import pytest

from messages.triage import Level, read


@pytest.mark.parametrize(
    "words",
    [
        "\U0001f480",
        "\U0001f44d\U0001f6aa",
        "???",
        "...",
        "\u0622\u062c \u0645\u06cc\u0631\u0627 \u062f\u0644 \u0627\u062f\u0627\u0633 \u06c1\u06d2",
        "\u041f\u0440\u0438\u0432\u0435\u0442, \u043a\u0430\u043a \u0434\u0435\u043b\u0430",
        "\u4eca\u5929\u5f88\u7d2f",
        "dzisiaj jestem bardzo smutna i nie mam z kim rozmawiac",
        "Dw i ddim yn teimlo yn dda iawn heddiw",
        "aaj mera dil bahut udaas hai",
        "sunt foarte trist astazi si nu am pe nimeni",
        "\U0001f3c3\U0001f4a8",
        "Zrobi\u0142am pierogi, wysz\u0142y pyszne",
        "Bonjour, \u00e7a va chez vous",
        "main theek nahi hoon",
        "dil udaas hai ji",
        "mon kharap aj",
        "\u0645\u06cc\u06ba \u0679\u06be\u06cc\u06a9 \u0646\u06c1\u06cc\u06ba \u06c1\u0648\u06ba",
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


@pytest.mark.parametrize(
    "words",
    [
        "diolch x",
        "diolch yn fawr cariad",
        "iawn diolch",
        "nos da x",
        "dziękuję, dobrze",
        "Dzień dobry",
        "shukriya",
        "shukriya beta",
        "theek hai",
        "main theek hoon",
        "bhalo achi",
        "alhamdulillah, all good",
        "gracias",
        "merci beaucoup",
        "danke, gut",
        "obrigada",
        "mulțumesc",
        "شكرا",
        "میں ٹھیک ہوں شکریہ",
        "ਮੈਂ ਠੀਕ ਹਾਂ ਜੀ, ਧੰਨਵਾਦ",
        "ধন্যবাদ",
        "धन्यवाद",
    ],
)
def test_thanks_in_any_language_is_an_ordinary_answer(words: str) -> None:
    assert read(words).level is Level.ORDINARY


@pytest.mark.parametrize("words", ["👍", "👍🏽", "❤️", "😊", "🎂🎉", "😔", "👎", "💔", "🌧️😕", "💀"])
def test_pictures_alone_are_for_a_person_to_make_out(words: str) -> None:
    assert read(words).level is Level.UNREADABLE


def test_a_dot_is_an_answer_as_it_was_asked_for() -> None:
    assert read(".").level is Level.ORDINARY


@pytest.mark.parametrize("words", ["👍💊", "💊❤️", "😊🔪"])
def test_a_smile_hides_no_means(words: str) -> None:
    assert read(words).level in (Level.URGENT, Level.UNREADABLE)


def test_danger_in_another_language_is_not_just_unreadable() -> None:
    assert read("main aaj apni jaan de dunga, sorry beta").level is Level.URGENT
