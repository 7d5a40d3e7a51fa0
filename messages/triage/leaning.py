"""Short words that mean something else beside certain words: `ill do it`, `me tablets`, `2 die`."""

from messages.triage.textspeak import PAIRS

_WILL_BEFORE = frozenset(
    "be do kill never just take go see end miss not b jump have get try tell always hurt come "
    "find stab hit ever not need bother text message ring call write finally soon then finish "
    "leave die use make keep let swing burn probably later".split()
)
_WOULD_BEFORE = frozenset(
    "be been not never rather sooner prefer gladly happily go do die kill end have of love like "
    "welcome hate choose give take jump just still only probably honestly even want wish say been "
    "leave disappear top probly prob easily miss let get sleep die need swap soon".split()
)
_CAN_NOT_BEFORE = frozenset(
    "be do go get take cope stop stand face see carry keep live bear stick handle manage sleep eat "
    "breathe move think feel even".split()
)
_MINE = frozenset(
    "chest tablets tabs pills meds medicine arm leg head heart life throat house flat money card "
    "pension purse mum dad wrists wrist self jaw back kids maker clogs box grave coffin fill mind "
    "nerves own".split()
)
_NOT_BEFORE = frozenset("be gonnae gaun feart sure able wanting".split())
_HERE_AFTER = frozenset("wasnt wasn't werent weren't not was be being am been over".split())
_FOR_BEFORE = frozenset(
    "me u you us ever every evry good it everything evrything him her a".split()
)
_TO_BEFORE = frozenset("die do be live kill go end sleep say take stay get b dye talk see".split())
_TO_AFTER = frozenset(
    "want going need got like how what where have used trying wat wot wnt".split()
)

_TOO_BEFORE = frozenset("die do kill end live hang jump hurt be sleep stop survive".split())
_SCOTS_NOT_AFTER = frozenset(
    "i'm im am he's hes she's shes they're theyre we're you're ye're wis will ill "
    "i'll ye'll yell you'll he'll she'll they'll would wid id i'd he'd she'd they'd wad could cud "
    "should might can".split()
)
"""I'm no gonnae: `no` after these is not a lack of something."""

_BEFORE: dict[str, tuple[frozenset[str], tuple[str, ...]]] = {
    "2": (_TO_BEFORE, ("to",)),
    "4": (_FOR_BEFORE, ("for",)),
    "ill": (_WILL_BEFORE, ("i", "will")),
    "me": (_MINE, ("my",)),
    "no": (_NOT_BEFORE, ("not",)),
    "id": (_WOULD_BEFORE, ("i", "would")),
    "canny": (_CAN_NOT_BEFORE, ("can", "not")),
    "canni": (_CAN_NOT_BEFORE, ("can", "not")),
    "hell": (_WILL_BEFORE, ("he", "will")),
    "shell": (_WILL_BEFORE, ("she", "will")),
    "too": (_TOO_BEFORE, ("to",)),
}
_AFTER = {
    "2": (_TO_AFTER, ("to",)),
    "no": (_SCOTS_NOT_AFTER, ("not",)),
    "hear": (_HERE_AFTER, ("here",)),
}

BESIDE = (_BEFORE, _AFTER)
"""What words mean before and after others."""
LEANING = frozenset(_BEFORE) | frozenset(_AFTER) | {first for first, _ in PAIRS}
"""Words that cannot be written out before their neighbours were looked at."""


def leant(word: str, before: str, following: str) -> tuple[str, ...] | None:
    """What the word stands for between these two; None: what it stands for anywhere."""
    for table, neighbour in ((_BEFORE, following), (_AFTER, before)):
        beside, meant = table.get(word, (frozenset(), ()))
        if neighbour in beside:
            return meant
    return None
