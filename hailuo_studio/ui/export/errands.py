"""What the sheet asks of the engine and waits for; no widget is held while it waits."""

from PySide6.QtCore import QObject, Signal

from hailuo_studio.core.errors import StudioError
from hailuo_studio.core.library import LibraryClip
from hailuo_studio.ui.bridge import Desk, Scope


class ExportErrands(QObject):
    """`reels_came` with what was sent to clients; `part_came` with the frames (from 0) that a
    part without loss really has; `failed` with a StudioError."""

    reels_came = Signal(object)
    part_came = Signal(int, int)
    failed = Signal(object)

    def __init__(self, scope: Scope, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scope = scope
        self._wanted: tuple[Desk, LibraryClip, int, int] | None = None

    def reels(self, desk: Desk) -> None:
        self._scope.start("sent reels", self._reels(desk))

    def part(self, desk: Desk, clip: LibraryClip, first: int, last: int) -> None:
        """The latest question counts."""
        self._wanted = desk, clip, first, last
        self._scope.start("uncoded part", self._parts())

    async def _reels(self, desk: Desk) -> None:
        self.reels_came.emit(await desk.exports.sent_reels())

    async def _parts(self) -> None:
        while self._wanted is not None:
            wanted, self._wanted = self._wanted, None
            desk, clip, first, last = wanted
            try:
                found = await desk.exports.uncoded_part(clip, first, last)
            except StudioError as error:
                self.failed.emit(error)
                continue
            if self._wanted is None:
                self.part_came.emit(*found)
