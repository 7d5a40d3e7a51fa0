"""One look before each beat says which rounds have anything to do."""

from sqlalchemy import event, text

from bot.rounds.in_order import ROUNDS
from bot.store.due import KNOWN
from tests.town.fixtures import every_place
from tests.town.town import Town


def statements_of(town: Town) -> list[str]:
    said: list[str] = []

    def hear(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        said.append(statement)

    event.listen(town.service.database.engine.sync_engine, "before_cursor_execute", hear)
    return said


@every_place
async def test_a_beat_in_which_nothing_is_due_asks_one_thing_and_holds_up_no_writer(
    town: Town,
) -> None:
    await town.staff("Jo Marsh")
    await town.member("Sam Okafor", days="daily", at="22:00")
    await town.settle()
    said = statements_of(town)
    assert await town.service.beat(town.now) == 0
    assert len(said) == 1
    assert said[0].startswith("SELECT")


async def test_where_nobody_can_tell_what_is_due_each_round_looks_for_itself(
    quiet_town: Town,
) -> None:
    town = quiet_town
    jo = await town.staff("Jo Marsh")
    sam = await town.member("Sam Okafor")
    town.it_is("2026-11-22 18:25")
    await town.settle()
    async with town.service.database.engine.begin() as connection:
        await connection.execute(text("DROP TABLE unreached"))
    await sam.writes("I want to die")
    sam.hears("999")
    jo.hears("URGENT")


def test_the_look_names_rounds_that_there_are() -> None:
    assert set(ROUNDS) >= KNOWN
