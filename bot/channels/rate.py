"""How much may leave in any second, as the provider will count it: plain arithmetic on seconds."""

from collections import deque
from dataclasses import dataclass, field
from math import ceil, inf

_MARGIN = 0.002
"""Seconds for what no answer tells: clocks tick, and loops come round late."""
_UNANSWERED = 1.0
"""What is not answered yet counts as if it arrived this much late."""
_AHEAD = 1.5
"""How much faster than on average single ones may follow each other, to make up for a stumble:
with 1.1 a place that was missed was never made up for, and the evening used 93 of 100."""
_ANSWERS = 100


@dataclass(slots=True, eq=False)
class Departure:
    """What has left. It counts until a second after it has certainly arrived."""

    at: float
    tokens: int
    until: float


@dataclass(slots=True)
class Rate:
    """So many tokens within any second in which they arrive, and hardly fewer.

    A provider counts what arrives, and we know when it left. What took longer than the quickest
    may have arrived late, and close to what left after it: it keeps its place for that much longer.
    So the limit is kept on a bad line, and on a good one little of it is given away.
    """

    most: float
    """`inf` for no limit."""
    _out: list[Departure] = field(default_factory=list)
    _next: float = -inf
    _took: "deque[float]" = field(default_factory=lambda: deque(maxlen=_ANSWERS))

    def wait(self, now: float, tokens: int = 1) -> float:
        """Seconds until so many may leave together, if nothing else leaves before."""
        wanted = min(float(tokens), self.most)
        free, until = self.most, now
        counting = sorted((each for each in self._out if each.until > now), key=_until)
        free -= sum(each.tokens for each in counting)
        for each in counting:
            if free >= wanted:
                break
            free, until = free + each.tokens, each.until
        return max(0.0, self._next - now, until - now)

    def leave(self, now: float, tokens: int = 1) -> Departure:
        """They leave now. More of them than fit into a second take several."""
        seconds = max(1, ceil(tokens / self.most))
        counted = tokens if seconds == 1 else int(self.most)
        gone = Departure(now, counted, now + seconds + _UNANSWERED)
        if self.most < inf:
            self._out = [each for each in self._out if each.until > now]
            self._out.append(gone)
            self._next = now + counted / (self.most * _AHEAD) if seconds == 1 else now + seconds
        return gone

    def answered(self, gone: Departure, now: float) -> None:
        """The provider has answered: by now it has arrived."""
        took = now - gone.at
        late = max(0.0, took - self._usual())
        gone.until = min(gone.until, gone.until - _UNANSWERED + late + _MARGIN)
        self._took.append(took)

    def _usual(self) -> float:
        """The way there and back takes this long at least, as far as we know."""
        return min(self._took, default=0.0)


def _until(gone: Departure) -> float:
    return gone.until
