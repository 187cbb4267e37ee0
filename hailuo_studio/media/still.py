"""Intake: a file or fetched bytes become a Still, or a sentence why not, at once."""

import hashlib
import os
import re
import stat
from pathlib import Path

from PIL import Image

from hailuo_studio.core.errors import StillError
from hailuo_studio.core.shot import Still
from hailuo_studio.media.picture import opened, size_as_seen

ENDINGS = frozenset({".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".webp"})
LOOK_SIDE = 512
MOST_BYTES = 500 * 1000 * 1000
_ROWS = 256
_READ = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


def read_still(path: Path) -> Still:
    """The still in a file of this computer, decoded once at reduced scale so that damage shows
    now and not later. Raises StillError."""
    path = _at_home(path).absolute()
    data = read_file(path)
    try:
        str(path).encode()
    except UnicodeEncodeError as error:
        raise StillError(
            os.fsencode(path).decode("utf-8", "replace"),
            "The file's name is not in UTF-8, so it can't be remembered.",
            todo="Rename the file or its folder.",
        ) from error
    return read_still_bytes(data, str(path))


def _at_home(path: Path) -> Path:
    """~ and ~name opened up, where they are somebody's home and not part of a file's name."""
    try:
        return path.expanduser()
    except RuntimeError:
        return path


def read_still_bytes(data: bytes, source: str) -> Still:
    """The still in these bytes; `source` is the path or link they came from."""
    with opened(data, source) as image:
        width, height = size_as_seen(image)
        image.draft("RGB", (LOOK_SIDE, LOOK_SIDE))
        image.load()
        pixels = pixels_of(image)
        kind = "JPEG" if image.format == "MPO" else str(image.format)
    return Still(source, hashlib.sha256(data).hexdigest(), width, height, len(data), kind, pixels)


def pixels_of(image: Image.Image) -> str:
    """Equal for pictures decoded to the same pixels at the same scale, seen the same way round."""
    found = hashlib.blake2b(digest_size=16)
    found.update(f"{image.size} {image.mode} {image.getexif().get(0x0112, 1)}".encode())
    if image.mode == "P":
        found.update(bytes(image.getpalette() or ()))
    for top in range(0, image.height, _ROWS):
        # A strip at a time: the pixels of a scan are not held twice.
        strip = image.crop((0, top, image.width, min(top + _ROWS, image.height)))
        found.update(strip.tobytes())
    return found.hexdigest()


def read_file(path: Path) -> bytes:
    """A plain file's bytes. Raises StillError for whatever is none, without ever waiting."""
    source = str(path)
    try:
        # Opened without waiting, so that a pipe without a writer can't hold us up.
        with open(path, "rb", opener=lambda name, _: os.open(name, _READ)) as file:
            found = os.fstat(file.fileno())
            if not stat.S_ISREG(found.st_mode):
                raise StillError(source, "This is not a file.", todo="Choose a picture.")
            if found.st_size > MOST_BYTES:
                raise StillError(
                    source,
                    f"The file has {found.st_size / 1e6:.0f} MB, more than a picture needs.",
                    todo="Save a smaller copy of it.",
                )
            return file.read()
    except FileNotFoundError as error:
        raise StillError(
            source, "The file is not there any more.", todo="Find it and add it again."
        ) from error
    except PermissionError as error:
        raise StillError(
            source, "The file may not be read.", todo="Change its permissions."
        ) from error
    except IsADirectoryError as error:
        raise StillError(source, "This is a folder.", todo="Choose a picture.") from error
    except (OSError, ValueError) as error:
        raise StillError(source, f"The file can't be read: {error}.") from error


def find_stills(folder: Path) -> list[Path]:
    """Pictures in a folder and below, in the order a person counts; hidden ones are left out and
    links to folders not followed."""
    found = []
    for root, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        found += [
            Path(root, name)
            for name in files
            if not name.startswith(".") and Path(name).suffix.casefold() in ENDINGS
        ]
    return sorted(found, key=_as_counted)


def _as_counted(path: Path) -> list[tuple[int, int, str]]:
    """2.jpg before 10.jpg."""
    parts = re.split(r"(\d+)", str(path).casefold())
    return [(0, int(p), "") if p.isdecimal() else (1, 0, p) for p in parts]
