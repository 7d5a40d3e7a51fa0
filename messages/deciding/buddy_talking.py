"""What follows when a buddy says later, done or ideas, or would like to talk with staff."""

from messages.commands import Command, Verb
from messages.effects import Effect, Say
from messages.facts import BuddyFacts, Conversation, Standing
from messages.sentences import Sentence
from messages.talking_codes import read_talk_code
from messages.talking_effects import AskWhen, FinishWithout, GiveIdeas, Later, PutOff, WantTalk

TALK_VERBS = (Verb.LATER, Verb.DONE, Verb.IDEAS, Verb.DEBRIEF)


def typed_code(text: str, facts: BuddyFacts) -> Command | None:
    """None where the number is none that this buddy was given: then the words are for a member."""
    command = read_talk_code(text)
    if command is None or command.number is None:
        return command
    if command.number not in facts.numbers:
        return None
    # One text and not two: an hour, and the answer says how to change it.
    bare = command.verb is Verb.LATER and not command.words
    return Command(command.verb, command.number, Later.HOUR.value) if bare else command


def about_talking(command: Command, facts: BuddyFacts) -> list[Effect]:
    """Only about a conversation that is this buddy's, and that staff have not taken on."""
    if command.verb is Verb.DEBRIEF:
        return [WantTalk(facts.writer.id)]
    named = facts.numbers.get(command.number) if command.number is not None else None
    if named is None or not _theirs(named):
        filling = {"number": str(named.request_id if named else command.number or "")}
        return [Say(facts.writer.id, Sentence.NOTHING_DUE, filling=filling)]
    if command.verb is Verb.DONE:
        return [FinishWithout(named.request_id)]
    if command.verb is Verb.IDEAS:
        return [GiveIdeas(named.request_id)]
    if command.words in tuple(Later):
        return [PutOff(named.request_id, Later(command.words))]
    return [AskWhen(named.request_id)]


def _theirs(about: Conversation) -> bool:
    with_staff = about.concern_id is not None or about.quiet or about.in_doubt
    return about.standing is Standing.YOURS and not with_staff and not about.member_stopped
