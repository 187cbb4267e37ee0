"""The prompt shelf: history and saved prompts in one popup, searched as one types."""

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QListView, QVBoxLayout, QWidget

from hailuo_studio.core.prompts import Prompts, tidy
from hailuo_studio.ui.compose.prompt.shelf_delegate import ShelfDelegate
from hailuo_studio.ui.compose.prompt.shelf_model import Item, ShelfModel
from hailuo_studio.ui.icon_button import IconButton
from hailuo_studio.ui.labels import label

_SIZE = QSize(520, 320)
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Shelf(QFrame):
    """Enter inserts what is marked at the cursor, Shift+Enter replaces the prompt by it; F2
    renames a saved one, Delete (in an empty search) takes one away."""

    insert_wanted = Signal(str)
    replace_wanted = Signal(str)
    saved = Signal(str, str)
    renamed = Signal(str, str)
    dropped = Signal(str)
    forgotten = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("promptShelf")
        self.setAccessibleName(self.tr("Prompts of before"))
        self.setProperty("kind", "popup")
        self._prompt = ""
        self._renaming = ""
        self.model = ShelfModel(self)
        self.search = _field("promptSearch", self.tr("Search saved and generated prompts"))
        self.view = QListView()
        self.view.setObjectName("promptList")
        self.view.setAccessibleName(self.tr("Prompts of before"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(ShelfDelegate(self.view))
        self.view.setFixedSize(_SIZE)
        self.view.setMouseTracking(True)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        words = self.tr("Nothing here yet. What you generate comes here by itself.")
        self.nothing = label(words, "quiet", wrap=True, name="promptsEmpty")
        self.insert = _button("", self.tr("Insert"), "insertPrompt")
        self.replace = _button("", self.tr("Replace"), "replacePrompt")
        self.rename = IconButton(
            "pencil-simple", self.tr("Rename"), kind="plain", name="renamePrompt"
        )
        self.remove = IconButton("trash", self.tr("Delete"), kind="plain", name="deletePrompt")
        self.name = _field("promptName", self.tr("A name for the prompt as it is now"))
        self.keep = _button("", self.tr("Save"), "savePrompt")
        self._lay_out()
        self._connect()

    def open(self, at: QPoint, prompt: str) -> None:
        """Its lower right corner at this point of the screen. `prompt` is what can be saved."""
        self._prompt = prompt
        self.search.clear()
        self._stop_renaming()
        self._mark(None)
        size = self.sizeHint()
        screen = self.screen().availableGeometry()
        left = max(screen.left(), at.x() - size.width())
        self.move(left, max(screen.top(), at.y() - size.height()))
        self.show()
        self.search.setFocus()

    def show_prompts(self, prompts: Prompts) -> None:
        before = self._item
        self.model.show_prompts(prompts)
        self._mark(before)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The search has the focus; what moves and chooses goes to the list."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        key = Qt.Key(event.key())
        if key in _MOVES:
            self.view.keyPressEvent(event)
        elif key in _ENTER:
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            (self._replace if shift else self._insert)()
        elif key == Qt.Key.Key_F2:
            self._rename()
        elif event.matches(QKeySequence.StandardKey.Delete) and not self.search.text():
            self._remove()
        else:
            return False
        return True

    @property
    def _item(self) -> Item | None:
        return self.model.item(self.view.currentIndex().row())

    def _insert(self) -> None:
        if (item := self._item) is not None:
            self.hide()
            self.insert_wanted.emit(item.text)

    def _replace(self) -> None:
        if (item := self._item) is not None:
            self.hide()
            self.replace_wanted.emit(item.text)

    def _remove(self) -> None:
        item = self._item
        if item is None:
            return
        if item.name:
            self.dropped.emit(item.name)
        else:
            self.forgotten.emit(item.text)

    def _rename(self) -> None:
        if (item := self._item) is not None and item.name:
            self._renaming = item.name
            self.name.setText(item.name)
            self.name.selectAll()
            self.name.setFocus()
            self._show()

    def _stop_renaming(self) -> None:
        self._renaming = ""
        self.name.clear()
        self._show()

    def _keep(self) -> None:
        name = tidy(self.name.text())
        if not self.keep.isEnabled():
            return
        if self._renaming:
            self.renamed.emit(self._renaming, name)
        else:
            self.saved.emit(name, self._prompt)
        self._stop_renaming()
        self.search.setFocus()

    def _filter(self, typed: str) -> None:
        self.model.filter(typed)
        self._mark(None)

    def _mark(self, item: Item | None) -> None:
        self.view.setCurrentIndex(self.model.index(max(0, self.model.row_of(item))))
        self._show()

    def _show(self) -> None:
        item = self._item
        self.nothing.setVisible(self.model.rowCount() == 0 and not self.search.text())
        for button in (self.insert, self.replace, self.remove):
            button.setEnabled(item is not None)
        self.rename.setEnabled(item is not None and bool(item.name))
        name = tidy(self.name.text())
        words = self.tr("Rename") if self._renaming else self.tr("Save")
        if not self._renaming and self.model.prompts.named(name) is not None:
            words = self.tr("Save over it")
        self.keep.setText(words)
        self.keep.setAccessibleName(words)
        self.keep.setEnabled(bool(name) and bool(self._renaming or self._prompt.strip()))

    def _connect(self) -> None:
        self.search.installEventFilter(self)
        self.search.textChanged.connect(self._filter)
        self.view.doubleClicked.connect(self._insert)
        self.view.selectionModel().currentChanged.connect(self._show)
        self.insert.clicked.connect(self._insert)
        self.replace.clicked.connect(self._replace)
        self.remove.clicked.connect(self._remove)
        self.rename.clicked.connect(self._rename)
        self.name.textChanged.connect(self._show)
        self.name.returnPressed.connect(self._keep)
        self.keep.clicked.connect(self._keep)

    def _lay_out(self) -> None:
        deeds = QHBoxLayout()
        deeds.setSpacing(4)
        for button in (self.insert, self.replace):
            deeds.addWidget(button)
        deeds.addStretch()
        for button in (self.rename, self.remove):
            deeds.addWidget(button)
        saving = QHBoxLayout()
        saving.setSpacing(4)
        saving.addWidget(self.name, 1)
        saving.addWidget(self.keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(self.nothing)
        column.addWidget(self.view)
        column.addLayout(deeds)
        column.addLayout(saving)


def _field(name: str, words: str) -> QLineEdit:
    made = QLineEdit()
    made.setObjectName(name)
    made.setAccessibleName(words)
    made.setPlaceholderText(words)
    made.setClearButtonEnabled(False)
    return made


def _button(icon: str, words: str, name: str) -> IconButton:
    made = IconButton(icon, words, text=words, name=name)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return made
