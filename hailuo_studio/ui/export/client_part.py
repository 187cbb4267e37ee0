"""For the client: a numbered reel that fits into a mail, and a sheet to mark."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from hailuo_studio.core.library import LibraryClip
from hailuo_studio.engine.exporting.client import USUAL_CEILING, ClientWish
from hailuo_studio.ui.export import words
from hailuo_studio.ui.export.form import Form
from hailuo_studio.ui.export.size_row import SizeRow
from hailuo_studio.ui.labels import label


class ClientPart(QWidget):
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = QLineEdit()
        self.title.setObjectName("clientTitle")
        self.title.setAccessibleName(self.tr("Title"))
        self.reel = self._box("clientReel", self.tr("A reel: all clips in one MP4, numbers in it"))
        self.limit = SizeRow("clientCeiling", self.tr("at most"), USUAL_CEILING / 1_000_000)
        self.limit.box.setChecked(True)
        self.sheet = self._box("clientSheet", self.tr("A sheet: PDF with pictures and numbers"))
        self.said = label(kind="small", wrap=True, name="clientSaid")
        form = Form()
        form.add(self.tr("Title"), self.title)
        form.add("", self.reel)
        form.add(self.tr("Size"), self.limit)
        form.add("", self.sheet)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(form)
        column.addWidget(self.said)
        for box in (self.reel, self.sheet):
            box.toggled.connect(self._show)
        self.limit.changed.connect(self.changed)
        self.title.textChanged.connect(self.changed)

    def show_clips(self, clips: Sequence[LibraryClip], project: str) -> None:
        self.title.setText(project)
        said = self.tr(
            "{0}, numbered in the order they are selected in. When the client writes back, paste "
            "it under Client's reply: the numbers are remembered."
        )
        self.said.setText(said.format(words.clips(len(clips)).capitalize()))

    @property
    def wish(self) -> ClientWish:
        """`ceiling` is bytes; without a tick a reel may be as large as it gets."""
        ceiling = self.limit.ceiling if self.reel.isChecked() else USUAL_CEILING
        return ClientWish(
            self.title.text().strip(), self.reel.isChecked(), self.sheet.isChecked(), ceiling
        )

    def _show(self) -> None:
        self.limit.setEnabled(self.reel.isChecked())
        self.changed.emit()

    def _box(self, name: str, text: str) -> QCheckBox:
        box = QCheckBox(text)
        box.setObjectName(name)
        box.setChecked(True)
        return box
