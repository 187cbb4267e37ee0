"""The strip of stills: the shots of the project, and how to add more."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QSignalBlocker,
    Qt,
    QUrl,
    Signal,
)
from PySide6.QtGui import QDesktopServices, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListView,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from hailuo_studio.ui import direction, written
from hailuo_studio.ui.actions import keymap
from hailuo_studio.ui.actions.command import Room
from hailuo_studio.ui.actions.teaching import teach
from hailuo_studio.ui.compose.drafts import Draft
from hailuo_studio.ui.compose.editing_bar import EditingBar
from hailuo_studio.ui.compose.mending_bar import MendingBar
from hailuo_studio.ui.compose.samples import Samples
from hailuo_studio.ui.compose.shot_delegate import ShotDelegate
from hailuo_studio.ui.compose.shot_model import FIXABLE, NUMBER, SOURCE, ShotModel
from hailuo_studio.ui.elided_button import ElidedButton
from hailuo_studio.ui.icon_button import IconButton
from hailuo_studio.ui.labels import Elided
from hailuo_studio.ui.reading_line import ReadingLine
from hailuo_studio.ui.thumbnails import Thumbnails


class ShotList(QListView):
    """`remove`, `copied` and `shifted` (up is -1) mean what is selected."""

    remove = Signal()
    copied = Signal()
    shifted = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match keymap.find_id(Room.STRIP, event):
            case "strip.remove":
                self.remove.emit()
            case "strip.copy":
                self.copied.emit()
            case "strip.up":
                self.shifted.emit(-1)
            case "strip.down":
                self.shifted.emit(1)
            case _:
                super().keyPressEvent(event)


class StillStrip(QFrame):
    """`selected` with the numbers of the drafts a person selected, `fix_wanted` with those that
    are to be mended; `shifted` moves what is selected by so many places."""

    selected = Signal(list)
    remove = Signal()
    shifted = Signal(int)
    files_wanted = Signal()
    folder_wanted = Signal()
    paste_wanted = Signal()
    hot_folder_wanted = Signal()
    table_wanted = Signal()
    sample_chosen = Signal(str)
    fix_wanted = Signal(list)
    menu_wanted = Signal(QPoint)

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("stripPanel")
        self.model = ShotModel(self)
        self.view = ShotList()
        self.view.setObjectName("stillStrip")
        self.view.setAccessibleName(self.tr("Stills"))
        self.view.setModel(self.model)
        delegate = ShotDelegate(thumbnails, self.view)
        self.view.setItemDelegate(delegate)
        self.view.setDragEnabled(True)
        self.view.setDragDropMode(QListView.DragDropMode.DragDrop)
        self.view.setDragDropOverwriteMode(False)
        self.view.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.count = Elided(kind="heading", name="shotCount")
        self.editing = EditingBar()
        self.all = ElidedButton("", self.tr("Select all"), kind="plain", name="selectAll")
        self.bin = IconButton(
            "trash", self.tr("Remove the selected stills"), kind="plain", name="removeButton"
        )
        teach(self.all, "strip.all")
        teach(self.bin, "strip.remove")
        self.intake = ReadingLine("intake")
        self.mending = MendingBar()
        self.samples = Samples(thumbnails)
        self.pages = QStackedWidget()
        self._lay_out()
        self.view.selectionModel().selectionChanged.connect(self._selection_changed)
        self.view.customContextMenuRequested.connect(self._ask_for_menu)
        self.view.copied.connect(self.copy)
        self.view.remove.connect(self.remove)
        self.view.shifted.connect(self.shift)
        self.bin.clicked.connect(self.remove)
        self.all.clicked.connect(self._select_all)
        self.samples.chosen.connect(self.sample_chosen)
        self.mending.fix_wanted.connect(self.fix_wanted)
        delegate.fix_wanted.connect(lambda number: self.fix_wanted.emit([number]))
        thumbnails.arrived.connect(self.model.picture_arrived)

    def show_drafts(self, drafts: Sequence[Draft], selected: Sequence[int]) -> None:
        with QSignalBlocker(self.view.selectionModel()):
            self.model.show_drafts(drafts)
            self._select(selected)
        self.view.viewport().update()
        self.count.say(
            self.tr("Stills")
            if not drafts
            else self.tr("Stills  {0}").format(written.number(len(drafts)))
        )
        self.all.setEnabled(len(selected) < len(drafts))
        self.bin.setEnabled(bool(selected))
        self.pages.setCurrentIndex(1 if drafts else 0)
        self.foot.setVisible(bool(drafts))
        self.mending.show_drafts(drafts)

    def mark(self, number: int | None) -> None:
        """The one of the selected that is edited on its own; None where that is all of them."""
        self.model.mark(number)

    def _select(self, numbers: Sequence[int]) -> None:
        model = self.view.selectionModel()
        rows = self.model.rows_of(numbers)
        chosen = QItemSelection()
        for row in rows:
            chosen.select(self.model.index(row), self.model.index(row))
        model.select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if rows and model.currentIndex().row() not in rows:
            here = self.model.index(rows[0])
            model.setCurrentIndex(here, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.view.scrollTo(here)

    def _selection_changed(self) -> None:
        rows = self._chosen
        if rows:
            self.selected.emit([index.data(NUMBER) for index in rows])
        elif self.model.rowCount():
            # Something is always being edited; a click beside the rows changes nothing.
            current = self.view.selectionModel().currentIndex()
            again = current if current.isValid() else self.model.index(0)
            self.view.selectionModel().select(again, QItemSelectionModel.SelectionFlag.Select)

    @property
    def fixable(self) -> list[int]:
        """Numbers of those selected that can be made to fit."""
        return [index.data(NUMBER) for index in self._chosen if index.data(FIXABLE)]

    def fix(self) -> None:
        if numbers := self.fixable:
            self.fix_wanted.emit(numbers)

    def step(self, by: int, *, more: bool = False) -> None:
        """Edit the next still, or the next as well."""
        last = self.model.rowCount() - 1
        row = max(0, min(self.view.currentIndex().row() + by, last))
        if last >= 0:
            flag = QItemSelectionModel.SelectionFlag
            index = self.model.index(row)
            self.view.selectionModel().setCurrentIndex(
                index, flag.Select if more else flag.ClearAndSelect
            )
            self.view.scrollTo(index)

    def shift(self, by: int) -> None:
        """What is selected up (-1) or down, and still in sight."""
        self.shifted.emit(by)
        if chosen := self._chosen:
            self.view.scrollTo(chosen[0 if by < 0 else -1])

    def _select_all(self) -> None:
        """The focus would go on to the next button, which removes them."""
        self.view.setFocus()
        self.view.selectAll()

    def select_row(self, rows: Sequence[int]) -> None:
        """As if a person had selected these."""
        known = [self.model.index(row) for row in rows if 0 <= row < self.model.rowCount()]
        if known:
            self._select([index.data(NUMBER) for index in known])

    @property
    def selected_rows(self) -> list[int]:
        return [index.row() for index in self._chosen]

    def copy(self) -> None:
        """As files for any program, as whole shots for a window of this one."""
        if chosen := self._chosen:
            QGuiApplication.clipboard().setMimeData(self.model.mimeData(chosen))

    def show_file(self) -> None:
        for index in self._chosen[:1]:
            folder = Path(index.data(SOURCE)).parent
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    @property
    def _chosen(self) -> list[QModelIndex]:
        return sorted(self.view.selectionModel().selectedIndexes(), key=lambda one: one.row())

    def _ask_for_menu(self, at: QPoint) -> None:
        self.menu_wanted.emit(self.view.viewport().mapToGlobal(at))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        direction.set_margins(head, 16, 12, 8, 4)
        head.setSpacing(0)
        head.addWidget(self.count, 1)
        for button in self._adding():
            head.addWidget(button)
        self.foot = QWidget()
        foot = QHBoxLayout(self.foot)
        direction.set_margins(foot, 16, 4, 8, 8)
        foot.setSpacing(4)
        foot.addStretch()
        foot.addWidget(self.all)
        foot.addWidget(self.bin)
        self.pages.addWidget(self.samples)
        self.pages.addWidget(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.pages, 1)
        column.addWidget(self.intake)
        column.addWidget(self.mending)
        column.addWidget(self.editing)
        column.addWidget(self.foot)

    def _adding(self) -> tuple[IconButton, ...]:
        files = IconButton("plus", self.tr("Add files…"), kind="plain", name="addFiles")
        folder = IconButton("folder-open", self.tr("Add a folder…"), kind="plain", name="addFolder")
        paste = IconButton(
            "clipboard", self.tr("Paste pictures, files or links"), kind="plain", name="pasteButton"
        )
        table = IconButton(
            "table", self.tr("Add stills from a table…"), kind="plain", name="addTable"
        )
        table.clicked.connect(self.table_wanted)
        hot = IconButton("fire", self.tr("Hot folder…"), kind="plain", name="hotFolderButton")
        hot.clicked.connect(self.hot_folder_wanted)
        for button, command_id in (
            (files, "open"),
            (folder, "folder"),
            (table, "table"),
            (paste, "paste"),
            (hot, "hot-folder"),
        ):
            teach(button, command_id)
        files.clicked.connect(self.files_wanted)
        folder.clicked.connect(self.folder_wanted)
        paste.clicked.connect(self.paste_wanted)
        return files, folder, table, paste, hot
