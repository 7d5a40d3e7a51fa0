"""Reads time zones as people write them."""

from functools import cache
from zoneinfo import available_timezones


def parse_zone(text: str) -> str:
    """The IANA name, in its usual letters; a ValueError worded for people where there is none."""
    found = _by_plain_name().get("_".join(text.casefold().split()))
    if found is None:
        raise ValueError(f"'{text}' is not a time zone; write for example Europe/London")
    return found


@cache
def _by_plain_name() -> dict[str, str]:
    return {name.casefold(): name for name in available_timezones()}
