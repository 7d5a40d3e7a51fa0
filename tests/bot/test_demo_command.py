"""`goodevening demo`, as somebody types it: it is there at once, and gone when they end it."""

import signal
import socket
from pathlib import Path

import httpx
import pytest

from tests.bot.demo_running import demo, get, start

SECONDS_TO_STOP = 6.0
"""What a crowded machine may need; on a quiet one it takes half a second."""


@pytest.mark.parametrize("sign", [signal.SIGINT, signal.SIGTERM])
def test_it_serves_the_phones_and_ends_cleanly(tmp_path: Path, sign: signal.Signals) -> None:
    with demo(tmp_path, PORT="0") as (process, address):
        assert address.startswith("http://127.0.0.1:")
        assert address.endswith("/phones")
        assert "Six pretend phones" in get(address).text
        live = httpx.Client(trust_env=False)
        with live.stream("GET", f"{address}/live") as stream:
            told = stream.iter_lines()  # held on to, so that the page stays open
            assert any(line.startswith("data:") for line in told)
            process.send_signal(sign)
            assert process.wait(SECONDS_TO_STOP) == 0
        live.close()
        out, err = process.communicate()
    assert out == ""
    assert "Traceback" not in err
    assert list((tmp_path / "temporary").iterdir()) == []


def test_it_is_ready_and_looks_at_no_database_and_no_setting_but_its_own(tmp_path: Path) -> None:
    real = tmp_path / "real.db"
    (tmp_path / ".env").write_text("PORT=notaport\nDATABASE_URL=nonsense\n")
    with demo(
        tmp_path,
        PORT="0",
        DATABASE_URL=f"sqlite:///{real}",
        TELEGRAM_BOT_TOKEN="1:not-a-token",
        TIMEZONE="Nowhere/AtAll",
    ) as (_, address):
        assert get(address).status_code == 200
        base = address.removesuffix("/phones")
        assert httpx.get(f"{base}/healthz", trust_env=False).text == "alive\n"
    assert not real.exists()


def test_a_port_that_is_taken_is_said_in_plain_words(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        process = start(tmp_path, PORT=str(port))
        out, err = process.communicate(timeout=60)
    assert process.returncode == 1
    assert out == ""
    assert f"cannot use port {port}" in err
    assert "PORT=9000 make demo" in err
    assert "Traceback" not in err


def test_a_port_that_is_none_is_said_in_plain_words(tmp_path: Path) -> None:
    process = start(tmp_path, PORT="eight thousand")
    out, err = process.communicate(timeout=60)
    assert process.returncode != 0
    assert out == ""
    assert "PORT must be a number" in err
    assert "Traceback" not in err
