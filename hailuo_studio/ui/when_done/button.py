"""The choice below the queue: what happens when all is done."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from hailuo_studio.ui.icon_button import IconButton
from hailuo_studio.ui.when_done.choice import WhenDone


class WhenDoneButton(IconButton):
    """`chosen` with a WhenDone; `asked` when the menu opens, to be told what is possible."""

    chosen = Signal(object)
    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("moon", " ", text=" ", kind="plain", name="whenDone", parent=parent)
        self._menu = QMenu(self)
        self._menu.setObjectName("whenDoneMenu")
        self._menu.setToolTipsVisible(True)
        group = QActionGroup(self._menu)
        self._actions = {}
        for choice in WhenDone:
            action = self._menu.addAction(choice.words)
            action.setCheckable(True)
            action.triggered.connect(lambda _=False, one=choice: self._choose(one))
            group.addAction(action)
            self._actions[choice] = action
        self.clicked.connect(self._open)
        self.show_choice(WhenDone.NOTIFY)

    def show_choice(self, choice: WhenDone) -> None:
        """Without announcing it."""
        words = self.tr("When done: {0}").format(choice.words)
        self.setText(words)
        self.setAccessibleName(words)
        self._actions[choice].setChecked(True)

    def allow_sleep(self, possible: bool) -> None:
        self._actions[WhenDone.SLEEP].setEnabled(possible)
        why = "" if possible else self.tr("This system does not let a program do that.")
        self._actions[WhenDone.SLEEP].setToolTip(why)

    def _choose(self, choice: WhenDone) -> None:
        self.show_choice(choice)
        self.chosen.emit(choice)

    def _open(self) -> None:
        self.asked.emit()
        height = self._menu.sizeHint().height()
        self._menu.popup(self.mapToGlobal(QPoint(0, -height - 4)))
