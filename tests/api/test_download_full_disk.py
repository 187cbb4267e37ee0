"""A disk that is full: the clip waits half-saved, and goes on once there is room."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from hailuo_studio.api.download import fetch
from hailuo_studio.core.errors import DownloadError, DownloadTrouble
from tests.servers.faulty import FaultyServer, ranged
from tests.servers.small_disk import SmallDisk, small_disk

CLIP = bytes(range(256)) * 8000
TAG = {"Content-Type": "video/mp4", "ETag": '"one"'}


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[SmallDisk]:
    with small_disk(tmp_path / "disk", "1m") as found:
        yield found


async def test_a_full_disk_and_then_room(disk: SmallDisk) -> None:
    to = disk.path / "clip.part"
    async with FaultyServer(ranged(CLIP, TAG)) as server:
        with pytest.raises(DownloadError) as caught:
            await fetch(server.address + "/clip.mp4", to, lambda done, total: None)
        assert caught.value.trouble is DownloadTrouble.DISK
        assert "No space left" in str(caught.value)
        half = to.stat().st_size
        assert 0 < half < len(CLIP)
        disk.enlarge("8m")
        await fetch(server.address + "/clip.mp4", to, lambda done, total: None)
    assert to.read_bytes() == CLIP
    assert server.requests[1].headers["range"] == f"bytes={half}-"
