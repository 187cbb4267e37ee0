"""Files as they come: turned by a flag, of odd size, in uneven time, left behind by a crash."""

import os
import time
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest

from hailuo_studio.core.exporting import Format, Source
from hailuo_studio.core.framing import Aspect
from hailuo_studio.media.export.look import Look, looked
from hailuo_studio.media.export.source import Shown, facts_of, frames_of
from tests.media.export.conftest import Export
from tests.media.numbered import numbers_in


def uneven_clip(path: Path, shown: list[int], size: tuple[int, int] = (160, 90)) -> Path:
    """Frames that stay so many ticks of 1/25 s."""
    with av.open(str(path), "w") as container:
        stream = container.add_stream("libx264", rate=25)
        stream.width, stream.height = size
        stream.pix_fmt = "yuv444p"
        stream.options = {"crf": "10", "preset": "ultrafast"}
        at = 0
        for number, ticks in enumerate(shown):
            grey = np.full((size[1], size[0], 3), 40 + 20 * number, np.uint8)
            frame = av.VideoFrame.from_ndarray(grey, format="rgb24").reformat(format="yuv444p")
            frame.pts, frame.time_base = at, Fraction(1, 25)
            container.mux(stream.encode(frame))
            at += ticks
        container.mux(stream.encode(None))
    return path


def times(path: str) -> list[float]:
    with av.open(path) as container:
        return [round(frame.time or 0.0, 3) for frame in container.decode(video=0)]


def test_uneven_time_stays_uneven(tmp_path: Path, export: Export) -> None:
    clip = uneven_clip(tmp_path / "v.mp4", [1, 1, 5, 1, 2])
    made = export(Source(str(clip)), longest=100)
    assert times(made.path) == [0.0, 0.04, 0.08, 0.28, 0.32]


def test_an_odd_size_becomes_even_and_a_square_stays_one(tmp_path: Path, export: Export) -> None:
    clip = Source(str(uneven_clip(tmp_path / "o.mp4", [1] * 4, (135, 89))))
    whole = export(clip, longest=134)
    assert (whole.width % 2, whole.height % 2) == (0, 0)
    square = export(clip, crop=Aspect.SQUARE, format=Format.PRORES)
    assert (square.width, square.height) == (88, 88)


@pytest.mark.parametrize(("turns", "corner"), [(1, (0, -1)), (2, (-1, -1)), (3, (-1, 0))])
def test_quarter_turns_go_clockwise(turns: int, corner: tuple[int, int]) -> None:
    rows = np.zeros((90, 160, 3), np.uint8)
    rows[:20, :20] = 255
    given = Shown(av.VideoFrame.from_ndarray(rows, format="rgb24"), 0.04)
    size = (90, 160) if turns % 2 else (160, 90)
    (seen,) = looked([given], Look((0, 0, *size), size, turns, "gray"))
    assert seen.frame.to_ndarray()[corner] > 200


def test_a_part_in_the_middle_is_only_that(clip: Path) -> None:
    facts = facts_of(clip)
    assert (facts.size, facts.rate, facts.frames) == ((160, 90), 25, 24)
    assert len(list(frames_of(clip, 3, 7))) == 5
    assert [one.seconds for one in frames_of(clip, 22)] == pytest.approx([0.04, 0.04])


def test_what_a_crash_left_is_swept_after_a_day(tmp_path: Path, export: Export) -> None:
    old, new = (tmp_path / "out" / f".hailuo-export-{name}" for name in ("old", "new"))
    for folder in (old, new):
        folder.mkdir(parents=True)
        (folder / "made.mp4").write_bytes(b"half")
    day_ago = time.time() - 25 * 3600
    os.utime(old, (day_ago, day_ago))
    made = export()
    assert numbers_in(Path(made.path))[0] == 0
    assert not old.exists()
    assert new.exists()
