"""`serve` as it is, but for a clock that can be put forward and back from outside."""

import asyncio
import os
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.commands.opening import log_to_stderr, settings_here
from bot.commands.serve import serve_until_stopped

COMMAND = ("-m", "benchmarks.jumping")
OFFSET_FILE, OFFSET = "OFFSET_FILE", "offset"


@dataclass(frozen=True, slots=True)
class JumpingClock:
    """The machine's time, and so many seconds as stand in a file."""

    file: Path

    def now(self) -> datetime:
        """Without a file: the machine's time."""
        try:
            seconds = float(self.file.read_text() or "0")
        except FileNotFoundError:
            seconds = 0.0
        return datetime.now(UTC) + timedelta(seconds=seconds)


def main() -> None:
    """Serve until a signal comes."""
    log_to_stderr()
    clock = JumpingClock(Path(os.environ[OFFSET_FILE]))
    asyncio.run(serve_until_stopped(settings_here(), clock))


if __name__ == "__main__":
    main()
