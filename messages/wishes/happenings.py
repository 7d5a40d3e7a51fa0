"""Reads a time that is said by something that happens: when corrie's finished, after the news."""

from collections.abc import Mapping, Sequence
from datetime import time

from messages.wishes.clocks import Clock
from messages.wishes.tokens import Row, Token
from messages.wishes.wish import ByHand, Times, Wish

_EVENINGS: Mapping[str, tuple[time, ...]] = {
    "corrie": (time(21), time(21, 30)),
    "coronation street": (time(21), time(21, 30)),
    "emmerdale": (time(20, 30), time(21)),
    "eastenders": (time(20), time(20, 30)),
    "soaps": (time(21), time(21, 30)),
    "six oclock news": (time(19), time(19, 30)),
    "ten oclock news": (time(22, 30), time(23)),
    "news ten": (time(22, 30), time(23)),
    "news": (time(19), time(22, 30)),
    "chase": (time(18), time(18, 30)),
    "archers": (time(19, 15), time(19, 30)),
    "one show": (time(19, 30), time(20)),
}
"""When they are over on most evenings: what we ask, and never what we take for granted."""
_BEGINNINGS: Mapping[str, tuple[time, ...]] = {
    "corrie": (time(19), time(19, 30)),
    "coronation street": (time(19), time(19, 30)),
    "emmerdale": (time(18, 30), time(19)),
    "eastenders": (time(18, 30), time(19)),
    "soaps": (time(18, 30), time(19)),
    "six oclock news": (time(17), time(17, 30)),
    "ten oclock news": (time(21), time(21, 30)),
    "news ten": (time(21), time(21, 30)),
    "news": (time(17, 30), time(21, 30)),
    "chase": (time(16), time(16, 30)),
    "archers": (time(18), time(18, 30)),
    "one show": (time(18), time(18, 30)),
}
"""Before they begin; asked as well."""
_OTHERS = """
put children bed | put kids bed | put grandkids bed | put children to bed | put kids to bed | put
grandkids to bed | put little one to bed | had bath | had shower | had dinner | had supper | done
washing up | walked dog | been out | done tea | taken tablets | taken pills | got home | strictly |
bake off | countdown | pointless | casualty | antiques roadshow | songs praise | match day |
snooker | football | match | rugby | cricket | call midwife | vera | tipping point | bargain hunt |
gogglebox | x factor | film | telly | tv | programme | programmes | soap | my programme | quiz |
radio | carer | carers | carer been | carers been | carers been and | nurse | district nurse |
warden | meals wheels | home help | cleaner | dog walk | walk dog | walked dog | mass | bingo |
prayers | nap | tablets | pills | my tablets | my pills | bath | washing up | school run | choir |
class | club | day centre | lunch club | swimming | yoga | chapel | service | bus | shopping |
grandkids | kids | kids bed | children | husband bed | weather | weather forecast | final whistle |
darts | tennis | golf | f1 | racing | boxing match | sport | show | my show | shows
"""
_NAMES = {*_EVENINGS, *(" ".join(name.split()) for name in _OTHERS.split("|"))}
_LEADS = {"after": "after", "when": "after", "once": "after", "before": "before", "while": "during"}
_LEADS |= {"during": "during", "whilst": "during", "til": "before", "until": "after"}
_BETWEEN = frozenset({"is", "has", "have", "are", "had", "been", "goes", "go", "my", "gone"})
_STATES = frozenset(
    "finished finishes finish over done ended ends starts started start begins gone been on off "
    "comes out come left leaves bed end had".split()
)


def read_happening(row: Sequence[str]) -> tuple[tuple[Token, ...], int] | None:
    """`when corrie's finished`: the lead, what it is, and what becomes of it."""
    lead, used = _LEADS.get(row[0], ""), 1
    if tuple(row[:3]) in (("as", "soon", "as"), ("straight", "after"), ("right", "after")):
        lead, used = "after", 3
    elif row[0] in ("straight", "right", "just") and row[1:2] == ["after"]:
        lead, used = "after", 2
    if not lead:
        return None
    while row[used : used + 1] in (["i"], ["have"], ["am"], ["we"]):
        used += 1
    used += row[used : used + 1] in (["ive"], ["the"], ["a"])
    name, after = _named(row, used)
    if not name:
        return None
    state = after
    while state < len(row) and row[state] in _BETWEEN:
        state += 1
    ends = state < len(row) and row[state] in _STATES
    if row[0] in ("when", "once", "as") and not ends and state == after == used + 1:
        return None
    known = {"after": _EVENINGS, "before": _BEGINNINGS}.get(lead, {})
    fixed = known.get(name, ())
    return (Token("H", word=lead, clock=Clock(fixed=fixed)),), state + ends


def _named(row: Sequence[str], begins: int) -> tuple[str, int]:
    for size in (4, 3, 2, 1):
        words = list(row[begins : begins + size])
        if len(words) < size:
            continue
        said = " ".join(words)
        name = said if said in _NAMES else said.removesuffix("s")
        if name in _NAMES:
            return name, begins + size
    return "", begins


def read_by_happening(row: Row) -> tuple[Wish, ...]:
    """Where they are known we ask which time; anything else is for a person."""
    happening = next((token for token in row.tokens if token.sign == "H"), None)
    if happening is None or not set(row.signs) <= set("RMKoi&DdYPpHAtWn"):
        return ()
    if happening.word != "after" and not (row.asked or set(row.signs) & set("RKoi")):
        return ()
    times = happening.clock.fixed
    if times and not set(row.signs) & set("DdYAWn"):
        return (*(Times(times=(at,)) for at in times), ByHand())
    return (ByHand(),)
