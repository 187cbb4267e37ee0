"""The editor's packet: the same bytes, a table, timelines that are read back."""

import csv
from pathlib import Path
from urllib.parse import unquote
from xml.etree import ElementTree

import opentimelineio as otio
import pytest

from hailuo_studio.core.errors import InputError
from hailuo_studio.core.library import LibraryClip, RejectReason
from hailuo_studio.core.take import Judgement
from hailuo_studio.engine.exporting.exports import Exports
from hailuo_studio.engine.exporting.packet import PacketWish
from hailuo_studio.media.clip import read_recipe
from tests.engine.exporting.clips import library_clip
from tests.media.numbered import FRAMES, numbers_in


@pytest.fixture
def clips(tmp_path: Path) -> list[LibraryClip]:
    keep, reject = Judgement.KEEP, Judgement.REJECT
    return [
        library_clip(tmp_path, "mug & größe", judgement=keep),
        library_clip(tmp_path, "shoe", judgement=reject, reason=RejectReason.HANDS, frames=12),
    ]


async def packet(exports: Exports, clips: list[LibraryClip], folder: Path, **wish: bool) -> Path:
    job = exports.for_editor(clips, PacketWish("Picks", **wish), str(folder), "Spring shop")
    ended = await exports.finished(job.id)
    assert ended.failed == ()
    return Path(ended.paths[0])


async def test_the_clips_are_the_same_bytes(
    exports: Exports, clips: list[LibraryClip], tmp_path: Path
) -> None:
    found = await packet(exports, clips, tmp_path / "out")
    assert found.name == "Picks"
    for clip, name in zip(clips, ("mug & größe_1.mp4", "shoe_1.mp4"), strict=True):
        assert (found / "clips" / name).read_bytes() == Path(clip.path).read_bytes()


async def test_without_recipes_the_picture_is_the_same(
    exports: Exports, clips: list[LibraryClip], tmp_path: Path
) -> None:
    found = await packet(exports, clips, tmp_path / "out", recipes=False)
    copy = found / "clips" / "shoe_1.mp4"
    assert not read_recipe(copy)
    assert numbers_in(copy) == numbers_in(Path(clips[1].path))


async def test_the_table(exports: Exports, clips: list[LibraryClip], tmp_path: Path) -> None:
    found = await packet(exports, clips, tmp_path / "out")
    with (found / "Picks.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["file"] for row in rows] == ["clips/mug & größe_1.mp4", "clips/shoe_1.mp4"]
    assert (rows[1]["judgement"], rows[1]["reason"]) == ("reject", "hands")
    assert rows[0]["prompt"].startswith("'=")


@pytest.mark.parametrize("name", ["Picks.otio", "Picks Premiere.xml", "Picks Final Cut.fcpxml"])
async def test_timelines_are_read_back(
    exports: Exports, clips: list[LibraryClip], tmp_path: Path, name: str
) -> None:
    found = await packet(exports, clips, tmp_path / "out")
    adapter = {".xml": "fcp_xml", ".fcpxml": "fcpx_xml"}.get(Path(name).suffix)
    timeline = otio.adapters.read_from_file(str(found / name), adapter_name=adapter)
    read = list(timeline.find_clips())
    assert [clip.name for clip in read] == ["mug & größe_1", "shoe_1"]
    assert [clip.duration().value for clip in read] == [FRAMES, 12]
    assert [clip.duration().rate for clip in read] == [25, 25]
    for clip in read:
        assert (found / unquote(clip.media_reference.target_url)).is_file()
    marks = [[mark.name for mark in clip.markers] for clip in read]
    assert marks[0] == ["#1 · keep", "frozen: frames 4–10 identical"]
    assert marks[1][0] == "#2 · reject · hands"
    assert read[0].markers[1].marked_range.start_time.value == 3


async def test_what_the_programs_want_is_there(
    exports: Exports, clips: list[LibraryClip], tmp_path: Path
) -> None:
    found = await packet(exports, clips, tmp_path / "out")
    premiere = ElementTree.parse(found / "Picks Premiere.xml").getroot()
    assert premiere.findtext(".//sequence/media/video/format//width") == "160"
    assert premiere.find(".//file/media/audio") is None
    final_cut = ElementTree.parse(found / "Picks Final Cut.fcpxml").getroot()
    format = final_cut.find("./resources/format")
    assert format is not None
    assert (format.get("width"), format.get("height")) == ("160", "90")
    assert all(marker.get("completed") is None for marker in final_cut.iter("marker"))


async def test_a_missing_clip_leaves_nothing(exports: Exports, tmp_path: Path) -> None:
    gone = library_clip(tmp_path, "gone", exists=False)
    job = exports.for_editor([gone], PacketWish("Picks"), str(tmp_path / "out"), "Shop")
    ended = await exports.finished(job.id)
    assert "gone" in str(ended.failed[0].error)
    assert list((tmp_path / "out").iterdir()) == []


async def test_a_name_nobody_can_fill_is_said_at_once(exports: Exports, tmp_path: Path) -> None:
    wish = PacketWish("Picks", template="{colour}")
    with pytest.raises(InputError, match="colour"):
        exports.for_editor([library_clip(tmp_path)], wish, str(tmp_path), "Shop")
    assert exports.jobs == ()
