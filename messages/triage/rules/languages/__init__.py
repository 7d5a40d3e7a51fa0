"""Explicit wishes, means and emergencies in the languages that members are likeliest to use.

Written from common phrases and not yet checked by a native speaker: whatever they miss is
`unreadable`, which a person reads.
"""

from messages.triage.rule import Rule
from messages.triage.rules.languages import arabic, european, south_asian, south_asian_latin

RULES: tuple[Rule, ...] = (
    *european.RULES,
    *south_asian_latin.RULES,
    *south_asian.RULES,
    *arabic.RULES,
)
