"""How far exports are, at the foot of the window: it stays when the sheet is closed."""

from collections.abc import Iterable

from PySide6.QtCore import QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from hailuo_studio.engine.exporting.jobs import Job
from hailuo_studio.ui import direction
from hailuo_studio.ui.export import words
from hailuo_studio.ui.icon_button import IconButton
from hailuo_studio.ui.labels import Elided, label

_MOST_CARDS = 3
_MOST_LINES = 6
_STEPS = 1000
_WIDE = 200
_STAYS = 20_000
"""Milliseconds; what went well needs no more attention than that."""


class JobCard(QFrame):
    """One job: its progress and Cancel, then what came of it. `cancelled` and `forgotten` with
    its id."""

    cancelled = Signal(str)
    forgotten = Signal(str)

    def __init__(self, job: Job, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("exportJob")
        self.setProperty("kind", "bar")
        self._id, self._folder = job.id, job.folder
        self._open = self.ended = False
        self.title = Elided(name="exportJobTitle")
        self.stands = label(kind="quiet", name="exportJobStands")
        self.progress = QProgressBar()
        self.progress.setObjectName("exportProgress")
        self.progress.setAccessibleName(self.tr("Progress of {0}").format(job.title))
        self.progress.setRange(0, _STEPS)
        self.progress.setTextVisible(False)
        self.progress.setFixedSize(_WIDE, 6)
        cancel = self.tr("Cancel")
        self.cancel = IconButton("", cancel, text=cancel, kind="plain", name="exportCancel")
        more = self.tr("Details")
        self.more = IconButton("", more, text=more, kind="plain", name="exportDetails")
        show = self.tr("Show folder")
        self.show_folder = IconButton("", show, text=show, kind="plain", name="exportShowFolder")
        self.close_it = IconButton("x", self.tr("Dismiss"), kind="plain", name="exportDismiss")
        self.lines = label(kind="small", wrap=True, name="exportLines")
        self._lay_out()
        self.cancel.clicked.connect(self._cancel)
        self.more.clicked.connect(self._toggle)
        self.show_folder.clicked.connect(self._show_folder)
        self.close_it.clicked.connect(self._forget)
        self.show_job(job)

    def show_job(self, job: Job) -> None:
        self.title.say(job.title)
        self.stands.setText(words.stands(job))
        self.setAccessibleName(f"{job.title}: {words.stands(job)}")
        self.progress.setValue(round(job.part * _STEPS))
        self.progress.setVisible(not job.ended)
        if job.ended and not self.ended and not (job.failed or job.weak):
            QTimer.singleShot(_STAYS, self, self._leave)
        self.ended = job.ended
        self.cancel.setVisible(not job.ended)
        self.show_folder.setVisible(job.ended and bool(job.done))
        self.close_it.setVisible(job.ended)
        found = words.details(job) if job.ended else []
        shown = found[:_MOST_LINES]
        if len(found) > len(shown):
            shown.append(self.tr("… and {0} more").format(len(found) - len(shown)))
        self.lines.setText("\n".join(shown))
        self.lines.setToolTip("\n".join(found))
        self.more.setVisible(bool(found))
        self.lines.setVisible(self._open and bool(found))

    def _leave(self) -> None:
        if not self._open:
            self._forget()

    def _toggle(self) -> None:
        self._open = not self._open
        self.lines.setVisible(self._open)

    def _cancel(self) -> None:
        self.cancel.setEnabled(False)
        self.cancelled.emit(self._id)

    def _forget(self) -> None:
        self.forgotten.emit(self._id)

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._folder))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.title, 1)
        head.addWidget(self.progress)
        head.addWidget(self.stands)
        for button in (self.more, self.show_folder, self.cancel, self.close_it):
            head.addWidget(button)
        column = QVBoxLayout(self)
        direction.set_margins(column, 12, 2, 2, 2)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.lines)


class ExportBar(QFrame):
    """A card for each of the latest jobs; no room is taken while there is none. `cancelled` and
    `forgotten` with a job's id."""

    cancelled = Signal(str)
    forgotten = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("exportBar")
        self.setAccessibleName(self.tr("Exports"))
        self._cards: dict[str, JobCard] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(8, 4, 8, 4)
        self._column.setSpacing(4)
        self.hide()

    def show_job(self, job: Job) -> None:
        if job.id in self._cards:
            self._cards[job.id].show_job(job)
            return
        card = JobCard(job, self)
        self._cards[job.id] = card
        card.cancelled.connect(self.cancelled)
        card.forgotten.connect(self._forget)
        self._column.addWidget(card)
        self._make_room()
        self.show()

    def show_jobs(self, jobs: Iterable[Job]) -> None:
        """Those of another engine."""
        for job_id in tuple(self._cards):
            self._drop(job_id)
        for job in jobs:
            self.show_job(job)

    def card(self, job_id: str) -> JobCard:
        return self._cards[job_id]

    def _make_room(self) -> None:
        """The oldest that ended give way to what is new."""
        for job_id, card in tuple(self._cards.items()):
            if len(self._cards) > _MOST_CARDS and card.ended:
                self._forget(job_id)

    def _forget(self, job_id: str) -> None:
        self._drop(job_id)
        self.forgotten.emit(job_id)

    def _drop(self, job_id: str) -> None:
        card = self._cards.pop(job_id)
        self._column.removeWidget(card)
        card.hide()
        card.deleteLater()
        self.setVisible(bool(self._cards))
