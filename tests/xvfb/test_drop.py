"""A file is dragged from another program into the window, by a real pointer on a real X server."""

import contextlib
import os
import queue
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from hailuo_studio.paths import resources
from tests.xvfb.target_window import LEFT, TOP

STILL = resources() / "stills" / "coffee.png"
SECONDS = 40.0
# A hand's pace: the programs on both sides follow the pointer, not the other way round.
STEP_SECONDS = 0.03

needed = [tool for tool in ("Xvfb", "xdotool") if shutil.which(tool) is None]
pytestmark = pytest.mark.skipif(bool(needed), reason=f"not installed: {', '.join(needed)}")


class Told:
    """What a program prints, line by line."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._lines: queue.Queue[str] = queue.Queue()
        self._process = process
        self.heard: list[str] = []
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self._lines.put(line.strip())

    def has(self, words: str) -> bool:
        with contextlib.suppress(queue.Empty):
            while True:
                self.heard.append(self._lines.get_nowait())
        return words in self.heard


@pytest.fixture
def display() -> Iterator[str]:
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1400x800x24", "-nolisten", "tcp"],
        pass_fds=(write,),
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as said:
        yield f":{said.readline().strip()}"
    server.terminate()
    server.wait(10)


def until(look: Callable[[], bool], meanwhile: Callable[[], object] = lambda: None) -> None:
    end = time.monotonic() + SECONDS
    while not look():
        assert time.monotonic() < end, "It did not become true."
        meanwhile()
        time.sleep(STEP_SECONDS)


def test_a_file_of_another_program_becomes_a_still(display: str, tmp_path: Path) -> None:
    still = tmp_path / "ä mug.png"
    still.write_bytes(STILL.read_bytes())
    environment = os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    environment.pop("WAYLAND_DISPLAY", None)

    def start(*module: str) -> "subprocess.Popen[str]":
        return subprocess.Popen(
            [sys.executable, "-m", *module], env=environment, stdout=subprocess.PIPE, text=True
        )

    def pointer(*words: object) -> None:
        subprocess.run(["xdotool", *map(str, words)], env=environment, check=True, timeout=20)

    with (
        start("tests.xvfb.target_window") as target,
        start("tests.xvfb.source_window", str(still)) as source,
    ):
        into, out = Told(target), Told(source)
        try:
            until(lambda: into.has("shown") and out.has("shown"))
            pointer("mousemove", 40, 40, "mousedown", 1)
            until(lambda: out.has("dragging"), lambda: pointer("mousemove_relative", 1, 1))
            for step in range(20):
                pointer("mousemove", 60 + step * (LEFT + 300) // 20, 60 + TOP + step * 12)
                time.sleep(STEP_SECONDS)
            until(
                lambda: into.has("DragEnter"),
                lambda: pointer("mousemove_relative", "--", 1, -1),
            )
            pointer("mouseup", 1)
            until(lambda: into.has("stills 1"))
            assert into.has("Drop")
            assert not any(line.startswith("failed") for line in into.heard)
        finally:
            target.kill()
            source.kill()
