"""English: what a buddy hears whose Telegram chat has a topic for each member."""

from messages.catalogue.template import Catalogue, Template
from messages.outgoing import Button
from messages.sentences import Sentence

BUDDY_TOPICS: Catalogue = {
    Sentence.TOPICS_ON: Template(
        "Each person you are with gets a topic of their own. What you write there "
        "goes to them. All else stays here. NO TOPICS puts it in one place again.",
    ),
    Sentence.TOPICS_OFF: Template(
        "All comes here again, in one place. Start with a number, or reply to a message.",
        chat="All comes here again, in one place. Reply to a message to answer it.",
        buttons=(Button("Topics", "word:topics"),),
    ),
    Sentence.TOPICS_CANNOT: Template(
        "We cannot make topics here, so all stays in one place. Nothing is lost. "
        "Our staff can tell you more.",
    ),
    Sentence.TOPIC_TITLE: Template("{title}"),
    Sentence.TOPIC_HERE: Template(
        "Here you write with {member}. What you write in this topic goes to {member} "
        "and to nobody else. If you are worried, write W here.",
    ),
    Sentence.TOPIC_NOT_YET: Template(
        "{member} has not written yet, so that was not sent. We will tell you when they do.",
    ),
    Sentence.TOPIC_DOUBT: Template(
        "Is that for {member}, or for {other}? It was not sent. "
        "Please write it again where it belongs, and not with a number in front.",
    ),
    Sentence.TOPIC_OVER: Template(
        "You are not with {member} any more, so that was not sent. "
        "For somebody else, write in the chat itself.",
    ),
    Sentence.TOPIC_OVER_TITLE: Template("{title} (ended)"),
}
