"""The buttons under what staff hear: each does what a code does on a plain phone."""

from messages.outcomes import Outcome
from messages.outgoing import Button

TAKE = (Button("I'll take it", "take:{number}"), Button("Not me", "notme:{number}"))
OUTCOMES = (
    *(
        Button(outcome.label, f"close:{{number}}:{outcome}")
        for outcome in (Outcome.SPOKE_SAFE, Outcome.REFERRED, Outcome.NO_ANSWER)
    ),
    Button("999 called", "close:{number}:999 called"),
    Button(Outcome.FALSE_ALARM.label, f"close:{{number}}:{Outcome.FALSE_ALARM}"),
)
MORE = Button("Something else", "more:{number}")
HAND = Button("Hand it to someone", "hand:{number}")
HAND_BACK = Button("Hand it back", "notme:{number}")
SECOND = Button("I need a second person", "second:{number}")
SNOOZES = (
    Button("Trying again, ask me in 30 min", "snooze:{number}:30 trying to reach them again"),
    Button("With them, ask me in 60 min", "snooze:{number}:60 with them now"),
)
NOTE_A_TRY = Button("Note a try to reach them", "tried:{number}")
TRIES = tuple(
    Button(label, f"tried:{{number}}:{label.lower()}")
    for label in ("Rang, no answer", "Rang, left a message", "Texted", "Went round, no answer")
)
REOPEN = Button("Open it again", "reopen:{number}")
