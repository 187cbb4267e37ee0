"""What a TIFF declares, read from its directories before a decoder sees it.

Tags and their numbers: TIFF 6.0 and Adobe's supplements (DNG, Photoshop).
"""

import struct
from collections.abc import Mapping
from dataclasses import dataclass, field

MOST_PAGES = 1000
_MOST_ENTRIES = 4096
_MOST_OF_A_LATER_PAGE = 64  # Enough to know a thumbnail: its tag is the lowest of all.
SUBFILE, COMPRESSION, PHOTOMETRIC, MAKE = 254, 259, 262, 271
BITS, PLANES, SUB_DIRECTORIES, SAMPLE_FORMAT = 258, 284, 330, 339
DNG_VERSION, LAYERS = 50706, 37724
FLOAT = 3
ONE_BY_ONE = 2  # The planes of colours stand behind each other.
_CFA, _LINEAR_RAW = 32803, 34892
# Nikon, Sony, Pentax, Kodak, and the JPEG of before 1995 that raw files keep their preview in.
_RAW_COMPRESSIONS = frozenset({6, 32767, 34713, 65535, 65000})


@dataclass(frozen=True, slots=True)
class Directories:
    """`first` holds the first value of each tag of the first page (a tag whose values lie
    elsewhere and can't be read there is 0); `pages` counts no thumbnails."""

    pages: int = 0
    more: bool = False
    first: Mapping[int, int] = field(default_factory=dict)

    @property
    def raw(self) -> bool:
        """A camera's raw file: a preview first, or sensor data at once."""
        tags = self.first
        if DNG_VERSION in tags or tags.get(PHOTOMETRIC) in (_CFA, _LINEAR_RAW):
            return True
        preview = tags.get(SUBFILE, 0) & 1 or tags.get(COMPRESSION) in _RAW_COMPRESSIONS
        return MAKE in tags and bool(preview) and SUB_DIRECTORIES in tags


def directories(data: bytes) -> Directories:
    """Never raises: what is broken ends the count. Circles are left at their second round."""
    order = {b"II": "<", b"MM": ">"}.get(data[:2])
    if order is None:
        return Directories()
    big = data[2:4] in (b"+\x00", b"\x00+")
    at = _number(data, 8 if big else 4, order + ("Q" if big else "I"))
    first: dict[int, int] = {}
    pages, seen = 0, set[int]()
    while at and at not in seen and len(seen) < MOST_PAGES:
        seen.add(at)
        most = _MOST_OF_A_LATER_PAGE if first else _MOST_ENTRIES
        tags, at = _directory(data, at, order, big, most)
        first = first or tags
        pages += not tags.get(SUBFILE, 0) & 1
    return Directories(pages, bool(at) and at not in seen, first)


def _directory(
    data: bytes, at: int, order: str, big: bool, most: int
) -> tuple[dict[int, int], int]:
    """Its first tags, `most` of them, and where the next one is: 0 for nowhere."""
    head, size, room = (8, 20, 8) if big else (2, 12, 4)
    count = _number(data, at, order + ("Q" if big else "H"))
    if count > _MOST_ENTRIES:
        return {}, 0
    tags: dict[int, int] = {}
    for number in range(min(count, most)):
        place = at + head + size * number
        tag = _number(data, place, order + "H")
        kind = _number(data, place + 2, order + "H")
        values = _number(data, place + 4, order + ("Q" if big else "I"))
        letter = {1: "B", 3: "H", 4: "I", 16: "Q"}.get(kind)
        if letter is None:
            tags.setdefault(tag, 0)
            continue
        where = place + size - room
        if values * struct.calcsize(letter) > room:
            where = _number(data, where, order + ("Q" if big else "I"))
        tags.setdefault(tag, _number(data, where, order + letter))
    return tags, _number(data, at + head + size * count, order + ("Q" if big else "I"))


def _number(data: bytes, at: int, kind: str) -> int:
    """0 beyond the end."""
    if at + struct.calcsize(kind) > len(data):
        return 0
    return int(struct.unpack_from(kind, data, at)[0])
