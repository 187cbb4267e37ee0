"""Colours the text of chips, and paints what lies below them; the text itself is left alone."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPainter,
    QPen,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextDocument,
)
from PySide6.QtWidgets import QPlainTextEdit

from hailuo_studio.ui import theme
from hailuo_studio.ui.compose.prompt.chips import Chip, Kind

_ROUND = 5.0


class Ink(QSyntaxHighlighter):
    """`chips` and `open` (the one the cursor is in, whose brackets are seen) are set together."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self.chips: tuple[Chip, ...] = ()
        self.open: Chip | None = None

    def show_chips(self, chips: tuple[Chip, ...], open_one: Chip | None) -> None:
        if (chips, open_one) != (self.chips, self.open):
            self.chips, self.open = chips, open_one
            self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        here = self.currentBlock().position()
        tokens = theme.current()
        for chip in self.chips:
            if chip.start >= here + len(text) + 1 or chip.end <= here:
                continue
            inside = QTextCharFormat()
            inside.setFontWeight(QFont.Weight.Medium)
            self._format(chip.start, chip.end, here, inside)
            # They are the chip's edges, and only text while the cursor is among them.
            hidden = QColor(Qt.GlobalColor.transparent)
            seen = QColor(tokens.quiet_text) if chip == self.open else hidden
            sign = QTextCharFormat()
            sign.setForeground(seen)
            if chip.kind is not Kind.PLACE:
                self._format(chip.start, chip.start + 1, here, sign)
                self._format(chip.end - 1, chip.end, here, sign)
            for start, end in chip.odd:
                self._format(start, end, here, _wavy(tokens.text))

    def _format(self, start: int, end: int, here: int, made: QTextCharFormat) -> None:
        self.setFormat(max(0, start - here), end - max(start, here), made)


def _wavy(colour: str) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    made.setUnderlineColor(QColor(colour))
    made.setFontWeight(QFont.Weight.Medium)
    return made


def paint_chips(painter: QPainter, edit: QPlainTextEdit, chips: tuple[Chip, ...]) -> None:
    """Below the text: camera commands filled, what is odd with a broken line, places outlined."""
    tokens = theme.current()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for chip in chips:
        line = QPen(QColor(tokens.strong_line), 1)
        ground: QColor | Qt.BrushStyle = Qt.BrushStyle.NoBrush
        if chip.kind is Kind.CAMERA:
            ground, line = QColor(tokens.selected), QPen(QColor(tokens.selected))
        elif chip.kind is Kind.ODD:
            line = QPen(QColor(tokens.quiet_text), 1, Qt.PenStyle.DashLine)
        painter.setPen(line)
        painter.setBrush(ground)
        for place in places(edit, chip.start, chip.end):
            painter.drawRoundedRect(place, _ROUND, _ROUND)


def places(edit: QPlainTextEdit, start: int, end: int) -> Iterator[QRectF]:
    """Where this part of the text is seen, line by line."""
    block = edit.document().findBlock(start)
    while block.isValid() and block.position() < end:
        layout, here = block.layout(), block.position()
        corner = edit.blockBoundingGeometry(block).translated(edit.contentOffset()).topLeft()
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            first = max(start - here, line.textStart())
            last = min(end - here, line.textStart() + line.textLength())
            if first < last:
                left, right = sorted((_x(line, first), _x(line, last)))
                yield QRectF(
                    corner + QPointF(left + 0.5, line.y() + 0.5),
                    corner + QPointF(right - 0.5, line.y() + line.height() - 0.5),
                )
        block = block.next()


def _x(line: object, at: int) -> float:
    """The binding answers with the place and the cursor, which its stubs do not know of."""
    found = line.cursorToX(at)  # type: ignore[attr-defined]
    return float(found[0] if isinstance(found, tuple) else found)
