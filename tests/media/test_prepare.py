"""The picture that is sent: framed, clean of its maker, within the limits; the still untouched."""

import hashlib
import io
import random
from pathlib import Path

import pytest
from PIL import Image

from hailuo_studio.core.errors import StillError
from hailuo_studio.core.framing import Framing
from hailuo_studio.core.limits import MOST_BYTES, still_problems
from hailuo_studio.core.shot import Still
from hailuo_studio.core.take import Prepared
from hailuo_studio.media.prepare import LONG_SIDE, prepare
from hailuo_studio.media.still import read_still
from tests.media.pictures import (
    BLUE,
    CORNERS,
    GREEN,
    RED,
    SRGB,
    YELLOW,
    alike,
    corners,
    encoded,
    exif,
    quarters,
)

WHOLE = Framing()


def prepared(
    data: bytes, folder: Path, framing: Framing = WHOLE
) -> tuple[Prepared, Image.Image, Still]:
    path = folder / "mug.jpg"
    path.write_bytes(data)
    still = read_still(path)
    done = prepare(still, framing, folder / "prepared")
    return done, Image.open(io.BytesIO(Path(done.path).read_bytes())), still


def test_nothing_of_its_maker_comes_along(tmp_path: Path) -> None:
    private = encoded(
        quarters(), exif=exif(6), icc_profile=SRGB, comment=b"private words", xmp=b"<x:xmpmeta/>"
    )
    assert all(mark in private for mark in (b"Exif", b"Secret Phone", b"ICC_PROFILE", b"private"))
    done, image, _ = prepared(private, tmp_path)
    sent = Path(done.path).read_bytes()
    for mark in (b"Exif", b"Secret Phone", b"ICC_PROFILE", b"private", b"xmp", b"http", b"GPS"):
        assert mark not in sent
    assert not image.getexif()
    assert not {"icc_profile", "exif", "comment", "xmp"} & image.info.keys()


def test_what_is_told_of_it_is_so(tmp_path: Path) -> None:
    done, image, _ = prepared(encoded(quarters(), "PNG", exif=exif(6)), tmp_path)
    sent = Path(done.path).read_bytes()
    assert (done.width, done.height) == image.size == (360, 480)
    assert (done.size, done.format) == (len(sent), image.format) == (len(sent), "PNG")
    assert done.sha256 == hashlib.sha256(sent).hexdigest() == Path(done.path).stem
    assert alike(corners(image), (BLUE, RED, YELLOW, GREEN))


def test_the_original_is_only_read(tmp_path: Path) -> None:
    data = encoded(quarters(), exif=exif(3))
    _, _, still = prepared(data, tmp_path)
    assert Path(still.source).read_bytes() == data
    assert sorted(path.name for path in tmp_path.iterdir()) == ["mug.jpg", "prepared"]


def test_a_still_that_changed_meanwhile_is_refused(tmp_path: Path) -> None:
    _, _, still = prepared(encoded(quarters()), tmp_path)
    Path(still.source).write_bytes(encoded(quarters((400, 400))))
    with pytest.raises(StillError, match="changed on disk"):
        prepare(still, WHOLE, tmp_path / "prepared")
    Path(still.source).unlink()
    with pytest.raises(StillError, match="not there"):
        prepare(still, WHOLE, tmp_path / "prepared")


def test_the_same_asked_again_is_the_same_file(tmp_path: Path) -> None:
    first, _, still = prepared(encoded(quarters()), tmp_path)
    written = Path(first.path).stat().st_mtime_ns
    assert prepare(still, WHOLE, tmp_path / "prepared") == first
    assert Path(first.path).stat().st_mtime_ns == written
    other = prepare(still, Framing((0.0, 0.0, 1.0, 0.99)), tmp_path / "prepared")
    assert other.sha256 != first.sha256
    assert len(list((tmp_path / "prepared").iterdir())) == 2


@pytest.mark.parametrize(
    ("crop", "size", "seen"),
    [
        pytest.param((0.0, 0.0, 1.0, 1.0), (800, 800), CORNERS, id="all"),
        pytest.param((0.0, 0.0, 0.5, 0.5), (400, 400), (RED,) * 4, id="a quarter"),
        pytest.param((0.5, 0.0, 1.0, 1.0), (400, 800), (GREEN, GREEN, YELLOW, YELLOW), id="half"),
        pytest.param((0.1, 0.25, 0.9, 0.75), (640, 400), CORNERS, id="the middle"),
    ],
)
def test_crops_are_fractions_of_what_is_seen(
    crop: tuple[float, float, float, float],
    size: tuple[int, int],
    seen: tuple[tuple[int, int, int], ...],
    tmp_path: Path,
) -> None:
    turned = quarters((800, 800)).transpose(Image.Transpose.ROTATE_90)
    done, image, _ = prepared(encoded(turned, exif=exif(6)), tmp_path, Framing(crop))
    assert (done.width, done.height) == size
    assert alike(corners(image), seen)


@pytest.mark.parametrize(
    ("given", "enlarge", "size"),
    [
        pytest.param((200, 300), True, (320, 480), id="small, may grow"),
        pytest.param((200, 300), False, (200, 300), id="small, may not"),
        pytest.param((750, 300), True, (800, 320), id="widest"),
        pytest.param((300, 750), True, (320, 800), id="tallest"),
        pytest.param((301, 400), True, (301, 400), id="large enough"),
        pytest.param((1920, 1080), False, (1920, 1080), id="as it is"),
        pytest.param((4000, 3000), False, (2000, 1500), id="half of it is near enough"),
        pytest.param((3600, 2400), False, (LONG_SIDE, 1280), id="more than useful"),
        pytest.param((5000, 2000), False, (2700, 1080), id="wide: the short side counts"),
        pytest.param((2000, 5000), False, (1080, 2700), id="tall: the short side counts"),
    ],
)
def test_sizes(
    given: tuple[int, int], enlarge: bool, size: tuple[int, int], tmp_path: Path
) -> None:
    done, image, _ = prepared(encoded(quarters(given)), tmp_path, Framing(enlarge=enlarge))
    assert (done.width, done.height) == image.size == size
    assert alike(corners(image), CORNERS)


def test_flat_graphics_stay_sharp_photos_stay_small(tmp_path: Path) -> None:
    flat, image, _ = prepared(encoded(quarters((1600, 900)), "PNG"), tmp_path)
    assert flat.format == "PNG"
    assert flat.path.endswith(".png")
    assert image.getpixel((0, 0)) == RED
    grain = Image.frombytes("RGB", (640, 480), random.Random(3).randbytes(640 * 480 * 3))
    photo, _, _ = prepared(encoded(grain, "PNG"), tmp_path)
    assert photo.format == "JPEG"


def test_a_small_frame_of_a_large_photo_keeps_its_pixels(tmp_path: Path) -> None:
    """What is decoded is as large as the frame needs, not as the whole picture would."""
    done, image, _ = prepared(
        encoded(quarters((6000, 4000))), tmp_path, Framing((0.25, 0.25, 0.5, 0.5))
    )
    assert (done.width, done.height) == (1500, 1000)
    assert alike(corners(image), (RED,) * 4)


def test_what_the_limits_allow_they_still_allow_when_prepared(tmp_path: Path) -> None:
    """Rounding never leads out of the accepted shapes."""
    chance = random.Random(5)
    for _ in range(12):
        short = chance.randrange(301, 1400)
        long = chance.choice([short * 5 // 2, short * 5 // 2 - 1, short + 7])
        size = (long, short) if chance.random() < 0.5 else (short, long)
        done, _, still = prepared(encoded(Image.new("RGB", size)), tmp_path)
        assert still_problems(still) == ()
        again = read_still(Path(done.path))
        assert still_problems(again) == ()
        assert again.sha256 == done.sha256


def test_it_stays_below_ten_megabytes(tmp_path: Path) -> None:
    grain = Image.effect_noise((2700, 2560), 120)
    noise = Image.merge("RGB", (grain, grain.rotate(180), Image.effect_noise((2700, 2560), 120)))
    done, _, still = prepared(encoded(noise, quality=98, subsampling=0), tmp_path)
    assert still.size > MOST_BYTES
    assert done.size <= MOST_BYTES


def test_a_folder_that_cant_be_written(tmp_path: Path) -> None:
    (tmp_path / "prepared").write_bytes(b"in the way")
    with pytest.raises(OSError, match="exists"):
        prepared(encoded(quarters()), tmp_path)
