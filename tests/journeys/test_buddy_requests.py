"""A member without a buddy is offered to those who are free; the first to accept has it."""

from tests.town.delivering import forget
from tests.town.town import Town


async def test_two_are_asked_one_accepts_and_the_other_is_thanked(town: Town) -> None:
    await town.staff("Jo Marsh")
    priya = await town.buddy("Priya Shah", on="chat")
    tom = await town.buddy("Tom Reed", on="text")
    sam = await town.member("Sam Okafor")
    await sam.writes("Anyone there? Made a cake today")
    sam.hears("volunteer", never=("staff",))
    priya.hears("a member", never=("Sam", "cake"))
    tom.hears("A1", "P1", never=("Sam", "cake"))
    await tom.writes("A1")
    tom.hears("Sam", "Made a cake today")
    sam.hears("Tom", never=("Reed",))
    priya.hears("request 1")
    await priya.presses("I'll answer")
    await tom.writes("What kind of cake?")
    sam.hears("What kind of cake?", "Tom")
    await town.later(hours=6)


async def test_what_was_answered_cannot_be_handed_over_and_nobody_is_said_to_be_asked(
    quiet_town: Town,
) -> None:
    await quiet_town.staff("Jo Marsh")
    cat = await quiet_town.buddy("Cat Lane")
    sam = await quiet_town.member("Sam Okafor", buddy=cat)
    await sam.writes("Made a cake today")
    await cat.writes("What kind?")
    forget(sam, cat)
    await cat.presses("Hand over")
    cat.hears("Nothing waits for you in conversation 1", never=("someone else",))


async def test_whoever_said_stop_since_they_were_asked_is_not_thanked_for_it(
    quiet_town: Town,
) -> None:
    await quiet_town.staff("Jo Marsh")
    tom, cat = await quiet_town.buddy("Tom Reed", on="text"), await quiet_town.buddy("Cat Lane")
    sam = await quiet_town.member("Sam Okafor")
    await sam.writes("Made a cake today")
    tom.hears("A1")
    await tom.writes("STOP")
    tom.hears("no more messages")
    await quiet_town.later(minutes=1)
    await cat.presses("I'll answer")
    tom.hears_nothing()
    await tom.writes("A1")
    forget(sam, cat)
    tom.hears("request 1")  # what they ask for themselves is answered


async def test_nobody_free_so_staff_are_told_and_the_member_hears_the_truth(town: Town) -> None:
    jo = await town.staff("Jo Marsh")
    sam = await town.member("Sam Okafor")
    await sam.writes("hello, quiet day here")
    sam.hears("volunteer")
    sam.hears("staff")
    jo.hears("request 1", never=("Sam",))


async def test_all_pass_so_the_next_are_asked_at_once(town: Town) -> None:
    jo = await town.staff("Jo Marsh")
    first = [await town.buddy(name, on="text") for name in ("Ann", "Bob", "Cat")]
    last = await town.buddy("Dee", on="text")
    sam = await town.member("Sam Okafor")
    await sam.writes("hello, quiet day here")
    sam.hears("volunteer")
    for buddy in first:
        buddy.hears("A1")
        await buddy.writes("p1")
        buddy.hears("thank you")
    last.hears("A1")
    await last.writes("P1")
    last.hears("thank you")
    jo.hears("request 1")
    sam.hears("staff")


async def test_the_own_buddy_is_silent_so_they_are_nudged_and_then_others_are_asked(
    town: Town,
) -> None:
    town.it_is("2026-11-22 11:00")
    await town.staff("Jo Marsh")
    priya = await town.buddy("Priya Shah")
    tom = await town.buddy("Tom Reed", on="text")
    sam = await town.member("Sam Okafor", buddy=priya)
    await sam.writes("watched the rain")
    priya.hears("watched the rain")
    sam.hears("Priya")
    await town.later(hours=2, minutes=1)
    priya.hears("Sam")
    tom.hears_nothing()
    await town.later(hours=2, minutes=1)
    tom.hears("A1")
    priya.hears("asking others about Sam", "you can still answer")
    sam.hears("volunteer")
    await tom.writes("a1")
    tom.hears("watched the rain")
    sam.hears("Tom")
    await priya.writes("sorry I'm late")
    priya.hears("someone else")
    await tom.writes("Rain can be lovely")
    sam.hears("Rain can be lovely")


async def test_several_conversations_are_kept_apart_by_number(town: Town) -> None:
    await town.staff("Jo Marsh")
    priya = await town.buddy("Priya Shah", on="text")
    sam = await town.member("Sam Okafor", buddy=priya)
    ada = await town.member("Ada Bright", buddy=priya)
    await sam.writes("went to the shop")
    await ada.writes("stayed in")
    sam.hears("Priya")
    ada.hears("Priya")
    priya.hears("Sam", "1")
    priya.hears("Ada", "2")
    await priya.writes("Nice! What did you get?")
    priya.hears("1 Sam", "2 Ada")
    sam.hears_nothing()
    ada.hears_nothing()
    await priya.writes("1")
    sam.hears("What did you get?")
    ada.hears_nothing()
    await priya.writes("2 Sounds cosy")
    ada.hears("Sounds cosy")
    sam.hears_nothing()


async def test_replying_to_a_message_names_the_conversation_on_telegram(town: Town) -> None:
    await town.staff("Jo Marsh")
    priya = await town.buddy("Priya Shah", on="chat")
    sam = await town.member("Sam Okafor", buddy=priya)
    ada = await town.member("Ada Bright", on="chat", buddy=priya)
    await sam.writes("went to the shop")
    await ada.writes("stayed in")
    sam.hears("Priya")
    ada.hears("Priya")
    priya.hears("Sam")
    priya.hears("Ada")
    await priya.replies_to("went to the shop", "What did you get?")
    sam.hears("What did you get?")
    ada.hears_nothing()


async def test_im_worried_pages_staff_about_the_member(town: Town) -> None:
    jo = await town.staff("Jo Marsh")
    priya = await town.buddy("Priya Shah", on="chat")
    sam = await town.member("Sam Okafor", buddy=priya)
    await sam.writes("fine")
    priya.hears("fine")
    sam.hears("Priya")
    await priya.presses("I'm worried")
    priya.hears("staff")
    jo.hears("URGENT alert 1", never=("Sam",))
    sam.hears_nothing()


async def test_a_buddy_who_is_off_is_not_asked_and_another_is(town: Town) -> None:
    await town.staff("Jo Marsh")
    priya = await town.buddy("Priya Shah", on="text")
    tom = await town.buddy("Tom Reed", on="text")
    sam = await town.member("Sam Okafor", buddy=priya)
    await priya.writes("PAUSE")
    priya.hears("other volunteers")
    await sam.writes("lovely walk today")
    sam.hears("volunteer")
    tom.hears("A1")
    await tom.writes("A1")
    tom.hears("lovely walk")
    sam.hears("Tom")


async def test_talk_asks_for_somebody_now(town: Town) -> None:
    await town.staff("Jo Marsh")
    tom = await town.buddy("Tom Reed", on="text")
    sam = await town.member("Sam Okafor", buddy=tom)
    await sam.writes("talk")
    sam.hears("116 123")
    tom.hears("A1")
    await tom.writes("A1")
    tom.hears("Sam")
    sam.hears("Tom")
