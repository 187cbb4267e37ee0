"""Intake: a file or fetched bytes become a Still, or a sentence why not, at once."""

import hashlib
import os
from dataclasses import dataclass
from pathlib import Path

from hailuo_studio.core.errors import StillError
from hailuo_studio.core.shot import Still
from hailuo_studio.media.note import note_of
from hailuo_studio.media.picture import RgbImage, opened, size_as_seen
from hailuo_studio.media.pixels import pixels_of
from hailuo_studio.media.reading import read_file
from hailuo_studio.media.room import ROOM
from hailuo_studio.media.thumbnail import thumbnail_from

# In pixels; a JPEG is decoded at the smallest of its scales that is not smaller.
LOOK_SIDE = 256
THUMBNAIL_SIDE = 224


@dataclass(frozen=True, slots=True)
class Look:
    """A still and its thumbnail, from reading and decoding its file once."""

    still: Still
    thumbnail: RgbImage


def read_still(path: Path) -> Still:
    """The still in a file of this computer. Raises StillError."""
    return look_at(path).still


def look_at(path: Path) -> Look:
    """The still in a file of this computer, decoded once at reduced scale where its format can,
    so that damage shows now and not later. Raises StillError."""
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
    return look_at_bytes(data, str(path))


def _at_home(path: Path) -> Path:
    """~ and ~name opened up, where they are somebody's home and not part of a file's name."""
    try:
        return path.expanduser()
    except RuntimeError:
        return path


def read_still_bytes(data: bytes, source: str) -> Still:
    """The still in these bytes; `source` is the path or link they came from."""
    return look_at_bytes(data, source).still


def look_at_bytes(data: bytes, source: str) -> Look:
    """The same with its thumbnail."""
    with opened(data, source) as image:
        note = note_of(image, data, source)
        whole = image.size
        reduced = image.draft("RGB", (LOOK_SIDE, LOOK_SIDE)) is not None
        with ROOM.for_pixels(image.width * image.height):
            image.load()
        pixels = pixels_of(image)
        width, height = size_as_seen(image, whole if reduced else image.size)
        kind = "JPEG" if image.format == "MPO" else str(image.format)
        small = thumbnail_from(image, THUMBNAIL_SIDE)
    digest = hashlib.sha256(data).hexdigest()
    return Look(Still(source, digest, width, height, len(data), kind, note, pixels), small)
