"""English: what a member and a buddy hear of an ending with notice."""

from messages.catalogue.template import Catalogue, Template
from messages.sentences import Sentence

ENDING_MEMBERS: Catalogue = {
    Sentence.BUDDY_LEAVING: Template(
        "Hi {name}. {buddy} finishes with us on {day} and would like to say goodbye. "
        "We will look for someone new first. - {team}",
    ),
    Sentence.BUDDY_UNTIL: Template(
        "Hi {name}. {buddy} answers you here until {day}. After that, write whenever you like: "
        "one of us will answer. - {team}",
    ),
    Sentence.BUDDY_NEXT: Template(
        "Hi {name}. {buddy} will be your buddy after that, and is looking forward to it. - {team}",
    ),
}

ENDING_BUDDIES: Catalogue = {
    Sentence.LEAVING_NOTED: Template(
        "Thank you for telling us. Our staff will agree a last day with you, so that nobody is "
        "left without a word. To stop at once: STOP.",
    ),
    Sentence.LAST_DAY_WITH: Template(
        "Your last day with {member} is {day}. {member} has been told. "
        "We will ask you before then whether you would like to say goodbye.",
    ),
    Sentence.SAY_GOODBYE: Template(
        "Your last day with {member} is {day}. Would you like to say goodbye in your own words? "
        "Start with {number}. Only if you like.",
        chat="Your last day with {member} is {day}. Would you like to say goodbye in your own "
        "words? Reply to this message. Only if you like.",
    ),
    Sentence.GOODBYE_SURE: Template(
        "Is that your goodbye? To send it, reply {partings}. "
        "If something is wrong, write STAFF: we are there for you, too.",
    ),
    Sentence.FAREWELL: Template(
        "Thank you for everything, {buddy}. {in_all}You are always welcome back: reply START.",
    ),
}
