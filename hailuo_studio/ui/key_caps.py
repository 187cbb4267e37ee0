"""Keys as they lie on a keyboard: small caps in a row, painted."""

from functools import cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeySequence, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from hailuo_studio.ui import theme
from hailuo_studio.ui.tokens import SMALL_PIXELS

_GAP = 3
_PAD = 6
_HEIGHT = 20


def parts(keys: str) -> list[str]:
    """ "Ctrl++" is Ctrl and +; keys without a plus between them, as on a Mac, stay one."""
    plus = keys.endswith("+")
    arrows = _arrows()
    found = [arrows.get(part, part) for part in keys.removesuffix("+").split("+") if part]
    return [*found, "+"] if plus else found


@cache
def _arrows() -> dict[str, str]:
    """By this desktop's words for them."""
    keys = {Qt.Key.Key_Left: "←", Qt.Key.Key_Right: "→", Qt.Key.Key_Up: "↑", Qt.Key.Key_Down: "↓"}
    native = QKeySequence.SequenceFormat.NativeText
    return {QKeySequence(key).toString(native): sign for key, sign in keys.items()}


def caps_width(metrics: QFontMetrics, keys: str) -> int:
    return sum(_width(metrics, part) for part in parts(keys)) + _GAP * (len(parts(keys)) - 1)


def paint_caps(painter: QPainter, right: int, middle: int, keys: str) -> None:
    """Ending at `right`."""
    tokens = theme.current()
    painter.save()
    metrics = painter.fontMetrics()
    left = right - caps_width(metrics, keys)
    for part in parts(keys):
        cap = QRectF(left + 0.5, middle - _HEIGHT / 2 + 0.5, _width(metrics, part) - 1, _HEIGHT - 1)
        painter.setPen(QColor(tokens.strong_line))
        painter.setBrush(QColor(tokens.raised))
        painter.drawRoundedRect(cap, 4, 4)
        painter.setPen(QColor(tokens.text))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, part)
        left += int(cap.width()) + 1 + _GAP
    painter.restore()


def _width(metrics: QFontMetrics, part: str) -> int:
    return max(_HEIGHT, metrics.horizontalAdvance(part) + 2 * _PAD)


class KeyCaps(QWidget):
    """All keys of a command, side by side."""

    def __init__(self, keys: tuple[str, ...]) -> None:
        super().__init__()
        self._keys = keys
        font = QFont(self.font())
        font.setPixelSize(SMALL_PIXELS)
        self.setFont(font)
        self.setAccessibleName(", ".join(keys))
        widths = [caps_width(QFontMetrics(font), one) for one in keys]
        self.setFixedSize(sum(widths) + 8 * max(0, len(keys) - 1), _HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        right = 0
        for keys in self._keys:
            right += caps_width(painter.fontMetrics(), keys)
            paint_caps(painter, right, self.height() // 2, keys)
            right += 8
        painter.end()
