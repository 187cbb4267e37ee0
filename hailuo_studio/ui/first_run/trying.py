"""The first clip by one click: a sample, words for it, and in Practice the order as well."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from hailuo_studio.core.errors import StillError, StudioError
from hailuo_studio.core.shot import Shot
from hailuo_studio.ui.bridge import Desk, Scope
from hailuo_studio.ui.compose.example import example

if TYPE_CHECKING:
    from hailuo_studio.ui.window import StudioWindow


class Trying(QObject):
    def __init__(self, window: "StudioWindow", scope: Scope) -> None:
        super().__init__(window)
        self._window = window
        self._scope = scope

    def begin(self) -> None:
        """All of it in Practice; with the real service nothing is ordered, whose price was not
        seen."""
        self._start(order=True)

    def set_up(self) -> None:
        """The sample and the words alone."""
        self._start(order=False)

    def _start(self, *, order: bool) -> None:
        desk = self._window.desk
        if desk is not None and desk.samples:
            self._scope.start("try a sample", self._try(desk, order=order and desk.practice))

    async def _try(self, desk: Desk, *, order: bool) -> None:
        window = self._window
        try:
            (found,) = await desk.take_in(desk.samples[:1])
        except StudioError as error:
            window.telling.error(error)
            return
        if isinstance(found, StillError):
            window.telling.error(found)
        elif desk is window.desk:
            window.rooms.show_create()
            window.room.begin_with(Shot(found, example(), desk.catalog.cheapest))
            if order:
                window.room.generate()
