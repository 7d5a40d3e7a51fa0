"""Check-ins for a phone that somebody else may read."""

_ASKING = (
    "Hi {name}, how has your day been?",
    "Hi {name}, how are things today?",
    "Hi {name}, what have you been up to?",
    "Hi {name}, how was today?",
    "Hi {name}, anything new with you?",
    "Hi {name}, how is your week going?",
    "Hi {name}, what did you have for tea?",
)
_ASKING_NOTHING = (
    "Hi {name}, just a wave. No need to answer.",
    "Hi {name}, thinking of you. No need to answer.",
    "Hi {name}, have a nice evening. No need to answer.",
)


def neutral_hello(words: str, name: str, number: int) -> str:
    """In place of these words: it asks if they ask. The same `number` gives the same again."""
    choices = _ASKING if "?" in words else _ASKING_NOTHING
    return choices[number % len(choices)].replace("{name}", name)


def all_hellos(name: str) -> list[str]:
    """Every one of them."""
    return [hello.replace("{name}", name) for hello in (*_ASKING, *_ASKING_NOTHING)]
