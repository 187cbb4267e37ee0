"""The palette's lines as Qt sees them, and how one is painted."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from hailuo_studio.ui import direction, icons, theme
from hailuo_studio.ui.key_caps import caps_width, paint_caps
from hailuo_studio.ui.painting import background
from hailuo_studio.ui.palette.finding import Entry
from hailuo_studio.ui.tokens import STEP

Index = QModelIndex | QPersistentModelIndex
ENTRY = int(Qt.ItemDataRole.UserRole) + 1
_HEIGHT = 36
_ICON = 16


class PaletteModel(QAbstractListModel):
    """Shows entries; a line says its words, place, key and why it can't be done."""

    def __init__(self) -> None:
        super().__init__()
        self._entries: tuple[Entry, ...] = ()

    def show_entries(self, entries: Sequence[Entry]) -> None:
        self.beginResetModel()
        self._entries = tuple(entries)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return entry.words
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(filter(None, (entry.words, entry.group, entry.key, entry.why)))
            case Qt.ItemDataRole.ToolTipRole:
                return entry.why
            case _ if role == ENTRY:
                return entry
        return None


class PaletteDelegate(QStyledItemDelegate):
    """Icon, words, on the right its key and its place; greyed with the reason where it can't be."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, _HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry = index.data(ENTRY)
        tokens = theme.current()
        rect = option.rect
        painter.save()
        background(painter, option)
        inside = rect.adjusted(STEP + 4, 0, -STEP - 4, 0)
        icon = QRect(inside.left(), rect.center().y() - _ICON // 2 + 1, _ICON, _ICON)
        if entry.icon:
            icons.paint(painter, direction.within(rect)(icon), entry.icon)
        words = inside.adjusted(_ICON + STEP + 4, 0, 0, 0)
        right = self._paint_right(painter, rect, words, entry)
        painter.setPen(QColor(tokens.quiet_text if entry.why else tokens.text))
        words.setRight(right - 2 * STEP)
        shown = painter.fontMetrics().elidedText(
            entry.words, Qt.TextElideMode.ElideRight, words.width()
        )
        painter.drawText(direction.within(rect)(words), Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()

    def _paint_right(self, painter: QPainter, line: QRect, room: QRect, entry: Entry) -> int:
        """Where the words have to end, read from the left."""
        right, seen = room.right(), direction.within(line)
        if entry.key:
            width = caps_width(painter.fontMetrics(), entry.key)
            caps = seen(QRect(right - width, room.top(), width, room.height()))
            paint_caps(painter, caps.left() + width, room.center().y() + 1, entry.key)
            right -= width + 2 * STEP
        said = entry.why or entry.group
        painter.setPen(QColor(theme.current().quiet_text))
        metrics = painter.fontMetrics()
        said = metrics.elidedText(said, Qt.TextElideMode.ElideRight, room.width() // 2)
        width = metrics.horizontalAdvance(said)
        where = QRect(right - width, room.top(), width, room.height())
        painter.drawText(seen(where), Qt.AlignmentFlag.AlignVCenter, said)
        return right - width
