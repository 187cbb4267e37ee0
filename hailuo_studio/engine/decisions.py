"""What a person decides about a take, each decision on disk before it shows."""

from collections.abc import Callable, Sequence

from hailuo_studio.core.catalog import Catalog
from hailuo_studio.core.data_uri import brief
from hailuo_studio.core.errors import InputError, NotOwned
from hailuo_studio.core.take import Failure, Judgement, Reason, State, Take
from hailuo_studio.core.task import TaskReport
from hailuo_studio.engine.breath import Breath
from hailuo_studio.engine.means import Access
from hailuo_studio.engine.ordering import Orders, refuse_moderated
from hailuo_studio.engine.queue import Queue
from hailuo_studio.engine.retrying import agreed, offer_of
from hailuo_studio.engine.rows import Rows
from hailuo_studio.engine.scope import Scope
from hailuo_studio.engine.views import RetryOffer, Row
from hailuo_studio.store.ledger import Ledger


class Decisions:
    """A take is claimed for the moment of the decision; while another living process holds it,
    or when it has moved on, NotOwned is raised and nothing changes."""

    def __init__(
        self,
        ledger: Ledger,
        rows: Rows,
        queue: Queue,
        orders: Orders,
        scope: Scope,
        access: Access,
        catalog: Callable[[], Catalog],
        clock: Callable[[], float],
        owner: str,
    ) -> None:
        self._ledger = ledger
        self._rows = rows
        self._queue = queue
        self._orders = orders
        self._scope = scope
        self._access = access
        self._catalog = catalog
        self._clock = clock
        self._owner = owner

    def retry(self, take_id: str) -> Row:
        """A new take of an ended one, at today's price."""
        old = self._rows.known(take_id)
        if not old.state.ended:
            raise InputError("This take has not ended.", todo="Wait for it, or settle it first.")
        refuse_moderated(self._ledger, (old.take.shot,))
        return self._orders.again(old.take)

    def offer_retry(self, project_id: str, only: Sequence[str] | None = None) -> RetryOffer:
        """What failed in a project, or of `only` these takes of it, and can be tried again, with
        its price today."""
        return offer_of(self._rows.all(project_id), self._ledger, self._catalog(), only)

    def retry_all(self, project_id: str, offer: RetryOffer) -> tuple[Row, ...]:
        """New takes of what was offered, at the price that was seen, as one batch. Raises
        InputError when that changed meanwhile, OverCeiling; then nothing is written."""
        agreed(offer, self.offer_retry(project_id, offer.takes))
        return self._orders.again_all([self._rows.known(one).take for one in offer.takes])

    async def let_go(self, take_id: str) -> Row:
        """A held take goes on, at today's price where nothing was sent yet."""
        take = await self._claimed(take_id, State.HELD)
        agreed = take.agreed
        if take.attempt is None or take.attempt.nothing_accepted:
            agreed = max(agreed, self._catalog().quote(take.shot.settings).reserve)
        return self._decided(self._ledger.let_go(take_id, agreed, self._clock()))

    async def cancel(self, take_id: str) -> bool:
        """End a take of which nothing was sent; False when it is too late for that."""
        return await self._queue.stop(take_id) and await self._cancel(take_id)

    async def cancel_all(self, take_ids: Sequence[str]) -> int:
        """Cancel what was not sent yet; how many that were. None of them is sent meanwhile,
        however many there are."""
        breath, cancelled = Breath(), 0
        with self._queue.barred(take_ids):
            stopped = [take_id for take_id in take_ids if await self._queue.stop(take_id)]
            for take_id in stopped:
                cancelled += await self._cancel(take_id)
                await breath.draw()
        return cancelled

    async def _cancel(self, take_id: str) -> bool:
        try:
            take = await self._claimed(take_id, State.QUEUED, State.HELD)
            self._decided(self._ledger.cancel(take.id, self._clock()))
        except NotOwned:
            return False
        return True

    def reorder(self, take_ids: Sequence[str]) -> None:
        """Let these takes wait in this order; only what still waits changes its turn."""
        waiting = [i for i in take_ids if self._rows.known(i).state.unsent]
        self._ledger.reorder(waiting)
        for take_id in waiting:
            self._rows.reload(take_id)
        self._queue.wake()

    async def send_again(self, take_id: str) -> Row:
        """An unsure take may be charged, and stays counted; a new one is made beside it."""
        take = await self._claimed(take_id, State.UNSURE)
        failure = Failure(
            Reason.SENT_AGAIN, "Sent again by you; it may have been charged.", self._clock()
        )
        self._decided(self._ledger.close_unsure(take_id, self._clock(), failure))
        return self._orders.again(take)

    async def not_sent(self, take_id: str) -> Row:
        """A person checked: it was not accepted."""
        await self._claimed(take_id, State.UNSURE)
        return self._decided(self._ledger.close_unsure(take_id, self._clock(), None))

    async def examine(self, take_id: str, task_id: str) -> TaskReport:
        """Ask for a task before it is attached. Raises InputError when it can't be this take's:
        unknown, another take's, or asked for with another text or picture."""
        row = self._rows.known(take_id)
        service = self._access.service
        if service is None:
            raise InputError("No API key is stored.", todo="Store it in the settings.")
        if self._ledger.has_task(task_id):
            raise InputError(f"Task {task_id} already belongs to a take.", todo="Check the id.")
        report = await service.ask(task_id, None)
        sent = row.take.attempt.sent.request if row.take.attempt else {}
        for theirs, ours, name in (
            (report.echo_prompt, sent.get("prompt"), "text"),
            (report.echo_image, sent.get("image"), "picture"),
        ):
            if theirs and ours and brief(theirs).strip() != ours.strip():
                raise InputError(
                    f"Task {task_id} was asked for with another {name}.", todo="Check the id."
                )
        return report

    async def attach(self, take_id: str, task_id: str) -> Row:
        """Give an unsure take the task a person found and `examine` let pass."""
        await self._claimed(take_id, State.UNSURE)
        return self._decided(self._ledger.attach(take_id, task_id, self._clock()))

    async def detach(self, take_id: str) -> Row:
        """Undo `attach`."""
        self._queue.drop(take_id)
        await self._scope.finished(take_id)
        await self._claimed(take_id)
        return self._decided(self._ledger.detach(take_id, self._clock()))

    def mark_refunded(self, take_id: str, refunded: bool = True) -> Row:
        """The service gave the credits of an ended take back, or it did not after all. Raises
        InputError where nothing was charged."""
        row = self._rows.known(take_id)
        attempt = row.take.attempt
        if not row.state.ended or attempt is None or attempt.nothing_accepted:
            raise InputError("Nothing was charged for this take.", todo="Wait until it has ended.")
        self._ledger.refunded(take_id, self._clock() if refunded else None)
        return self._rows.reload(take_id)

    def judge(self, take_id: str, judgement: Judgement | None) -> Row:
        """Keep or reject a clip; None makes it undecided again. Raises InputError where there is
        no clip yet."""
        if self._rows.known(take_id).take.clip is None:
            raise InputError("This take has no clip yet.", cost="", todo="Wait for it.")
        self._ledger.judge(take_id, judgement, self._clock())
        return self._rows.reload(take_id)

    def clip_moved(self, take_id: str, path: str) -> Row:
        """The clip's file was found elsewhere."""
        self._ledger.clip_moved(take_id, path)
        return self._rows.reload(take_id)

    async def _claimed(self, take_id: str, *states: State) -> Take:
        """The take, ours to decide about. Raises NotOwned while a living owner holds it or when
        it is in none of `states`."""
        self._rows.catch_up()
        row = self._rows.known(take_id)
        if row.state.needs_person:
            # What brought it here may still be giving it back.
            await self._scope.finished(take_id)
        if self._scope.running(take_id) or self._rows.owned_elsewhere(take_id):
            raise NotOwned(take_id)
        recorded = self._ledger.owner_of(take_id)
        if recorded != self._owner and not self._ledger.claim(take_id, recorded):
            raise NotOwned(take_id)
        if states and row.state not in states:
            self._ledger.release(take_id)
            raise NotOwned(take_id)
        return self._ledger.take(take_id)

    def _decided(self, take: Take) -> Row:
        self._ledger.release(take.id)
        row = self._rows.reload(take.id)
        self._queue.wake()
        return row
