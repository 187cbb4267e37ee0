"""The framed still as the draft paints it: a rough copy at once, a sharp one made in a thread."""

import contextlib
from concurrent.futures import Executor, Future
from dataclasses import dataclass

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage

from hailuo_studio.core.errors import StillError
from hailuo_studio.core.framing import Framing, framed_pixels
from hailuo_studio.core.shot import Still
from hailuo_studio.ui.stage.frame_image import image_of
from hailuo_studio.ui.stage.framing.framed_image import framed_image

_LOOK_MS = 8
# Long side in pixels: framing that much takes a millisecond or two, whatever the framing.
_ROUGH = 768


@dataclass(frozen=True, slots=True)
class Framed:
    """`whole` is the still as it was read for the screen."""

    whole: QImage
    still: Still
    framing: Framing

    @property
    def has_file(self) -> bool:
        return not self.still.is_link and self.still.width > 0

    @property
    def size(self) -> tuple[int, int]:
        """The still's own width and height in pixels, as far as they are known."""
        if self.has_file:
            return self.still.width, self.still.height
        return self.whole.width(), self.whole.height()

    @property
    def frame_size(self) -> QSize:
        """Width and height of the frame in the still's own pixels."""
        return QSize(*framed_pixels(self.size, self.framing))

    @property
    def left_out(self) -> float:
        """The part of the still, 0…1, that lies outside the frame."""
        left, top, right, bottom = self.framing.box
        across = max(0.0, min(right, 1.0) - max(left, 0.0))
        return 1.0 - across * max(0.0, min(bottom, 1.0) - max(top, 0.0))


class DraftCopy(QObject):
    """`sharpened` with the copy that was asked for last; one that is no longer wanted is never
    announced."""

    sharpened = Signal(QImage)

    def __init__(self, pool: Executor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = pool
        self._small: tuple[int, QImage] = (0, QImage())
        self._future: Future[QImage] | None = None
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._look)

    @property
    def busy(self) -> bool:
        return self._future is not None

    def rough(self, still: Framed) -> QImage:
        """Made here and now, in a millisecond or two."""
        key = still.whole.cacheKey()
        if self._small[0] != key:
            self._small = key, _at_most(still.whole, _ROUGH)
        return framed_image(self._small[1], still.framing, QSize(_ROUGH, _ROUGH))

    def sharpen(self, still: Framed, width: int) -> None:
        """Make a copy `width` pixels wide, or as wide as the still has detail."""
        self.cancel()
        self._future = self._pool.submit(sharp_copy, still, width)
        self._timer.start()

    def cancel(self) -> None:
        self._timer.stop()
        if self._future is not None:
            self._future.cancel()
            self._future = None

    def _look(self) -> None:
        if self._future is not None and self._future.done():
            image = self._future.result()
            self.cancel()
            self.sharpened.emit(image)


def sharp_copy(still: Framed, width: int) -> QImage:
    """The frame `width` pixels wide, or as wide as there is detail; runs in a thread. Pillow and
    not Qt makes it: Qt would keep Python, and so the window, waiting for 20 ms and more."""
    if still.has_file:
        from hailuo_studio.media.draft_picture import draft_picture

        # The stage says what is wrong with a file; here what was read before will do.
        with contextlib.suppress(StillError):
            return image_of(draft_picture(still.still, still.framing, width)).copy()
    frame = framed_pixels((still.whole.width(), still.whole.height()), still.framing)
    height = max(1, round(width * frame[1] / frame[0]))
    return framed_image(still.whole, still.framing, QSize(width, height))


def _at_most(image: QImage, side: int) -> QImage:
    if max(image.width(), image.height()) <= side:
        return image
    return image.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio)
