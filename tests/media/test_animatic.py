"""A draft as a file: its shape, its label, nothing of the photo's maker, whole or not at all."""

from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest
from PIL import Image

from hailuo_studio.core.camera import moves
from hailuo_studio.core.errors import StillError
from hailuo_studio.core.framing import Framing
from hailuo_studio.core.shot import Duration, Resolution, Settings, Shot
from hailuo_studio.media.animatic import LABEL, film_draft, scene_of
from hailuo_studio.media.clip import verify_clip
from hailuo_studio.media.export.stopping import Stopped, Watch
from hailuo_studio.media.film import Scene
from hailuo_studio.media.motion import drafted
from hailuo_studio.media.still import read_still
from tests.media.pictures import BLUE, GREEN, encoded, exif, quarters

PROMPT = "Planted words. [Push in]"
RIGHT_HALF = Framing(crop=(0.5, 0.0, 1.0, 1.0))


@pytest.fixture
def shot(tmp_path: Path) -> Shot:
    """A phone's photo: it knows where it was taken."""
    path = tmp_path / "mug.jpg"
    path.write_bytes(encoded(quarters((640, 400)), exif=exif()))
    return Shot(read_still(path), PROMPT)


def short(shot: Shot, size: tuple[int, int] = (160, 100), mark: str = "") -> Scene:
    return Scene(drafted(moves(shot.prompt)), 1.0, size, mark)


def first_frame(path: Path) -> "np.ndarray[tuple[int, ...], np.dtype[np.uint8]]":
    with av.open(str(path)) as container:
        return next(container.decode(video=0)).to_ndarray(format="rgb24")


def test_as_long_and_as_large_as_the_clip_would_be(shot: Shot) -> None:
    tall = Shot(shot.still, "Steam.", Settings(duration=Duration.TEN), RIGHT_HALF)
    assert scene_of(tall, labelled=True) == Scene(drafted(()), 10.0, (768, 960), LABEL)
    wide = Shot(shot.still, PROMPT, Settings(resolution=Resolution.P1080))
    scene = scene_of(wide, labelled=False)
    assert (scene.size, scene.seconds, scene.mark) == ((1728, 1080), 6.0, "")
    assert scene.moves == moves(PROMPT)


def test_the_file_holds_the_framed_move(shot: Shot, tmp_path: Path) -> None:
    parts: list[float] = []
    half = Shot(shot.still, PROMPT, framing=RIGHT_HALF)
    watch = Watch(told=parts.append)
    made = film_draft(half, short(half, (128, 160)), tmp_path / "out" / "mug draft.mp4", watch)
    info = verify_clip(Path(made.path))
    assert (info.width, info.height, info.frames, info.fps) == (128, 160, 25, 25.0)
    assert made.size == Path(made.path).stat().st_size
    frame = first_frame(Path(made.path)).astype(int)
    assert np.abs(frame[20, 64] - GREEN).sum() < 60
    assert not any(np.abs(frame - BLUE).sum(axis=2).min() < 60 for frame in (frame[:, 4:-4],))
    assert parts == sorted(parts)
    assert parts[-1] <= 1.0
    assert list((tmp_path / "out").iterdir()) == [Path(made.path)]


def test_nothing_but_pixels_is_in_it(shot: Shot, tmp_path: Path) -> None:
    made = film_draft(shot, short(shot), tmp_path / "draft.mp4", Watch())
    data = Path(made.path).read_bytes()
    for secret in (b"Secret Phone Maker", b"Planted words", b"GPS", b"Push in", b"mug"):
        assert secret not in data
    with av.open(made.path) as container:
        assert "comment" not in container.metadata
        assert container.streams.video[0].average_rate == Fraction(25)


def test_the_label_is_in_the_picture_unless_it_is_not_wanted(tmp_path: Path) -> None:
    path = tmp_path / "green.png"
    path.write_bytes(encoded(Image.new("RGB", (640, 400), (0, 160, 0)), "PNG"))
    shot = Shot(read_still(path), "[Zoom in]")
    scenes = {words: short(shot, (320, 200), words) for words in (LABEL, "")}
    made = [film_draft(shot, scene, tmp_path / "d.mp4", Watch()) for scene in scenes.values()]
    assert [Path(one.path).name for one in made] == ["d.mp4", "d 2.mp4"]
    labelled, plain = (first_frame(Path(one.path)).astype(int) for one in made)
    assert (labelled[-40:, :150].max(axis=2) < 60).mean() > 0.1
    assert (np.abs(plain - (0, 160, 0)).sum(axis=2) < 60).all()


def test_given_up_it_leaves_nothing(shot: Shot, tmp_path: Path) -> None:
    asked = iter([False] * 8 + [True] * 100)
    with pytest.raises(Stopped):
        film_draft(shot, short(shot), tmp_path / "out" / "d.mp4", Watch(lambda: next(asked)))
    assert list((tmp_path / "out").iterdir()) == []


def test_a_still_that_is_gone_is_named(shot: Shot, tmp_path: Path) -> None:
    Path(shot.still.source).unlink()
    with pytest.raises(StillError):
        film_draft(shot, short(shot), tmp_path / "out" / "d.mp4", Watch())
