"""English: how an alert ended, what has to be known first, and the follow-up afterwards."""

from messages.catalogue.staff_buttons import OUTCOMES, REOPEN
from messages.catalogue.template import Catalogue, Template
from messages.outcomes import Outcome
from messages.outgoing import Button
from messages.sentences import Sentence

_ATTENDING = (
    Button("Yes, they are coming", f"close:{{number}}:{Outcome.EMERGENCY_ATTENDING}"),
    Button("No, nobody is coming", "close:{number}:not attending"),
)
_DONE = Button("Done", "followup:{number}:done")

ENDINGS: Catalogue = {
    Sentence.CLOSE_HOW: Template(
        "How did alert {number} end? For example: C{number} spoke, safe now. "
        "Or: C{number} no answer. Or: C{number} false alarm.",
        chat="How did alert {number} end?",
        buttons=OUTCOMES,
    ),
    Sentence.WILL_THEY_ATTEND: Template(
        "Will someone attend? Reply C{number} attending and the reference, or C{number} not "
        "attending and who goes instead. It stays yours until then.",
        chat="Alert {number}: will someone attend? If not, say who goes instead. "
        "It stays yours until then.",
        buttons=_ATTENDING,
    ),
    Sentence.WHO_INSTEAD: Template(
        "Who goes instead? For example: C{number} not attending, sister is going. Or crisis team, "
        "or social care out of hours. It stays yours until then.",
    ),
    Sentence.HAS_DIED: Template(
        "Has {who} died? Then reply C{number} has died, and nothing more is sent to them. "
        "If not, say in other words how it ended.",
        chat="Has {who} died? Then nothing more is sent to them. "
        "If not, say in other words how it ended.",
        buttons=(Button("Yes, they have died", f"close:{{number}}:{Outcome.DIED}"),),
    ),
    Sentence.CLOSED_THANKS: Template(
        "Alert {number} is closed.{follow} Thank you for being there.",
        buttons=(REOPEN,),
    ),
    Sentence.CLOSED_SAY_MORE: Template(
        "Alert {number} is closed.{follow} Please say what happened and what is next: "
        "C{number} and your words.",
        buttons=(REOPEN,),
    ),
    Sentence.NOTE_ADDED: Template("Noted with alert {number}. Thank you."),
    Sentence.NOT_CLOSED: Template("Alert {number} is not closed, so nothing has changed."),
    Sentence.NEWER_IS_OPEN: Template(
        "Alert {number} stays closed, for {who} has a newer one: alert {newer}.",
    ),
    Sentence.FOLLOW_UP_DUE: Template(
        "Alert {number}, {who}: please look in on them again today. "
        "Reply F{number} when it is done.\n{link}",
        chat="Alert {number}, {who}: please look in on them again today.\n{link}",
        buttons=(_DONE,),
    ),
    Sentence.FOLLOW_UP_STILL: Template(
        "Alert {number}, {who}: nobody has looked in on them again yet. Can you? "
        "Reply F{number} when it is done.\n{link}",
        chat="Alert {number}, {who}: nobody has looked in on them again yet. Can you?\n{link}",
        buttons=(_DONE,),
    ),
    Sentence.FOLLOW_UP_DONE: Template("Noted: the follow-up of alert {number} is done. Thank you."),
    Sentence.FOLLOW_UP_OFF: Template("Noted: there is no follow-up of alert {number} any more."),
    Sentence.FOLLOW_UP_HOW: Template(
        "The follow-up of alert {number} is not marked as done. When it is: reply F{number}.",
    ),
    Sentence.FOLLOW_UP_NONE: Template("No follow-up is planned for alert {number}."),
}
