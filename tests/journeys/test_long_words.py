"""Long words arrive whole, and with each part the way to answer it."""

import pytest

from tests.town.town import Town


@pytest.mark.parametrize("name", ["Ann Grey", "Zo\u00eb Grey"])
@pytest.mark.parametrize("sign", ["", " \U0001f600", " \u0142"])
async def test_long_words_with_one_emoji_arrive_to_their_end(
    quiet_town: Town, name: str, sign: str
) -> None:
    town = quiet_town
    await town.staff("Jo Marsh")
    bea = await town.buddy("Bea Holm", on="text")
    ann = await town.member(name, buddy=bea)
    await ann.writes("we went along the canal to see the ducks " * 30 + "home by tea" + sign)
    ann.hears("Bea")
    parts = bea.unheard
    for _ in parts:
        bea.hears("start with 1", never=("...",))
    assert sum(part.count("ducks") for part in parts) == 30
    assert "home by tea" in parts[-1]
