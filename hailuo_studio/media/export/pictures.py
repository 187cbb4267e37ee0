"""A clip as a folder of numbered PNGs."""

from contextlib import closing
from pathlib import Path

from PIL import Image

from hailuo_studio.media.export.plan import Plan
from hailuo_studio.media.export.stopping import Watch

_SPEED_BEFORE_SIZE = 3


def write_pictures(plan: Plan, folder: Path, stem: str, first: int, watch: Watch) -> int:
    """`stem 0001.png` …, numbered from `first` (the first frame's number from 0) plus one, as the
    player counts."""
    folder.mkdir()
    count = 0
    with closing(plan.frames(plan.size, "rgb24", watch)) as frames:
        for one in frames:
            watch.check()
            picture = Image.fromarray(one.frame.to_ndarray())
            name = f"{stem} {first + count + 1:04}.png"
            picture.save(folder / name, "PNG", compress_level=_SPEED_BEFORE_SIZE)
            count += 1
            watch.told(min(1.0, count / max(1, plan.count)))
    return count
