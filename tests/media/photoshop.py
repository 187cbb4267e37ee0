"""Photoshop files made by code: header, resources, layers as many as said, pixels."""

import struct

import numpy as np
from PIL import Image

_MODES = {"L": 1, "RGB": 3, "RGBA": 3, "CMYK": 4, "P": 2}


def resource(number: int, data: bytes) -> bytes:
    return b"8BIM" + struct.pack(">HHI", number, 0, len(data)) + data + bytes(len(data) % 2)


def psd(
    image: Image.Image,
    *,
    bits: int = 8,
    version: int = 1,
    layers: int = 0,
    flattened: bool | None = None,
    profile: bytes = b"",
    packed: bool = False,
) -> bytes:
    """`layers` is negative where the fourth channel is transparency; `flattened` is what the file
    says of its own flattened picture."""
    channels = len(image.getbands())
    pixels = np.asarray(image).reshape(image.height, image.width, channels)
    if image.mode == "CMYK":
        pixels = 255 - pixels
    resources = b""
    if profile:
        resources += resource(1039, profile)
    if flattened is not None:
        resources += resource(1057, struct.pack(">IBI", 1, flattened, 0) + bytes(8))
    info = struct.pack(">h", layers) if layers else b""
    info = struct.pack(">I", len(info)) + info if info else b""
    planes = [np.ascontiguousarray(pixels[..., channel]) for channel in range(channels)]
    colours = bytes(image.getpalette() or ())[:768].ljust(768, b"\0") if image.mode == "P" else b""
    colours = (
        bytes(colours[channel::3][n] for channel in range(3) for n in range(256))
        if colours
        else b""
    )
    return b"".join((
        b"8BPS", struct.pack(">H6xHIIHH", version, channels, image.height, image.width, bits,
                             _MODES[image.mode]),
        struct.pack(">I", len(colours)), colours,
        struct.pack(">I", len(resources)), resources,
        struct.pack(">I", len(info)), info,
        _packed(planes) if packed else _plain(planes, bits),
    ))  # fmt: skip


def _plain(planes: list[np.ndarray], bits: int) -> bytes:
    deep = [plane.astype(">u2") * 257 if bits == 16 else plane for plane in planes]
    return struct.pack(">H", 0) + b"".join(plane.tobytes() for plane in deep)


def _packed(planes: list[np.ndarray]) -> bytes:
    """PackBits of runs, each at most 128 long."""
    lengths, body = b"", b""
    for plane in planes:
        for row in plane:
            line = b""
            ends = [*(np.flatnonzero(np.diff(row)) + 1), len(row)]
            start = 0
            for end in ends:
                while start < end:
                    run = min(128, end - start)
                    line += (
                        bytes((257 - run & 255, row[start])) if run > 1 else bytes((0, row[start]))
                    )
                    start += run
            lengths += struct.pack(">H", len(line))
            body += line
    return struct.pack(">H", 1) + lengths + body
