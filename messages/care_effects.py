"""What is to be done for whoever had a hard night: a part of the closed list of effects."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class KeepHandover:
    """Their words are the note for whoever is on next."""

    hard_night: int
    words: str


@dataclass(frozen=True, slots=True)
class WantDebrief:
    """They would like to talk it over."""

    hard_night: int


@dataclass(frozen=True, slots=True)
class KeepShift:
    """They choose to be asked first tonight as well."""

    hard_night: int


CareEffect = KeepHandover | WantDebrief | KeepShift
