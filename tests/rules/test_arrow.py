"""bot leans on schedules, schedules on messages, and never the other way round."""

import pytest

from tests.rules.arrow import ONLY_FROM, arrow_faults
from tests.rules.source import ROOMS, Source, sources


def test_the_arrow_holds() -> None:
    faults = [fault for source in sources(*ROOMS) for fault in arrow_faults(source)]
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize(
    ("path", "code"),
    [
        ("messages/wording.py", "from schedules.slots import Slot"),
        ("messages/wording.py", "import bot"),
        ("schedules/slots.py", "from bot.clock import WallClock"),
        ("schedules/slots.py", "def late():\n    import bot.store"),
        ("messages/wording.py", "from .. import bot"),
        *((f"{room}/x.py", code) for room in ("messages", "schedules") for code in (
            "import asyncio",
            "import logging",
            "import os",
            "from os import environ",
            "from pathlib import Path",
            "import socket",
            "import time",
            "import secrets",
            "import importlib.resources",
            "from urllib import request",
            "import aiohttp",
            "import telegram",
            "from twilio.rest import Client",
            "import sqlalchemy",
            "from apscheduler.schedulers.asyncio import AsyncIOScheduler",
            "open('cast.csv')",
            "print('hello')",
            "__import__('socket')",
            "import random\nrandom.choice('ab')",
            "from random import choice\nchoice('ab')",
            "import random\nrandom.Random()",
            "from random import Random as R, Random\nRandom()",
        )),
        ("bot/intake.py", "import telegram"),
        ("bot/console/pages.py", "from twilio.rest import Client"),
        ("bot/service.py", "from apscheduler.schedulers.asyncio import AsyncIOScheduler"),
        ("bot/rounds/pages.py", "from sqlalchemy import select"),
        ("bot/console/pages.py", "from bot.channels.sms import send"),
        ("bot/console/pages.py", "from bot import channels"),
        ("bot/store/people.py", "import bot.rounds.outbox"),
        ("bot/rounds/outbox.py", "import requests"),
    ],
)  # fmt: skip
def test_pointing_against_the_arrow_is_found(path: str, code: str) -> None:
    assert arrow_faults(Source(path, code)) != []


@pytest.mark.parametrize(
    ("path", "code"),
    [
        ("schedules/slots.py", "from messages.people import Person"),
        ("schedules/rota.py", "from datetime import datetime\nimport holidays"),
        ("schedules/plans.py", "from apscheduler.triggers.cron import CronTrigger"),
        ("messages/wording.py", "from random import Random\nRandom(7).choice('ab')"),
        ("bot/channels/telegram/sending.py", "from telegram import Bot"),
        ("bot/heartbeat.py", "from apscheduler.schedulers.asyncio import AsyncIOScheduler"),
        ("bot/store/people.py", "from sqlalchemy import select"),
        ("bot/database.py", "import aiosqlite"),
        ("bot/console/pages.py", "from bot.store.people import everyone"),
    ],
)
def test_pointing_with_the_arrow_is_fine(path: str, code: str) -> None:
    assert arrow_faults(Source(path, code)) == []


def test_every_place_that_owns_a_library_is_still_in_the_tree() -> None:
    owners = {place for places in ONLY_FROM.values() for place in places}
    gone = [owner for owner in owners if not any(file.is_in(owner) for file in sources("bot"))]
    assert gone == [], f"the rule guards places that are not there: {gone}"
