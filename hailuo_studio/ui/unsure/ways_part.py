"""The three ways on from an unsure take."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from hailuo_studio.core.task import Progress, TaskReport
from hailuo_studio.ui import written
from hailuo_studio.ui.icon_button import IconButton
from hailuo_studio.ui.labels import label
from hailuo_studio.ui.tokens import CONTROL


class WaysPart(QWidget):
    """`looked_up` and `attached` with the task's id as typed."""

    not_accepted = Signal()
    none_accepted = Signal()
    again = Signal()
    looked_up = Signal(str)
    attached = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("waysPart")
        self._found = ""
        not_accepted = _button("notAccepted", self.tr("I checked, it was not accepted"))
        not_accepted.setToolTip(self.tr("It is cancelled and its credits are free again."))
        self.send_again = IconButton("", "", text="…", kind="spend-quiet", name="sendAgain")
        tip = self.tr("The first one may be charged as well: it stays counted.")
        self.send_again.setToolTip(tip)
        self.send_again.setAccessibleDescription(tip)
        self.none = _button("noneAccepted", "…", "plain")
        self.task = QLineEdit()
        self.task.setObjectName("taskIdField")
        self.task.setFixedHeight(CONTROL)
        self.task.setPlaceholderText(self.tr("Its task id, if you have it"))
        self.task.setAccessibleName(self.tr("Task id"))
        self.look = _button("lookUpTask", self.tr("Look it up"))
        self.attach = _button("attachButton", self.tr("Attach it"))
        self.report = label(kind="quiet", wrap=True, name="taskReport")
        not_accepted.clicked.connect(self.not_accepted)
        self.send_again.clicked.connect(self.again)
        self.none.clicked.connect(self.none_accepted)
        self.look.clicked.connect(self._look)
        self.task.returnPressed.connect(self._look)
        self.task.textChanged.connect(self._typed)
        self.attach.clicked.connect(lambda: self.attached.emit(self._found))
        ways = QHBoxLayout()
        ways.setSpacing(8)
        ways.addWidget(not_accepted, 1)
        ways.addWidget(self.send_again, 1)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.task, 1)
        line.addWidget(self.look)
        line.addWidget(self.attach)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(label(self.tr("Then say what became of it"), "heading"))
        column.addLayout(ways)
        column.addLayout(line)
        column.addWidget(self.report)
        column.addWidget(self.none)

    def open_for(self, again: str, count: int) -> None:
        """`again` is what sending again is called, with its price; `count` takes are unsure."""
        self.send_again.setText(self.tr("{0} (may be charged twice)").format(again))
        self.send_again.setAccessibleName(self.send_again.text())
        words = self.tr("I checked, none of these {0} was accepted").format(written.number(count))
        self.none.setText(words)
        self.none.setAccessibleName(words)
        self.none.setVisible(count > 1)
        self.task.clear()
        self._typed()

    def show_report(self, task_id: str, report: TaskReport) -> None:
        """What the service says of the task, before it is attached."""
        if task_id != self.task.text().strip():
            return
        self._found = task_id
        state = {
            Progress.RUNNING: self.tr("is being made"),
            Progress.DONE: self.tr("is finished"),
            Progress.FAILED: self.tr("has failed"),
        }[report.progress]
        asked = (
            self.tr(" It was asked: {0}").format(report.echo_prompt) if report.echo_prompt else ""
        )
        self.report.setText(self.tr("This task {0}.{1}").format(state, asked))
        self.report.show()
        self.attach.setVisible(True)
        self.attach.setFocus()

    def _typed(self) -> None:
        self._found = ""
        self.report.clear()
        self.report.hide()
        self.attach.hide()
        self.look.setEnabled(bool(self.task.text().strip()))

    def _look(self) -> None:
        if self.look.isEnabled():
            self.looked_up.emit(self.task.text().strip())


def _button(name: str, words: str, kind: str = "") -> IconButton:
    return IconButton("", words, text=words, kind=kind, name=name)
