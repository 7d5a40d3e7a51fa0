"""What follows when somebody on staff answers a drill."""

from messages.commands import Command
from messages.effects import AnswerDrill, Effect, Say
from messages.facts import StaffFacts
from messages.lanes import Lane
from messages.sentences import Sentence


def answer_drill(command: Command, facts: StaffFacts) -> list[Effect]:
    """Whether it was this person's to answer is known only where it is carried out."""
    me = facts.writer.id
    if command.number is None:
        return [Say(me, Sentence.NO_SUCH_DRILL, Lane.PAGE, {"number": "0"})]
    return [AnswerDrill(command.number, me)]
