"""A row of signs says what words do, whichever words they are."""

from pathlib import Path

from messages.boundaries.boundary import Boundary
from messages.boundaries.frames import Frames, lexicon, reader, row_of
from messages.boundaries.reading import boundaries

ORDINARY = Path(__file__).with_name("ordinary_buddies.txt").read_text(encoding="utf-8").splitlines()
KNOWN = lexicon("i i\no could\nL lend, lend you\ny you\nM tenner")
LENDING = Frames(Boundary.MONEY, "L lend, sub\nM tenner, fiver", ("i~o~L~y",), fine="n~L")


def test_each_word_is_one_sign_and_the_longest_entry_goes_first() -> None:
    assert row_of("i could lend you a tenner".split(), KNOWN) == "ioL.M"


def test_a_stop_stands_and_several_of_a_thing_are_the_same_sign() -> None:
    assert row_of("tenners , you".split(), KNOWN) == "M,y"


def test_text_speak_in_a_list_is_written_out_as_it_is_in_a_message() -> None:
    assert row_of("could you".split(), lexicon("A cld u")) == "A"


def test_a_saying_is_found_in_words_that_it_does_not_name() -> None:
    found = reader(LENDING)
    assert found.finds("i could always sub you a fiver".split())
    assert not found.finds("i could see , my sister will sub you".split())


def test_what_is_fine_undoes_a_saying() -> None:
    assert not reader(LENDING).finds("i could not lend you a fiver".split())


def test_what_kind_volunteers_write_on_any_evening_goes() -> None:
    assert [line for line in ORDINARY if boundaries(line, strict=True)] == []
