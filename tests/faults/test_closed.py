"""Whoever still asks after the program has closed its books gets an answer or a sentence."""

import pytest

from hailuo_studio.core.errors import LedgerError
from hailuo_studio.core.shot import Settings
from hailuo_studio.core.take import State
from tests.engine.conftest import order, until_state
from tests.faults.conftest import Bench


async def test_rows_prices_and_times_can_still_be_painted(bench: Bench) -> None:
    studio = bench.studio()
    (row,) = order(studio)
    await until_state(studio, row.take.id, State.READY)
    shown = studio.budget()
    await bench.close()
    assert studio.row(row.take.id).state is State.READY
    assert studio.budget() == shown
    assert studio.experience.usual(Settings()).late > 0
    studio.queue.wake()
    studio.queue.check_now(row.take.id)


async def test_what_needs_the_ledger_says_that_it_is_closed(bench: Bench) -> None:
    studio = bench.studio()
    (row,) = order(studio)
    await until_state(studio, row.take.id, State.READY)
    await bench.close()
    with pytest.raises(LedgerError, match="closed"):
        order(studio, again=True)
    with pytest.raises(LedgerError, match="closed"):
        studio.decisions.mark_refunded(row.take.id)
    with pytest.raises(LedgerError, match="closed"):
        studio.projects.all()
