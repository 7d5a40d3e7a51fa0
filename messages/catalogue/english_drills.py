"""English: what staff hear when alerts are tried out, so that nobody takes it for a real one."""

from messages.catalogue.template import Catalogue, Template
from messages.outgoing import Button
from messages.sentences import Sentence

_HERE = (Button("I got it", "drill:{number}"),)

DRILLS: Catalogue = {
    Sentence.PAGE_DRILL: Template(
        "This is a drill, {staff}. Nobody is in danger. "
        "Please reply D{number} now, so that we know that alerts reach you.",
        chat="This is a drill, {staff}. Nobody is in danger. "
        "Please tap now, so that we know that alerts reach you.",
        buttons=_HERE,
    ),
    Sentence.PAGE_DRILL_AGAIN: Template(
        "This is a drill, {staff}. Nobody is in danger. Nobody answered it in {minutes} min, "
        "so it comes to you. Please reply D{number} now.",
        chat="This is a drill, {staff}. Nobody is in danger. Nobody answered it in {minutes} min, "
        "so it comes to you. Please tap now.",
        buttons=_HERE,
    ),
    Sentence.PAGE_SHIFT: Template(
        "Your shift has begun, {staff}. This is only a test. "
        "Please reply D{number}, so that we know that alerts reach you.",
        chat="Your shift has begun, {staff}. This is only a test. "
        "Please tap, so that we know that alerts reach you.",
        buttons=_HERE,
    ),
    Sentence.DRILL_THANKS: Template(
        "Thank you, {staff}. Alerts reach you: you answered drill {number} within {minutes} min.",
    ),
    Sentence.DRILL_OVER: Template(
        "Drill {number} is over: {staff} answered. Nothing more for you to do. Thank you.",
    ),
    Sentence.DRILL_LATE: Template(
        "Thank you. Drill {number} is over already, but now we know that alerts reach you.",
    ),
    Sentence.NO_SUCH_DRILL: Template(
        "We cannot find a drill {number} that you were asked to answer. "
        "Please check the number in the message that you got.",
    ),
    Sentence.DRILL_FAILED: Template(
        "Drill {number} failed: nobody answered in {minutes} min. "
        "A real alert might wait as long. Please find out why.",
    ),
    Sentence.SHIFT_SILENT: Template(
        "{staff} has begun a shift and in {minutes} min has not confirmed that alerts arrive. "
        "Please ring them, or find somebody else.",
    ),
}
