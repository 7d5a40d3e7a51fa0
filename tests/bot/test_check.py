"""`check` finds what is wrong, and says how to mend it in words that hold nothing private."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from bot.charity import charity_of
from bot.checking.everything import check_everything
from bot.checking.finding import Finding, Weight
from bot.checking.wording import check_wording
from bot.database import open_database
from bot.people.importing import import_people
from bot.settings import Settings, TelegramMode
from bot.store.people import block_address, change_person
from bot.vault import Vault
from messages.people import Channel
from tests.bot.people_file import Row, buddy, member, people_file, staff
from tests.standins.telegram import TelegramStandIn
from tests.standins.twilio import TwilioStandIn
from tests.town.fixtures import SECRET_KEY, settings_for

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
SMS_ON = frozenset((Channel.SMS, Channel.TELEGRAM))
ALL_IS_WELL = (member(), buddy(), staff())


@pytest.fixture
async def settings(sqlite_url: str) -> AsyncIterator[Settings]:
    """Of a charity that has done everything that the docs say."""
    async with TelegramStandIn() as telegram, TwilioStandIn() as twilio:
        twilio.sms_url = "https://evening.example/webhooks/twilio/sms"
        yield settings_for(
            database_url=sqlite_url,
            public_base_url="https://evening.example",
            telegram_bot_token=telegram.token,
            telegram_mode=TelegramMode.POLLING,
            telegram_api_base_url=telegram.base_url,
            twilio_account_sid=twilio.sid,
            twilio_auth_token=twilio.token,
            twilio_from=twilio.number,
            twilio_api_base_url=twilio.base_url,
        )


async def look(settings: Settings, now: datetime = NOON) -> list[Finding]:
    return await check_everything(settings, charity_of(settings, SMS_ON), now)


async def move_in(settings: Settings, *rows: Row, now: datetime = NOON) -> None:
    database = open_database(settings.database_url, Vault(settings.secret_key))
    await import_people(database, charity_of(settings, SMS_ON), people_file(*rows), now)
    await database.close()


def those(found: list[Finding], weight: Weight, part: str = "") -> list[str]:
    return [one.words for one in found if one.weight is weight and part in one.part]


async def only_problem(settings: Settings, now: datetime = NOON) -> str:
    (words,) = those(await look(settings, now), Weight.PROBLEM)
    return words


async def test_a_charity_that_did_everything_has_no_problem(settings: Settings) -> None:
    await move_in(settings, *ALL_IS_WELL)
    found = await look(settings)
    assert those(found, Weight.PROBLEM) == []
    assert {one.part for one in found} == {
        *(
            "settings",
            "database",
            "people",
            "plans",
            "proof",
            "rota",
            "telegram",
            "sms",
            "voice",
            "triage",
            "wording",
            "crisis lines",
        ),
    }


async def test_no_channel_at_all_is_a_problem(settings: Settings) -> None:
    await move_in(settings, *ALL_IS_WELL)
    silent = replace(settings, telegram_bot_token="", twilio_account_sid="")
    assert "Neither Telegram nor Twilio is set up" in await only_problem(silent)


async def test_what_a_provider_says_is_wrong_is_passed_on(settings: Settings) -> None:
    await move_in(settings, *ALL_IS_WELL)
    assert "TWILIO_AUTH_TOKEN" in await only_problem(replace(settings, twilio_auth_token="wrong"))
    wrong = replace(settings, telegram_bot_token="1:wrong")
    assert "TELEGRAM_BOT_TOKEN" in await only_problem(wrong)
    elsewhere = replace(settings, public_base_url="https://other.example")
    assert "https://other.example/webhooks/twilio/sms" in await only_problem(elsewhere)


async def test_where_staff_cannot_be_called_it_says_what_to_set(settings: Settings) -> None:
    await move_in(settings, *ALL_IS_WELL)
    service = replace(settings, twilio_from="", twilio_messaging_service_sid="MG" + "0" * 32)
    (words,) = those(await look(service), Weight.WARNING, "voice")
    assert "Set TWILIO_FROM as well" in words
    both = replace(service, twilio_from=settings.twilio_from)
    assert those(await look(both), Weight.WARNING, "voice") == []
    not_ours = replace(both, twilio_from="+447700900999")
    (words,) = those(await look(not_ours), Weight.WARNING, "voice")
    assert "cannot make calls" in words


async def test_a_provider_that_is_down_is_a_problem_and_no_accident(settings: Settings) -> None:
    await move_in(settings, *ALL_IS_WELL)
    down = replace(settings, twilio_api_base_url="http://127.0.0.1:9")
    assert "TWILIO_API_BASE_URL" in await only_problem(down)


async def test_an_address_that_can_be_listened_to_is_a_warning(settings: Settings) -> None:
    (words,) = those(
        await look(replace(settings, public_base_url="http://evening.example")),
        Weight.WARNING,
        "settings",
    )
    assert "https://" in words


async def test_a_database_that_is_not_there_is_not_made_by_looking(
    settings: Settings, tmp_path: Path
) -> None:
    file = tmp_path / "nowhere.db"
    missing = replace(settings, database_url=f"sqlite:///{file}")
    assert "goodevening migrate" in await only_problem(missing)
    assert not file.exists()


async def test_a_database_without_its_tables_is_a_problem(
    settings: Settings, tmp_path: Path
) -> None:
    file = tmp_path / "empty.db"
    file.touch()
    empty = replace(settings, database_url=f"sqlite:///{file}")
    assert "Run: goodevening migrate" in await only_problem(empty)


async def test_a_database_that_does_not_answer_is_a_problem(settings: Settings) -> None:
    gone = replace(settings, database_url="postgresql://nobody:secret@127.0.0.1:9/none")
    words = await only_problem(gone)
    assert "cannot be reached" in words
    assert "secret" not in words


async def test_another_key_is_found_before_anything_is_read(settings: Settings) -> None:
    await move_in(settings, *ALL_IS_WELL)
    other = replace(settings, secret_key="another key that opens nothing here")
    words = await only_problem(other)
    assert "another SECRET_KEY" in words
    assert "another key that" not in words


async def test_the_same_is_found_on_postgresql(settings: Settings, postgresql_url: str) -> None:
    there = replace(settings, database_url=postgresql_url)
    assert "no staff who can be reached" in await only_problem(there)
    await move_in(there, *ALL_IS_WELL)
    assert those(await look(there), Weight.PROBLEM) == []


async def test_a_charity_without_anybody_is_told_how_to_begin(settings: Settings) -> None:
    found = await look(settings)
    assert "people import" in those(found, Weight.WARNING, "people")[0]
    assert "no staff who can be reached" in those(found, Weight.PROBLEM, "rota")[0]


async def test_a_hole_in_the_rota_is_told_where_it_touches_somebody(settings: Settings) -> None:
    await move_in(
        settings,
        member(days="fri sun", time="18:30"),
        member("Bo Birch", "sms:+447700900002", days="sun", time="18:30"),
        staff(on_call="fri 18:00-22:00; mon-thu 10:00-11:00"),
    )
    words = await only_problem(settings)
    assert words.startswith("Sunday 2026-11-22 18:30: nobody is on call")
    assert "2 check-ins" in words


async def test_the_holes_of_those_who_stopped_are_not_told(settings: Settings) -> None:
    await move_in(settings, member(days="sun"), staff(on_call="fri 18:00-22:00"))
    database = open_database(settings.database_url, Vault(SECRET_KEY))
    async with database.writing() as tx:
        await change_person(tx, 1, stopped_at=NOON)
    await database.close()
    assert those(await look(settings), Weight.PROBLEM) == []


async def test_a_rota_full_of_holes_is_not_told_line_by_line(settings: Settings) -> None:
    times = ";".join(f"{hour:02d}:00" for hour in range(8, 21))
    await move_in(settings, member(days="daily", time=times), staff(on_call="mon 10:00-11:00"))
    found = those(await look(settings), Weight.PROBLEM, "rota")
    assert len(found) == 11
    assert "more moments" in found[-1]


async def test_staff_who_are_never_on_call_are_a_problem(settings: Settings) -> None:
    await move_in(settings, member(), staff(on_call=""))
    assert "Nobody is on call within the next 14 days" in await only_problem(settings)


async def test_whom_nothing_reaches_is_named_by_reference(settings: Settings) -> None:
    await move_in(settings, *ALL_IS_WELL)
    database = open_database(settings.database_url, Vault(SECRET_KEY))
    async with database.writing() as tx:
        for address_id in (1, 3):
            await block_address(tx, address_id, "30005", NOON)
    await database.close()
    found = await look(settings)
    assert those(found, Weight.PROBLEM, "people")[0].startswith("No address works for S-3")
    assert those(found, Weight.WARNING, "people")[0].startswith("No address works for M-1")


async def test_whoever_is_reached_only_by_a_channel_that_is_off_is_told(
    settings: Settings,
) -> None:
    await move_in(settings, *ALL_IS_WELL)
    off = replace(settings, telegram_bot_token="")
    found = await check_everything(off, charity_of(off, frozenset((Channel.SMS,))), NOON)
    (words,) = those(found, Weight.PROBLEM)
    assert words.startswith("B-2 can be reached only by telegram")


async def test_members_who_have_not_agreed_and_lost_invitations_are_warned_of(
    settings: Settings,
) -> None:
    await move_in(settings, member(consent=""), buddy(), staff())
    (words,) = those(await look(settings), Weight.WARNING, "people")
    assert words.startswith("1 member has not agreed yet and get no check-ins: M-1.")


async def test_an_organisation_with_a_long_name_is_told_what_it_costs() -> None:
    long = settings_for(organisation="the Very Long Name of a Kind Charity in a Long Town")
    (words,) = those(check_wording(long, date(2026, 11, 22)), Weight.WARNING, "wording")
    assert "may need two messages" in words


async def test_crisis_lines_that_nobody_tried_lately_are_told() -> None:
    settings = settings_for(country="IE")
    assert len(those(check_wording(settings, date(2026, 11, 22)), Weight.WARNING)) >= 3
    years_later = date(2026, 11, 22) + timedelta(days=700)
    found = check_wording(settings_for(), years_later)
    assert any("days ago" in words for words in those(found, Weight.WARNING, "crisis lines"))


async def test_nothing_that_is_found_holds_a_name_or_a_number(settings: Settings) -> None:
    await move_in(settings, member(consent="", notes="secret note"), buddy(), staff(on_call=""))
    told = "\n".join(one.words for one in await look(replace(settings, telegram_bot_token="")))
    for private in ("Ann", "Ash", "Priya", "Rita", "900001", "7001", "900099", "secret note"):
        assert private not in told


async def test_whoever_wants_only_holidays_and_lives_nobody_knows_where_is_named(
    settings: Settings,
) -> None:
    await move_in(settings, *ALL_IS_WELL, member("Bo Birch", "telegram:5", days="holidays"))
    (words,) = those(await look(settings), Weight.WARNING, "plans")
    assert "1 member wants to hear from us on bank holidays" in words
    assert "M-4" in words
    assert "NATION" in words
    assert those(await look(replace(settings, nation="SCT")), Weight.WARNING, "plans") == []


async def test_whoever_chose_a_time_in_quiet_hours_is_named_by_reference(
    settings: Settings,
) -> None:
    late = member("Bo Birch", "telegram:5", days="daily", time="23:00")
    await move_in(settings, *ALL_IS_WELL, late)
    assert those(await look(settings), Weight.WARNING, "plans") == []
    (words,) = those(
        await look(replace(settings, quiet_hours="22:00-08:00")), Weight.WARNING, "plans"
    )
    assert "1 member has a time in your quiet hours (22:00-08:00)" in words
    assert "M-4" in words
