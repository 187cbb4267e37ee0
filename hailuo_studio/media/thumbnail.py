"""Small pictures for strips, rows and the stage."""

from pathlib import Path

from PIL import Image

from hailuo_studio.core.framing import WHITE
from hailuo_studio.media.picture import RgbImage, as_srgb, opened
from hailuo_studio.media.reading import read_file
from hailuo_studio.media.room import ROOM

# Modes that mean the same after scaling; a palette or a clear colour would not, nor the fourth
# channel of a Photoshop file, which may be no transparency.
_SCALED = ("RGB", "L", "RGBA", "LA", "CMYK")


def thumbnail(path: Path, side: int, below: str = WHITE) -> RgbImage:
    """The picture upright in sRGB, its longer side at most `side` pixels; what is transparent lets
    the colour `below` (#rrggbb) through. Raises StillError."""
    return thumbnail_of(read_file(path), str(path), side, below)


def thumbnail_of(data: bytes, source: str, side: int, below: str = WHITE) -> RgbImage:
    """The same from bytes, a link's for example."""
    with opened(data, source) as image:
        # A JPEG decodes at an eighth, a quarter or half its size in a fraction of the time.
        image.draft("RGB", (side, side))
        return thumbnail_from(image, side, below)


def thumbnail_from(image: Image.Image, side: int, below: str = WHITE) -> RgbImage:
    """The same from an opened picture, which is used up by it."""
    selection = image.format == "PSD" and image.mode == "RGBA"
    if image.mode in _SCALED and "transparency" not in image.info and not selection:
        with ROOM.for_pixels(image.width * image.height):
            image.thumbnail((side, side), Image.Resampling.BILINEAR, reducing_gap=2.0)
    upright = as_srgb(image, below)
    upright.thumbnail((side, side), Image.Resampling.BICUBIC)
    return RgbImage(upright.width, upright.height, upright.tobytes())
