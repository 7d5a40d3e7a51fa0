"""Phrases that are put together from parts: going to places, putting it back, need not be exact."""

from collections.abc import Iterator
from functools import cache
from itertools import product

ASKING = "?"
"""The sign of words by which people ask."""


def _listed(phrases: str) -> tuple[str, ...]:
    return tuple(" ".join(phrase.split()) for phrase in phrases.split("|"))


_KIN = (
    "daughters sons sisters brothers family friends mums dads cousins nieces nephews mates aunts "
    "uncles grandsons granddaughters nans nanas grans parents partners boyfriends girlfriends "
    "mothers fathers relatives lads lasses"
).split()
_PLACES = _listed(
    """
spain | france | portugal | ireland | scotland | wales | england | cornwall | devon | dorset |
london | tenerife | majorca | menorca | benidorm | cyprus | malta | greece | crete | turkey | italy
| germany | america | usa | australia | canada | india | pakistan | jamaica | poland | blackpool |
scarborough | whitby | bridlington | skegness | bournemouth | brighton | torquay | llandudno | rhyl
| eastbourne | southport | morecambe | great yarmouth | isle wight | lake district | lakes |
yorkshire | norfolk | cumbria | edinburgh | glasgow | cardiff | belfast | dublin | jersey |
guernsey | lanzarote | fuerteventura | canaries | florida | new york | paris | rome | seaside |
coast | country | caravan | butlins | cruise | coach trip | coach holiday | short break | city
break | minibreak | retreat | pilgrimage | tour | visit family
    """
)
_TO = _listed(
    """
going to | going | off to | off | away in | away to | away at | flying to | down in | visiting | up
in | over in | away with | going with | out in | in | gone to | to
    """
)
_TO_KIN = _listed(
    """
gone to | gone | at | with | to | staying at | staying with | away at | away with | away to |
stopping at | stopping with | going to | going | off to | off | visiting | going to stay with |
going to stay at | round at | over at
    """
)
_BACK = _listed(
    """
put it back | change it back | put that back | put them back | switch it back | go back | turn it
back | set it back | move it back | change them back | change that back | put me back | swap it
back | put things back | back
    """
)
_AS_IT_WAS = _listed(
    """
to what it was | to how it was before | how it was | as it was | to how it was | like it was | to
before | as before | to
normal | to what it was before | how it was before | as they were | how they were | again | to old
time | to old times | to what i had | like before | where it was | to what i had before | to how i
had it | to usual | to usual time | to my usual time | to my old time | to way it was | way it was
| to how they were | to original | to original time | to previous | to same as before | to same
time as before | same as before | like they were | to what they were | to first one | please
    """
)
_SLIPS = _listed(
    """
that was mistake | my mistake | mistake | made mistake | i made mistake | i do not want that | oops
| i meant | no i meant | that is wrong | that was wrong | wrong | no | i did not mean that | not
mean that | changed mind | i have changed mind | i changed mind | that is not right | not right | i
got it wrong | got that wrong | oh no | whoops | pressed wrong one
    """
)
_NEED_NOT = _listed(
    """
do not worry about being | do not worry about it being | no need for it to be | not bothered about
it being | no worries about being | does not have to be | does not need to be | not have to be |
not need to be | need not be | has not got to be | it not have be | no need to be | not fussed
about it being | does not matter if it is not | not worried about
    """
)
_EXACT = _listed(
    """
exact | exactly | on dot | on time | precise | to minute | bang on | spot on | that exact | exact
time | exactly then | exactly on time | so exact | too exact | that precise | dead on | exact
minute | same minute | same time | exactly same | exactly same time | strict | prompt
    """
)


_CHANGE = _listed(
    """
move | change | switch | swap | shift | put | make | set | push | bring | alter | adjust | amend |
reschedule | rearrange | update | making | moving | changing | keep | have | having
    """
)
_OURS = _listed(
    """
it | them | me | mine | text | texts | message | messages | time | times | day | days | check in |
check ins | hello | hellos | slot | one | that | this | usual time | text time | message time
    """
)
_GET = _listed("get | have | receive | want | like | expect | getting | having | receiving")
_WRITE = _listed(
    "text | texts | message | messages | hello | check in | check ins | txt | txts | word | note"
)
_MAY = _listed("can | could | would | will | may | might | shall | please can | please could")
_WHO = _listed(
    """
i | you | we | they | it | someone | somebody | team | you lot | you guys | texts | messages |
hellos | check ins | time | times | days
    """
)
_MILDLY = _listed(
    " | please | possibly | maybe | kindly | just | perhaps | be so kind as to | be able to | all"
)
_REFUSE = _listed("do not | not | i do not | really do not | rather not | i would rather not")
_WANT = _listed("wish | wish to | want | want to | need | care | care to | like to | like | fancy")
_BREAK = _listed(
    "break | rest | bit break | pause | time out | breather | bit rest | some time off"
)
_LEAD_BREAK = _listed(" | need | want | have | take | give me | i need | i want | take bit of")
_FROM = _listed(
    "from texts | from messages | from these | from them | from this | from check ins | from hellos"
)
_TELL = _listed(
    """
i will tell you | i will let you know | i will say | i will shout | will let you know | will tell
you | let you know
    """
)
_TELL_WHEN = _listed("when | when i want them | when to start | when ready | when i am ready | ")
_EASY = _listed(
    """
does not matter about | do not mind | i do not mind | not mind |  not bothered about | not fussy
about | not fussed about | not worried about
| do not mind about | not too bothered about | not that bothered about | easy about | flexible with
| flexible about | flexible on | relaxed about | not too fussed about | be flexible with | bit
flexible with | be bit flexible with | be bit flexible about | be flexible about | not particular
about | not strict about | do not be strict about | vary | you can vary | does not matter
    """
)
_TIME = _listed(
    "exact time | time | when | exact minute | exactly when | what time | when exactly | times"
)
_NOT_MEANT = _listed("i did not mean | did not mean | never meant | i never meant | not meant")
_MEANT = _listed(
    "to change that | to change it | to do that | to say that | that one | to press that"
)
_LEAVE = _listed("leave it | leave things | leave them | keep it | have it | please leave it")
_UNTIL = _listed("until i am | until i get | until i come | until we are | until i have got")
_HOME = _listed(
    """
home | back | out | better | well | home from hospital | out hospital | back from hospital | back
from holiday | home again | back home | feeling better | out of hospital | home from holiday |
sorted
    """
)
_AGAIN = _listed(
    "restart | resume | start | begin | unpause | reinstate | continue | carry on with | start up"
)
_THEM = _listed("texts | messages | hellos | check ins | them | texting | messaging | texting me")
_BUT = _listed("but | then | and | and then")
_ON = _listed("carry on | keep going | keep them coming | go on | keep texting | back to normal")
_AFTER = _listed(" | after | after that | as normal | as usual | otherwise | again after")


def made_phrases() -> Iterator[tuple[str, str]]:
    """Each phrase with its sign."""
    people = [*_KIN, *(one.removesuffix("s") for one in _KIN), *(f"{one} house" for one in _KIN)]
    for lead, kin in product(_TO_KIN, people):
        yield f"{lead} {kin}", "w"
    for lead, place in product(_TO, _PLACES):
        yield f"{lead} {place}", "w"
    for back, as_it_was in product(_BACK, ("", *_AS_IT_WAS)):
        if back != "back" or as_it_was not in ("", "again", "please"):
            yield f"{back} {as_it_was}", "U"
    for slip in _SLIPS:
        yield f"{slip} undo", "U"
        for back in _BACK[:-1]:
            yield f"{slip} {back}", "U"
            yield f"{slip} , {back}", "U"
    for lead, exact in (*product(_NEED_NOT, _EXACT), *product(_EASY, _TIME)):
        yield f"{lead} {exact}", "O"
    yield from _of_asking()


def _of_asking() -> Iterator[tuple[str, str]]:
    yield from _made("M", _CHANGE, _OURS, ("", "to", "for"))
    moving = ("bring", "move", "push", "pull", "shift", "put")
    yield from _made("e", moving, _OURS, ("forward", "forwards", "earlier", "forward by"))
    yield from _made("l", moving[:-1], _OURS, ("back", "later", "on bit", "back by"))
    yield from _made("R", _GET, _WRITE)
    yield from _made(ASKING, _MAY, _WHO, _MILDLY)
    yield from _made("n", _REFUSE, _WANT, ("", "anything", "any", "one", "them", "any of them"))
    yield from _made("z", _LEAD_BREAK, _BREAK, _FROM)
    yield from _made("q", ("", "until"), _TELL, _TELL_WHEN)
    yield from _made("U", _NOT_MEANT, _MEANT)
    yield from _made("U", _LEAVE, tuple(t for t in _AS_IT_WAS if t not in ("again", "please")))
    yield from _made("q", _UNTIL, _HOME)
    yield from _made("Z", _AGAIN, _THEM, ("", "again", "again now", "now", "up again", "back up"))
    yield from _made("", _BUT, _ON, _AFTER)


def _made(sign: str, *parts: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    for words in product(*parts):
        yield " ".join(words), sign


@cache
def _trips() -> frozenset[str]:
    signs = (phrase.split() for phrase, sign in made_phrases() if sign == "w")
    bare = (" ".join(w for w in words if w not in ("the", "on", "in")) for words in signs)
    return frozenset(trip for trip in bare if not trip.startswith(("away", "staying")))


def is_a_trip(word: str) -> bool:
    """`at my sons` alone is a story; `away` alone asks for something."""
    return word in _trips()
