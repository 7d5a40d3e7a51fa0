"""English: what a member and a buddy hear of being put together, each asked in private."""

from messages.catalogue.template import Catalogue, Template
from messages.outgoing import Button
from messages.sentences import Sentence

_YES_OR_NO = (
    Button("Yes please", "pairing:{question}:A"),
    Button("No thank you", "pairing:{question}:B"),
)
_HOW = (
    Button("Well", "pairing:{question}:A"),
    Button("Not sure", "pairing:{question}:B"),
    Button("I'd rather change", "pairing:{question}:C"),
)

PAIRED_MEMBERS: Catalogue = {
    Sentence.MATCH_MEMBER: Template(
        "Hi {name}. Would you like {buddy} as your own buddy? You share: {shared}. "
        "Reply A for yes or B for no. - {team}",
        buttons=_YES_OR_NO,
    ),
    Sentence.MATCH_MEMBER_YES: Template(
        "Thank you, {name}. You will hear from us as soon as it begins. - {team}",
    ),
    Sentence.MATCH_MEMBER_NO: Template(
        "That is fine, {name}. We will look for somebody else. - {team}",
    ),
    Sentence.MATCH_OFF_MEMBER: Template(
        "Sorry, {name}. It will not be {buddy} after all. It is nothing that you did. "
        "We will keep looking. - {team}",
    ),
    Sentence.BUDDY_BEGINS: Template(
        "Hi {name}. From now on {buddy} is your own buddy, and answers when you write. - {team}",
    ),
    Sentence.BUDDY_BEGINS_KNOWS: Template(
        "Hi {name}. From now on {buddy} is your own buddy, and has the lines that you "
        "agreed to. You do not need to tell it again. - {team}",
    ),
    Sentence.NEW_BUDDY_KNOWS: Template(
        "Hi {name}. {buddy}, one of our volunteers, will answer here and has the lines that "
        "you agreed to. You need not tell it again. - {team}",
    ),
    Sentence.BUDDY_ENDS: Template(
        "Hi {name}. {buddy} will not answer here any more. It is nothing that you did. "
        "Write when you like: one of us will answer. - {team}",
    ),
    Sentence.LINES_MAY_WE: Template(
        "May whoever answers read this?\n{text}\nReply A for yes, B for no. - {team}",
        chat="May whoever answers you read this?\n{text}\nYes or no, as you like. - {team}",
        buttons=_YES_OR_NO,
    ),
    Sentence.LINES_YES: Template(
        "Thank you, {name}. Whoever answers you may read it. Tell us if that changes. - {team}",
    ),
    Sentence.LINES_NO: Template("That is fine, {name}. Only our staff can read it. - {team}"),
    Sentence.HOW_WITH_BUDDY: Template(
        "Hi {name}. How is it with {buddy}? Only our staff see this. "
        "Reply A: well. B: not sure. C: I would rather change. - {team}",
        buttons=_HOW,
    ),
    Sentence.GLAD_TO_HEAR: Template(
        "Thank you, {name}. Our staff are glad to hear it. Write to {buddy} here as ever. - {team}",
    ),
    Sentence.NOTED_IN_PRIVATE: Template(
        "Thank you, {name}. Only our staff will read that. No buddy sees it. - {team}",
    ),
}

PAIRED_BUDDIES: Catalogue = {
    Sentence.MATCH_BUDDY: Template(
        "Would you like to be the buddy of one more member? You share: {shared}. "
        "Reply A for yes or B for no. No is always fine.",
        buttons=_YES_OR_NO,
    ),
    Sentence.MATCH_BUDDY_YES: Template("Thank you. You will hear from us as soon as it begins."),
    Sentence.MATCH_BUDDY_NO: Template("That is fine. Thank you for saying so."),
    Sentence.MATCH_OFF_BUDDY: Template(
        "The member we asked you about will not be with you after all. "
        "It is nothing that you did. Thank you.",
    ),
    Sentence.MEMBER_BEGINS: Template(
        "From now on you are {member}'s own buddy. When {member} writes, you hear it here. "
        "Thank you.",
    ),
    Sentence.ABOUT_MEMBER: Template(
        "{member} is happy for you to know:\n{text}",
    ),
    Sentence.MEMBER_ENDS: Template(
        "You are not {member}'s buddy any more. Thank you for being there for {member}. "
        "Would you like to talk it over with our staff? Reply STAFF.",
    ),
    Sentence.HOW_WITH_MEMBER: Template(
        "How is it going with {member}? Only our staff see this. "
        "Reply A: well. B: not sure. C: I would rather change.",
        buttons=_HOW,
    ),
    Sentence.GLAD_IT_GOES: Template("Thank you. Our staff are glad to hear it."),
    Sentence.NOTED_BY_STAFF: Template(
        "Thank you. Only our staff will read that. No member sees it.",
    ),
}

PRIVATE = frozenset(
    {
        *(Sentence.MATCH_MEMBER, Sentence.LINES_MAY_WE, Sentence.HOW_WITH_BUDDY),
        *(Sentence.MATCH_BUDDY, Sentence.HOW_WITH_MEMBER, Sentence.MEMBER_ENDS),
        *(Sentence.NOTED_IN_PRIVATE, Sentence.NOTED_BY_STAFF, Sentence.HOW_WERE_VISITS),
    }
)
"""What follows one of these in free words is said to staff, and crosses to nobody."""
QUESTIONS = PRIVATE - {
    *(Sentence.NOTED_IN_PRIVATE, Sentence.NOTED_BY_STAFF, Sentence.MEMBER_ENDS),
}
"""Those that a letter answers."""
