"""English: what a member hears on an ordinary day, warm, plain and short."""

from messages.catalogue.template import Catalogue, Template
from messages.outgoing import Button
from messages.sentences import Sentence

_LESS = Button("Less often", "word:less")
_MORE = Button("More often", "word:more")
_PAUSE = Button("Pause", "word:pause")
_START = Button("Start again", "word:start")
_STOP = Button("Stop", "word:stop")
_TALK = Button("Talk to someone", "word:talk")
_TIMES = Button("My times", "word:times")

MEMBERS: Catalogue = {
    Sentence.WELCOME: Template(
        "Hello {name}, this is {team}. A computer sends our hellos and spots urgent words. "
        "People read all replies. In danger, call {emergency}.",
    ),
    Sentence.INVITATION: Template(
        "Hi {name}, it's {team}. May we send you hellos? People read replies and keep them "
        "safe, health details too. Reply OK to start or NO. STOP any time.",
        chat="Hi {name}, it's {team}. May we send you friendly hellos? People read what you "
        "write back. It may include health details, and we keep it safe. Tap a button, or "
        "write OK or NO. You can write STOP at any time.",
        buttons=(Button("OK, start", "consent:ok"), Button("No thank you", "consent:no")),
    ),
    Sentence.CONSENT_THANKS: Template(
        "Thank you {name}. Your first hello: {day}. You can reply LESS, PAUSE, HELP or STOP "
        "whenever you like. - {team}",
    ),
    Sentence.CONSENT_NO: Template(
        "That is fine. We will not message you again. Thank you for telling us. - {team}",
    ),
    Sentence.STOPPED: Template(
        "OK, no more hellos from {team}. Reply START if you want them back. "
        "If you need someone now: {talk}. In danger: {emergency}.",
        buttons=(_START,),
    ),
    Sentence.STOPPED_NOW: Template(
        "You have asked us to stop, so no hellos are planned. "
        "Reply START if you would like them back. - {team}",
        buttons=(_START,),
    ),
    Sentence.STARTED: Template(
        "Hello {name}, our hellos are on. Next hello: {day}. Reply LESS, PAUSE or STOP "
        "to change that at any time. - {team}",
        buttons=(_LESS, _PAUSE, _STOP),
    ),
    Sentence.HELP: Template(
        "This is {team}. Reply LESS, MORE, PAUSE, TIMES, TALK or STOP. "
        "Our staff: {tel}. Upset? {talk}. In danger: {emergency}.",
        chat="We are {team}. We send friendly hellos, and people read what you write back. "
        "Our staff: {tel}. If you are upset: {talk}. In danger: {emergency}.",
        buttons=(_TALK, _TIMES, _LESS, _MORE, _PAUSE, _STOP),
    ),
    Sentence.HELP_NO_TEL: Template(
        "This is {team}. Reply LESS, MORE, PAUSE, TIMES, TALK or STOP. "
        "Upset? {talk}. In danger: {emergency}.",
        chat="We are {team}. We send friendly hellos, and people read what you write back. "
        "If you are upset: {talk}. In danger: {emergency}.",
        buttons=(_TALK, _TIMES, _LESS, _MORE, _PAUSE, _STOP),
    ),
    Sentence.LESS: Template(
        "No problem. We will say hello less often. Next hello: {day}. "
        "Reply MORE, PAUSE or STOP to change it. - {team}",
        buttons=(_MORE, _PAUSE, _STOP),
    ),
    Sentence.MORE: Template(
        "Of course. We will say hello more often. Next hello: {day}. "
        "Reply LESS, PAUSE or STOP to change it. - {team}",
        buttons=(_LESS, _PAUSE, _STOP),
    ),
    Sentence.PAUSED: Template(
        "That is fine, {name}. No hellos until {day}. You can still write to us. "
        "Reply START to begin sooner, or STOP. - {team}",
        buttons=(_START, _STOP),
    ),
    Sentence.BACK: Template(
        "Hi {name}. Your pause is over. Next hello: {day}. Reply PAUSE for longer, LESS or STOP. "
        "All are fine. - {team}",
        buttons=(_PAUSE, _LESS, _STOP),
    ),
    Sentence.FORTNIGHT_OVER: Template(
        "Two weeks of daily hellos are over. From now on: {plan}. "
        "Next: {day}. MORE or LESS changes it. - {team}",
        buttons=(_MORE, _LESS, _PAUSE),
    ),
    Sentence.TIMES: Template(
        "Your hellos: {times}. Reply LESS, MORE or PAUSE to change them. - {team}",
        buttons=(_LESS, _MORE, _PAUSE),
    ),
    Sentence.TIMES_NONE: Template(
        "You have no hellos planned just now, {name}. Reply START if you would like some. - {team}",
        buttons=(_START,),
    ),
    Sentence.GROUPS: Template(
        "Thank you for asking, {name}. We do not have a list of groups yet. "
        "A person will look for you and reply here. - {team}",
    ),
    Sentence.TALK_LOOKING: Template(
        "We are asking a volunteer to talk with you now, {name}. "
        "If you would rather not wait, call {talk}. - {team}",
    ),
    Sentence.CHRISTMAS_ONLY: Template(
        "That is fine, {name}. From now on we will only say hello at Christmas. "
        "First hello: {day}. Reply MORE to change it. - {team}",
        buttons=(_MORE,),
    ),
    Sentence.PASSED_ON: Template(
        "Thank you, {name}. {buddy} has your message and will answer by {time}. - {team}",
    ),
    Sentence.LOOKING: Template(
        "Thank you, {name}. We are asking our volunteers who is free. "
        "You will hear from one of us by {time}. - {team}",
    ),
    Sentence.NEW_BUDDY: Template(
        "Hi {name}. {buddy}, one of our volunteers, has your message and will answer here. "
        "It all goes through us. - {team}",
    ),
    Sentence.STILL_LOOKING: Template(
        "Sorry, {name}. No volunteer has been free to answer yet. "
        "We have asked our staff too. You will hear by {time}. - {team}",
    ),
    Sentence.COULD_NOT_READ: Template(
        "Thank you {name}, we got your message. "
        "A person will look at it properly by {time}. - {team}",
    ),
    Sentence.FROM_BUDDY: Template("{text} - {buddy}"),
    Sentence.READ_FIRST: Template(
        "Thank you for your note, {name}. One of our staff will read it first. "
        "You can go on writing here. {team}",
    ),
    Sentence.NOTE_WENT: Template("{buddy} has your note now. It went like this:\n{text}"),
    Sentence.NOTE_KEPT: Template(
        "Thank you for your note, {name}. Our staff have read it and kept it with us. "
        "Please write again any time. {team}",
    ),
    Sentence.FROM_STAFF: Template("{text} - {staff}, staff"),
    # The words come from the bank of check-ins: see messages.check_in_bank.
    Sentence.CHECK_IN: Template("{text}"),
    # Only for whoever asked us to notice when they go quiet: see docs/silence.md.
    Sentence.LOOKING_OUT: Template(
        "OK {name}. If you go quiet for longer than usual, we will ask, and then our staff will. "
        "Any reply counts. To undo it: leave me be. - {team}",
        buttons=(Button("Leave me be", "word:leave me be"),),
    ),
    Sentence.LEFT_BE: Template(
        "That is fine, {name}. We will not ask about quiet days. "
        "Reply LESS, PAUSE or STOP if you would like fewer hellos. - {team}",
        buttons=(_LESS, _PAUSE, _STOP),
    ),
    Sentence.STILL_THERE: Template(
        "Hi {name}. You asked us to notice if you go quiet. Are you all right? "
        "Any reply will do, even a dot. - {team}",
    ),
    Sentence.STAFF_NEXT: Template(
        "Hi {name}. As you agreed, our staff will get in touch soon to see how you are. "
        "Any reply, even a dot, and they will not. - {team}",
    ),
    # Nothing has arrived for weeks, and the number may be somebody else's by now.
    Sentence.IDENTITY_CHECK: Template("Hi. Is this still the same number? Any reply will do."),
    # Not signed: whose number it was, and with whom, is nobody else's business.
    Sentence.WRONG_NUMBER: Template("Sorry about that. We will not message this number again."),
}
