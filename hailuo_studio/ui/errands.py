"""What the window asks of the engine and waits for; no widget is held while it waits."""

from collections.abc import Awaitable, Callable, Coroutine, Sequence
from functools import partial
from itertools import count
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from hailuo_studio.core.errors import StudioError
from hailuo_studio.core.shot import Still
from hailuo_studio.core.take import Judgement
from hailuo_studio.engine.accounts import Entry
from hailuo_studio.engine.views import Order, PilotQuestion, RetryOffer
from hailuo_studio.ui.bridge import Desk, Scope
from hailuo_studio.ui.pixels import image_of
from hailuo_studio.ui.queue.row_actions import Action

_STAGE_SIDE = 2560


class Errands(QObject):
    """Answers come as signals; a StudioError comes as `failed` (or `order_refused`). `written` with
    the prompts of an order as a person wrote them."""

    linked = Signal(object)
    picture_came = Signal(str, QImage)
    ordered = Signal(object)
    written = Signal(object)
    order_refused = Signal(object)
    project_made = Signal(object)
    exported = Signal(str)
    reported = Signal(str)
    failed = Signal(object)

    def __init__(self, scope: Scope, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scope = scope
        self._numbers = count(1)
        self._desk: Desk | None = None

    def use(self, desk: Desk) -> None:
        self._desk = desk

    def link(self, url: str) -> None:
        """The picture behind a link, for the shot that is being edited."""
        if self._desk is not None:
            self._start("link", self._link(self._desk, url))

    def picture(self, source: str) -> None:
        """A large picture of a still that is no file here."""
        if self._desk is not None:
            self._start(f"picture {source}", self._picture(self._desk, source))

    def generate(self, order: Order, prompts: Sequence[str] = ()) -> None:
        """A second press while the first is being written down is refused."""
        if self._desk is not None:
            self._start("generate", self._generate(self._desk, order, prompts))

    def decide(self, take_id: str, action: Action) -> None:
        desk = self._desk
        if desk is None:
            return
        calls: dict[Action, Callable[[str], Awaitable[object]]] = {
            Action.CANCEL: desk.cancel,
            Action.RETRY: desk.retry,
            Action.LET_GO: desk.let_go,
            Action.DETACH: desk.detach,
            Action.REFUNDED: desk.mark_refunded,
            Action.NOT_REFUNDED: partial(desk.mark_refunded, refunded=False),
            Action.KEEP: partial(desk.judge, judgement=Judgement.KEEP),
            Action.REJECT: partial(desk.judge, judgement=Judgement.REJECT),
            Action.UNDECIDED: partial(desk.judge, judgement=None),
        }
        self._start(f"decide {take_id}", self._decided(calls[action], take_id))

    def set_project_ceiling(self, project_id: str, ceiling: int | None) -> None:
        if self._desk is not None:
            work = self._decided(self._desk.set_project_ceiling, project_id, ceiling)
            self._start(f"ceiling {project_id}", work)

    def export(self, entries: Sequence[Entry], path: str) -> None:
        if self._desk is not None:
            self._start("export", self._export(self._desk, entries, path))

    def add_project(self, name: str, folder: str) -> None:
        if self._desk is not None:
            self._start("add project", self._add_project(self._desk, name, folder))

    def reorder(self, take_ids: Sequence[str]) -> None:
        if self._desk is not None:
            self._start(
                f"reorder {next(self._numbers)}", self._decided(self._desk.reorder, take_ids)
            )

    def cancel_all(self, take_ids: Sequence[str]) -> None:
        if self._desk is not None:
            self._start("cancel several", self._decided(self._desk.cancel_all, take_ids))

    def check(self, take_ids: Sequence[str]) -> None:
        if self._desk is not None:
            self._desk.check_now(take_ids)

    def retry_all(self, project_id: str, offer: RetryOffer) -> None:
        if self._desk is not None:
            self._start("retry all", self._decided(self._desk.retry_all, project_id, offer))

    def follow(self, question: PilotQuestion) -> None:
        if self._desk is not None:
            work = self._decided(self._desk.follow, question)
            self._start(f"pilot {question.batch_id}", work)

    def stop_at_pilot(self, batch_id: str) -> None:
        if self._desk is not None:
            self._start(f"pilot {batch_id}", self._decided(self._desk.stop_at_pilot, batch_id))

    def pause(self) -> None:
        if self._desk is not None:
            self._say_where_it_fails(self._desk.pause)

    def go_on(self) -> None:
        if self._desk is not None:
            self._say_where_it_fails(self._desk.go_on)

    def _say_where_it_fails(self, call: Callable[[], object]) -> None:
        """What is done at once; the ledger may refuse it all the same."""
        try:
            call()
        except StudioError as error:
            self.failed.emit(error)

    def report(self) -> None:
        if self._desk is not None:
            self._start("report", self._report(self._desk))

    def _start(self, key: str, work: Coroutine[Any, Any, None]) -> None:
        self._scope.start(key, work)

    async def _link(self, desk: Desk, url: str) -> None:
        try:
            for found in await desk.take_in([url]):
                (self.linked if isinstance(found, Still) else self.failed).emit(found)
        except StudioError as error:
            self.failed.emit(error)

    async def _picture(self, desk: Desk, source: str) -> None:
        try:
            self.picture_came.emit(source, image_of(await desk.thumbnail(source, _STAGE_SIDE)))
        except StudioError as error:
            self.failed.emit(error)

    async def _generate(self, desk: Desk, order: Order, prompts: Sequence[str]) -> None:
        try:
            self.ordered.emit(tuple(await desk.enqueue(order)))
        except StudioError as error:
            self.order_refused.emit(error)
        else:
            self.written.emit(prompts)

    async def _add_project(self, desk: Desk, name: str, folder: str) -> None:
        try:
            self.project_made.emit(await desk.add_project(name, folder))
        except StudioError as error:
            self.failed.emit(error)

    async def _export(self, desk: Desk, entries: Sequence[Entry], path: str) -> None:
        try:
            await desk.export_entries(entries, path)
        except StudioError as error:
            self.failed.emit(error)
        else:
            self.exported.emit(path)

    async def _report(self, desk: Desk) -> None:
        try:
            self.reported.emit(await desk.report())
        except StudioError as error:
            self.failed.emit(error)

    async def _decided(self, decide: Callable[..., Awaitable[object]], *what: object) -> None:
        try:
            await decide(*what)
        except StudioError as error:
            self.failed.emit(error)
