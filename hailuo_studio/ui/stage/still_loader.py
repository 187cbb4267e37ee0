"""Reads a still in the pool, no larger than the screen can show it."""

from concurrent.futures import Executor, Future

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColorSpace, QImage, QImageIOHandler, QImageReader

from hailuo_studio.core.errors import StillError

_LOOK_MS = 10


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

    def load(self, path: str, box: QSize) -> None:
        """Read the picture at `path`, scaled down to fit into `box` (pixels)."""
        self.cancel()
        self._future = self._pool.submit(read_still, path, box)
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
            self.failed.emit(error.what)
        else:
            raise error


def read_still(path: str, box: QSize) -> QImage:
    """The picture as seen (EXIF orientation applied), in sRGB, fitting into `box`.

    Raises StillError when it can't be read."""
    reader = QImageReader(path)
    reader.setAutoTransform(True)
    reader.setDecideFormatFromContent(True)
    stored = reader.size()
    if stored.isValid():
        turned = QImageIOHandler.Transformation.TransformationRotate90
        room = box.transposed() if turned in reader.transformation() else box
        if stored.width() > room.width() or stored.height() > room.height():
            reader.setScaledSize(stored.scaled(room, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        raise StillError(path, f"The picture can't be shown: {reader.errorString()}.")
    if image.colorSpace().isValid():
        image.convertToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    # The format that is painted fastest.
    return image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
