"""English: while somebody is looked for, what the member, the volunteers and staff hear of it."""

from messages.catalogue.template import Catalogue, Template
from messages.sentences import Sentence

ASKING: Catalogue = {
    Sentence.DELAYED: Template(
        "Sorry, {name}: your answer may come later than {time}, as we said. "
        "You are not forgotten, and we go on looking. - {team}",
    ),
    Sentence.TALK_NOBODY: Template(
        "Sorry, {name}, no volunteer is free to talk just now. We go on asking. "
        "If you would rather not wait, call {talk}. - {team}",
    ),
    Sentence.MOVED_ON: Template(
        "We are asking others about {member} now, so you need not think of it. "
        "That is fine, and thank you. If you like, you can still answer.",
    ),
    Sentence.PROMISE_NEAR: Template(
        "Request {number}: {who} was promised an answer by {time}. Please find someone.\n{link}",
    ),
    Sentence.NOBODY_NEXT: Template(
        "{who}: their buddy finishes on {day}, and nobody has agreed to follow. "
        "Please choose.\n{link}",
    ),
}
