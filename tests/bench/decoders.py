"""Bare loops of other decoders over the same photos: what is fastest here, now."""

import io
from collections.abc import Callable
from pathlib import Path

from PIL import Image, ImageOps
from PySide6.QtCore import QBuffer, QIODevice, QSize, Qt
from PySide6.QtGui import QImageReader

from hailuo_studio.media.prepare import LONG_SIDE
from hailuo_studio.media.still import THUMBNAIL_SIDE

Work = Callable[[Path], object]
QUALITY = 95
_KEEP = Qt.AspectRatioMode.KeepAspectRatio


def _pillow(path: Path, side: int) -> Image.Image:
    with Image.open(path) as image:
        image.draft("RGB", (side, side))
        image.thumbnail((side, side), Image.Resampling.LANCZOS, reducing_gap=2.0)
        return ImageOps.exif_transpose(image)


def pillow_thumbnail(path: Path) -> object:
    return _pillow(path, THUMBNAIL_SIDE).tobytes()


def pillow_prepared(path: Path) -> object:
    out = io.BytesIO()
    _pillow(path, LONG_SIDE).save(out, "JPEG", quality=QUALITY, subsampling=0, exif=b"")
    return out.getvalue()


def _qt(path: Path, side: int) -> QImageReader:
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    reader.setScaledSize(reader.size().scaled(QSize(side, side), _KEEP))
    return reader


def qt_thumbnail(path: Path) -> object:
    return _qt(path, THUMBNAIL_SIDE).read()


def qt_prepared(path: Path) -> object:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    _qt(path, LONG_SIDE).read().save(buffer, "JPG", QUALITY)  # type: ignore[call-overload]
    return buffer.size()


def vips_thumbnail(path: Path) -> object:
    import pyvips

    return pyvips.Image.thumbnail(
        str(path), THUMBNAIL_SIDE, height=THUMBNAIL_SIDE
    ).write_to_memory()


def vips_prepared(path: Path) -> object:
    import pyvips

    image = pyvips.Image.thumbnail(str(path), LONG_SIDE, height=LONG_SIDE)
    return image.write_to_buffer(".jpg", Q=QUALITY, subsample_mode="off", keep="none")


THUMBNAILS: dict[str, Work] = {
    "Pillow, draft": pillow_thumbnail,
    "QImageReader": qt_thumbnail,
    "pyvips": vips_thumbnail,
}
PREPARED: dict[str, Work] = {
    "Pillow, draft": pillow_prepared,
    "QImageReader": qt_prepared,
    "pyvips": vips_prepared,
}
