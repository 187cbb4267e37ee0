"""The still's page on the stage: the picture with its frame, and the bar below it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hailuo_studio.core.framing import Framing
from hailuo_studio.core.shot import Shot
from hailuo_studio.ui.stage.framing import changes
from hailuo_studio.ui.stage.framing.bar import FramingBar
from hailuo_studio.ui.stage.framing.canvas import FramingCanvas
from hailuo_studio.ui.stage.framing.words import lineage_words
from hailuo_studio.ui.stage.screen import GAP, MARGIN


class FramingPage(QWidget):
    """`edited` with a `Change` for every still that is being edited; `formats_chosen` with the
    deliverables, `product_moved` with the product's box, `product_wanted` to find it and keep it
    inside all formats."""

    edited = Signal(object)
    formats_chosen = Signal(tuple)
    product_moved = Signal(object)
    product_wanted = Signal()

    def __init__(self, height_below: int, parent: QWidget | None = None) -> None:
        """`height_below` is what lies below the picture on the stage's other pages (pixels)."""
        super().__init__(parent)
        self._shot: Shot | None = None
        self.canvas = FramingCanvas()
        self.canvas.setObjectName("stillView")
        self.canvas.setAccessibleName(self.tr("Frame"))
        self.canvas.setAccessibleDescription(
            self.tr("Arrow keys move the frame, plus and minus zoom, R turns the picture.")
        )
        self.bar = FramingBar()
        self.bar.setFixedHeight(height_below)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(GAP)
        column.addWidget(self.canvas, 1)
        column.addWidget(self.bar)
        self.canvas.edited.connect(self.edited)
        self.canvas.shown.connect(self._show_framing)
        self.canvas.product_moved.connect(self.product_moved)
        self.bar.edited.connect(self.edited)
        self.bar.manner.connect(self.canvas.set_manner)
        self.bar.formats_chosen.connect(self.formats_chosen)
        self.bar.product_wanted.connect(self.product_wanted)
        self.bar.best_wanted.connect(self._take_best)

    def show_shot(self, shot: Shot) -> None:
        self._shot = shot
        self.canvas.set_badge(lineage_words(shot.still))
        self.canvas.show_framing((shot.still.width, shot.still.height), shot.framing)
        self.canvas.show_formats(shot.formats, shot.product)
        self._show_framing(shot.framing)

    def set_image(self, image: QImage) -> None:
        self.canvas.set_image(image)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if event.key() == Qt.Key.Key_R and plain:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.edited.emit(changes.turn_back if back else changes.turn)
        else:
            super().keyPressEvent(event)

    def _show_framing(self, framing: Framing) -> None:
        if self._shot is not None:
            self.bar.show_shot(self._shot, framing)

    def _take_best(self) -> None:
        if self._shot is not None and self._shot.formats:
            self.edited.emit(changes.best_for(self._shot.formats))
