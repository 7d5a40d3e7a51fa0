"""A member asks us to notice, or to leave it, in words that they would use."""

import pytest

from messages.intents import Intent, read_intent

LOOK_OUT = """look out
Look out for me
LOOK OUT FOR ME IF I GO QUIET
please look out for me when I go quiet
can you check on me if i go quiet
check on me
check up on me please
Notice me
notice if I go quiet
keep an eye on me if you don't hear from me
keep an eye out for me
watch out for me
yes please look out for me
would u look out for me if im too quiet?""".splitlines()
LEAVE_BE = """don't look out
dont look out for me any more
Don\u2019t look out for me
do not check on me
stop checking on me
stop looking out for me now
no need to look out for me
leave me be
just leave me be please
leave me to it
don't notice if I go quiet
no more checking on me""".splitlines()
NEITHER = """look out of the window
look out there's a car
check on my neighbour
can somebody check on me I've fallen
I look out for the postman
did you notice the moon
notice me, I'm drowning
they never leave me be
he won't leave me to it
don't look now
leave me""".splitlines()


@pytest.mark.parametrize("words", LOOK_OUT)
def test_it_is_a_wish_to_be_noticed(words: str) -> None:
    assert read_intent(words) is Intent.LOOK_OUT


@pytest.mark.parametrize("words", LEAVE_BE)
def test_it_is_a_wish_to_be_left(words: str) -> None:
    assert read_intent(words) is Intent.LEAVE_BE


@pytest.mark.parametrize("words", NEITHER)
def test_it_is_neither_and_goes_to_a_person(words: str) -> None:
    assert read_intent(words) is Intent.NONE


def test_ten_kilobytes_of_it_are_read_at_once() -> None:
    assert read_intent("please can you " * 700) is Intent.NONE
    assert read_intent("look out for me " * 700) is Intent.NONE
