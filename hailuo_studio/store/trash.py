"""The system's trash: files go there and are never removed for good."""

from pathlib import Path

from hailuo_studio.core.errors import LibraryError


def put_into_trash(path: Path) -> None:
    """Raises LibraryError when the system has no trash for it, or it may not be moved."""
    from send2trash import TrashPermissionError, send2trash

    try:
        send2trash(str(path))
    except TrashPermissionError as error:
        raise LibraryError(
            f"{path.name} is on a disk without a trash.", todo="Delete the file yourself."
        ) from error
    except OSError as error:
        raise LibraryError(
            f"{path.name} can't be put into the trash: {error.strerror or error}.",
            todo="Close what uses the file, or delete it yourself.",
        ) from error
