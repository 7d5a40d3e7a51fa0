"""English for a phone that somebody else may read: no service, no helpline, and no subject."""

from messages.catalogue.template import Catalogue, Template
from messages.sentences import Sentence

_GOT_IT = "Thanks, got your note. - {team}"

NEUTRAL: Catalogue = {
    # {team} is what we may call ourselves; where nothing was agreed there is no signature.
    Sentence.CONSENT_THANKS: Template(
        "Thanks {name}. Next note: {day}. Reply LESS, PAUSE or STOP whenever you like. - {team}",
    ),
    Sentence.CONSENT_NO: Template("That is fine. No more notes from here."),
    Sentence.STOPPED: Template("OK, no more notes. Reply START if you want them back."),
    Sentence.STOPPED_NOW: Template("No notes are planned. Reply START if you want them back."),
    Sentence.STOPPED_CONCERN_OPEN: Template("OK, no more notes for now."),
    Sentence.STARTED: Template(
        "Hi {name}. Next note: {day}. Reply LESS, PAUSE or STOP to change that. - {team}",
    ),
    Sentence.HELP: Template("Reply LESS, MORE, PAUSE, TIMES or STOP. - {team}"),
    Sentence.HELP_NO_TEL: Template("Reply LESS, MORE, PAUSE, TIMES or STOP. - {team}"),
    Sentence.LESS: Template(
        "No problem. Less often from now on. Next note: {day}. Reply MORE to change it. - {team}",
    ),
    Sentence.MORE: Template(
        "Of course. More often from now on. Next note: {day}. Reply LESS to change it. - {team}",
    ),
    Sentence.PAUSED: Template(
        "That is fine, {name}. No notes until {day}. Reply START to begin sooner. - {team}",
    ),
    Sentence.PAUSED_OPEN: Template(
        "That is fine, {name}. No notes until you write START. - {team}",
    ),
    Sentence.PAUSED_FROM: Template(
        "OK {name}, no notes from {begins} until {ends}. Reply UNDO to put it back. - {team}",
    ),
    Sentence.IN_HOSPITAL: Template("Thanks {name}. No notes until you write START. - {team}"),
    Sentence.CHANGED: Template(
        "From now on: {plan}. Next note: {day}. Reply UNDO to put it back. - {team}",
    ),
    Sentence.ONCE_MORE: Template("OK {name}. A note {when}. Reply UNDO to take it back. - {team}"),
    Sentence.WHICH_TIME: Template("Which do you mean? {choices}. Reply {letters}. - {team}"),
    Sentence.SHALL_WE: Template(
        "Do you mean: {choices}? Reply A for that, B to leave it as it is. - {team}",
    ),
    Sentence.LEFT_AS_IS: Template("OK {name}, left as it is. Next note: {day}. - {team}"),
    Sentence.PUT_BACK: Template("Put back as it was. Next note: {day}. - {team}"),
    Sentence.NOT_PUT_BACK: Template("Nothing to put back. Next note: {day}. - {team}"),
    Sentence.NOT_CHANGED: Template("Thanks {name}, got your note. Looking at it soon. - {team}"),
    Sentence.BACK: Template(
        "Hi {name}. Next note: {day}. Reply PAUSE for longer, LESS or STOP. - {team}",
    ),
    Sentence.FORTNIGHT_OVER: Template(
        "From now on: {plan}. Next note: {day}. MORE or LESS changes it. - {team}",
    ),
    Sentence.TIMES: Template(
        "Next notes: {times}. Reply LESS, MORE or PAUSE to change them. - {team}",
    ),
    Sentence.TIMES_NONE: Template("No notes are planned. Reply START if you want some. - {team}"),
    Sentence.GROUPS: Template(_GOT_IT),
    Sentence.TALK_LOOKING: Template("Thanks, got your note. Asking round now. - {team}"),
    Sentence.CHRISTMAS_ONLY: Template(
        "That is fine, {name}. Only at Christmas from now on. Reply MORE to change it. - {team}",
    ),
    Sentence.PASSED_ON: Template("Thanks, got your note. {buddy} will answer by {time}. - {team}"),
    Sentence.LOOKING: Template("Thanks, got your note. You will hear by {time}. - {team}"),
    Sentence.NEW_BUDDY: Template("{buddy} has your note and will answer here. - {team}"),
    Sentence.STILL_LOOKING: Template("Sorry, no answer yet. You will hear by {time}. - {team}"),
    Sentence.DELAYED: Template("Sorry, {name}, this may come later than {time}. - {team}"),
    Sentence.TALK_NOBODY: Template("Sorry, no answer yet. Still asking round. - {team}"),
    Sentence.COULD_NOT_READ: Template("Thanks, got your note. Looking at it by {time}. - {team}"),
    Sentence.NEWCOMER_HELLO: Template("Thanks, got your note."),
    # People's own words go as they wrote them, with a first name and nothing else.
    Sentence.FROM_BUDDY: Template("{text} - {buddy}"),
    Sentence.FROM_STAFF: Template("{text} - {staff}"),
    Sentence.READ_FIRST: Template("Thanks, got your note. Looking at it soon. - {team}"),
    Sentence.NOTE_WENT: Template("{buddy} has your note now. - {team}"),
    Sentence.NOTE_KEPT: Template(_GOT_IT),
    # The words are chosen in messages.neutral_hellos.
    Sentence.CHECK_IN: Template("{text}"),
    Sentence.WRONG_NUMBER: Template("Sorry about that. Nothing more will be sent to this number."),
    Sentence.LOOKING_OUT: Template("OK {name}, noted. To undo it: leave me be. - {team}"),
    Sentence.LEFT_BE: Template("That is fine, {name}. Noted. - {team}"),
    Sentence.STILL_THERE: Template("Hi {name}. All right? Any reply will do, even a dot. - {team}"),
    Sentence.STAFF_NEXT: Template("Hi {name}. A note back would be good, even a dot. - {team}"),
    Sentence.IDENTITY_CHECK: Template("Hi. Is this still the same number? Any reply will do."),
    # After worrying words: one and the same, whatever staff do meanwhile.
    **dict.fromkeys(
        (
            Sentence.SAFETY_ALERTED,
            Sentence.SAFETY_HOLDING,
            Sentence.SAFETY_NOBODY,
            Sentence.SAFETY_NOBODY_EVER,
            Sentence.SAFETY_NEUTRAL,
        ),
        Template("Thanks, got your note. Write again any time."),
    ),
    **dict.fromkeys(
        (
            Sentence.LOW_MOOD_SOON,
            Sentence.LOW_MOOD_NOBODY,
            Sentence.LOW_MOOD_NOBODY_EVER,
        ),
        Template(_GOT_IT),
    ),
    Sentence.MATCH_MEMBER: Template(
        "Hi {name}. Shall {buddy} write back from now on? Reply A if so, B if not. - {team}",
    ),
    Sentence.MATCH_MEMBER_YES: Template("Thanks {name}. You will hear when. - {team}"),
    Sentence.MATCH_MEMBER_NO: Template("That is fine, {name}. - {team}"),
    Sentence.MATCH_OFF_MEMBER: Template("Sorry {name}, {buddy} will not write after all. - {team}"),
    **dict.fromkeys(
        (Sentence.BUDDY_BEGINS, Sentence.BUDDY_BEGINS_KNOWS),
        Template("Hi {name}. {buddy} writes back from now on. - {team}"),
    ),
    Sentence.NEW_BUDDY_KNOWS: Template("{buddy} has your note and will answer here. - {team}"),
    Sentence.BUDDY_ENDS: Template(
        "Hi {name}. {buddy} will not write here any more. Write when you like. - {team}",
    ),
    Sentence.LINES_YES: Template(_GOT_IT),
    Sentence.LINES_NO: Template(_GOT_IT),
    Sentence.HOW_WITH_BUDDY: Template(
        "Hi {name}. How is it with {buddy}? Reply A: well. B: not sure. C: not for me. - {team}",
    ),
    Sentence.GLAD_TO_HEAR: Template(_GOT_IT),
    Sentence.NOTED_IN_PRIVATE: Template(_GOT_IT),
    **dict.fromkeys(
        (
            *(Sentence.GROUPS_COMPANY, Sentence.COMPANY_ASKED, Sentence.COMPANY_STANDS),
            *(Sentence.COMPANY_OFF, Sentence.COMPANY_NONE, Sentence.VISITS_OVER),
        ),
        Template(_GOT_IT),
    ),
    **dict.fromkeys(
        (Sentence.VISIT_SKIPPED, Sentence.VISIT_TRIED),
        Template("That is fine, {name}. - {team}"),
    ),
    # Whoever was told in person where and when must not wait there.
    **dict.fromkeys(
        (Sentence.VISIT_OFF, Sentence.VISIT_LOOKING),
        Template("Sorry {name}, {time} is off. - {team}"),
    ),
    # The same; how it has changed is said in person, too.
    Sentence.VISIT_MOVED: Template("Hi {name}, {was} has changed. You will hear how. - {team}"),
    Sentence.TAKEN: Template("{staff} has your note now. Write here any time. - {team}"),
}
"""What is not here is not said at all: see `NEVER_NEUTRAL`."""

NEVER_NEUTRAL = frozenset(
    {
        *(Sentence.WELCOME, Sentence.INVITATION, Sentence.SAFETY_SECOND, Sentence.LINES_MAY_WE),
        *(Sentence.VISIT_ARRANGED, Sentence.VISIT_REMINDER, Sentence.VISIT_AGAIN),
        Sentence.HOW_WERE_VISITS,
    },
)
"""They would be untrue or useless without what they must not say. Staff ask for consent in person,
no second safety text goes: it is a list of helplines; and what others may know of them is asked in
person, too. Where and when somebody is to be met is nothing for a phone that others may read."""
