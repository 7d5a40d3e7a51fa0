"""The locks hold every library by its hash, and nothing of the machine that made them."""

import re
import tomllib
from pathlib import Path

import pytest

from tests.rules.source import ROOT

LOCKS = ("constraints.txt", "constraints-dev.txt")
PIN = re.compile(r"^([a-z0-9][a-z0-9.-]*)(?:\[[a-z,]+\])?==([^ ]+)( ; .+)? \\$")
HASH = re.compile(r"^    --hash=sha256:[0-9a-f]{64}( \\)?$")
NOT_A_LOCK = re.compile(r"://|file:|^-|/(home|Users|root|work|tmp|opt)/", re.MULTILINE)


def pins(text: str) -> dict[str, str]:
    """Each library of a lock and its version."""
    found = (PIN.match(line) for line in text.splitlines())
    return {pin[1]: pin[2] for pin in found if pin}


def lock_faults(text: str) -> list[str]:
    """Every line that is neither a pin nor a hash, and every address."""
    lines = text.splitlines()
    odd = [line for line in lines if not (PIN.match(line) or HASH.match(line))]
    bare = [
        line
        for line, after in zip(lines, [*lines[1:], ""], strict=True)
        if PIN.match(line) and not HASH.match(after)
    ]
    return odd + bare + NOT_A_LOCK.findall(text)


def project() -> dict[str, list[str]]:
    """What pyproject.toml asks for: "run", and each group by name."""
    told = tomllib.loads((ROOT / "pyproject.toml").read_text())
    return {"run": told["project"]["dependencies"], **told["dependency-groups"]}


def names(requirements: list[str]) -> set[str]:
    return {re.split(r"[\[<>=!~; ]", each)[0].lower() for each in requirements}


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_is_pins_and_hashes_and_no_addresses(lock: str) -> None:
    assert lock_faults((ROOT / lock).read_text()) == []


@pytest.mark.parametrize(
    "line",
    [
        "--index-url https://pypi.example/simple",
        "--find-links /opt/wheels",
        "torch @ file:///opt/wheels/torch.whl",
        "aiohttp==3.14.5",
        "aiohttp>=3.14 \\",
        "aiohttp==3.14.5 \\\nattrs==26.1.0 \\",
        "# made by /home/someone/bin/uv",
    ],
)
def test_an_address_or_a_missing_hash_is_found(line: str) -> None:
    assert lock_faults(line) != []


def test_everything_asked_for_is_locked() -> None:
    running, developing = (set(pins((ROOT / lock).read_text())) for lock in LOCKS)
    asked = project()
    assert names(asked["run"]) | names(asked["build"]) <= running
    assert names(asked["dev"]) <= developing


def test_tests_run_with_the_very_libraries_that_serve() -> None:
    running, developing = (pins((ROOT / lock).read_text()) for lock in LOCKS)
    assert running.items() <= developing.items()


KEPT = (".py", ".md", ".toml", ".txt", ".html", ".css", ".js", ".csv", ".yml", ".json", ".svg")
PLACES = ("bot", "schedules", "messages", "tests", "benchmarks", "docs", ".ci")
SOMEBODYS = re.compile(r"(?<![\w.:/])/(home|Users|root|work)/\w+")


def project_files() -> list[Path]:
    inside = [path for place in PLACES for path in (ROOT / place).rglob("*")]
    at_the_top = [path for path in ROOT.iterdir() if path.is_file() and path.name != ".env"]
    kept = [path for path in inside if path.suffix in KEPT or path.parent.name == ".ci"]
    here = Path(__file__)
    return [path for path in kept + at_the_top if path.is_file() and path != here]


def test_no_file_names_a_folder_of_somebodys_machine() -> None:
    faults = [
        f"{path.relative_to(ROOT)}: {found[0]}"
        for path in project_files()
        if path.suffix in KEPT or path.name in ("Makefile", "Dockerfile", "run", ".env.example")
        for found in SOMEBODYS.finditer(path.read_text())
    ]
    assert not faults, "\n".join(faults)
