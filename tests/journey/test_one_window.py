"""One window a home: a second start shows the first and ends; a crash leaves nothing behind."""

import asyncio
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from filelock import FileLock, Timeout
from PySide6.QtWidgets import QApplication

from hailuo_studio.one_window import OneWindow
from tests.journey.conftest import Start, until

PROGRAM = (sys.executable, "-m", "hailuo_studio")


async def test_a_second_start_shows_the_first_window_and_ends(start: Start, home: Path) -> None:
    program = await start(practice=True)
    guard = OneWindow(home)
    assert guard.is_first()
    guard.shown.connect(program.window.come_forward)
    program.window.showMinimized()
    second = await asyncio.create_subprocess_exec(*PROGRAM, env=os.environ | {"DISPLAY": ""})
    assert await asyncio.wait_for(second.wait(), 30) == 0
    await until(lambda: not program.window.isMinimized())
    guard.let_go()


def test_a_window_that_does_not_answer_is_named(home: Path, qapp: QApplication) -> None:
    guard = OneWindow(home)
    assert guard.is_first()
    # Its window is busy: no event of Qt's is handled meanwhile.
    second = subprocess.run(PROGRAM, capture_output=True, text=True, timeout=60, check=False)
    assert second.returncode == 1
    assert "does not answer" in second.stderr
    guard.let_go()


def test_a_killed_window_leaves_no_lock(home: Path) -> None:
    first = subprocess.Popen(PROGRAM, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    end = time.monotonic() + 30
    try:
        while not _held(home):
            assert first.poll() is None
            assert time.monotonic() < end
    finally:
        first.send_signal(signal.SIGKILL)
        first.wait()
    guard = OneWindow(home)
    assert guard.is_first()
    guard.let_go()


def test_two_homes_have_a_window_each(home: Path, tmp_path: Path) -> None:
    one, other = OneWindow(home), OneWindow(tmp_path / "another home")
    assert one.is_first()
    assert other.is_first()
    assert not OneWindow(home).is_first()
    one.let_go()
    other.let_go()


def _held(home: Path) -> bool:
    file = home / "window" / "lock"
    if not file.exists():
        return False
    probe = FileLock(file, fallback_to_soft=False)
    try:
        probe.acquire(timeout=0)
    except Timeout:
        return True
    probe.release()
    return False
