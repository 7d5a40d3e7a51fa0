"""Says in the words of our list what is often said in others: leave mondays alone is no mondays.

Each is a frame with places for a day, a time or a verb, not a phrase. They are only for what is
asked about before it is done.
"""

import re
from collections.abc import Sequence
from functools import cache

from messages.slips import one_slip

_DAY = (
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekends?|weekdays?|bank holidays?|christmas)"
)
_DAYS = rf"{_DAY}(?:(?: and| or| nor| ,)+ {_DAY})*"
_HOURS = "one two three four five six seven eight nine ten eleven twelve".split()
_HOUR = rf"(?:\d{{1,2}}(?:[:.]\d\d)?|{'|'.join(_HOURS)})"
_TIME = rf"(?:(?:half|quarter|ten|twenty|five)(?: past| to)? )?{_HOUR}(?: oclock)?(?: am| pm)?"
_DROP = (
    r"(?:forget|ditch|scrap|knock|skip|miss|drop|cut|leave|lose|bin|scratch|cancel|remove|ignore|"
    r"take|omit)"
)
_OURS = r"(?:texts?|messages?|ones?|of them|of these|of those|hellos?|check ?ins?)"
_TOO = r" (?:a )?(?:bit |little |far |way |rather )?too (?:many|much|often|frequent)"
_END = r"(?= ?(?:$|[.,]|please|thanks|thank|and|but|if|as|because))"
_FRAMES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), meant)
    for pattern, meant in (
        (r"\b(?:i (?:was |am )?)?(?:just )?wonder(?:ing|ed)? (?:if|whether)\b", "please"),
        (r"\bchristmas (?:week|period|season|holidays?|break|days)\b", "christmas"),
        (r"\b(?:for|about) my (?!texts?\b|messages?\b|birthday|hello)\w+(?: operation| op)?\b", ""),
        (r"\bif (?:it is|that is|it) (?:not|no) (?:too much )?(?:bother|trouble)\b", "please"),
        (r"\b(not|no|never) (?:when|if|while) (?:it is|that is|there is)(?: a)?\b", r"\1"),
        (
            r"\b(until|from) (?:my )?(?!next\b|this\b|end\b|after\b|the\b)[a-z]+ "
            r"(?=\d{1,2}(?:st|nd|rd|th)\b)",
            r"\1 ",
        ),
        (
            rf"^.*?\b({_DAYS}|{_DAY} (?:to|-) {_DAY})\b[^.]*?\b(?:so|and|,) (?:just )?"
            r"(?:those|these|them)(?: days)?(?: please)?$",
            r"only \1 please",
        ),
        (r"\bany (?:time|hour) (?:will do|would do|is fine|suits)\b", "whenever suits you"),
        (r"\bput (?:a )?stop to (?:it|them|this|these|texts|messages)\b", "stop texts"),
        (
            rf"(?<!\bi )(?<!\bwe )(?<!they )(?<!\bhe )\b{_DROP}(?: me)?(?: out| off)?(?: your)?"
            rf" ({_DAYS})(?: {_OURS})?(?: alone| out| off| be| free| clear)?{_END}",
            r"no \1",
        ),
        (
            rf"\b(?:do not|not) (?:need|want|require|like|fancy)(?: any| a| one)? ({_DAYS})"
            rf"(?: {_OURS})?{_END}",
            r"no \1",
        ),
        (rf"\b({_DAYS}) off{_END}", r"no \1"),
        (rf"\b({_DAYS})(?: {_OURS})? clash(?:es)? with\b[^.,]*", r"no \1"),
        (
            rf"\b(?:do not (?:want|need)|not|no|without) (?:quite )?(?:so|as) (?:many|much|often)"
            rf"(?: {_OURS})?",
            "text me less",
        ),
        (
            r"\b(?:it|this|that|they|texts|messages) (?:is|are|come|comes)"
            rf"{_TOO}(?: {_OURS})?{_END}",
            "text me less",
        ),
        (rf"(?: ,)? but (?={_TIME} (?:at |on )?{_DAY})", " and "),
        (
            rf"^instead of ({_DAY}|{_TIME}) ,? ?(.+)$",
            r"\2 instead of \1",
        ),
        (
            rf"\b({_DAY})(?: ,| but| only| and)* (?:once )?every (?:two|2|other|second) weeks?\b",
            r"every other \1",
        ),
        (
            r"\b(?:back |forward |on )?(?:half )?(?:hour|\w+ (?:hours?|minutes?|mins?)) to "
            rf"(?={_TIME})",
            "to ",
        ),
        (
            rf"(^|[.,] |please )(?:do|send|keep|put me down for|try) (?={_DAY}|every|daily)",
            r"\1please ",
        ),
        (r"\bwill not (?:be )?need(?:ing)?(?: any| one| it| them| a text)*\b", "do not text"),
        (
            rf"\b(?:have|take|want|need|like) (next week|this week|tomorrow|tonight|{_DAYS}) off\b",
            r"skip \1",
        ),
        (rf"\bafter ({_TIME}) (?:but|and) before ({_TIME})", r"please between \1 and \2"),
        (rf"\b({_TIME})(?: please)?(?: ,| and| but) not (before|earlier|after|later)\b{_END}",
         r"please not \2 \1"),
        (rf"\b(?:every day|daily|7 days)(?: \w+)?{_TOO}", "text me less"),
        (r"(?: and| ,)? (?:please )?(?:drop|cancel|stop|lose|leave|forget) (?:rest|others)\b"
         r"|(?: and| ,)? (?:rest|others) not (?:needed|wanted|required)\b", " only"),
        (rf"\b(?:not|no|never)\b[^.]*?[ ,]+(?:that|it|which) is ({_DAYS}){_END}", r"please no \1"),
        (r"^(?:do|are|will) you (?:text|texting|message|messaging|sending)(?: me)?\b"
         r"(?! back| him| her)[^.]*$", "what times"),
        (r"^(?:when|what|which|how)(?: times?| days?| often)?\b[^.]{0,30}\b"
         r"(?:next one|next text|get them|get one|texts? come|do you text|will you text)\b[^.]*$",
         "what times"),
        (r"^(?:is|are) there (?:one|any|text|message|anything)\b.*$", "what times"),
        (r"^what (?:time|day) (?:is|will) (?:it|next one)(?: be)? (?:next|tomorrow|on)\b.*$",
         "what times"),
    )
)  # fmt: skip
_REST_STAYS = re.compile(
    r",? ?(?:and )?\b(?:(?:leave|keep) )?(?:rest|others?)(?: of (?:the )?(?:week|days|time))?"
    r" (?:is|are|stays?|can stay|as|to stay|same)\b.*$"
)
_THAT = re.compile(
    rf"\b(?P<at>{_TIME})\b(?P<told>.*?)\b(?:so|but|and|,)(?P<asks>(?: \S+){{0,4}}?)"
    r" (?P<way>before|after|past|later than|earlier than) (?:that|then)\b"
)
_NOT_THEN = re.compile(rf"\b(?P<day>{_DAYS})\b(?P<told>.*?)\b(?:so|and|,) (?:please )?not then\b")


def reworded(words: Sequence[str]) -> list[str]:
    """The same words where no frame fits."""
    said = _mended(" ".join(_near_a_clock(words)))
    return said.split()


def _mended(said: str) -> str:
    for pattern, meant in _FRAMES:
        said = pattern.sub(meant, said)
    said = _THAT.sub(_that_time, said)
    said = _NOT_THEN.sub(lambda found: f", no {_each(found['day'])}", said)
    rest = _REST_STAYS.search(said)
    if rest and rest.start():
        said = f"same time but {said[: rest.start()]}"
    return said


def _that_time(found: re.Match[str]) -> str:
    """`my bus gets in at 5 so after that`: after 5."""
    refused = not {"not", "no", "nothing", "never"}.isdisjoint(found["asks"].split())
    way = "after" if found["way"] in ("after", "past", "later than") else "before"
    return f", please {'not ' if refused else ''}{way} {found['at']}"


def _each(days: str) -> str:
    """`sunday is family day`: each Sunday."""
    return re.sub(r"day\b", "days", days)


def _near_a_clock(words: Sequence[str]) -> list[str]:
    """`sx oclock`, `half svn`: beside such words a slip can only be an hour."""
    found = list(words)
    for at, word in enumerate(words):
        beside = {*words[max(0, at - 1) : at], *words[at + 1 : at + 2]}
        if beside & {"oclock", "half"} and word.isalpha():
            found[at] = _hour_near(word)
    return found


@cache
def _hour_near(word: str) -> str:
    near = [hour for hour in _HOURS if word not in _HOURS and one_slip(word, hour)]
    near = [hour for hour in near if hour[0] == word[0]]
    return near[0] if len(near) == 1 and word not in ("to", "on", "then", "fine", "few") else word
