"""Which languages there are, and where a sentence is found in each."""

from collections.abc import Mapping

from messages.catalogue.english_asking import ASKING
from messages.catalogue.english_boundaries import BOUNDARIES, STAFF_BOUNDARIES
from messages.catalogue.english_buddies import BUDDIES
from messages.catalogue.english_buddies_availability import BUDDY_AVAILABILITY
from messages.catalogue.english_buddies_talking import BUDDY_TALKING, STAFF_TALKING
from messages.catalogue.english_buddies_time import BUDDIES_TIME
from messages.catalogue.english_buddies_topics import BUDDY_TOPICS
from messages.catalogue.english_care import CARE
from messages.catalogue.english_drills import DRILLS
from messages.catalogue.english_endings import ENDING_BUDDIES, ENDING_MEMBERS
from messages.catalogue.english_joining import JOINING
from messages.catalogue.english_members import MEMBERS
from messages.catalogue.english_neutral import NEUTRAL
from messages.catalogue.english_no_call import NO_CALL
from messages.catalogue.english_pairings import PAIRED_BUDDIES, PAIRED_MEMBERS
from messages.catalogue.english_plans import PLANS
from messages.catalogue.english_rota import ROTA
from messages.catalogue.english_safety import SAFETY
from messages.catalogue.english_staff import STAFF
from messages.catalogue.english_visits import VISITS_BUDDIES, VISITS_MEMBERS
from messages.catalogue.template import Catalogue, Template
from messages.safe_contact import Voice
from messages.sentences import Sentence

ENGLISH: Catalogue = {
    **MEMBERS,
    **PLANS,
    **SAFETY,
    **PAIRED_MEMBERS,
    **ENDING_MEMBERS,
    **ENDING_BUDDIES,
    **ASKING,
    **BUDDIES,
    **PAIRED_BUDDIES,
    **BUDDIES_TIME,
    **JOINING,
    **BOUNDARIES,
    **BUDDY_AVAILABILITY,
    **VISITS_MEMBERS,
    **VISITS_BUDDIES,
    **BUDDY_TALKING,
    **BUDDY_TOPICS,
    **STAFF_TALKING,
    **STAFF_BOUNDARIES,
    **STAFF,
    **ROTA,
    **DRILLS,
    **CARE,
}

LANGUAGES: Mapping[str, Catalogue] = {"en": ENGLISH}


def template(sentence: Sentence, language: str, voice: Voice = Voice.OPEN) -> Template:
    """The sentence in this language; English where the language, or only this one, is missing.

    Raises:
        ValueError: it is not said in this voice: see `is_said`.
    """
    match voice:
        case Voice.NEUTRAL:
            if sentence not in NEUTRAL:
                raise ValueError(f"{sentence.value} is not said to a phone that others may read")
            return NEUTRAL[sentence]
        case Voice.NO_CALL if sentence in NO_CALL:
            return NO_CALL[sentence]
        case _:
            spoken = LANGUAGES.get(language.lower().replace("_", "-").partition("-")[0], ENGLISH)
            return spoken.get(sentence) or ENGLISH[sentence]


def is_said(sentence: Sentence, voice: Voice) -> bool:
    """Whether it may be said in this voice at all; one that nobody has made neutral is not."""
    return voice is not Voice.NEUTRAL or sentence in NEUTRAL
