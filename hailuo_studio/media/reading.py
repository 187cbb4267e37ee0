"""A file's bytes, or a sentence why there are none; never waits for a pipe or a device."""

import errno
import os
import stat
from pathlib import Path

from hailuo_studio.core.errors import StillError

MOST_BYTES = 500 * 1000 * 1000
_READ = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
_KINDS = (
    (stat.S_ISDIR, "This is a folder."),
    (stat.S_ISFIFO, "This is a pipe and not a file."),
    (stat.S_ISSOCK, "This is a socket and not a file."),
    (stat.S_ISCHR, "This is a device and not a file."),
    (stat.S_ISBLK, "This is a device and not a file."),
)
# What the system says when a disk or a network drive went away under a path.
_GONE = frozenset(
    getattr(errno, name)
    for name in ("EIO", "ESTALE", "ENOTCONN", "ENODEV", "ENXIO", "ETIMEDOUT", "EHOSTDOWN",
                 "EHOSTUNREACH", "ENETDOWN", "ENETUNREACH", "ECONNRESET", "EREMOTEIO")
    if hasattr(errno, name)
)  # fmt: skip


def read_file(path: Path) -> bytes:
    """A plain file's bytes, at most 500 MB. Raises StillError for whatever is none."""
    source = str(path)
    try:
        # Looked at first: opening some devices does something to them.
        _must_be_file(path.stat().st_mode, source)
        # Opened without waiting, for what has become a pipe meanwhile.
        with open(path, "rb", opener=lambda name, _: os.open(name, _READ)) as file:
            found = os.fstat(file.fileno())
            _must_be_file(found.st_mode, source)
            # Some files tell no size, and some grow.
            data = file.read(MOST_BYTES + 1) if found.st_size <= MOST_BYTES else None
            if data is None or len(data) > MOST_BYTES:
                size = max(found.st_size, MOST_BYTES)
                raise StillError(
                    source,
                    f"The file has {size / 1e6:.0f} MB or more, more than a picture needs.",
                    todo="Save a smaller copy of it.",
                )
            return data
    except (OSError, ValueError) as error:
        raise unreadable(error, source) from error


def _must_be_file(mode: int, source: str) -> None:
    if not stat.S_ISREG(mode):
        kinds = (words for is_kind, words in _KINDS if is_kind(mode))
        raise StillError(source, next(kinds, "This is not a file."), todo="Choose a picture.")


def unreadable(error: OSError | ValueError, source: str) -> StillError:
    """The sentence for what the system says about a file."""
    number = error.errno if isinstance(error, OSError) else None
    words = (error.strerror or str(error)) if isinstance(error, OSError) else str(error)
    match number:
        case errno.ENOENT | errno.ENOTDIR:
            what, todo = "The file is not there any more.", "Find it and add it again."
        case errno.EACCES | errno.EPERM:
            what, todo = "The file may not be read.", "Change its permissions."
        case errno.ELOOP:
            what, todo = "The link leads round in a circle.", "Choose the picture itself."
        case errno.ENAMETOOLONG:
            what, todo = "The name is too long for a file.", "Find it and add it again."
        case errno.EMFILE | errno.ENFILE:
            what, todo = "Too many files are open at once.", "Add it again in a moment."
        case number if number in _GONE:
            what = f"The disk or network drive it lies on does not answer ({words})."
            todo = "Connect it again, or copy the picture to this computer."
        case _:
            what, todo = f"The file can't be read: {words}.", "Copy it and add the copy."
    return StillError(source, what, todo=todo)
