"""The public holidays of one country, from the library, without loading the other countries."""

import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from functools import lru_cache
from importlib.util import find_spec
from types import MappingProxyType, ModuleType
from typing import TYPE_CHECKING

from schedules.plans import Place

if TYPE_CHECKING:
    from holidays import HolidayBase

_COUNTRIES = "holidays.countries"
_IN_PLACE = " (observed)"
# Banking and Financial Dealings Act 1971, schedule 1: where the day falls on a weekend, the day
# that stands in its place is the bank holiday. Elsewhere both are kept.
_ONLY_THE_SUBSTITUTE = frozenset({"GB"})


@lru_cache(maxsize=256)
def bank_holidays(place: Place, year: int) -> frozenset[date]:
    """Those of that nation, such as Scotland; without one, those that the country shares.

    None at all where the library doesn't know the country.
    """
    named = holiday_names(place, year)
    replaced = _replaced(named) if place.country.upper() in _ONLY_THE_SUBSTITUTE else frozenset()
    return frozenset(day for day in named if day not in replaced)


@lru_cache(maxsize=256)
def holiday_names(place: Place, year: int) -> Mapping[date, str]:
    """What each is called by the library, with the days that others stand in the place of."""
    for part in dict.fromkeys((place.nation, "")):
        found = _known(place.country, part, year)
        if found is not None:
            return MappingProxyType(dict(found.items()))
    return MappingProxyType({})


@lru_cache(maxsize=64)
def nations_of(country: str) -> Mapping[str, str]:
    """The parts of a country that have holidays of their own: code and name, as `SCT` Scotland."""
    found = _known(country, "", 2025)
    if found is None:
        return MappingProxyType({})
    names = {code: name for name, code in reversed(found.subdivisions_aliases.items())}
    return MappingProxyType({code: names.get(code, code) for code in found.subdivisions})


def read_nation(text: str, country: str) -> str:
    """The code of a part of that country, from its code or its name, in any case.

    Raises ValueError, with those that there are.
    """
    nations = nations_of(country)
    wanted = " ".join(text.split()).casefold()
    for code, name in nations.items():
        if wanted in {code.casefold(), name.casefold()}:
            return code
    if not nations:
        raise ValueError(f"{country} has no parts with bank holidays of their own: leave it empty")
    known = ", ".join(nations)
    raise ValueError(f"'{text}' is no part of {country} with its own bank holidays; write {known}")


def _replaced(named: Mapping[date, str]) -> frozenset[date]:
    """Days of the same year on which, being a weekend, nothing is shut for it."""
    moved = {name.removesuffix(_IN_PLACE) for name in named.values() if name.endswith(_IN_PLACE)}
    return frozenset(day for day, name in named.items() if name in moved)


def _known(country: str, nation: str, year: int) -> "HolidayBase | None":
    # Loaded on first use: it is the largest thing that this room imports.
    import holidays  # noqa: PLC0415

    with _one_country_at_a_time():
        try:
            return holidays.country_holidays(country.upper(), subdiv=nation or None, years=year)
        except NotImplementedError:
            return None


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
