"""Pictures whose four corners tell how they lie, and makers of files in every format."""

import io
from typing import Any

from PIL import Image, ImageCms

RED, GREEN, BLUE, YELLOW = (220, 20, 20), (20, 200, 20), (20, 20, 220), (230, 220, 20)
CORNERS = (RED, GREEN, BLUE, YELLOW)  # top left, top right, bottom left, bottom right
SRGB = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
# How a picture has to be stored so that the tag makes it upright again.
STORED = {
    1: None,
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}


def quarters(size: tuple[int, int] = (480, 360)) -> Image.Image:
    """Four quarters in four colours."""
    image = Image.new("RGB", size)
    half = (size[0] // 2, size[1] // 2)
    for number, colour in enumerate(CORNERS):
        corner = (number % 2 * half[0], number // 2 * half[1])
        image.paste(colour, (*corner, corner[0] + half[0], corner[1] + half[1]))
    return image


def encoded(image: Image.Image, format: str = "JPEG", **options: Any) -> bytes:
    out = io.BytesIO()
    image.save(out, format, **options)
    return out.getvalue()


def exif(orientation: int = 1) -> Image.Exif:
    """What a phone writes: how it was held, its maker, and where it was."""
    tags = Image.Exif()
    tags[0x0112] = orientation
    tags[0x010F] = "Secret Phone Maker"
    gps = tags.get_ifd(0x8825)
    gps[1], gps[2] = "N", (48.0, 8.0, 14.0)
    return tags


def corners(image: Image.Image) -> tuple[tuple[int, ...], ...]:
    """The colours a little inside each corner."""
    x, y = image.width // 8, image.height // 8
    places = ((x, y), (-x, y), (x, -y), (-x, -y))
    seen = image.convert("RGB")
    return tuple(
        seen.getpixel((px % seen.width, py % seen.height))  # type: ignore[misc]
        for px, py in places
    )


def alike(one: tuple[tuple[int, ...], ...], other: tuple[tuple[int, ...], ...]) -> bool:
    """The same colours, but for compression."""
    pairs = zip(one, other, strict=True)
    return all(abs(a - b) < 24 for p, q in pairs for a, b in zip(p, q, strict=True))
