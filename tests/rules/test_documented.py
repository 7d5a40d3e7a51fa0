"""Whoever runs the service finds every setting and command in the docs, as it really is."""

import re
from collections.abc import Iterator
from dataclasses import MISSING, fields

import click
import pytest

from bot.__main__ import main
from bot.settings import Settings
from tests.rules.source import ROOT

SETTINGS = {field.name.upper(): field for field in fields(Settings)}


def table_names(text: str) -> set[str]:
    """The setting that each row of a Markdown table begins with."""
    return set(re.findall(r"^\| *`([A-Z][A-Z0-9_]+)`", text, re.MULTILINE))


def commands(group: click.Group, before: str = "") -> Iterator[tuple[str, click.Command]]:
    """Every command under its whole name: "people import"."""
    for name, command in group.commands.items():
        yield f"{before}{name}", command
        if isinstance(command, click.Group):
            yield from commands(command, f"{before}{name} ")


def headings(text: str) -> set[str]:
    """The commands that have a heading of their own: "## `people import FILE`"."""
    found = re.findall(r"^#+ .*`(?:goodevening )?([a-z][a-z -]*[a-z])", text, re.MULTILINE)
    return {name.split(" --")[0] for name in found}


def test_every_setting_is_documented_and_nothing_else_is() -> None:
    assert table_names((ROOT / "docs/settings.md").read_text()) == set(SETTINGS)


def test_every_setting_stands_in_the_example_with_its_true_default() -> None:
    example = (ROOT / ".env.example").read_text()
    shown = dict(re.findall(r"^#? ?([A-Z][A-Z0-9_]+)=(.*)$", example, re.MULTILINE))
    defaults = {
        name: str(field.default) for name, field in SETTINGS.items() if field.default != MISSING
    }
    assert set(shown) == set(SETTINGS)
    told = {name: default for name, default in defaults.items() if default}
    assert {name: shown[name] for name in told} == told


@pytest.mark.parametrize("name", [name for name, _ in commands(main)])
def test_every_command_is_documented(name: str) -> None:
    documented = headings((ROOT / "docs/commands.md").read_text())
    assert any(title == name or title.startswith(f"{name} ") for title in documented)


def test_no_command_is_documented_that_is_not_there() -> None:
    there = {name for name, _ in commands(main)}
    assert headings((ROOT / "docs/commands.md").read_text()) <= there


def test_every_option_is_documented() -> None:
    told = (ROOT / "docs/commands.md").read_text()
    options = {
        f"{name} {option}"
        for name, command in commands(main)
        for parameter in command.params
        if isinstance(parameter, click.Option)
        for option in parameter.opts
    }
    assert {each for each in options if f"`{each.rsplit(' ', 1)[1]}" not in told} == set()


def test_every_command_says_what_it_does() -> None:
    assert [name for name, command in commands(main) if not command.help] == []
