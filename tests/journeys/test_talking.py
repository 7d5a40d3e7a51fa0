"""A buddy's evening: later, done, ideas, handing over, and being worried, which nobody is alone."""

from bot.store.timeline import told_staff
from tests.town.town import Resident, Town


async def bea_and_ann(town: Town, *, bea_on: str, ann_on: str) -> tuple[Resident, ...]:
    jo = await town.staff("Jo Marsh")
    bea = await town.buddy("Bea Holm", on=bea_on)
    ann = await town.member("Ann Grey", on=ann_on, buddy=bea)
    town.it_is("2026-11-22 19:10")
    await ann.writes("long day, my hip is sore")
    ann.hears("Bea")
    bea.hears("Ann", "my hip is sore")
    return jo, bea, ann


async def test_a_buddy_on_telegram_answers_later_and_closes_a_thank_you_without_words(
    town: Town,
) -> None:
    _, bea, ann = await bea_and_ann(town, bea_on="chat", ann_on="text")
    cat = await town.buddy("Cat Lowe", on="text")
    await bea.presses("Ideas")
    assert bea.hears("we send nothing by itself").count("\n- ") == 3
    await bea.presses("Reply later")
    bea.hears("When shall we remind you about Ann")
    await bea.presses("In an hour")
    bea.hears("remind you about Ann at 8.10pm")
    await town.later(hours=1, minutes=1)
    bea.hears("You asked us to remind you", "Ann")
    await bea.presses("Done")
    bea.hears("Ann", "One line is enough")  # she was promised an answer
    ann.hears_nothing()
    await bea.writes("Poor you. What did you do?")
    ann.hears("What did you do?", "Bea")
    await ann.writes("ta")
    bea.hears("Ann", "ta")
    await bea.presses("Done")
    bea.hears("Nothing more is due to Ann")
    await town.later(hours=6)
    ann.hears_nothing()
    bea.hears_nothing()
    cat.hears_nothing()


async def test_by_text_the_morning_is_chosen_and_others_are_asked_before_the_promise_breaks(
    quiet_town: Town,
) -> None:
    town = quiet_town
    _, bea, ann = await bea_and_ann(town, bea_on="text", ann_on="chat")
    cat = await town.buddy("Cat Lowe", on="text")
    await bea.writes("LATER 1")
    bea.hears("at 8.10pm. Another time? LATER 1 MORNING.", never=("EVENING",))  # it is past six
    await bea.writes("LATER 1 MORNING")
    bea.hears("remind you about Ann at 9am tomorrow", never=("Another time",))
    await town.later(hours=12)
    cat.hears_nothing()
    await town.later(hours=2)
    bea.hears("You asked us to remind you", "P1")
    await town.later(hours=1, minutes=55)
    cat.hears("A1")
    ann.hears("volunteers")
    bea.hears("asking others about Ann")
    await bea.writes("LATER 1")
    bea.hears("Nothing waits for you in conversation 1")


async def test_handing_over_keeps_the_thread_and_the_member_hears_the_truth(
    quiet_town: Town,
) -> None:
    town = quiet_town
    _, bea, ann = await bea_and_ann(town, bea_on="chat", ann_on="text")
    cat = await town.buddy("Cat Lowe", on="text")
    await bea.presses("Hand over")
    bea.hears("That is fine")
    ann.hears("asking our volunteers", "7.10pm tomorrow")
    cat.hears("A1")
    await cat.writes("A1")
    cat.hears("Ann", "my hip is sore")
    ann.hears("Cat")
    await bea.presses("Done")
    bea.hears("Nothing waits for you")


async def test_worried_words_go_to_staff_alone_and_a_talk_is_offered_the_same_evening(
    town: Town,
) -> None:
    jo, bea, ann = await bea_and_ann(town, bea_on="text", ann_on="chat")
    await bea.writes("W1 she sounded drunk and scared")
    jo.hears("URGENT alert 1", never=("drunk",))
    bea.hears("999")  # the words could be about herself
    bea.hears("do not have to handle it on your own")
    ann.hears_nothing()
    await bea.writes("1 it is not like her at all")
    bea.hears("staff", "not sent")
    async with town.service.database.reading() as tx:
        told = await told_staff(tx, ann.id, town.now.replace(hour=0), None, 5)
    assert [one.text for one in told] == [
        "W1 she sounded drunk and scared",
        "1 it is not like her at all",
    ]
    await jo.writes("T1")
    jo.hears("you have")
    bea.hears("Our staff are with Ann")
    await town.later(minutes=31)
    bea.hears("That was a hard one, Bea", "DEBRIEF")
    await bea.writes("debrief")
    bea.hears("Jo", "ring you")
    jo.hears("still open")
    jo.hears("B-2", "rung", never=("Bea", "Ann"))
    await bea.writes("DEBRIEF")
    bea.hears("Jo", "ring you")
    jo.hears_nothing()


async def test_words_without_a_name_stay_with_whom_they_write_and_say_so_and_then_we_ask(
    quiet_town: Town,
) -> None:
    town = quiet_town
    _, bea, ann = await bea_and_ann(town, bea_on="text", ann_on="chat")
    await bea.writes("Poor you")
    ann.hears("Poor you")  # she has nobody else, so nothing is said about it
    ben = await town.member("Ben Hill", buddy=bea)
    await town.later(days=1, hours=2)
    await ben.writes("fed the birds")
    ben.hears("Bea")
    bea.hears("Ben", "fed the birds")
    await bea.writes("Which birds?")
    ben.hears("Which birds?")
    bea.hears("Sent to Ben (2)", "start with their number")
    await bea.writes("Robins?")
    ben.hears("Robins?")
    await town.later(minutes=40)
    await bea.writes("I had a thought about that")
    bea.hears("Which one", "2 Ben", "1 Ann")
    ben.hears_nothing()
    await bea.writes("1")
    ann.hears("I had a thought")
    ben.hears_nothing()
