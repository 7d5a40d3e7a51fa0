"""Tells what we can read from another script, another language, or nothing but pictures."""

import unicodedata

from messages.triage.normalise import plain_text

_FOREIGN = frozenset(
    "jestem nie jest bardzo dzis dzisiaj mam tak dobrze prosze mnie ale czy sie juz "  # Polish
    "rwyn rydw dwi nid yw wedi iawn diolch heddiw ddim yn eisiau mae fy "  # Welsh
    "mein hai hoon hun nahi nahin mujhe aaj kya bahut bohot kal ghar acha theek mera meri "
    "sunt este foarte nu ma simt astazi bine multumesc sint vreau acasa "  # Romanian
    "ami amar bhalo achi kemon tumi khub ajke "  # Bengali
    "estoy muy bien hoy gracias pero porque quiero tengo esta "  # Spanish
    "je suis tres bien aujourd merci mais pas avec oui vous "  # French
    "ich bin nicht heute gut und das ist sehr "  # German
    "eu estou muito obrigado hoje nao voce "  # Portuguese
    "sono oggi molto bene grazie non ho che "  # Italian
    "ben bugun cok iyiyim tesekkur evet degil "  # Turkish
    "waan ahay maanta fiican mahadsanid "  # Somali
    "ako ang hindi salamat araw lang naman".split()  # Tagalog
)
_ENGLISH = frozenset(
    "the a an and to of in it is was i you he she they we my your me not do have had on for with "
    "that this but so be are at am what all no if or from up out go get got can will just here now "
    "did been one day ok yes see good how when then back about home today going like time".split()
)


def readable(text: str, words: tuple[str, ...]) -> bool:
    """Whether English rules had something to read."""
    plain = plain_text(text)
    letters = [c for c in plain if c.isalpha()]
    if not letters:
        return any(c.isdigit() for c in plain)
    foreign_script = sum(1 for c in letters if not c.isascii() and "LATIN" not in _name(c))
    if foreign_script * 3 > len(letters):
        return False
    strange = sum(1 for w in words if w in _FOREIGN)
    ours = sum(1 for w in words if w in _ENGLISH)
    mostly = strange * 2 >= len(words) - 2
    return strange <= ours or not (strange >= 3 or (strange == 2 and mostly))


def _name(character: str) -> str:
    return unicodedata.name(character, "")
