"""An ordinary evening: a hello goes out, an answer reaches the buddy, and the buddy answers."""

from tests.town.fixtures import every_place
from tests.town.town import Town


@every_place
async def test_a_sunday_hello_reaches_sam_and_the_answer_reaches_the_buddy(town: Town) -> None:
    await town.staff("Jo Marsh")
    priya = await town.buddy("Priya Shah", on="chat")
    sam = await town.member("Sam Okafor", on="text", days="sun", at="18:30", buddy=priya)
    town.it_is("2026-11-22 18:25")
    await town.later(minutes=5)
    hello = sam.hears("the Hello Team")
    assert len(hello) <= 160
    await sam.writes("Not bad, had my sister round")
    priya.hears("Sam", "had my sister round", never=("Okafor", "+44"))
    sam.hears("Priya", never=("Shah",))
    await priya.writes("Oh lovely, what did you two get up to?")
    sam.hears("what did you two get up to?", "Priya", never=("Shah",))
