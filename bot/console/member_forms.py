"""Reads the forms of a member's page, and says what is wrong with them."""

from collections.abc import Mapping
from datetime import date

from bot.console.forms import Form
from bot.store.agreed_contacts import AgreedContact
from bot.store.safe_contacts import Rules
from messages.safe_contact import Ring, Style

LONGEST: Mapping[str, int] = {
    "rules": 300,
    "called": 30,
    "other_ways": 500,
    "agreed_fact": 300,
    "crisis_plan": 4000,
    "early_signs": 2000,
    "name": 100,
    "relation": 100,
    "how": 200,
    "why": 300,
    "prefers": 200,
}
"""Signs. What we may call ourselves has to fit under a text."""
_CALLED = {
    "rules": "the rules",
    "called": "the name",
    "other_ways": "the other ways",
    "agreed_fact": "the fact",
    "crisis_plan": "the plan",
    "early_signs": "the early signs",
    "name": "the name",
    "relation": "how they belong to each other",
    "how": "how to reach them",
    "why": "the reason",
}
Errors = dict[str, str]


def read_rules(form: Form) -> Rules | Errors:
    """The rules, or what is wrong by field."""
    style, ring = form.get("style", ""), form.get("ring", "")
    fields = ("rules", "called", "other_ways", "agreed_fact", "crisis_plan", "early_signs")
    words = {name: form.get(name, "").strip() for name in fields}
    errors = _too_long(words)
    if style not in tuple(Style):
        errors["style"] = "Say how we may word what we send"
    if ring not in tuple(Ring):
        errors["ring"] = "Say whether we may ring"
    if "\n" in words["called"] or "{" in words["called"]:
        errors["called"] = "Use a plain name on one line"
    return errors or Rules(Style(style), Ring(ring), **words)


def read_contact(form: Form, today: date) -> AgreedContact | Errors:
    """Somebody to turn to, or what is wrong by field; no date at all means no consent yet."""
    words = {name: form.get(name, "").strip() for name in ("name", "relation", "how")}
    errors = _too_long(words)
    if not words["name"]:
        errors["name"] = "Write who it is"
    if not words["how"]:
        errors["how"] = "Write how to reach them"
    parts = [form.get(f"consent-{part}", "").strip() for part in ("year", "month", "day")]
    consented_on = None
    if any(parts):
        try:
            consented_on = date(*(int(part) for part in parts))
        except ValueError:
            errors["consent"] = "Write the day like 27 3 2026, or leave it empty"
    if consented_on is not None and consented_on > today:
        errors["consent"] = "The day of their consent cannot be in the future"
    return errors or AgreedContact(words["name"], words["relation"], words["how"], consented_on)


def read_why(form: Form) -> tuple[str, Errors]:
    """A reason that has to be given."""
    why = " ".join(form.get("why", "").split())
    errors = _too_long({"why": why})
    if not why:
        errors["why"] = "Say why, for whoever reads this later"
    return why, errors


def _too_long(words: Mapping[str, str]) -> Errors:
    return {
        name: f"Keep {_CALLED[name]} below {LONGEST[name]} characters"
        for name, given in words.items()
        if len(given) > LONGEST[name]
    }
