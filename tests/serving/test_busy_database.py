"""Where another program holds the database, providers come again, and we ask them as well."""

import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path

from messages.people import Channel
from tests.serving.street import Street


async def test_a_locked_database_is_answered_with_503_and_nothing_is_lost(
    hasty_street: Street, sqlite_town: Path
) -> None:
    here = hasty_street
    await here.served.start()
    ann = await here.buddy("Ann Thistlewood", Channel.TELEGRAM)
    sam = await here.member("Sam Thistlewood", Channel.TELEGRAM, ann)
    kit = await here.member("Kit Thistlewood", Channel.SMS, ann)
    update = here.telegram_says(sam, "the kettle has boiled")
    text = here.twilio_holds(kit, "the toast is burnt")
    with closing(sqlite3.connect(sqlite_town, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        answers = await asyncio.gather(here.telegram.bring(update), here.brings(text))
        assert list(answers) == [503, 503]
        other.execute("ROLLBACK")
    assert await here.telegram.bring(update) == 200  # Telegram comes again, and Twilio does not
    await here.hears(ann, "the kettle has boiled")
    await here.hears(ann, "the toast is burnt")
    await here.served.ready()
