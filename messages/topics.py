"""A buddy's Telegram chat with a topic for each member: what asks for it, and what goes there.

Pure words: which topic there is in which chat, the service knows.
"""

from messages.sentences import Sentence

_SORTED = frozenset({"topics", "/topics", "topics please", "topics on"})
_IN_ONE = frozenset({"no topics", "/no_topics", "/notopics", "topics off", "no topics please"})

OF_A_CONVERSATION = frozenset(
    {
        *(Sentence.RELAY, Sentence.RELAY_UNREADABLE, Sentence.ACCEPTED),
        *(Sentence.NUDGE, Sentence.REMINDER, Sentence.MOVED_ON),
        *(Sentence.STAFF_ASKED, Sentence.STAFF_WILL_READ, Sentence.STAFF_ARE_WITH),
        *(Sentence.STAFF_DONE, Sentence.STAFF_READ_FIRST, Sentence.STAFF_SAW_TO_IT),
        *(Sentence.HELD_WENT, Sentence.HELD_KEPT, Sentence.KEEP_IT_HERE, Sentence.QUIET_FOR_NOW),
        *(Sentence.MEMBER_BEGINS, Sentence.ABOUT_MEMBER, Sentence.MEMBER_ENDS),
        *(Sentence.LAST_DAY_WITH, Sentence.SAY_GOODBYE),
    }
)
"""What goes to a member's topic by itself. Offers, visits, and what is asked in private do not."""


ABOUT_THE_CHAT = frozenset({Sentence.TOPICS_ON, Sentence.TOPICS_OFF, Sentence.TOPICS_CANNOT})
"""Said in the chat itself, wherever they asked."""
TITLES = frozenset({Sentence.TOPIC_TITLE, Sentence.TOPIC_OVER_TITLE})
"""No messages, but what stands over a topic."""


def wants_topics(text: str) -> bool | None:
    """Whether a whole message asks for topics (True) or for one chat again; None for neither."""
    said = " ".join(text.casefold().strip(" .!").split())
    if said in _SORTED:
        return True
    return False if said in _IN_ONE else None


def title(first_name: str, taken: int) -> str:
    """A first name and nothing else; a number where `taken` others have the same."""
    return f"{first_name} {taken + 1}" if taken else first_name
