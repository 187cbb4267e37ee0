"""Asks for the network in use, changes it and tries it; holds no widget while it waits."""

from itertools import count

from PySide6.QtCore import QObject, Signal

from hailuo_studio.core.errors import StudioError
from hailuo_studio.core.network import NetworkChoice
from hailuo_studio.ui.bridge import Desk


class NetworkErrands(QObject):
    """`saved` with the choice that was kept, `tried` with how a trial went."""

    state = Signal(object)
    saved = Signal(object)
    tried = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted: NetworkChoice | None = None
        self._running = False
        self._numbers = count(1)

    @property
    def key(self) -> str:
        """For the scope: an ended save is known there until the loop's next turn."""
        return f"save network {next(self._numbers)}"

    def want(self, choice: NetworkChoice) -> bool:
        """True where a `save` has to follow; one that runs takes this along."""
        self._wanted = choice
        follows, self._running = not self._running, True
        return follows

    async def save(self, desk: Desk) -> None:
        """Until nothing more is wanted; what can't be kept leaves all as it was."""
        try:
            while (choice := self._wanted) is not None:
                self._wanted = None
                await self._keep(desk, choice)
        finally:
            self._running = False
        await self.ask(desk)

    async def _keep(self, desk: Desk, choice: NetworkChoice) -> None:
        try:
            await desk.save_network(choice)
        except StudioError as error:
            self.failed.emit(error)
        else:
            self.saved.emit(choice)

    async def ask(self, desk: Desk) -> None:
        try:
            self.state.emit(await desk.network_state())
        except StudioError as error:
            self.failed.emit(error)

    async def test(self, desk: Desk, choice: NetworkChoice) -> None:
        try:
            self.tried.emit(await desk.try_network(choice))
        except StudioError as error:
            self.failed.emit(error)
