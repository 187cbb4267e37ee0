"""How many stills can't be sent as they are, and one click that mends all it can."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from hailuo_studio.ui import direction
from hailuo_studio.ui.compose.asking import shot_problem
from hailuo_studio.ui.compose.drafts import Draft
from hailuo_studio.ui.compose.framing_edits import fixable
from hailuo_studio.ui.icon_button import IconButton
from hailuo_studio.ui.labels import Elided


class MendingBar(QWidget):
    """Hidden where nothing is wrong. `fix_wanted` with the numbers of what can be mended."""

    fix_wanted = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fixable: list[int] = []
        self.words = Elided(kind="small", name="problemCount")
        self.all = IconButton("wrench", "", text=" ", name="fixAll")
        row = QHBoxLayout(self)
        direction.set_margins(row, 16, 4, 8, 4)
        row.setSpacing(8)
        row.addWidget(self.words, 1)
        row.addWidget(self.all)
        self.all.clicked.connect(lambda: self.fix_wanted.emit(self._fixable))
        self.hide()

    def show_drafts(self, drafts: Sequence[Draft]) -> None:
        wrong = [draft for draft in drafts if shot_problem(draft.shot)]
        self._fixable = [draft.number for draft in wrong if fixable(draft)]
        count, mended = len(wrong), len(self._fixable)
        one, several = self.tr("1 can't be sent"), self.tr("{0} can't be sent").format(count)
        self.words.say(one if count == 1 else several)
        words = self.tr("Fix it") if mended == 1 else self.tr("Fix all {0}").format(mended)
        self.all.setText(words)
        self.all.setAccessibleName(words)
        self.all.setVisible(mended > 0)
        self.setVisible(count > 0)
