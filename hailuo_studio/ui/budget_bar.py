"""What is left to spend, in words and as bars; a click opens the ledger."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from hailuo_studio.engine.views import BudgetView, ProjectBudget
from hailuo_studio.ui import written
from hailuo_studio.ui.labels import label
from hailuo_studio.ui.tokens import CONTROL


class BudgetBar(QPushButton):
    """ "left today 410" and how much of the ceiling is used; the project's too, where it has
    one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("budgetBar")
        self.setProperty("kind", "plain")
        self.setAutoDefault(False)
        self.project = Meter()
        self.day = Meter()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(8, 0, 8, 0)
        self._row.setSpacing(16)
        self._row.addStretch()
        self._row.addWidget(self.project)
        self._row.addWidget(self.day)

    def sizeHint(self) -> QSize:
        return self._row.sizeHint().expandedTo(QSize(0, CONTROL))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def show_budget(self, budget: BudgetView, project: ProjectBudget | None) -> None:
        left = budget.left
        words = (
            self.tr("used today {0} credits").format(written.number(budget.used))
            if left is None
            else self.tr("left today {0}").format(written.number(left))
        )
        self.day.show_used(words, budget.used, budget.ceiling)
        self.project.setVisible(project is not None)
        tip = self.tr("{0} of {1} credits used or reserved today").format(
            written.number(budget.used), _ceiling(budget.ceiling)
        )
        if project is not None:
            in_project = self.tr("left in project {0}").format(_ceiling(project.left))
            self.project.show_used(in_project, project.used, project.ceiling)
            words = f"{in_project}, {words}"
            of_project = self.tr("{0} of {1} in this project").format(
                written.number(project.used), _ceiling(project.ceiling)
            )
            tip = f"{tip}, {of_project}"
        self.setToolTip(self.tr("{0}. Open the ledger").format(tip))
        self.setAccessibleName(f"{words}. {tip}")
        self.updateGeometry()


def _ceiling(credits: int | None) -> str:
    return "∞" if credits is None else written.number(credits)


class Meter(QWidget):
    """What is left in words, and a bar that fills with what is used."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.words = label(kind="quiet")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(96, 8)
        self.bar.setAccessibleName(self.tr("Used"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.words)
        row.addWidget(self.bar)

    def show_used(self, words: str, used: int, ceiling: int | None) -> None:
        self.words.setText(words)
        self.bar.setVisible(ceiling is not None)
        if ceiling is not None:
            self.bar.setRange(0, max(1, ceiling))
            self.bar.setValue(min(used, ceiling) if ceiling else 1)
