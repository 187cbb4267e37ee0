"""Files of every format that were cut off, overwritten or bent on their way."""

from collections.abc import Callable
from functools import partial

from tests.media.heic import heic
from tests.media.photoshop import psd
from tests.media.pictures import encoded, quarters
from tests.torture.hostile.case import DAMAGED, File, Survived

SMALL = quarters((96, 72))
WHOLE: dict[str, tuple[str, Callable[[], bytes]]] = {
    "JPEG": (".jpg", partial(encoded, SMALL, quality=95)),
    "progressive JPEG": (".jpg", partial(encoded, SMALL, progressive=True, quality=95)),
    "PNG": (".png", partial(encoded, SMALL, "PNG", compress_level=0)),
    "lossy WebP": (".webp", partial(encoded, SMALL, "WEBP")),
    "WebP": (".webp", partial(encoded, SMALL, "WEBP", lossless=True, quality=0)),
    "TIFF": (".tif", partial(encoded, SMALL, "TIFF", compression="tiff_lzw")),
    "BMP": (".bmp", partial(encoded, SMALL, "BMP")),
    "GIF": (".gif", partial(encoded, SMALL, "GIF")),
    "AVIF": (".avif", partial(encoded, SMALL, "AVIF")),
    "HEIC": (".heic", partial(heic, SMALL)),
    "PSD": (".psd", partial(psd, SMALL)),
}


def begun(make: Callable[[], bytes], share: float) -> bytes:
    data = make()
    return data[: max(16, int(len(data) * share))]


def emptied(make: Callable[[], bytes]) -> bytes:
    """The second half of it zeros, as a full disk or a broken card leaves it."""
    data = make()
    half = len(data) // 2
    return data[:half] + bytes(len(data) - half)


def bent(make: Callable[[], bytes], step: int) -> bytes:
    """Every so many bytes one turned over, from the 16th on."""
    data = bytearray(make())
    for at in range(16, len(data), step):
        data[at] ^= 0xFF
    return bytes(data)


CUT = {
    **{
        f"{name}, 16 bytes of it": File(ending, partial(begun, make, 0), DAMAGED)
        for name, (ending, make) in WHOLE.items()
    },
    **{
        f"{name}, half of it": File(ending, partial(begun, make, 0.5), DAMAGED)
        for name, (ending, make) in WHOLE.items()
    },
    **{
        f"{name}, its second half zeros": File(ending, partial(emptied, make), Survived())
        for name, (ending, make) in WHOLE.items()
    },
    **{
        f"{name}, every {step}th byte bent": File(ending, partial(bent, make, step), Survived())
        for name, (ending, make) in WHOLE.items()
        for step in (7, 61)
    },
}
