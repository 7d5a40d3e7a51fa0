"""A message as plain words: case, quotes, accents, look-alikes, emoji, contractions, text-speak."""

import re
import unicodedata
from collections.abc import Iterator

from messages.triage.emoji import AS_WORDS
from messages.triage.patterns import BREAK
from messages.triage.textspeak import FILLERS, PAIRS, STRETCHED, TAILS, WRITTEN_OUT

_PIECE = re.compile(
    r"\([a-z]+\)"  # an emoji, already written as a word
    r"|\d+(?:[.,:]\d+)+"
    r"|[$@]?[a-z0-9](?:['*@$!]{0,3}[a-z0-9])*"
    r"|[.!?;\n]+"
    r"|[^\x00-\x7f\s]+"
)
_DOSE = re.compile(r"(x?)(\d+)(mgs?|ml|mcg|g|x|s|pm|am)?")
_QUOTES = str.maketrans("\u2019\u2018\u02bc\u0060\u00b4\u2032\uff07", "'''''''")
_SPACED_LETTERS = re.compile(r"(?<![^\s])(?:[a-z][ .\-_*]{1,2}){3,24}[a-z](?![^\s.,!?])")
_LOOK_ALIKES = str.maketrans(
    "\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0455\u0501\u043a\u043c\u0442\u0432\u043d"
    "\u03bf\u03b1\u03b5\u03b9\u03ba\u03bd\u03c1\u03c4\u0131",
    "aeopcyxisdkmtbhoaeikvptı".replace("ı", "i"),
)
_LAUGH = re.compile(r"a?(?:h+[aei]+){2,}h?|l+o{2,}l+|(?:lo){2,}l?|lma+o+|lmfao+")
_REPEATED = re.compile(r"(.)\1+")
_OTHER_STOPS = str.maketrans("\u060c\u061b\u061f\u06d4\u0964\u3002", ",;?...")
_ONE_SPELLING = str.maketrans(
    "\u0623\u0625\u0622\u0671\u0649\u06cc\u06a9\u06c1\u0629\u06ba",
    "\u0627\u0627\u0627\u0627\u064a\u064a\u0643\u0647\u0647\u0646",
    "\u0640\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0654",
)
"""Arabic letters that one person types with and another without hamza, dots or vowel signs."""
_UNDECOMPOSED = str.maketrans({"\u0142": "l", "\u0111": "d", "\u00f8": "o", "\u00df": "ss"})
_LATIN = re.compile(r"[a-z]")


def plain_text(text: str) -> str:
    """Lower case, straight quotes, no hidden characters; other scripts are left as they are."""
    if text.isascii():
        return _join_spaced_letters(text.lower())
    text = unicodedata.normalize("NFKC", text.translate(_QUOTES)).translate(AS_WORDS).lower()
    text = "".join(c for c in text if c.isascii() or unicodedata.category(c) not in ("Cf", "Cc"))
    if not text.isascii():
        text = text.translate(_OTHER_STOPS).translate(_ONE_SPELLING)
        text = " ".join(_latin_word(word) for word in text.split(" "))
    return _join_spaced_letters(text)


def _latin_word(word: str) -> str:
    if word.isascii() or not _LATIN.search(word):
        return word
    stripped = unicodedata.normalize("NFKD", word.translate(_LOOK_ALIKES).translate(_UNDECOMPOSED))
    return "".join(c for c in stripped if not unicodedata.combining(c))


def _join_spaced_letters(text: str) -> str:
    return _SPACED_LETTERS.sub(lambda m: re.sub(r"[ .\-_*]+", "", m.group()), text)


def pieces(plain: str) -> Iterator[str]:
    """The words, figures and sentence ends of a plain text, still spelled as they came."""
    for piece in _PIECE.findall(plain):
        if piece[0] in ".!?;\n":
            if not (piece.startswith("..") and set(piece) == {"."}):
                yield BREAK
        elif piece[0].isdigit() or (piece[0] == "x" and piece[1:2].isdigit()):
            yield from _figure(piece)
        else:
            yield piece


def _figure(piece: str) -> Iterator[str]:
    dose = _DOSE.fullmatch(piece)
    if dose is None or piece in WRITTEN_OUT:
        yield piece
        return
    _, number, unit = dose.groups()
    yield number
    if unit and unit not in ("x", "s"):
        yield "mg" if unit in ("mgs", "g", "mcg", "ml") else unit


def words(text: str) -> tuple[str, ...]:
    """The words that rules are asked about: written out, without fillers."""
    return tuple(written_out(list(pieces(plain_text(text)))))


_CHANGED = frozenset(WRITTEN_OUT) | FILLERS | TAILS | {first for first, _ in PAIRS} | {"ill"}


def entry_words(entry: str) -> tuple[str, ...]:
    """The same for a slot's entry, quicker where nothing has to change."""
    row = entry.split()
    if not entry.isascii():
        return words(entry)
    if _CHANGED.isdisjoint(row) and "".join(row).isalpha():
        return tuple(row)
    return tuple(written_out(list(pieces(entry))))


def written_out(row: list[str]) -> Iterator[str]:
    """Expand contractions, text-speak and split pairs; drop fillers."""
    at = 0
    while at < len(row):
        word = row[at]
        following = row[at + 1] if at + 1 < len(row) else ""
        if following in TAILS and f"{word}'{following}" in WRITTEN_OUT:
            yield from WRITTEN_OUT[f"{word}'{following}"]
            at += 2
        elif (word, following) in PAIRS:
            yield from PAIRS[word, following]
            at += 2
        else:
            before = row[at - 1] if at else ""
            yield from _one(word, before, following)
            at += 1


_TO_AFTER = frozenset(
    "want going need got like how what where have used trying wat wot wnt".split()
)
_TO_BEFORE = frozenset("die do be live kill go end sleep say take stay get b dye talk see".split())
_MINE = frozenset(
    "chest tablets tabs pills meds medicine arm leg head heart life throat house flat money card "
    "pension purse mum dad wrists wrist self jaw back kids".split()
)
_FOR_BEFORE = frozenset(
    "me u you us ever every evry good it everything evrything him her a".split()
)
_WILL_BEFORE = frozenset(
    "be do kill never just take go see end miss not b jump have get try tell always hurt come "
    "find stab hit".split()
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


def _one(word: str, before: str, following: str) -> tuple[str, ...]:
    if word in WRITTEN_OUT:
        return WRITTEN_OUT[word]
    if word in FILLERS:
        return ()
    if word == "2" and (before in _TO_AFTER or following in _TO_BEFORE):
        return ("to",)
    if word == "4" and following in _FOR_BEFORE:
        return ("for",)
    if word == "ill" and following in _WILL_BEFORE:
        return ("i", "will")
    if word == "me" and following in _MINE:
        return ("my",)
    if word == "id" and following in _WOULD_BEFORE:
        return ("i", "would")
    if word in ("canny", "canni") and following in _CAN_NOT_BEFORE:
        return ("can", "not")
    if word in ("hell", "shell") and following in _WILL_BEFORE:
        return ("he" if word == "hell" else "she", "will")
    return _unstretched(word)


def _unstretched(word: str) -> tuple[str, ...]:
    """Wasn'tt, dooont, reallyyy."""
    bare = word.removesuffix("'s").replace("'", "")
    if bare in WRITTEN_OUT:
        return WRITTEN_OUT[bare]
    if _LAUGH.fullmatch(bare):
        return ("haha",)
    short = _REPEATED.sub(r"\1", bare)
    if short == bare:
        return (bare,)
    if short in FILLERS:
        return ()
    sure = len(short) > 3 or "'" in word or len(bare) - len(short) > 1
    return STRETCHED.get(short, (bare,)) if sure else (bare,)
