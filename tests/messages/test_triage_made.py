"""The quick form of the rules says what the rules say, and is never used for others."""

from dataclasses import replace
from pathlib import Path

import pytest

from benchmarks.making import MADE, as_code
from messages.triage.compiling import compiled
from messages.triage.digest import digest
from messages.triage.guards import GUARDS
from messages.triage.reader import rulebook
from messages.triage.rule import Rule
from messages.triage.rulebook import Rulebook, all_patterns
from messages.triage.rules import ALL

PURPLE = "purple+elephants"
HOW = "rules changed: run `python -m benchmarks made`"


def test_the_made_form_is_what_a_start_would_make_of_the_rules() -> None:
    says, groups = all_patterns()
    assert rulebook().is_ready_made, HOW
    fresh = as_code(digest(says, groups), compiled(says, groups))
    assert Path(MADE).read_text(encoding="utf-8") == fresh, HOW


@pytest.mark.parametrize(
    "changed",
    [
        replace(ALL[0], says=(*ALL[0].says, PURPLE)),
        replace(ALL[0], unless=(*ALL[0].unless, PURPLE)),
        replace(ALL[0], company=(*ALL[0].company, PURPLE)),
    ],
)
def test_a_changed_rule_is_never_read_in_its_old_form(changed: Rule) -> None:
    book = Rulebook(rules=(changed, *ALL[1:]))
    assert not book.is_ready_made
    found = {finding.rule for finding in book.findings(book.understood("purple elephants"))}
    assert (changed in found) == (PURPLE in changed.says)


def test_a_changed_guard_is_never_read_in_its_old_form() -> None:
    first, *others = GUARDS
    changed = replace(first, says=(*first.says, PURPLE))
    assert not Rulebook(guards=(changed, *others)).is_ready_made
