"""The phone is in other hands: neutral words, a code word, a wrong person, and no ringing."""

from datetime import datetime, timedelta

from sqlalchemy import select

from bot.quiet import write_again
from bot.store.people import find_person
from bot.store.record import lines_since
from bot.store.safe_contacts import Rules
from bot.tables import outbox
from messages.inbound import Kind
from messages.safe_contact import Ring, Style
from tests.town.agreeing import NEUTRAL, agree, agreed_with
from tests.town.town import Resident, Town

SHOWS = (
    "Hello Team",
    "116 123",
    "999",
    "SHOUT",
    "staff",
    "help",
    "danger",
    "automatic",
    "volunteer",
)
WISH = "I want to die tonight"


async def lift(
    member: Resident, staff: Resident, why: str = "rang her sister, she is safe"
) -> bool:
    """As the member's page does it, after the second question."""
    town = member.town
    since = (await agreed_with(member)).quiet_since
    async with town.service.database.writing() as tx:
        her, me = await find_person(tx, member.id), await find_person(tx, staff.id)
        assert her
        assert me
        assert since
        charity = town.service.office.charity
        done = await write_again(tx, charity, her, me, since, why, town.now)
    await town.settle()
    return done


async def left_for(member: Resident, since: datetime) -> list[str]:
    """Whatever was handed to a provider for them since then, answers to presses included."""
    sent = select(outbox.c.sentence).where(
        outbox.c.person_id == member.id, outbox.c.sent_at > since
    )
    async with member.town.service.database.reading() as tx:
        return [row.sentence for row in await tx.all(sent)]


async def test_on_a_phone_that_others_read_worrying_words_get_one_plain_text(town: Town) -> None:
    jo = await town.staff("Jo Marsh")
    priya = await town.buddy("Priya Shah")
    sam = await town.member("Sam Okafor", buddy=priya)
    await agree(sam, NEUTRAL)
    await sam.writes(WISH)
    assert sam.hears("Thanks, got your note", never=SHOWS) == (
        "Thanks, got your note. Write again any time."
    )
    jo.hears("URGENT")
    priya.hears("asked our staff", "Sam")
    await jo.writes("T1")
    jo.hears("you have alert 1")
    jo.hears("before you write or ring", "M-", never=("Sam", "never", "neutral"))
    priya.hears("Our staff are with Sam")
    sam.hears("Jo has your note", never=SHOWS)
    await jo.writes("1 Are you free for a cup of tea?")
    assert sam.hears("cup of tea", never=SHOWS) == "Are you free for a cup of tea? - Jo"
    await town.later(minutes=16)
    await sam.writes("I want to die now, nobody cares")
    jo.hears("has written again")
    sam.hears_nothing()  # the second text is nothing but helplines


async def test_an_ordinary_evening_on_a_phone_that_others_read(town: Town) -> None:
    await town.staff("Jo Marsh")
    priya = await town.buddy("Priya Shah")
    sam = await town.member("Sam Okafor", buddy=priya, days="daily", at="18:30", on="chat")
    await agree(sam, Rules(style=Style.NEUTRAL, called="Bob"))
    town.it_is("2026-11-22 18:25")
    await town.later(minutes=6)
    sam.hears("Hi Sam", "?", never=SHOWS)
    await sam.writes("not bad, had my sister round")
    assert sam.hears("Priya will answer", never=SHOWS).endswith(" - Bob")
    priya.hears("sister")
    await priya.writes("Lovely, was she well?")
    assert sam.hears("Lovely", never=SHOWS) == "Lovely, was she well? - Priya"
    if priya.unheard:
        priya.hears("Sam")
    for word in ("HELP", "PAUSE", "TIMES", "TALK", "GROUPS", "STOP", "START"):
        await sam.writes(word)
        while sam.unheard:
            sam.hears(never=SHOWS)
        assert not sam.seen[-1].buttons, word
    for each in (priya, *town.residents):
        each.heard = len(each.seen)


async def test_whom_nobody_may_ring_is_offered_a_line_to_text_and_no_call(town: Town) -> None:
    jo = await town.staff("Jo Marsh")
    sam = await town.member("Sam Okafor")
    await agree(sam, Rules(ring=Ring.NEVER, rules="I cannot hear on the telephone"))
    await sam.writes(WISH)
    sam.hears("staff have been alerted", "999", "SHOUT", never=("116 123", "ring", "phone"))
    jo.hears("URGENT")
    await jo.writes("T1")
    jo.hears("you have")
    jo.hears("before you write or ring", never=("hear on", "Sam"))
    sam.hears("Jo", never=("ring", "call", "phone"))
    await town.later(minutes=16)
    await sam.writes("I want to die now")
    sam.hears("SHOUT", never=("116 123", "111", "call"))
    jo.hears("has written again")


async def test_a_buddys_answer_is_not_promised_once_staff_are_asked(town: Town) -> None:
    jo = await town.staff("Jo Marsh")
    priya = await town.buddy("Priya Shah")
    sam = await town.member("Sam Okafor", buddy=priya)
    await town.carrier.carry(sam.address, "had my sister round")  # and nothing is sent yet
    await sam.writes(WISH)
    sam.hears("staff have been alerted", never=("Priya",))
    sam.hears_nothing()
    jo.hears("URGENT")
    while priya.unheard:
        priya.hears(never=("die",))


async def test_a_name_that_was_agreed_stands_in_place_of_ours(town: Town) -> None:
    jo = await town.staff("Jo Marsh")
    sam = await town.member("Sam Okafor", days="daily", at="18:30")
    await agree(sam, Rules(called="the Tuesday club", ring=Ring.NEVER))
    town.it_is("2026-11-22 18:25")
    await town.later(minutes=6)
    sam.hears("the Tuesday club", never=("Hello Team",))
    await sam.writes("TALK")
    sam.hears("Tuesday club", "SHOUT", never=("Hello Team", "116 123", "call"))
    sam.hears("Sorry, Sam", "the Tuesday club")
    jo.hears("no volunteer has been free")


async def test_a_code_word_silences_everything_and_calls_staff(town: Town) -> None:
    jo = await town.staff("Jo Marsh")
    priya = await town.buddy("Priya Shah")
    sam = await town.member("Sam Okafor", buddy=priya, days="daily", at="18:30", on="chat")
    await agree(sam, Rules(), "Pine apple")
    await sam.writes("TIMES")
    sam.hears("the Hello Team")
    await sam.writes("had my sister round, we made a cake")
    sam.hears("Priya")
    priya.hears("cake")
    since = town.now
    town.clock.skip(timedelta(seconds=1))
    await sam.writes("can you bring a PINEAPPLE please")
    sam.hears_nothing()
    jo.hears("URGENT alert 1", "M-", never=("pineapple", "Sam", "code"))
    priya.hears("look after Sam", "Nothing that you write goes out", never=("code", "pineapple"))
    await priya.writes("What was the cake like?")
    priya.hears("not sent", "Sam")
    await jo.writes("T1")
    jo.hears("you have alert 1")
    jo.hears("before you write or ring")
    priya.hears("Our staff are with Sam")
    await jo.writes("1 Hello Sam, are you all right?")
    jo.hears("not sent", never=("Sam",))
    # Whoever has the phone now: no word, no button and no STOP is answered, on any channel.
    for word in ("STOP", "who is this", "HELP", "START", "wrong number", "ive taken all my pills"):
        await sam.writes(word)
    await sam.presses("Pause")
    assert await left_for(sam, since) == []
    await town.later(minutes=40)
    sam.hears_nothing()
    assert any("URGENT" in text for text in jo.unheard)
    await jo.writes("C1 999 called, attending")
    await town.later(days=2)
    sam.hears_nothing()
    for each in (jo, priya):
        each.heard = len(each.seen)


async def test_what_waits_in_the_outbox_never_leaves_not_even_after_it_is_lifted(
    town: Town,
) -> None:
    jo = await town.staff("Jo Marsh")
    priya = await town.buddy("Priya Shah")
    sam = await town.member("Sam Okafor", buddy=priya)
    await agree(sam, Rules(), "pineapple")
    await town.carrier.carry(sam.address, "had my sister round")  # and nothing is sent yet
    await sam.writes("pineapple")
    sam.hears_nothing()
    jo.hears("URGENT")
    priya.hears("sister")
    priya.hears("look after Sam")
    await jo.writes("T1")
    await jo.writes("C1 spoke, safe now")
    jo.heard, priya.heard = len(jo.seen), len(priya.seen)
    await sam.writes("are you there?")  # read by a person, and answered by nobody
    sam.hears_nothing()
    jo.hears("Alert 2")
    await jo.writes("C2 spoke, safe now")
    jo.heard, priya.heard = len(jo.seen), len(priya.seen)
    assert await lift(sam, jo)
    priya.hears("You can write to each other as before")
    sam.hears_nothing()
    town.clock.skip(timedelta(minutes=1))
    await sam.writes("we had a cake in the end")
    priya.hears("cake")
    await priya.writes("What sort of cake?")
    sam.hears("What sort of cake?", "Priya")


async def test_the_word_sent_again_keeps_it_quiet_though_somebody_lifts_the_first(
    town: Town,
) -> None:
    jo = await town.staff("Jo Marsh")
    priya = await town.buddy("Priya Shah")
    sam = await town.member("Sam Okafor", buddy=priya)
    await agree(sam, Rules(), "pineapple")
    await sam.writes("pineapple")
    jo.hears("URGENT")
    priya.hears("look after Sam")
    await jo.writes("T1")
    jo.heard, priya.heard = len(jo.seen), len(priya.seen)
    seen_by_jo = (await agreed_with(sam)).quiet_since
    assert seen_by_jo
    town.clock.skip(timedelta(minutes=1))
    await sam.writes("pineapple")
    jo.hears("do not write or ring", "URGENT alert 1", never=("Sam",))
    async with town.service.database.writing() as tx:
        her, me = await find_person(tx, sam.id), await find_person(tx, jo.id)
        assert her
        assert me
        charity = town.service.office.charity
        assert not await write_again(tx, charity, her, me, seen_by_jo, "all well", town.now)
    assert (await agreed_with(sam)).quiet_since
    await jo.writes("C1 spoke, safe now")
    jo.heard, priya.heard = len(jo.seen), len(priya.seen)
    assert await lift(sam, jo)
    priya.hears(
        "You can write to each other as before"
    )  # though it was told of the first word only
    jo.heard = len(jo.seen)


async def test_a_wrong_person_hears_one_apology_and_nothing_of_the_member(town: Town) -> None:
    jo = await town.staff("Jo Marsh")
    priya = await town.buddy("Priya Shah")
    sam = await town.member("Sam Okafor", buddy=priya, days="daily", at="18:30")
    await sam.writes("who is this, wrong number")
    sam.hears("Sorry about that", never=("Sam", "Priya", *SHOWS))
    await sam.writes("I said wrong number")
    sam.hears_nothing()
    stands = await agreed_with(sam)
    assert stands.doubted_at
    assert stands.doubted_why == "says this is the wrong number"
    await priya.writes("Hello Sam, how did it go at the hospital?")
    priya.hears("not sent")
    await town.later(days=2)
    sam.hears_nothing()
    await sam.writes("START")  # whoever has it wants more: still nothing that shows who we are
    sam.hears(never=("Hello Team", "Priya", *SHOWS))
    jo.hears_nothing()


async def test_a_wrong_person_while_an_alert_is_open_is_told_to_whoever_has_it(
    town: Town,
) -> None:
    jo = await town.staff("Jo Marsh")
    sam = await town.member("Sam Okafor")
    await sam.writes(WISH)
    sam.hears("999")
    jo.hears("URGENT")
    await jo.writes("T1")
    jo.hears("you have")
    sam.hears("Jo")
    await sam.writes("sorry wrong number")
    sam.hears("Sorry about that", never=SHOWS)
    jo.hears("has written again")


async def test_the_record_says_that_it_went_quiet_and_who_lifted_it(town: Town) -> None:
    jo = await town.staff("Jo Marsh")
    sam = await town.member("Sam Okafor", on="chat")
    await agree(sam, Rules(), "pineapple")
    await sam.writes("a pineapple!", kind=Kind.PHOTO)
    jo.hears("URGENT")
    assert await lift(sam, jo, "met her at the library")
    async with town.service.database.reading() as tx:
        lines = [event.line for event in await lines_since(tx, 0, 100)]
    assert any("nothing goes to Sam until staff lift it" in line for line in lines)
    assert any("Jo lets messages go to Sam again: met her at the library" in line for line in lines)
    assert not any("pineapple" in line for line in lines)
