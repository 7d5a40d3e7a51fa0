"""What stands around a finding lowers it by one level at most, and never what is imminent."""

from functools import cache

import pytest

from messages.triage import Level, read
from messages.triage.guards import GUARDS, LOWER
from messages.triage.rulebook import Rulebook
from tests.messages.of_each import of_each

URGENT, SOON, TODAY, ORDINARY = Level.URGENT, Level.SOON, Level.TODAY, Level.ORDINARY

LOWERED = {
    "negation": """
        i never wanted to kill myself
        no plans to end my life
        i would never kill myself
        i would not kill myself
        without wanting to die i do think about it
        i have no intention of killing myself
        never thought of ending my life
        i do not want to end my life
        no intention of ending it all""",
    "third person": """
        she said wanting to die
        my son feels like ending it all
        friend considering suicide
        my brother will do it tonight
        a bloke thinking about suicide
        celebrity ending it all
        my brother is back on the drugs
        partner gambling again out of control""",
    "people at large": """
        people who feel hopeless
        you feel worthless and useless in there
        farmers have nothing to live for
        others have given up on life
        the singer was tired of living
        they are tired of it all
        students cannot cope
        everyone is fed up of living""",
    "past": """
        i wanted to die years ago
        i used to want to die
        i was suicidal last year
        back then i wanted to end it all
        when i was 20 i tried to kill myself
        a long time ago i wished i was dead
        as a teenager i wanted to end my life
        months ago i wanted to be dead""",
    "past, right beside it": """
        i collapsed last year
        i fainted last christmas
        had a blackout last year
        i passed out in the past
        i passed out last year
        he hit her years ago
        my neighbour tried to kill himself last year
        she wanted to die years ago
        my sister tried to kill herself years ago""",
    "better now": """
        im better now but i wanted to die
        i wanted to end it all, i am ok now
        i wished i was dead, happy these days
        i wanted to kill myself and i came through it
        it is all behind me but i did want to die
        those days are gone, i wanted to be dead
        i am safe now, wished i was dead
        happy these days, i wanted to be dead""",
    "quotation, song or television": """
        watching a film and i want to die
        i want to die, this song says it all
        listening to lyrics that say i want to die
        i wish i was dead like in that episode
        in my novel someone says i want to end it all
        i want to kill myself, queen sang
        eastenders was good, i want to die
        i wish i was dead, corrie is so slow""",
    "a story beside it": """
        i fainted, casualty
        i passed out, holby
        i am falling apart, film
        crying all day, soap
        abusive husband, eastenders
        she is abusive, eastenders
        drama, she was sexually abused
        i was groomed, drama
        loan sharks, eastenders
        drunk all day, emmerdale""",
    "a story beside what is strange": """
        they are spying on me film
        voices in my head, film
        they are out to get me, thriller
        people in the walls, episode
        tv programme talking to me
        they are reading my thoughts, movie
        movie, voices in my head
        drama, voices in my head""",
    "joke": """
        i want to die haha
        lol i wish i was dead
        kms lmao
        i want to kill myself lol
        might end it all haha
        hehe i want to be dead
        wish i'd never been born lol
        i wish i was dead \U0001f602""",
    "a laugh beside it": """
        cant cope lol
        can not go on haha
        my life is over lol
        feel worthless haha
        i am a waste of space haha
        everything is hopeless lol
        given up on life haha
        i cant take much more lol
        fed up of living lol""",
    "figure of speech": """
        i want to die this exam is awful
        bored, i want to kill myself
        i want to end it all, this traffic
        homework and i want to end my life
        boring, i want to end it all
        starving, i want to die
        i wish i was dead, embarrassing
        cringe, i wish i was dead
        i wish i was dead, this deadline""",
    "homely talk": """
        cant go on with this jigsaw
        cant go on without my slippers
        cant cope with these bins
        cant cope the hoover broke
        cant take much more of this football
        cant cope my computer died
        cant carry on without bingo
        cant go on without bread""",
    "gladly told": """
        i had a bad fall at karaoke
        i collapsed at the finish, medal round my neck
        run out of tablets, the chemist sorted it
        the boiler broke, all sorted
        nephew took my bank card, panic over, he is a cheeky monkey
        they chucked me out of my flat but the new house is gorgeous
        i cut my arm on the brambles, marvellous crop
        left the hob on, no harm done""",
    "among talk of other things": """
        i was at the market and then the bus and the shop and i wish i was dead
        the wedding was on sunday and there were hats and cake and i wished i was dead
        the man in the shop asked about the paper and the milk and i wish i was dead
        so the bus came and it was full and the next one was full and i want to be dead
        on the phone to the council and the gas and the bank all day and i wish i was dead
        he told the whole table about it and then the waiter heard and i wish i was dead
        it was the school play and the hall was full and the mic was on and i wish i was dead
        i was late for the bus and the taxi and the train and the boat, i wish i was dead""",
}
IMMINENT = """
lol took the whole box
haha ive swallowed all my tablets
lol i cant breathe, chest pain
lmao goodbye everyone, wont be here tomorrow
in the film he jumps, I'm on the bridge now
watching casualty and i have chest pain
this song is on and ive taken 40 paracetamol
listening to queen, im going to kill myself tonight
reading my novel, he is kicking my door in
he hit me with the telly remote, hes still here
in the book he dies and ive swallowed the lot
husband was watching the film and he hit me, hes still here
years ago i tried, tonight ive taken the lot
he used to hit me and hes hitting me now
im better now ive swallowed them all
i fell last year, ive fallen and cant get up
homework done. im going to hang myself tonight
bored so ive cut my wrists
darts night and hes got a knife on me
biscuits finished, ive got the noose ready
my friend says dont but im on the railway line
she wants me to live but ive taken them all
he said go so im on the bridge
you cant stop me, the tablets are ready
not joking ive got the noose ready
i said i wouldnt but ive swallowed the lot
no plans but ive taken all my pills
never felt better, ive necked the whole packet
"""


@cache
def _with(*names: str) -> Rulebook:
    """All patterns, as they are made, of which only these guards make use."""
    book = Rulebook()
    book._guards = tuple(guard for guard in GUARDS if guard.name in names)
    return book


def _said(lines: str) -> list[str]:
    return [line.strip() for line in lines.strip().splitlines()]


def test_every_guard_has_its_table() -> None:
    assert set(LOWERED) == {guard.name for guard in GUARDS}
    assert all(len(_said(lines)) >= 8 for lines in LOWERED.values())


@of_each([(name, said) for name, lines in LOWERED.items() for said in _said(lines)])
def test_a_guard_lowers_by_one_level_and_silences_nothing(example: tuple[str, str]) -> None:
    name, said = example
    bare = read(said, _with).level
    assert bare in (URGENT, SOON)
    assert read(said, lambda: _with(name)).level is LOWER[bare]
    assert read(said).level in (SOON, TODAY)


@pytest.mark.parametrize("said", _said(IMMINENT))
def test_nothing_around_it_touches_what_is_imminent(said: str) -> None:
    assert read(said).level is URGENT
