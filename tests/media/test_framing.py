"""A framing applied to pixels: what is where, and what lies around it."""

from dataclasses import replace

import pytest
from PIL import Image

from hailuo_studio.core.errors import StillError
from hailuo_studio.core.framing import Fill, Framing, framed_pixels, turned
from hailuo_studio.media.framing import framed
from tests.media.pictures import BLUE, GREEN, RED, YELLOW, quarters

SIZE = (400, 200)


def frame(framing: Framing) -> Image.Image:
    return framed(quarters(SIZE), framing, framed_pixels(SIZE, framing))


def at(image: Image.Image, x: float, y: float) -> tuple[int, ...]:
    found = image.getpixel((int(x * (image.width - 1)), int(y * (image.height - 1))))
    assert isinstance(found, tuple)
    return found


def test_a_turn_clockwise_brings_the_left_up() -> None:
    image = frame(turned(Framing()))
    assert image.size == (200, 400)
    corners = [at(image, x, y) for y in (0.1, 0.9) for x in (0.1, 0.9)]
    assert corners == [BLUE, RED, YELLOW, GREEN]


@pytest.mark.parametrize("turns", [1, 2, 3])
def test_a_turned_crop_shows_the_same_part(turns: int) -> None:
    framing = Framing((0.5, 0.0, 1.0, 0.5))
    for _ in range(turns):
        framing = turned(framing)
    image = frame(framing)
    assert {at(image, x, y) for x in (0.05, 0.95) for y in (0.05, 0.95)} == {GREEN}


def test_a_colour_lies_around() -> None:
    image = frame(Framing((-0.5, 0.0, 1.5, 1.0), colour="#123456"))
    assert image.size == (800, 200)
    assert at(image, 0.1, 0.5) == (0x12, 0x34, 0x56)
    assert at(image, 0.9, 0.5) == (0x12, 0x34, 0x56)
    assert at(image, 0.3, 0.1) == RED
    assert at(image, 0.7, 0.9) == YELLOW


def test_the_edge_is_mirrored() -> None:
    image = frame(Framing((-0.25, 0.0, 1.25, 1.0), fill=Fill.MIRROR))
    assert at(image, 0.05, 0.1) == RED
    assert at(image, 0.95, 0.9) == YELLOW
    seam = image.crop((95, 0, 105, 200))
    left, right = seam.crop((0, 0, 5, 200)), seam.crop((5, 0, 10, 200))
    assert left.transpose(Image.Transpose.FLIP_LEFT_RIGHT).tobytes() == right.tobytes()


def test_a_mirror_reaches_further_than_the_picture() -> None:
    image = frame(Framing((-1.4, -1.4, 2.4, 2.4), fill=Fill.MIRROR))
    assert image.size == (1520, 760)
    assert all(at(image, x, y) != (0, 0, 0) for x in (0, 0.5, 1) for y in (0, 0.5, 1))


def test_the_blurred_edge_is_made_of_the_picture() -> None:
    image = frame(Framing((0.0, -0.5, 1.0, 1.5), fill=Fill.BLUR))
    upper, lower = at(image, 0.05, 0.05), at(image, 0.95, 0.95)
    assert upper[0] > 120 and max(upper[1:]) < 90
    assert lower[0] > 120 and lower[1] > 120 and lower[2] < 90


def test_a_crop_that_pads_on_one_side_only() -> None:
    image = frame(Framing((0.5, 0.0, 1.5, 1.0), colour="#000000"))
    assert image.size == (400, 200)
    assert at(image, 0.1, 0.1) == GREEN
    assert at(image, 0.9, 0.1) == (0, 0, 0)


def test_a_frame_beside_the_picture_is_refused() -> None:
    with pytest.raises(StillError, match="beside the picture"):
        frame(Framing((2.0, 0.0, 3.0, 1.0)))


def test_it_is_scaled_to_what_is_wanted() -> None:
    framing = replace(Framing((-0.5, 0.0, 1.5, 1.0)), fill=Fill.BLUR)
    image = framed(quarters(SIZE), framing, (200, 50))
    assert image.size == (200, 50)
    assert at(image, 0.3, 0.1) == RED
