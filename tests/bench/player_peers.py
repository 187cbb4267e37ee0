"""Other players, paused, moved frame by frame: Qt's own, and mpv without a window over its socket.

Neither has to paint here, which is counted in their favour. A peer that is not installed says so.
"""

import json
import shutil
import socket
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QTimer, QUrl
from PySide6.QtGui import QImage

from tests.bench.numbered import FPS
from tests.media.film import read_number

_LONGEST = 3.0


class Absent(Exception):
    """This peer can't be measured here, and why."""


def number_in(image: QImage) -> int:
    """The number burnt into a picture; −1 where there is none."""
    if image.isNull():
        return -1
    return read_number(
        lambda x, y: image.pixelColor(int(x * image.width()), int(y * image.height())).lightness()
    )


class QtPeer:
    """QMediaPlayer with a bare sink: a frame counts as shown when it reaches the sink."""

    name = "QMediaPlayer"

    def __init__(self, path: Path) -> None:
        try:
            from PySide6.QtMultimedia import QMediaPlayer, QVideoFrame, QVideoSink
        except ImportError as error:
            raise Absent(f"QtMultimedia is not installed ({error})") from error
        self._frame = QVideoFrame()
        self._arrived = 0
        self._sink = QVideoSink()
        self._sink.videoFrameChanged.connect(self._take)
        self._player = QMediaPlayer()
        self._player.setVideoSink(self._sink)
        self._player.setSource(QUrl.fromLocalFile(str(path)))
        self._player.pause()
        if not self._until(lambda: self._arrived > 0):
            raise Absent("QMediaPlayer shows no frame of this clip")

    def show(self, index: int) -> tuple[float, int]:
        """Seconds until a frame arrived, and the number on the last one that did."""
        before, began = self._arrived, time.perf_counter()
        self._player.setPosition(round((index + 0.5) * 1000 / FPS))
        self._until(lambda: self._arrived > before)
        took = time.perf_counter() - began
        return took, number_in(self._frame.toImage())

    def close(self) -> None:
        self._player.stop()

    def _take(self, frame: Any) -> None:
        if frame.isValid():
            self._frame = frame
            self._arrived += 1

    @staticmethod
    def _until(condition: Callable[[], bool]) -> bool:
        loop, timer, end = QEventLoop(), QTimer(), time.monotonic() + _LONGEST

        def look() -> None:
            if condition() or time.monotonic() > end:
                loop.quit()

        timer.timeout.connect(look)
        timer.start(0)
        loop.exec()
        timer.stop()
        return condition()


class MpvPeer:
    """mpv drawing nowhere: a frame counts as shown when it says that the seek is over. Exact seeks
    for steps too: its own frame-step waits as long as a frame lasts, 36 ms against 14."""

    name = "mpv"

    def __init__(self, path: Path) -> None:
        if shutil.which("mpv") is None:
            raise Absent("mpv is not installed (apt-get install mpv)")
        self._shot = path.with_suffix(".shot.png")
        address = path.with_suffix(".socket")
        self._process = subprocess.Popen(
            ["mpv", "--no-config", "--no-terminal", "--pause", "--vo=null", "--ao=null",
             "--hr-seek=yes", "--keep-open=always", "--screenshot-png-compression=0",
             f"--input-ipc-server={address}", str(path)],
        )  # fmt: skip
        self._socket = socket.socket(socket.AF_UNIX)
        self._buffer = b""
        self._asked = 0
        end = time.monotonic() + 10
        while True:
            try:
                self._socket.connect(str(address))
                break
            except OSError as error:
                if time.monotonic() > end:
                    raise Absent(f"mpv does not answer ({error})") from error
                time.sleep(0.02)
        self._socket.settimeout(_LONGEST)
        while not self._is_open():
            time.sleep(0.02)
        self.show(0)

    def show(self, index: int) -> tuple[float, int]:
        began = time.perf_counter()
        self._send("seek", index / FPS, "absolute+exact")  # it shows the first one not before
        self._await(lambda said: said.get("event") == "seek")  # not the end of one before
        self._await(lambda said: said.get("event") == "playback-restart")
        took = time.perf_counter() - began
        self._ask("screenshot-to-file", str(self._shot), "video")
        return took, number_in(QImage(str(self._shot)))

    def close(self) -> None:
        self._send("quit")
        self._process.wait(10)
        self._socket.close()

    def _send(self, *command: object) -> int:
        self._asked += 1
        request = {"command": command, "request_id": self._asked}
        self._socket.sendall(json.dumps(request).encode() + b"\n")
        return self._asked

    def _ask(self, *command: object) -> dict[str, Any]:
        asked = self._send(*command)
        return self._await(lambda said: said.get("request_id") == asked and "error" in said)

    def _is_open(self) -> bool:
        return self._ask("get_property", "time-pos").get("data") is not None

    def _await(self, wanted: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
        while True:
            while b"\n" not in self._buffer:
                self._buffer += self._socket.recv(65536)
            line, _, self._buffer = self._buffer.partition(b"\n")
            said: dict[str, Any] = json.loads(line)
            if wanted(said):
                return said
