"""Reads a still in the pool, no larger than the screen can show it."""

from concurrent.futures import Executor, Future
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColorSpace, QImage, QImageIOHandler, QImageReader

from hailuo_studio.core.errors import StillError
from hailuo_studio.core.framing import WHITE
from hailuo_studio.ui.pixels import image_of
from hailuo_studio.ui.sentences import told_briefly

_LOOK_MS = 10
_SMOOTH = Qt.TransformationMode.SmoothTransformation


class StillLoader(QObject):
    """The newest request wins: what was asked for before is never announced."""

    loaded = Signal(QImage)
    failed = Signal(str)

    def __init__(self, pool: Executor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = pool
        self._future: Future[QImage] | None = None
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._look)

    def load(self, path: str, box: QSize, below: str = WHITE) -> None:
        """Read the picture at `path`, scaled down to fit into `box` (pixels), what is clear in it
        filled with the colour `below` (#rrggbb)."""
        self.cancel()
        self._future = self._pool.submit(read_still, path, box, below)
        self._timer.start()

    def cancel(self) -> None:
        self._timer.stop()
        if self._future is not None:
            self._future.cancel()
            self._future = None

    def _look(self) -> None:
        future = self._future
        if future is None or not future.done():
            return
        self.cancel()
        error = future.exception()
        if error is None:
            self.loaded.emit(future.result())
        elif isinstance(error, StillError):
            self.failed.emit(told_briefly(error))
        else:
            raise error


def read_still(path: str, box: QSize, below: str = WHITE) -> QImage:
    """The picture as it will be sent (upright, in sRGB, nothing clear in it), fitting into `box`.

    Raises StillError when it can't be read."""
    image = _photo(path, box)
    if image is None:
        from hailuo_studio.media.thumbnail import thumbnail  # Slow to read, and rarely needed.

        pixels = thumbnail(Path(path), max(box.width(), box.height()), below)
        image = image_of(pixels)
        if image.width() > box.width() or image.height() > box.height():
            keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, _SMOOTH
            image = image.scaled(box, keep, smooth)
    # The format that is painted fastest.
    return image.convertToFormat(QImage.Format.Format_RGB32)


def _photo(path: str, box: QSize) -> QImage | None:
    """A JPEG of the usual kind by Qt, which reads it at reduced scale in a fraction of the time.
    None for all else: only the program's own decoder shows that as it will be sent."""
    reader = QImageReader(path)
    reader.setAutoTransform(True)
    reader.setDecideFormatFromContent(True)
    if reader.format() != b"jpeg" or reader.imageFormat() != QImage.Format.Format_RGB32:
        return None
    stored = reader.size()
    turned = QImageIOHandler.Transformation.TransformationRotate90
    room = box.transposed() if turned in reader.transformation() else box
    if stored.width() > room.width() or stored.height() > room.height():
        reader.setScaledSize(stored.scaled(room, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    colours = image.colorSpace()
    if image.isNull() or (not colours.isValid() and not colours.iccProfile().isEmpty()):
        return None
    if colours.isValid():
        image.convertToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    return image
