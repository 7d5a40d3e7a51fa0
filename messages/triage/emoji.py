"""The few emoji that say something, as words that rules can ask for."""

SIGNS: dict[str, str] = {
    "pill": "\U0001f48a",
    "knife": "\U0001f52a\U0001f5e1\U0001fa93\U0001fa92",
    "syringe": "\U0001f489",
    "gun": "\U0001f52b",
    "coffin": "\u26b0\U0001faa6",
    "blood": "\U0001fa78",
    "heartbreak": "\U0001f494",
    "crying": "\U0001f62d\U0001f622\U0001f625\U0001f63f",
    "laugh": "\U0001f602\U0001f923\U0001f606\U0001f639\U0001f61c\U0001f61d\U0001f92a\U0001f609",
    "skull": "\U0001f480\u2620",
    "wave": "\U0001f44b",
    "sos": "\U0001f198",
    "fire": "\U0001f525",
    "ambulance": "\U0001f691\U0001f6a8",
}
"""A skull and a fire are jokes far more often than not: rules never lean on them alone."""

AS_WORDS: dict[int, str] = {
    ord(sign): f" ({name}) " for name, group in SIGNS.items() for sign in group
}
