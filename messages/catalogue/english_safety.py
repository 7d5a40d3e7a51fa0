"""English: what a person hears after worrying words, and nothing promised that nobody took on."""

from messages.catalogue.template import Catalogue, Template
from messages.sentences import Sentence

SAFETY: Catalogue = {
    # Only after the alert is stored and a page has been handed over.
    Sentence.SAFETY_ALERTED: Template(
        "Thank you for telling us. This is automatic, but our staff have been alerted. "
        "In danger now? Call {emergency}. To talk now: {talk}.",
    ),
    Sentence.SAFETY_HOLDING: Template(
        "Thank you for telling us. This is automatic. We are finding a person to read it. "
        "In danger now? Call {emergency}. To talk now: {talk}.",
    ),
    Sentence.SAFETY_NOBODY: Template(
        "Thank you for telling us. This is automatic: staff return at {time}. "
        "Please do not wait. In danger? Call {emergency}. To talk: {talk}.",
    ),
    Sentence.SAFETY_NOBODY_EVER: Template(
        "Thank you for telling us. This is automatic: our staff are away just now. "
        "Please do not wait. In danger? Call {emergency}. To talk: {talk}.",
    ),
    Sentence.SAFETY_SECOND: Template(
        "If it is easier to text: {text_line}. Urgent health help: {urgent_health}. "
        "You can write here too.",
    ),
    # For a phone that somebody else may read: no service, no helpline, no subject.
    Sentence.SAFETY_NEUTRAL: Template("Thanks, got your note. Write again any time."),
    Sentence.LOW_MOOD_SOON: Template(
        "That sounds hard, {name}. Thank you for telling us. Our staff will read this as soon as "
        "they can. To talk sooner: {talk}. - {team}",
    ),
    Sentence.LOW_MOOD_NOBODY_EVER: Template(
        "Thank you for telling us. Nobody reads here just now, and we will as soon as we can. "
        "To talk sooner: {talk}. In danger: {emergency}. - {team}",
    ),
    Sentence.LOW_MOOD_NOBODY: Template(
        "Thank you for telling us. Nobody reads here until {time}. "
        "To talk sooner: {talk}. In danger: {emergency}. - {team}",
    ),
    Sentence.TAKEN: Template(
        "{staff}, from our staff, has your message now. You can write here at any time. - {team}",
    ),
    Sentence.STOPPED_CONCERN_OPEN: Template(
        "OK, no more hellos. Because of what you told us, one of our staff may still get in "
        "touch. In danger? Call {emergency}. - {team}",
    ),
    Sentence.NEWCOMER_HELLO: Template(
        "Hello, this is {team}. A person will read your message. "
        "In danger now? Call {emergency}, not us. To talk now: {talk}.",
    ),
}
