"""The camera menu: every command with a drawing of its move, up to three of them combined."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QListView, QVBoxLayout, QWidget

from hailuo_studio.core.camera import MOST_COMBINED, Camera, bracket
from hailuo_studio.ui.compose.camera.delegates import TILE, TileDelegate
from hailuo_studio.ui.compose.camera.drawing import paint_view
from hailuo_studio.ui.compose.camera.loop import Loop
from hailuo_studio.ui.compose.camera.model import CAMERA, CameraModel
from hailuo_studio.ui.icon_button import IconButton
from hailuo_studio.ui.labels import label

_COLUMNS = 5
_ROWS = 3
_ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CameraMenu(QFrame):
    """`chosen` with the commands that shall run together. A click or `,` chooses one more, Enter
    or a double click ends; Enter alone takes the one that is marked."""

    chosen = Signal(tuple)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("cameraMenu")
        self.setAccessibleName(self.tr("Camera commands"))
        self.setProperty("kind", "popup")
        self.model = CameraModel(self)
        self.filter = QLineEdit()
        self.filter.setObjectName("cameraFilter")
        self.filter.setAccessibleName(self.tr("Filter the camera commands"))
        self.filter.setPlaceholderText(self.tr("Type to filter"))
        self.view = _grid(self.model)
        self.view.setAccessibleName(self.tr("Camera commands"))
        self._loop = Loop(self.view.viewport())
        self.view.setItemDelegate(TileDelegate(self._loop, self.view))
        self.preview = Preview()
        self.words = label(wrap=True, name="cameraWords")
        self.words.setFixedWidth(300)
        self.done = IconButton("", " ", text=" ", name="cameraDone")
        self._lay_out()
        self.filter.installEventFilter(self)
        self.filter.textChanged.connect(self._filter)
        self.view.clicked.connect(self._clicked)
        self.view.doubleClicked.connect(self._double_clicked)
        self.view.selectionModel().currentChanged.connect(self._show)
        self.done.clicked.connect(self._end)

    @property
    def moving(self) -> bool:
        """Whether its drawings move."""
        return self._loop.running

    def open(self, at: QPoint, chosen: Sequence[Camera], words: str) -> None:
        """Above this point of the screen; `words` say what the button does."""
        self.model.choose(chosen)
        self.filter.clear()
        self._filter("")
        self.done.setText(words)
        self.done.setAccessibleName(words)
        size = self.sizeHint()
        screen = self.screen().availableGeometry()
        left = max(screen.left(), min(at.x() - size.width(), screen.right() - size.width()))
        self.move(left, max(screen.top(), at.y() - size.height()))
        self.show()
        self.filter.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The filter has the focus; what moves and chooses goes to the commands."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        key = Qt.Key(event.key())
        if key in _ARROWS:
            self.view.keyPressEvent(event)
            self._show()
        elif key in _ENTER:
            self._end()
        elif event.text() == "," or (event.text() == " " and not self.filter.text()):
            marked = self._marked
            self._toggle(self.view.currentIndex())
            self.filter.clear()
            self._mark(marked)
        else:
            return False
        return True

    def _clicked(self, index: QModelIndex) -> None:
        self._toggle(index)
        self.filter.setFocus()

    def _double_clicked(self, index: QModelIndex) -> None:
        """Its first click may have taken it away again."""
        camera = Camera(index.data(CAMERA))
        if camera not in self.model.chosen:
            self.model.toggle(camera)
        self._end()

    def _toggle(self, index: QModelIndex) -> None:
        if index.isValid():
            self.model.toggle(Camera(index.data(CAMERA)))
            self._show()

    def _end(self) -> None:
        cameras = self.model.chosen or self._marked
        if cameras:
            self.hide()
            self.chosen.emit(cameras)

    @property
    def _marked(self) -> tuple[Camera, ...]:
        camera = self.model.camera(self.view.currentIndex().row())
        return () if camera is None else (camera,)

    def _mark(self, cameras: tuple[Camera, ...]) -> None:
        for camera in cameras:
            self.view.setCurrentIndex(self.model.index(tuple(Camera).index(camera)))

    def _filter(self, typed: str) -> None:
        self.model.filter(typed)
        self.view.setCurrentIndex(self.model.index(0))
        self._show()

    def _show(self) -> None:
        cameras = self.model.chosen or self._marked
        self.preview.cameras = cameras
        self.done.setEnabled(bool(cameras))
        if len(self.model.chosen) == MOST_COMBINED:
            words = self.tr("{0}\nThree run together, more are not possible.")
        elif self.model.chosen:
            words = self.tr("{0}\nChoose one more, and they run together.")
        elif cameras:
            words = self.tr("{0}\nClick up to three to let them run together.")
        else:
            words = self.tr("No command is called so.")
        self.words.setText(words.format(bracket(*cameras)))

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.preview)
        foot.addWidget(self.words, 1)
        foot.addWidget(self.done, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        column.addWidget(self.filter)
        column.addWidget(self.view)
        column.addLayout(foot)


class Preview(QWidget):
    """The combination as it moves."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("cameraPreview")
        self.setFixedSize(128, 72)
        self.cameras: tuple[Camera, ...] = ()
        self._loop = Loop(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        moves = (self.cameras,) if self.cameras else ((Camera.STATIC_SHOT,),)
        paint_view(painter, QRectF(self.rect()), moves, self._loop.moment)
        painter.end()


def _grid(model: CameraModel) -> QListView:
    view = QListView()
    view.setObjectName("cameraChoices")
    view.setModel(model)
    view.setViewMode(QListView.ViewMode.IconMode)
    view.setMovement(QListView.Movement.Static)
    view.setResizeMode(QListView.ResizeMode.Adjust)
    view.setGridSize(TILE)
    view.setUniformItemSizes(True)
    view.setMouseTracking(True)
    view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setFixedSize(QSize(_COLUMNS * TILE.width() + 4, _ROWS * TILE.height() + 4))
    return view
