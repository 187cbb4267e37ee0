"""The texts: templates with places for a row's values, or each row's own."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPlainTextEdit, QVBoxLayout, QWidget

from hailuo_studio.ui.icon_button import IconButton
from hailuo_studio.ui.labels import label

_HEIGHT = 64
MOST_TEXTS = 6


class TextsPart(QWidget):
    """`changed` at every edit. Several texts give each row a shot for each of them."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns: Sequence[str] = ()
        self._hint = ""
        self.editors: list[QPlainTextEdit] = []
        words = self.tr("Insert a column")
        self.insert = IconButton(
            "brackets-curly", words, text=words, kind="plain", name="tableInsert"
        )
        words = self.tr("Another text")
        self.more = IconButton("plus", words, text=words, kind="plain", name="tableMoreTexts")
        self.less = IconButton(
            "minus", self.tr("Remove the last text"), kind="plain", name="tableLessTexts"
        )
        self.trouble = label(wrap=True, name="tableTrouble")
        self._texts = QVBoxLayout()
        self._lay_out()
        self._add()
        self.insert.clicked.connect(self._open_menu)
        self.more.clicked.connect(self._one_more)
        self.less.clicked.connect(self._one_less)

    def show_table(self, columns: Sequence[str]) -> None:
        """Another table: no text of the last one."""
        self._columns = columns
        while len(self.editors) > 1:
            self._drop()
        with QSignalBlocker(self.editors[0]):
            self.editors[0].clear()
        self.show_trouble("")

    def show_own(self, column: str) -> None:
        """Which column has each row's own text; empty for none."""
        if column:
            self._hint = self.tr("Each row's own text, from the column {0}").format(column)
        else:
            self._hint = self.tr("How should they move? {name} becomes a row's name.")
        for editor in self.editors:
            editor.setPlaceholderText(self._hint)

    def show_trouble(self, sentence: str) -> None:
        self.trouble.setText(sentence)
        self.trouble.setVisible(bool(sentence))

    @property
    def texts(self) -> tuple[str, ...]:
        found = (editor.toPlainText().strip() for editor in self.editors)
        return tuple(dict.fromkeys(text for text in found if text))

    def insert_column(self, column: str) -> None:
        """Where the cursor is in the text edited last."""
        editor = next((e for e in self.editors if e.hasFocus()), self.editors[-1])
        editor.insertPlainText(f"{{{column}}}")
        editor.setFocus()

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setToolTipsVisible(False)
        menu.aboutToHide.connect(menu.deleteLater)
        for column in dict.fromkeys(("name", "folder", *self._columns)):
            action = menu.addAction(column.replace("&", "&&"))
            action.setData(column)
        menu.triggered.connect(lambda action: self.insert_column(action.data()))
        menu.popup(self.insert.mapToGlobal(QPoint(0, self.insert.height())))

    def _one_more(self) -> None:
        self._add()
        # What is not shown yet can't have the focus.
        self.editors[-1].show()
        self.editors[-1].setFocus()

    def _one_less(self) -> None:
        self._drop()
        self.changed.emit()

    def _add(self) -> None:
        editor = QPlainTextEdit()
        number = len(self.editors) + 1
        editor.setObjectName(f"tableText {number}")
        editor.setAccessibleName(self.tr("Text {0}").format(number))
        editor.setFixedHeight(_HEIGHT)
        editor.setTabChangesFocus(True)
        editor.setPlaceholderText(self._hint)
        editor.textChanged.connect(self.changed)
        self.editors.append(editor)
        self._texts.addWidget(editor)
        self._limit()

    def _drop(self) -> None:
        editor = self.editors.pop()
        self._texts.removeWidget(editor)
        editor.hide()
        editor.deleteLater()
        self._limit()

    def _limit(self) -> None:
        self.less.setVisible(len(self.editors) > 1)
        self.more.setEnabled(len(self.editors) < MOST_TEXTS)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(label(self.tr("Text"), "heading"))
        head.addStretch()
        for button in (self.insert, self.less, self.more):
            head.addWidget(button)
        self._texts.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addLayout(self._texts)
        column.addWidget(self.trouble)
