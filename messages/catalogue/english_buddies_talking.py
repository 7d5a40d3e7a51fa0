"""English: what a buddy hears in the middle of a conversation, and after a hard one."""

from messages.catalogue.template import Catalogue, Template
from messages.outgoing import Button
from messages.sentences import Sentence

_WORRIED = Button("I'm worried", "worried:{number}")
_HAND_OVER = Button("Hand over", "pass:{number}")
_LATER = Button("Reply later", "later:{number}")
_RANG = Button("I have rung them", "rang:{number}")
_TALK = Button("Yes please", "debrief:{number}")

BUDDY_TALKING: Catalogue = {
    Sentence.LATER_WHEN: Template(
        "When shall we remind you about {member}? "
        "Reply LATER {number} 1H, LATER {number} EVENING or LATER {number} MORNING.",
        chat="When shall we remind you about {member}?",
        options=True,
    ),
    Sentence.LATER_NOTED: Template(
        "That is fine. We will remind you about {member} at {time}.{others}",
        chat="That is fine. We will remind you about {member} at {time}.",
    ),
    Sentence.LATER_CANNOT: Template(
        "{member} cannot wait much longer. One line is enough, or reply P{number} to hand over. "
        "That is always fine.",
        chat="{member} cannot wait much longer. One line is enough, or hand over. "
        "That is always fine.",
        buttons=(_WORRIED, _HAND_OVER),
    ),
    Sentence.REMINDER: Template(
        "You asked us to remind you: {member} is waiting for a line. "
        "Start with {number}, or reply P{number} to hand over. That is always fine.",
        chat="You asked us to remind you: {member} is waiting for a line. Reply here, "
        "or hand over. That is always fine.",
        buttons=(_WORRIED, _HAND_OVER),
    ),
    Sentence.DONE_NOTED: Template(
        "Done. Nothing more is due to {member} until they write again. Thank you.",
    ),
    Sentence.DONE_WORD: Template(
        "{member} is hoping for a word back. One line is enough. LATER {number} reminds you, "
        "P{number} hands over. That is always fine.",
        chat="{member} is hoping for a word back. One line is enough, or hand over. "
        "That is always fine.",
        buttons=(_LATER, _HAND_OVER),
    ),
    Sentence.NOTHING_DUE: Template(
        "Nothing waits for you in conversation {number} just now. Thank you.",
    ),
    Sentence.IDEAS_GIVEN: Template(
        "Ideas, if one fits. Put it your way; we send nothing by itself.\n{text}",
    ),
    Sentence.SENT_TO: Template(
        "Sent to {member} ({number}). For somebody else, start with their number.",
        chat="Sent to {member} ({number}). For somebody else, reply to their message.",
    ),
    Sentence.BUDDY_DEBRIEF: Template(
        "That was a hard one, {name}. Thank you for being there. "
        "Reply DEBRIEF and somebody on staff will ring you. If you are fine, just leave it.",
        chat="That was a hard one, {name}. Thank you for being there. "
        "Shall somebody on staff ring you? If you are fine, just leave it.",
        buttons=(_TALK,),
    ),
    Sentence.BUDDY_RING_ASKED: Template(
        "We have asked {colleague} on our staff to ring you as soon as they can. "
        "Be kind to yourself.",
    ),
    Sentence.BUDDY_RING_LATER: Template(
        "We have asked our staff to ring you. They are back at {time}. Be kind to yourself.",
    ),
    Sentence.BUDDY_RING_SOON: Template(
        "We have asked our staff to ring you as soon as somebody is in. Be kind to yourself.",
    ),
    Sentence.BUDDY_RUNG: Template(
        "Our staff say that they rang you. If you want somebody again now, reply HELP: "
        "whoever is on call hears at once.",
    ),
}
STAFF_TALKING: Catalogue = {
    Sentence.RING_BUDDY: Template(
        "{volunteer} had a hard conversation and would like to be rung, soon if you can. "
        "Then reply RANG {number}.\n{link}",
        chat="{volunteer}, a volunteer, had a hard conversation and would like to be rung, "
        "soon if you can.\n{link}",
        buttons=(_RANG,),
    ),
    Sentence.RING_STILL: Template(
        "{volunteer} asked at {time} to be rung. Has anybody? "
        "Please ring, then reply RANG {number}.\n{link}",
        chat="{volunteer}, a volunteer, asked at {time} to be rung after a hard conversation. "
        "Has anybody? Please ring them.\n{link}",
        buttons=(_RANG,),
    ),
    Sentence.RING_NOTED: Template("Noted: {volunteer} has been rung. Thank you."),
    Sentence.RING_UNKNOWN: Template(
        "We know of no volunteer who asked to be rung under {number}.",
    ),
}
