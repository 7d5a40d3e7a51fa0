"""English check-ins for weekends and nights, when days are longest."""

from messages.catalogue.check_in import Asks, CheckInSentence, Tone
from messages.occasions import Occasion

_NIL, _NUM, _WORD, _OPEN = Asks.NOTHING, Asks.NUMBER, Asks.WORD, Asks.OPEN
_WARM, _PLAIN, _LIGHT = Tone.WARM, Tone.PLAIN, Tone.LIGHT
_CURIOUS, _GENTLE, _USE = Tone.CURIOUS, Tone.GENTLE, Tone.PRACTICAL


def _weekend(id_: str, text: str, tone: Tone, asks: Asks) -> CheckInSentence:
    return CheckInSentence(id_, text, tone, asks, frozenset((Occasion.WEEKEND,)))


def _night(id_: str, text: str, tone: Tone, asks: Asks) -> CheckInSentence:
    """Each gives one line that somebody answers at any hour."""
    said = f"{text} To talk now: {{talk}}."
    return CheckInSentence(id_, said, tone, asks, frozenset((Occasion.NIGHT,)))


# fmt: off
CHECK_INS: tuple[CheckInSentence, ...] = (
    _weekend("plans-or-quiet", "Hi {name}, it is the weekend. Have you got plans, or is it a quiet "
             "one? Both are fine.", _WARM, _OPEN),
    _weekend("weekend-number", "Hello {name}. How is your weekend so far, from 1 (hard) to 5 "
             "(good)?", _PLAIN, _NUM),
    _weekend("weekend-fast", "Hi {name}. Is the weekend going fast or slowly for you? One word is "
             "fine.", _PLAIN, _WORD),
    _weekend("weekend-watch", "Hello {name}. Is there something good to watch or hear this "
             "weekend? Tell us what.", _CURIOUS, _OPEN),
    _weekend("weekend-or-week", "Hi {name}. Which do you like better, weekends or weekdays?",
             _LIGHT, _WORD),
    _weekend("weekend-nice-thing", "Hello {name}. What has been one nice thing this weekend, "
             "in or out?", _USE, _OPEN),
    _weekend("weekend-young", "Hi {name}. What did you like to do at weekends when you were "
             "young?", _CURIOUS, _OPEN),
    _weekend("weekend-dot", "Hello {name}. How are you this weekend? A word, a number or a dot is "
             "fine.", _WARM, _WORD),
    _weekend("weekend-hello", "Hi {name}. A weekend hello from us. You do not need to reply. Next "
             "hello: {day}.", _PLAIN, _NIL),
    _weekend("weekend-long-short", "Hello {name}. Weekends can be long or short. However yours is, "
             "hello from us.", _GENTLE, _NIL),
    _weekend("weekend-write", "Hi {name}. It is the weekend, and our hello still comes. Write back "
             "only if you want to.", _WARM, _NIL),

    _night("late-hello", "Hi {name}. It is late, and this is a hello. No need to reply.",
           _PLAIN, _NIL),
    _night("others-awake", "Hello {name}. If you are awake, others are too.", _WARM, _NIL),
    _night("tonight-no-reply", "Hi {name}. No need to reply tonight. Next hello: {day}.",
           _PLAIN, _NIL),
    _night("kind-night", "Hello {name}. We hope the night is kind to you.", _GENTLE, _NIL),
    _night("write-tonight", "Hi {name}. You can write to us tonight. People may read it later.",
           _USE, _NIL),
    _night("rest-counts", "Hello {name}. It is all right if you can't sleep. Rest is good too.",
           _GENTLE, _NIL),
    _night("slow-night", "Hi {name}. Nights can go slowly. Next hello: {day}.",
           _GENTLE, _NIL),
    _night("nothing-tonight", "Hello {name}. A late hello, with nothing to answer.", _LIGHT, _NIL),
    _night("no-wait", "Hi {name}. If tonight is hard, you do not have to wait for us.",
           _USE, _NIL),
    _night("sleep-well", "Hello {name}. Sleep well if you can. If not, that is all right.",
           _WARM, _NIL),
    _night("day-is-done", "Hi {name}. The day is done, and you got through it.", _WARM, _NIL),
    _night("leave-or-answer", "Hello {name}. A night hello. You can leave it or answer it.",
           _PLAIN, _NIL),
    _night("good-quiet", "Hi {name}. It is quiet at this hour. We hope it is a good quiet.",
           _GENTLE, _NIL),
    _night("busy-mind", "Hello {name}. If your mind is busy, you can write it down here.",
           _USE, _NIL),
    _night("morning", "Hi {name}. Morning is on its way. Next hello: {day}.", _WARM, _NIL),
    _night("resting", "Hello {name}. Rest is enough for tonight. Next hello: {day}.",
           _GENTLE, _NIL),
    _night("still-awake", "Hi {name}. Still awake? How is the night, from 1 (hard) to 5 (good)?",
           _PLAIN, _NUM),
    _night("how-tonight", "Hello {name}. How are you tonight? People may read it later.",
           _WARM, _OPEN),
    _night("word-for-today", "Hi {name}. What was today like? One word is fine.", _CURIOUS, _WORD),
    _night("than-last-night", "Hello {name}. Is tonight easier or harder than last night?",
           _PLAIN, _WORD),
)
# fmt: on
