"""English: what staff hear about the rota: who is on call, swaps, holidays and gaps."""

from messages.catalogue.template import Catalogue, Template
from messages.outgoing import Button
from messages.sentences import Sentence

ROTA: Catalogue = {
    Sentence.ROTA_WHO: Template("On call now: {here}. {next}"),
    Sentence.ROTA_NOBODY: Template("Nobody is on call now. {next}"),
    Sentence.SWAP_ASKED: Template(
        "{staff} asks: can you be on call {when}? "
        "Reply S{number} to take it, X{number} if you can't.{note}",
        chat="{staff} asks: can you be on call {when}?{note}",
        buttons=(Button("I'll do it", "swap:{number}"), Button("Sorry, no", "noswap:{number}")),
    ),
    Sentence.SWAP_SENT: Template(
        "We asked {staff} about {when}. It stays yours until they take it. "
        "Reply X{number} to take the question back.",
        chat="We asked {staff} about {when}. It stays yours until they take it.",
        buttons=(Button("Take the question back", "noswap:{number}"),),
    ),
    Sentence.SWAP_YOURS: Template("Thank you. You are on call {when}, instead of {staff}."),
    Sentence.SWAP_DONE: Template("{staff} is on call {when}, and you are free then."),
    Sentence.SWAP_REFUSED: Template(
        "{staff} can't be on call {when}, so it stays yours. You could ask somebody else.",
    ),
    Sentence.SWAP_NOTED_NO: Template("Noted, thank you. It stays with {staff}."),
    Sentence.SWAP_TAKEN_BACK: Template("Taken back. You are on call {when}, as before."),
    Sentence.SWAP_NOT_NEEDED: Template(
        "{staff} needs nobody {when} any more, so there is nothing for you to do. Thank you.",
    ),
    Sentence.SWAP_EXPIRED: Template(
        "{staff} has not answered, so you are on call {when}, as before.",
    ),
    Sentence.SWAP_SETTLED: Template(
        "Question {number} is not open any more, so nothing has changed. "
        "Write WHO to see who is on call.",
    ),
    Sentence.SWAP_OPEN: Template(
        "You have asked {staff} about that already. X{number} takes the question back, "
        "and then you can ask somebody else.",
        chat="You have asked {staff} about that already. Take it back to ask somebody else.",
        buttons=(Button("Take the question back", "noswap:{number}"),),
    ),
    Sentence.SWAP_HOW: Template(
        "To swap, write the time and a name from staff, as in: SWAP sat 18:00-22:00 Priya",
    ),
    Sentence.SWAP_WHOM: Template(
        "Whom shall we ask? Write the time and one name from staff, as in: "
        "SWAP sat 18:00-22:00 Priya",
    ),
    Sentence.SWAP_NOT_ON: Template(
        "You are not on call {when}, so there is nothing to hand over. "
        "Write WHO to see who is on call.",
    ),
    Sentence.SWAP_TOLD: Template("Rota: {staff} is on call {when} instead of {other}."),
    Sentence.AWAY_NOTED: Template(
        "Noted: you are not on call {when}. To undo it, write BACK and the same time.",
    ),
    Sentence.AWAY_GAP: Template(
        "Noted: you are not on call {when}. Now nobody is on call {gap}. Could you find somebody?",
    ),
    Sentence.AWAY_HOW: Template(
        "When are you away? For example: AWAY 24-26 dec, or AWAY sat 18:00-22:00",
    ),
    Sentence.BACK_NOTED: Template("Noted: your usual hours hold again {when}. Welcome back."),
    Sentence.BACK_NOTHING: Template(
        "You had not said that you are away {when}, so nothing has changed.",
    ),
    Sentence.BACK_HOW: Template("When are you back? For example: BACK sat, or BACK 24-26 dec"),
    Sentence.COVER_NOTED: Template("Thank you. You are on call {when}."),
    Sentence.COVER_HOW: Template(
        "When can you be on call? Write the hours too, as in: COVER sat 18:00-22:00",
    ),
    Sentence.ROTA_GAP: Template(
        "No one is on call {when}: {held} on hold. "
        "To take it, write for example COVER sat 18:00-22:00",
    ),
    Sentence.ROTA_GAP_QUIET: Template(
        "No one is on call {when}, and usually somebody is. "
        "To take it, write for example COVER sat 18:00-22:00",
    ),
    Sentence.ROTA_PUT_ON: Template(
        "{staff} put you on call {when}. If that cannot be, please tell {staff} today.",
    ),
    Sentence.ROTA_PUT_AWAY: Template(
        "{staff} wrote in the rota that you are not on call {when}. Write WHO to see who is.",
    ),
    Sentence.ROTA_TAKEN_OUT: Template(
        "{staff} took a change out of the rota: your usual hours hold again {when}.",
    ),
}
