"""A disk that is full: the clip waits half-saved, and goes on once there is room."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from hailuo_studio.api.download import fetch
from hailuo_studio.core.errors import DownloadError, DownloadTrouble
from tests.servers.faulty import FaultyServer, ranged

CLIP = bytes(range(256)) * 8000
TAG = {"Content-Type": "video/mp4", "ETag": '"one"'}


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 1 MB."""
    place = tmp_path / "disk"
    place.mkdir()
    try:
        done = subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(place)],
            capture_output=True,
            text=True,
            check=False,
        )
    except FileNotFoundError:
        pytest.skip("no mount command to make a small disk with")
    if done.returncode:
        pytest.skip(f"a small disk can't be mounted here: {done.stderr.strip()}")
    yield place
    subprocess.run(["umount", str(place)], check=True)


def enlarge(disk: Path) -> None:
    subprocess.run(["mount", "-o", "remount,size=8m", str(disk)], check=True)


async def test_a_full_disk_and_then_room(small_disk: Path) -> None:
    to = small_disk / "clip.part"
    async with FaultyServer(ranged(CLIP, TAG)) as server:
        with pytest.raises(DownloadError) as caught:
            await fetch(server.address + "/clip.mp4", to, lambda done, total: None)
        assert caught.value.trouble is DownloadTrouble.DISK
        assert "No space left" in str(caught.value)
        half = to.stat().st_size
        assert 0 < half < len(CLIP)
        enlarge(small_disk)
        await fetch(server.address + "/clip.mp4", to, lambda done, total: None)
    assert to.read_bytes() == CLIP
    assert server.requests[1].headers["range"] == f"bytes={half}-"
