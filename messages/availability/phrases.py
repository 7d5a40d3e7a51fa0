"""The closed list of words by which buddies say when they are free, and their usual slips."""

from messages.slips import one_slip

_PHRASES = {
    "F!": "free | available | avail | can be free",
    "F": """
about | around | can do | can make | can help | happy to help | can answer | can write | here |
able | able to help | ready | have time | got time | home | can be about | can be around | can
be here | can
    """,
    "N": """
not free | not available | unavailable | not avail | can not do | can not make | can not | not
about | not around | busy | not | no | out | not here | not able | can not be here | not in |
can not help | booked | working | work | got plans | have plans | no good | not home | can not
answer | not doing | do not ask me | leave me be | leave me out | not up
    """,
    "A!": """
away | holiday | hols | leave | going away | annual leave | abroad | need a rest | need rest |
need a break | need break | having a break | having break | taking a break | taking break | take
a break
    """,
    "A": "off | ill | poorly | not well | rest | break",
    "Z": "any time | anytime | whenever | always | all times | all time | any times | all week",
    "t": "to | - | through | thru",
    "B": "back | back now | home again | am back again | back again | not back | be back",
    "O": "only | just | now only | my week is | my days are | my hours are | usually",
    "+": "also | too | as well | plus | add | extra",
    "w": "now | right now | straight away",
    "u": "until | till",
    "f": "from | after | starting | since",
    "&": "and | or | then",
    "": """
i | am | i am | will | over | be | i will be | please | thanks | thank you | hi | hello | for |
at | it is | are | me | put me down | put me down as | for you | if needed | if you need me | ok
| okay | sorry | but | so | yes | yeah | no worries | this | do | mark me | mark me as | set me
| set me as | make me | i think | should be | would be | can be | have | everyone | team | all |
day | cheers | x | xx | just so you know | all day | whole day | from now | from then | someone
| a | be asked
    """,
}
"""With a mark: said alone, it says when by itself."""
_LISTED = {
    "tonights": "tonight",
    "thur": "thurs",
    "availble": "available",
    "avaliable": "available",
    "availible": "available",
    "availabel": "available",
    "avialable": "available",
    "freee": "free",
    "fre": "free",
    "fee": "fee",
    "2nite": "tonight",
    "awy": "away",
    "holidays": "holiday",
    "bisy": "busy",
    "buzy": "busy",
    "bussy": "busy",
}
_SLIPS = ("available", "unavailable", "holiday")


def right(word: str) -> str:
    """The word that was meant; itself where it is none of these."""
    if word in _LISTED:
        return _LISTED[word]
    return next((meant for meant in _SLIPS if one_slip(word, meant)), word)


def _table() -> dict[tuple[str, ...], str]:
    found: dict[tuple[str, ...], str] = {}
    for sign, phrases in _PHRASES.items():
        for phrase in phrases.split("|"):
            found[tuple(phrase.split())] = sign
    return found


SIGNS = _table()
LONGEST = max(len(phrase) for phrase in SIGNS)
