"""Settings: every fault is told at once, in plain words, and no secret is ever shown."""

import pytest

from bot.charity import charity_of
from bot.faults import SettingsFault
from bot.settings import Settings, TelegramMode, read_settings

GOOD = {"SECRET_KEY": "x" * 32}


def test_a_key_is_all_that_is_needed() -> None:
    settings = read_settings(GOOD)
    assert settings.port == 8000
    assert settings.database_url == "sqlite:///goodevening.db"
    assert not settings.telegram_on
    assert not settings.sms_on


def test_every_fault_is_told_at_once() -> None:
    with pytest.raises(SettingsFault) as told:
        read_settings(
            {
                "PORT": "eighty",
                "TIMEZONE": "London",
                "COUNTRY": "gb",
                "TELEGRAM_MODE": "pigeon",
                "DATABASE_URL": "mysql://x",
                "PUBLIC_BASE_URL": "evening.example",
                "TWILIO_ACCOUNT_SID": "AC1",
            }
        )
    words = str(told.value)
    for name in (
        "SECRET_KEY",
        "PORT",
        "TIMEZONE",
        "COUNTRY",
        "TELEGRAM_MODE",
        "DATABASE_URL",
        "PUBLIC_BASE_URL",
        "TWILIO_AUTH_TOKEN",
        "TWILIO_FROM",
    ):
        assert name in words


@pytest.mark.parametrize("name", ["SHIFT_TEST", "SECOND_LOOK"])
def test_a_switch_is_on_or_off(name: str) -> None:
    with pytest.raises(SettingsFault, match=f"{name} must be on or off"):
        read_settings({**GOOD, name: "perhaps"})


@pytest.mark.parametrize(("said", "looks"), [("", True), ("on", True), ("OFF", False)])
def test_the_second_look_is_on_until_it_is_switched_off(said: str, looks: bool) -> None:
    settings = read_settings({**GOOD, "SECOND_LOOK": said})
    assert charity_of(settings, frozenset()).second_look is looks


def test_secrets_are_never_shown() -> None:
    settings = read_settings(
        {
            **GOOD,
            "TELEGRAM_BOT_TOKEN": "110201543:hidden-token",
            "TWILIO_ACCOUNT_SID": "AC1",
            "TWILIO_AUTH_TOKEN": "hidden-too",
            "TWILIO_FROM": "+447700900001",
            "PUBLIC_BASE_URL": "https://evening.example/",
            "DATABASE_URL": "postgresql://user:hidden-pass@db/evening",
        }
    )
    shown = repr(settings)
    assert "hidden" not in shown
    assert "900001" not in shown
    assert "x" * 32 not in shown


def test_telegram_is_asked_where_it_cannot_call_us() -> None:
    token = {**GOOD, "TELEGRAM_BOT_TOKEN": "1:a"}
    assert read_settings(token).telegram_mode is TelegramMode.POLLING
    public = {**token, "PUBLIC_BASE_URL": "https://evening.example"}
    assert read_settings(public).telegram_mode is TelegramMode.WEBHOOK


def test_an_empty_value_counts_as_not_set() -> None:
    assert read_settings({**GOOD, "PORT": "", "COUNTRY": "  "}).country == Settings("k").country


def test_the_nation_is_known_by_its_code_or_its_name_and_belongs_to_the_country() -> None:
    assert read_settings({**GOOD, "NATION": "scotland"}).nation == "SCT"
    assert read_settings({**GOOD, "COUNTRY": "AU", "NATION": "NSW"}).nation == "NSW"
    assert read_settings(GOOD).nation == ""
    with pytest.raises(SettingsFault) as fault:
        read_settings({**GOOD, "COUNTRY": "AU", "NATION": "SCT"})
    (problem,) = fault.value.problems
    assert problem.startswith("NATION: 'SCT' is no part of AU")
