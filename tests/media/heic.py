"""HEIC files made by code: one HEVC frame in the boxes of ISO/IEC 23008-12."""

import re
import struct
from fractions import Fraction

import av
from PIL import Image

_VIDEO_SET = 32
_SETS = (_VIDEO_SET, 33, 34)


def box(kind: bytes, *parts: bytes) -> bytes:
    body = b"".join(parts)
    return struct.pack(">I", 8 + len(body)) + kind + body


def full(kind: bytes, *parts: bytes, version: int = 0, flags: int = 0) -> bytes:
    return box(kind, struct.pack(">I", version << 24 | flags), *parts)


def hevc(image: Image.Image) -> tuple[bytes, bytes]:
    """The decoder's configuration (an `hvcC` box) and the coded frame."""
    encoder = av.CodecContext.create("libx265", "w")
    assert isinstance(encoder, av.VideoCodecContext)
    encoder.width, encoder.height = image.size
    encoder.pix_fmt, encoder.time_base = "yuvj420p", Fraction(1)
    encoder.options = {"x265-params": "log-level=none:crf=10:info=0"}
    frame = av.VideoFrame.from_image(image).reformat(format="yuvj420p")
    stream = b"".join(bytes(packet) for packet in [*encoder.encode(frame), *encoder.encode(None)])
    units = [unit for unit in re.split(rb"\x00{2,3}\x01", stream) if unit]
    named = {unit[0] >> 1: unit for unit in units}
    # What the stream is (profile, tier, level) stands in its parameter set, 6 bytes in.
    level = named[_VIDEO_SET].replace(b"\0\0\3", b"\0\0")[6:18]
    sets = b"".join(
        struct.pack(">BHH", 0x80 | kind, 1, len(named[kind])) + named[kind] for kind in _SETS
    )
    configuration = box(b"hvcC", b"\1", level, b"\xf0\0\xfc\xfd\xf8\xf8\0\0\x0f\x03", sets)
    frames = (unit for unit in units if unit[0] >> 1 < _VIDEO_SET)
    return configuration, b"".join(struct.pack(">I", len(unit)) + unit for unit in frames)


def heic(
    image: Image.Image,
    *,
    turns: int = 0,
    exif: bytes = b"",
    profile: bytes = b"",
    declared: tuple[int, int] | None = None,
) -> bytes:
    """`turns` are quarter turns counter-clockwise for the reader to make (`irot`), `exif` begins
    with the TIFF header, `declared` is a size (`ispe`) other than the true one."""
    configuration, coded = hevc(image)
    width, height = declared or image.size
    colours = (
        box(b"colr", b"prof", profile)
        if profile
        else box(b"colr", b"nclx", struct.pack(">HHHB", 1, 13, 6, 0x80))
    )
    properties = [
        configuration,
        full(b"ispe", struct.pack(">II", width, height)),
        colours,
        *([box(b"irot", bytes([turns]))] if turns else []),
    ]
    used = bytes([0x80 | 1, 2, 3, *([0x80 | 4] if turns else [])])
    items = [coded] + ([struct.pack(">I", 0) + exif] if exif else [])
    kinds = (b"hvc1", b"Exif")
    entries = [
        full(b"infe", struct.pack(">HH", number + 1, 0), kinds[number], b"\0", version=2)
        for number in range(len(items))
    ]

    def meta(start: int) -> bytes:
        places, at = b"", start
        for number, item in enumerate(items):
            places += struct.pack(">HHHII", number + 1, 0, 1, at, len(item))
            at += len(item)
        references = full(b"iref", box(b"cdsc", struct.pack(">HHH", 2, 1, 1))) if exif else b""
        return full(
            b"meta",
            full(b"hdlr", bytes(4), b"pict", bytes(12), b"\0"),
            full(b"pitm", struct.pack(">H", 1)),
            full(b"iloc", b"\x44\x00", struct.pack(">H", len(items)), places),
            full(b"iinf", struct.pack(">H", len(items)), *entries),
            references,
            box(
                b"iprp",
                box(b"ipco", *properties),
                full(b"ipma", struct.pack(">IHB", 1, 1, len(used)), used),
            ),
        )

    head = box(b"ftyp", b"heic", bytes(4), b"mif1heic")
    start = len(head) + len(meta(0)) + 8
    return head + meta(start) + box(b"mdat", *items)
