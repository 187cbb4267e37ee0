"""A folder, typed or chosen."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from hailuo_studio.ui.file_dialog import VIDEOS, file_dialog
from hailuo_studio.ui.icon_button import IconButton


class FolderRow(QWidget):
    changed = Signal()

    def __init__(self, name: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit()
        self.line.setObjectName(name)
        self.line.setAccessibleName(words)
        choose = self.tr("Choose…")
        self.button = IconButton("folder-open", choose, text=choose, name=f"{name}Choose")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.line, 1)
        row.addWidget(self.button)
        self.line.textChanged.connect(self.changed)
        self.button.clicked.connect(self._choose)

    @property
    def folder(self) -> str:
        return self.line.text().strip()

    def _choose(self) -> None:
        dialog = file_dialog(self, self.tr("Where the files go"), VIDEOS, self.folder)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.line.setText)
        dialog.open()
