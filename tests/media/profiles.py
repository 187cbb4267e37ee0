"""Colour profiles made by code (ICC.1:2001-04), so that the tests need no files."""

import io
import struct
from collections.abc import Sequence

from PIL import Image, ImageCms

Tags = dict[bytes, bytes]


def _profile(space: bytes, connection: bytes, kind: bytes, tags: Tags) -> bytes:
    tags = {b"desc": _text("made for a test"), b"wtpt": _xyz(0.9642, 1.0, 0.8249), **tags}
    at = 128 + 4 + 12 * len(tags)
    table, body = struct.pack(">I", len(tags)), b""
    for name, content in tags.items():
        table += name + struct.pack(">II", at + len(body), len(content))
        body += content + bytes(-len(content) % 4)
    head = struct.pack(
        ">I4sI4s4s4s12s4sIIII8sI", at + len(body), b"lcms", 0x02400000, kind, space, connection,
        struct.pack(">6H", 2020, 1, 1, 0, 0, 0), b"acsp", 0, 0, 0, 0, bytes(8), 0,
    )  # fmt: skip
    head += struct.pack(">3i", *(round(value * 65536) for value in (0.9642, 1.0, 0.8249)))
    return head.ljust(128, b"\0") + table + body


def _text(words: str) -> bytes:
    data = words.encode() + b"\0"
    return b"desc" + bytes(4) + struct.pack(">I", len(data)) + data + bytes(4 + 4 + 2 + 1 + 67)


def _xyz(*values: float) -> bytes:
    return b"XYZ " + bytes(4) + struct.pack(">3i", *(round(value * 65536) for value in values))


def _gamma(value: float) -> bytes:
    return b"curv" + bytes(4) + struct.pack(">IH", 1, round(value * 256))


def display_p3() -> bytes:
    """Its primaries, with a plain gamma of 2.2."""
    return _profile(
        b"RGB ", b"XYZ ", b"mntr",
        {
            b"rXYZ": _xyz(0.51512, 0.2412, -0.00105),
            b"gXYZ": _xyz(0.29198, 0.69225, 0.04189),
            b"bXYZ": _xyz(0.1571, 0.06657, 0.78407),
            **dict.fromkeys((b"rTRC", b"gTRC", b"bTRC"), _gamma(2.2)),
        },
    )  # fmt: skip


def linear_grey() -> bytes:
    return _profile(b"GRAY", b"XYZ ", b"mntr", {b"kTRC": _gamma(1.0)})


# Lab (D50) of what two inks print, by cyan, magenta, yellow.
_INKS = {
    (0, 0, 0): (100, 0, 0), (1, 0, 0): (90.7, -50.7, -15.0), (0, 1, 0): (60.2, 93.5, -60.5),
    (0, 0, 1): (97.6, -15.7, 93.4), (1, 1, 0): (29.6, 68.3, -112.0), (1, 0, 1): (87.8, -79.3, 81.0),
    (0, 1, 1): (54.3, 80.8, 69.9), (1, 1, 1): (0, 0, 0),
}  # fmt: skip


def swapped_inks() -> bytes:
    """A CMYK profile of a press whose cyan and magenta are exchanged: nobody takes what it gives
    for what comes out without it."""
    nodes = bytearray()
    for node in range(16):
        c, m, y, k = (node >> 3 & 1, node >> 2 & 1, node >> 1 & 1, node & 1)
        light, a, b = (0.0, 0.0, 0.0) if k else _INKS[m, c, y]
        nodes += bytes((round(light * 2.55), round(a + 128), max(0, round(b + 128))))
    ramp = bytes(range(256))
    matrix = struct.pack(">9i", *(65536 if n % 4 == 0 else 0 for n in range(9)))
    table = b"mft1" + bytes(4) + bytes((4, 3, 2, 0)) + matrix + ramp * 4 + bytes(nodes) + ramp * 3
    return _profile(b"CMYK", b"Lab ", b"prtr", {b"A2B0": table})


def in_profile(image: Image.Image, profile: bytes) -> Image.Image:
    """The sRGB picture with its colours as the profile writes them."""
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))
    there = ImageCms.ImageCmsProfile(io.BytesIO(profile))
    done = ImageCms.profileToProfile(image, srgb, there, renderingIntent=1)
    assert done is not None
    return done


def levels(values: Sequence[int]) -> bytes:
    """Grey values of sRGB as a linear profile writes them."""
    return bytes(round(255 * ((v / 255 + 0.055) / 1.055) ** 2.4) for v in values)
