"""Trimmed without loss: it says which frames are really there, and they are, bit for bit."""

from pathlib import Path

import av
import pytest

from hailuo_studio.media.export.trim import plan_trim
from tests.media.export.conftest import Export
from tests.media.numbered import FRAMES, numbered_clip, numbers_in


def pictures(path: Path) -> list[bytes]:
    with av.open(str(path)) as container:
        return [frame.to_ndarray().tobytes() for frame in container.decode(video=0)]


@pytest.mark.parametrize(
    ("first", "last"), [(0, 3), (5, 9), (12, 12), (13, 20), (0, FRAMES - 1), (None, 6), (14, None)]
)
def test_frames_are_those_announced(
    export: Export, clip: Path, first: int | None, last: int | None
) -> None:
    planned = plan_trim(clip, first, last)
    made = export(first=first, last=last, copied=True)
    assert (made.first, made.last) == (planned.first, planned.last)
    assert planned.first <= (first or 0)
    assert planned.last >= (FRAMES - 1 if last is None else last)
    assert numbers_in(Path(made.path)) == list(range(planned.first, planned.last + 1))
    assert pictures(Path(made.path)) == pictures(clip)[planned.first : planned.last + 1]


def test_the_clip_is_one_whose_frames_are_not_coded_in_their_order(clip: Path) -> None:
    with av.open(str(clip)) as container:
        order = [packet.pts for packet in container.demux(video=0) if packet.pts is not None]
    assert order != sorted(order)


def test_it_begins_at_the_keyframe_before(tmp_path: Path) -> None:
    clip = numbered_clip(tmp_path / "k.mp4", gop=6)
    assert plan_trim(clip, 14, 20).first == 12
    assert plan_trim(clip, 12, 12).first == 12
    assert plan_trim(clip, 14, 20).last <= 23


def test_an_end_beyond_the_clip_is_its_end(clip: Path) -> None:
    planned = plan_trim(clip, 0, 9999)
    assert planned.whole
    assert planned.last == FRAMES - 1
