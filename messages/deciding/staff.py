"""What follows when a member of staff writes: taking, passing and closing concerns."""

from messages.commands import Command, Verb, read_button, read_code, read_number
from messages.deciding.drills import answer_drill
from messages.deciding.rota_words import answer_swap, decide_rota
from messages.effects import (
    CloseConcern,
    Effect,
    KeepConcern,
    Note,
    Say,
    Start,
    Stop,
    TakeConcern,
    TurnDown,
)
from messages.facts import StaffConcern, StaffFacts
from messages.inbound import Inbound, Kind
from messages.intents import Intent, read_intent
from messages.lanes import Lane
from messages.outcomes import Outcome, parse_outcome
from messages.rota_words import read_rota_word
from messages.sentences import Sentence


def decide_staff(inbound: Inbound, facts: StaffFacts) -> list[Effect]:
    """Codes and buttons; then words to a member whose concern they have; then what they can say."""
    me = facts.writer.id
    if inbound.kind in (Kind.BLOCKED, Kind.CARRIER_STOP):
        return [Stop(me, blocked=inbound.kind.value), Note("staff left", "pages won't arrive", me)]
    if inbound.kind in (Kind.UNBLOCKED, Kind.CARRIER_START):
        return [Start(me)]
    if inbound.kind is Kind.REACTION:
        return []
    pressed = inbound.kind is Kind.BUTTON
    command = read_button(inbound.button) if pressed else read_code(inbound.text)
    if command and command.verb in (Verb.TAKE, Verb.NOT_ME, Verb.CLOSE):
        return _command(command, inbound.text if pressed else "", facts)
    if command and command.verb in (Verb.SWAP, Verb.NO_SWAP):
        return answer_swap(command, me)
    if command and command.verb is Verb.DRILL:
        return answer_drill(command, facts)
    if pressed:
        return []
    return _words(inbound, facts)


def _command(command: Command, note: str, facts: StaffFacts) -> list[Effect]:
    me = facts.writer.id
    number = command.number if command.number is not None else -1
    if number not in facts.concerns:
        filling = {"number": str(max(number, 0))}
        return [Say(me, Sentence.NO_SUCH_ALERT, Lane.PAGE, filling)]
    if command.verb is Verb.TAKE:
        return [TakeConcern(number, me)]
    if command.verb is Verb.NOT_ME:
        return [TurnDown(number, me)]
    return _close(number, command.words, note, facts)


def _close(number: int, words: str, note: str, facts: StaffFacts) -> list[Effect]:
    """Closing needs an outcome: a button carries its name, a text says it in words.

    `note` comes with a button of the console; a text is its own note.
    """
    outcome = Outcome(words) if words in tuple(Outcome) else parse_outcome(words)
    if outcome is None:
        filling = {"number": str(number)}
        return [Say(facts.writer.id, Sentence.CLOSE_HOW, Lane.PAGE, filling, concern=number)]
    return [CloseConcern(number, facts.writer.id, outcome, note or words)]


def _words(inbound: Inbound, facts: StaffFacts) -> list[Effect]:
    me = facts.writer.id
    rota_word = None if facts.answered_to else read_rota_word(inbound.text)
    if rota_word is not None:
        return decide_rota(rota_word, facts.rota, me)
    match read_intent(inbound.text):
        case Intent.STOP:
            return [Say(me, Sentence.STAFF_HELP)]
        case Intent.START:
            return [Start(me), Say(me, Sentence.STAFF_WELCOME)]
        case _:
            return _to_member(inbound, facts)


def _to_member(inbound: Inbound, facts: StaffFacts) -> list[Effect]:
    """Whoever has a concern, or takes it by writing, reaches the member: by number or by reply."""
    numbered = read_number(inbound.text)
    concern = facts.concerns.get(numbered.number) if numbered else None
    words = numbered.words if numbered and concern else inbound.text
    if concern is None and facts.answered_to is not None:
        concern = facts.concerns.get(facts.answered_to)
    if concern is None or not words.strip():
        return [Say(facts.writer.id, Sentence.STAFF_HELP)]
    number = {"number": str(concern.id)}
    if concern.quiet:
        return [_nothing_goes(concern, facts)]
    if concern.closed:
        return [Say(facts.writer.id, Sentence.ALREADY_CLOSED, filling=number)]
    if concern.owner is None:  # whoever writes has it
        taken: list[Effect] = [TakeConcern(concern.id, facts.writer.id)]
        return [*taken, _from_staff(concern, words, facts), _written(concern, facts)]
    if concern.owner.id != facts.writer.id:
        whose = {**number, "staff": concern.owner.first_name}
        return [Say(facts.writer.id, Sentence.ALREADY_TAKEN, filling=whose)]
    kept: list[Effect] = [KeepConcern(concern.id, facts.writer.id)]
    return [*kept, _from_staff(concern, words, facts), _written(concern, facts)]


def _nothing_goes(concern: StaffConcern, facts: StaffFacts) -> Say:
    """They are not safe now: not even words of staff go to them."""
    filling = {"number": str(concern.id), "who": concern.who}
    not_sent = Sentence.NOT_SENT_QUIET
    return Say(facts.writer.id, not_sent, Lane.PAGE, filling, concern=concern.id)


def _from_staff(concern: StaffConcern, words: str, facts: StaffFacts) -> Say:
    filling = {"staff": facts.writer.first_name, "text": words}
    return Say(
        concern.member.id,
        Sentence.FROM_STAFF,
        Lane.SAFETY,
        filling,
        member=concern.member.id,
        concern=concern.id,
    )


def _written(concern: StaffConcern, facts: StaffFacts) -> Note:
    line = f"{facts.writer.first_name} wrote to the member"
    return Note("staff wrote", line, concern.member.id, concern.id)
