"""How many stills are edited, and whether an edit is for all of them or for one at a time."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from hailuo_studio.ui import direction
from hailuo_studio.ui.icon_button import IconButton
from hailuo_studio.ui.labels import Elided
from hailuo_studio.ui.tokens import CONTROL


class EditingBar(QWidget):
    """`alone_chosen` with whether each is edited on its own from now on, `turn_wanted` with 1 for
    the next one, -1 for the one before."""

    alone_chosen = Signal(bool)
    turn_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = Elided(kind="small", name="editingLabel")
        self.manner = IconButton(
            "caret-down",
            self.tr("Whether edits are shared"),
            text=" ",
            kind="plain",
            name="editingManner",
        )
        self.before = IconButton(
            "caret-left", self.tr("Edit the one before"), kind="plain", name="editBefore"
        )
        self.next = IconButton(
            "caret-right", self.tr("Edit the next"), kind="plain", name="editNext"
        )
        self.menu = QMenu(self)
        self.menu.setObjectName("editingMenu")
        group = QActionGroup(self)
        self.shared = QAction(self.tr("Shared: an edit is for all selected"), self)
        self.alone = QAction(self.tr("One at a time: each has its own"), self)
        for action in (self.shared, self.alone):
            action.setCheckable(True)
            group.addAction(action)
            self.menu.addAction(action)
        self._lay_out()
        self.manner.clicked.connect(self._open)
        group.triggered.connect(lambda action: self.alone_chosen.emit(action is self.alone))
        self.before.clicked.connect(lambda: self.turn_wanted.emit(-1))
        self.next.clicked.connect(lambda: self.turn_wanted.emit(1))

    def show_editing(self, stills: int, selected: int, alone: bool, turn: int) -> None:
        """`turn` is which of them is edited, from 0, while each is on its own."""
        several = selected > 1
        words = self.tr("Editing {0}").format(selected)
        if alone:
            words = self.tr("Editing {0} of {1}").format(turn + 1, selected)
        self.words.say(words)
        self.setVisible(stills > 1)
        self.manner.setText(self.tr("own") if alone else self.tr("shared"))
        for widget, seen in ((self.manner, several), (self.before, alone), (self.next, alone)):
            widget.setVisible(seen)
        (self.alone if alone else self.shared).setChecked(True)

    def _open(self) -> None:
        above = QPoint(0, -self.menu.sizeHint().height())
        self.menu.popup(self.manner.mapToGlobal(above))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        direction.set_margins(row, 16, 4, 8, 0)
        row.setSpacing(0)
        # As high as its buttons, whichever of them are seen.
        row.addStrut(CONTROL)
        row.addWidget(self.words, 1)
        for widget in (self.before, self.next, self.manner):
            row.addWidget(widget)
