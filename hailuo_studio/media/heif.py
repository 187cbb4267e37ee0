"""What a HEIC file says of its items, read before its decoder sees it (ISO/IEC 14496-12)."""

import struct
from collections.abc import Iterator

_ENTRY = b"infe"


def items_have_names(data: bytes) -> bool:
    """Whether the kind of every item is written in plain letters: pi-heif 1.4 ends the whole
    process at one that is not. True for what is no HEIC at all."""
    return all(
        32 <= letter < 127
        for kind, start, end in _boxes(data, 0, len(data))
        if kind == b"meta"
        for name in _names(data, start, end)
        for letter in name
    )


def _names(data: bytes, start: int, end: int) -> Iterator[bytes]:
    at = data.find(_ENTRY, start, end)
    while at >= 0:
        version = data[at + 4] if at + 4 < end else 0
        # Behind the version: the item's number, its protection, its kind, its name and for some
        # kinds a type, each with a zero at the end.
        kind = at + (14 if version > 2 else 12)
        size = struct.unpack_from(">I", data, at - 4)[0]
        yield data[kind : kind + 4]
        yield data[kind + 4 : min(at - 4 + size, end)].replace(b"\0", b"")
        at = data.find(_ENTRY, at + 4, end)


def _boxes(data: bytes, at: int, end: int) -> Iterator[tuple[bytes, int, int]]:
    """Kind, beginning and end of the content of each."""
    while at + 8 <= end:
        size, kind = struct.unpack_from(">I4s", data, at)
        head = 8
        if size == 1 and at + 16 <= end:
            size, head = struct.unpack_from(">Q", data, at + 8)[0], 16
        if size == 0:
            size = end - at
        if size < head:
            return
        yield kind, at + head, min(at + size, end)
        at += size
