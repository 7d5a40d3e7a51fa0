"""English: whose an alert is, and what can be done with it while somebody has it."""

from messages.catalogue.staff_buttons import (
    HAND,
    HAND_BACK,
    NOTE_A_TRY,
    SECOND,
    SNOOZES,
    TAKE,
    TRIES,
)
from messages.catalogue.template import Catalogue, Template
from messages.outgoing import Button
from messages.sentences import Sentence

OWNING: Catalogue = {
    Sentence.TAKE_FIRST: Template(
        "Nobody has alert {number} yet, so nothing has changed. Please take it first: "
        "reply T{number}.",
        chat="Nobody has alert {number} yet, so nothing has changed. Please take it first.",
        buttons=(TAKE[0],),
    ),
    Sentence.WHO_HAS_IT: Template(
        "{staff} has alert {number} already. Thank you. If {staff} does not answer, "
        "you can have it: reply TAKE OVER {number}.",
        chat="{staff} has alert {number} already. Thank you. If {staff} does not answer, "
        "you can take it over.",
        buttons=(Button("Take it over", "takeover:{number}"),),
        spoken="{staff} has alert {number} already. Thank you for being there. Goodbye.",
    ),
    Sentence.JUST_TAKEN: Template(
        "{staff} has alert {number} and has only just taken it. Please speak to {staff}, or try "
        "again in 2 minutes: TAKE OVER {number}.",
    ),
    Sentence.TAKEN_OVER: Template(
        "{staff} has taken over alert {number} from you. Nothing more for you to do. Thank you.",
    ),
    Sentence.NOTED_ONLY_YOU: Template(
        "Noted. You are the only one on staff, so nobody else can be asked. We will ask you about "
        "alert {number} again in 5 minutes. In danger: 999.",
        spoken="Noted. You are the only one on staff, so nobody else can be asked. "
        "We will ask you about alert {number} again in 5 minutes. Goodbye.",
    ),
    Sentence.NOBODY_ELSE: Template(
        "You are the only one on staff, so nobody else can be asked about alert {number}. "
        "It stays yours. If somebody is in danger, call 999.",
    ),
    Sentence.HANDED_TO_YOU: Template(
        "{urgent}{staff} asks you to take alert {number}, {who}.\n"
        "Reply T{number} to take it, N{number} if you can't.\n{link}",
        chat="{urgent}{staff} asks you to take alert {number}, {who}.\n{link}",
        buttons=TAKE,
    ),
    Sentence.HANDED_ON: Template(
        "{colleague} is asked to take alert {number}. It stays yours until they do. If they "
        "have not in 5 minutes, others are asked.",
    ),
    Sentence.HAND_TO_WHOM: Template(
        "Who is to have alert {number}? Reply H{number} and one of: {choices}.",
        chat="Who is to have alert {number}?",
        options=True,
    ),
    Sentence.HAND_REFUSED: Template(
        "{staff} can't take alert {number}, so it is still yours. Reply T{number} to keep it, or "
        "H{number} and a name. In 5 minutes others are asked.",
        chat="{staff} can't take alert {number}, so it is still yours. In 5 minutes others are "
        "asked, unless you keep it.",
        buttons=(Button("I'll keep it", "take:{number}"), HAND, HAND_BACK),
    ),
    Sentence.HAND_NOT_TAKEN: Template(
        "{colleague} has not taken alert {number}, so others are asked now. "
        "Reply T{number} to take it back.",
        chat="{colleague} has not taken alert {number}, so others are asked now.",
        buttons=(Button("I'll take it back", "take:{number}"),),
    ),
    Sentence.NOTED_STAYS: Template(
        "Noted, thank you. Alert {number} stays with {staff}.",
        spoken="Noted, thank you. Alert {number} stays with {staff}. Goodbye.",
    ),
    Sentence.SNOOZE_HOW: Template(
        "For how many minutes, and why? For example: Z{number} 30 rang, ringing again at 9. "
        "An urgent one waits an hour at most.",
        chat="Alert {number}: for how long, and why? Tap one, or write for example "
        "Z{number} 30 rang, ringing again at 9. An urgent one waits an hour at most.",
        buttons=SNOOZES,
    ),
    Sentence.SNOOZED: Template(
        "Noted. We will ask you about alert {number} again at {time}, or sooner if {who} writes "
        "something worse.",
    ),
    Sentence.SECOND_WANTED: Template(
        "{urgent}{staff} asks for a second person, alert {number}, {who}.\n"
        "Reply T{number} to join, N{number} if you can't.\n{link}",
        chat="{urgent}{staff} has alert {number}, {who}, and asks for a second person to look "
        "with them.\n{link}",
        buttons=(Button("I'll join", "take:{number}"), TAKE[1]),
    ),
    Sentence.SECOND_CALLED: Template(
        "A second person is being asked for alert {number}. It stays yours. "
        "We will tell you who joins.",
    ),
    Sentence.SECOND_JOINED: Template(
        "{staff} is with you on alert {number} as second person. It stays yours.",
    ),
    Sentence.SECOND_FOUND: Template(
        "{staff} has joined on alert {number}. Nothing more for you to do. Thank you.",
    ),
    Sentence.SECOND_LEFT: Template(
        "{staff} can't stay on alert {number}. The next person is being asked.",
    ),
    Sentence.YOU_ARE_SECOND: Template(
        "Thank you. You are the second person on alert {number}, {who}. {staff} has it.\n{link}",
        spoken="Thank you. You are the second person on alert {number}. {staff} has it. "
        "We are sending you a message that says what to do next. Goodbye.",
    ),
    Sentence.TRY_HOW: Template(
        "How did you try to reach {who}? For example: L{number} rang, no answer. "
        "Alert {number} stays open meanwhile.",
        chat="How did you try to reach {who}? Tap one, or write for example L{number} rang, "
        "no answer. Alert {number} stays open meanwhile.",
        buttons=TRIES,
    ),
    Sentence.TRY_NOTED: Template(
        "Noted: try {count} to reach {who}. Alert {number} is still open. To close it: C{number} "
        "and how it ended.",
    ),
    Sentence.OPTIONS: Template(
        "Alert {number}: H{number} and a name, to hand it on. R{number}, a second person. "
        "Z{number} 30 and why, to be asked later. L{number} rang, no answer: a try.",
        chat="Alert {number}: what would you like to do?",
        buttons=(HAND, SECOND, *SNOOZES, NOTE_A_TRY, HAND_BACK),
    ),
}
