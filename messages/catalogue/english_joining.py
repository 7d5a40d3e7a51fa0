"""English: what somebody hears who becomes a volunteer, and whose checks run out."""

from messages.catalogue.template import Catalogue, Template
from messages.outgoing import Button
from messages.sentences import Sentence

JOINING: Catalogue = {
    Sentence.JOIN_INVITE: Template(
        "Hello {buddy}. Would you like to be a volunteer with us, by first names only and with "
        "our staff beside you? Reply OK to agree, or NO. - {team}",
        buttons=(Button("OK, I agree", "word:ok"), Button("No thanks", "word:no")),
    ),
    Sentence.JOIN_AGREED: Template(
        "Thank you, {buddy}. Our staff will write to you here about the next steps. "
        "Nobody is waiting for you yet. - {team}",
    ),
    Sentence.JOIN_NO: Template("That is fine, and thank you for telling us. - {team}"),
    Sentence.JOIN_BY_CHAT: Template(
        "Thank you for offering to help. What is your name? Only our staff read it, "
        "and they will write to you here. STOP ends it. - {team}",
    ),
    Sentence.JOIN_KEPT: Template(
        "Thank you. Only our staff read this, and it was sent to nobody else. - {team}",
    ),
    Sentence.JOIN_BEGINS: Template(
        "Welcome, {buddy}: you are one of our volunteers now. We write when somebody would like "
        "an answer, and no is always fine. HELP? says more. - {team}",
    ),
    Sentence.CHECK_ENDS: Template(
        "Hello {buddy}. Your {check} runs out on {day}. Our staff will renew it with you: "
        "reply here if you have a question. - {team}",
    ),
    Sentence.CHECK_ENDED: Template(
        "Hello {buddy}. Your {check} has run out, so nothing is asked of you until our staff "
        "have renewed it. - {team}",
    ),
}
