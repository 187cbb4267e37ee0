"""The ways to add stills to add stills: drops, dialogs and the clipboard."""

from collections.abc import Sequence

from PySide6.QtCore import QDateTime, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from hailuo_studio.core.table import ENDINGS, is_table
from hailuo_studio.media.endings import is_clip, name_filter
from hailuo_studio.ui.drops import Dropped, dropped
from hailuo_studio.ui.file_dialog import DOCUMENTS, PICTURES, file_dialog
from hailuo_studio.ui.picture_errands import PictureErrands


class Adding(QObject):
    """`given` with paths and links, `table_given` with a table's path, `clips_given` with
    videos; `nothing` when the clipboard
    holds no picture. What has no file of its own goes to `pictures`."""

    given = Signal(list)
    table_given = Signal(str)
    clips_given = Signal(list)
    nothing = Signal()

    def __init__(self, window: QWidget, pictures: PictureErrands) -> None:
        super().__init__(window)
        self._window = window
        self._pictures = pictures

    def take(self, what: Dropped) -> None:
        """Whatever was dropped or pasted."""
        if what.shots:
            self._pictures.take_shots(what.shots)
        elif what.link_with_picture:
            self._pictures.take_link(what, self._name())
        elif what.sources:
            self._take_sources(what.sources)
        elif what.data:
            self._pictures.keep_bytes(what.data, self._name())
        else:
            self._pictures.keep_image(what.image, self._name())

    def choose_files(self) -> None:
        self._ask(self.tr("Add stills"), QFileDialog.FileMode.ExistingFiles)

    def choose_folder(self) -> None:
        self._ask(self.tr("Add all pictures of a folder"), QFileDialog.FileMode.Directory)

    def choose_table(self) -> None:
        dialog = file_dialog(self._window, self.tr("Add stills from a table"), DOCUMENTS)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        endings = " ".join(f"*{ending}" for ending in ENDINGS)
        dialog.setNameFilter(self.tr("Tables ({0});;All files (*)").format(endings))
        dialog.fileSelected.connect(self.table_given.emit)
        dialog.open()

    def paste(self) -> None:
        mime = QGuiApplication.clipboard().mimeData()
        if mime is not None and (what := dropped(mime)):
            self.take(what)
        else:
            self.nothing.emit()

    def _take_sources(self, sources: Sequence[str]) -> None:
        """A table opens by itself; the first of several. Clips alone set their shots up again;
        among pictures they are named as what can't be one."""
        if all(is_clip(source) for source in sources):
            self.clips_given.emit(list(sources))
            return
        tables = [source for source in sources if is_table(source)]
        if pictures := [source for source in sources if not is_table(source)]:
            self.given.emit(pictures)
        if tables:
            self.table_given.emit(tables[0])

    def _name(self) -> str:
        now = QDateTime.currentDateTime().toString("yyyy-MM-dd HH.mm.ss")
        return self.tr("pasted {0}").format(now)

    def _ask(self, title: str, mode: QFileDialog.FileMode) -> None:
        dialog = file_dialog(self._window, title, PICTURES)
        dialog.setFileMode(mode)
        if mode is QFileDialog.FileMode.ExistingFiles:
            pictures = self.tr("Pictures ({0})").format(name_filter())
            dialog.setNameFilters([pictures, self.tr("All files (*)")])
            # Two dozen endings are nothing to read.
            dialog.setOption(QFileDialog.Option.HideNameFilterDetails)
        dialog.filesSelected.connect(self.given.emit)
        dialog.open()
