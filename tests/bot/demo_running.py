"""The demo as a process of its own, as somebody's terminal runs it."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx

ROOT = Path(__file__).parents[2]


@contextmanager
def demo(folder: Path, **settings: str) -> Iterator[tuple["subprocess.Popen[str]", str]]:
    """The running command, and the address that it printed."""
    process = start(folder, **settings)
    try:
        assert process.stdout is not None
        line = process.stdout.readline()
        yield process, line.split()[-1] if line else ""
    finally:
        process.kill()
        process.communicate()


def start(folder: Path, **settings: str) -> "subprocess.Popen[str]":
    kept = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    temporary = folder / "temporary"
    temporary.mkdir(exist_ok=True)
    return subprocess.Popen(
        [sys.executable, "-m", "bot", "demo"],
        cwd=folder,
        env={**kept, "PYTHONPATH": str(ROOT), "TMPDIR": str(temporary), **settings},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def get(address: str) -> httpx.Response:
    """Ask until it listens: the line is printed just before."""
    with httpx.Client(transport=httpx.HTTPTransport(retries=8), trust_env=False) as client:
        return client.get(address)
