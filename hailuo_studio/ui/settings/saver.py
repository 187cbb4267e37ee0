"""Writes preferences down; no change is lost while an earlier one is still being written."""

from dataclasses import replace
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

    def change(self, desk: Desk, **changes: Any) -> bool:
        """Remember what is wanted; False where it is so already. `save` has to follow."""
        before = self._wanted or self._writing or desk.preferences
        wanted = replace(before, **changes)
        if wanted == before:
            return False
        self._wanted = wanted
        return True

    async def save(self, desk: Desk) -> None:
        """Until nothing more is wanted; a second one beside it is not needed."""
        while (wanted := self._wanted) is not None:
            self._writing, self._wanted = wanted, None
            try:
                await desk.save_preferences(wanted)
            except StudioError as error:
                self.failed.emit(error)
            else:
                self.saved.emit()
            finally:
                self._writing = None
