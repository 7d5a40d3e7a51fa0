"""Every effect there is has one piece of work that carries it out."""

from typing import get_args

import pytest

from bot.applying.about_messages import hold_words, show_to_staff
from bot.applying.by_kind import ByKind
from bot.applying.effects import WORK
from bot.applying.handling import Handling
from messages.effects import Effect, HoldWords, ShowStaff


def test_every_effect_is_carried_out() -> None:
    """The type checker says the same; this looks at what is there when it runs."""
    assert set(WORK.rows) == set(get_args(Effect))


SO_FAR: ByKind[ShowStaff] = ByKind().also(show_to_staff)


def test_a_piece_of_work_says_itself_what_it_carries_out() -> None:
    assert SO_FAR.also(hold_words).rows == {ShowStaff: show_to_staff, HoldWords: hold_words}


def test_no_effect_is_carried_out_by_two() -> None:
    async def hold_them_elsewhere(effect: HoldWords | ShowStaff, handling: Handling) -> None:
        raise AssertionError(effect, handling)

    with pytest.raises(AssertionError, match=r"carried out twice: \['ShowStaff'\]"):
        SO_FAR.also(hold_them_elsewhere)
