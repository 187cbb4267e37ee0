"""Hostile files in the formats made of boxes or simple heads: WebP, HEIC, AVIF, GIF, BMP, PSD."""

import struct
from collections.abc import Callable

from tests.media.heic import box, full, heic
from tests.media.photoshop import psd
from tests.media.pictures import encoded
from tests.torture.hostile.case import DAMAGED, LARGE, File, Outcome, Said, Survived, Taken
from tests.torture.hostile.cut import SMALL
from tests.torture.hostile.good import FLAT

SEEN = Taken(None)


def file(ending: str, make: Callable[[], bytes], outcome: Outcome) -> File:
    return File(ending, make, outcome)


def _webp(width: int, height: int) -> bytes:
    size = struct.pack("<I", width - 1)[:3] + struct.pack("<I", height - 1)[:3]
    body = b"VP8X" + struct.pack("<I", 10) + b"\2\0\0\0" + size
    body += b"ANIM" + struct.pack("<IIH", 6, 0, 0)
    return b"RIFF" + struct.pack("<I", len(body) + 4) + b"WEBP" + body


def _heic_without(*names: bytes) -> bytes:
    data = heic(SMALL)
    for name in names:
        data = data.replace(name, b"free")
    return data


def _grid(across: int, down: int) -> bytes:
    """A grid of as many tiles as it says, each the same item."""
    data = heic(SMALL)
    return data.replace(b"hvc1", b"grid").replace(
        b"mdat", b"mdat" + struct.pack(">BBBBHH", 0, 0, across, down, 65_535, 65_535)
    )


_META = full(b"meta", full(b"hdlr", bytes(4), b"pict", bytes(12), b"\0"))
_GIF = b"GIF89a" + struct.pack("<HHBBB", 65_535, 65_535, 0, 0, 0)
BOXES = {
    "WebP of 16,777,216²": file(".webp", lambda: _webp(2**24, 2**24), Said("")),
    "WebP of 60,000²": file(".webp", lambda: _webp(60_000, 60_000), LARGE),
    "WebP of 15,000² without a frame": file(".webp", lambda: _webp(15_000, 15_000), DAMAGED),
    "WebP without anything": file(".webp", lambda: b"RIFF\4\0\0\0WEBP", DAMAGED),
    "HEIC of 60,000²": file(".heic", lambda: heic(SMALL, declared=(60_000, 60_000)), Said("")),
    "HEIC of 15,000²": file(".heic", lambda: heic(SMALL, declared=(15_000, 15_000)), Survived()),
    "HEIC of 0 × 72": file(".heic", lambda: heic(SMALL, declared=(0, 72)), Survived()),
    "HEIC without a decoder's words": file(".heic", lambda: _heic_without(b"hvcC"), DAMAGED),
    "HEIC without properties": file(".heic", lambda: _heic_without(b"ipco"), DAMAGED),
    "HEIC without places": file(".heic", lambda: _heic_without(b"iloc"), DAMAGED),
    "HEIC whose item has no name": file(
        ".heic", lambda: heic(SMALL, exif=b"II*\0").replace(b"Exif\0", b"\xffxif\0"), DAMAGED
    ),
    "HEIC whose picture has no name": file(
        ".heic", lambda: heic(SMALL).replace(b"\0hvc1", b"\0hvc\xe6"), DAMAGED
    ),
    "HEIC of tiles that are not there": file(".heic", lambda: _grid(255, 255), DAMAGED),
    "HEIC, its boxes alone": file(
        ".heic", lambda: box(b"ftyp", b"heic", bytes(4)) + _META, DAMAGED
    ),
    "AVIF, its boxes alone": file(
        ".avif", lambda: box(b"ftyp", b"avif", bytes(4)) + _META, DAMAGED
    ),
    "AVIF of 60,000²": file(
        ".avif",
        lambda: encoded(SMALL, "AVIF").replace(
            struct.pack(">II", *SMALL.size), struct.pack(">II", 60_000, 60_000)
        ),
        Said(""),
    ),
    "a box of 2⁶³": file(
        ".heic", lambda: box(b"ftyp", b"heic", bytes(4)) + b"\0\0\0\1meta" + b"\x7f" * 8, DAMAGED
    ),
    "boxes in boxes in boxes": file(
        ".heic", lambda: box(b"ftyp", b"heic", bytes(4)) + _nested(400), DAMAGED
    ),
    "GIF of 65,535²": file(".gif", lambda: _GIF + b"," + bytes(9) + b"\2\0;", LARGE),
    "GIF without a frame": file(".gif", lambda: b"GIF89a\x09\0\x09\0\0\0\0;", DAMAGED),
    "GIF of 0 × 0": file(".gif", lambda: b"GIF89a" + bytes(7) + b";", Said("")),
    "GIF with a frame beyond its edge": file(
        ".gif",
        lambda: (
            b"GIF89a\x09\0\x09\0\0\0\0,"
            + struct.pack("<HHHHB", 9, 9, 60_000, 60_000, 0)
            + b"\2\2\x4c\1\0;"
        ),
        Survived(),
    ),
    "GIF of 20,000 empty comments": file(
        ".gif", lambda: b"GIF89a\x09\0\x09\0\0\0\0" + b"!\xfe\1a\0" * 20_000 + b";", DAMAGED
    ),
    "BMP of 100,000²": file(".bmp", lambda: _bmp(100_000, 100_000), LARGE),
    "BMP of 0 × 0": file(".bmp", lambda: _bmp(0, 0), Said("")),
    "BMP of -2³¹": file(".bmp", lambda: _bmp(96, -(2**31)), Said("")),
    "BMP of 64 bits": file(".bmp", lambda: _bmp(96, 72, bits=64), DAMAGED),
    "BMP with 4,000,000,000 colours": file(
        ".bmp", lambda: _bmp(96, 72, bits=8, colours=2**32 - 1), Survived()
    ),
    "BMP, packed runs without end": file(
        ".bmp", lambda: _bmp(9_000, 9_000, bits=8, packing=1) + b"\xff\1" * 200, DAMAGED
    ),
    "PSD of 300,000²": file(".psd", lambda: _psd(300_000, 300_000), LARGE),
    "PSD of 0 × 0": file(".psd", lambda: _psd(0, 0), Said("")),
    "PSD of 15,000² and nothing in it": file(".psd", lambda: _psd(15_000, 15_000), DAMAGED),
    "PSD without channels": file(".psd", lambda: _psd(96, 72, channels=0), DAMAGED),
    "PSD in ZIP": file(".psd", lambda: _psd(96, 72, packing=2), DAMAGED),
    "PSD with resources beyond its end": file(
        ".psd", lambda: psd(SMALL)[:30] + b"\x7f\xff\xff\xff" + psd(SMALL)[34:], DAMAGED
    ),
    "PSD with layers beyond its end": file(
        ".psd", lambda: psd(SMALL)[:34] + b"\x7f\xff\xff\xff" + psd(SMALL)[38:], DAMAGED
    ),
    "PSD with 30,000 layers announced": file(
        ".psd", lambda: psd(SMALL, layers=30_000), Taken(None, FLAT)
    ),
}


def _nested(depth: int) -> bytes:
    inner = b""
    for _ in range(depth):
        inner = box(b"iprp", inner)
    return full(b"meta", inner)


def _bmp(width: int, height: int, bits: int = 24, packing: int = 0, colours: int = 0) -> bytes:
    header = struct.pack("<IiiHHIIiiII", 40, width, height, 1, bits, packing, 0, 0, 0, colours, 0)
    return b"BM" + struct.pack("<IHHI", 99, 0, 0, 54) + header


def _psd(width: int, height: int, channels: int = 3, packing: int = 0) -> bytes:
    header = struct.pack(">H6xHIIHH", 1, channels, height, width, 8, 3)
    return b"8BPS" + header + bytes(12) + struct.pack(">H", packing) + bytes(99)
