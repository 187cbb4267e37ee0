"""The drafts as Qt sees them."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any
from uuid import uuid4

import msgspec
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

from hailuo_studio.core.limits import framed_size
from hailuo_studio.core.showing import shown
from hailuo_studio.ui import direction, sentences
from hailuo_studio.ui.compose.asking import shot_problem
from hailuo_studio.ui.compose.drafts import Draft
from hailuo_studio.ui.compose.framing_edits import fixable
from hailuo_studio.ui.drops import SHOT_TYPE
from hailuo_studio.ui.labels import tip
from hailuo_studio.ui.stage.framing.words import enlarged_mark, info, lineage_words

Index = QModelIndex | QPersistentModelIndex
NUMBER = int(Qt.ItemDataRole.UserRole) + 1
SOURCE = NUMBER + 1
PROBLEM = NUMBER + 2
DETAIL = NUMBER + 3
TAKES = NUMBER + 4
FIXABLE = NUMBER + 5
MARKED = NUMBER + 6
_CARRIED = "application/x-hailuo-stills"


class ShotModel(QAbstractListModel):
    """Changes by difference: rows that stay keep their place, selection and scroll position.
    `moved` when its own rows, which are the selected ones, were let fall before a place."""

    moved = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._carried = f"{_CARRIED}-{uuid4().hex}"
        self._drafts: list[Draft] = []
        self._takes: dict[str, int] = {}
        self._same: dict[int, str] = {}
        self._marked: int | None = None

    def show_drafts(self, drafts: Sequence[Draft]) -> None:
        wanted = {draft.number for draft in drafts}
        for row in range(len(self._drafts) - 1, -1, -1):
            if self._drafts[row].number not in wanted:
                self._remove(row)
        changed: list[int] = []
        for row, draft in enumerate(drafts):
            here = self._drafts[row] if row < len(self._drafts) else None
            if here is None or here.number != draft.number:
                for elsewhere in self.rows_of([draft.number]):
                    self._remove(elsewhere)
                self.beginInsertRows(QModelIndex(), row, row)
                self._drafts.insert(row, draft)
                self.endInsertRows()
            elif here != draft:
                self._drafts[row] = draft
                changed.append(row)
        self._find_same()
        if changed:
            self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))

    def show_takes(self, counts: Mapping[str, int]) -> None:
        """How many takes each still (by its source) has."""
        if counts != self._takes:
            self._takes = dict(counts)
            self._changed_all()

    def mark(self, number: int | None) -> None:
        """The one that is edited on its own; None for none."""
        if number != self._marked:
            self._marked = number
            self._changed_all()

    def picture_arrived(self, source: str) -> None:
        for row, draft in enumerate(self._drafts):
            if draft.shot.still.source == source:
                self.dataChanged.emit(self.index(row), self.index(row))

    def rows_of(self, numbers: Iterable[int]) -> list[int]:
        """In the order of the list; a number without a row is left out."""
        wanted = set(numbers)
        return [row for row, draft in enumerate(self._drafts) if draft.number in wanted]

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Between the rows is where some that were dragged may fall."""
        flags = super().flags(index)
        drag, drop = Qt.ItemFlag.ItemIsDragEnabled, Qt.ItemFlag.ItemIsDropEnabled
        return flags | (drag if index.isValid() else drop)

    def mimeTypes(self) -> list[str]:
        """Its own rows alone: whatever else is dropped is for the window."""
        return [self._carried]

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Copied as far as Qt knows, so that no other program ever moves a person's files."""
        self.moved.emit(row if row >= 0 else len(self._drafts))
        return False

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Files and links for any program, whole shots for another window of this one."""
        shots = [self._drafts[index.row()].shot for index in indexes]
        mime = QMimeData()
        mime.setData(self._carried, b"")
        mime.setData(SHOT_TYPE, msgspec.json.encode(shots))
        mime.setUrls(
            [
                QUrl(shot.still.source)
                if shot.still.is_link
                else QUrl.fromLocalFile(shot.still.source)
                for shot in shots
            ]
        )
        return mime

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._drafts)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._drafts):
            return None
        draft = self._drafts[index.row()]
        still = draft.shot.still
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return draft.shot.title
            case Qt.ItemDataRole.ToolTipRole:
                shot = draft.shot
                lines = (
                    shown(still.source),
                    lineage_words(still),
                    sentences.said(still.note),
                    info(shot, shot.framing),
                    shot_problem(shot),
                )
                return tip("\n".join(filter(None, lines)))
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(filter(None, (draft.shot.title, shot_problem(draft.shot))))
            case _:
                return self._own(draft, role)

    def _remove(self, row: int) -> None:
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._drafts[row]
        self.endRemoveRows()

    def _own(self, draft: Draft, role: int) -> Any:
        read: dict[int, Callable[[], Any]] = {
            NUMBER: lambda: draft.number,
            SOURCE: lambda: draft.shot.still.source,
            PROBLEM: lambda: shot_problem(draft.shot),
            DETAIL: lambda: self._detail(draft),
            TAKES: lambda: self._takes.get(draft.shot.still.source, 0),
            FIXABLE: lambda: fixable(draft),
            MARKED: lambda: draft.number == self._marked,
        }
        return read[role]() if role in read else None

    def _detail(self, draft: Draft) -> str:
        """Its size, or what a person should know first."""
        shot = draft.shot
        if draft.number in self._same:
            return self.tr("Same picture as {0}").format(self._same[draft.number])
        width, height = framed_size(shot.still, shot.framing)
        words = f"{width} × {height}  {enlarged_mark(shot, shot.framing)}".rstrip()
        words = direction.figures(words)
        if shot.still.parent is None:
            return words
        return self.tr("Frame {0}  ·  {1}").format(shot.still.parent.frame + 1, words)

    def _find_same(self) -> None:
        """Stills that show what an earlier one shows, by number, with that one's name."""
        first: dict[str, Draft] = {}
        self._same = {}
        for draft in self._drafts:
            pixels = draft.shot.still.pixels
            known = first.setdefault(pixels, draft) if pixels else draft
            if known.shot.still.source != draft.shot.still.source:
                self._same[draft.number] = known.shot.title

    def _changed_all(self) -> None:
        if self._drafts:
            self.dataChanged.emit(self.index(0), self.index(len(self._drafts) - 1))
