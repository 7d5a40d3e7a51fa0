"""English: what a buddy hears about the time that they give, and the thanks for it."""

from messages.catalogue.template import Catalogue, Template
from messages.sentences import Sentence

BUDDIES_TIME: Catalogue = {
    Sentence.SPENT_NOTED: Template("Noted: {spent}. That makes {so_far} this month. Thank you."),
    Sentence.SPENT_NOTHING: Template(
        "We have no answer of yours from the last week to note that for, so it was not kept, "
        "and nobody was sent it. Our staff can add it.",
    ),
    Sentence.HOURS_SO_FAR: Template(
        "You have given {so_far} so far this month. Thank you. "
        "If one took longer or less, reply for example: spent 20 minutes.",
    ),
    Sentence.MONTH_THANKS: Template(
        "Thank you, {buddy}. In {month} you gave {given}. {people} had you to write to, "
        "and you answered {answers}.",
    ),
    Sentence.MONTH_THANKS_TIME: Template(
        "Thank you, {buddy}. In {month} you gave {given} of your own time.",
    ),
}
