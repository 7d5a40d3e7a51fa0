"""What follows when a buddy wants a topic for each member, and where they write in one."""

from messages.effects import Effect, HoldWords, Say
from messages.facts import BuddyFacts, Conversation, InTopic
from messages.inbound import Inbound, Kind
from messages.sentences import Sentence
from messages.topic_effects import SortChat
from messages.topics import wants_topics


def about_topics(inbound: Inbound, facts: BuddyFacts) -> list[Effect] | None:
    """None where the message is no such thing, or replies to words of a member."""
    if inbound.kind is not Kind.TEXT or (facts.replied is not None and facts.topic is None):
        return None
    return asked_for_topics(inbound.text, facts)


def asked_for_topics(words: str, facts: BuddyFacts) -> list[Effect] | None:
    """The whole message, or what stands on a button."""
    on = wants_topics(words)
    return None if on is None else [SortChat(facts.writer.id, on)]


def kept_in_topic(
    here: InTopic, about: Conversation, named: Conversation | None, facts: BuddyFacts
) -> list[Effect]:
    """Why words stay with us that were written in the topic of `about`; nothing where they may go.

    `named`: whose number they begin with. Who is meant is never guessed, and nothing is kept to
    be asked about: the right topic is one tap away.
    """
    me = facts.writer.id
    if here.over or not here.begun:
        sentence = Sentence.TOPIC_OVER if here.over else Sentence.TOPIC_NOT_YET
        filling = {"member": about.member.first_name}
        return [HoldWords(), Say(me, sentence, filling=filling, member=about.member.id)]
    for other in (facts.replied, named):
        if other is not None and other.member != about.member:
            filling = {"member": about.member.first_name, "other": other.member.first_name}
            return [HoldWords(), Say(me, Sentence.TOPIC_DOUBT, filling=filling)]
    return []
