"""Exports in the window: the bar at its foot, and the client's marks with a way back."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from hailuo_studio.core.errors import StudioError
from hailuo_studio.core.library import Decided
from hailuo_studio.core.take import Judgement
from hailuo_studio.engine.exporting.jobs import Job
from hailuo_studio.ui.bridge import Desk, Scope
from hailuo_studio.ui.export.bar import ExportBar
from hailuo_studio.ui.notices import Notices
from hailuo_studio.ui.sentences import told


class Exporting(QObject):
    """`bar` is to be put into the window. `marked` with what a client's reply changed, and a
    sentence about it."""

    marked = Signal(object, str)

    def __init__(self, scope: Scope, parent: QObject) -> None:
        super().__init__(parent)
        self._scope = scope
        self._desk: Desk | None = None
        self.notices: Notices | None = None
        self.bar = ExportBar()
        self.bar.cancelled.connect(self._cancel)
        self.bar.forgotten.connect(self._forget)

    def use(self, desk: Desk) -> None:
        """Show this engine's jobs."""
        self._desk = desk
        self.bar.show_jobs(desk.exports.jobs)

    def show_job(self, job: Job) -> None:
        self.bar.show_job(job)

    def mark(self, marks: Mapping[Judgement, Sequence[str]]) -> None:
        """What a client thinks of clips, by their ids."""
        if self._desk is not None:
            self._scope.start("client's marks", self._mark(self._desk, marks))

    async def _mark(self, desk: Desk, marks: Mapping[Judgement, Sequence[str]]) -> None:
        decided: list[Decided] = []
        try:
            for judgement, clip_ids in marks.items():
                decided += await desk.library.judge(clip_ids, judgement)
        except StudioError as error:
            self._say(told(error))
            if not decided:
                return
        self.marked.emit(tuple(decided), self._words(marks, len(decided)))

    def _words(self, marks: Mapping[Judgement, Sequence[str]], count: int) -> str:
        before = sum(map(len, marks.values())) - count
        if not count:
            return self.tr("Those clips were marked so already.")
        said = self.tr("1 clip was marked.") if count == 1 else self.tr("{0} clips were marked.")
        so = self.tr("{0} more were marked so already.").format(before) if before else ""
        return f"{said.format(count)} {so}".strip()

    def _say(self, words: str) -> None:
        if self.notices is not None:
            self.notices.say(words, passing=True)

    def _cancel(self, job_id: str) -> None:
        if self._desk is not None:
            self._desk.exports.cancel(job_id)

    def _forget(self, job_id: str) -> None:
        if self._desk is not None:
            self._desk.exports.forget(job_id)
