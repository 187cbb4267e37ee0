"""Awake, asleep and the task bar over a real message bus, as a Linux desktop has one."""

import asyncio
import json
import os
import shutil
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from hailuo_studio.ui import motion
from hailuo_studio.ui.awake.bus import Bus, has_session_bus
from hailuo_studio.ui.awake.linux import LinuxAwake
from hailuo_studio.ui.awake.sleeping import LinuxSleeper
from hailuo_studio.ui.compose.camera.loop import Loop
from hailuo_studio.ui.desktop_note import DesktopNote
from hailuo_studio.ui.taskbar import Taskbar
from tests.ui.conftest import until

ROOT = Path(__file__).parents[3]
SAVER = "org.freedesktop.ScreenSaver"
POWER = "org.freedesktop.PowerManagement.Inhibit"
LOGIND = "org.freedesktop.login1.Manager"
pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="only Linux has message buses"),
    pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="dbus-daemon is not installed"),
]


class Desktop:
    """What the services on the bus were asked."""

    def __init__(self) -> None:
        self.heard: list[Any] = []

    async def listen(self, output: asyncio.StreamReader) -> None:
        while line := await output.readline():
            self.heard.append(json.loads(line))


@pytest.fixture
async def desktop(themed: QApplication, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Desktop]:
    daemon = await asyncio.create_subprocess_exec(
        "dbus-daemon",
        "--session",
        "--nofork",
        "--print-address",
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    assert daemon.stdout is not None
    address = (await daemon.stdout.readline()).decode().strip()
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", address)
    services = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "tests.servers.desktop_bus",
        cwd=ROOT,
        env=os.environ | {"DBUS_SESSION_BUS_ADDRESS": address},
        stdout=subprocess.PIPE,
    )
    assert services.stdout is not None
    made = Desktop()
    listening = asyncio.ensure_future(made.listen(services.stdout))
    await until(lambda: made.heard == [["ready"]])
    made.heard.clear()
    yield made
    for process in (services, daemon):
        process.terminate()
        await process.wait()
    await listening


async def test_the_computer_is_kept_awake_and_let_go(desktop: Desktop) -> None:
    parent = QObject()
    keep = LinuxAwake(parent)
    keep.hold("Takes are being made")
    keep.hold("Takes are being made")
    await until(lambda: len(desktop.heard) == 3)
    said = ["Hailuo Studio", "Takes are being made"]
    assert sorted(desktop.heard) == [
        [POWER, "Inhibit", *said],
        [SAVER, "Inhibit", *said],
        [LOGIND, "Inhibit", "idle", *said, "block"],
    ]
    keep.release()
    await until(lambda: ["unlocked"] in desktop.heard)
    keep.hold("Once more")
    await until(lambda: len(desktop.heard) == 7)
    keep.release()
    parent.deleteLater()


async def test_logind_is_asked_before_it_is_told(desktop: Desktop) -> None:
    parent = QObject()
    sleeper = LinuxSleeper(parent)
    answers: list[bool] = []
    sleeper.ask(answers.append)
    await until(lambda: answers == [True])
    sleeper.sleep()
    await until(lambda: desktop.heard[-1:] == [[LOGIND, "Suspend", True]])
    parent.deleteLater()


async def test_the_desktop_says_that_nothing_shall_move(
    desktop: Desktop, themed: QApplication
) -> None:
    assert motion.allowed()
    motion.look(themed)
    await until(lambda: not motion.allowed())
    drawn = QWidget()
    loop = Loop(drawn)
    drawn.show()
    await until(drawn.isVisible)
    assert not loop.running
    drawn.deleteLater()
    themed.setProperty("hailuo-still", False)


async def test_nobody_who_answers_is_a_no(desktop: Desktop) -> None:
    bus = Bus("hailuo-test", system=False)
    answers: list[object] = []
    bus.call(("org.example.Nobody", "/", "org.example.Nobody"), "Ask", (), answers.append)
    await until(lambda: answers == [None])
    bus.close()


async def test_the_task_bar_shows_how_far_the_takes_are(desktop: Desktop) -> None:
    address = os.environ["DBUS_SESSION_BUS_ADDRESS"]
    listener = await asyncio.create_subprocess_exec(
        *("dbus-monitor", "--address", address, "interface='com.canonical.Unity.LauncherEntry'"),
        stdout=subprocess.PIPE,
    )
    assert listener.stdout is not None
    await listener.stdout.readuntil(b"NameLost")  # It is a monitor now.
    parent = QObject()
    bar = Taskbar(parent)
    bar.show_progress(0, 0, 0)
    bar.show_progress(3, 4, 1)
    bar.show_progress(0, 0, 0)
    told = await listener.stdout.readuntil(b"double 0.75")
    told += await listener.stdout.readuntil(b"double 0\n")
    assert told.count(b'string "application://hailuo-studio.desktop"') == 2
    assert b"boolean true" in told
    listener.terminate()
    await listener.wait()
    parent.deleteLater()


def test_without_a_bus_there_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/nowhere")
    assert not has_session_bus()


async def test_the_desktop_tells_of_a_batch_and_is_listened_to(desktop: Desktop) -> None:
    parent, told = QObject(), Told()
    note = told.by(parent)
    await until(lambda: told.heard == ["clicked"])
    ((interface, method, program, number, icon, *what),) = desktop.heard
    assert (interface, method) == ("org.freedesktop.Notifications", "Notify")
    assert (program, number, icon) == ("hailuo-studio", 0, "hailuo-studio")
    assert what[:3] == ["Hailuo Studio", "Spring shop: 3 ready", ["default", "Show"]]
    await until(lambda: not isValid(note))
    parent.deleteLater()


async def test_a_desktop_that_tells_nothing_is_found_out(
    desktop: Desktop, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    parent, told = QObject(), Told()
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path / 'nobody'}")
    note = told.by(parent)
    await until(lambda: told.heard == ["refused"])
    await until(lambda: not isValid(note))
    parent.deleteLater()


class Told:
    """What became of a note."""

    def __init__(self) -> None:
        self.heard: list[str] = []

    def by(self, parent: QObject) -> DesktopNote:
        note = DesktopNote("Hailuo Studio", "Spring shop: 3 ready", "Show", parent)
        note.clicked.connect(lambda: self.heard.append("clicked"))
        note.refused.connect(lambda: self.heard.append("refused"))
        return note
