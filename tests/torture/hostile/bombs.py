"""Pictures that declare or unpack to far more than their files hold, or go round in circles."""

import struct
import zlib

import numpy as np

from tests.media.deep import chunk, directory, png, tiff
from tests.media.pictures import encoded
from tests.torture.hostile.boxes import BOXES, SEEN, file
from tests.torture.hostile.case import DAMAGED, LARGE, Said, Survived, Taken
from tests.torture.hostile.cut import SMALL

PIXELS = np.asarray(SMALL)
_ENTRY = struct.Struct("<HHI").pack


def _zeros(size: int) -> bytes:
    """That many bytes of nothing, packed."""
    packer = zlib.compressobj(9)
    part = bytes(1 << 20)
    return b"".join(packer.compress(part) for _ in range(size >> 20)) + packer.flush()


def _png(width: int, height: int, *chunks: bytes, depth: int = 8, colour: int = 2) -> bytes:
    header = struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0)
    end = chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + b"".join(chunks) + end


def _more(*chunks: bytes) -> bytes:
    return png(PIXELS, 2, 8, *chunks)


def _frames(count: int) -> bytes:
    """An APNG that announces more frames than it has."""
    control = struct.pack(">IIIIIHHBB", 0, 96, 72, 0, 0, 1, 10, 0, 0)
    return _more(chunk(b"acTL", struct.pack(">II", count, 0)), chunk(b"fcTL", control))


PNGS = {
    "50,000 × 50,000": file(".png", lambda: _png(50_000, 50_000), LARGE),
    "300 megapixels": file(".png", lambda: _png(20_000, 15_000), Said("has 300 megapixels")),
    "2³¹ × 1": file(".png", lambda: _png(2**31 - 1, 1), LARGE),
    "4,000,000,000 wide": file(".png", lambda: _png(2**32 - 1, 2**32 - 1), Said("")),
    "0 × 9": file(".png", lambda: _png(0, 9), Said("")),
    "9 × 0": file(".png", lambda: _png(9, 0), Said("")),
    "large and empty": file(".png", lambda: _png(15_000, 15_000), DAMAGED),
    "225 megapixels of one bit": file(
        ".png",
        lambda: _png(15_000, 15_000, chunk(b"IDAT", _zeros(27 << 20)), depth=1, colour=0),
        SEEN,
    ),
    "200 MB in a small picture": file(
        ".png", lambda: _png(96, 72, chunk(b"IDAT", _zeros(200 << 20))), SEEN
    ),
    "200 MB of zTXt": file(
        ".png", lambda: _more(chunk(b"zTXt", b"a\0\0" + _zeros(200 << 20))), DAMAGED
    ),
    "200 MB of iTXt": file(
        ".png", lambda: _more(chunk(b"iTXt", b"a\0\1\0\0\0" + _zeros(200 << 20))), DAMAGED
    ),
    "200 MB of profile": file(
        ".png", lambda: _more(chunk(b"iCCP", b"a\0\0" + _zeros(200 << 20))), DAMAGED
    ),
    "100 texts of 1 MB": file(
        ".png",
        lambda: _more(*(chunk(b"zTXt", b"%d\0\0" % n + _zeros(1 << 20)) for n in range(100))),
        DAMAGED,
    ),
    "two million frames announced": file(".png", lambda: _frames(2_000_000), Survived()),
    "an EXIF of noise": file(".png", lambda: _more(chunk(b"eXIf", b"II*\0" + b"\xff" * 99)), SEEN),
    "a chunk of 2 GB announced": file(
        ".png",
        lambda: _png(9, 9)[:33] + struct.pack(">I", 2**31 - 1) + b"IDAT" + bytes(99),
        DAMAGED,
    ),
    "no pixels at all": file(".png", lambda: _png(9, 9), DAMAGED),
    "a palette picture without palette": file(
        ".png", lambda: _png(9, 9, chunk(b"IDAT", _zeros(1 << 20)), colour=3), Survived()
    ),
    "3 bits deep": file(".png", lambda: _png(9, 9, depth=3), DAMAGED),
    "colour type 7": file(".png", lambda: _png(9, 9, colour=7), DAMAGED),
    "a wrong check sum": file(".png", lambda: _more().replace(b"IDAT", b"IDAU"), DAMAGED),
}


def _loop() -> bytes:
    """A second directory that leads back to itself."""
    data = tiff(PIXELS, 2)
    start = struct.unpack_from("<I", data, 4)[0]
    end = start + 2 + 12 * struct.unpack_from("<H", data, start)[0]
    return data[:end] + struct.pack("<I", start) + data[end + 4 :]


def _pages(count: int) -> bytes:
    """So many directories, all of the same strip."""
    data = tiff(PIXELS, 2)
    start = struct.unpack_from("<I", data, 4)[0]
    entries = 2 + 12 * struct.unpack_from("<H", data, start)[0]
    copy = data[start : start + entries]
    out = data[: start + entries]
    rest = data[start + entries + 4 :]
    place = len(data)
    for number in range(count):
        out += struct.pack("<I", place + number * (entries + 4)) + (rest if number == 0 else b"")
        out += copy
    return out + bytes(4)


def _entries(count: int) -> bytes:
    tags = b"".join(struct.pack("<HHII", n, 1, 2**20, 8) for n in range(count))
    return b"II*\0" + struct.pack("<IH", 8, count) + tags + bytes(4 + (1 << 20))


def _bare(*tags: tuple[int, int, tuple[int, ...]]) -> bytes:
    return b"II*\0" + struct.pack("<I", 8) + directory(tags, 8)


TIFFS = {
    "a circle of pages": file(".tif", _loop, SEEN),
    "5,000 pages": file(".tif", lambda: _pages(5_000), Taken(None, "page 1 of more than 1000")),
    "65,535 tags of 1 MB": file(".tif", lambda: _entries(65_535), Said("")),
    "4,000 tags of 1 MB": file(".tif", lambda: _entries(4_000), Said("")),
    "200,000 × 200,000": file(
        ".tif", lambda: tiff(PIXELS, 2, (256, 4, (200_000,)), (257, 4, (200_000,))), LARGE
    ),
    "0 × 72": file(".tif", lambda: tiff(PIXELS, 2, (256, 4, (0,))), Said("")),
    "a strip of 4 GB": file(".tif", lambda: tiff(PIXELS, 2, (279, 4, (2**32 - 1,))), Survived()),
    "a strip beyond the end": file(".tif", lambda: tiff(PIXELS, 2, (273, 4, (10**9,))), DAMAGED),
    "65,535 samples": file(".tif", lambda: tiff(PIXELS, 2, (277, 3, (65_535,))), Said("")),
    "nothing in it": file(".tif", lambda: _bare((700, 1, (1,))), Said("")),
    "a first page at 4 GB": file(".tif", lambda: b"II*\0\xff\xff\xff\xff" + bytes(99), DAMAGED),
    "an unknown packing": file(".tif", lambda: tiff(PIXELS, 2, (259, 3, (4711,))), Said("")),
    "a strip at a fraction": file(
        ".tif", lambda: tiff(PIXELS, 2).replace(_ENTRY(273, 4, 1), _ENTRY(273, 5, 1)), DAMAGED
    ),
    "tiles of 0": file(
        ".tif", lambda: tiff(PIXELS, 2, (322, 4, (0,)), (323, 4, (0,)), (324, 4, (8,))), Survived()
    ),
    "tiles of 2 GB": file(
        ".tif",
        lambda: tiff(
            PIXELS,
            2,
            (322, 4, (2**31 - 1,)),
            (323, 4, (2**31 - 1,)),
            (324, 4, (8,)),
            (325, 4, (9,)),
            (259, 3, (5,)),
        ),
        Survived(),
    ),
    "an EXIF that holds itself": file(".tif", lambda: tiff(PIXELS, 2, (34665, 4, (8,))), SEEN),
}


def _jpeg(width: int, height: int) -> bytes:
    data = bytearray(encoded(SMALL))
    at = data.index(b"\xff\xc0")
    data[at + 5 : at + 9] = struct.pack(">HH", height, width)
    return bytes(data)


def _passes(count: int) -> bytes:
    """A progressive JPEG whose last pass comes again and again."""
    data = encoded(SMALL, progressive=True)
    last = data.rindex(b"\xff\xda")
    return data[:-2] + data[last:-2] * count + data[-2:]


def _huge_passes(count: int) -> bytes:
    data = bytearray(_passes(count))
    at = data.index(b"\xff\xc2")
    data[at + 5 : at + 9] = struct.pack(">HH", 15_000, 15_000)
    return bytes(data)


def _segment(mark: int, data: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, mark, len(data) + 2) + data


def _with(*segments: bytes) -> bytes:
    data = encoded(SMALL)
    return data[:2] + b"".join(segments) + data[2:]


def _circle() -> bytes:
    """EXIF whose directories are all the same one."""
    tags = ((274, 3, (6,)), (34665, 4, (8,)), (34853, 4, (8,)), (40965, 4, (8,)))
    return b"Exif\0\0II*\0" + struct.pack("<I", 8) + directory(tags, 8, following=8)


def _greedy() -> bytes:
    """EXIF with as many tags as there is room for, each of which claims all of it."""
    tags = b"".join(struct.pack("<HHII", n, 1, 60_000, 8) for n in range(5_000))
    return b"Exif\0\0II*\0" + struct.pack("<IH", 8, 5_000) + tags


JPEGS = {
    "65,000 × 65,000": file(".jpg", lambda: _jpeg(65_000, 65_000), LARGE),
    "15,000 × 15,000 and little in it": file(".jpg", lambda: _jpeg(15_000, 15_000), Survived()),
    "0 high": file(".jpg", lambda: _jpeg(96, 0), Said("")),
    "0 wide": file(".jpg", lambda: _jpeg(0, 72), Said("")),
    "3,000 passes": file(".jpg", lambda: _passes(3_000), Survived()),
    "3,000 passes over 225 megapixels": file(".jpg", lambda: _huge_passes(3_000), Said("passes")),
    "an EXIF that goes round": file(".jpg", lambda: _with(_segment(0xE1, _circle())), SEEN),
    "a greedy EXIF": file(".jpg", lambda: _with(_segment(0xE1, _greedy())), SEEN),
    "200 greedy EXIFs": file(".jpg", lambda: _with(*[_segment(0xE1, _greedy())] * 200), SEEN),
    "60 MB of comments": file(
        ".jpg", lambda: _with(*[_segment(0xFE, bytes(60_000))] * 1_000), SEEN
    ),
    "a profile in 255 wrong parts": file(
        ".jpg",
        lambda: _with(*[_segment(0xE2, b"ICC_PROFILE\0\7\3" + bytes(60_000))] * 255),
        SEEN,
    ),
    "more pictures than there are": file(
        ".jpg",
        lambda: _with(_segment(0xE2, b"MPF\0II*\0" + struct.pack("<I", 8) + bytes(99))),
        SEEN,
    ),
    "no tables": file(".jpg", lambda: encoded(SMALL).replace(b"\xff\xdb", b"\xff\xe9"), Survived()),
    "twice the header": file(".jpg", lambda: encoded(SMALL)[:-2] + encoded(SMALL), Survived()),
    "12 bits deep": file(
        ".jpg",
        lambda: encoded(SMALL).replace(b"\xff\xc0\0\x11\x08", b"\xff\xc0\0\x11\x0c"),
        Said(""),
    ),
    "without loss": file(
        ".jpg", lambda: encoded(SMALL).replace(b"\xff\xc0", b"\xff\xc3"), Said("")
    ),
}


BOMBS = {
    **{f"PNG, {name}": made for name, made in PNGS.items()},
    **{f"TIFF, {name}": made for name, made in TIFFS.items()},
    **{f"JPEG, {name}": made for name, made in JPEGS.items()},
    **BOXES,
}
