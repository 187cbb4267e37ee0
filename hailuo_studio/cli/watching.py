"""Waits for takes to come to rest, tells of each change, and stops on Ctrl-C without loss."""

import asyncio
import signal
from collections.abc import Iterator
from contextlib import contextmanager

from hailuo_studio.cli.exits import Exit, exit_of
from hailuo_studio.cli.output import Output
from hailuo_studio.core.take import State
from hailuo_studio.engine.studio import Studio
from hailuo_studio.engine.views import Banner, BannerKind, Row

# Banners that only a person can lift: a script stops, with this exit code.
STOPS = {
    BannerKind.KEY_REFUSED: Exit.KEY_OR_CREDITS,
    BannerKind.CREDITS_SHORT: Exit.KEY_OR_CREDITS,
    BannerKind.CEILING: Exit.OVER_CEILING,
    BannerKind.PROJECT_CEILING: Exit.OVER_CEILING,
    BannerKind.BATCH_CEILING: Exit.OVER_CEILING,
    BannerKind.SAME_FAILURES: Exit.SOME_FAILED,
    BannerKind.KEY_MISSING: Exit.INPUT,
    BannerKind.PICTURE_LINK: Exit.INPUT,
    BannerKind.SETTINGS: Exit.INPUT,
    BannerKind.KEYCHAIN: Exit.INPUT,
    BannerKind.LEDGER: Exit.SOME_FAILED,
}


@contextmanager
def interrupts(stop: asyncio.Event) -> Iterator[None]:
    """Ctrl-C and a polite kill set `stop`; Windows knows only the first."""
    loop = asyncio.get_running_loop()
    wanted = (signal.SIGINT, signal.SIGTERM)
    before = {number: signal.getsignal(number) for number in wanted}
    for number in wanted:
        signal.signal(number, lambda *_: loop.call_soon_threadsafe(stop.set))
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


class Watch:
    """Over some takes of a studio; `keep_queued` leaves what was not sent for the next call. What
    is behind a pilot waits for a person's word, and is not waited for."""

    def __init__(self, studio: Studio, output: Output, keep_queued: bool) -> None:
        self._studio = studio
        self._output = output
        self._keep_queued = keep_queued
        self._changed = asyncio.Event()
        self._interrupted = asyncio.Event()
        self._stop: Exit | None = None
        self._ledger_lost = False

    async def until_rest(self, take_ids: frozenset[str]) -> Exit:
        """The call's exit code, once each take has ended or needs a person."""
        disconnect = (
            self._studio.row_changed.connect(lambda row: self._row(row, take_ids)),
            self._studio.queue.banner_changed.connect(self._banner),
        )
        if self._studio.queue.banner is not None:
            self._banner(self._studio.queue.banner)
        try:
            with interrupts(self._interrupted):
                interruption = asyncio.ensure_future(self._interrupted.wait())
                while not self._at_rest(take_ids) and not self._interrupted.is_set():
                    self._changed.clear()
                    change = asyncio.ensure_future(self._changed.wait())
                    await asyncio.wait((change, interruption), return_when=asyncio.FIRST_COMPLETED)
                    change.cancel()
                interruption.cancel()
                return await self._ended(take_ids)
        finally:
            for stop in disconnect:
                stop()

    async def _ended(self, take_ids: frozenset[str]) -> Exit:
        interrupted = self._interrupted.is_set()
        if (interrupted or self._stop is not None) and not self._keep_queued:
            for row in self._rows(take_ids):
                if row.state.unsent:
                    await self._studio.decisions.cancel(row.take.id)
        if interrupted:
            going = sum(not row.state.ended for row in self._rows(take_ids))
            self._output.say(
                f"Stopped waiting. {going} unfinished takes are kept; nothing is lost. "
                "Go on with: hailuo-studio resume" + (" --sandbox" if self._studio.practice else "")
            )
            return Exit.INTERRUPTED
        found = exit_of(row.state for row in self._rows(take_ids) if not _asks(row))
        if self._stop is None or (self._stop, found) == (Exit.SOME_FAILED, Exit.SOME_UNSURE):
            return found
        return self._stop

    def _rows(self, take_ids: frozenset[str]) -> tuple[Row, ...]:
        return tuple(row for row in self._studio.rows() if row.take.id in take_ids)

    def _at_rest(self, take_ids: frozenset[str]) -> bool:
        rows = self._rows(take_ids)
        if self._ledger_lost:
            return True
        if self._stop is not None:
            # What is paid is still brought home; only what was not sent stops.
            return not any(row.state in _GOING_ON for row in rows)
        return all(row.state.ended or row.state.needs_person or _asks(row) for row in rows)

    def _row(self, row: Row, take_ids: frozenset[str]) -> None:
        if row.take.id in take_ids:
            self._output.row(row)
            self._changed.set()

    def _banner(self, banner: Banner | None) -> None:
        self._output.banner(banner)
        if banner is not None:
            self._stop = STOPS.get(banner.kind, self._stop)
            self._ledger_lost = banner.kind is BannerKind.LEDGER
        self._changed.set()


def _asks(row: Row) -> bool:
    """Whether it waits for a person's word, which no script says."""
    return bool(row.take.behind) and row.state.unsent


_GOING_ON = frozenset({State.SUBMITTING, State.GENERATING, State.DOWNLOADING})
