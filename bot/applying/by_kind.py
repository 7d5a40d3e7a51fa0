"""A table that finds, for a kind of effect, the piece of work that carries it out."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Generic, TypeVar, get_args, get_type_hints

from bot.applying.handling import Handling

Kinds_contra = TypeVar("Kinds_contra", contravariant=True)
"""What a table carries out: the type checker adds up the kinds of all its pieces of work."""
More = TypeVar("More")
_Work = Callable[..., Awaitable[None]]


@dataclass(frozen=True, slots=True)
class ByKind(Generic[Kinds_contra]):
    """Each piece of work says by its own first argument which kinds it carries out."""

    rows: Mapping[type, _Work] = field(default_factory=dict)

    def also(
        self, work: Callable[[More, Handling], Awaitable[None]]
    ) -> ByKind[Kinds_contra | More]:
        """The same table, with the kinds of one more piece of work; no kind has two."""
        rows = dict.fromkeys(_kinds_of(work), work)
        twice = self.rows.keys() & rows.keys()
        assert not twice, f"carried out twice: {sorted(kind.__name__ for kind in twice)}"
        return ByKind({**self.rows, **rows})

    async def carry_out(self, effect: Kinds_contra, handling: Handling) -> None:
        """Whatever is not in the table cannot be given to it: that does not type-check."""
        await self.rows[type(effect)](effect, handling)


def _kinds_of(work: _Work) -> tuple[type, ...]:
    kinds, *_ = get_type_hints(work).values()
    return get_args(kinds) or (kinds,)
