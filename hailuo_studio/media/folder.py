"""The pictures of a folder and of all below it."""

import os
import re
from collections.abc import Callable
from pathlib import Path, PurePath

from hailuo_studio.core.errors import StillError
from hailuo_studio.media.endings import ENDINGS

_Key = tuple[list[tuple[int, int, str]], ...]


def find_stills(folder: Path, unreadable: Callable[[StillError], None] | None = None) -> list[Path]:
    """Pictures by their endings, in the order a person counts; hidden ones are left out and links
    to folders not followed. Each folder that can't be listed is told to `unreadable`."""

    def cannot(error: OSError) -> None:
        if unreadable is not None:
            unreadable(_unlisted(error, folder))

    found = []
    for root, folders, files in os.walk(folder, onerror=cannot):
        folders[:] = [name for name in folders if not name.startswith(".")]
        found += [
            os.path.join(root, name)  # noqa: PTH118 - a Path for each is three times slower
            for name in files
            if not name.startswith(".") and os.path.splitext(name)[1].casefold() in ENDINGS  # noqa: PTH122
        ]
    start = len(str(folder))
    return [
        Path(path) for path in sorted(found, key=lambda path: (_as_counted(path[start:]), path))
    ]


def _as_counted(path: str) -> _Key:
    """2.jpg before 10.jpg, folder by folder."""
    return tuple(
        [
            (0, int(part), "") if part.isdecimal() else (1, 0, part)
            for part in re.split(r"(\d+)", name)
        ]
        for name in PurePath(path.casefold()).parts
    )


def _unlisted(error: OSError, folder: Path) -> StillError:
    source = str(error.filename or folder)
    if isinstance(error, PermissionError):
        return StillError(source, "The folder may not be read.", todo="Change its permissions.")
    if isinstance(error, FileNotFoundError):
        return StillError(source, "The folder is not there any more.", todo="Find it again.")
    return StillError(
        source,
        f"The folder can't be read: {error.strerror}.",
        todo="See whether its disk or network drive is still connected.",
    )
