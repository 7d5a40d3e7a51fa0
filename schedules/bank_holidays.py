"""The public holidays of one country, from the library, without loading the other countries."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from functools import lru_cache
from importlib.util import find_spec
from types import ModuleType

_COUNTRIES = "holidays.countries"


@lru_cache(maxsize=256)
def bank_holidays(country: str, nation: str | None, year: int) -> frozenset[date]:
    """Those of that nation, such as Scotland; without one, those that the country shares.

    None at all where the library doesn't know the country.
    """
    # Loaded on first use: it is the largest thing that this room imports.
    import holidays  # noqa: PLC0415

    with _one_country_at_a_time():
        for part in dict.fromkeys((nation or None, None)):
            try:
                return frozenset(
                    holidays.country_holidays(country.upper(), subdiv=part, years=year)
                )
            except NotImplementedError:
                continue
    return frozenset()


@contextmanager
def _one_country_at_a_time() -> Iterator[None]:
    """Stand in for the package of countries, which imports all 250: 8 MB and 0.1 s for one."""
    spec = None if _COUNTRIES in sys.modules else find_spec("holidays")
    if spec is None or spec.submodule_search_locations is None:
        yield
        return
    bare = ModuleType(_COUNTRIES)
    bare.__path__ = [f"{folder}/countries" for folder in spec.submodule_search_locations]
    sys.modules[_COUNTRIES] = bare
    try:
        yield
    finally:
        del sys.modules[_COUNTRIES]
