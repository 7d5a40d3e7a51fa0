"""One place reads the clock, so that a whole evening can be played in a second."""

import pytest

from tests.rules.clock_reads import clock_faults
from tests.rules.source import ROOMS, Source, sources


def test_only_the_clock_reads_the_time() -> None:
    faults = [fault for source in sources(*ROOMS) for fault in clock_faults(source)]
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize(
    "code",
    [
        "from datetime import datetime\ndatetime.now()",
        "from datetime import UTC, datetime as dt\ndt.now(UTC)",
        "import datetime\ndatetime.datetime.utcnow()",
        "import datetime as d\nd.date.today()",
        "from datetime import datetime\nfield(default_factory=datetime.now)",
        "import time\ntime.time()",
        "from time import time\ntime()",
        "from time import monotonic\nmonotonic()",
        "import asyncio\nloop = asyncio.get_running_loop()\nloop.time()",
        "from uuid import uuid1\nuuid1()",
        "from sqlalchemy import func\nfunc.now()",
        "import sqlalchemy as sa\nsa.func.current_timestamp()",
        "text('update outbox set sent_at = NOW()')",
        "column('at', server_default='CURRENT_TIMESTAMP')",
        "text(\"select datetime('now')\")",
        "text(\"select strftime('%s', 'now')\")",
    ],
)  # fmt: skip
def test_reading_the_time_elsewhere_is_found(code: str) -> None:
    assert clock_faults(Source("bot/store/outbox.py", code)) != []


@pytest.mark.parametrize(
    "code",
    [
        "clock.now()",
        '"""What now() means here."""',
        "text('select 1 where due_at <= :now')",
        "'We will ask now and then'",
        "from datetime import datetime\ndatetime.fromisoformat(text)",
    ],
)
def test_being_told_the_time_is_fine(code: str) -> None:
    assert clock_faults(Source("bot/store/outbox.py", code)) == []
