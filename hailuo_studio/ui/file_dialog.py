"""The system's file dialog, beginning where a person was last and, at first, where such files
usually are."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

_Place = QStandardPaths.StandardLocation
PICTURES = _Place.PicturesLocation
DOCUMENTS = _Place.DocumentsLocation
VIDEOS = _Place.MoviesLocation
# Until the program ends.
_last: dict[QStandardPaths.StandardLocation, str] = {}


def file_dialog(
    parent: QWidget, title: str, usual: QStandardPaths.StandardLocation, at: str = ""
) -> QFileDialog:
    """For one question: it goes once it is answered. `at` is a folder or file it begins with,
    whatever was last."""
    dialog = QFileDialog(parent, title, at or _begin(usual))
    dialog.filesSelected.connect(lambda paths: _remember(usual, paths))
    dialog.finished.connect(dialog.deleteLater)
    return dialog


def _begin(usual: QStandardPaths.StandardLocation) -> str:
    for folder in (_last.get(usual, ""), QStandardPaths.writableLocation(usual)):
        if folder and Path(folder).is_dir():
            return folder
    return str(Path.home())


def _remember(usual: QStandardPaths.StandardLocation, paths: list[str]) -> None:
    if paths:
        _last[usual] = str(Path(paths[0]).parent)
