"""Where a person says how the picture should move: text, camera commands, a counter."""

from PySide6.QtCore import QMimeData, QPoint, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPlainTextEdit, QVBoxLayout, QWidget

from hailuo_studio.core.camera import Camera, bracket
from hailuo_studio.core.limits import MOST_PROMPT
from hailuo_studio.ui.actions.teaching import teach
from hailuo_studio.ui.drops import sources_of
from hailuo_studio.ui.icon_button import IconButton
from hailuo_studio.ui.labels import label

_GROUPS = (
    (Camera.PUSH_IN, Camera.PULL_OUT, Camera.ZOOM_IN, Camera.ZOOM_OUT),
    (Camera.PAN_LEFT, Camera.PAN_RIGHT, Camera.TILT_UP, Camera.TILT_DOWN),
    (Camera.TRUCK_LEFT, Camera.TRUCK_RIGHT, Camera.PEDESTAL_UP, Camera.PEDESTAL_DOWN),
    (Camera.TRACKING_SHOT, Camera.STATIC_SHOT, Camera.SHAKE),
)
_HEIGHT = 88


class PromptText(QPlainTextEdit):
    """Files and links are stills, not text: dropped ones are left to the window, pasted ones are
    announced."""

    files_given = Signal(list)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return not sources_of(source) and super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if sources := sources_of(source):
            self.files_given.emit(sources)
        else:
            super().insertFromMimeData(source)


class PromptEditor(QWidget):
    """`edited` with the whole text whenever a person changes it; `files_given` with files and
    links that were pasted into it."""

    edited = Signal(str)
    files_given = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = PromptText()
        self.text.setObjectName("promptEditor")
        self.text.setAccessibleName(self.tr("How should it move?"))
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(_HEIGHT)
        self.counter = label(kind="small", name="promptCounter")
        self.counter.setAccessibleName(self.tr("Characters used"))
        self.camera = IconButton(
            "video-camera",
            self.tr("Insert a camera command"),
            text=self.tr("Camera"),
            kind="plain",
            name="cameraButton",
        )
        teach(self.camera, "camera")
        self.menu = self._camera_menu()
        self._lay_out()
        self.text.files_given.connect(self.files_given)
        self.text.textChanged.connect(self._changed)
        self.camera.clicked.connect(self._open_menu)
        self._count()

    def show_prompt(self, prompt: str | None, shots: int) -> None:
        """None: the selected shots' prompts differ; typing gives all of them the same one."""
        self.text.setPlaceholderText(
            self.tr("{0} different prompts. What you type here replaces all of them.").format(shots)
            if prompt is None
            else self.tr("Steam rises from the cup, slowly. [Push in]")
        )
        if self.text.toPlainText() != (prompt or ""):
            with QSignalBlocker(self.text):
                self.text.setPlainText(prompt or "")
                self.text.moveCursor(QTextCursor.MoveOperation.End)
        self._count()

    def insert(self, camera: Camera) -> None:
        """At the cursor, with a blank on each side where there is none."""
        cursor = self.text.textCursor()
        text, at = self.text.toPlainText(), cursor.selectionStart()
        before = "" if at == 0 or text[at - 1].isspace() else " "
        cursor.insertText(f"{before}{bracket(camera)} ")
        self.text.setTextCursor(cursor)
        self.text.setFocus()

    def _camera_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setObjectName("cameraMenu")
        menu.setAccessibleName(self.tr("Camera commands"))
        for group in _GROUPS:
            for camera in group:
                menu.addAction(camera.value).setData(camera.value)
            menu.addSeparator()
        # Qt keeps the bare text of what is stored with an action.
        menu.triggered.connect(lambda action: self.insert(Camera(action.data())))
        return menu

    def _open_menu(self) -> None:
        size = self.menu.sizeHint()
        self.menu.popup(self.camera.mapToGlobal(self._above(size)))

    def _above(self, size: QSize) -> QPoint:
        return self.camera.rect().topRight() - QPoint(size.width(), size.height())

    def _lay_out(self) -> None:
        self.head = head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(label(self.tr("How should it move?"), "heading"))
        head.addStretch()
        head.addWidget(self.counter)
        head.addWidget(self.camera)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.text)

    def _changed(self) -> None:
        self._count()
        self.edited.emit(self.text.toPlainText())

    def _count(self) -> None:
        self.counter.setText(f"{len(self.text.toPlainText())}/{MOST_PROMPT}")
        self.counter.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
