"""The palette: type, look, Enter."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListView, QWidget

from hailuo_studio.ui.labels import label
from hailuo_studio.ui.palette.finding import Entry, Source, found
from hailuo_studio.ui.palette.model import ENTRY, PaletteDelegate, PaletteModel
from hailuo_studio.ui.sheet import Sheet

_WIDTH = 680
_LINES = 11
_PAGE = 8
_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: _PAGE,
    Qt.Key.Key_PageUp: -_PAGE,
}


class Palette(Sheet):
    """What is typed stays in the field; the arrows move in the list all the same."""

    def __init__(self, over: QWidget) -> None:
        super().__init__("palette", "", over, width=_WIDTH, bare=True)
        self.setAccessibleName(self.tr("Find a command"))
        self._entries: Sequence[Entry] = ()
        self._recent: Sequence[str] = ()
        self.field = QLineEdit()
        self.field.setObjectName("paletteField")
        self.field.setAccessibleName(self.tr("Find a command, a still or a project"))
        self.field.setPlaceholderText(self.tr("Find a command, a still or a project…"))
        self.field.installEventFilter(self)
        self.model = PaletteModel()
        self.view = QListView()
        self.view.setObjectName("paletteList")
        self.view.setAccessibleName(self.tr("Found"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(PaletteDelegate(self.view))
        self.view.setUniformItemSizes(True)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setFixedHeight(_LINES * 36)
        self.nothing = label(kind="quiet", name="paletteNothing")
        self.body.setContentsMargins(12, 4, 12, 12)
        self.body.addWidget(self.field)
        self.body.addWidget(self.view)
        self.body.addWidget(self.nothing)
        self.field.textChanged.connect(self._show)
        self.view.clicked.connect(self._run)

    def open_for(self, source: Source) -> None:
        self._entries = source.palette_entries()
        self._recent = source.recent_commands()
        self.field.clear()
        self._show("")
        self.open_sheet()

    def first_focus(self) -> QWidget:
        return self.field

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = watched is self.field and event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and self._key(event):
            return True
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None:
            rows = self.model.rowCount()
            row = self.view.currentIndex().row() + step
            # One step goes round, a page does not.
            self._go(row % rows if abs(step) == 1 and rows else min(max(row, 0), rows - 1))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._run(self.view.currentIndex())
        else:
            return False
        return True

    def _show(self, typed: str) -> None:
        entries = found(self._entries, typed, self._recent)
        self.model.show_entries(entries)
        self.nothing.setText("" if entries else self.tr("Nothing is called that."))
        self._go(0)

    def _go(self, row: int) -> None:
        index = self.model.index(row)
        self.view.setCurrentIndex(index)
        self.view.scrollTo(index)
        self._explain(index)

    def _explain(self, index: QModelIndex) -> None:
        """The list keeps its words short; a screen reader hears the field."""
        entry = index.data(ENTRY)
        said = self.model.data(index, Qt.ItemDataRole.AccessibleTextRole) if entry else ""
        self.field.setAccessibleDescription(said or "")

    def _run(self, index: QModelIndex) -> None:
        """What can't be done stays in sight, with its reason."""
        entry = index.data(ENTRY)
        if isinstance(entry, Entry) and not entry.why:
            self.close_sheet()
            entry.run()
        elif isinstance(entry, Entry):
            self.nothing.setText(entry.why)
