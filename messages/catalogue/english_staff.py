"""English: what staff hear, a number and a reference on a lock screen, never a name or words."""

from messages.catalogue.english_staff_endings import ENDINGS
from messages.catalogue.english_staff_owning import OWNING
from messages.catalogue.staff_buttons import MORE, OUTCOMES, TAKE
from messages.catalogue.template import Catalogue, Template
from messages.outgoing import Button
from messages.sentences import Sentence

_PRESS = "To take it, press 1. If you can't, press 2. To hear this again, press 3."
_TAKE_WORDS = "Reply T{number} to take it, N{number} if you can't.\n{link}"

STAFF: Catalogue = {
    **OWNING,
    **ENDINGS,
    Sentence.PAGE_URGENT: Template(
        "URGENT alert {number}, {who}, {time}.\n" + _TAKE_WORDS,
        chat="URGENT alert {number}, {who}, {time}.\n{link}",
        buttons=TAKE,
        spoken="This is {team}. Urgent alert {number}, about {who}. " + _PRESS,
        keys=TAKE,
    ),
    Sentence.PAGE_URGENT_AGAIN: Template(
        "URGENT alert {number}, {who}, not taken after {minutes} min.\n" + _TAKE_WORDS,
        chat="URGENT alert {number}, {who}, not taken after {minutes} min.\n{link}",
        buttons=TAKE,
        spoken="This is {team}. Urgent alert {number}, about {who}. Nobody has taken it yet. "
        + _PRESS,
        keys=TAKE,
    ),
    Sentence.PAGE_SOON: Template(
        "Alert {number}, {who}, {time}: read within 1 hour.\n" + _TAKE_WORDS,
        chat="Alert {number}, {who}, {time}: read within 1 hour.\n{link}",
        buttons=TAKE,
        spoken="This is {team}. Alert {number}, about {who}. Please read it within 1 hour. "
        + _PRESS,
        keys=TAKE,
    ),
    Sentence.PAGE_SOON_AGAIN: Template(
        "Alert {number}, {who}, not taken after {minutes} min. Please read it.\n" + _TAKE_WORDS,
        chat="Alert {number}, {who}, not taken after {minutes} min. Please read it.\n{link}",
        buttons=TAKE,
        spoken="This is {team}. Alert {number}, about {who}. Nobody has read it yet. " + _PRESS,
        keys=TAKE,
    ),
    Sentence.PAGE_LIST_URGENT: Template(
        "URGENT: {pressing} of {count} alerts waiting.\nReply to take one, urgent first: {codes}.\n"
        "{link}",
        chat="URGENT: {pressing} of {count} alerts waiting.\n"
        "Write one of these to take it, urgent first: {codes}.\n{link}",
        buttons=(Button("I'll take alert {number}", "take:{number}"),),
        spoken="This is {team}. Alerts are waiting: {count}, of them urgent: {pressing}. "
        "The first is alert {number}. " + _PRESS,
        keys=TAKE,
    ),
    Sentence.PAGE_LIST: Template(
        "Alerts waiting: {count}.\nReply to take one, the oldest first: {codes}.\n{link}",
        chat="Alerts waiting: {count}.\n"
        "Write one of these to take it, the oldest first: {codes}.\n{link}",
        buttons=(Button("I'll take alert {number}", "take:{number}"),),
        spoken="This is {team}. Alerts are waiting: {count}. The oldest is alert {number}. "
        + _PRESS,
        keys=TAKE,
    ),
    Sentence.YOU_HAVE_IT: Template(
        "You have alert {number}, {who}. Thank you. To close it: C{number} and how it ended, "
        "as in C{number} spoke, safe.\n{link}",
        chat="You have alert {number}, {who}. Thank you. When it is done, tap how it ended.\n"
        "{link}",
        buttons=(*OUTCOMES, MORE),
        spoken="You have alert {number}. Thank you. "
        "We are sending you a message that says what to do next. Goodbye.",
    ),
    Sentence.STILL_YOURS: Template(
        "Alert {number}, {who}: yours for {minutes} min, still open. Reply C{number} and "
        "how it ended, or N{number} to hand it back.\n{link}",
        chat="Alert {number}, {who}: you took it {minutes} min ago and it is still open. "
        "How did it end? Or tap to hand it back.\n{link}",
        buttons=(*OUTCOMES, Button("Hand it back", "notme:{number}")),
    ),
    Sentence.TAKEN_BY: Template(
        "{staff} has alert {number} now. Nothing more for you to do. Thank you.",
    ),
    # Added to messages that stand in a chat, so that old ones stay true.
    Sentence.NOW_TAKEN: Template("{staff} has alert {number} (since {since})."),
    Sentence.NOW_CLOSED: Template("Alert {number} closed by {staff} ({since}): all clear."),
    Sentence.NOW_OPEN: Template(
        "Alert {number} is open again (since {since}): nobody has it. "
        "Reply T{number} to take it, N{number} if you can't.",
        chat="Alert {number} is open again (since {since}): nobody has it.",
        buttons=TAKE,
    ),
    Sentence.ALREADY_TAKEN: Template(
        "{staff} has alert {number} already. Thank you for being there.",
        spoken="{staff} has alert {number} already. Thank you for being there. Goodbye.",
    ),
    Sentence.ALREADY_CLOSED: Template(
        "Alert {number} is closed already. Thank you.",
        spoken="Alert {number} is closed already. Thank you. Goodbye.",
    ),
    Sentence.NOTED_NOT_YOU: Template(
        "Noted, thank you. Alert {number} is going on to the next person.",
        spoken="Noted, thank you. Alert {number} is going on to the next person. Goodbye.",
    ),
    Sentence.NO_SUCH_ALERT: Template(
        "We cannot find alert {number}, so nothing has changed. "
        "Please check the number in the message that you got.",
        spoken="We cannot find alert {number}, so nothing has changed. Goodbye.",
    ),
    Sentence.ALL_CLEAR: Template("All clear: {staff} has closed alert {number}. Thank you."),
    Sentence.MEMBER_WROTE_AGAIN: Template(
        "Alert {number}: {who} has written again. Please read it, then reply T{number}.\n{link}",
        chat="Alert {number}: {who} has written again. Please read it.\n{link}",
        buttons=(Button("I have read it", "take:{number}"),),
    ),
    Sentence.RAISED: Template(
        "URGENT alert {number}: {who} has written again and it is more worrying. "
        "Please read it now.\n{link}",
    ),
    Sentence.NOBODY_FREE: Template(
        "Request {number}: no volunteer has been free for {who} for {waited}. "
        "Please find someone.\n{link}",
    ),
    Sentence.DELIVERY_FAILING: Template(
        "Messages to {who} are not arriving (code {code}). This is not silence. "
        "Please check how we reach them.",
    ),
    Sentence.ALARM_BROKEN: Template(
        "The alarm is not working: {what}. Until it is mended, "
        "please read every new message yourself.",
    ),
    Sentence.STAFF_HELP: Template(
        "With the alert's number: T7 takes alert 7, N7 means not me, C7 and how it ended "
        "closes it, as in C7 spoke, safe now. The rota: WHO, SWAP, AWAY, COVER.",
        chat="Tap a button under an alert to take it, to pass it on, or to say how it ended. "
        "Or write T7 to take alert 7, N7 for not me, C7 and how it ended to close it. "
        "For the rota: WHO, SWAP, AWAY, COVER.",
    ),
    Sentence.STAFF_HELP_MORE: Template(
        "When you have it: H7 Priya hands it on. R7 a second person. Z7 30 and why: ask me later. "
        "L7 rang, no answer. O7 opens it again. F7 follow-up done.",
    ),
    Sentence.STAFF_WELCOME: Template(
        "Hello, and thank you for being on call. Alerts will come here. "
        "Please let this number ring at night. Reply HELP to see how it works.",
        chat="Hello, and thank you for being on call. Alerts will come here, with buttons. "
        "Please let this chat make a sound at night. Write HELP to see how it works.",
    ),
    Sentence.LEFT: Template(
        "{who} has left or blocked us while alert {number} is open. "
        "Our messages will not reach them. Please find another way.",
    ),
    # Somebody may stand beside them: what a phone shows here, a call could cost them.
    Sentence.RULES_FIRST: Template(
        "Alert {number}: before you write or ring, read how {who} may be reached.\n{link}",
    ),
    Sentence.CODE_WORD: Template(
        "URGENT alert {number}, {who}: do not write or ring. Nothing goes to them now. "
        "Please read it first.\n{link}",
    ),
    Sentence.NOT_SENT_QUIET: Template(
        "Your words were not sent: nothing goes to {who} now. Please read alert {number}.\n{link}",
    ),
    # About a silence that was agreed on: see docs/silence.md.
    Sentence.SILENCE_TRY_AGAIN: Template(
        "Alert {number}, {who}: please try once more, at another time of day, and note it.\n{link}",
    ),
    Sentence.SILENCE_CONTACT: Template(
        "Alert {number}, {who}: no word yet. They agreed whom you may ask: please do.\n{link}",
    ),
    Sentence.SILENCE_NO_CONTACT: Template(
        "Alert {number}, {who}: no word yet. No consent on file to ask anybody else. "
        "Please decide what is next.\n{link}",
    ),
    Sentence.SILENCE_DECIDE: Template(
        "Alert {number}, {who}: no word. Decide with a colleague: visit, 101, 999? "
        "Ask them: will anyone attend?\n{link}",
    ),
    Sentence.CANNOT_REACH: Template(
        "Texts to {who} have failed for 3 days. This is not silence. "
        "Please check the number.\n{link}",
    ),
    Sentence.PRESS_NOTED: Template("Thank you, noted."),
    Sentence.CALL_UNANSWERED: Template(
        "No key was pressed, so nobody has taken it. We go on to the next person. Goodbye.",
    ),
    Sentence.KEY_NOT_STORED: Template("That did not work. Please press the key again.", keys=TAKE),
}
