"""English: what a buddy hears where words were held, a gentle reminder, and what staff hear."""

from messages.catalogue.template import Catalogue, Template
from messages.sentences import Sentence

BOUNDARIES: Catalogue = {
    # To the buddy whose words were held.
    Sentence.HELD_KINDLY: Template(
        "We kept your words to {member} here: they touch on {touches}. "
        "That keeps you both safe. Our staff will read them and tell you.",
    ),
    Sentence.HELD_WENT: Template(
        "Passed on to {member}. It went like this:\n{text}",
    ),
    Sentence.HELD_KEPT: Template(
        "Our staff have read your words to {member} and kept them with us. "
        "They will talk it over with you.",
    ),
    # To the buddy to whom a member wrote.
    Sentence.STAFF_READ_FIRST: Template(
        "{member} has written, and this time our staff read it first. "
        "You can say hello meanwhile, or leave it to them.",
    ),
    Sentence.KEEP_IT_HERE: Template(
        "{member}'s words touch on {touches}. It is fine to say kindly that you "
        "only talk here. Our staff see it too.",
    ),
}
STAFF_BOUNDARIES: Catalogue = {
    Sentence.HELD_WAITS: Template(
        "A held message has waited since {time} for somebody on staff to read it.\n{link}",
    ),
    Sentence.HELD_WAIT: Template(
        "{count} held messages wait for somebody on staff to read them, "
        "the first since {time}.\n{link}",
    ),
}
