"""How often the same automatic answer goes to one person, so that two machines never talk on."""

from datetime import timedelta

from messages.catalogue.english_safety import SAFETY
from messages.lanes import Lane
from messages.sentences import Sentence

WITHIN = timedelta(minutes=10)
ANSWERS_WITHIN = 5
"""Of one sentence: somebody who asks again is answered again, and a machine soon is not."""

_NOT_ASKED_FOR = frozenset(
    {
        Sentence.NEWCOMER_HELLO,
        Sentence.WRONG_NUMBER,
        Sentence.STAFF_HELP,
        Sentence.STAFF_HELP_MORE,
        Sentence.BUDDY_HELP,
    }
)
"""What we say to words that we make nothing of: once is enough."""
_DONE = frozenset(
    {
        Sentence.SWAP_SENT,
        Sentence.SWAP_YOURS,
        Sentence.SWAP_NOTED_NO,
        Sentence.SWAP_TAKEN_BACK,
        Sentence.AWAY_NOTED,
        Sentence.AWAY_GAP,
        Sentence.BACK_NOTED,
        Sentence.COVER_NOTED,
    }
)
"""What changes the rota is always confirmed: no machine says it by chance."""
_OWN_RULES = frozenset(
    {
        *SAFETY,
        *_DONE,
        Sentence.WORRIED_THANKS,
        Sentence.WORRIED_NOBODY,
        Sentence.WORRIED_NOBODY_EVER,
    }
    - _NOT_ASKED_FOR
)


def is_limited(sentence: Sentence, lane: Lane) -> bool:
    """Pages and safety texts keep rules of their own, and are never held back by this one."""
    return lane is not Lane.PAGE and sentence not in _OWN_RULES


def may_answer(sentence: Sentence, said_within: int) -> bool:
    """Whether to say it to the writer once more; `said_within` counts those of `WITHIN`."""
    return said_within < (1 if sentence in _NOT_ASKED_FOR else ANSWERS_WITHIN)
