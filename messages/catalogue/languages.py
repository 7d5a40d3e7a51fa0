"""Which languages there are, and where a sentence is found in each."""

from collections.abc import Mapping

from messages.catalogue.english_buddies import BUDDIES
from messages.catalogue.english_members import MEMBERS
from messages.catalogue.english_safety import SAFETY
from messages.catalogue.english_staff import STAFF
from messages.catalogue.template import Catalogue, Template
from messages.sentences import Sentence

ENGLISH: Catalogue = {**MEMBERS, **SAFETY, **BUDDIES, **STAFF}

LANGUAGES: Mapping[str, Catalogue] = {"en": ENGLISH}


def template(sentence: Sentence, language: str) -> Template:
    """The sentence in this language; English where the language, or only this one, is missing."""
    spoken = LANGUAGES.get(language.lower().replace("_", "-").partition("-")[0], ENGLISH)
    return spoken.get(sentence) or ENGLISH[sentence]
