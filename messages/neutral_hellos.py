"""Check-ins for a phone that somebody else may read: what any friend might write."""

from collections.abc import Mapping, Sequence

from messages.occasions import Occasion

ROUND = 16
"""Each ordinary one comes once in so many, so that none comes again within fourteen."""

_ASKING: Sequence[str] = (
    *("how has your day been?", "how are things today?", "what have you been up to?"),
    *("how was today?", "anything new with you?", "how is your week going?"),
    *("what did you have for tea?", "how are you doing?", "is it quiet or busy today?"),
    *("what is the weather like with you?", "have you been out today?", "what are you up to?"),
    *("have you seen anything good on TV?", "how did you sleep?"),
    *("have you had a tea or coffee yet?", "how is everything your end?"),
)
_ASKING_NOTHING: Sequence[str] = (
    *("just a wave.", "thinking of you.", "hope today is going well.", "just passing by."),
    *("hope your day is a good one.", "only saying hi.", "hope all is well.", "sending a wave."),
    *("you came to mind.", "nothing much to say, just hi.", "hope you are well."),
    *("hope today is kind to you.", "just a quick hi.", "hope it is not too busy today."),
    *("take it easy today.", "have a good rest later."),
)
_DAYS: Mapping[Occasion, tuple[Sequence[str], Sequence[str]]] = {
    Occasion.BANK_HOLIDAY: (
        (
            *("anything open near you today?", "doing anything today, or nothing much?"),
            *("is it a day off for you?", "is it quiet where you are today?"),
        ),
        (
            *("have a good day off, if it is one.", "hope you get a rest today."),
            *("just a wave on a quiet day.", "hope the day off is a good one."),
        ),
    ),
    Occasion.CHRISTMAS_EVE: (
        ("how is the 24th going?", "are you up to much today?", "a busy day, or a day like any?"),
        ("have a good one today.", "hope the 24th is kind to you.", "a wave for today."),
    ),
    Occasion.CHRISTMAS_DAY: (
        ("what sort of day is it for you?", "how is the 25th going?", "how is your day so far?"),
        ("have a good day, whatever sort it is.", "a wave on the 25th.", "hope the day goes well."),
    ),
    Occasion.NEW_YEARS_EVE: (
        ("staying up tonight?", "a quiet night or a loud one?", "how was this year for you?"),
        (
            *("hope the new year is kind to you.", "have a good last day of the year."),
            "hope it is not too noisy tonight.",
        ),
    ),
    Occasion.NEW_YEARS_DAY: (
        ("how is the new year so far?", "a slow start today?", "did you stay up last night?"),
        (
            *("all the best for the new year.", "hope the year starts gently."),
            "just a wave, the first this year.",
        ),
    ),
    Occasion.BIRTHDAY: (
        (
            *("happy birthday, doing anything nice?", "happy birthday, how is it going?"),
            "happy birthday, is it a good one?",
        ),
        ("happy birthday.", "many happy returns.", "happy birthday, hope it is a good one."),
    ),
    Occasion.HARD_DATE: (
        ("how are you today?", "how are you getting on today?", "are you OK today?"),
        ("thinking of you today.", "take today slowly.", "just a quiet wave today."),
    ),
}
_LONG_BREAK: tuple[Sequence[str], Sequence[str]] = (
    (
        *("how are the holidays going?", "what is on TV today?", "have you been out these days?"),
        *("are you having a restful few days?", "are the shops open near you?"),
        *("have you lost track of the days too?", "are the days long or short just now?"),
        "anything nice today?",
    ),
    (
        *("hope these days go well.", "hope you get a good rest these days.", "a slow-week wave."),
        *("have a good few days.", "hope the holidays are kind to you."),
        *("these days can be slow. Just saying hi.", "just popping by over the holidays."),
        "take these days as they come.",
    ),
)


def neutral_hello(occasion: Occasion, name: str, nth: int, *, asks: bool) -> str:
    """The same for the same `nth`, of all the check-ins that this member was sent."""
    place = nth % ROUND
    words = _ASKING[place] if asks else _ASKING_NOTHING[place]
    if occasion in _DAYS:
        own = _DAYS[occasion][0 if asks else 1]
        words = own[place % len(own)]
    elif occasion in {Occasion.EASTER, Occasion.BETWEEN_YEARS} and place % 2 == 0:
        # Several days long: every other one is ordinary, and none comes again in them.
        words = _LONG_BREAK[0 if asks else 1][place // 2]
    return _said(words, name, asks=asks)


def all_hellos(name: str) -> list[str]:
    """Every one of them."""
    lists = [(_ASKING, _ASKING_NOTHING), _LONG_BREAK, *_DAYS.values()]
    asking = [_said(words, name, asks=True) for ask, _ in lists for words in ask]
    return asking + [_said(words, name, asks=False) for _, nothing in lists for words in nothing]


def _said(words: str, name: str, *, asks: bool) -> str:
    return f"Hi {name}, {words}" if asks else f"Hi {name}, {words} No need to answer."
