"""The ways to add stills that need no drop: dialogs and the clipboard."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from hailuo_studio.media.endings import name_filter
from hailuo_studio.ui.drops import sources_of


class Adding(QObject):
    """`given` with paths and links; `nothing` when the clipboard holds neither."""

    given = Signal(list)
    nothing = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def choose_files(self) -> None:
        self._ask(self.tr("Add stills"), QFileDialog.FileMode.ExistingFiles)

    def choose_folder(self) -> None:
        self._ask(self.tr("Add all pictures of a folder"), QFileDialog.FileMode.Directory)

    def paste(self) -> None:
        mime = QGuiApplication.clipboard().mimeData()
        if mime is not None and (sources := sources_of(mime)):
            self.given.emit(sources)
        else:
            self.nothing.emit()

    def _ask(self, title: str, mode: QFileDialog.FileMode) -> None:
        dialog = QFileDialog(self._window, title)
        dialog.setFileMode(mode)
        if mode is QFileDialog.FileMode.ExistingFiles:
            pictures = self.tr("Pictures ({0})").format(name_filter())
            dialog.setNameFilters([pictures, self.tr("All files (*)")])
        dialog.filesSelected.connect(self.given.emit)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
