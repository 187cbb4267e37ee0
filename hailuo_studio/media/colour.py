"""Colours made ready for a screen: 16 bits to 8, profiles to sRGB, the clear parts filled."""

import io
from collections.abc import Callable
from typing import Any

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageCms

DEEP = ("I;16", "I;16B", "I;16L", "I;16N")
# Set on a Photoshop file's picture: whether its fourth channel is transparency.
PSD_TRANSPARENT = "psd transparent"
_ROWS = 256
_BITS, _PHOTOMETRIC, _WHITE_IS_ZERO = 258, 262, 0
_SRGB = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))
_LAB = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB"))
# As Photoshop does it when it is left alone.
_INTENT = ImageCms.Intent.RELATIVE_COLORIMETRIC
_FLAGS = ImageCms.Flags.BLACKPOINTCOMPENSATION
# What a profile is for → what the pixels must be: with alpha, without.
_MODES = {"RGB ": ("RGBA", "RGB"), "GRAY": ("LA", "L"), "CMYK": ("", "CMYK"), "Lab ": ("", "LAB")}

Pixels = npt.NDArray[Any]


def eight_bits(image: Image.Image) -> Image.Image:
    """Grey of 16 bits as grey of 8, rounded; a clear value becomes alpha."""
    top, below_zero = 65535, False
    if image.format == "TIFF":
        tags = getattr(image, "tag_v2", {})
        top = 4095 if tags.get(_BITS) == (12,) else 65535
        below_zero = tags.get(_PHOTOMETRIC) == _WHITE_IS_ZERO
    clear = image.info.get("transparency")

    def reduced(rows: Pixels) -> Pixels:
        deep = np.minimum(rows.astype(np.uint32), top)
        grey = ((deep * 255 + top // 2) // top).astype(np.uint8)
        if below_zero:
            grey = 255 - grey
        if not isinstance(clear, int):
            return grey
        return np.dstack([grey, np.where(rows == clear, 0, 255).astype(np.uint8)])

    return _by_rows(image, "LA" if isinstance(clear, int) else "L", reduced)


def without_matte(image: Image.Image) -> Image.Image:
    """RGBA whose colours Photoshop has blended with white, as they were before."""

    def pure(rows: Pixels) -> Pixels:
        alpha = rows[..., 3:].astype(np.int32)
        colour = 255 - (255 - rows[..., :3].astype(np.int32)) * 255 // np.maximum(alpha, 1)
        return np.dstack([np.clip(colour, 0, 255), alpha]).astype(np.uint8)

    return _by_rows(image, "RGBA", pure)


def _by_rows(image: Image.Image, mode: str, change: Callable[[Pixels], Pixels]) -> Image.Image:
    """A few rows at a time, so that a large scan needs no second self in wider numbers."""
    out = Image.new(mode, image.size)
    for top in range(0, image.height, _ROWS):
        part = image.crop((0, top, image.width, min(top + _ROWS, image.height)))
        out.paste(Image.fromarray(change(np.asarray(part))), (0, top))
    return out


def with_alpha(image: Image.Image) -> Image.Image:
    """A palette or a clear colour opened up: RGB, RGBA, or the mode it had."""
    clear = image.info.get("transparency")
    if clear is not None:
        if isinstance(clear, tuple) and max(clear) > 255:
            # Pillow keeps the clear colour of 16-bit pictures in 16 bits, their pixels in 8.
            image.info["transparency"] = tuple(value >> 8 for value in clear)
        return image.convert("RGBA")
    if image.mode in ("La", "RGBa"):
        return image.convert("RGBA")
    if image.mode == "PA" or (image.mode == "P" and image.palette and "A" in image.palette.mode):
        return image.convert("RGBA")
    return image.convert("RGB") if image.mode in ("P", "1", "YCbCr", "HSV") else image


def to_srgb(image: Image.Image, profile: bytes | None) -> Image.Image:
    """RGB or RGBA in sRGB; a profile that is broken or for other channels is passed over."""
    if image.mode == "LAB":
        profile = _LAB.tobytes()
    if profile:
        image = _converted(image, profile)
    if image.mode in ("RGB", "RGBA"):
        return image
    return image.convert("RGBA" if image.mode == "LA" else "RGB")


def _converted(image: Image.Image, profile: bytes) -> Image.Image:
    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        wanted = _MODES.get(source.profile.xcolor_space, ("", ""))
        alpha = image.mode in ("LA", "RGBA")
        mode = wanted[0 if alpha else 1]
        if image.mode in ("L", "LA") and mode in ("RGB", "RGBA"):
            image = image.convert(mode)
        if image.mode != mode:
            return image
        if mode == "LA":
            grey, clear = image.split()
            colours = _through(grey, source, "RGB")
            colours.putalpha(clear)
            return colours
        return _through(image, source, "RGBA" if alpha else "RGB")
    except (ImageCms.PyCMSError, OSError, ValueError):
        return image


def _through(image: Image.Image, source: ImageCms.ImageCmsProfile, mode: str) -> Image.Image:
    """In place where the pixels keep their size, for the memory's sake."""
    place = image.mode == mode
    done = ImageCms.profileToProfile(
        image, source, _SRGB, renderingIntent=_INTENT, outputMode=mode, inPlace=place, flags=_FLAGS
    )
    return done or image


def on_ground(image: Image.Image, below: str) -> Image.Image:
    """RGB; what is clear lets the colour `below` (#rrggbb) through."""
    if image.mode != "RGBA":
        return image
    ground = Image.new("RGB", image.size, below)
    ground.paste(image, mask=image)
    return ground
