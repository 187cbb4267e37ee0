"""The service calls back: it is only a reason to ask again, and a rare one whoever calls."""

import asyncio
import secrets
from collections.abc import Callable

from hailuo_studio.core.take import Take
from hailuo_studio.engine import pacing


class Callbacks:
    """`ring` ends a take's pause between two questions. `trusted` is whether callbacks come: one
    that failed to come makes the questions dense again, until one comes.

    Whatever is thrown at a take's path, it is asked for at once only when that was not done
    shortly before; several calls meanwhile make one question.
    """

    def __init__(self, ring: Callable[[str], None], tempo: float) -> None:
        self.trusted = True
        self._ring = ring
        self._tempo = tempo
        self._takes: dict[str, str] = {}
        self._rings: dict[str, int] = {}
        self._not_before: dict[str, float] = {}
        self._due: dict[str, asyncio.TimerHandle] = {}

    def learn(self, take: Take) -> None:
        """From now on calls for this take are known."""
        if take.callback:
            self._takes[take.callback] = take.id

    def heard(self, token: str) -> bool:
        """Someone called; whether it was at the path of one of our takes."""
        take_id = self._takes.get(token)
        if take_id is None:
            return False
        self.trusted = True
        if take_id not in self._due:
            loop = asyncio.get_running_loop()
            wait = max(0.0, self._not_before.get(take_id, 0.0) - loop.time())
            self._due[take_id] = loop.call_later(wait, self._ask, take_id)
        return True

    def found(self, take_id: str) -> None:
        """The task has ended, as an answer said; without a call for it, none can be relied on."""
        if take_id not in self._rings and take_id not in self._due:
            self.trusted = False

    def close(self) -> None:
        for timer in self._due.values():
            timer.cancel()
        self._due.clear()

    def _ask(self, take_id: str) -> None:
        del self._due[take_id]
        count = self._rings[take_id] = self._rings.get(take_id, 0) + 1
        wait = pacing.between_calls(count) * self._tempo
        self._not_before[take_id] = asyncio.get_running_loop().time() + wait
        self._ring(take_id)


def new_token() -> str:
    return secrets.token_urlsafe(24)
