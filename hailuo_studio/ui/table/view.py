"""The preview: quick with thousands of rows, pictures fetched as they are seen."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from hailuo_studio.ui import painting
from hailuo_studio.ui.table.model import NAME, PICTURE, SETTINGS, SOURCE, TAKES, TEXT, TableModel
from hailuo_studio.ui.thumbnails import Thumbnails
from hailuo_studio.ui.tokens import HALF

_HEIGHT = 44
_WIDTHS = {0: 48, PICTURE: 72, NAME: 152, SETTINGS: 160, TAKES: 56}


class PictureDelegate(QStyledItemDelegate):
    """A row's picture, small."""

    def __init__(self, thumbnails: Thumbnails, parent: QWidget) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(_WIDTHS[PICTURE], _HEIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().paint(painter, option, index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = option.rect.adjusted(HALF, HALF - 1, -HALF, -HALF + 1)
        painting.picture(painter, place, self._thumbnails.get(index.data(SOURCE)))
        painter.restore()


class TableView(QTreeView):
    def __init__(
        self, model: TableModel, thumbnails: Thumbnails, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("tablePreview")
        self.setAccessibleName(self.tr("Rows of the table"))
        self.setModel(model)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setItemDelegateForColumn(PICTURE, PictureDelegate(thumbnails, self))
        head = self.header()
        head.setAccessibleName(self.tr("Columns"))
        head.setStretchLastSection(False)
        head.setSectionsMovable(False)
        for column, width in _WIDTHS.items():
            head.resizeSection(column, width)
        head.setSectionResizeMode(TEXT, QHeaderView.ResizeMode.Stretch)
        thumbnails.arrived.connect(model.picture_arrived)
