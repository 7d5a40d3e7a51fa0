"""English: what a buddy hears, with first names only, and passing always fine."""

from messages.catalogue.template import Catalogue, Template
from messages.outgoing import Button
from messages.sentences import Sentence

_WORRIED = Button("I'm worried", "worried:{number}")
_LATER = Button("Reply later", "later:{number}")
_HAND_OVER = Button("Hand over", "pass:{number}")
_DONE = Button("Done", "done:{number}")
_IDEAS = Button("Ideas", "ideas:{number}")
_IN_HAND = (_WORRIED, _LATER, _HAND_OVER, _DONE, _IDEAS)
_ACCEPT = Button("I'll answer", "accept:{number}")
_PASS = Button("Pass", "pass:{number}")

BUDDIES: Catalogue = {
    Sentence.RELAY: Template(
        "{member}: {text}\nReply here, or start with {number}.",
        chat="{member} ({number})\n{text}",
        buttons=_IN_HAND,
    ),
    Sentence.RELAY_UNREADABLE: Template(
        "{member} sent {what}. We cannot pass that on, so our staff will look at it. "
        "You can still write back. Start with {number}.",
        chat="{member} ({number}) sent {what}. We cannot pass that on, "
        "so our staff will look at it. You can still write back.",
        buttons=(_WORRIED, _LATER, _HAND_OVER),
    ),
    Sentence.OFFER: Template(
        "A member would like an answer by {time}. About: {topic}. "
        "Reply A{number} to accept or P{number} to pass.",
        chat="A member would like an answer by {time}. About: {topic}. Can you write back?",
        buttons=(_ACCEPT, _PASS),
    ),
    Sentence.OFFER_TALK: Template(
        "Someone would like to talk now. Are you free? "
        "Reply A{number} to accept or P{number} to pass. Passing is always fine.",
        chat="Someone would like to talk now. Are you free? Passing is always fine.",
        buttons=(_ACCEPT, _PASS),
    ),
    Sentence.ACCEPTED: Template(
        "Thank you, you have it. {member}: {text}\nReply here, or start with {number}.",
        chat="Thank you, you have it.\n{member} ({number})\n{text}",
        buttons=_IN_HAND,
    ),
    Sentence.OFFER_GONE: Template(
        "Someone else has request {number} now. Thank you for being there.",
    ),
    Sentence.OFFER_TAKEN: Template(
        "Someone else has request {number} now. Thank you for being there.",
    ),
    Sentence.PASS_THANKS: Template("That is fine. We will ask someone else. Thank you."),
    Sentence.NUDGE: Template(
        "{member} is still waiting for an answer. Write back when you can, "
        "or reply P{number} to pass. Passing is always fine.",
        chat="{member} is still waiting for an answer. Write back when you can, or hand over. "
        "Passing is always fine.",
        buttons=(_WORRIED, _LATER, _HAND_OVER),
    ),
    Sentence.STAFF_ASKED: Template(
        "We have asked our staff to look after {member} now. There is nothing for you to do, "
        "and you did nothing wrong.",
    ),
    Sentence.STAFF_WILL_READ: Template(
        "Our staff look after {member} from here. They will read it at {time}. "
        "There is nothing for you to do, and you did nothing wrong.",
    ),
    Sentence.STAFF_ARE_WITH: Template(
        "Our staff are with {member} now. There is nothing for you to do, "
        "and you did nothing wrong. Thank you for being there.",
    ),
    Sentence.STAFF_DONE: Template(
        "{member} does not need our staff just now. You can write to each other as before. "
        "Thank you for being there.",
    ),
    Sentence.WHICH_ONE: Template(
        "Which one? {choices}. Reply with just the number. Your words are kept.",
    ),
    Sentence.NOBODY_OPEN: Template(
        "Nobody is waiting for words from you just now, so that was not sent. "
        "We will tell you when someone writes.",
    ),
    Sentence.HELD: Template(
        "We held your message because it has {why} in it. That keeps you both safe. "
        "Please take it out and send it again.",
    ),
    Sentence.HELD_FOR_STAFF: Template(
        "We have asked our staff to look after {member}, so your words were not sent. "
        "Our staff can read them. Thank you.",
    ),
    Sentence.HELD_WORRYING: Template(
        "Your words were not passed on: our staff will read them first. "
        "You do not have to handle this on your own.",
    ),
    Sentence.WORRIED_NOBODY: Template(
        "Thank you for saying so. Our staff will read it at {time}. "
        "In danger before then? Call {emergency}. You do not have to handle it alone.",
    ),
    Sentence.WORRIED_NOBODY_EVER: Template(
        "Thank you for saying so. Our staff are away just now. "
        "In danger? Call {emergency}. You do not have to handle it alone.",
    ),
    Sentence.WORRIED_THANKS: Template(
        "Thank you for saying so. We are passing this to our staff now. "
        "You do not have to handle it on your own.",
    ),
    Sentence.BUDDY_HELP: Template(
        "Just write to answer. Begin with 7 to choose who. A7 accept, P7 pass on, "
        "LATER 7, DONE 7, IDEAS 7. FREE: your times. W: worried. STOP: no more messages.",
        chat="Write here to answer, or reply to one message to choose who it goes to. "
        "Use the buttons to accept, to pass, or to say that you are worried. "
        "Write FREE to say when you can be asked, and STOP for no more messages.",
    ),
    Sentence.BUDDY_STOPPED: Template(
        "You will get no more messages from us. Thank you for your time and kindness. "
        "Reply START to come back.",
    ),
    Sentence.BUDDY_PAUSED: Template(
        "That is fine. We will ask other volunteers until {day}. Thank you. "
        "Reply START to come back sooner.",
    ),
    Sentence.BUDDY_STARTED: Template(
        "Welcome back. You will get messages from us again. Reply HELP? to see how it works.",
    ),
    Sentence.NOT_YOURS: Template(
        "Conversation {number} is with someone else now, so your words were not sent. Thank you.",
    ),
    Sentence.NOT_NOW: Template(
        "Conversation {number} is not with you just now, so your words were not sent. "
        "Our staff can read them. Thank you.",
    ),
    Sentence.ACCEPT_FIRST: Template(
        "Reply A{number} first to say that you will answer. Your words were not sent. "
        "Please send them again then.",
        buttons=(_ACCEPT, _PASS),
    ),
    Sentence.MEMBER_STOPPED: Template(
        "{member} has asked for no more messages, so your words were not sent. "
        "That is their choice and you did nothing wrong. Thank you.",
    ),
    Sentence.WORDS_ONLY: Template(
        "We can only pass on words, so that was not sent. Please write it as a message.",
    ),
    Sentence.STAFF_SAW_TO_IT: Template(
        "Our staff have seen to {member}. There is nothing more for you to do. Thank you."
    ),
    Sentence.EDITED_NOT_SENT: Template(
        "We cannot change words that have gone, so that was not sent. "
        "Please write it as a new message.",
    ),
    Sentence.QUIET_FOR_NOW: Template(
        "Our staff look after {member} from here. Nothing that you write goes out for now. "
        "There is nothing for you to do, and you did nothing wrong.",
    ),
    # Of a member who asked us to notice, and whom messages do reach.
    Sentence.SILENCE_WRITE: Template(
        "{member} asked us to notice quiet days, and has been quiet. A line from you may be "
        "welcome: reply {number} and your words. Only if you like.",
        chat="{member} asked us to notice quiet days, and has been quiet. A line from you may be "
        "welcome: reply to this message. Only if you like.",
    ),
    Sentence.SILENCE_TOLD: Template(
        "{member} asked us to notice quiet days, and has been quiet. Our staff are next to ask. "
        "There is nothing that you have to do.",
    ),
    Sentence.HELD_QUIET: Template(
        "Our staff look after {member} for now, so your words were not sent. "
        "We will tell you when messages go out again. Thank you.",
    ),
}
