"""English: what a member hears when they change when they hear from us."""

from messages.catalogue.template import Catalogue, Template
from messages.outgoing import Button
from messages.sentences import Sentence

_UNDO = Button("Undo", "word:undo")
_START = Button("Start again", "word:start")
_STOP = Button("Stop", "word:stop")
_TIMES = Button("My times", "word:times")

PLANS: Catalogue = {
    Sentence.CHANGED: Template(
        "From now on: {plan}. Next hello: {day}. Reply UNDO to put it back. - {team}",
        buttons=(_UNDO, _TIMES),
    ),
    Sentence.ONCE_MORE: Template(
        "OK {name}, we will say hello {when}. Reply UNDO to take it back. - {team}",
        buttons=(_UNDO, _TIMES),
    ),
    Sentence.PAUSED_OPEN: Template(
        "That is fine, {name}. No hellos until you reply START. "
        "You can still write to us at any time. - {team}",
        buttons=(_START, _STOP),
    ),
    Sentence.PAUSED_FROM: Template(
        "OK {name}, no hellos from {begins} until {ends}. "
        "You can still write to us. Reply UNDO to put it back. - {team}",
        buttons=(_UNDO, _STOP),
    ),
    # Never why, and never for how long.
    Sentence.IN_HOSPITAL: Template(
        "Thank you for telling us, {name}. No hellos until you reply START. "
        "Write to us whenever you like. - {team}",
        buttons=(_START, _STOP),
    ),
    Sentence.WHICH_TIME: Template(
        "Which do you mean? {choices}. Reply {letters}. - {team}",
        chat="Which do you mean? {choices}. Tap one, or reply {letters}. - {team}",
        options=True,
    ),
    Sentence.SHALL_WE: Template(
        "Do you mean: {choices}? Reply A for that, B to leave it as it is. - {team}",
        options=True,
    ),
    Sentence.LEFT_AS_IS: Template(
        "OK {name}, all stays as it is. Next hello: {day}. - {team}",
        buttons=(_TIMES,),
    ),
    Sentence.PUT_BACK: Template(
        "OK {name}, all is as it was before. Next hello: {day}. - {team}",
        buttons=(_TIMES,),
    ),
    Sentence.NOT_PUT_BACK: Template(
        "There is nothing to put back, or it has changed since. Next hello: {day}. "
        "Reply TIMES to see more. - {team}",
        buttons=(_TIMES,),
    ),
    Sentence.NOT_CHANGED: Template(
        "Sorry {name}, we could not change that by message. "
        "A person will look at it and see to it. - {team}",
        buttons=(_TIMES,),
    ),
}
