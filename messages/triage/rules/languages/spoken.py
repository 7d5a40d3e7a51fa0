"""How a rule about another language is written: one for each language, all of it urgent."""

from messages.triage.levels import Level
from messages.triage.rule import Category, Rule

UNCHECKED = "common phrases; no native speaker has checked them yet"


def danger(
    name: str,
    says: tuple[str, ...],
    must_match: tuple[str, ...],
    must_not_match: tuple[str, ...],
) -> Rule:
    """Explicit wishes, means and emergencies in one language or script."""
    return Rule(
        name=f"danger, in {name}",
        category=Category.LANGUAGE,
        level=Level.URGENT,
        imminent=True,
        reason=f"wish to die, danger or emergency, in {name}",
        says=says,
        must_match=must_match,
        must_not_match=must_not_match,
        source=UNCHECKED,
    )
