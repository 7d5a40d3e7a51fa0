"""Learns what worries read like, from lines that were made up for it; needs no library."""

import random
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, sqrt

ROUNDS = 14
RATE = 0.3
SMOOTHING = 2e-4
CALM_COUNTS = 2.0
"""A cry of wolf is twice as bad as a worry that is missed: the rules come first."""


@dataclass(frozen=True, slots=True)
class Example:
    """One line to learn from."""

    signs: "array[int]"
    worry: bool
    author: str
    short: bool = True
    left: bool = True
    """Whether the rules leave it to the buddy."""

    @property
    def share(self) -> float:
        """What each of its signs counts."""
        return 1 / sqrt(sqrt(len(self.signs)))


@dataclass(frozen=True, slots=True)
class Learned:
    """A weight for each place, and what speaks for worry before a word was read."""

    weights: list[float]
    bias: float

    def score(self, one: Example) -> float:
        """The more, the likelier a worry."""
        return sum(map(self.weights.__getitem__, one.signs)) * one.share + self.bias


def learn(examples: Sequence[Example], size: int) -> Learned:
    """Logistic regression by small steps, each place with a pace of its own (Adagrad, 2011)."""
    chance = random.Random(7)  # an order, and no secret
    weights, paces = [0.0] * size, [1e-4] * size
    bias = 0.0
    order = list(examples)
    for _ in range(ROUNDS):
        chance.shuffle(order)
        for one in order:
            share = one.share
            score = sum(map(weights.__getitem__, one.signs)) * share + bias
            wrong = 1 / (1 + exp(-max(min(score, 30.0), -30.0))) - one.worry
            if not one.worry:
                wrong *= CALM_COUNTS
            if abs(wrong) < 0.01:
                continue
            bias -= 0.02 * wrong
            step = wrong * share
            for at in one.signs:
                slope = step + SMOOTHING * weights[at]
                paces[at] += slope * slope
                weights[at] -= RATE * slope / sqrt(paces[at])
    return Learned(weights, bias)
