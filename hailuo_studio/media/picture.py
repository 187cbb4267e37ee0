"""Opening pictures safely, and the one way they become sRGB."""

import io
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PIL import Image, ImageCms, ImageOps, UnidentifiedImageError

from hailuo_studio.core.errors import StillError
from hailuo_studio.core.limits import FORMATS, MOST_PIXELS

Image.MAX_IMAGE_PIXELS = None  # The cap is ours: checked before decoding, with its own sentence.
# Odd EXIF or chunks harm nobody here. Once for all threads: a filter set and taken back around each
# picture would be taken back under the feet of the other threads.
warnings.filterwarnings("ignore", category=UserWarning, module=r"PIL\.")
_SRGB = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))
_SAVE_AS = "Save it as JPEG, PNG or WebP."


@dataclass(frozen=True, slots=True)
class RgbImage:
    """Pixels for a screen: `data` is RGB, 8 bits a channel, rows without padding."""

    width: int
    height: int
    data: bytes


@contextmanager
def opened(data: bytes, source: str) -> Iterator[Image.Image]:
    """The picture, header read and checked, not yet decoded. Raises StillError."""
    if not data:
        raise StillError(source, "The file is empty.", todo="Choose another picture.")
    try:
        image = Image.open(io.BytesIO(data))
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError) as error:
        raise StillError(source, _what_it_is(data), todo=_SAVE_AS) from error
    with image:
        _check(image, source)
        try:
            yield image
        except (OSError, ValueError, SyntaxError, EOFError, MemoryError) as error:
            raise StillError(
                source,
                "The picture is damaged: it can't be read to its end.",
                todo="Export or copy it again.",
            ) from error


def _check(image: Image.Image, source: str) -> None:
    if image.format not in (*FORMATS, "MPO"):  # MPO: a JPEG with more behind it, from phones.
        raise StillError(source, f"{image.format} pictures are not supported here.", todo=_SAVE_AS)
    if min(image.size) < 1:
        raise StillError(source, "The picture has no pixels.", todo="Choose another picture.")
    if image.width * image.height > MOST_PIXELS:
        raise StillError(
            source,
            f"The picture has {image.width * image.height / 1e6:.0f} megapixels; "
            f"{MOST_PIXELS // 1_000_000} is the most that is opened here.",
            todo="Save a smaller copy of it.",
        )


def _what_it_is(data: bytes) -> str:
    """A name for what is no picture, where its first bytes tell."""
    start = data[:512].lstrip().lower()
    for mark, name in (
        (b"<svg", "This is an SVG drawing"),
        (b"<?xml", "This is an XML file or an SVG drawing"),
        (b"%pdf", "This is a PDF"),
        (b"8bps", "This is a Photoshop file"),
        (b"<!doctype", "This is a web page"),
        (b"<html", "This is a web page"),
        (b"pk\x03\x04", "This is a ZIP archive or an office document"),
    ):
        if start.startswith(mark):
            return f"{name}, not a picture the service can read."
    if data[4:8] == b"ftyp":
        kind = data[8:12].decode("ascii", "replace").strip()
        if kind in ("heic", "heix", "mif1", "heim", "heis", "hevc"):
            return "HEIC pictures are not supported here."
        if kind in ("avif", "avis"):
            return "AVIF pictures are not supported here."
        return "This is a video, not a picture."
    return "This is not a picture."


def size_as_seen(image: Image.Image) -> tuple[int, int]:
    """Width and height with the EXIF orientation applied."""
    turned = image.getexif().get(0x0112, 1) in (5, 6, 7, 8)
    return (image.height, image.width) if turned else image.size


def as_srgb(image: Image.Image, below: str = "#ffffff") -> Image.Image:
    """Upright, 8-bit RGB in sRGB; what is transparent lets the colour `below` (#rrggbb) through."""
    profile = image.info.get("icc_profile")
    image = ImageOps.exif_transpose(image)
    if image.mode in ("I;16", "I;16B", "I;16L", "I", "F"):
        image = _eight_bit(image)
    if image.mode in ("RGBA", "LA", "PA", "La", "RGBa") or "transparency" in image.info:
        layer = image.convert("RGBA")
        ground = Image.new("RGBA", layer.size, below)
        image = Image.alpha_composite(ground, layer).convert("RGB")
    elif image.mode in ("P", "1"):
        image = image.convert("RGB")
    if profile:
        image = _from_profile(image, profile)
    return image if image.mode == "RGB" else image.convert("RGB")


def _eight_bit(image: Image.Image) -> Image.Image:
    deep = image if image.mode == "I" else image.convert("I")
    return deep.point(lambda value: value * (1 / 257)).convert("L")


def _from_profile(image: Image.Image, profile: bytes) -> Image.Image:
    """Converted to sRGB; a profile that is broken or for other channels is passed over."""
    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        converted = ImageCms.profileToProfile(image, source, _SRGB, outputMode="RGB")
    except (ImageCms.PyCMSError, OSError, ValueError):
        return image
    return converted or image
