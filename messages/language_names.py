"""What languages are called in English, and which tag staff mean when they write a name."""

from collections.abc import Mapping

_NAMES: Mapping[str, str] = {
    "ar": "Arabic",
    "bn": "Bengali",
    "bsl": "British Sign Language",
    "cy": "Welsh",
    "de": "German",
    "en": "English",
    "es": "Spanish",
    "fa": "Farsi",
    "fr": "French",
    "ga": "Irish",
    "gd": "Scottish Gaelic",
    "gu": "Gujarati",
    "hi": "Hindi",
    "it": "Italian",
    "ku": "Kurdish",
    "lt": "Lithuanian",
    "ne": "Nepali",
    "pa": "Punjabi",
    "pl": "Polish",
    "ps": "Pashto",
    "pt": "Portuguese",
    "ro": "Romanian",
    "ru": "Russian",
    "so": "Somali",
    "ta": "Tamil",
    "ti": "Tigrinya",
    "tr": "Turkish",
    "uk": "Ukrainian",
    "ur": "Urdu",
    "yue": "Cantonese",
    "zh": "Chinese",
}
_TAGS = {name.casefold(): tag for tag, name in _NAMES.items()}


def language_name(tag: str) -> str:
    """Its name; what nobody has named here is said as it was written."""
    return _NAMES.get(tag, tag[:1].upper() + tag[1:])


def language_tag(words: str) -> str:
    """`Welsh`, `cy` and `cy-GB` are one; of others the words themselves are kept."""
    plain = " ".join(words.casefold().split())
    return _TAGS.get(plain, plain.partition("-")[0])
