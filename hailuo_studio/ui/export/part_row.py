"""A part of one clip: from frame to frame, exactly, or as near as it can be without loss."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSpinBox, QWidget

from hailuo_studio.core.library import LibraryClip
from hailuo_studio.ui import number_field
from hailuo_studio.ui.labels import label


class PartRow(QWidget):
    """Frames are counted from 1 here, as the player shows them."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frames = 1
        self.first = self._spin("exportFirst", self.tr("First frame"))
        self.last = self._spin("exportLast", self.tr("Last frame"))
        self.copied = QCheckBox(self.tr("without loss"))
        self.copied.setObjectName("exportCopied")
        self.copied.setToolTip(
            self.tr("The picture is not coded anew; it may begin and end a little further out.")
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (label(self.tr("from frame")), self.first, label(self.tr("to"))):
            row.addWidget(widget)
        row.addWidget(self.last)
        row.addSpacing(8)
        row.addWidget(self.copied)
        row.addStretch()
        for spin in (self.first, self.last):
            spin.valueChanged.connect(self._changed)
        self.copied.toggled.connect(self.changed)

    def show_clip(self, clip: LibraryClip, part: tuple[int, int] | None) -> None:
        """`part` is frames from 0, both included."""
        self._frames = max(1, clip.frames)
        first, last = part or (0, self._frames - 1)
        for spin, value in ((self.first, first), (self.last, last)):
            with QSignalBlocker(spin):
                spin.setRange(1, self._frames)
                spin.setValue(value + 1)
        self._changed()

    @property
    def part(self) -> tuple[int, int] | None:
        """Frames from 0; None for the whole clip."""
        found = self.first.value() - 1, self.last.value() - 1
        return None if found == (0, self._frames - 1) else found

    def _changed(self) -> None:
        with QSignalBlocker(self.last):
            self.last.setMinimum(self.first.value())
        self.copied.setEnabled(self.part is not None)
        self.changed.emit()

    def _spin(self, name: str, words: str) -> QSpinBox:
        spin = QSpinBox()
        spin.setObjectName(name)
        spin.setAccessibleName(words)
        number_field.align(spin)
        spin.setFixedWidth(80)
        return spin
