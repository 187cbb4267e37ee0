"""Folders that are still there after a power cut: a name is kept once its folder is flushed."""

import os
from pathlib import Path


def make_folder(path: Path) -> None:
    """The folder and its parents, each flushed into its own. Raises OSError."""
    missing = [one for one in (path, *path.parents) if not one.exists()]
    path.mkdir(parents=True, exist_ok=True)
    for made in missing:
        flush_folder(made.parent)


def flush_folder(path: Path) -> None:
    """Every name in the folder as it stands now. Raises OSError."""
    if os.name != "posix":
        return  # Elsewhere a folder can't be opened; the file system's journal keeps names.
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
