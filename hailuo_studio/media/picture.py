"""Opening pictures safely, and the one way they become sRGB."""

import io
import struct
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from pi_heif import HeifImageFile, register_heif_opener
from PIL import (
    AvifImagePlugin,
    BmpImagePlugin,
    GifImagePlugin,
    Image,
    JpegImagePlugin,
    PngImagePlugin,
    PsdImagePlugin,
    TiffImagePlugin,
    UnidentifiedImageError,
    WebPImagePlugin,
)

from hailuo_studio.core.errors import StillError
from hailuo_studio.core.framing import WHITE
from hailuo_studio.core.limits import MOST_PIXELS, MOST_SCANNED, MOST_TEXT
from hailuo_studio.media import colour, photoshop
from hailuo_studio.media.recognising import refusal, what_it_is
from hailuo_studio.media.room import ROOM

# The formats opened here, by their decoders; nothing else that Pillow knows is ever tried.
_DECODERS = (
    JpegImagePlugin.JpegImageFile,  # MPO too, a JPEG with more behind it, from phones.
    PngImagePlugin.PngImageFile,
    WebPImagePlugin.WebPImageFile,
    TiffImagePlugin.TiffImageFile,
    BmpImagePlugin.BmpImageFile,
    GifImagePlugin.GifImageFile,
    AvifImagePlugin.AvifImageFile,
    PsdImagePlugin.PsdImageFile,
    HeifImageFile,
)
OPENED = tuple(str(decoder.format) for decoder in _DECODERS)
register_heif_opener(thumbnails=False, depth_images=False, aux_images=False, decode_threads=1)
# Ours is checked before decoding, with its own sentence; this one comes before a WebP's or any
# other decoder makes itself room for twice as much.
Image.MAX_IMAGE_PIXELS = MOST_PIXELS
PngImagePlugin.MAX_TEXT_CHUNK = MOST_TEXT
# Odd EXIF or chunks harm nobody here. Once for all threads: a filter set and taken back around each
# picture would be taken back under the feet of the other threads.
warnings.filterwarnings("ignore", category=UserWarning, module=r"PIL\.")
warnings.filterwarnings("ignore", category=Image.DecompressionBombWarning)

_ORIENTATION = 0x0112
_UPRIGHT = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
# What Pillow and the libraries below it raise at broken or hostile files.
_DAMAGE = (
    OSError, ValueError, SyntaxError, EOFError, MemoryError, RuntimeError, struct.error,
    ArithmeticError, LookupError, TypeError,
)  # fmt: skip


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
    refused = refusal(data, source)
    if refused is not None:
        raise StillError(source, refused[0], todo=refused[1])
    with _open(data, source) as image:
        _check(image, source)
        _check_scans(image, data, source)
        if image.format == "PSD":
            document = photoshop.document(data)
            image.info[colour.PSD_TRANSPARENT] = document is not None and document.transparent
        try:
            yield image
        except _DAMAGE as error:
            raise StillError(
                source,
                "The picture is damaged: it can't be read to its end.",
                todo="Export or copy it again.",
            ) from error


def _open(data: bytes, source: str) -> Image.Image:
    try:
        return Image.open(io.BytesIO(data), formats=OPENED)
    except Image.DecompressionBombError as error:
        raise _too_large(source, f"more than {2 * MOST_PIXELS / 1e6:.0f}") from error
    except (UnidentifiedImageError, *_DAMAGE) as error:
        what, todo = what_it_is(data)
        raise StillError(source, what, todo=todo) from error


def _check(image: Image.Image, source: str) -> None:
    if min(image.size) < 1:
        raise StillError(source, "The picture has no pixels.", todo="Choose another picture.")
    if image.width * image.height > MOST_PIXELS:
        raise _too_large(source, f"{image.width * image.height / 1e6:.0f}")
    if image.mode in ("I", "F"):
        raise StillError(
            source,
            "The picture has channels of more than 16 bits, or signed ones.",
            todo="Save it with 8 or 16 bits a channel.",
        )


def _too_large(source: str, megapixels: str) -> StillError:
    return StillError(
        source,
        f"The picture has {megapixels} megapixels; "
        f"{MOST_PIXELS // 1_000_000} is the most that is opened here.",
        todo="Save a smaller copy of it.",
    )


def _check_scans(image: Image.Image, data: bytes, source: str) -> None:
    """A progressive JPEG goes over all its pixels with every scan, and may have thousands."""
    if image.format not in ("JPEG", "MPO"):
        return
    if data.count(b"\xff\xda") * image.width * image.height > MOST_SCANNED:
        raise StillError(
            source,
            "The picture is stored in more passes than any program writes.",
            todo="Save it again as an ordinary JPEG.",
        )


def size_as_seen(image: Image.Image, size: tuple[int, int]) -> tuple[int, int]:
    """Width and height of a decoded picture of that stored size, the EXIF orientation applied."""
    return (size[1], size[0]) if _orientation(image) in (5, 6, 7, 8) else size


def _orientation(image: Image.Image) -> int:
    """1 to 8; 1 where it is broken, and where the decoder turns the picture by itself. Only of a
    decoded picture: Pillow decodes a PNG when asked for its EXIF, which damage must not be hidden
    by."""
    if image.format in ("TIFF", "HEIF"):
        return 1
    try:
        return int(image.getexif().get(_ORIENTATION, 1))
    except _DAMAGE:
        return 1


def as_srgb(image: Image.Image, below: str = WHITE) -> Image.Image:
    """Upright, 8-bit RGB in sRGB; what is transparent lets the colour `below` (#rrggbb) through."""
    with ROOM.for_pixels(image.width * image.height):
        image.load()
        profile = image.info.get("icc_profile")
        way = _UPRIGHT.get(_orientation(image))
        drawn = colour.eight_bits(image) if image.mode in colour.DEEP else image
        if image.format == "PSD" and image.mode == "RGBA":
            clear = image.info.get(colour.PSD_TRANSPARENT)
            drawn = colour.without_matte(image) if clear else image.convert("RGB")
        drawn = colour.to_srgb(colour.with_alpha(drawn), profile)
        drawn = colour.on_ground(drawn, below)
        return drawn if way is None else drawn.transpose(way)
