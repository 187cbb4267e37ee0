"""The program's own files, opened with what this desktop opens such files with."""

from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from hailuo_studio import paths
from hailuo_studio.ui.telling import Telling


class OwnFiles(QObject):
    def __init__(self, telling: Telling) -> None:
        super().__init__(telling)
        self._telling = telling

    def open_logs(self) -> None:
        self._open(paths.logs())

    def open_settings(self) -> None:
        """The file, or its folder while nothing was ever set."""
        file = paths.settings_file()
        self._open(file if file.exists() else file.parent)

    def _open(self, path: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self._telling.passing(
                self.tr("Nothing here opens it by itself. It is at {0}").format(path)
            )
