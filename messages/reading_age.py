"""Estimates how old a reader has to be for a text, so that it stays near nine."""

import re

_VOWELS = re.compile(r"[aeiouy]+")
_SILENT = re.compile(r"(?:[^laeiouy]e|[^aeiouytd]ed|[^aeiouyscgzx]es|[^aeiouy]ely)$")


def reading_age(text: str) -> int:
    """Years, by the Flesch-Kincaid grade and five, and never below five; an English estimate."""
    sentences = [part for part in re.split(r"[.?!:]+(?:\s|$)", text) if part.strip()]
    words = re.findall(r"[A-Za-z']+", text)
    if not words:
        return 5
    syllables = sum(_syllables(word.lower()) for word in words)
    grade = 0.39 * len(words) / len(sentences) + 11.8 * syllables / len(words) - 15.59
    return max(5, round(grade + 5))


def _syllables(word: str) -> int:
    return max(1, len(_VOWELS.findall(word)) - bool(_SILENT.search(word)))
