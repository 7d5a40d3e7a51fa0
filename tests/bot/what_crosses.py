"""What people try to hand across, and whether any of it is in what the other side gets."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime

from hypothesis import strategies as st

from messages.effects import AskBuddy, CarryAnswer, Effect, RaiseConcern, Say
from messages.facts import BuddyFacts, Conversation, Cover, MemberFacts, Named, Standing, Writer
from messages.people import Role, Surface
from messages.wording import needs, say

NOW = datetime(2026, 11, 22, 19, 0, tzinfo=UTC)
ANN, BEA = Named(1, "Ann"), Named(2, "Bea")
NUMBER, HANDLE, MAIL, SURNAME = "07700900123", "annabel_g48", "annabel.g@example.com", "Pendlebury"
PROFILE = f"t.me/{HANDLE}"
NAMES = ("oh", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


def spoken(number: str) -> str:
    """As somebody reads it out: "oh seven seven double oh ..."."""
    said, at = [], 0
    while at < len(number):
        twice = number[at] == number[at + 1 : at + 2]
        said.append(f"double {NAMES[int(number[at])]}" if twice else NAMES[int(number[at])])
        at += 2 if twice else 1
    return " ".join(said)


def ways(number: str) -> list[str]:
    """How people write a number past a machine."""
    a, b, c = number[:5], number[5:8], number[8:]
    full = "".join(chr(0xFF10 + int(figure)) for figure in number)
    mixed = f"{number[:2]}{NAMES[int(number[2])]}{number[3:5]} {b} {NAMES[int(c[0])]}{c[1:]}"
    return [
        *(
            number,
            f"{a} {b}{c}",
            f"{a}-{b}-{c}",
            f"{a}.{b}.{c}",
            f"({a}) {b} {c}",
            f"{a}\n{b}\n{c}",
        ),
        *(f"+44{number[1:]}", f"+44 {a[1:]} {b} {c}", f"0044{number[1:]}", " ".join(number)),
        *(
            f"{a}\u200b{b}{c}",
            full,
            mixed,
            number.replace("0", "O"),
            f"{a[:3]} then {a[3:]}{b} then {c}",
        ),
        *(spoken(number), spoken(number).upper(), spoken(number).replace(" ", "-")),
    ]


OTHERS = [
    *(
        f"@{HANDLE}",
        PROFILE,
        f"https://{PROFILE}",
        f"my insta is {HANDLE}",
        f"facebook.com/{HANDLE}",
    ),
    *(MAIL, "annabel.g at example dot com", f"mailto:{MAIL}", f"I'm {HANDLE} on discord"),
]
AROUND = [
    "",
    "hello",
    "it rained",
    "call me at 7",
    "2 cats",
    "ok?",
    ".",
    "see you on here",
    "so",
    "1",
    "\n",
]
numbers = st.integers(0, 999).map(lambda last: f"07700900{last:03}")
leaks = numbers.flatmap(lambda number: st.sampled_from(ways(number))) | st.sampled_from(OTHERS)
words = st.builds(
    lambda before, leak, after: f"{before} {leak} {after}".strip(),
    st.sampled_from(AROUND),
    leaks,
    st.sampled_from(AROUND),
)
MEMBER = MemberFacts(
    Writer(ANN.id, Role.MEMBER, ANN.first_name),
    NOW,
    "GB",
    Cover(on_duty=True),
    "9pm",
    own_buddy=BEA,
)
BUDDY = BuddyFacts(
    Writer(BEA.id, Role.BUDDY, BEA.first_name),
    NOW,
    "GB",
    Cover(on_duty=True),
    conversations=(Conversation(7, ANN, Standing.YOURS),),
)


def said_to(other: Named, effects: list[Effect]) -> Iterator[str]:
    """Everything that leaves for the other, worded as it leaves, on both kinds of phone."""
    for effect in effects:
        if isinstance(effect, CarryAnswer) and effect.member == other.id:
            yield effect.words
        elif isinstance(effect, Say) and effect.to == other.id:
            yield from worded(effect)
        elif isinstance(effect, AskBuddy | RaiseConcern):
            yield from said_to(other, list(effect.also))


def worded(one: Say) -> Iterator[str]:
    for surface in (Surface.TEXT, Surface.CHAT):
        plain = dict.fromkeys(needs(one.sentence, surface), "x")
        wording = say(one.sentence, "en", surface, **{**plain, **one.filling})
        yield "\n".join([wording.text, *(f"{b.label} {b.action}" for b in wording.buttons)])


def shows_nothing(text: str) -> None:
    """No run of the number's figures, no handle, profile, e-mail or surname, however written."""
    figures = "".join(str(int(each)) for each in re.findall(r"\d", text))
    for begin in range(3):  # of 07700900nnn: whoever has these has the rest in sight
        assert NUMBER[begin : begin + 6] not in figures, text
    assert not re.search(r"7700|0900", figures), text
    lowered = text.casefold()
    for private in (HANDLE, MAIL, "annabel", SURNAME, "double", "o77oo", "oh seven"):
        assert private.casefold() not in lowered, text
