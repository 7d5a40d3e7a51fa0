"""What follows when a member of staff writes: a code, a button, or words to a member."""

from messages.commands import Command, Verb, read_button, read_code, read_number, read_takes
from messages.deciding.care import CARE_VERBS, answers_the_ask, decide_care, note_in
from messages.deciding.drills import answer_drill
from messages.deciding.rota_words import answer_swap, decide_rota
from messages.deciding.staff_codes import STAFF_VERBS, decide_code
from messages.effects import Effect, Note, Say, Start, Stop
from messages.facts import StaffConcern, StaffFacts
from messages.inbound import Inbound, Kind
from messages.intents import Intent, read_intent
from messages.lanes import Lane
from messages.rota_words import read_rota_word
from messages.sentences import Sentence
from messages.staff_effects import KeepConcern, TakeConcern, WriteTo


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
    if command and command.verb in STAFF_VERBS:
        return decide_code(command, inbound.text if pressed else "", facts)
    if command and command.verb in (Verb.SWAP, Verb.NO_SWAP):
        return answer_swap(command, me)
    if command and command.verb is Verb.DRILL:
        return answer_drill(command, facts)
    if command and command.verb in CARE_VERBS:
        return decide_care(command, facts)
    if pressed:
        return []
    if answers_the_ask(inbound, facts):
        return note_in(inbound, facts)
    return _words(inbound, facts)


def _take(number: int, facts: StaffFacts) -> list[Effect]:
    return decide_code(Command(Verb.TAKE, number), "", facts)


def _words(inbound: Inbound, facts: StaffFacts) -> list[Effect]:
    me = facts.writer.id
    several = read_takes(inbound.text)
    if several:
        return [each for number in several for each in _take(number, facts)]
    rota_word = None if facts.answered_to else read_rota_word(inbound.text)
    if rota_word is not None:
        return decide_rota(rota_word, facts.rota, me)
    match read_intent(inbound.text):
        case Intent.STOP:
            return _help(facts)
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
        return note_in(inbound, facts) or _help(facts)
    number = {"number": str(concern.id)}
    if concern.quiet:
        return [_nothing_goes(concern, facts)]
    if concern.closed:
        return [Say(facts.writer.id, Sentence.ALREADY_CLOSED, filling=number)]
    if concern.owner is None:  # whoever writes has it
        taken: list[Effect] = [TakeConcern(concern.id, facts.writer.id)]
        return [*taken, WriteTo(concern.id, facts.writer.id, words)]
    if concern.owner.id != facts.writer.id:
        whose = {**number, "staff": concern.owner.first_name}
        return [Say(facts.writer.id, Sentence.ALREADY_TAKEN, filling=whose)]
    kept: list[Effect] = [KeepConcern(concern.id, facts.writer.id)]
    return [*kept, WriteTo(concern.id, facts.writer.id, words)]


def _nothing_goes(concern: StaffConcern, facts: StaffFacts) -> Say:
    """They are not safe now: not even words of staff go to them."""
    filling = {"number": str(concern.id), "who": concern.who}
    not_sent = Sentence.NOT_SENT_QUIET
    return Say(facts.writer.id, not_sent, Lane.PAGE, filling, concern=concern.id)


def _help(facts: StaffFacts) -> list[Effect]:
    """The three that everybody needs, and then the rest."""
    me = facts.writer.id
    return [Say(me, Sentence.STAFF_HELP), Say(me, Sentence.STAFF_HELP_MORE)]
