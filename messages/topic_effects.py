"""What is to be done about the topics of a buddy's chat: part of the list of effects."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SortChat:
    """A topic for each of their members from now on, or all in one chat again."""

    buddy: int
    on: bool


TopicEffect = SortChat
