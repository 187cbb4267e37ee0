"""TIFFs and PNGs of kinds that Pillow reads but can't write, made by code."""

import struct
import zlib
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from PIL import Image

Pixels = npt.NDArray[np.generic]
Tag = tuple[int, int, Sequence[int]]
_LETTERS = {1: "B", 3: "H", 4: "I", 16: "Q"}


def chunk(kind: bytes, data: bytes) -> bytes:
    body = kind + data
    return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))


def png(
    pixels: Pixels, colour: int, depth: int, *extra: bytes, size: tuple[int, int] | None = None
) -> bytes:
    """`colour` is PNG's own number of a colour type, `extra` are chunks before the pixels, `size` a
    declared one other than the true one."""
    height, width = pixels.shape[:2]
    rows = b"".join(b"\0" + row.astype(f">u{depth // 8}").tobytes() for row in pixels)
    header = struct.pack(">IIBBBBB", *(size or (width, height)), depth, colour, 0, 0, 0)
    return b"".join((
        b"\x89PNG\r\n\x1a\n", chunk(b"IHDR", header), *extra,
        chunk(b"IDAT", zlib.compress(rows, 1)), chunk(b"IEND", b""),
    ))  # fmt: skip


def sixteen(image: Image.Image) -> Pixels:
    """Its pixels in 16 bits, over the whole range."""
    return np.asarray(image).astype(np.uint16) * 257


def tiff(
    pixels: Pixels,
    photometric: int,
    *extra: Tag,
    big_endian: bool = False,
    planar: bool = False,
    floating: bool = False,
) -> bytes:
    """One uncompressed strip. `pixels` are rows of pixels, of samples where there are several."""
    order = ">" if big_endian else "<"
    height, width = pixels.shape[:2]
    samples = pixels.shape[2] if pixels.ndim == 3 else 1
    bits = pixels.dtype.itemsize * 8
    stored = pixels.astype(pixels.dtype.newbyteorder(order))
    body = (np.moveaxis(stored, 2, 0) if planar else stored).tobytes()
    plane = len(body) // samples
    starts = [8 + plane * n for n in range(samples)] if planar else [8]
    tags: list[Tag] = [
        (256, 4, (width,)), (257, 4, (height,)), (258, 3, (bits,) * samples), (259, 3, (1,)),
        (262, 3, (photometric,)), (273, 4, starts), (277, 3, (samples,)), (278, 4, (height,)),
        (279, 4, (plane,) * samples if planar else (len(body),)),
        (284, 3, (2 if planar else 1,)), (339, 3, (3 if floating else 1,) * samples),
    ]  # fmt: skip
    wanted = {tag[0]: tag for tag in [*tags, *extra]}
    mark = b"MM\0*" if big_endian else b"II*\0"
    at = 8 + len(body)
    return mark + struct.pack(order + "I", at) + body + directory(wanted.values(), at, order)


def directory(tags: Sequence[Tag] | object, at: int, order: str = "<", following: int = 0) -> bytes:
    """A directory that is going to stand at `at`, what it points to behind it."""
    found = sorted(tags)  # type: ignore[call-overload]
    more_at = at + 2 + 12 * len(found) + 4
    entries, more = b"", b""
    for number, kind, values in found:
        data = struct.pack(f"{order}{len(values)}{_LETTERS[kind]}", *values)
        entries += struct.pack(order + "HHI", number, kind, len(values))
        if len(data) <= 4:
            entries += data.ljust(4, b"\0")
        else:
            entries += struct.pack(order + "I", more_at + len(more))
            more += data
    count = struct.pack(order + "H", len(found))
    return count + entries + struct.pack(order + "I", following) + more
