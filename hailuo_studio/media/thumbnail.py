"""Small pictures for strips and rows."""

from pathlib import Path

from PIL import Image

from hailuo_studio.media.picture import RgbImage, as_srgb, opened
from hailuo_studio.media.still import read_file


def thumbnail(path: Path, side: int) -> RgbImage:
    """The picture upright in sRGB, its longer side at most `side` pixels. Raises StillError."""
    return thumbnail_of(read_file(path), str(path), side)


def thumbnail_of(data: bytes, source: str, side: int) -> RgbImage:
    """The same from bytes, a link's for example."""
    with opened(data, source) as image:
        # A JPEG decodes at an eighth, a quarter or half its size in a fraction of the time.
        image.draft("RGB", (side, side))
        if image.mode in ("RGB", "L"):
            image.thumbnail((side, side), Image.Resampling.BILINEAR, reducing_gap=2.0)
        upright = as_srgb(image)
    upright.thumbnail((side, side), Image.Resampling.BICUBIC)
    return RgbImage(upright.width, upright.height, upright.tobytes())
