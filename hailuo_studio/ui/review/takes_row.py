"""The takes of the shot that is open, side by side."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    QUrl,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from hailuo_studio.core.library import LibraryClip
from hailuo_studio.ui import direction, painting, theme
from hailuo_studio.ui.review import words
from hailuo_studio.ui.review.card import sign, sign_of
from hailuo_studio.ui.review.posters import Posters
from hailuo_studio.ui.tokens import HALF, STEP

Index = QModelIndex | QPersistentModelIndex
CLIP = int(Qt.ItemDataRole.UserRole) + 1
_PICTURE = QSize(112, 63)
_LINE = 18
_ITEM = QSize(_PICTURE.width() + 2 * STEP, _PICTURE.height() + 2 * _LINE + STEP + HALF)


class TakesModel(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.clips: tuple[LibraryClip, ...] = ()

    def show_clips(self, clips: Sequence[LibraryClip]) -> None:
        same = [clip.id for clip in clips] == [clip.id for clip in self.clips]
        if not same:
            self.beginResetModel()
        self.clips = tuple(clips)
        if not same:
            self.endResetModel()
        elif clips:
            self.dataChanged.emit(self.index(0), self.index(len(clips) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.clips)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:
        return ["text/uri-list"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        mime = QMimeData()
        clips = (self.clips[index.row()] for index in indexes)
        mime.setUrls([QUrl.fromLocalFile(clip.path) for clip in clips if not clip.missing])
        return mime

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        clip = self.clips[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return f"{words.take(clip)}, {words.judged(clip)}"
            case Qt.ItemDataRole.ToolTipRole:
                return words.about(clip)
            case _ if role == CLIP:
                return clip
        return None


class _Delegate(QStyledItemDelegate):
    def __init__(self, posters: Posters, parent: QWidget) -> None:
        super().__init__(parent)
        self._posters = posters

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return _ITEM

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        clip: LibraryClip = index.data(CLIP)
        tokens, font = theme.current(), option.font
        painter.save()
        painting.background(painter, option)
        picture = QRect(option.rect.topLeft() + QPoint(STEP, HALF + 1), _PICTURE)
        picture = direction.within(option.rect)(picture)
        painting.picture(painter, picture, self._posters.get(clip.id))
        if name := sign_of(clip):
            place = QRect(picture.right() - 21, picture.top() + 6, 16, 16)
            sign(painter, direction.within(picture)(place), name)
        text = QRect(picture.left(), picture.bottom() + HALF, picture.width(), _LINE)
        painting.line(painter, text, words.take(clip), painting.strong(font), tokens.text)
        text.translate(0, _LINE)
        said = words.judged(clip)
        painting.line(painter, text, said, painting.small(font), tokens.quiet_text)
        painter.restore()


class TakesRow(QListView):
    """`chosen` with the clip's id to watch, `menu_wanted` where."""

    chosen = Signal(str)
    menu_wanted = Signal(QPoint)

    def __init__(self, posters: Posters, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reviewTakes")
        self.setAccessibleName(self.tr("Takes of this shot"))
        self.takes = TakesModel()
        self.setModel(self.takes)
        self.setItemDelegate(_Delegate(posters, self))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setDragEnabled(True)
        self.setDragDropMode(QListView.DragDropMode.DragOnly)
        self.setFixedHeight(_ITEM.height() + 14)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._ask_for_menu)
        self.selectionModel().currentChanged.connect(self._current)
        posters.arrived.connect(lambda clip_id: self.viewport().update())

    def show_clips(self, clips: Sequence[LibraryClip], current: str) -> None:
        """Announces nothing."""
        model = self.selectionModel()
        model.blockSignals(True)
        self.takes.show_clips(clips)
        row = next((n for n, clip in enumerate(clips) if clip.id == current), None)
        if row is not None and self.currentIndex().row() != row:
            index = self.takes.index(row)
            model.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.scrollTo(index)
        model.blockSignals(False)
        self.viewport().update()

    @property
    def selected(self) -> tuple[LibraryClip, ...]:
        rows = sorted(index.row() for index in self.selectedIndexes())
        return tuple(self.takes.clips[row] for row in rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Space):
            event.ignore()  # The room's and the player's.
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters judge."""

    def _current(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(self.takes.clips[index.row()].id)

    def _ask_for_menu(self, at: QPoint) -> None:
        if self.indexAt(at).isValid():
            self.menu_wanted.emit(self.viewport().mapToGlobal(at))
