"""All keys at a glance, in columns, one block for each place where they act."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from hailuo_studio.ui.actions.command import Command, Room
from hailuo_studio.ui.actions.listing import command, of_room
from hailuo_studio.ui.key_caps import KeyCaps
from hailuo_studio.ui.labels import label
from hailuo_studio.ui.sheet import Sheet

# By how much is in them, so that the columns end together.
_COLUMNS: tuple[tuple[Room, ...], ...] = (
    (Room.WINDOW, Room.CREATE, Room.STRIP),
    (Room.PLAYER,),
    (Room.REVIEW, Room.COMPARE, Room.QUEUE),
)


class _Line(QWidget):
    """A command and its keys."""

    def __init__(self, one: Command) -> None:
        super().__init__()
        self.said = f"{one.words} {' '.join(one.taught)}".casefold()
        self.setAccessibleName(f"{one.words}: {', '.join(one.taught)}")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        words = label(one.words, wrap=True)
        words.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(words, 1)
        row.addWidget(KeyCaps(one.taught))
        self.setMinimumHeight(24)


class _Block(QWidget):
    """One place's keys; gone where nothing of it fits."""

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._title = room.words.casefold()
        self.lines = [_Line(one) for one in of_room(room) if one.sequences]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 16)
        column.setSpacing(2)
        column.addWidget(label(room.words, "heading"))
        for line in self.lines:
            column.addWidget(line)

    def show_fitting(self, wanted: list[str]) -> int:
        count = 0
        for line in self.lines:
            fits = all(word in line.said or word in self._title for word in wanted)
            line.setVisible(fits)
            count += fits
        self.setVisible(count > 0)
        return count


class CheatSheet(Sheet):
    """Searchable by words, by key and by place."""

    def __init__(self, over: QWidget) -> None:
        super().__init__("cheatSheet", self.tr("Keys"), over, roomy=True)
        self.field = QLineEdit()
        self.field.setObjectName("cheatSheetField")
        self.field.setAccessibleName(self.tr("Find a key"))
        self.field.setPlaceholderText(self.tr("Find: words, a key, a place…"))
        self.field.setClearButtonEnabled(True)
        palette = command("palette")
        hint = self.tr("{0}: {1}").format(palette.words, palette.key)
        self.nothing: QLabel = label(hint, "quiet", name="cheatSheetHint")
        self._hint = hint
        self.blocks = [[_Block(room) for room in rooms] for rooms in _COLUMNS]
        self._lay_out()
        self.field.textChanged.connect(self._show)

    def open_sheet(self) -> None:
        self.field.clear()
        super().open_sheet()

    def first_focus(self) -> QWidget:
        return self.field

    def _show(self, typed: str) -> None:
        wanted = typed.casefold().split()
        count = sum(block.show_fitting(wanted) for blocks in self.blocks for block in blocks)
        self.nothing.setText(self._hint if count else self.tr("No key does that."))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        self.field.setFixedWidth(320)
        head.addWidget(self.field)
        head.addSpacing(16)
        head.addWidget(self.nothing)
        head.addStretch()
        self.body.addLayout(head)
        grid = QGridLayout()
        grid.setHorizontalSpacing(40)
        for column, blocks in enumerate(self.blocks):
            stack = QVBoxLayout()
            stack.setSpacing(0)
            for block in blocks:
                stack.addWidget(block)
            stack.addStretch()
            grid.addLayout(stack, 0, column)
            grid.setColumnStretch(column, 1)
        self.body.addLayout(grid, 1)
