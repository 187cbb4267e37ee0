"""Whether takes run, how far they are, and when nothing is left to do."""

from PySide6.QtCore import QObject, Signal

from hailuo_studio.core.take import State
from hailuo_studio.engine.views import Banner, BannerKind, Row
from hailuo_studio.ui.bridge import Desk
from hailuo_studio.ui.queue.state_words import LIVE

# What goes on by itself.
_PASSES = frozenset({BannerKind.SLOW_DOWN, BannerKind.OFFLINE})


class Running(QObject):
    """Of all projects of the engine that is shown. `changed` with how many takes have ended of how
    many since something began to run, and how many of them run or wait to be sent: (0, 0, 0) once
    nothing does. `finished` when the last one ended; not when what is left waits for a person."""

    changed = Signal(int, int, int)
    finished = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open: dict[str, Row] = {}
        self._ended: set[str] = set()
        self._banner: Banner | None = None
        self._told = (0, 0, 0)

    def use(self, desk: Desk) -> None:
        rows = [row for project in desk.projects() for row in desk.rows(project.id)]
        self._open = {row.take.id: row for row in rows if not row.state.ended}
        self._ended = set()
        self._banner = desk.banner
        self._tell()

    def let_go(self) -> None:
        """The engine is about to close: nothing runs here, and nothing was finished."""
        self._open, self._ended = {}, set()
        self._tell()

    def row_changed(self, row: Row) -> None:
        known = self._open.pop(row.take.id, None)
        if not row.state.ended:
            self._open[row.take.id] = row
        elif known is not None:
            self._ended.add(row.take.id)
        self._tell()
        if not self._open and self._ended:
            self._ended = set()
            self._tell()
            self.finished.emit()

    def banner_changed(self, banner: Banner | None) -> None:
        self._banner = banner
        self._tell()

    @property
    def count(self) -> int:
        """How many takes run, or will be sent without anybody's word."""
        return sum(map(self._runs, self._open.values()))

    def _runs(self, row: Row) -> bool:
        blocked = self._banner is not None and self._banner.kind not in _PASSES
        waits = row.state is State.QUEUED and not row.take.behind and not blocked
        return row.state in LIVE or waits

    def _tell(self) -> None:
        count = self.count
        ended = len(self._ended)
        now = (ended, ended + len(self._open), count) if count else (0, 0, 0)
        if now != self._told:
            self._told = now
            self.changed.emit(*now)
