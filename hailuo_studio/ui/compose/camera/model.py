"""The camera commands as Qt sees them: those that match what was typed, some of them chosen."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from hailuo_studio.core.camera import MOST_COMBINED, Camera, matching

Index = QModelIndex | QPersistentModelIndex
CAMERA = int(Qt.ItemDataRole.UserRole) + 1
PLACE = CAMERA + 1


class CameraModel(QAbstractListModel):
    """`chosen` in the order they were."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Camera, ...] = tuple(Camera)
        self.chosen: tuple[Camera, ...] = ()

    def filter(self, typed: str, without: Sequence[Camera] = ()) -> None:
        """Show those that match; all for nothing typed."""
        self.beginResetModel()
        self._shown = tuple(one for one in matching(typed) if one not in without)
        self.endResetModel()

    def choose(self, chosen: Sequence[Camera]) -> None:
        self.chosen = tuple(chosen)[:MOST_COMBINED]
        if self._shown:
            self.dataChanged.emit(self.index(0), self.index(len(self._shown) - 1))

    def toggle(self, camera: Camera) -> None:
        """Choose it, or no longer; a fourth one is not taken."""
        if camera in self.chosen:
            self.choose([one for one in self.chosen if one is not camera])
        else:
            self.choose((*self.chosen, camera))

    def camera(self, row: int) -> Camera | None:
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        camera = self.camera(index.row())
        if camera is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return camera.value
            case Qt.ItemDataRole.AccessibleTextRole:
                chosen = self.tr("{0}, chosen") if camera in self.chosen else "{0}"
                return chosen.format(camera.value)
            case _:
                values = {CAMERA: camera, PLACE: self._place(camera)}
                return values.get(role)

    def _place(self, camera: Camera) -> int:
        """Which of the chosen ones it is, from 1; 0 where it is none."""
        return self.chosen.index(camera) + 1 if camera in self.chosen else 0
