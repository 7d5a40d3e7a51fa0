"""A message as plain words: case, quotes, accents, look-alikes, emoji, contractions, text-speak."""

import re
import unicodedata
from collections.abc import Callable, Iterator

from messages.triage.emoji import AS_WORDS
from messages.triage.leaning import LEANING, leant
from messages.triage.patterns import BREAK, Phrase
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
_KISSES = frozenset("x xx xxx xxxx xxxxx xo xox xoxo xoxox".split())
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


def pieces(plain: str) -> list[str]:
    """The words, figures and sentence ends of a plain text, still spelled as they came."""
    found: list[str] = []
    for piece in _PIECE.findall(plain):
        if piece.isalpha():
            found.append(piece)
        elif piece[0] in ".!?;\n":
            if not (piece.startswith("..") and set(piece) == {"."}):
                found.append(BREAK)
        elif piece[0].isdigit() or (piece[0] == "x" and piece[1:2].isdigit()):
            found.extend(_figure(piece))
        else:
            found.append(piece)
    return found


def _figure(piece: str) -> Iterator[str]:
    dose = _DOSE.fullmatch(piece)
    if dose is None or piece in WRITTEN_OUT:
        yield piece
        return
    _, number, unit = dose.groups()
    yield number
    if unit and unit not in ("x", "s"):
        yield "mg" if unit in ("mgs", "g", "mcg", "ml") else unit


def words(text: str) -> Phrase:
    """The words that rules are asked about: written out, without fillers or kisses at the end."""
    row = pieces(plain_text(text))
    while row and row[-1] in _KISSES:
        row.pop()
    return tuple(written_out(row, alone))


_CHANGED = frozenset(WRITTEN_OUT) | FILLERS | TAILS


def entry_words(entry: str) -> Phrase:
    """The same for a slot's entry, quicker where nothing has to change."""
    if entry.isalpha() and entry.isascii() and entry not in _CHANGED:
        return (entry,)
    if not entry.isascii():
        return words(entry)
    row = entry.split()
    if not _CHANGED.isdisjoint(row) or not "".join(row).isalpha():
        return tuple(written_out(pieces(entry), alone))
    if LEANING.isdisjoint(row):
        return tuple(row)
    return tuple(written_out(row, _as_it_is))


def written_out(row: list[str], each: Callable[[str], Phrase]) -> list[str]:
    """Expand what words mean together, and with `each` what a word means alone."""
    found: list[str] = []
    cut = not TAILS.isdisjoint(row)
    done = 0
    for at, word in enumerate(row):
        if at < done:
            continue
        if cut or word in LEANING:
            together, done = _together(row, at)
            if together is not None:
                for one in together:
                    found += each(one)
                continue
        found += each(word)
    return found


def _together(row: list[str], at: int) -> tuple[Phrase | None, int]:
    """What a word means with the next, or because of its neighbours; and what comes after that."""
    word = row[at]
    following = row[at + 1] if at + 1 < len(row) else ""
    if following in TAILS and f"{word}'{following}" in WRITTEN_OUT:
        return WRITTEN_OUT[f"{word}'{following}"], at + 2
    if (word, following) in PAIRS:
        return PAIRS[word, following], at + 2
    if word in WRITTEN_OUT or word in FILLERS:
        return None, at + 1
    return leant(word, row[at - 1] if at else "", following), at + 1


def alone(word: str) -> Phrase:
    """What a word means whatever stands beside it; nothing for a filler."""
    if word in WRITTEN_OUT:
        return WRITTEN_OUT[word]
    if word in FILLERS:
        return ()
    return _unstretched(word)


def _as_it_is(word: str) -> Phrase:
    return (word,)


def _unstretched(word: str) -> Phrase:
    """Wasn'tt, dooont, reallyyy."""
    bare = word.removesuffix("'s").replace("'", "")
    if bare in WRITTEN_OUT:
        return WRITTEN_OUT[bare]
    if bare[0] in "ahl" and _LAUGH.fullmatch(bare):
        return ("haha",)
    short = _REPEATED.sub(r"\1", bare)
    if short == bare:
        return (bare,)
    if short in FILLERS:
        return ()
    sure = len(short) > 3 or "'" in word or len(bare) - len(short) > 1
    return STRETCHED.get(short, (bare,)) if sure else (bare,)
