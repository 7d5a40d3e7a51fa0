"""Whoever runs the service finds every setting and command in the docs, as it really is."""

import re
from collections.abc import Iterator
from dataclasses import MISSING, fields

import click
import pytest

from bot.settings import Settings
from tests.rules.source import ROOT

SETTINGS = {field.name.upper(): field for field in fields(Settings)}


@pytest.fixture
def main() -> click.Group:
    # Imported late: commands that cannot even start fail these tests, and no others.
    from bot.__main__ import main  # noqa: PLC0415

    return main


def table_names(text: str) -> set[str]:
    """The setting that each row of a Markdown table begins with."""
    return set(re.findall(r"^\| *`([A-Z][A-Z0-9_]+)`", text, re.MULTILINE))


def commands(group: click.Group, before: str = "") -> Iterator[tuple[str, click.Command]]:
    """Every command under its whole name: "people import"."""
    context = click.Context(group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert command is not None
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


def test_every_command_is_documented_and_nothing_else_is(main: click.Group) -> None:
    documented = headings((ROOT / "docs/commands.md").read_text())
    groups = {name for name, command in commands(main) if isinstance(command, click.Group)}
    assert documented | groups == {name for name, _ in commands(main)}


def test_every_option_is_documented(main: click.Group) -> None:
    told = (ROOT / "docs/commands.md").read_text()
    options = {
        (name, option)
        for name, command in commands(main)
        for parameter in command.params
        if isinstance(parameter, click.Option)
        for option in parameter.opts
        if option.startswith("--")
    }
    assert {each for each in options if not re.search(rf"`[^`]*{each[1]}\b", told)} == set()


def test_every_command_says_what_it_does(main: click.Group) -> None:
    assert [name for name, command in commands(main) if not command.help] == []


def test_headings_and_tables_are_read_as_people_write_them() -> None:
    text = "# Commands\n## `people import FILE.csv [--dry-run]`\n### `page-drill`\n`serve`\n"
    assert headings(text) == {"people import", "page-drill"}
    assert headings("## `goodevening sign-in PERSON`") == {"sign-in"}
    assert table_names("| `PORT` | 8000 |\n|--|--|\nSet `HOST` too.\n") == {"PORT"}


def test_every_command_is_found_however_deep() -> None:
    people = click.Group("people", commands=[click.Command("import")])
    group = click.Group(commands=[click.Command("serve"), people])
    assert [name for name, _ in commands(group)] == ["people", "people import", "serve"]
