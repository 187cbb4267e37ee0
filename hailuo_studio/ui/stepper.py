"""A number with a button on each side."""

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QWidget

from hailuo_studio.ui import direction
from hailuo_studio.ui.icon_button import IconButton
from hailuo_studio.ui.tokens import CONTROL


class _NoHistory(QObject):
    """Undo belongs to the room and not to the field, which would take the keys for itself."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        keys = QKeySequence.StandardKey
        if not (event.matches(keys.Undo) or event.matches(keys.Redo)):
            return False
        event.ignore()
        return True


class Stepper(QWidget):
    """`spin` is the number itself; arrow keys and the wheel work on it as usual."""

    def __init__(self, name: str, words: str, least: int, most: int) -> None:
        super().__init__()
        self.spin = QSpinBox()
        self.spin.setObjectName(name)
        self.spin.setAccessibleName(words)
        self.spin.setRange(least, most)
        self.spin.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.spin.setFixedSize(40 if most < 100 else 56, CONTROL)
        self.spin.setProperty("kind", "stepped")
        self.spin.lineEdit().installEventFilter(_NoHistory(self))
        self.less = self._button("minus", self.tr("{0}: one less").format(words), "first")
        self.more = self._button("plus", self.tr("{0}: one more").format(words), "last")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for widget in (self.less, self.spin, self.more):
            row.addWidget(widget)
        self.less.clicked.connect(self._step_down)
        self.more.clicked.connect(self._step_up)
        self.spin.valueChanged.connect(self._limit)
        self._limit()

    def show_value(self, value: int) -> None:
        """Without announcing it."""
        with QSignalBlocker(self.spin):
            self.spin.setValue(value)
        self._limit()

    def _step_down(self) -> None:
        self._step(-1)

    def _step_up(self) -> None:
        self._step(1)

    def _step(self, by: int) -> None:
        self.spin.stepBy(by)
        # Stepping marks the number, as if it were about to be typed over.
        self.spin.lineEdit().deselect()

    def _limit(self) -> None:
        self.less.setEnabled(self.spin.value() > self.spin.minimum())
        self.more.setEnabled(self.spin.value() < self.spin.maximum())

    def _button(self, icon: str, words: str, place: str) -> IconButton:
        button = IconButton(icon, words, kind="segment")
        button.setProperty("place", direction.side(place))
        # The number itself takes the keys; two more stops would only be in the way.
        button.setFixedWidth(28)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return button
