"""Stacks of takes as Qt sees them: the newest first, a heading on the first of each day."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QUrl,
    Signal,
)

from hailuo_studio.core.library import LibraryClip, Stack
from hailuo_studio.ui.review import words

Index = QModelIndex | QPersistentModelIndex
STACK = int(Qt.ItemDataRole.UserRole) + 1
COVER = STACK + 1
HEADING = STACK + 2
_SEVERAL = 60


class StackModel(QAbstractListModel):
    """Names come from the covers' clips, which are asked for as they are seen: `wanted` with ids.
    Rows change in place while the stacks stay the same ones, so that the view keeps its place."""

    wanted = Signal(list)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stacks: tuple[Stack, ...] = ()
        self._rows: dict[str, int] = {}
        self._covers: dict[str, LibraryClip] = {}
        self._asked: set[str] = set()
        self._today = date.today()

    def show_stacks(self, stacks: Sequence[Stack], today: date) -> None:
        same = [one.id for one in stacks] == [one.id for one in self._stacks]
        if not same:
            self.beginResetModel()
        self._stacks, self._today = tuple(stacks), today
        self._rows = {one.id: row for row, one in enumerate(self._stacks)}
        if not same:
            self.endResetModel()
        elif self._stacks:
            self.dataChanged.emit(self.index(0), self.index(len(self._stacks) - 1))

    def show_covers(self, clips: Sequence[LibraryClip]) -> None:
        for clip in clips:
            self._covers[clip.id] = clip
            self._asked.discard(clip.id)
            self._tell(self._rows.get(clip.stack))

    def forget(self, clip_ids: frozenset[str]) -> None:
        """They changed: they are asked for again when they are seen."""
        gone = clip_ids or frozenset(self._covers)
        for one in gone:
            self._covers.pop(one, None)
        self._asked -= gone

    def picture_arrived(self, clip_id: str) -> None:
        cover = self._covers.get(clip_id)
        if cover is not None:
            self._tell(self._rows.get(cover.stack))

    def stack(self, index: Index) -> Stack | None:
        return self._stacks[index.row()] if index.isValid() else None

    def cover(self, index: Index) -> LibraryClip | None:
        """None while it is being asked for."""
        one = self.stack(index)
        if one is None:
            return None
        clip = self._covers.get(one.cover)
        if clip is None and one.cover not in self._asked:
            # Those around it come into sight next.
            row = index.row()
            near = self._stacks[max(0, row - 8) : row + _SEVERAL]
            ids = [
                s.cover for s in near if s.cover not in self._covers | dict.fromkeys(self._asked)
            ]
            self._asked.update(ids)
            self.wanted.emit(ids)
        return clip

    def row_of(self, stack_id: str) -> int | None:
        return self._rows.get(stack_id)

    @property
    def stacks(self) -> tuple[Stack, ...]:
        return self._stacks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._stacks)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:
        return ["text/uri-list"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The covers' files, so that a card can be dragged into any other program."""
        mime = QMimeData()
        found = (self.cover(index) for index in indexes)
        mime.setUrls([QUrl.fromLocalFile(c.path) for c in found if c is not None and not c.missing])
        return mime

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        one = self.stack(index)
        if one is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                cover = self._covers.get(one.cover)
                return f"{cover.name if cover else ''}, {words.stack(one)}"
            case _ if role == STACK:
                return one
            case _ if role == COVER:
                return self.cover(index)
            case _ if role == HEADING:
                return self._heading(index.row())
        return None

    def _heading(self, row: int) -> str:
        day = words.day(self._stacks[row].newest, self._today)
        before = words.day(self._stacks[row - 1].newest, self._today) if row else ""
        return day if day != before else ""

    def _tell(self, row: int | None) -> None:
        if row is not None:
            self.dataChanged.emit(self.index(row), self.index(row))
