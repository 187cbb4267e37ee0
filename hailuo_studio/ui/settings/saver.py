"""Writes preferences down; no change is lost while an earlier one is still being written."""

from dataclasses import replace
from itertools import count
from typing import Any

from PySide6.QtCore import QObject, Signal

from hailuo_studio.core.errors import StudioError
from hailuo_studio.engine.views import Preferences
from hailuo_studio.ui.bridge import Desk


class Saver(QObject):
    """Holds no widget while it waits."""

    saved = Signal()
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._writing: Preferences | None = None
        self._wanted: Preferences | None = None
        self._running = False
        self._numbers = count(1)

    def change(self, desk: Desk, **changes: Any) -> bool:
        """Remember what is wanted; True where a `save` has to follow for it to be written."""
        before = self._wanted or self._writing or desk.preferences
        wanted = replace(before, **changes)
        if wanted == before:
            return False
        self._wanted = wanted
        follows, self._running = not self._running, True
        return follows

    @property
    def key(self) -> str:
        """For the scope: an ended save is known there until the loop's next turn."""
        return f"save settings {next(self._numbers)}"

    async def save(self, desk: Desk) -> None:
        """Until nothing more is wanted."""
        try:
            while (wanted := self._wanted) is not None:
                self._writing, self._wanted = wanted, None
                await self._write(desk, wanted)
        finally:
            self._writing, self._running = None, False

    async def _write(self, desk: Desk, wanted: Preferences) -> None:
        try:
            await desk.save_preferences(wanted)
        except StudioError as error:
            self.failed.emit(error)
        else:
            self.saved.emit()
