"""How a stack, and how a take of one, is painted."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from hailuo_studio.core.library import LibraryClip, Stack
from hailuo_studio.core.take import Judgement
from hailuo_studio.ui import direction, icons, painting, theme, written
from hailuo_studio.ui.review import words
from hailuo_studio.ui.review.posters import Posters
from hailuo_studio.ui.review.stack_model import COVER, HEADING, STACK
from hailuo_studio.ui.tokens import BAD_SIGN, GOOD_SIGN, HALF, MARK, MARK_SHADE, STEP

PICTURE = QSize(168, 95)
_HEADING = 20
_LINE = 18
CARD = QSize(PICTURE.width() + 2 * STEP, _HEADING + PICTURE.height() + 2 * _LINE + 2 * STEP)
_SIGN = 16
_COLOURS = {"check": GOOD_SIGN, "x": BAD_SIGN}


class CardDelegate(QStyledItemDelegate):
    """The pointer's place over a card chooses the frame: `hover` is the card's row and how far
    across the pointer is, 0…1."""

    def __init__(self, posters: Posters, parent: QWidget) -> None:
        super().__init__(parent)
        self._posters = posters
        self.hover: tuple[int, float] | None = None

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return CARD

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        stack: Stack = index.data(STACK)
        cover: LibraryClip | None = index.data(COVER)
        tokens, font = theme.current(), option.font
        seen = direction.within(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = option.rect.adjusted(HALF, 0, -HALF, 0)
        if heading := index.data(HEADING):
            place = QRect(rect.left() + HALF, rect.top(), rect.width() - HALF, _HEADING)
            painting.line(painter, seen(place), heading, painting.small(font), tokens.quiet_text)
        inside = rect.adjusted(0, _HEADING, 0, -HALF)
        _ground(painter, inside, option)
        picture = picture_rect(option.rect)
        across = self.hover[1] if self.hover and self.hover[0] == index.row() else None
        pixmap, at = self._picture(stack.cover, across)
        painting.picture(painter, picture, pixmap)
        if at is not None:
            x = picture.left() + round(at * picture.width())
            painter.fillRect(QRect(x, picture.bottom() - 2, 2, 3), QColor(MARK))
        _signs(painter, picture, stack, cover)
        text = QRect(picture.left() + 2, picture.bottom() + HALF, picture.width() - 4, _LINE)
        name = cover.name if cover is not None else ""
        painting.line(painter, text, name, painting.strong(font), tokens.text)
        text.translate(0, _LINE)
        painting.line(painter, text, words.stack(stack), painting.small(font), tokens.quiet_text)
        painter.restore()

    def _picture(self, clip_id: str, across: float | None) -> tuple[QPixmap | None, float | None]:
        strip = self._posters.strip(clip_id) if across is not None else ()
        if across is not None and strip:
            return strip[min(len(strip) - 1, int(across * len(strip)))], across
        return self._posters.get(clip_id), None


def picture_rect(card: QRect) -> QRect:
    """Where the picture of a card is."""
    corner = card.topLeft() + QPoint(2 * HALF, _HEADING + HALF)
    return direction.within(card)(QRect(corner, PICTURE))


def _ground(painter: QPainter, place: QRect, option: QStyleOptionViewItem) -> None:
    tokens, state = theme.current(), option.state
    painter.setPen(Qt.PenStyle.NoPen)
    if state & QStyle.StateFlag.State_Selected:
        painter.setBrush(QColor(tokens.selected))
        painter.drawRoundedRect(place, 6, 6)
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.setBrush(QColor(tokens.raised))
        painter.drawRoundedRect(place, 6, 6)
    if (
        state & QStyle.StateFlag.State_HasFocus
        and state & QStyle.StateFlag.State_KeyboardFocusChange
    ):
        painter.setPen(QColor(tokens.focus))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(place.adjusted(0, 0, -1, -1), 6, 6)


def _signs(painter: QPainter, picture: QRect, stack: Stack, cover: LibraryClip | None) -> None:
    """Small signs over the picture: how many takes, kept or rejected, noticed, missing."""
    names = []
    if cover is not None and cover.missing:
        names.append("link-break")
    if cover is not None and cover.marks:
        names.append("eye")
    if stack.kept:
        names.append("check")
    elif not stack.undecided:
        names.append("x")
    seen = direction.within(picture)
    place = QRect(picture.right() - _SIGN - 5, picture.top() + 6, _SIGN, _SIGN)
    for name in reversed(names):
        sign(painter, seen(place), name)
        place.translate(-_SIGN - 8, 0)
    if stack.clips > 1:
        badge = seen(QRect(picture.left() + 6, picture.top() + 6, 24, _SIGN + 2))
        shade(painter, badge)
        painter.setPen(QColor(MARK))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, written.number(stack.clips))


def shade(painter: QPainter, place: QRect) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(MARK_SHADE))
    painter.drawRoundedRect(place.adjusted(-2, -1, 2, 1), 4, 4)


def sign(painter: QPainter, place: QRect, name: str) -> None:
    """An icon on a shade, legible on any picture; what is kept or rejected has its colour."""
    shade(painter, place)
    icons.in_colour(name, _COLOURS.get(name, MARK)).paint(painter, place)


def sign_of(clip: LibraryClip) -> str:
    """The icon of what was decided; empty for undecided."""
    if clip.missing:
        return "link-break"
    return {Judgement.KEEP: "check", Judgement.REJECT: "x", None: ""}[clip.judgement]
