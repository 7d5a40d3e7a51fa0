"""What follows when somebody answers what they were asked in private about a pairing."""

from messages.commands import Verb, read_button
from messages.effects import Effect, HoldWords, Say, ShowStaff
from messages.facts import BuddyFacts, InPrivate, MemberFacts, Writer
from messages.inbound import Inbound, Kind
from messages.pairing_effects import AnswerInPrivate, KeepPrivate
from messages.people import Role
from messages.sentences import Sentence
from messages.wishes.letters import LETTERS, read_letter

SAID_IN_PRIVATE = "said in private, about a pairing"


def answer_in_private(
    inbound: Inbound, typed: str, facts: MemberFacts | BuddyFacts
) -> list[Effect] | None:
    """A letter or a button; None where the message is none of these."""
    if inbound.kind is Kind.BUTTON:
        return _pressed(inbound.button, facts.in_private)
    asked = facts.in_private
    if asked is None or asked.question is None or not asked.letters:
        return None
    letter = read_letter(typed) if inbound.kind is Kind.TEXT else None
    if letter is None or letter.question is not None or letter.place >= asked.choices:
        return None
    return [AnswerInPrivate(asked.question, LETTERS[letter.place])]


def words_in_private(writer: Writer) -> list[Effect]:
    """Said next to a private question, they could be about the other: staff alone read them."""
    if writer.role is Role.BUDDY:
        kept = ShowStaff(SAID_IN_PRIVATE)
        return [HoldWords(), kept, Say(writer.id, Sentence.NOTED_BY_STAFF)]
    noted = Say(writer.id, Sentence.NOTED_IN_PRIVATE, member=writer.id)
    return [KeepPrivate(), ShowStaff(SAID_IN_PRIVATE), noted]


def _pressed(button: str, asked: InPrivate | None) -> list[Effect] | None:
    """A button of a question that is over means nothing; the phone hears that it was pressed."""
    command = read_button(button)
    if command is None or command.verb is not Verb.PAIRING:
        return None
    if asked is None or asked.question is None or command.number != asked.question:
        return []
    known = command.words in LETTERS[: asked.choices]
    return [AnswerInPrivate(asked.question, command.words)] if known else []
