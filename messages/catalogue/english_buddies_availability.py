"""English: what a buddy hears about when they can be asked."""

from messages.catalogue.template import Catalogue, Template
from messages.outgoing import Button
from messages.sentences import Sentence

_TONIGHT = Button("Free tonight", "word:free tonight")
_NOT_TONIGHT = Button("Not tonight", "word:not tonight")
_AWAY = Button("Away for a while", "word:away")
_UNDO = Button("Undo", "word:undo")

BUDDY_AVAILABILITY: Catalogue = {
    Sentence.AVAILABILITY_NOTED: Template(
        "Thank you. {said}. Reply UNDO to take that back.",
        chat="Thank you. {said}.",
        buttons=(_UNDO,),
    ),
    Sentence.AVAILABILITY_HELD: Template(
        "We have you free: {week}. To change it, text for example FREE TONIGHT, SAT 6-9, "
        "AWAY TILL 3 DEC or TUESDAYS 7-9.",
        chat="We have you free: {week}. To change it, write for example: free tonight, sat 6-9, "
        "away till 3 Dec, or tuesdays 7-9.",
        buttons=(_TONIGHT, _NOT_TONIGHT, _AWAY),
    ),
    Sentence.AVAILABILITY_PUT_BACK: Template("Done. It is as it was: we have you free {week}."),
    Sentence.AVAILABILITY_NOTHING: Template(
        "There is nothing to take back from the last day. Write FREE to see what we have."
    ),
    Sentence.AWAY_HOW_LONG: Template(
        "Of course. How long? Reply for example AWAY TILL 3 DEC, AWAY 2 WEEKS or NOT TONIGHT.",
        chat="Of course. How long? You can also write: away till 3 Dec.",
        buttons=(
            _NOT_TONIGHT,
            Button("A week", "word:away 1 week"),
            Button("2 weeks", "word:away 2 weeks"),
        ),
    ),
    Sentence.MOST_NOTED: Template(
        "Thank you. From now on: {said}. You can change it in the same way."
    ),
    Sentence.FOR_WHOM: Template(
        "Is that for us, or for {choices}? Reply US or just the number. Your words are kept.",
        chat="Is that for us, so that we know when you are free, or is it for the person you "
        "write with? Your words are kept.",
        buttons=(Button("It is for you", "word:us"),),
        options=True,
    ),
    Sentence.CALENDAR_LINK: Template(
        "For your phone's calendar: {calendar} Keep it to yourself. CALENDAR OFF ends it.",
    ),
    Sentence.CALENDAR_ENDED: Template("Done. The address of your calendar works no more."),
    Sentence.CALENDAR_NONE: Template("There is no calendar to follow here yet, sorry."),
}
