"""A clip that came home whole is not asked for again: its link may be dead by then."""

import hashlib
from pathlib import Path

import pytest

from hailuo_studio.api.begun import forget
from hailuo_studio.api.download import fetch
from hailuo_studio.core.errors import DownloadError, DownloadTrouble
from tests.servers.faulty import FaultyServer, answer, ranged

CLIP = bytes(range(256)) * 400
DIGEST = hashlib.sha256(CLIP).hexdigest()
TAGGED = {"Content-Type": "video/mp4", "ETag": '"one"'}


def silent(done: int, total: int | None) -> None:
    pass


@pytest.mark.parametrize("headers", [TAGGED, {}], ids=["with a tag", "without a tag"])
async def test_trouble_after_the_download_costs_no_second_one(
    headers: dict[str, str], tmp_path: Path
) -> None:
    to, heard = tmp_path / "clip.part", list[tuple[int, int | None]]()
    async with FaultyServer(answer(200, CLIP, headers), answer(404)) as server:
        first = await fetch(server.address + "/clip.mp4", to, silent)
        again = await fetch(
            server.address + "/clip.mp4", to, lambda done, total: heard.append((done, total))
        )
    assert first == again
    assert again.sha256 == DIGEST
    assert heard == [(len(CLIP), len(CLIP))]
    assert len(server.requests) == 1


async def test_a_whole_file_changed_on_the_disk_is_fetched_anew(tmp_path: Path) -> None:
    to = tmp_path / "clip.part"
    async with FaultyServer(ranged(CLIP, TAGGED)) as server:
        await fetch(server.address + "/clip.mp4", to, silent)
        to.write_bytes(b"\x00" * len(CLIP))
        fetched = await fetch(server.address + "/clip.mp4", to, silent)
    assert fetched.sha256 == DIGEST
    assert to.read_bytes() == CLIP
    assert "range" not in server.requests[1].headers


async def test_a_file_taken_away_is_fetched_anew(tmp_path: Path) -> None:
    to = tmp_path / "clip.part"
    async with FaultyServer(answer(200, CLIP, TAGGED)) as server:
        await fetch(server.address + "/clip.mp4", to, silent)
        to.unlink()
        await fetch(server.address + "/clip.mp4", to, silent)
    assert len(server.requests) == 2
    assert to.read_bytes() == CLIP


async def test_all_of_it_was_there_when_the_program_died(tmp_path: Path) -> None:
    """Written to its last byte, but not known to be whole yet."""
    to = tmp_path / "clip.part"
    to.write_bytes(CLIP)
    (tmp_path / "clip.part.tag").write_text(r'{"tag": "\"one\"", "sha256": ""}')
    async with FaultyServer(ranged(CLIP, TAGGED)) as server:
        fetched = await fetch(server.address + "/clip.mp4", to, silent)
    [asked] = server.requests
    assert asked.headers["range"] == f"bytes={len(CLIP)}-"
    assert fetched.sha256 == DIGEST


async def test_all_of_an_older_file_is_not_all_of_this_one(tmp_path: Path) -> None:
    to = tmp_path / "clip.part"
    to.write_bytes(CLIP)
    (tmp_path / "clip.part.tag").write_text(r'{"tag": "\"one\"", "sha256": ""}')
    span = {"Content-Range": f"bytes */{len(CLIP)}", "ETag": '"two"'}
    async with FaultyServer(answer(416, "", span)) as server:
        with pytest.raises(DownloadError) as caught:
            await fetch(server.address + "/clip.mp4", to, silent)
    assert caught.value.trouble is DownloadTrouble.CONNECTION
    assert list(tmp_path.iterdir()) == []


async def test_forgetting_leaves_nothing_behind(tmp_path: Path) -> None:
    to = tmp_path / "clip.part"
    async with FaultyServer(answer(200, CLIP, TAGGED)) as server:
        await fetch(server.address + "/clip.mp4", to, silent)
    to.unlink()
    forget(to)
    forget(to)
    assert list(tmp_path.iterdir()) == []
