"""The list that completion shows beside the cursor; made when it is first needed."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QListView, QVBoxLayout

from hailuo_studio.core.camera import Camera
from hailuo_studio.ui.compose.camera.delegates import ROW, RowDelegate
from hailuo_studio.ui.compose.camera.loop import Loop
from hailuo_studio.ui.compose.camera.model import CAMERA, CameraModel
from hailuo_studio.ui.compose.prompt.text import PromptText
from hailuo_studio.ui.labels import label

MOST_ROWS = 6


class CompletionList(QFrame):
    """As tall as what it shows, above the line or below it, wherever there is room."""

    def __init__(self, text: PromptText) -> None:
        super().__init__(text)
        self._text = text
        self.setObjectName("cameraCompletion")
        self.setAccessibleName(self.tr("Camera commands that fit"))
        self.setProperty("kind", "popup")
        self._model = CameraModel(self)
        self.view = QListView()
        self.view.setObjectName("completionList")
        self.view.setAccessibleName(self.tr("Camera commands that fit"))
        self.view.setModel(self._model)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setMouseTracking(True)
        self.view.setUniformItemSizes(True)
        self.view.setItemDelegate(RowDelegate(Loop(self.view.viewport()), self.view))
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        hint = self.tr("Enter completes  ·  , adds another  ·  ] ends")
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.setSpacing(4)
        column.addWidget(self.view)
        words = label(hint, "small")
        words.setContentsMargins(8, 0, 8, 4)
        column.addWidget(words)
        self.hide()

    @property
    def camera(self) -> Camera | None:
        """The one that is marked."""
        index = self.view.currentIndex()
        return Camera(index.data(CAMERA)) if index.isValid() else None

    def fill(self, typed: str, without: tuple[Camera, ...]) -> bool:
        """Whether anything fits."""
        self._model.filter(typed, without)
        self.view.setCurrentIndex(self._model.index(0))
        return self._model.rowCount() > 0

    def step(self, by: int) -> None:
        count = self._model.rowCount()
        row = self.view.currentIndex().row() + by
        row = row % count if abs(by) == 1 else max(0, min(row, count - 1))
        self.view.setCurrentIndex(self._model.index(row))

    def show_at(self, top: QPoint, bottom: QPoint) -> None:
        """Beside that line of the text, which goes from `top` to `bottom` at the cursor."""
        text, window = self._text, self._text.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        rows = min(self._model.rowCount(), MOST_ROWS)
        self.view.setFixedSize(ROW.width() + 60, rows * ROW.height() + 4)
        self.adjustSize()
        upper = text.viewport().mapTo(window, top)
        lower = text.viewport().mapTo(window, bottom)
        left = max(8, min(upper.x() - 8, window.width() - self.width() - 8))
        above = upper.y() - self.height() - 4
        self.move(left, above if above >= 8 else lower.y() + 4)
        self.show()
        self.raise_()
