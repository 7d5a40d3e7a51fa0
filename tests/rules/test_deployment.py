"""What is rented for the service never sleeps, is stopped gently, and has one writer a volume."""

import re
import tomllib
from dataclasses import fields

from bot.settings import Settings
from tests.rules.source import ROOT

FLY = tomllib.loads((ROOT / "fly.toml").read_text())
IMAGE = (ROOT / "Dockerfile").read_text()
NAMES = {field.name.upper() for field in fields(Settings)}


def test_the_machine_never_sleeps_and_always_comes_back() -> None:
    service = FLY["http_service"]
    assert (service["auto_stop_machines"], service["min_machines_running"]) == ("off", 1)
    assert FLY["restart"] == [{"policy": "always"}]


def test_a_stop_leaves_time_to_finish() -> None:
    assert FLY["kill_signal"] == "SIGTERM"
    assert FLY["kill_timeout"] >= 30
    assert "STOPSIGNAL SIGTERM" in IMAGE


def test_the_database_lives_on_the_volume_and_no_two_machines_share_it() -> None:
    (mount,) = FLY["mounts"]
    assert FLY["env"]["DATABASE_URL"].startswith(f"sqlite:///{mount['destination']}/")
    assert FLY["deploy"]["strategy"] in ("rolling", "immediate")
    assert f"VOLUME {mount['destination']}" in IMAGE


def test_a_stuck_sender_does_not_turn_messages_away() -> None:
    (gate,) = FLY["http_service"]["checks"]
    assert gate["path"] == "/healthz"
    assert FLY["checks"]["ready"]["path"] == "/readyz"


def test_every_part_speaks_of_the_same_port() -> None:
    ports = {FLY["http_service"]["internal_port"], FLY["checks"]["ready"]["port"]}
    assert {str(port) for port in ports} == {FLY["env"]["PORT"]}
    assert f"PORT={FLY['env']['PORT']} " in IMAGE


def test_only_real_settings_are_set_and_no_secret_is_among_them() -> None:
    hidden = {field.name.upper() for field in fields(Settings) if not field.repr}
    assert set(FLY["env"]) <= NAMES
    assert set(FLY["env"]) & hidden <= {"DATABASE_URL"}


def test_the_image_holds_locked_libraries_and_runs_as_nobody_special() -> None:
    assert re.findall(r"pip install(?!.*(--require-hashes|--no-index)).*", IMAGE) == []
    assert "setpriv --reuid=goodevening" in IMAGE
    assert 'CMD ["goodevening", "serve"]' in IMAGE
