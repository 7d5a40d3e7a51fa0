"""English for members whom nobody may ring: what differs because the usual words offer a call."""

from messages.catalogue.template import Catalogue, Template
from messages.sentences import Sentence

NO_CALL: Catalogue = {
    # In these words {talk} is a line to text: see `crisis_values`.
    Sentence.TALK_LOOKING: Template(
        "We are asking a volunteer to write with you now, {name}. "
        "If you would rather not wait: {talk}. - {team}",
    ),
    Sentence.TALK_NOBODY: Template(
        "Sorry, {name}, no volunteer is free to write just now. We go on asking. "
        "If you would rather not wait: {talk}. - {team}",
    ),
    Sentence.SAFETY_SECOND: Template("You can write here at any time. Or: {text_line}."),
}
