"""A download may take as long as it likes while something comes; where it stalls, it is resumed."""

import asyncio
from pathlib import Path

import pytest

from hailuo_studio.api.download import fetch
from hailuo_studio.api.stall import Stall
from hailuo_studio.core.errors import DownloadError, DownloadTrouble
from tests.servers.faulty import Behaviour, FaultyServer, Received, answer, dripped, head, ranged

CLIP = bytes(range(256)) * 40
HALF = len(CLIP) // 2
TAG = {"Content-Type": "video/mp4", "ETag": '"one"'}
STALL = Stall(seconds=1.0, least=200, until_answered=2.0)


def silent(done: int, total: int | None) -> None:
    pass


def falling_silent(sent: int, drops: float | None = None) -> Behaviour:
    """The first `sent` bytes, then none, or one every `drops` seconds."""

    async def behave(
        _: Received, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        writer.write(head(200, TAG | {"Content-Length": str(len(CLIP))}) + CLIP[:sent])
        for at in range(sent, len(CLIP)):
            await writer.drain()
            await asyncio.sleep(drops or 60)
            writer.write(CLIP[at : at + 1])

    return behave


async def test_a_slow_download_goes_on_past_any_number_of_seconds(tmp_path: Path) -> None:
    """It takes three times as long as a stall may last."""
    slow = dripped(answer(200, CLIP, TAG), 0.15, 500)
    async with FaultyServer(slow) as server:
        fetched = await fetch(server.address + "/clip.mp4", tmp_path / "clip.part", silent, STALL)
    assert fetched.path.read_bytes() == CLIP
    assert server.connections == 1


@pytest.mark.parametrize("drops", [None, 0.01], ids=["silence", "drops"])
async def test_a_stalled_one_is_resumed_over_a_new_connection(
    drops: float | None, tmp_path: Path
) -> None:
    to = tmp_path / "clip.part"
    async with FaultyServer(falling_silent(HALF, drops), ranged(CLIP, TAG)) as server:
        with pytest.raises(DownloadError) as caught:
            await fetch(server.address + "/clip.mp4", to, silent, STALL)
        assert caught.value.trouble is DownloadTrouble.CONNECTION
        had = to.stat().st_size
        assert HALF <= had < len(CLIP)
        await fetch(server.address + "/clip.mp4", to, silent, STALL)
    assert to.read_bytes() == CLIP
    assert server.connections == 2
    assert server.requests[1].headers["range"] == f"bytes={had}-"
    assert server.requests[1].headers["if-range"] == '"one"'


async def test_a_head_that_trickles_is_given_up(tmp_path: Path) -> None:
    async with FaultyServer(dripped(answer(200, CLIP, TAG), 0.05)) as server:
        with pytest.raises(DownloadError) as caught:
            await fetch(server.address + "/clip.mp4", tmp_path / "clip.part", silent, STALL)
    assert caught.value.trouble is DownloadTrouble.CONNECTION
