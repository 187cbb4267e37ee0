"""Looking into a folder: which pictures are there, and which of them stand still and are new."""

import os
from collections.abc import Iterable
from pathlib import Path

from hailuo_studio.core.hot_folder import FileSeen


def look_into(folder: Path) -> list[FileSeen]:
    """The pictures directly in a folder, in the order a person counts. Hidden, empty and half
    copied files are left out by their names. Raises OSError when the folder can't be read."""
    from hailuo_studio.media.endings import ENDINGS
    from hailuo_studio.media.folder import as_counted

    found = []
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith((".", "~")) or entry.name.endswith("~"):
                continue
            # A download's or a copy's own ending (.part, .crdownload …) is none of a picture.
            if Path(entry.name).suffix.casefold() not in ENDINGS:
                continue
            if (file := _file(entry)) is not None and _can_be_remembered(file.path):
                found.append(file)
    return sorted(found, key=lambda file: as_counted(file.path))


def _file(entry: os.DirEntry[str]) -> FileSeen | None:
    try:
        if not entry.is_file():
            return None
        stat = entry.stat()
    except OSError:  # It was there a moment ago.
        return None
    return FileSeen(entry.path, stat.st_size, stat.st_mtime_ns) if stat.st_size else None


def _can_be_remembered(path: str) -> bool:
    try:
        path.encode()
    except UnicodeEncodeError:
        return False
    return True


class Standing:
    """Which files of a folder stand still, from one look to the next. Remembers no more than the
    folder holds."""

    def __init__(self, known: Iterable[FileSeen], can_wait: Iterable[str]) -> None:
        self._known = set(known)
        self._can_wait = frozenset(can_wait)
        self._before: frozenset[FileSeen] = frozenset()

    def look(self, found: list[FileSeen]) -> list[FileSeen]:
        """Those that are as they were at the last look and not known yet, what was in the folder
        before it was switched on last."""
        now = frozenset(found)
        self._known &= now
        still = [f for f in found if f in self._before and f not in self._known]
        self._before = now
        return sorted(still, key=lambda file: file.path in self._can_wait)

    def settled(self, file: FileSeen) -> None:
        """It was dealt with: not again unless it changes."""
        self._known.add(file)
