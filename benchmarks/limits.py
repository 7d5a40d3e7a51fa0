"""What a provider allows within a second, counted as it arrives."""

from collections import deque


class Limit:
    """So much in any second. What is refused is not counted."""

    def __init__(self, most: int) -> None:
        self.most = most
        self.refused = 0
        self._lately: deque[tuple[float, int]] = deque()
        self._counted = 0

    def takes(self, at: float, tokens: int = 1) -> bool:
        """Whether there is room for it. What is longer than a second holds needs all of it."""
        while self._lately and self._lately[0][0] <= at - 1:
            self._counted -= self._lately.popleft()[1]
        if self._counted and self._counted + tokens > self.most:
            self.refused += 1
            return False
        self._lately.append((at, tokens))
        self._counted += tokens
        return True
