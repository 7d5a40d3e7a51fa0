"""Whether one word may be another, typed with one slip."""


def one_slip(typed: str, meant: str) -> bool:
    """One letter missing, extra, wrong, or two swapped."""
    if abs(len(typed) - len(meant)) > 1:
        return False
    at = 0
    while at < min(len(typed), len(meant)) and typed[at] == meant[at]:
        at += 1
    rest, other = typed[at:], meant[at:]
    if len(typed) == len(meant):
        return rest[1:] == other[1:] or (
            rest[:2] == other[1::-1] and rest[2:] == other[2:] and len(rest) > 1
        )
    return rest[1:] == other or rest == other[1:]
