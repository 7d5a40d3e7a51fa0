"""Brings a misspelt word back to one of the closed list, and leaves every other word alone."""

from functools import cache

from messages.slips import one_slip
from messages.wishes.slips_of_ours import MAY_BE_MISSPELT, SHORT, SHORT_TRUE_WORDS
from messages.wishes.telling import FAREWELL, FELT

LEAST = 5
"""Shorter words have too many true neighbours: those are known only by listed slips."""
_DAYS = "monday tuesday wednesday thursday friday saturday sunday"
_LISTED = {
    "evngs": "evenings", "evening's": "evenings", "sundys": "sundays", "sundy": "sunday",
    "wends": "wednesdays", "wensday": "wednesday", "wensdays": "wednesdays",
    "wedensday": "wednesday", "wednsdays": "wednesdays", "puase": "pause", "paws": "pause",
    "pasue": "pause", "pawse": "pause", "paues": "pause", "awya": "away", "awa": "away",
    "hlaf": "half", "haf": "half", "harf": "half", "fortnite": "fortnight",
    "fortnit": "fortnight", "fornight": "fortnight", "olny": "only", "onyl": "only",
    "onli": "only", "ony": "only", "jsut": "just", "evry": "every", "evrey": "every",
    "evey": "every", "nto": "not", "txet": "text", "tex": "text", "tect": "text", "teh": "the",
    "les": "less", "lesss": "less", "moer": "more", "mor": "more", "untill": "until",
    "unitl": "until", "utnil": "until", "noone": "noon", "nooon": "noon", "wk": "week",
    "weeek": "week", "wek": "week", "chrismas": "christmas", "xmass": "christmas",
    "crissmas": "christmas", "tusday": "tuesday", "tusdays": "tuesdays", "teusday": "tuesday",
    "thrusday": "thursday", "thrusdays": "thursdays", "hosptial": "hospital",
    "hospitle": "hospital", "hospial": "hospital", "hosital": "hospital", "saterday": "saturday",
    "saterdays": "saturdays", "satdays": "saturdays", "lss": "less", "mre": "more",
    "undoo": "undo", "udno": "undo", "bak": "back", "agen": "again", "agian": "again",
    "exect": "exact", "plese": "please", "pleese": "please", "hols": "hols",
    "everyother": "every other", "quater": "quarter", "qtr": "quarter", "lunchtme": "lunchtime",
    "strat": "start", "stat": "start", "latter": "later", "befor": "before", "b4": "before",
    "aftr": "after", "evenigs": "evenings", "tonite": "tonight", "sevn": "seven", "sixx": "six",
    "eigth": "eight", "eigt": "eight", "nien": "nine", "tmorow": "tomorrow", "moring": "morning",
    "stopp": "stop", "holliday": "holiday", "hoilday": "holiday", "resrart": "restart",
    "swop": "swap", "swopp": "swap",
}  # fmt: skip
TRUE_WORDS = frozenset(
    """
abort abound addiction additions aground alight allays along alter alternated anythings
appointments apter assessments atone audition batter beater began beginnings begins begun beings
betted betters bettor bitter bleak blond bloods bloody bloom boding boning booing boring bothers
bowing boxings bread breakfasts breaks breathe breathed breathers breathes bring brood buddys
butter cancels cancer carrys chanced chances changed changes charge checking checks cheek cheeks
cheeps cheer cheery chick chuck churchs clinics coding coking combing comings contacts continued
continues contract cooing coping coring count coupled couples courting courts cowing curry
dailys dairy daisy dally dentists diner dinned dinners doily drily earls eastern eater eighth
eights eighty elevens enact enoughs ether everythings exacts exalt excepts excerpt extras
familys farther fever fiend fiends fifteens forge forged forger forges forgets forgot frequents
fried funerals furthers fused fusses fusss goring greats greet groups gutting haling halving
haring hating haying hazing heaving hells hippy hiving hospitals ideals ideas ignored ignores
kindle lager lamer laser latex lather latter launch laxer layer leading leafing leaking leaning
leaping lease leasing leaved leaves littler littles lunchs lurch lynch maces makes males manes
marchs mares marsh massage massages massaging master match mated maths matte matted matters
mattes matts mazes means metes middays midnights midway mights mighty minuet minuets minuses
minuted minuter minutest mites moaning moments monthlys mooning moths mourning mournings mouth
mouths mutes mutter newer normals notching nothings noticed notices noting novice operations
otter otters parse parsed parsing passed passing pauses peaces peach pease pence place pleas
pleased pleases plentys possibles possibly preciser prefers premise prompts quarters quartet
quiet quits quote rasher reads reduced reduces respites restarts result resumed resumes returns
revere reverts revery rights sanding saying scram scrape scraps seconds seeding semen sensing
sevens sever share shark sharps shawl shell shirt shoot shore shorn shorts shout shuck sitter
sitters skill skits slaying slits small smart smarting smarts snitch snort snuck spaced spaces
spade spare spate spaying spending spice spill spits sport stack staging staking staling stall
stare stares staring stark starring stars startling starving stating staving stick stills stitch
stock strap straying struck stunk suite suites sundae sundaes sundry super suppers suppler
surgerys suspends swaying swill switchs taker takes tames tanks teats tented tenting tents
tested testes testing testis thaws theme theres theses theyre thick thing thinks thins thirsty
thirtys thongs thorough though threes threw tides tiles timed timer timers tings tires todays
token tomes tomorrows tonights toting treatments trough twelves twentys twine untie vacations
visits vocation wadding weakly weddings wedging weeding weeds weeklys weeps welding whale whiled
whiles whine white whole words world worms woulds wound wring writer writes writhe writs wrongs
wrote wrung
    """.split()
)
"""True words near the listed ones: never taken for a slip."""


@cache
def _known() -> dict[int, tuple[str, ...]]:
    """Every word of the list that may be misspelt, by its length."""
    known = set(MAY_BE_MISSPELT)
    known |= {day + tail for day in _DAYS.split() for tail in ("", "s")}
    by_length: dict[int, list[str]] = {}
    for word in sorted(known):
        by_length.setdefault(len(word), []).append(word)
    return {length: tuple(words) for length, words in by_length.items()}


@cache
def _short_one(word: str) -> str:
    """The short word that was meant; empty where it is a word, or where two may have been."""
    if word in TRUE_WORDS or word in SHORT_TRUE_WORDS or word in SHORT:
        return ""
    near = [meant for meant in SHORT if word[0] == meant[0] and one_slip(word, meant)]
    return near[0] if len(near) == 1 else ""


def corrected(word: str) -> str:
    """The word that was meant; itself where it is one, or where two may have been."""
    if word in _LISTED:
        return _LISTED[word]
    if word in FELT or word in FAREWELL:  # lonely is not lovely
        return word
    known = _known()
    if len(word) in (4, 5):
        short_one = _short_one(word)
        if short_one:
            return short_one
    short = len(word) < LEAST or len(word) > 14
    if short or word in known.get(len(word), ()) or word in TRUE_WORDS:
        return word
    lengths = (len(word) - 1, len(word), len(word) + 1)
    near = [
        meant for length in lengths if length >= LEAST for meant in known.get(length, ())
        if word[0] == meant[0] and one_slip(word, meant)
    ]  # fmt: skip
    if len(near) > 1:  # mondasy: two letters changed places
        near = [meant for meant in near if sorted(meant) == sorted(word)] or near
    if len(near) > 1:  # monday, mondays: whoever left out a letter kept the others
        near = [meant for meant in near if len(meant) == len(word) + 1] or near
    if len(near) > 1:
        near = [meant for meant in near if meant[-1] == word[-1]]
    return near[0] if len(near) == 1 else word
