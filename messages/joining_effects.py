"""What is to be done about becoming a buddy: a part of the closed list of effects."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OfferToHelp:
    """Somebody we did not know would like to be a volunteer."""

    person: int


@dataclass(frozen=True, slots=True)
class AgreeToJoin:
    """They said OK to our invitation: that is their agreement."""

    person: int


@dataclass(frozen=True, slots=True)
class DeclineToJoin:
    """They said no, which is fine."""

    person: int


JoiningEffect = OfferToHelp | AgreeToJoin | DeclineToJoin
