"""What the places in prompts stand for, asked once for all shots that have them."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from hailuo_studio.core.naming import key_of
from hailuo_studio.ui.labels import label
from hailuo_studio.ui.tokens import CONTROL

_WIDEST = 240


class ValuesRow(QWidget):
    """`written` with a place's key and its value. Hidden where no prompt has a place."""

    written = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("valuesRow")
        self._fields: dict[str, QLineEdit] = {}
        self._places: tuple[str, ...] = ()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.addStretch()
        self.hide()

    def show_values(self, places: Sequence[str], values: Mapping[str, str]) -> None:
        """One field for each place; what is in it stays while it is written."""
        if tuple(places) != self._places:
            self._places = tuple(places)
            self._build()
        for key, field in self._fields.items():
            if field.text() != values.get(key, ""):
                field.setText(values.get(key, ""))
        self.setVisible(bool(places))

    def field(self, place: str) -> QLineEdit:
        return self._fields[key_of(place)]

    def _build(self) -> None:
        while (item := self._row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._fields = {}
        for place in self._places:
            self._add(place)
        self._row.addStretch()

    def _add(self, place: str) -> None:
        key = key_of(place)
        field = QLineEdit()
        field.setObjectName(f"value {key}")
        field.setAccessibleName(self.tr("What {0} stands for").format(f"{{{place}}}"))
        field.setMaximumWidth(_WIDEST)
        field.setFixedHeight(CONTROL)
        field.textEdited.connect(lambda text: self.written.emit(key, text))
        words = label(f"{{{place}}}", "small")
        words.setBuddy(field)
        self._row.addWidget(words)
        self._row.addWidget(field, 1)
        self._fields[key] = field
