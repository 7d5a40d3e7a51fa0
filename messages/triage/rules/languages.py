"""Explicit wishes, means and emergencies in the languages that members are likeliest to use."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        name="wish to die in another language",
        category=Category.LANGUAGE,
        level=Level.URGENT,
        imminent=True,
        reason="wish to die or emergency, in another language",
        says=("apni_jaan de|dunga|dungi|deni|lene", "jaan de dunga|dungi|doon"),
        must_match=("main aaj apni jaan de dunga, sorry beta",),
    ),
)
