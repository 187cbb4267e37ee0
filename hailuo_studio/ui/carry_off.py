"""Clips taken elsewhere: dragged out by a handle, copied as files, shown in their folder."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDrag, QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication

from hailuo_studio.ui import icons
from hailuo_studio.ui.icon_button import IconButton


def files(paths: Sequence[Path]) -> QMimeData:
    """For a file manager, an editor or a mail."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    mime.setText("\n".join(map(str, paths)))
    return mime


def copy(paths: Sequence[Path]) -> None:
    QGuiApplication.clipboard().setMimeData(files(paths))


def show_in_folder(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))


class Handle(IconButton):
    """Drag it and the clip goes along, as a file; a click copies it. On the picture itself a drag
    scrubs."""

    def __init__(self, clip: Callable[[], Path | None]) -> None:
        super().__init__("", "", kind="plain", name="clipHandle")
        self.set_words(self.tr("Drag the clip into another program, or click to copy it"))
        self.set_icon_name("hand-grabbing")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self._clip = clip
        self._pressed: QPoint | None = None
        self.clicked.connect(self._copy)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._pressed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        path, pressed = self._clip(), self._pressed
        if path is None or pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        way = event.position().toPoint() - pressed
        if way.manhattanLength() >= QApplication.startDragDistance():
            self._pressed = None
            self.setDown(False)
            drag = QDrag(self)
            drag.setMimeData(files([path]))
            drag.setPixmap(icons.icon("film-strip").pixmap(32, 32))
            drag.exec(Qt.DropAction.CopyAction)

    def _copy(self) -> None:
        if (path := self._clip()) is not None:
            copy([path])
