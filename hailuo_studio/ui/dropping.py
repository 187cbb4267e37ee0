"""Drops on the window, wherever on it: a ring while something useful is over it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QMainWindow, QWidget

from hailuo_studio.ui.drops import can_take, dropped


class Dropping(QObject):
    """`given` with what was dropped. `ready` says whether anything can be taken yet, `room` which
    room is shown."""

    given = Signal(object)

    def __init__(
        self, window: QMainWindow, ready: Callable[[], bool], room: Callable[[], QWidget | None]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._ready = ready
        self._room = room
        self._ringed: QFrame | None = None
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event.type():
            case QEvent.Type.DragEnter:
                assert isinstance(event, QDragEnterEvent)
                self._enter(event)
            case QEvent.Type.DragLeave:
                self.show(False)
            case QEvent.Type.Drop:
                assert isinstance(event, QDropEvent)
                self._drop(event)
            case _:
                return False
        return True

    def _enter(self, event: QDragEnterEvent) -> None:
        source = event.source()
        inside = isinstance(source, QWidget) and source.window() is self._window
        if self._ready() and not inside and can_take(event.mimeData()):
            event.acceptProposedAction()
            self.show(True)

    def _drop(self, event: QDropEvent) -> None:
        self.show(False)
        if what := dropped(event.mimeData()):
            event.acceptProposedAction()
            self.given.emit(what)

    def show(self, over: bool) -> None:
        """A ring round the picture of the room that is shown, or none."""
        room = self._room()
        frame = room.findChild(QFrame, "stageFrame") if over and room is not None else None
        before, self._ringed = self._ringed, frame
        for one, on in ((before, False), (frame, True)):
            if one is not None:
                one.setProperty("drop", on)
                one.style().polish(one)
