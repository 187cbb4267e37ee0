"""Paints a take in the queue: picture, name, state in words, its first action as a button."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QMouseEvent, QPainter, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from hailuo_studio.engine.accounts import differs
from hailuo_studio.engine.views import Row
from hailuo_studio.ui import direction, icons, painting, theme, written
from hailuo_studio.ui.queue import state_sign
from hailuo_studio.ui.queue.model import HEADING, ROW, Heading, heading_words, picture_sources
from hailuo_studio.ui.queue.row_actions import Offer, buttons
from hailuo_studio.ui.thumbnails import Thumbnails

Index = QModelIndex | QPersistentModelIndex
_HEIGHT = 56
_HEADING = 32
_SIDE = 64
_BUTTON = 28
_ICON = 16
_CARET = 12
_PAD = 8
_PRICED = 22


class QueueDelegate(QStyledItemDelegate):
    """`pressed` with a row and the offer whose button was clicked. `words` gives a row's sentence
    at this moment, `details` all there is to say of it, `left` how long a batch takes yet,
    `offers` what can be done with a row."""

    pressed = Signal(object, object)

    def __init__(
        self,
        thumbnails: Thumbnails,
        words: Callable[[Row], str],
        details: Callable[[Row], str],
        left: Callable[[str], str],
        offers: Callable[[Row], tuple[Offer, ...]],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._words = words
        self._details = details
        self._left = left
        self._offers = offers

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, _HEADING if index.data(HEADING) is not None else _HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        heading = index.data(HEADING)
        if heading is not None:
            self._paint_heading(painter, option, heading)
        else:
            self._paint_row(painter, option, index.data(ROW))
        painter.restore()

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        row = index.data(ROW)
        if (
            isinstance(event, QMouseEvent)
            and event.type() == QEvent.Type.MouseButtonRelease
            and event.button() == Qt.MouseButton.LeftButton
            and isinstance(row, Row)
            and (offer := self._button_at(option, row, event.position().toPoint())) is not None
        ):
            self.pressed.emit(row, offer)
            return True
        return super().editorEvent(event, model, option, index)

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """What the button does, or the whole sentence where it may be cut."""
        row = index.data(ROW)
        if event.type() != QEvent.Type.ToolTip or not isinstance(row, Row):
            return super().helpEvent(event, view, option, index)
        offer = self._button_at(option, row, event.pos())
        words = offer.words if offer is not None else self._details(row)
        QToolTip.showText(event.globalPos(), words, view)
        return True

    def _button_at(self, option: QStyleOptionViewItem, row: Row, at: QPoint) -> Offer | None:
        places = button_rects(option.rect, buttons(self._offers(row)), option.font)
        at = direction.within(option.rect)(QRect(at, QSize(1, 1))).topLeft()
        return next((offer for offer, room in places if room.contains(at)), None)

    def _paint_heading(
        self, painter: QPainter, option: QStyleOptionViewItem, heading: Heading
    ) -> None:
        tokens, seen = theme.current(), direction.within(option.rect)
        place = option.rect.adjusted(16, 8, -16, 0)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painting.background(painter, option)
        spot = QRect(QPoint(), QSize(_CARET, _CARET))
        spot.moveCenter(QPoint(place.left() + _CARET // 2, place.center().y()))
        icons.paint(painter, seen(spot), "caret-right" if heading.folded else "caret-down")
        place.setLeft(spot.right() + 6)
        when = written.time(heading.created_at)
        left = self._left(heading.batch_id) if heading.ended < heading.takes else ""
        words = f"{heading_words(heading)} · {left or when}"
        font = painting.small(option.font)
        room = QFontMetrics(font).horizontalAdvance(words) + 2
        name, right = place.adjusted(0, 0, -room - 8, 0), place
        right.setLeft(right.right() - room)
        painting.line(painter, seen(name), heading.name, painting.strong(option.font), tokens.text)
        painting.line(painter, seen(right), words, font, tokens.quiet_text)

    def _paint_row(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        tokens, seen = theme.current(), direction.within(option.rect)
        painting.background(painter, option)
        place, text = painting.columns(option.rect, _SIDE)
        painting.picture(painter, seen(place), self._picture(row))
        state_sign.paint(painter, seen(place), row.state)
        places = button_rects(option.rect, buttons(self._offers(row)), option.font)
        half = text.height() // 2
        upper, lower = text.adjusted(0, 0, 0, -half), text.adjusted(0, half, 0, 0)
        left = min((room.left() for _, room in places), default=option.rect.right() - 4)
        upper.setRight(left - 8)
        if any(room.bottom() >= lower.center().y() for _, room in places):
            lower.setRight(left - 8)
        title = f"{row.take.shot.title}  {row.take.number}"
        painting.line(painter, seen(upper), title, painting.strong(option.font), tokens.text)
        font = painting.small(option.font)
        loud = differs(row.take.charged, row.take.estimate)
        ink = tokens.spend_text if loud else tokens.quiet_text
        painting.line(painter, seen(lower), self._words(row), font, ink)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        for offer, room in places:
            painter.setFont(option.font)
            self._paint_button(painter, seen(room), offer, hovered)

    def _paint_button(self, painter: QPainter, room: QRect, offer: Offer, hovered: bool) -> None:
        tokens = theme.current()
        if hovered or offer.price:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.pressed if hovered else tokens.raised))
            painter.drawRoundedRect(room, 4, 4)
        if offer.price:
            font = painting.small(painter.font())
            inside = room.adjusted(_PAD, 0, -_PAD + 2, 0)
            painting.line(painter, inside, offer.words, font, tokens.spend_text)
            return
        spot = QRect(QPoint(), QSize(_ICON, _ICON))
        spot.moveCenter(room.center())
        icons.paint(painter, spot, offer.icon)

    def _picture(self, row: Row) -> QPixmap | None:
        for source in picture_sources(row):
            if pixmap := self._thumbnails.get(source):
                return pixmap
        return None


def button_rects(
    row: QRect, offers: Sequence[Offer], font: QFont
) -> tuple[tuple[Offer, QRect], ...]:
    """Where a row's buttons are, read from the left: side by side at its end; a priced one is as
    wide as its price."""
    if offers and offers[0].price:
        # Beside the name, so that the sentence below keeps its whole line.
        width = QFontMetrics(painting.small(font)).horizontalAdvance(offers[0].words) + 2 * _PAD
        return ((offers[0], QRect(row.right() - 16 - width, row.top() + 6, width, _PRICED)),)
    left, top = row.right() - 12 - _BUTTON * len(offers), row.center().y() - _BUTTON // 2
    return tuple(
        (offer, QRect(left + _BUTTON * place, top, _BUTTON, _BUTTON))
        for place, offer in enumerate(offers)
    )


def words_rect(row: QRect) -> QRect:
    """Where a row's sentence is: all that changes from second to second."""
    _, text = painting.columns(row, _SIDE)
    return direction.within(row)(text.adjusted(0, text.height() // 2, -_BUTTON, 0))
