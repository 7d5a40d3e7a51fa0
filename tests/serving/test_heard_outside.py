"""A served process is heard outside soon after its start, and names the address nowhere."""

from pathlib import Path

from tests.serving.street import street
from tests.standins.outside import Outside


async def test_whoever_listens_outside_hears_that_it_is_well(
    sqlite_url: str, tmp_path: Path
) -> None:
    async with Outside() as outside:
        told = {"HEARTBEAT_URL": f"{outside.base_url}/ping/not-to-be-seen"}
        async with street(tmp_path, sqlite_url, told) as here:
            await here.served.start()
            await outside.until(lambda: bool(outside.heard), 30.0)
            await here.served.stop()
            assert "not-to-be-seen" not in "\n".join(here.served.said)
    assert outside.heard[0] == "GET /ping/not-to-be-seen"
