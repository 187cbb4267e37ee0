"""What the strip says while it is empty: what to do, and samples to do it with."""

from collections.abc import Sequence
from pathlib import PurePath

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from hailuo_studio.ui.labels import label
from hailuo_studio.ui.thumbnails import Thumbnails

_PICTURE = QSize(72, 48)


class Samples(QWidget):
    """`chosen` with the path of the sample that was pressed."""

    chosen = Signal(str)

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._buttons: dict[str, QPushButton] = {}
        self._heading = label(self.tr("Or try a sample"), "small")
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 16)
        column.setSpacing(8)
        column.addWidget(label(self.tr("No stills yet"), "heading"))
        column.addWidget(
            label(
                self.tr(
                    "Drop pictures, folders, tables or links anywhere in this window, or paste "
                    "them. JPEG, PNG, WebP, HEIC, AVIF, TIFF, PSD, GIF, BMP."
                ),
                "quiet",
                wrap=True,
            )
        )
        column.addSpacing(16)
        column.addWidget(self._heading)
        column.addLayout(self._list)
        column.addStretch()
        thumbnails.arrived.connect(self._arrived)

    def show_samples(self, paths: Sequence[str]) -> None:
        for button in self._buttons.values():
            button.deleteLater()
        self._buttons = {path: self._button(path) for path in paths}
        self._heading.setVisible(bool(paths))
        for path in paths:
            self._arrived(path)

    def _button(self, path: str) -> QPushButton:
        name = PurePath(path).stem
        button = QPushButton(name)
        button.setProperty("kind", "choice")
        button.setAutoDefault(False)
        button.setAccessibleName(self.tr("Add the sample {0}").format(name))
        button.setIconSize(_PICTURE)
        button.setMinimumHeight(_PICTURE.height() + 16)
        button.clicked.connect(lambda: self.chosen.emit(path))
        self._list.addWidget(button)
        return button

    def _arrived(self, source: str) -> None:
        button = self._buttons.get(source)
        pixmap = self._thumbnails.get(source) if button else None
        if button is not None and pixmap is not None:
            button.setIcon(QIcon(pixmap))
