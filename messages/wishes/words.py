"""A message as plain words: written out, split from figures, slips of the thumb put right."""

import re
from unicodedata import category

from messages.triage.normalise import plain_text
from messages.triage.textspeak import WRITTEN_OUT
from messages.wishes.phrases import DROPPED_WORDS
from messages.wishes.spelling import corrected

_SHORT_DAYS = {"m/w/f": "mon wed fri", "mwf": "mon wed fri", "t/th": "tue thu", "tu/th": "tue thu",
               "tues/thurs": "tue thu", "tue/thu": "tue thu", "sat/sun": "sat sun",
               "mon/wed/fri": "mon wed fri", "mon/wed": "mon wed", "fri/sat": "fri sat",
               "wed/fri": "wed fri", "mon/fri": "mon fri", "tues/fri": "tue fri",
               "sat/sunday": "sat sun", "wed/sun": "wed sun", "thurs/sun": "thu sun"}  # fmt: skip
_DAYS_IN_SHORT = re.compile(r"\b(?:" + "|".join(_SHORT_DAYS) + r")\b")
_SAID_SHORT = tuple(
    (re.compile(pattern), meant)
    for pattern, meant in (
        (r"\bthe next ", "coming "),
        (r"\bno ?one\b|\bnobody\b", "nobody"),
        (r"^(?:hello|hi|hiya|hey),? (?:it'?s|this is) (?!not|a\b|the\b|my\b)\w+(?: here)?,? ", ""),
        (r"^(?:hello|hi|hiya|hey) (?=i\b|i'?m\b)", ""),
        (r"\bbefore (?:i go to|going to|i get to|i get into) bed\b", "before bed"),
        (r"\ball week (?=except|but|bar|apart)", "every day "),
        (r"\bat the same time,? (?=\d)", "at "),
        (r"\bas (?:close|near) (?:to|as) (\S+) as (?:you can|possible)", r"exactly \1"),
        (r"\b(?:i )?don'?t mind if it'?s (?:a )?bit early or late", "roughly"),
        (r"(?<!bad )(?<!good )(?<!use )(?<!difficult )(?<!awkward )\bfor (?:me|us)\b(?! to)", ""),
        (r"\bevery single\b", "every"),
        (r"\b(?:2|two) or (?:3|three) times\b", "few times"),
        (r"\blater (?:tonight|this evening)\b", "tonight"),
        (r"\blater today\b", "today"),
        (r"\bdays? of the week\b", "day"),
        (r"\bcan (?!not\b)(?=(?:my |the )?[\w']+ (?:be|come|go|move)\b)", "could "),
        (
            r"\b(leave|cut|miss|drop) (?:my |the )?(\w+days?|weekends?) (?:out|off)\b",
            r"\1 out \2",
        ),
        (r"\b(?:one|1) (\w+day) in (?:two|2)\b", r"every other \1"),
        (r"\b(text|message|contact|write)( me)? again (?=un)?(?=till?\b|until\b)", r"\1 me "),
        (r"(?<=[a-z])/(?=[a-z])", " and "),
        (r"\b4 (?=\d)", "for "),
        (r"\b2 (?=(?:much|many|often|early|late)\b)", "too "),
        (r"(?:\b1/2|\u00bd) (?=\d)", "half "),
        (r"\b(?:the|thi) morn\b(?!ing)", "tomorrow"),
        (
            r"\b(?<!times )(?<!once )(?<!twice )(?<!later )(?:in|through) the week\b(?! end)",
            "weekdays",
        ),
        (r"\b(?<!times )(?<!once )(?<!twice )of a week\b", "weekdays"),
        (r"\ball (?:the )?days\b", "every day"),
        (r"\b(?:all|every) week long\b", "every day"),
        (
            r"\bone (?:on |every )?(?:a )?(\w+day)s? and one (?:on |every )?(?:a )?(\w+day)s?\b",
            r"\1s and \2s",
        ),
        (r"\bseven days a week\b|\b7 days a week\b|\b24/7\b", "every day"),
        (r"\bof an? (?=morning|evening|afternoon|night)", "in the "),
        (r"\bof an? (?=monday|tuesday|wednesday|thursday|friday|saturday|sunday)", "on a "),
        (r"\bgonn?ae no\b", "please do not"),
        (r"\bgonn?ae\b", "can you"),
        (r"\bweek ?end\b", "weekend"),
        (r"\bweek ?ends\b", "weekends"),
        (r"\bweek ?days\b", "weekdays"),
        (r"\bhow'?s about\b", "how about"),
    )
)
_PIECE = re.compile(
    r"\d{1,2}[:.]\d{2}(?![\d/])|\d{1,2}/\d{1,2}|\d{1,2}(?:st|nd|rd|th)\b|\d+|[a-z']+|[.!?;\n]+"
    r"|[,&+\-]|\S"
)
_HALF_OF_DAY = re.compile(r"(?<=[\d\s])([ap])\.?\s?m\b\.?(?!\w)")
_OCLOCK = re.compile(r"\bo'? ?clock\b")
_CHUNK = re.compile(r"[a-z0-9']+")
_OWN = {
    "wkend": ("weekend",),
    "wkends": ("weekends",),
    "wkday": ("weekday",),
    "wkdays": ("weekdays",),
    "til": ("until",),
    "till": ("until",),
    "eves": ("evenings",),
    "eve": ("evening",),
    "aft": ("afternoon",),
    "morn": ("morning",),
    "morns": ("mornings",),
    "mornin": ("morning",),
    "evenin": ("evening",),
    "nites": ("nights",),
    "nxt": ("next",),
    "msg": ("message",),
    "msgs": ("messages",),
    "txt": ("text",),
    "txts": ("texts",),
    "txting": ("texting",),
    "hol": ("holiday",),
    "xmas": ("christmas",),
    "crimbo": ("christmas",),
    "aint": ("am", "not"),
    "am": ("am",),
    "av": ("have",),
    "hav": ("have",),
    "of": ("of",),
    "ma": ("my",),
    "y": ("y",),
    "w": ("w",),
    "c": ("c",),
    "oclock": ("oclock",),
    "o'clock": ("oclock",),
    "everyday": ("every", "day"),
    "anymore": ("any", "more"),
    "teatime": ("tea", "time"),
    "dinnertime": ("dinner", "time"),
    "lunchtime": ("lunch", "time"),
    "bedtime": ("bed", "time"),
    "suppertime": ("supper", "time"),
    "breakfasttime": ("breakfast", "time"),
    "mid-day": ("midday",),
    "hrs": ("hrs",),
    "min": ("mins",),
    "i'd": ("i", "would"),
    "ill": ("i", "will"),
    "id": ("i", "would"),
    "lets": ("lets",),
    "let's": ("lets",),
    "mon's": ("mondays",),
    "approx": ("about",),
    "nowt": ("nothing",),
    "whit": ("what",),
    "wit": ("what",),
    "morra": ("tomorrow",),
    "morrow": ("tomorrow",),
    "naw": ("no",),
    "dinna": ("do", "not"),
    "dinnae": ("do", "not"),
    "wid": ("would",),
    "dae": ("do",),
    "textin": ("texting",),
    "twa": ("two",),
    "wee": ("little",),
    "stead": ("instead",),
    "ye": ("you",),
    "whens": ("when", "is"),
    "when's": ("when", "is"),
    "yous": ("you",),
    "hame": ("home",),
    "otha": ("other",),
    "uther": ("other",),
    "enuf": ("enough",),
    "enuff": ("enough",),
    "bk": ("back",),
    "instd": ("instead",),
    "insted": ("instead",),
    "awy": ("away",),
    "mebbe": ("maybe",),
    "mibbe": ("maybe",),
    "probs": ("maybe",),
    "nae": ("no",),
    "wont": ("will", "not"),
    "mornings": ("mornings",),
    "evry": ("every",),
    "eva": ("ever",),
    "l8": ("late",),
    "tomoz": ("tomorrow",),
    "wknds": ("weekends",),
    "wknd": ("weekend",),
    "appt": ("appointment",),
    "mes": ("message",),
    "mssg": ("message",),
    "mess": ("message",),
    "texs": ("texts",),
    "arvo": ("afternoon",),
    "aftn": ("afternoon",),
    "eveing": ("evening",),
    "eving": ("evening",),
    "evning": ("evening",),
    "thur": ("thursday",),
    "2nite": ("tonight",),
    "mths": ("months",),
    "mth": ("month",),
    "dys": ("days",),
    "fri's": ("fridays",),
}
LONGEST = 240
"""Letters: what is longer tells more than a wish, and is for a person."""
BREAK = "."
UNKNOWN = "\ufffd"
"""What is no word of ours: other scripts, and figures that only look like some."""
_PICTURES = frozenset({"So", "Sk", "Cf", "Mn"})


def plain_words(text: str, dropped: frozenset[str] = DROPPED_WORDS) -> list[str]:
    """Words, figures, commas and `BREAK`; small words that change nothing are left out."""
    found: list[str] = []
    plain = _OCLOCK.sub("oclock", _HALF_OF_DAY.sub(r" \1m ", plain_text(_without_pictures(text))))
    plain = _DAYS_IN_SHORT.sub(lambda days: _SHORT_DAYS[days.group()], plain)
    for pattern, meant in _SAID_SHORT:
        plain = pattern.sub(meant, plain)
    for chunk in _pieces(plain):
        found.extend(word for word in _written_out(chunk) if word not in dropped)
    return found


def _without_pictures(text: str) -> str:
    """A smile changes nothing here: triage has looked at it."""
    return "".join(one for one in text if one.isascii() or category(one) not in _PICTURES)


def _pieces(plain: str) -> list[str]:
    """A word with a figure inside stays whole where it is text-speak: 2moro, b4."""
    whole = _CHUNK.sub(lambda found: _if_textspeak(found.group()), plain)
    return _PIECE.findall(whole)


def _if_textspeak(word: str) -> str:
    mixed = not word.isalpha() and not word.isdigit()
    return " ".join(WRITTEN_OUT[word]) if mixed and word in WRITTEN_OUT else word


def _written_out(piece: str) -> tuple[str, ...]:
    if piece[0] in ".!?;\n":
        return (BREAK,)
    if not piece.isascii():
        return (UNKNOWN,)
    if piece == "&":
        return ("and",)
    if not piece[0].isalpha():
        return (piece,)
    if piece in _OWN:
        return _OWN[piece]
    if piece in WRITTEN_OUT:
        return tuple(_OWN.get(word, (word,))[0] for word in WRITTEN_OUT[piece])
    return _OWN.get(right := corrected(piece.replace("'", "")), (right,))
