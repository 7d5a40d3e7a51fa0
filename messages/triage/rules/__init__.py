"""All clinical rules, one file for each family of ideas."""

from messages.triage.rule import Rule
from messages.triage.rules import (
    abuse,
    bodies,
    despair,
    goodbye,
    hopelessness,
    intent,
    languages,
    means,
    minds,
    money,
    mood,
    needs,
    others,
    selfharm,
    substances,
    wish,
)

ALL: tuple[Rule, ...] = (
    *wish.RULES,
    *means.RULES,
    *intent.RULES,
    *goodbye.RULES,
    *selfharm.RULES,
    *despair.RULES,
    *hopelessness.RULES,
    *abuse.RULES,
    *bodies.RULES,
    *minds.RULES,
    *substances.RULES,
    *money.RULES,
    *needs.RULES,
    *others.RULES,
    *mood.RULES,
    *languages.RULES,
)
