"""What an organisation sets: read once, every fault told at once, secrets never shown."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from urllib.parse import urlsplit
from zoneinfo import available_timezones

from bot.faults import SettingsFault
from messages.people import Channel
from schedules.bank_holidays import read_nation
from schedules.checks import read_kinds
from schedules.drills import OFF, drill_plan
from schedules.policy_words import parse_policy
from schedules.quiet_hours import read_quiet_hours

ON = "on"
TELEGRAM_PER_SECOND = 30
"""Messages that Telegram allows a bot, to different chats."""
SMS_SEGMENTS_PER_SECOND = 10
"""The upper end of what a UK long number carries."""
_MOST_PER_SECOND = 1000


class TelegramMode(StrEnum):
    """How Telegram's updates reach us."""

    WEBHOOK = "webhook"
    POLLING = "polling"


@dataclass(frozen=True, slots=True)
class Settings:
    """Every setting, under its name in the environment in lower case. See docs/settings.md."""

    secret_key: str = field(repr=False)
    database_url: str = field(default="sqlite:///goodevening.db", repr=False)
    public_base_url: str = ""
    host: str = "127.0.0.1"
    port: int = 8000
    organisation: str = "Good Evening"
    timezone: str = "Europe/London"
    country: str = "GB"
    nation: str = ""
    quiet_hours: str = ""
    paging: str = ""
    drill: str = "tue 11:00"
    shift_test: str = "off"
    buddy_checks: str = ""
    visits_reviewed: str = ""
    second_look: str = "on"
    heartbeat_url: str = field(default="", repr=False)
    telegram_bot_token: str = field(default="", repr=False)
    telegram_mode: TelegramMode = TelegramMode.WEBHOOK
    telegram_webhook_secret: str = field(default="", repr=False)
    telegram_api_base_url: str = "https://api.telegram.org"
    telegram_per_second: int = TELEGRAM_PER_SECOND
    twilio_account_sid: str = ""
    twilio_auth_token: str = field(default="", repr=False)
    twilio_from: str = field(default="", repr=False)
    twilio_messaging_service_sid: str = ""
    twilio_api_base_url: str = "https://api.twilio.com"
    twilio_per_second: int = SMS_SEGMENTS_PER_SECOND

    @property
    def telegram_on(self) -> bool:
        """Whether Telegram is set up at all."""
        return bool(self.telegram_bot_token)

    @property
    def sms_on(self) -> bool:
        """Whether Twilio is set up at all."""
        return bool(self.twilio_account_sid)

    @property
    def calls_on(self) -> bool:
        """Whether staff can be called: only from a number, which a messaging service is not."""
        return self.sms_on and self.twilio_from.startswith("+")

    @property
    def twilio_sender(self) -> str:
        """What texts are sent from: a messaging service where there is one, else a number."""
        return self.twilio_messaging_service_sid or self.twilio_from

    @property
    def rates(self) -> Mapping[Channel, int]:
        """Check-ins that may leave in a second: nearly every one is one segment."""
        return {Channel.TELEGRAM: self.telegram_per_second, Channel.SMS: self.twilio_per_second}

    @property
    def tests_shifts(self) -> bool:
        """Whether everybody gets a test page as their shift begins."""
        return self.shift_test.casefold() == ON


NAMES = tuple(name.upper() for name in Settings.__dataclass_fields__)


def read_settings(environ: Mapping[str, str]) -> Settings:
    """Settings from `environ`, where an empty value counts as not set.

    Raises:
        SettingsFault: with a line for each thing that is wrong.
    """
    given = {name: environ[name].strip() for name in NAMES if environ.get(name, "").strip()}
    problems = tuple(problem for check in _CHECKS for problem in check(given))
    if problems:
        raise SettingsFault(problems)
    values: dict[str, object] = {name.lower(): value for name, value in given.items()}
    values |= {name.lower(): int(given[name]) for name in ("PORT", *_RATES) if name in given}
    values["telegram_mode"] = TelegramMode(given.get("TELEGRAM_MODE") or _usual_mode(given))
    if "NATION" in given:
        values["nation"] = read_nation(given["NATION"], given.get("COUNTRY", "GB"))
    for name in ("public_base_url", "telegram_api_base_url", "twilio_api_base_url"):
        if name in values:
            values[name] = str(values[name]).rstrip("/")
    return Settings(**values)  # type: ignore[arg-type]  # each was checked under its own name


def _usual_mode(given: Mapping[str, str]) -> TelegramMode:
    """Without a public address Telegram cannot call us, so we ask it instead."""
    return TelegramMode.WEBHOOK if "PUBLIC_BASE_URL" in given else TelegramMode.POLLING


_RATES = ("TELEGRAM_PER_SECOND", "TWILIO_PER_SECOND")
_Given = Mapping[str, str]


def _secret_key(given: _Given) -> list[str]:
    key = given.get("SECRET_KEY", "")
    if not key:
        return [
            "SECRET_KEY is missing. Make one once and keep it safe: without it nothing that "
            'is stored can be read. For example: python3 -c "import secrets; '
            'print(secrets.token_urlsafe(48))"'
        ]
    if len(key) < 16:
        return ["SECRET_KEY is too short to protect anyone: give it at least 16 characters."]
    return []


def _port(given: _Given) -> list[str]:
    if _is_number(given.get("PORT", "8000"), 0, 65535):
        return []
    return ["PORT must be a number from 0 to 65535."]


def _rates(given: _Given) -> list[str]:
    return [
        f"{name} must be a whole number from 1 to {_MOST_PER_SECOND}."
        for name in _RATES
        if not _is_number(given.get(name, "1"), 1, _MOST_PER_SECOND)
    ]


def _is_number(text: str, least: int, most: int) -> bool:
    return text.isascii() and text.isdigit() and len(text) < 10 and least <= int(text) <= most


def _timezone(given: _Given) -> list[str]:
    zone = given.get("TIMEZONE", "Europe/London")
    if zone in available_timezones():
        return []
    return [f"TIMEZONE {zone!r} is not a time zone: write it like Europe/London."]


def _country(given: _Given) -> list[str]:
    country = given.get("COUNTRY", "GB")
    if len(country) == 2 and country.isascii() and country.isalpha() and country.isupper():
        return []
    return ["COUNTRY must be two capital letters, like GB."]


def _nation(given: _Given) -> list[str]:
    if "NATION" not in given or _country(given):
        return []
    try:
        read_nation(given["NATION"], given.get("COUNTRY", "GB"))
    except ValueError as fault:
        return [f"NATION: {fault}."]
    return []


def _drill(given: _Given) -> list[str]:
    try:
        drill_plan(given.get("DRILL", OFF), "UTC")
    except ValueError as fault:
        return [f"DRILL cannot be read: {fault}."]
    return []


def _switches(given: _Given) -> list[str]:
    said = {name: given.get(name, OFF).casefold() for name in ("SHIFT_TEST", "SECOND_LOOK")}
    return [f"{name} must be on or off." for name, word in said.items() if word not in (OFF, ON)]


def _buddy_checks(given: _Given) -> list[str]:
    try:
        read_kinds(given.get("BUDDY_CHECKS", ""))
    except ValueError as fault:
        return [f"BUDDY_CHECKS cannot be read: {fault}."]
    return []


def _visits_reviewed(given: _Given) -> list[str]:
    """Decision 7 of the rules: somebody has looked at it, and it is known who and when."""
    who, _, on = given.get("VISITS_REVIEWED", "nobody 2000-01-01").rpartition(" ")
    try:
        date.fromisoformat(on)
    except ValueError:
        who = ""
    if who.strip(" ,"):
        return []
    return ["VISITS_REVIEWED must say who reviewed safeguarding and when: Ann Lee 2026-10-01."]


def _paging(given: _Given) -> list[str]:
    try:
        parse_policy(given.get("PAGING", ""))
    except ValueError as error:
        return [f"PAGING cannot be read: {error}."]
    return []


def _quiet_hours(given: _Given) -> list[str]:
    try:
        read_quiet_hours(given.get("QUIET_HOURS", ""))
    except ValueError as fault:
        return [f"QUIET_HOURS cannot be read: {fault}."]
    return []


def _mode(given: _Given) -> list[str]:
    mode = given.get("TELEGRAM_MODE", "polling")
    if mode not in tuple(TelegramMode):
        return ["TELEGRAM_MODE must be webhook or polling."]
    needs_address = mode == "webhook" and "TELEGRAM_BOT_TOKEN" in given
    if needs_address and "PUBLIC_BASE_URL" not in given:
        return ["TELEGRAM_MODE is webhook, so PUBLIC_BASE_URL must say where Telegram finds us."]
    return []


def _database_url(given: _Given) -> list[str]:
    url = given.get("DATABASE_URL", "sqlite://")
    if url.startswith(("sqlite:", "postgresql:", "postgres:")):
        return []
    return ["DATABASE_URL must begin with sqlite:/// or postgresql://."]


def _urls(given: _Given) -> list[str]:
    names = ("PUBLIC_BASE_URL", "TELEGRAM_API_BASE_URL", "TWILIO_API_BASE_URL", "HEARTBEAT_URL")
    return [
        f"{name} must be a whole address that begins with https:// (or http:// for tests)."
        for name in names
        if name in given and not _is_web_address(given[name])
    ]


def _is_web_address(url: str) -> bool:
    parts = urlsplit(url)
    return parts.scheme in ("http", "https") and bool(parts.netloc)


def _twilio(given: _Given) -> list[str]:
    if "TWILIO_ACCOUNT_SID" not in given and "TWILIO_AUTH_TOKEN" not in given:
        return []
    problems = []
    for name in ("TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN"):
        if name not in given:
            problems.append(f"{name} is missing: both are on the first page of the Twilio console.")
    if "TWILIO_FROM" not in given and "TWILIO_MESSAGING_SERVICE_SID" not in given:
        problems.append("TWILIO_FROM (a number) or TWILIO_MESSAGING_SERVICE_SID must be set.")
    if "PUBLIC_BASE_URL" not in given:
        problems.append("PUBLIC_BASE_URL must be set, so that Twilio's signatures can be checked.")
    return problems


_CHECKS: tuple[Callable[[_Given], list[str]], ...] = (
    _secret_key,
    _database_url,
    _port,
    _rates,
    _timezone,
    _country,
    _nation,
    _paging,
    _drill,
    _switches,
    _buddy_checks,
    _visits_reviewed,
    _quiet_hours,
    _mode,
    _urls,
    _twilio,
)
