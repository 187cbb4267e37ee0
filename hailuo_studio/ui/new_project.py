"""A new project: a name, and the folder its clips go to."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from hailuo_studio.ui.file_dialog import VIDEOS, file_dialog
from hailuo_studio.ui.icon_button import IconButton
from hailuo_studio.ui.labels import label
from hailuo_studio.ui.sheet import Sheet


class NewProjectSheet(Sheet):
    """`wanted` with a name and a folder, empty for the usual place."""

    wanted = Signal(str, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__("newProjectSheet", self.tr("New project"), parent, width=480)
        self.name = QLineEdit()
        self.name.setObjectName("projectName")
        self.name.setAccessibleName(self.tr("Name of the project"))
        self.folder = QLineEdit()
        self.folder.setObjectName("projectFolder")
        self.folder.setAccessibleName(self.tr("Folder for its clips"))
        self.folder.setPlaceholderText(self.tr("The usual place for videos"))
        choose = IconButton("folder-open", self.tr("Choose a folder…"), name="projectFolderButton")
        self.make = IconButton(
            "", self.tr("Make the project"), text=self.tr("Make the project"), name="makeProject"
        )
        self.make.setEnabled(False)
        row = QHBoxLayout()
        row.addWidget(self.folder)
        row.addWidget(choose)
        end = QHBoxLayout()
        end.addStretch()
        end.addWidget(self.make)
        self.body.addWidget(label(self.tr("Name"), "small"))
        self.body.addWidget(self.name)
        self.body.addSpacing(8)
        self.body.addWidget(label(self.tr("Folder for its clips"), "small"))
        self.body.addLayout(row)
        self.body.addSpacing(16)
        self.body.addLayout(end)
        self.name.textChanged.connect(lambda text: self.make.setEnabled(bool(text.strip())))
        self.name.returnPressed.connect(self._make)
        self.make.clicked.connect(self._make)
        choose.clicked.connect(self._choose)

    def _choose(self) -> None:
        dialog = file_dialog(self, self.tr("Folder for the clips"), VIDEOS)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self.folder.setText)
        dialog.open()

    def _make(self) -> None:
        name = self.name.text().strip()
        if name:
            self.close_sheet()
            self.wanted.emit(name, self.folder.text().strip())
            self.name.clear()
            self.folder.clear()
