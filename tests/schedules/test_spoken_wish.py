"""What we ask back is short, and means tomorrow what it meant today."""

import csv
from datetime import date, time
from pathlib import Path

from messages.people import Surface
from messages.segments import segments
from messages.sentences import Sentence
from messages.wishes import Unsure, read_wish
from messages.wishes.written import read_wishes, write_wishes
from messages.wording import say
from schedules.spoken_wish import spoken_choices, spoken_letters, spoken_wish

TABLE = Path(__file__).parents[1] / "messages" / "test_wishes.csv"
MONDAY = date(2026, 11, 23)


def readings() -> list[Unsure]:
    """Every wish that people said, and every question it led to."""
    with TABLE.open(encoding="utf-8", newline="") as file:
        said = [read_wish(row["said"], MONDAY, (time(18, 30),)) for row in csv.DictReader(file)]
    return [one if isinstance(one, Unsure) else Unsure((one,)) for one in said if one is not None]


def test_every_wish_is_written_down_and_read_back() -> None:
    for one in readings():
        assert read_wishes(write_wishes(one.choices)) == one.choices


def test_every_question_is_one_text_and_no_two_of_its_choices_sound_alike() -> None:
    for one in readings():
        said = [spoken_wish(wish, MONDAY) for wish in one.choices]
        assert all(said), one
        assert len(set(said)) == len(said), said
        filling = {
            "choices": spoken_choices(one.choices, MONDAY),
            "letters": spoken_letters(len(said)),
            "team": "the Hello Team",
        }
        if len(said) > 1:
            text = say(Sentence.WHICH_TIME, "en", Surface.TEXT, **filling).text
            assert segments(text) == 1, text
