"""Practice clips: real video of the right size, length and rate, moving, and marked as practice."""

from pathlib import Path

import av
import numpy as np
import pytest

from hailuo_studio.core.camera import Camera
from hailuo_studio.core.errors import StillError
from hailuo_studio.media.clip import verify_clip
from hailuo_studio.media.film import FPS, FilmStopped, clip_size, film
from hailuo_studio.paths import resources
from tests.media.pictures import encoded, quarters

COFFEE = (resources() / "stills" / "coffee.png").read_bytes()
Picture = np.ndarray


def frames(path: Path) -> list[Picture]:
    with av.open(str(path)) as container:
        return [frame.to_ndarray(format="rgb24").astype(int) for frame in container.decode(video=0)]


def difference(one: Picture, other: Picture) -> float:
    """Mean a channel, the strip with the mark left out."""
    rows = one.shape[0] * 3 // 4
    return float(np.abs(one[:rows] - other[:rows]).mean())


@pytest.mark.parametrize(
    ("still", "short_side", "size"),
    [
        ((1920, 1080), 768, (1366, 768)),
        ((1920, 1080), 1080, (1920, 1080)),
        ((1080, 1920), 768, (768, 1366)),
        ((1000, 1000), 768, (768, 768)),
        ((2500, 1000), 768, (1920, 768)),
        ((400, 1000), 768, (768, 1920)),
        ((451, 300), 96, (144, 96)),
    ],
)
def test_sizes_are_even_and_keep_the_shape(
    still: tuple[int, int], short_side: int, size: tuple[int, int]
) -> None:
    assert clip_size(still, short_side) == size


@pytest.mark.parametrize("still", [(480, 360), (400, 1000), (1000, 400), (451, 301)], ids=str)
def test_what_a_clip_is(still: tuple[int, int], tmp_path: Path) -> None:
    film(encoded(quarters(still)), "Steam. [Push in]", 2.0, 96, tmp_path / "clip.mp4")
    info = verify_clip(tmp_path / "clip.mp4")
    assert (info.width, info.height) == clip_size(still, 96)
    assert (info.frames, info.fps, info.codec) == (2 * FPS, 25.0, "h264")
    assert info.seconds == pytest.approx(2.0, abs=0.05)
    assert list(tmp_path.iterdir()) == [tmp_path / "clip.mp4"]


def test_its_index_comes_first(tmp_path: Path) -> None:
    film(COFFEE, "Steam.", 1.0, 96, tmp_path / "clip.mp4")
    data = (tmp_path / "clip.mp4").read_bytes()
    assert data.index(b"moov") < data.index(b"mdat")


@pytest.mark.parametrize("camera", Camera)
def test_every_command_is_seen_in_the_picture(camera: Camera, tmp_path: Path) -> None:
    film(COFFEE, f"Steam. [{camera.value}]", 1.0, 96, tmp_path / "clip.mp4")
    seen = frames(tmp_path / "clip.mp4")
    moved = max(difference(seen[0], frame) for frame in seen[1:])
    if camera is Camera.STATIC_SHOT:
        assert moved < 3
    else:
        assert moved > 6


def test_no_black_border_shows(tmp_path: Path) -> None:
    """A white still: whatever is dark at a frame's rim is beyond its edge."""
    from PIL import Image

    white = encoded(Image.new("RGB", (1000, 400), "white"))
    film(white, "[Pan left, Tilt up, Shake] [Truck right]", 1.0, 96, tmp_path / "clip.mp4")
    for frame in frames(tmp_path / "clip.mp4"):
        for rim in (frame[0], frame[:60, 0], frame[:60, -1], frame[-1]):
            assert rim.min() > 200


def test_the_mark_is_in_every_frame(tmp_path: Path) -> None:
    from PIL import Image

    green = encoded(Image.new("RGB", (640, 360), (0, 160, 0)))
    film(green, "[Zoom in]", 1.0, 360, tmp_path / "clip.mp4")
    for frame in frames(tmp_path / "clip.mp4"):
        corner = frame[-40:, :220]
        green_ground = (np.abs(corner - (0, 160, 0)).sum(axis=2) < 60).mean()
        letters = (corner.min(axis=2) > 180).mean()
        plate = (corner.max(axis=2) < 60).mean()
        assert green_ground < 0.6
        assert letters > 0.02
        assert plate > 0.2
        assert (np.abs(frame[: 360 * 3 // 4] - (0, 160, 0)).sum(axis=2) < 60).all()


def test_a_film_that_is_given_up_leaves_nothing(tmp_path: Path) -> None:
    asked = iter([False] * 5 + [True] * 100)
    with pytest.raises(FilmStopped):
        film(COFFEE, "Steam.", 1.0, 96, tmp_path / "clip.mp4", lambda: next(asked))
    assert list(tmp_path.iterdir()) == []


def test_a_bad_picture_is_told(tmp_path: Path) -> None:
    with pytest.raises(StillError):
        film(b"<html>", "Steam.", 1.0, 96, tmp_path / "clip.mp4")
    assert list(tmp_path.iterdir()) == []
