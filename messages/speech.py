"""What the ear needs other than the eye: numbers and references one sign at a time."""

from collections.abc import Mapping

_ONE_BY_ONE = ("number", "who")


def read_out(values: Mapping[str, str]) -> dict[str, str]:
    """The same values for a voice: alert 12 about M-7 is heard as "1, 2" and "M, 7"."""
    heard = {name: sign_by_sign(values[name]) for name in _ONE_BY_ONE if name in values}
    return {**values, **heard}


def sign_by_sign(value: str) -> str:
    """Letters and digits with a pause after each; whatever is between them is not spoken."""
    return ", ".join(filter(str.isalnum, value))
