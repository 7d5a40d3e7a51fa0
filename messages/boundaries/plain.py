"""Brings what was typed to plain words: small letters, no apostrophes, a comma for every stop."""

import re
import unicodedata

_SHORT = {
    "u": "you",
    "ya": "you",
    "yu": "you",
    "ur": "your",
    "yr": "your",
    "r": "are",
    "wld": "would",
    "cld": "could",
    "shld": "should",
    "lemme": "let me",
    "gimme": "give me",
    "wanna": "want to",
    "gonna": "going to",
    "pls": "please",
    "plz": "please",
    "wot": "what",
    "wots": "whats",
    "txt": "text",
    "msg": "message",
    "ppl": "people",
    "2nite": "tonight",
    "tmrw": "tomorrow",
    "il": "ill",
    "coz": "because",
    "til": "till",
    "fb": "facebook",
    "insta": "instagram",
    "snap": "snapchat",
    "mob": "mobile",
    "f": "fuck",
    "n": "and",
    "cud": "could",
    "wud": "would",
    "shud": "should",
    "cn": "can",
    "2moro": "tomorrow",
    "2morrow": "tomorrow",
    "tomoz": "tomorrow",
    "2day": "today",
    "uve": "youve",
    "ull": "youll",
    "ud": "youd",
    "yous": "you",
    "ye": "you",
    "yer": "your",
    "luv": "love",
    "summat": "something",
    "sumthing": "something",
    "somthing": "something",
    "sumfin": "something",
    "owt": "anything",
    "nowt": "nothing",
    "no1": "nobody",
    "any1": "anybody",
    "dnt": "dont",
    "didny": "didnt",
    "dinnae": "dont",
    "cannae": "cant",
    "oot": "out",
    "wi": "with",
    "aint": "isnt",
    "bday": "birthday",
    "xmas": "christmas",
    "pressie": "present",
    "prezzie": "present",
    "pix": "pics",
    "noone": "nobody",
    "abt": "about",
    "thru": "through",
    "l8r": "later",
    "gna": "going to",
    "whatsap": "whatsapp",
}
_SIGNS = str.maketrans({"@": "a", "$": "s", "!": "i", "1": "i", "0": "o", "3": "e", "*": "u"})
_APOSTROPHES = re.compile(r"['\u2018\u2019\u02bc`]")
_SPLIT = re.compile(r"(?<![\w\u00a3])\w(?:[\s.\-*]\w){2,}(?![\w\u00a3])")
_HIDDEN = re.compile(r"(?<![\w@])(?=\w*[@$!*013]\w)[a-z][\w@$!*]{2,10}(?![\w@])")
_RUDE = re.compile(
    r"f[uv*]?ck\w*|sh[i*]t\w*|c[u*]nt|b[i*]tch\w*|w[a*]nk\w*|tw[a*]t|n[u*]des?|s[e*]x\w*"
)
_STOPS = re.compile(r"[.,;:!?()\[\]\n\r\u2026\"\u201c\u201d]+")
_OTHER = re.compile(r"[^\w\u00a3$%, ]+")


def plain(text: str) -> str:
    """As `I'm  skint, can u sub me?` becomes `im skint , can you sub me ,`."""
    words = unicodedata.normalize("NFKC", text).casefold()
    words = _APOSTROPHES.sub("", words)
    words = _SPLIT.sub(_joined, words)
    words = _HIDDEN.sub(_shown, words)
    words = _STOPS.sub(" , ", words)
    words = _OTHER.sub(" ", words)
    return long(words)


def long(words: str) -> str:
    """Text-speak written out: `cld u` becomes `could you`."""
    return " ".join(_SHORT.get(word, word) for word in words.split())


def _joined(spaced: re.Match[str]) -> str:
    """Letters with spaces between, "t w a t", are one word; figures are left as they are."""
    letters = re.sub(r"[\s.\-*]", "", spaced[0])
    return letters if letters.isalpha() else spaced[0]


def _shown(hidden: re.Match[str]) -> str:
    """Rude words with a sign for a letter; any other word with a figure in it is left alone."""
    shown = hidden[0].translate(_SIGNS)
    return shown if _RUDE.fullmatch(shown) or _RUDE.fullmatch(hidden[0]) else hidden[0]
