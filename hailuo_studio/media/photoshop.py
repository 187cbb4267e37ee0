"""What a Photoshop file says of itself, read before a decoder sees it.

Fields as in Adobe's "Photoshop File Formats Specification".
"""

import struct
from dataclasses import dataclass

_VERSION_INFO = 1057
_MOST_RESOURCES = 10_000


@dataclass(frozen=True, slots=True)
class Document:
    """`flattened` is None where the file does not say; `transparent` tells that the channel after
    the colours is transparency and not a saved selection."""

    large: bool = False
    bits: int = 0
    flattened: bool | None = None
    layers: bool = False
    transparent: bool = False


def document(data: bytes) -> Document | None:
    """None where this is no Photoshop file. Never raises: what is broken is left out."""
    if not data.startswith(b"8BPS") or len(data) < 30:
        return None
    version, bits = struct.unpack_from(">H", data, 4)[0], struct.unpack_from(">H", data, 22)[0]
    if version != 1:
        return Document(large=True, bits=bits)
    resources = 26 + 4 + _long(data, 26)
    layers = resources + 4 + _long(data, resources)
    # The layers' part holds its length, then the layers' own length, then how many: negative where
    # the first extra channel is the transparency of the flattened picture.
    count = 0
    if _long(data, layers) >= 6 and _long(data, layers + 4) >= 2 and layers + 10 <= len(data):
        count = struct.unpack_from(">h", data, layers + 8)[0]
    flattened = _flattened(data, resources + 4, layers)
    return Document(False, bits, flattened, abs(count) > 0, count < 0)


def _flattened(data: bytes, at: int, end: int) -> bool | None:
    end = min(end, len(data))
    for _ in range(_MOST_RESOURCES):
        if at + 12 > end:
            return None
        kind = struct.unpack_from(">H", data, at + 4)[0]
        name = data[at + 6]
        at += 6 + (name + 2) // 2 * 2
        size = _long(data, at)
        if kind == _VERSION_INFO and at + 9 <= end:
            return data[at + 8] != 0
        at += 4 + (size + 1) // 2 * 2
    return None


def _long(data: bytes, at: int) -> int:
    if at + 4 > len(data):
        return 0
    return int(struct.unpack_from(">I", data, at)[0])
