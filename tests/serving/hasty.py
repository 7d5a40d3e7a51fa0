"""`goodevening serve` with a tenth of its patience where the database is busy."""

import asyncio

from bot.clock import WallClock
from bot.commands.opening import log_to_stderr, settings_here
from bot.commands.serve import serve_until_stopped
from bot.database import PATIENCE

COMMAND = ("-m", "tests.serving.hasty")


def main() -> None:
    """Until a signal comes."""
    log_to_stderr()
    asyncio.run(serve_until_stopped(settings_here(), WallClock(), PATIENCE / 10))


if __name__ == "__main__":
    main()
