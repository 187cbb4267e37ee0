"""One run of the window: which workplaces are open, and which of them is shown."""

import asyncio
from collections.abc import Callable
from functools import partial

from hailuo_studio import paths
from hailuo_studio.core.errors import KeychainError
from hailuo_studio.desk import StudioDesk
from hailuo_studio.engine.scope import Scope
from hailuo_studio.engine.views import BatchEnd, PilotQuestion
from hailuo_studio.networking import Networking
from hailuo_studio.store.secrets import Keychain
from hailuo_studio.ui.window import StudioWindow
from hailuo_studio.workplace import Workplace


class Session:
    """The real workplace stays open behind Practice: what is paid for is brought home whatever
    the window shows, but nothing new is sent from there meanwhile. `decoding` says whether a person
    waits for a clip's frames right now."""

    def __init__(
        self,
        window: StudioWindow,
        scope: Scope,
        on_error: Callable[[BaseException], object],
        decoding: Callable[[], bool] = lambda: False,
    ) -> None:
        self._window = window
        self._scope = scope
        self._on_error = on_error
        self._decoding = decoding
        self._keychain = Keychain()
        self._networking = Networking(self._keychain)
        self._open: dict[bool, Workplace] = {}

    async def begin(self, practice: bool) -> None:
        """Practice where it is asked for or no key is stored; else the real service.

        Who never worked for real sees Practice at once: asking the keychain takes its time.
        """
        worked_before = self._real_ledger_exists()
        if practice or not (worked_before or self._keychain.in_environment()):
            await self.show(practice=True)
            if not practice and await self._has_key():
                await self.show(practice=False)
        else:
            await self.show(practice=not await self._has_key())
        if worked_before and False not in self._open:
            await self._workplace(practice=False, submitting=False)

    async def show(self, practice: bool) -> None:
        """Show one of the two from now on."""
        self._window.let_go()
        other = self._open.get(not practice)
        if other is not None and other.studio.practice:
            del self._open[True]
            await other.aclose()
        elif other is not None:
            other.studio.queue.submitting = False
        workplace = await self._workplace(practice, submitting=True)
        self._window.use(StudioDesk(workplace, self._keychain))

    async def aclose(self) -> None:
        self._window.let_go()
        for workplace in self._open.values():
            await workplace.aclose()
        self._open.clear()

    async def _workplace(self, practice: bool, *, submitting: bool) -> Workplace:
        found = self._open.get(practice)
        if found is None:
            found = Workplace(
                practice,
                keychain=self._keychain,
                networking=self._networking,
                on_error=self._on_error,
            )
            self._open[practice] = found
            found.studio.eyes.busy = self._decoding
            found.studio.batches.ended.connect(partial(self._tell, found))
            found.studio.pilots.asked.connect(partial(self._tell_pilot, found))
            await found.connect()
            found.studio.start(submitting=submitting)
        else:
            # A key, or what else Practice's settings changed, is for this one too.
            found.read_settings()
            await found.connect()
            found.studio.queue.submitting = submitting
            found.studio.queue.wake()
        return found

    def _tell(self, workplace: Workplace, end: BatchEnd) -> None:
        names = workplace.studio.projects.names()
        # Not inside the engine's own step.
        asyncio.get_running_loop().call_soon(
            self._window.tell_end, end, names.get(end.project_id, "")
        )

    def _tell_pilot(self, workplace: Workplace, question: PilotQuestion) -> None:
        name = workplace.studio.projects.names().get(question.project_id, "")
        asyncio.get_running_loop().call_soon(self._window.tell_pilot, question, name)

    async def _has_key(self) -> bool:
        """A keychain that can't be read is not "no key": who has worked for real before sees the
        real ledger, and why nothing is sent."""
        try:
            return bool(await self._keychain.api_key())
        except KeychainError:
            return self._real_ledger_exists()

    def _real_ledger_exists(self) -> bool:
        return paths.folders(practice=False).ledger.exists()
