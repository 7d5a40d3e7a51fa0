"""What follows when a member of staff writes about the rota."""

from typing import assert_never

from messages.commands import Command, Verb
from messages.effects import Effect, Say
from messages.facts import RotaFacts
from messages.rota_effects import AnswerSwap, AskSwap, BackAgain, GoAway, StandIn
from messages.rota_words import RotaVerb, RotaWord
from messages.sentences import Sentence


def answer_swap(command: Command, me: int) -> list[Effect]:
    """S7 takes the shift; X7 does not, or takes the question back where it was theirs."""
    if command.number is None:
        return [Say(me, Sentence.SWAP_HOW)]
    return [AnswerSwap(command.number, me, command.verb is Verb.SWAP)]


def decide_rota(word: RotaWord, rota: RotaFacts, me: int) -> list[Effect]:
    """An answer at once, or a question to whoever could stand in."""
    match word.verb:
        case RotaVerb.WHO:
            sentence = Sentence.ROTA_WHO if rota.here else Sentence.ROTA_NOBODY
            filling = {"here": rota.here, "next": rota.after}
            return [Say(me, sentence, filling=filling)]
        case RotaVerb.SWAP:
            return _swap(rota, me)
        case RotaVerb.AWAY:
            how = Sentence.AWAY_HOW
            return [GoAway(me, *rota.span)] if rota.span else [Say(me, how)]
        case RotaVerb.BACK:
            how = Sentence.BACK_HOW
            return [BackAgain(me, *rota.span)] if rota.span else [Say(me, how)]
        case RotaVerb.COVER:
            how = Sentence.COVER_HOW
            return [StandIn(me, *rota.span)] if rota.span else [Say(me, how)]
        case _:
            assert_never(word.verb)


def _swap(rota: RotaFacts, me: int) -> list[Effect]:
    """Nothing is asked until the time, the shift and the person are all clear."""
    if not rota.when:
        return [Say(me, Sentence.SWAP_HOW)]
    if rota.span is None:
        return [Say(me, Sentence.SWAP_NOT_ON, filling={"when": rota.when})]
    if len(rota.named) != 1:
        return [Say(me, Sentence.SWAP_WHOM)]
    return [AskSwap(me, rota.named[0], *rota.span)]
