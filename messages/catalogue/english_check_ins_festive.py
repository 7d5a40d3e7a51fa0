"""English check-ins for the days that a whole country keeps: whoever doesn't is spoken to as well.

Nobody is told to be merry. What a day is to them is theirs (domain brief, 5.4).
"""

from messages.catalogue.check_in import Asks, CheckInSentence, Tone
from messages.occasions import Occasion

_EVE, _DAY, _BETWEEN = Occasion.CHRISTMAS_EVE, Occasion.CHRISTMAS_DAY, Occasion.BETWEEN_YEARS
_OLD, _NEW = Occasion.NEW_YEARS_EVE, Occasion.NEW_YEARS_DAY
_EASTER, _BANK = Occasion.EASTER, Occasion.BANK_HOLIDAY
_NIL, _NUM, _WORD, _OPEN = Asks.NOTHING, Asks.NUMBER, Asks.WORD, Asks.OPEN
_WARM, _PLAIN, _LIGHT = Tone.WARM, Tone.PLAIN, Tone.LIGHT
_CURIOUS, _GENTLE = Tone.CURIOUS, Tone.GENTLE


def _on(occasion: Occasion, id_: str, text: str, tone: Tone, asks: Asks) -> CheckInSentence:
    return CheckInSentence(id_, text, tone, asks, frozenset((occasion,)))


# fmt: off
CHECK_INS: tuple[CheckInSentence, ...] = (
    _on(_EVE, "eve-big-or-not", "Hi {name}. Tomorrow is a big day for some and just a day for "
        "others. Both are fine with us.", _GENTLE, _NIL),
    _on(_EVE, "eve-hello", "Hello {name}. A hello on 24 December. You do not need to reply. Next "
        "hello: {day}.", _PLAIN, _NIL),
    _on(_EVE, "eve-kind", "Hi {name}. Busy or quiet, we hope that today is kind to you.",
        _WARM, _NIL),
    _on(_EVE, "eve-or-just-a-day", "Hello {name}. Is it Christmas Eve for you, or just a day? "
        "Either is fine.", _PLAIN, _WORD),
    _on(_EVE, "eve-where-you-are", "Hi {name}. What is today like where you are? Lots going on, or "
        "not much?", _CURIOUS, _OPEN),
    _on(_EVE, "eve-number", "Hello {name}. From 1 (hard) to 5 (good), how is today? You can leave "
        "it out.", _PLAIN, _NUM),

    _on(_DAY, "christmas-whatever", "Hi {name}. Hello from us today, whatever sort of day it is "
        "for you.", _WARM, _NIL),
    _on(_DAY, "christmas-still-comes", "Hello {name}. It is 25 December, and our hello still "
        "comes. No reply needed.", _LIGHT, _NIL),
    _on(_DAY, "christmas-long", "Hi {name}. Today can be a long day. However yours goes, we are "
        "thinking of you.", _GENTLE, _NIL),
    _on(_DAY, "christmas-next", "Hello {name}. A hello for today. You do not need to reply. Next "
        "hello: {day}.", _PLAIN, _NIL),
    _on(_DAY, "christmas-your-way", "Hi {name}. There is no right way to spend today. Yours is "
        "fine.", _GENTLE, _NIL),
    _on(_DAY, "christmas-other-years", "Hello {name}. Today can bring back other years. You can "
        "tell us about one, or keep it.", _GENTLE, _NIL),
    _on(_DAY, "christmas-how", "Hi {name}. Whatever sort of day it is, how is yours going? A word "
        "is plenty.", _WARM, _WORD),
    _on(_DAY, "christmas-or-just-a-day", "Hello {name}. Is it Christmas for you today, or just a "
        "day? We like to hear either.", _PLAIN, _WORD),
    _on(_DAY, "christmas-number", "Hi {name}. How is today for you, from 1 (hard) to 5 (good)? You "
        "can skip it.", _PLAIN, _NUM),
    _on(_DAY, "christmas-on-air", "Hello {name}. Is there one thing on TV or radio today that you "
        "would pick?", _CURIOUS, _OPEN),

    _on(_BETWEEN, "between-drag", "Hi {name}. These in-between days can drag. There is nothing you "
        "need to do for us.", _GENTLE, _NIL),
    _on(_BETWEEN, "between-lost-track", "Hello {name}. If you have lost track of the day, so have "
        "many. This is just a hello.", _LIGHT, _NIL),
    _on(_BETWEEN, "between-slow-week", "Hi {name}. A hello in a slow week. Next hello: {day}.",
        _PLAIN, _NIL),
    _on(_BETWEEN, "between-no-shape", "Hello {name}. Some weeks have no shape. Take this one as "
        "you like.", _WARM, _NIL),
    _on(_BETWEEN, "between-on-air", "Hi {name}. What is good on TV or radio these days? We like to "
        "hear what you pick.", _CURIOUS, _OPEN),
    _on(_BETWEEN, "between-fast", "Hello {name}. Are these in-between days going fast or slowly "
        "for you?", _PLAIN, _WORD),
    _on(_BETWEEN, "between-number", "Hi {name}. How is this week for you, from 1 (hard) to 5 "
        "(good)? You can skip it.", _PLAIN, _NUM),
    _on(_BETWEEN, "between-in-or-out", "Hello {name}. Have you been out today, or stayed in? Both "
        "are good answers.", _CURIOUS, _WORD),

    _on(_OLD, "last-day-both-fine", "Hi {name}. It is the last day of the year. Some mark it and "
        "some do not. Both are fine.", _PLAIN, _NIL),
    _on(_OLD, "last-day-asleep", "Hello {name}. Some see the new year in, and some sleep through "
        "it. Both are fine with us.", _LIGHT, _NIL),
    _on(_OLD, "last-day-loud", "Hi {name}. It can be loud out there tonight. We hope it is kind "
        "where you are.", _GENTLE, _NIL),
    _on(_OLD, "last-day-next", "Hello {name}. A hello on the last day of the year. Next hello: "
        "{day}.", _WARM, _NIL),
    _on(_OLD, "last-day-stay-up", "Hi {name}. Is tonight one to stay up for, or a night like any "
        "other?", _PLAIN, _WORD),
    _on(_OLD, "last-day-small-good", "Hello {name}. What was one small good thing in this year? "
        "Tell us if you like.", _WARM, _OPEN),
    _on(_OLD, "last-day-number", "Hi {name}. How is the last day of the year, from 1 (hard) to 5 "
        "(good)?", _PLAIN, _NUM),

    _on(_NEW, "first-day-hello", "Hi {name}. It is 1 January, and here is our hello. No reply "
        "needed.", _WARM, _NIL),
    _on(_NEW, "first-day-no-plans", "Hello {name}. A new year needs no big plans. This is just a "
        "hello.", _GENTLE, _NIL),
    _on(_NEW, "first-day-next", "Hi {name}. A hello to begin the year. Next hello: {day}.",
        _PLAIN, _NIL),
    _on(_NEW, "first-day-slowly", "Hello {name}. The year can start slowly. There is no rush with "
        "us.", _GENTLE, _NIL),
    _on(_NEW, "first-day-so-far", "Hi {name}. How is the new year so far? One word will do.",
        _LIGHT, _WORD),
    _on(_NEW, "first-day-more-of", "Hello {name}. What would you like a bit more of this year? It "
        "can be tiny.", _CURIOUS, _OPEN),
    _on(_NEW, "first-day-number", "Hi {name}. How is the first day of the year, from 1 (hard) to 5 "
        "(good)?", _PLAIN, _NUM),

    _on(_EASTER, "easter-however", "Hi {name}. It is the long Easter weekend. However yours goes, "
        "hello from us.", _WARM, _NIL),
    _on(_EASTER, "easter-still-comes", "Hello {name}. It is Easter, and our hello still comes. "
        "Next hello: {day}.", _PLAIN, _NIL),
    _on(_EASTER, "easter-both-fine", "Hi {name}. Easter is big for some, and just days for others. "
        "Both are fine with us.", _GENTLE, _NIL),
    _on(_EASTER, "easter-quiet", "Hello {name}. If these days are quiet, we hope it is a good "
        "quiet. No reply needed.", _GENTLE, _NIL),
    _on(_EASTER, "easter-different", "Hi {name}. Are these Easter days different for you, or like "
        "any other?", _PLAIN, _WORD),
    _on(_EASTER, "easter-window", "Hello {name}. What can you see from your window this Easter? "
        "Anything counts.", _CURIOUS, _OPEN),
    _on(_EASTER, "easter-number", "Hi {name}. How is Easter for you, from 1 (hard) to 5 (good)? "
        "You can skip it.", _PLAIN, _NUM),

    _on(_BANK, "many-shut", "Hi {name}. Many places are shut today, but our hello still comes. How "
        "is your day going?", _WARM, _OPEN),
    _on(_BANK, "or-just-a-day", "Hello {name}. Today is a holiday for some. Is it one for you, or "
        "just a day?", _PLAIN, _WORD),
    _on(_BANK, "holiday-number", "Hi {name}. How is this {holiday} for you, from 1 (hard) to 5 "
        "(good)? You can skip it.", _PLAIN, _NUM),
    _on(_BANK, "different-today", "Hello {name}. Is today different for you, or the same as ever?",
        _CURIOUS, _OPEN),
    _on(_BANK, "like-on-a-holiday", "Hi {name}. What is one thing you like on a {holiday}? It can "
        "be very small.", _CURIOUS, _OPEN),
    _on(_BANK, "whatever-sort", "Hello {name}. It is a {holiday}. Whatever sort of day you have, "
        "hello from us.", _WARM, _NIL),
    _on(_BANK, "love-or-not", "Hi {name}. Some people love a {holiday} and some do not. Next "
        "hello: {day}.", _GENTLE, _NIL),
    _on(_BANK, "same-hello", "Hello {name}. The day is different and our hello is the same. No "
        "reply needed.", _LIGHT, _NIL),
    _on(_BANK, "holiday-memory", "Hi {name}. A day off can bring back memories. You can tell us "
        "one, or keep it.", _GENTLE, _NIL),
    _on(_BANK, "shut-and-quiet", "Hello {name}. It can be very quiet when all is shut. This is our "
        "hello all the same.", _GENTLE, _NIL),
)
# fmt: on
