"""Several shapes at once: each one chosen makes a file of every clip."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from hailuo_studio.core.framing import Aspect
from hailuo_studio.ui.export import words

_SHAPES = (None, Aspect.SQUARE, Aspect.PORTRAIT, Aspect.TALL, Aspect.WIDE)


class Shapes(QWidget):
    """At least one is always chosen."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("exportShapes")
        self.setAccessibleName(self.tr("Shapes"))
        self._buttons: dict[Aspect | None, QPushButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for number, shape in enumerate(_SHAPES):
            button = QPushButton(words.shape_name(shape))
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setProperty("kind", "segment")
            place = {0: "first", len(_SHAPES) - 1: "last"}.get(number, "middle")
            button.setProperty("place", place)
            button.setAccessibleName(self.tr("Shape: {0}").format(words.shape_name(shape)))
            button.clicked.connect(self._clicked)
            self._buttons[shape] = button
            row.addWidget(button)
        self.show_chosen((None,))

    @property
    def chosen(self) -> tuple[Aspect | None, ...]:
        return tuple(shape for shape, button in self._buttons.items() if button.isChecked())

    def button(self, shape: Aspect | None) -> QPushButton:
        return self._buttons[shape]

    def show_chosen(self, shapes: Iterable[Aspect | None]) -> None:
        wanted = set(shapes)
        for shape, button in self._buttons.items():
            button.setChecked(shape in wanted)

    def _clicked(self) -> None:
        if not self.chosen:
            self.show_chosen((None,))
        self.changed.emit()
