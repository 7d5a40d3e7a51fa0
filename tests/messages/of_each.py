"""One promise about many sentences as one test, which tells of every sentence that breaks it."""

from collections.abc import Callable, Iterable
from typing import TypeVar

Case = TypeVar("Case")


def of_each(
    cases: Iterable[Case], called: Callable[[Case], str] = str
) -> Callable[[Callable[[Case], None]], Callable[[], None]]:
    """As `parametrize`, for hundreds of looks of which each takes less than the telling of it."""
    every = tuple(cases)

    def promised(promise: Callable[[Case], None]) -> Callable[[], None]:
        def test() -> None:
            broken: list[str] = []
            for case in every:
                try:
                    promise(case)
                except AssertionError as fault:
                    broken.append(f"{called(case)}: {fault}")
            assert every
            assert not broken, "\n\n".join(broken)

        test.__name__ = promise.__name__
        test.__doc__ = promise.__doc__
        return test

    return promised
