"""English: what a member and a buddy hear of a companion visit; first names and a public place."""

from messages.catalogue.template import Catalogue, Template
from messages.outgoing import Button
from messages.sentences import Sentence

_CANNOT = Button("I cannot come", "visitcannot:{number}")
_MET = Button("We have met", "visitin:{number}")
_PARTED = Button("We have parted", "visitout:{number}")
_SKIP = Button("Not this time", "word:skip")

VISITS_MEMBERS: Catalogue = {
    Sentence.GROUPS_COMPANY: Template(
        "Thank you, {name}. A person will look for groups for you and reply here. "
        "Would you like someone to go with you? Reply COMPANY. - {team}",
        buttons=(Button("Someone to go with me", "word:company"),),
    ),
    Sentence.COMPANY_ASKED: Template(
        "Thank you, {name}. Our staff will look for someone to go with you the first few times, "
        "and write to you here. - {team}",
    ),
    Sentence.COMPANY_STANDS: Template(
        "Thank you, {name}. We have your wish, and our staff write to you here about it. - {team}",
    ),
    Sentence.COMPANY_OFF: Template(
        "Thank you for asking, {name}. We cannot send someone with you yet. "
        "Our staff will read this and look for another way. - {team}",
    ),
    Sentence.COMPANY_NONE: Template(
        "Sorry, {name}. We have found nobody who can go with you there. "
        "Our staff will write to you about what else there is. - {team}",
    ),
    Sentence.VISIT_ARRANGED: Template(
        "{name}, {buddy} goes with you: {time}, meet at {place}. SKIP if you cannot. - {team}",
        buttons=(_SKIP,),
    ),
    Sentence.VISIT_MOVED: Template(
        "{name}, a change: {buddy} goes with you {time}, meet at {place}. "
        "SKIP if you cannot. - {team}",
        buttons=(_SKIP,),
    ),
    Sentence.VISIT_REMINDER: Template(
        "{name}, {buddy} meets you {time} at {place}. You can leave when you like. "
        "SKIP if not. - {team}",
        buttons=(_SKIP,),
    ),
    Sentence.VISIT_AGAIN: Template(
        "Well done for going, {name}. Next time with {buddy}: {time}. "
        "Reply TRIED if once was enough: that counts. - {team}",
        buttons=(Button("Tried it, not for me", "word:tried"),),
    ),
    Sentence.VISIT_SKIPPED: Template(
        "That is fine, {name}, really. {buddy} knows. Reply COMPANY when you fancy it. - {team}",
    ),
    Sentence.VISIT_TRIED: Template(
        "Thank you for trying it, {name}. Now you know, and that is worth something. "
        "Reply COMPANY when you fancy something else. - {team}",
    ),
    Sentence.VISIT_OFF: Template(
        "Sorry, {name}. {time} is off, so please do not set out. "
        "Our staff will write to you here. - {team}",
    ),
    Sentence.VISIT_LOOKING: Template(
        "Sorry, {name}. {buddy} cannot come: {time} is off. It is nothing that you did. "
        "Our staff will look for someone. - {team}",
    ),
    Sentence.HOW_WERE_VISITS: Template(
        "That was three times with {buddy}, {name}. A: I go on. B: not for me. "
        "C: talk to staff. Only staff see it. - {team}",
        buttons=(
            Button("I go on by myself", "pairing:{question}:A"),
            Button("Not for me", "pairing:{question}:B"),
            Button("Talk to staff", "pairing:{question}:C"),
        ),
    ),
    Sentence.VISITS_OVER: Template(
        "Thank you for telling us, {name}. Only our staff see it. "
        "Reply COMPANY when you fancy something else. - {team}",
    ),
}

VISITS_BUDDIES: Catalogue = {
    Sentence.VISIT_YOURS: Template(
        "You go with {member}: {time}, meet at {place}. We pay your costs. "
        "If not, reply CANNOT {number}. No need to say why.",
        chat="You go with {member}: {time}, meet at {place}. We pay your costs. "
        "If you cannot, press below. No need to say why.",
        buttons=(_CANNOT,),
    ),
    Sentence.VISIT_YOURS_MOVED: Template(
        "A change: you go with {member} {time}, meet at {place}. "
        "If not, reply CANNOT {number}. No need to say why.",
        chat="A change: you go with {member} {time}, meet at {place}. "
        "If you cannot, press below. No need to say why.",
        buttons=(_CANNOT,),
    ),
    Sentence.VISIT_YOURS_REMINDER: Template(
        "{member} meets you {time} at {place}. If you cannot, reply CANNOT {number}.",
        buttons=(_CANNOT,),
    ),
    Sentence.VISIT_MEET: Template(
        "Have you met {member}? Reply IN {number} when you have, and OUT {number} once you "
        "have parted. W if you are worried.",
        buttons=(_MET, _PARTED),
    ),
    Sentence.VISIT_MET: Template(
        "Thank you. Enjoy it. Reply OUT {number} once you have parted, W if you are worried.",
        buttons=(_PARTED,),
    ),
    Sentence.VISIT_OUT_DUE: Template(
        "Has your visit with {member} ended? Please reply OUT {number}. "
        "If we do not hear by {time} we alert our staff.",
        buttons=(_PARTED,),
    ),
    Sentence.VISIT_PARTED: Template(
        "Thank you for going. We noted {spent}. If it was longer or less, reply for example: "
        "spent 90 minutes.",
    ),
    Sentence.VISIT_PARTED_AGAIN: Template(
        "Thank you for going. We noted {spent}. Next time: {time}, same place. "
        "If you cannot, reply CANNOT {number}.",
        buttons=(_CANNOT,),
    ),
    Sentence.VISIT_OFF_BUDDY: Template(
        "The visit with {member}, {time}, is off. You need not go. Thank you.",
    ),
    Sentence.VISIT_CANNOT_NOTED: Template(
        "Thank you for saying so. We tell {member}, and our staff look for somebody else.",
    ),
    Sentence.VISIT_NOTHING: Template(
        "Nothing was noted: visit {number} is not yours, has not begun, or is over.",
    ),
}
