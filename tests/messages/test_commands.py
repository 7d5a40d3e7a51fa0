"""The codes that buddies and staff text, and the buttons that they press."""

import pytest

from messages.commands import (
    Command,
    Numbered,
    Verb,
    read_button,
    read_code,
    read_number,
    read_takes,
)


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("T7", Command(Verb.TAKE, 7)),
        ("t 7", Command(Verb.TAKE, 7)),
        ("T-7.", Command(Verb.TAKE, 7)),
        ("n12", Command(Verb.NOT_ME, 12)),
        ("A3", Command(Verb.ACCEPT, 3)),
        ("p3!", Command(Verb.PASS, 3)),
        ("W", Command(Verb.WORRIED)),
        ("worried", Command(Verb.WORRIED)),
        ("I'm worried", Command(Verb.WORRIED)),
        ("W7", Command(Verb.WORRIED, 7)),
        ("C7 spoke, safe now", Command(Verb.CLOSE, 7, "spoke, safe now")),
        ("c7", Command(Verb.CLOSE, 7)),
        ("C7: 999 called", Command(Verb.CLOSE, 7, "999 called")),
        ("H7 Priya", Command(Verb.HAND, 7, "Priya")),
        ("h7", Command(Verb.HAND, 7)),
        ("Z7 30 rang, ringing again at 9", Command(Verb.SNOOZE, 7, "30 rang, ringing again at 9")),
        ("R7", Command(Verb.SECOND, 7)),
        ("r 7.", Command(Verb.SECOND, 7)),
        ("L7 rang, no answer", Command(Verb.TRIED, 7, "rang, no answer")),
        ("O7", Command(Verb.REOPEN, 7)),
        ("F7", Command(Verb.FOLLOW_UP, 7)),
        ("F7 done", Command(Verb.FOLLOW_UP, 7, "done")),
        ("TAKE OVER 7", Command(Verb.TAKE_OVER, 7)),
        ("take-over 7!", Command(Verb.TAKE_OVER, 7)),
        ("takeover7", Command(Verb.TAKE_OVER, 7)),
        ("RANG 7", Command(Verb.RANG, 7)),
        ("I rang 7.", Command(Verb.RANG, 7)),
        ("rang 7 times, no answer", None),
        ("take over at 7", None),
        ("take over 7 tomorrow", None),
        ("R u ok", None),
        ("r 2 of them with you?", None),
        ("O7 looks wrong to me", None),
        ("oh 7 is fine", None),
        ("l8r", None),
        ("a 5 minute walk would be nice", None),
        ("T7 please", None),
        ("tea at 7?", None),
        ("we", None),
        ("", None),
        ("A" + "9" * 40, None),
    ],
)
def test_a_code_is_the_whole_message(text: str, command: Command | None) -> None:
    assert read_code(text) == command


@pytest.mark.parametrize(
    ("action", "command"),
    [
        ("take:7", Command(Verb.TAKE, 7)),
        ("close:7:spoke_safe", Command(Verb.CLOSE, 7, "spoke_safe")),
        ("word:less", Command(Verb.WORD, None, "less")),
        ("consent:ok", Command(Verb.CONSENT, None, "ok")),
        ("take:" + "9" * 40, Command(Verb.TAKE, None, "9" * 40)),
        ("take:-1", Command(Verb.TAKE, None, "-1")),
        ("drop:table", None),
        ("", None),
    ],
)
def test_only_buttons_that_we_made_are_buttons(action: str, command: Command | None) -> None:
    assert read_button(action) == command


@pytest.mark.parametrize(
    ("text", "numbered"),
    [
        ("7 see you Sunday", Numbered(7, "see you Sunday")),
        ("7", Numbered(7, "")),
        ("#7: hello", Numbered(7, "hello")),
        ("7pm is fine", None),
        ("see you at 7", None),
    ],
)
def test_words_may_begin_with_the_number_of_a_conversation(
    text: str, numbered: Numbered | None
) -> None:
    assert read_number(text) == numbered


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("T41 T42", (41, 42)),
        ("t41, t42 and T43.", (41, 42, 43)),
        ("T41+42", (41, 42)),
        ("T41 t41", ()),
        ("T41", ()),
        ("t 5 minutes", ()),
        ("T41 and the kettle", ()),
        ("at 41 and 42", ()),
    ],
)
def test_several_alerts_can_be_taken_with_one_text(text: str, numbers: tuple[int, ...]) -> None:
    assert read_takes(text) == numbers
