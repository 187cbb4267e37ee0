"""macOS: caffeinate, which ends with this program."""

import os

from PySide6.QtCore import QObject, QProcess


class MacAwake:
    """While it runs, the system does not sleep for being idle."""

    def __init__(self, parent: QObject) -> None:
        self._process = QProcess(parent)

    def hold(self, why: str) -> None:
        if self._process.state() == QProcess.ProcessState.NotRunning:
            self._process.start("/usr/bin/caffeinate", ["-i", "-w", str(os.getpid())])

    def release(self) -> None:
        self._process.terminate()
