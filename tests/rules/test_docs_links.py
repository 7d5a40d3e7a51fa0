"""What the documents point at is there: pages, pictures, files of code, tests and names."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from urllib.parse import unquote

from tests.messages.of_each import of_each
from tests.rules.source import ROOMS, ROOT, sources

PROMISES = "docs/promises.md"
PAGES = sorted(
    path.relative_to(ROOT).as_posix() for path in (*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"))
)
_FENCE = re.compile(r"^ *```.*?^ *```", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"\]\(([^()\s]+)\)")
_CODE = re.compile(r"`([^`\n]+)`")
_HEADING = re.compile(r"^#+ +(.*)$", re.MULTILINE)
_PLACE = re.compile(r"(?:bot|messages|schedules|tests|docs|benchmarks)/[\w./-]*")
_TEST = re.compile(r"(tests/[\w/]+\.py)::(\w+)")
_NAME = re.compile(r"[a-z]+(?:_[a-z]+)+")


def prose(page: str) -> str:
    """The page without its blocks of code."""
    return _FENCE.sub("", (ROOT / page).read_text())


def anchors(text: str) -> set[str]:
    """Where a link into a page may lead, as code hosts name its headings."""
    plain = (re.sub(r"[^\w\- ]", "", heading.lower()) for heading in _HEADING.findall(text))
    return {name.strip().replace(" ", "-") for name in plain}


def dead_links(page: str, text: str) -> Iterator[str]:
    """Links of a page that lead nowhere; addresses on the web are left alone."""
    for link in _LINK.findall(text):
        if re.match(r"[a-z]+:", link):
            continue
        path, _, anchor = unquote(link).partition("#")
        there = (ROOT / page).parent / path if path else ROOT / page
        if not there.exists():
            yield f"{page}: {link}"
        elif anchor and anchor not in anchors(prose(there.relative_to(ROOT).as_posix())):
            yield f"{page}: {link} has no such heading"


def missing_places(text: str) -> Iterator[str]:
    """Files and folders that the text names and the tree has not."""
    for code in _CODE.findall(text):
        if _PLACE.fullmatch(code) and not (ROOT / code).exists():
            yield code


def missing_tests(text: str) -> Iterator[str]:
    """Tests that the text names and that nobody wrote."""
    for file, name in _TEST.findall(text):
        if name not in functions_of(file):
            yield f"{file}::{name}"


@cache
def functions_of(file: str) -> frozenset[str]:
    """The functions of one file of tests; none where there is no such file."""
    path = ROOT / file
    nodes = ast.walk(ast.parse(path.read_text())) if path.exists() else ()
    functions = (ast.FunctionDef, ast.AsyncFunctionDef)
    return frozenset(node.name for node in nodes if isinstance(node, functions))


def missing_names(text: str) -> Iterator[str]:
    """Constraints, columns and functions that the text names and the code does not know."""
    code = "\n".join(source.text for source in sources(*ROOMS))
    known = set(re.findall(r"\w+", code))
    yield from (name for name in _CODE.findall(text) if _NAME.fullmatch(name) and name not in known)


@of_each(PAGES)
def test_every_link_and_picture_leads_somewhere(page: str) -> None:
    assert list(dead_links(page, prose(page))) == []


@of_each(PAGES)
def test_every_place_that_a_page_names_is_in_the_tree(page: str) -> None:
    assert list(missing_places(prose(page))) == []


@of_each(PAGES)
def test_every_test_that_a_page_names_was_written(page: str) -> None:
    assert list(missing_tests(prose(page))) == []


def test_whatever_keeps_a_promise_is_in_the_code() -> None:
    assert list(missing_names(prose(PROMISES))) == []


def test_each_of_the_twelve_promises_says_what_keeps_it_what_shows_it_and_what_it_leaves_out() -> (
    None
):
    parts = re.split(r"^## ", prose(PROMISES), flags=re.MULTILINE)[1:]
    assert [part.split(".")[0] for part in parts] == [str(number) for number in range(1, 13)]
    said = ("**Kept by**", "**Shown by**", "**If the process dies**", "**Not covered**")
    assert [part[:30] for part in parts if not all(each in part for each in said)] == []
    assert [part[:30] for part in parts if not _TEST.search(part)] == []


def test_every_decision_is_in_the_list_of_decisions() -> None:
    listed = set(_LINK.findall(prose("docs/decisions/README.md")))
    written = {path.name for path in (ROOT / "docs/decisions").glob("*.md")} - {"README.md"}
    assert listed == written


def test_what_leads_nowhere_is_found() -> None:
    text = "[a](gone.md) [b](README.md#no-such) [c](https://example.org) ![d](gone.png)"
    found = ["README.md: gone.md", "README.md: README.md#no-such has no such heading"]
    assert list(dead_links("README.md", text)) == [*found, "README.md: gone.png"]
    assert list(missing_places("`bot/gone.py` and `bot/intake.py`")) == ["bot/gone.py"]
    gone = "tests/rules/test_docs_links.py::test_gone"
    assert list(missing_tests(f"`{gone}`")) == [gone]
    assert list(missing_names("`no_such_constraint_anywhere`")) == ["no_such_constraint_anywhere"]


def test_headings_are_named_as_code_hosts_name_them() -> None:
    assert anchors("## fly.io\n### Watch it, from `outside`\n") == {
        "flyio",
        "watch-it-from-outside",
    }


def test_pages_are_looked_at() -> None:
    assert {"README.md", "ARCHITECTURE.md", PROMISES} <= set(PAGES)
    assert all(Path(page).suffix == ".md" for page in PAGES)
