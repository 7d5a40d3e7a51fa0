"""The rules are those of a release that was measured and written down."""

from benchmarks.releasing import NOBODY, releases, rules_digest, tune_figures
from messages.triage import RULES_VERSION

HOW = "raise RULES_VERSION, run `python -m benchmarks release --author NAME`: docs/triage.md"


def test_the_rules_are_those_of_the_newest_release() -> None:
    newest = releases()[0]
    assert (newest.version, newest.digest) == (RULES_VERSION, rules_digest()), HOW


def test_the_release_notices_what_it_says_it_notices() -> None:
    assert releases()[0].figures == tune_figures(), HOW


def test_versions_are_never_used_twice_and_two_people_agree() -> None:
    found = releases()
    versions = [tuple(int(part) for part in each.version.split(".")) for each in found]
    assert versions == sorted(set(versions), reverse=True)
    assert all(each.author != each.reviewer for each in found)
    assert all(each.author not in ("", NOBODY) for each in found)
