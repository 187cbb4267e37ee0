"""Where a person says how the picture should move: text, camera commands, prompts of before."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hailuo_studio.core.camera import Camera, bracket, brackets
from hailuo_studio.core.limits import MOST_PROMPT
from hailuo_studio.core.prompts import Prompts
from hailuo_studio.ui.actions.teaching import teach
from hailuo_studio.ui.compose.example import example
from hailuo_studio.ui.compose.prompt.chips import Chip, Kind
from hailuo_studio.ui.compose.prompt.completion import Completion
from hailuo_studio.ui.compose.prompt.text import PromptText
from hailuo_studio.ui.icon_button import IconButton
from hailuo_studio.ui.labels import label

if TYPE_CHECKING:
    from hailuo_studio.ui.compose.camera.menu import CameraMenu
    from hailuo_studio.ui.compose.prompt.shelf import Shelf

_HEIGHT = 88


class PromptEditor(QWidget):
    """`edited` with the whole text whenever a person changes it; `added_to_all` with words for
    the end of each of several prompts; `files_given` with files and links that were pasted into
    it. `prompts_wanted` when the shelf opens, the others of it when one is saved, renamed, deleted
    or taken out of the history."""

    edited = Signal(str)
    added_to_all = Signal(str)
    files_given = Signal(list)
    rested = Signal()
    undo_wanted = Signal()
    redo_wanted = Signal()
    prompts_wanted = Signal()
    saved = Signal(str, str)
    renamed = Signal(str, str)
    dropped = Signal(str)
    forgotten = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shots = 1
        self._mixed = False
        self._menu: CameraMenu | None = None
        self._shelf: Shelf | None = None
        self._prompts = Prompts()
        self.text = PromptText()
        self.text.setObjectName("promptEditor")
        self.text.setAccessibleName(self.tr("How should it move?"))
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(_HEIGHT)
        self.completion = Completion(self.text)
        self.counter = label(kind="small", name="promptCounter")
        self.counter.setAccessibleName(self.tr("Characters used"))
        self.before = IconButton(
            "clock-counter-clockwise",
            self.tr("Saved prompts and those of before"),
            kind="plain",
            name="promptsButton",
        )
        self.camera = IconButton(
            "video-camera",
            self.tr("Insert a camera command"),
            text=self.tr("Camera"),
            kind="plain",
            name="cameraButton",
        )
        teach(self.before, "prompts")
        teach(self.camera, "camera")
        self._lay_out()
        self._connect()
        self._count()

    def show_prompt(self, prompt: str | None, shots: int) -> None:
        """None: the selected shots' prompts differ; typing gives all of them the same one."""
        self._mixed, self._shots = prompt is None, shots
        self.text.setPlaceholderText(
            self.tr("{0} different prompts. What you type here replaces all of them.").format(shots)
            if prompt is None
            else example()
        )
        self.text.show_text(prompt or "")
        self._count()

    def give_room(self, height: int) -> None:
        """To what stands below it, so that nothing further down has to move."""
        self.text.setFixedHeight(_HEIGHT - height)

    def show_prompts(self, prompts: Prompts) -> None:
        """Of the history and saved ones, as they are now."""
        self._prompts = prompts
        if self._shelf is not None:
            self._shelf.show_prompts(prompts)

    def open_camera(self) -> None:
        """The menu, for the bracket the cursor is in or for a new one."""
        chip = self._bracket_here
        words = self.tr("Insert")
        if self._mixed:
            words = self.tr("Add to all {0}").format(self._shots)
        elif chip is not None:
            words = self.tr("Change")
        self.menu.open(_above(self.camera), self._cameras(chip), words)

    def open_shelf(self) -> None:
        """What was generated and what was saved."""
        self.prompts_wanted.emit()
        self.shelf.show_prompts(self._prompts)
        self.shelf.open(_above(self.before), self.text.toPlainText())

    @property
    def menu(self) -> "CameraMenu":
        """Made at its first use."""
        if self._menu is None:
            from hailuo_studio.ui.compose.camera.menu import CameraMenu

            self._menu = CameraMenu(self)
            self._menu.chosen.connect(self._put_cameras)
        return self._menu

    @property
    def shelf(self) -> "Shelf":
        """Made at its first use."""
        if self._shelf is None:
            from hailuo_studio.ui.compose.prompt.shelf import Shelf

            self._shelf = shelf = Shelf(self)
            shelf.insert_wanted.connect(self._insert)
            shelf.replace_wanted.connect(self._replace_all)
            shelf.saved.connect(self.saved)
            shelf.renamed.connect(self.renamed)
            shelf.dropped.connect(self.dropped)
            shelf.forgotten.connect(self.forgotten)
        return self._shelf

    def _put_cameras(self, cameras: tuple[Camera, ...]) -> None:
        chip = self._bracket_here
        if self._mixed:
            self.added_to_all.emit(bracket(*cameras))
        elif chip is not None:
            self.text.replace(chip.start, chip.end, bracket(*cameras))
        else:
            self.text.insert(f"{bracket(*cameras)} ")
        self.text.setFocus()

    def _insert(self, words: str) -> None:
        self.text.insert(words)
        self.text.setFocus()

    def _replace_all(self, words: str) -> None:
        self.text.selectAll()
        cursor = self.text.textCursor()
        self.text.replace(cursor.selectionStart(), cursor.selectionEnd(), words)
        self.text.setFocus()

    @property
    def _bracket_here(self) -> Chip | None:
        chip = self.text.chip_here
        return chip if chip is not None and chip.kind is not Kind.PLACE else None

    def _cameras(self, chip: Chip | None) -> tuple[Camera, ...]:
        if chip is None:
            return ()
        order = [one for one in self.text.chips if one.kind is not Kind.PLACE]
        return brackets(self.text.toPlainText())[order.index(chip)].cameras

    def _connect(self) -> None:
        self.text.files_given.connect(self.files_given)
        self.text.rested.connect(self.rested)
        self.text.undo_wanted.connect(self.undo_wanted)
        self.text.redo_wanted.connect(self.redo_wanted)
        self.text.edited.connect(self._edited)
        self.camera.clicked.connect(self.open_camera)
        self.before.clicked.connect(self.open_shelf)

    def _lay_out(self) -> None:
        self.head = head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(label(self.tr("How should it move?"), "heading"))
        head.addStretch()
        head.addWidget(self.counter)
        head.addWidget(self.before)
        head.addWidget(self.camera)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.text)

    def _edited(self, text: str) -> None:
        self._count()
        self.edited.emit(text)

    def _count(self) -> None:
        self.counter.setText(f"{len(self.text.toPlainText())}/{MOST_PROMPT}")
        self.counter.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


def _above(button: QWidget) -> QPoint:
    return button.mapToGlobal(button.rect().topRight() - QPoint(0, 4))
