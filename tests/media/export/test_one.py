"""One clip as another file: each kind, each loop, each cut; whole or not at all."""

import time
from pathlib import Path

import av
import pytest
from PIL import Image

from hailuo_studio.core.errors import ExportError
from hailuo_studio.core.exporting import Format, Loop, Source
from hailuo_studio.core.framing import Aspect
from hailuo_studio.media.clip import read_recipe
from hailuo_studio.media.export.stopping import Stopped, Watch
from tests.media.export.conftest import Export
from tests.media.numbered import FRAMES, numbered_clip, numbers_in

ALL = list(range(FRAMES))


def left_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize(
    ("format", "codec"), [(Format.MP4, "h264"), (Format.PRORES, "prores"), (Format.GIF, "gif")]
)
def test_every_frame_is_there_in_its_turn(
    export: Export, format: Format, codec: str, tmp_path: Path
) -> None:
    made = export(format=format, longest=80)
    path = Path(made.path)
    with av.open(str(path)) as container:
        assert container.streams.video[0].codec_context.name == codec
        assert container.duration == pytest.approx(FRAMES / 25 * 1e6, rel=0.01)
    wanted = ALL[::2] if format is Format.GIF else ALL
    assert numbers_in(path) == pytest.approx(wanted, abs=1 if format is Format.GIF else 0)
    assert left_in(tmp_path / "out") == [path.name]
    assert made.size == path.stat().st_size


def test_a_webp_plays_for_ever(export: Export) -> None:
    made = export(format=Format.WEBP)
    with Image.open(made.path) as image:
        assert (image.n_frames, image.info["loop"]) == (FRAMES, 0)
        assert image.info.get("duration", 40) == 40


def test_pictures_are_numbered_as_the_player_counts(export: Export) -> None:
    made = export(format=Format.FRAMES, first=3, last=5)
    names = left_in(Path(made.path))
    assert names == ["mug 0004.png", "mug 0005.png", "mug 0006.png"]
    with Image.open(Path(made.path) / names[0]) as image:
        assert image.size == (160, 90)


@pytest.mark.parametrize(
    ("loop", "expected", "seam", "weak"),
    [(Loop.SEAM, ALL[2:22], 0.7, True), (Loop.PINGPONG, [*ALL, *ALL[-2:0:-1]], None, False)],
)
def test_loops(
    export: Export, loop: Loop, expected: list[int], seam: float | None, weak: bool
) -> None:
    made = export(loop=loop)
    assert numbers_in(Path(made.path)) == expected
    assert (made.seam, made.weak) == (seam, weak)


def test_the_best_loop_takes_what_suits(export: Export) -> None:
    made = export(loop=Loop.BEST, fade=4 / 25)
    assert made.frames == 16
    assert not made.weak
    assert made.notes == ("Frames 3–22 nearly meet.",)


def test_a_cross_fade_ends_where_it_began(export: Export) -> None:
    made = export(loop=Loop.CROSSFADE, fade=4 / 25)
    found = numbers_in(Path(made.path))
    # Frames 2…21, of which the last four melt into the first four.
    assert found[:12] == ALL[6:18]
    assert len(found) == 16
    assert found[12:] == sorted(found[12:], reverse=True)
    assert found[-1] < 10


def test_the_cut_keeps_the_product_inside(export: Export, clip: Path) -> None:
    right = export(Source(str(clip), (0.7, 0.2, 0.95, 0.8)), crop=Aspect.TALL)
    assert (right.width, right.height) == (50, 90)
    assert right.notes == ()
    wide = export(Source(str(clip), (0.1, 0.2, 0.95, 0.8)), crop=Aspect.TALL)
    assert "cut off" in wide.notes[0]
    assert export(crop=Aspect.SQUARE).width == 90


def test_a_part_in_exact_frames(export: Export) -> None:
    made = export(first=5, last=9, longest=158)
    assert numbers_in(Path(made.path)) == [5, 6, 7, 8, 9]
    assert (made.first, made.last) == (5, 9)


def test_no_recipe_unless_asked(export: Export, clip: Path) -> None:
    for wish in ({}, {"longest": 100}, {"first": 13, "copied": True}):
        assert not read_recipe(Path(export(**wish).path))
        assert read_recipe(Path(export(**wish, recipe=True).path)) == read_recipe(clip)


def test_a_name_that_is_taken_is_numbered(export: Export) -> None:
    names = [Path(export(longest=64).path).name for _ in range(3)]
    assert names == ["mug.mp4", "mug 2.mp4", "mug 3.mp4"]
    folders = [Path(export(format=Format.FRAMES, last=0).path).name for _ in range(2)]
    assert folders == ["mug", "mug 2"]


def test_cancelling_leaves_nothing(export: Export, tmp_path: Path) -> None:
    parts: list[float] = []
    watch = Watch(stopped=lambda: bool(parts) and parts[-1] > 0.3, told=parts.append)
    for format in Format:
        parts.clear()
        with pytest.raises(Stopped):
            export(watch=watch, format=format, longest=80)
        assert left_in(tmp_path / "out") == []


def test_cancelling_is_heard_within_a_second(tmp_path: Path, export: Export) -> None:
    large = numbered_clip(tmp_path / "large.mp4", 75, size=(320, 180), noise=20)
    told: list[float] = []
    watch = Watch(stopped=lambda: time.monotonic() > stop_at, told=told.append)
    stop_at = time.monotonic() + 0.2
    with pytest.raises(Stopped):
        export(Source(str(large)), watch, format=Format.WEBP, longest=320)
    assert time.monotonic() - stop_at < 1.0


def test_a_clip_that_breaks_off_is_an_error_and_leaves_nothing(
    tmp_path: Path, export: Export
) -> None:
    broken = tmp_path / "broken.mp4"
    broken.write_bytes(b"not a video at all")
    with pytest.raises(ExportError, match=r"broken\.mp4 can't be read"):
        export(Source(str(broken)), longest=80)
    with pytest.raises(ExportError, match=r"gone\.mp4 is missing"):
        export(Source(str(tmp_path / "gone.mp4")))
    assert left_in(tmp_path / "out") == []


def test_a_folder_that_can_not_be_used(tmp_path: Path, export: Export) -> None:
    (tmp_path / "out").write_text("in the way")
    with pytest.raises(ExportError, match=r"mug\.mp4 can't be made"):
        export()


def test_sound_is_left_out_and_said(tmp_path: Path, export: Export) -> None:
    clip = numbered_clip(tmp_path / "loud.mp4", 6, sound=True)
    assert "sound" in export(Source(str(clip)), longest=80).notes[0]
    copied = export(Source(str(clip)))
    with av.open(copied.path) as container:
        assert len(container.streams.audio) == 1
