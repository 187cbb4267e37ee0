"""The lid is closed while requests wait their turn, and opened a day later: first what is paid is
asked for and fetched, then new requests leave, with links that will live."""

import asyncio
import os
import signal
import sqlite3
import sys
from pathlib import Path

import pytest

from tests.engine.conftest import order
from tests.faults.conftest import Bench, when
from tests.faults.sleeper import TEMPO

NIGHT = 22.5 * 3600
# Longer than the wait at the gate: its end comes while the computer sleeps.
SPACING_OVER = 1.2 * TEMPO
pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="no SIGSTOP here")


def accepted(ledger: Path) -> int:
    with sqlite3.connect(f"file:{ledger}?mode=ro", uri=True) as found:
        rows = found.execute("SELECT count(*) FROM attempts WHERE outcome = 'accepted'").fetchone()
    found.close()
    return int(rows[0])


async def test_after_a_night_downloads_go_first_then_requests(bench: Bench) -> None:
    service, ahead = bench.service, bench.folder / "ahead"
    ahead.write_text("0")
    asked = bench.studio(start=False)
    order(asked, takes=3)
    await bench.close()
    program = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.faults.sleeper", bench.home, service.address, ahead
    )
    try:
        # The second and the third wait at the gate now, each for its turn.
        await when(lambda: service.count("submit") == 1)
        await when(lambda: accepted(bench.home / "ledger.sqlite3") == 1)
        os.kill(program.pid, signal.SIGSTOP)
        uploaded, asleep = len(service.pictures), len(service.log)
        ahead.write_text(str(NIGHT))
        await asyncio.sleep(SPACING_OVER)
        os.kill(program.pid, signal.SIGCONT)
        await asyncio.wait_for(program.wait(), 60)
    finally:
        if program.returncode is None:
            program.kill()
            await program.wait()
    assert program.returncode == 0
    phases = [phase for phase, _ in service.log[asleep:]]
    assert phases[:2] == ["status", "result"], (service.log[:asleep], phases)
    assert phases.index("result") < phases.index("upload") < phases.index("submit")
    fresh = {f"{service.address}{name}" for name in list(service.pictures)[uploaded:]}
    assert {body["image"] for body in service.accepted[1:]} <= fresh
    assert service.count("submit") == len(service.accepted) == 3
