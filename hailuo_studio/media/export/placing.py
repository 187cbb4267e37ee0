"""A file appears whole under a name that nothing had before, or not at all."""

import os
import secrets
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import av

from hailuo_studio.core.errors import ExportError

_PREFIX = ".hailuo-export-"
# What a crash left behind is nobody's work any more.
_LEFT_BEHIND = 24 * 3600.0


@contextmanager
def workshop(folder: Path, name: str) -> Iterator[Path]:
    """A hidden folder inside `folder` for what is in the making; it goes away with all that is
    left in it. Raises ExportError, naming `name`, for what the disk or the encoder refuses."""
    made: Path | None = None
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _sweep(folder)
        made = folder / f"{_PREFIX}{secrets.token_hex(6)}"
        made.mkdir()
        yield made
    except (OSError, av.FFmpegError) as error:
        words = error.strerror or str(error)
        raise ExportError(
            f"{name} can't be made in {folder}: {words}.",
            todo="Free some space or choose another folder, then export again.",
        ) from error
    finally:
        if made is not None:
            shutil.rmtree(made, ignore_errors=True)


def placed(made: Path, target: Path) -> Path:
    """Flush and rename; where the name is taken, the next number is added ("mug 2.mp4")."""
    if made.is_file():
        with made.open("rb+") as file:
            os.fsync(file.fileno())
    for path in numbered(target):
        if not path.exists():
            try:
                _rename_to_new(made, path)
            except FileExistsError:
                continue
            return path
    raise AssertionError


def numbered(target: Path) -> Iterator[Path]:
    """ "mug.mp4", "mug 2.mp4", "mug 3.mp4" …"""
    yield target
    for number in count(2):
        yield target.with_name(f"{target.stem} {number}{target.suffix}")


def _rename_to_new(made: Path, path: Path) -> None:
    """A link and a new folder refuse a name that is taken; a rename on POSIX would not."""
    if made.is_dir():
        path.mkdir()
        made.replace(path)
        return
    try:
        path.hardlink_to(made)
    except FileExistsError:
        raise
    except OSError:  # No links on this file system.
        made.rename(path)


def _sweep(folder: Path) -> None:
    for left in folder.glob(f"{_PREFIX}*"):
        if time.time() - left.stat().st_mtime > _LEFT_BEHIND:
            shutil.rmtree(left, ignore_errors=True)
