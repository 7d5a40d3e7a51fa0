"""What a page says when its own words are broken: no catalogue, nothing to fill in."""


def plain_page(number: int | None) -> str:
    """One text in any alphabet's smallest set, by number only. `number` is the alert's."""
    if number is None:
        return "The service has something to tell you and cannot word it. Please open the console."
    return f"Alert {number}. Reply T{number} to take it, or open the console."
