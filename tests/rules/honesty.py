"""Finds what lets a test pass without trying the real thing."""

import ast
from collections.abc import Iterator

from tests.rules.clock_reads import MEASURES
from tests.rules.source import Source, dotted, imports, is_under

PRETENDING = (
    "unittest.mock",
    "mock",
    "pytest_mock",
    "freezegun",
    "time_machine",
    "responses",
    "respx",
    "aioresponses",
)
PATCHES = frozenset({"monkeypatch", "mocker", "freezer"})
WAITING = ("tests/waiting",)
"""The one place where a test may wait for another process, and only with a limit."""


def pretence_faults(source: Source) -> list[str]:
    """Mocks, patches, sleeps and stopwatches: a promise is kept in front of real parts or not."""
    return [*_imports(source), *_patches(source), *_sleeps(source), *_stopwatches(source)]


def _imports(source: Source) -> Iterator[str]:
    for node, name in imports(source):
        if is_under(name, PRETENDING):
            yield source.at(node, f"{name} pretends")


def _patches(source: Source) -> Iterator[str]:
    for node in source.nodes:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            arguments = node.args.posonlyargs + node.args.args + node.args.kwonlyargs
            for patch in PATCHES.intersection(argument.arg for argument in arguments):
                yield source.at(node, f"{node.name} patches with {patch}")


def _sleeps(source: Source) -> Iterator[str]:
    if source.is_in(*WAITING):
        return
    calls = [node for node in source.nodes if isinstance(node, ast.Call)]
    naps = {id(call.func) for call in calls if _only_yields(call)}
    for node, name in dotted(source):
        if name in ("time.sleep", "asyncio.sleep", "anyio.sleep") and id(node) not in naps:
            yield source.at(node, f"{name}: wait for what should happen, in tests/waiting.py")


def _stopwatches(source: Source) -> Iterator[str]:
    if source.is_in(*WAITING):
        return
    for node, name in dotted(source):
        if name in MEASURES:
            yield source.at(node, f"{name}: a busy machine decides; measure it in benchmarks")


def _only_yields(call: ast.Call) -> bool:
    """`sleep(0)` lets others run and waits for nothing."""
    return [ast.unparse(each) for each in call.args] == ["0"]
