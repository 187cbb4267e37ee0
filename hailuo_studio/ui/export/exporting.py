"""Exports in the window: the bar at its foot, and the client's marks with a way back."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QObject

from hailuo_studio.core.errors import StudioError
from hailuo_studio.core.library import Decided
from hailuo_studio.core.take import Judgement
from hailuo_studio.engine.exporting.jobs import Job
from hailuo_studio.ui.bridge import Desk, Scope
from hailuo_studio.ui.export.bar import ExportBar
from hailuo_studio.ui.notices import Notices


class Exporting(QObject):
    """`bar` is to be put into the window."""

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
            self._say(str(error))
            if not decided:
                return
        if decided:
            count = len(decided)
            said = (
                self.tr("1 clip was marked.") if count == 1 else self.tr("{0} clips were marked.")
            )
            self._say(said.format(count), tuple(decided))
        else:
            self._say(self.tr("Those clips were marked so already."))

    async def _unmark(self, desk: Desk, decided: Sequence[Decided]) -> None:
        try:
            await desk.library.take_back(decided)
        except StudioError as error:
            self._say(str(error))

    def _undo(self, desk: Desk, decided: Sequence[Decided]) -> None:
        self._scope.start("unmark", self._unmark(desk, decided))

    def _say(self, words: str, decided: Sequence[Decided] = ()) -> None:
        if self.notices is None:
            return
        if self._desk is not None and decided:
            undo = partial(self._undo, self._desk, decided)
            self.notices.say(words, self.tr("Undo"), undo)
        else:
            self.notices.say(words, passing=True)

    def _cancel(self, job_id: str) -> None:
        if self._desk is not None:
            self._desk.exports.cancel(job_id)

    def _forget(self, job_id: str) -> None:
        if self._desk is not None:
            self._desk.exports.forget(job_id)
