"""English check-ins for a member's own days: a birthday, and a day that is hard for them."""

from messages.catalogue.check_in import Asks, CheckInSentence, Tone
from messages.occasions import Occasion

_NIL, _NUM, _WORD, _OPEN = Asks.NOTHING, Asks.NUMBER, Asks.WORD, Asks.OPEN
_WARM, _PLAIN, _LIGHT = Tone.WARM, Tone.PLAIN, Tone.LIGHT
_CURIOUS, _GENTLE = Tone.CURIOUS, Tone.GENTLE


def _birthday(id_: str, text: str, tone: Tone, asks: Asks) -> CheckInSentence:
    return CheckInSentence(id_, text, tone, asks, frozenset((Occasion.BIRTHDAY,)))


def _hard(id_: str, text: str, tone: Tone, asks: Asks) -> CheckInSentence:
    """Says no more of the day than that they told us of it, and asks for nothing heavy."""
    return CheckInSentence(id_, text, tone, asks, frozenset((Occasion.HARD_DATE,)))


# fmt: off
CHECK_INS: tuple[CheckInSentence, ...] = (
    _birthday("birthday-from-us", "Hi {name}. Happy birthday from all of us. No need to answer.",
              _WARM, _NIL),
    _birthday("birthday-your-own-way", "Hello {name}. It is your birthday today. We wish you a "
              "good one, in your own way.", _WARM, _NIL),
    _birthday("birthday-big-or-quiet", "Hi {name}. Happy birthday. Big day or a quiet one, we hope "
              "you like it.", _GENTLE, _NIL),
    _birthday("birthday-next", "Hello {name}. Happy birthday. This is just a hello. Next hello: "
              "{day}.", _PLAIN, _NIL),
    _birthday("birthday-wish", "Hi {name}. A birthday hello for you. If you make a wish, you can "
              "keep it to yourself.", _LIGHT, _NIL),
    _birthday("birthday-like-others", "Hi {name}. Happy birthday. Is it a day like others for you, "
              "or not quite?", _PLAIN, _WORD),
    _birthday("birthday-nice-thing", "Hello {name}. Happy birthday. What is one nice thing about "
              "today? It can be tiny.", _WARM, _OPEN),
    _birthday("birthday-remember", "Hi {name}. Happy birthday. Is there one from years ago that "
              "you like to think of?", _CURIOUS, _OPEN),
    _birthday("birthday-so-far", "Hello {name}. Happy birthday from us. How is the day so far? One "
              "word will do.", _LIGHT, _WORD),

    _hard("hard-any-time", "Hi {name}. You told us today can be hard. We are thinking of you. "
          "Write any time, or not at all.", _GENTLE, _NIL),
    _hard("hard-nothing-to-say", "Hello {name}. We know that today can be hard. You do not need to "
          "say a thing.", _WARM, _NIL),
    _hard("hard-slowly", "Hi {name}. Take today as slowly as you need. We are thinking of you.",
          _GENTLE, _NIL),
    _hard("hard-a-person-reads", "Hello {name}. If you want to write about today, a person reads "
          "it. If not, that is fine.", _PLAIN, _NIL),
    _hard("hard-in-mind", "Hi {name}. You told us about today, and we have it in mind. Next hello: "
          "{day}.", _PLAIN, _NIL),
    _hard("hard-kind", "Hello {name}. We hope that today is gentle with you. There is nothing to "
          "answer.", _GENTLE, _NIL),
    _hard("hard-with-you", "Hi {name}. This is a quiet hello, for a day that can be hard. No reply "
          "needed.", _WARM, _NIL),
    _hard("hard-how", "Hi {name}. You told us today can be hard. How is it? A word is plenty, or "
          "none.", _GENTLE, _WORD),
    _hard("hard-number", "Hello {name}. We have today in mind. How is it, from 1 (hard) to 5 "
          "(good)? You can skip it.", _PLAIN, _NUM),
    _hard("hard-tell", "Hi {name}. Is there something about today that you want to tell us? It is "
          "fine if not.", _WARM, _OPEN),
)
# fmt: on
