"""English check-ins for ordinary days, and those that fit any day at all."""

from messages.catalogue.check_in import Asks, CheckInSentence, Tone
from messages.occasions import SPECIAL, Occasion

_BY_DAY = {Occasion.ORDINARY, Occasion.WEEKEND}
_EASY = frozenset(_BY_DAY | SPECIAL - {Occasion.HARD_DATE})
"""Where nothing is heavy: in the place of a day's own words once they have all been said."""
_NIL, _NUM, _WORD, _OPEN = Asks.NOTHING, Asks.NUMBER, Asks.WORD, Asks.OPEN
_WARM, _PLAIN, _LIGHT = Tone.WARM, Tone.PLAIN, Tone.LIGHT
_CURIOUS, _GENTLE, _USE = Tone.CURIOUS, Tone.GENTLE, Tone.PRACTICAL


def _any_day(id_: str, text: str, tone: Tone, asks: Asks) -> CheckInSentence:
    return CheckInSentence(id_, text, tone, asks, _EASY)


def _softest(id_: str, text: str, tone: Tone, asks: Asks) -> CheckInSentence:
    """Kind even on a day that is hard."""
    return CheckInSentence(id_, text, tone, asks, _EASY | {Occasion.HARD_DATE})


def _weekday(id_: str, text: str, tone: Tone, asks: Asks) -> CheckInSentence:
    return CheckInSentence(id_, text, tone, asks, frozenset((Occasion.ORDINARY,)))


# fmt: off
CHECK_INS: tuple[CheckInSentence, ...] = (
    _softest("only-hello", "Hi {name}, this is only a hello. You do not need to reply. "
             "Next hello: {day}.", _PLAIN, _NIL),
    _softest("hope-gentle", "Hello {name}. Whatever today was like, we hope the rest of it is "
             "gentle. No need to answer.", _GENTLE, _NIL),
    _softest("quick-hello", "Hi {name}. A quick hello from us. If you feel like writing, a person "
             "reads it.", _WARM, _NIL),
    _any_day("lot-to-say", "Hello {name}. Some days have a lot to say and some have not. Both are "
             "fine with us.", _GENTLE, _NIL),
    _any_day("small-went-well", "Hi {name}. We hope something small went well today. Keep it, or "
             "tell us.", _WARM, _NIL),
    _softest("nothing-to-answer", "Hello {name}. There is nothing to answer this time. Next hello: "
             "{day}.", _PLAIN, _NIL),
    _softest("what-you-need", "Hi {name}. We hope you have what you need today. You can tell us if "
             "you do not.", _USE, _NIL),
    _softest("about-anything", "Hello {name}. You can write to us about anything. A person reads "
             "it. Next hello: {day}.", _PLAIN, _NIL),
    _any_day("that-is-all", "Hi {name}. We wanted to say hello, and that is all. No answer needed.",
             _LIGHT, _NIL),
    _any_day("slow-or-busy", "Hello {name}. If today was slow, that is fine. If it was busy, that "
             "is fine too.", _GENTLE, _NIL),
    _any_day("here-it-is", "Hi {name}. We said we would say hello, and here it is. You do not have "
             "to write back.", _LIGHT, _NIL),
    _softest("own-pace", "Hello {name}. Take today at your own pace. Next hello: {day}.",
             _GENTLE, _NIL),
    _softest("no-right-way", "Hi {name}. There is no right way to spend a day. This is just a "
             "hello.", _WARM, _NIL),
    _softest("as-you-like", "Hello {name}. Here is our hello. You can leave it or answer it, as "
             "you like.", _PLAIN, _NIL),
    _softest("welcome-any-day", "Hi {name}. You are welcome here any day. No reply needed. Next "
             "hello: {day}.", _WARM, _NIL),
    _softest("good-rest", "Hello {name}. We hope you get some rest today. There is nothing you "
             "need to do for us.", _GENTLE, _NIL),

    _softest("how-today", "Hi {name}, how has today been? One word is plenty, or no words at all.",
             _WARM, _WORD),
    _any_day("one-to-five", "Hello {name}. How is today, from 1 (hard) to 5 (good)? You can leave "
             "it out.", _PLAIN, _NUM),
    _any_day("made-you-smile", "Hi {name}. Did anything make you smile today? It is fine if not.",
             _WARM, _OPEN),
    _any_day("one-thing-near", "Hello {name}. What is one thing near you right now? Tell us if you "
             "like.", _CURIOUS, _WORD),
    _any_day("weather", "Hi {name}. What is the weather like where you are? We like to hear.",
             _LIGHT, _WORD),
    _any_day("energy", "Hello {name}. Is your energy low, middle or high today? One word is "
             "enough.", _USE, _WORD),
    _any_day("watched-or-heard", "Hi {name}. What have you watched or listened to lately? We would "
             "like to know.", _CURIOUS, _OPEN),
    _any_day("best-part", "Hello {name}. What was the best part of today so far? Small things "
             "count.", _WARM, _OPEN),
    _any_day("animal-or-plant", "Hi {name}. Is there an animal or a plant near you today? Tell us "
             "about it.", _CURIOUS, _OPEN),
    _any_day("quiet-or-busy", "Hello {name}. Was today quiet or busy? Either is a good answer.",
             _PLAIN, _WORD),
    _any_day("tea-or-coffee", "Hi {name}. A small question from us. Tea, coffee or something "
             "else?", _LIGHT, _WORD),
    _softest("y-or-n", "Hello {name}. Are you OK today? Y or N is enough. You can say more if you "
             "want to.", _PLAIN, _WORD),
    _any_day("ask-us", "Hi {name}. Is there anything you would like to ask us? A person reads it.",
             _USE, _OPEN),

    _weekday("one-thing-done", "Hello {name}. What is one thing you did today? Big or small, we "
             "like to hear it.", _CURIOUS, _OPEN),
    _weekday("rest-of-today", "Hi {name}. What would make the rest of today a bit easier? Tell us "
             "if you want to.", _USE, _OPEN),
    _weekday("tell-others", "Hello {name}. Is there a song, a show or a book you would tell others "
             "about?", _CURIOUS, _OPEN),
    _weekday("slept", "Hi {name}. How did you sleep last night? Well, badly or in between?",
             _USE, _WORD),
    _weekday("fast-or-slow", "Hello {name}. Is today going fast or slowly? One word will do.",
             _LIGHT, _WORD),
    _weekday("do-well", "Hi {name}. What is something you can do well? We would like to hear about "
             "it.", _CURIOUS, _OPEN),
    _weekday("like-to-do", "Hello {name}. What is one thing you would like to do soon? It can be "
             "tiny.", _USE, _OPEN),
    _weekday("than-yesterday", "Hi {name}. How is today next to yesterday? Better, worse or the "
             "same?", _PLAIN, _WORD),
    _weekday("old-thing", "Hello {name}. What old thing do you still like? A film, a tune, a cup, "
             "anything.", _LIGHT, _OPEN),
    _weekday("week-so-far", "Hi {name}. How is your week so far, from 1 (hard) to 5 (good)? You "
             "can skip it.", _PLAIN, _NUM),
    _weekday("teach", "Hello {name}. What could you teach someone, if they asked? Cooking, "
             "mending, anything.", _CURIOUS, _OPEN),
    _weekday("where-you-live", "Hi {name}. What is a good thing about where you live? Just one "
             "will do.", _CURIOUS, _OPEN),
    _weekday("making", "Hello {name}. Do you read, make or mend things? Tell us about one.",
             _CURIOUS, _OPEN),
    _weekday("harder-days", "Hi {name}. Some days are hard and some are not. Which is today? You "
             "can tell us.", _GENTLE, _OPEN),
    _weekday("up-to-now", "Hello {name}. How has it been since our last hello? A line or a word is "
             "fine.", _WARM, _OPEN),
)
# fmt: on
