"""What the room asks of the engine and waits for; no widget is held while it waits."""

from collections.abc import Awaitable, Callable

from PySide6.QtCore import QObject, Signal

from hailuo_studio.core.errors import StudioError
from hailuo_studio.ui.bridge import Desk, Scope

Decide = Callable[..., Awaitable[object]]


class UnsureErrands(QObject):
    """`judged` with a verdict, `found` with a task's id and report. What was decided shows on the
    take's row."""

    judged = Signal(object)
    found = Signal(str, object)
    failed = Signal(object)

    def __init__(self, scope: Scope, parent: QObject) -> None:
        super().__init__(parent)
        self._scope = scope

    def compare(self, desk: Desk, take_id: str, before: int, now: int) -> None:
        self._scope.start("compare balances", self._compare(desk, take_id, before, now))

    def look_up(self, desk: Desk, take_id: str, task_id: str) -> bool:
        """False while another look-up is under way."""
        return self._scope.start("look up a task", self._look_up(desk, take_id, task_id))

    def not_accepted(self, desk: Desk, take_ids: tuple[str, ...]) -> None:
        self._scope.start(f"decide {take_ids[0]}", self._each(desk.not_sent, take_ids))

    def send_again(self, desk: Desk, take_id: str) -> None:
        self._scope.start(f"decide {take_id}", self._each(desk.send_again, (take_id,)))

    def attach(self, desk: Desk, take_id: str, task_id: str) -> None:
        self._scope.start(f"decide {take_id}", self._decided(desk.attach, take_id, task_id))

    async def _compare(self, desk: Desk, take_id: str, before: int, now: int) -> None:
        try:
            self.judged.emit(await desk.check_balance(take_id, before, now))
        except StudioError as error:
            self.failed.emit(error)

    async def _look_up(self, desk: Desk, take_id: str, task_id: str) -> None:
        try:
            self.found.emit(task_id, await desk.examine(take_id, task_id))
        except StudioError as error:
            self.failed.emit(error)

    async def _each(self, decide: Decide, take_ids: tuple[str, ...]) -> None:
        for take_id in take_ids:
            await self._decided(decide, take_id)

    async def _decided(self, decide: Decide, *what: str) -> None:
        try:
            await decide(*what)
        except StudioError as error:
            self.failed.emit(error)
