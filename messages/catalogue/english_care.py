"""English: what whoever had a hard night on call hears, and whoever is there for them."""

from messages.catalogue.template import Catalogue, Template
from messages.outgoing import Button
from messages.sentences import Sentence

_TALK = (Button("Yes please", "debrief:{number}"),)
_STAY = (Button("I'll stay first", "keepshift:{number}"),)

CARE: Catalogue = {
    Sentence.HANDOVER_ASK: Template(
        "Good morning {staff}. Last night was a hard one. Thank you for being there. "
        "Could you leave a note for whoever is on next? V{number} and your words.",
        chat="Good morning {staff}. Last night was a hard one. Thank you for being there. "
        "Could you leave a note for whoever is on next? Just write it here.",
    ),
    Sentence.HANDOVER_LINES: Template(
        "Five lines at most: what happened; what they want; what we promised and by when; "
        "what not to do; who else knows. V{number} and your words.",
        chat="Five lines at most: what happened; what they want; what we promised and by when; "
        "what not to do; who else knows.",
    ),
    Sentence.HANDOVER_KEPT: Template(
        "Thank you. Your note is kept for whoever is on next, and was sent to no member. "
        "V{number} and more words add to it. Now rest.",
        chat="Thank you. Your note is kept for whoever is on next, and was sent to no member. "
        "V{number} and more words add to it. Now rest.",
    ),
    Sentence.HANDOVER_READY: Template(
        "Before you begin: {staff} left a note about alert {number}. Please read it.\n{link}",
    ),
    Sentence.DEBRIEF_OFFER: Template(
        "Would it help to talk it over today? Reply B{number} and we ask {other} to ring you. "
        "Only if you want to.",
        chat="Would it help to talk it over today? We would ask {other} to ring you. "
        "Only if you want to.",
        buttons=_TALK,
    ),
    Sentence.DEBRIEF_ASKED: Template("We have asked {other} to ring you today. Be good to you."),
    Sentence.DEBRIEF_NOBODY: Template(
        "There is nobody else on staff whom we could ask. Please ring somebody you trust today.",
    ),
    Sentence.DEBRIEF_WANTED: Template(
        "{staff} had a hard night on call and would like to talk it over. "
        "Please ring {staff} today.",
    ),
    Sentence.TONIGHT_RESTED: Template(
        "You are on call again {when}. {other} is asked first, so that you can rest. "
        "K{number} if you want to stay first.",
        chat="You are on call again {when}. {other} is asked first, so that you can rest.",
        buttons=_STAY,
    ),
    Sentence.TONIGHT_FIRST: Template(
        "{staff} had a hard night, so you are asked first {when}. Thank you.",
    ),
    Sentence.TONIGHT_ALONE: Template(
        "You are on call again {when} and nobody rested is on with you. We have told {other}.",
    ),
    Sentence.TONIGHT_ALONE_UNTOLD: Template(
        "You are on call again {when} and nobody rested is on with you. "
        "To give it up, write for example AWAY tonight.",
    ),
    Sentence.TONIGHT_NOBODY_RESTED: Template(
        "{staff} had a hard night and is on call again {when}, with nobody rested beside. "
        "Could you find somebody?",
    ),
    Sentence.SHIFT_KEPT: Template(
        "Noted: you stay first tonight. If it gets too much, N and the alert's number "
        "passes it on.",
    ),
    Sentence.SHIFT_NOT_KEPT: Template("Thank you, {staff} stays first tonight after all. Rest."),
}
