"""What happens in the story, in the order in which it happens, and why it matters."""

from collections.abc import Awaitable, Callable
from datetime import timedelta

from bot.demo.cast import player_at
from bot.demo.hints import WORRYING
from bot.demo.screens import draw_screens
from bot.demo.stage import Skip, Stage
from bot.demo.story import Step

MARGARET, JO, LENA, OMAR = "text-margaret", "text-jo", "text-lena", "chat-omar"
_Play = Callable[[Stage], Awaitable[None]]


def _types(address: str, text: str, after: timedelta = timedelta(0)) -> _Play:
    async def play(stage: Stage) -> None:
        await stage.pass_time(after)
        player = player_at(address)
        assert player is not None
        await stage.type(player, text)

    return play


def _presses(address: str, label: str, after: timedelta = timedelta(0)) -> _Play:
    """The newest button of that name; nothing, where somebody was faster on the page."""

    async def play(stage: Stage) -> None:
        await stage.pass_time(after)
        player = player_at(address)
        assert player is not None
        async with stage.service.database.reading() as tx:
            drawn = await draw_screens(tx)
        bubbles = [
            b for screen in drawn if screen.phone.address == player.address for b in screen.bubbles
        ]
        for bubble in reversed(bubbles):
            if label in bubble.buttons:
                number = int(bubble.id.partition("-")[2])
                await stage.press(player, number, bubble.buttons.index(label))
                return

    return play


def _passes(time: timedelta) -> _Play:
    async def play(stage: Stage) -> None:
        await stage.pass_time(time)

    return play


async def _curtain(stage: Stage) -> None:
    await stage.begin()


async def _check_in(stage: Stage) -> None:
    await stage.skip(Skip.NEXT_CHECK_IN)


async def _nothing(_stage: Stage) -> None:
    """Only to look."""


def _minutes(number: int) -> timedelta:
    return timedelta(minutes=number)


STORYLINE: tuple[Step, ...] = (
    Step(
        "It is Sunday, nearly half past six",
        "Margaret lives alone, and weekends are long. She has a plain phone that only does texts. "
        "She has asked for a hello on Wednesdays and Sundays.",
        (MARGARET,),
        _curtain,
    ),
    Step(
        "The first move is ours",
        "At half past six her hello goes out. It is only sent because Lena is on call until ten: "
        "nothing is asked when nobody is there to read the answer.",
        (MARGARET,),
        _check_in,
    ),
    Step(
        "Margaret answers",
        "An ordinary day. Her words are read for worries first, and then carried to Jo, her own "
        "buddy. Jo sees a first name and never a number.",
        (MARGARET, JO),
        _types(MARGARET, "Not bad love, I watched the snooker with a bit of toast", _minutes(4)),
    ),
    Step(
        "Jo writes back",
        "It travels back the same way and is signed with Jo's first name. Most evenings end "
        "here: somebody asked, and somebody answered.",
        (JO, MARGARET),
        _types(JO, "Toast and snooker sounds about right! Who was winning?", _minutes(20)),
    ),
    Step(
        "Later, something else",
        "It is getting late when Margaret writes again. No word of it is an alarm word, but "
        "it is read as urgent. She gets one calm text at once, with numbers to ring.",
        (MARGARET,),
        _types(MARGARET, WORRYING, _minutes(165)),
    ),
    Step(
        "Lena is paged, and Jo is let off",
        "Lena is on call. Her page has a number on it, and no name and no words: other people "
        "see her phone. Jo hears only that staff are with Margaret now.",
        (LENA, JO),
        _nothing,
    ),
    Step(
        "Five minutes, and no answer",
        "Lena's phone is in the other room. So Omar, the backup, is paged. It would go on like "
        "this, to everyone and round again, until a person takes it.",
        (OMAR, LENA),
        _passes(timedelta(minutes=5, seconds=5)),
    ),
    Step(
        "Omar takes it",
        "One tap, and it is his. The paging stops, Lena hears who has it, and Margaret hears "
        "whose hands it is in. Had both tapped at once, one would have it.",
        (OMAR, MARGARET, LENA),
        _presses(OMAR, "I'll take it", timedelta(seconds=40)),
    ),
    Step(
        "A person writes",
        "Omar writes to her from his own phone, and still neither sees the other's number. The "
        "automatic text was only the bridge to this.",
        (OMAR, MARGARET),
        _types(
            OMAR,
            "1 Hello Margaret, it's Omar. I've read what you wrote, and I'm glad you told us. "
            "Can we talk for a bit?",
            _minutes(1),
        ),
    ),
    Step(
        "Margaret answers Omar",
        "While staff are with her, what she writes goes to Omar alone, and no cheerful hello "
        "is sent in between.",
        (MARGARET, OMAR),
        _types(MARGARET, "Yes please. I'd like that", _minutes(3)),
    ),
    Step(
        "Closed, and written down how",
        "They have talked. An alert can only be closed with how it ended, and every step of it "
        "is in the record. Had Omar forgotten it, he would have been asked, and then paged again.",
        (OMAR, LENA),
        _presses(OMAR, "Spoke, safe now", _minutes(25)),
    ),
    Step(
        "That was the story",
        "All of it ran through the real service: the same reading, rounds, paging and wording as "
        "with Telegram and text messages. Now try it yourself: be Sam, and write to us.",
        (),
        _nothing,
    ),
)
