"""What a picture carries of its maker is named, and none of it is in what is sent."""

import struct
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image, ImageChops
from PIL.PngImagePlugin import PngInfo

from hailuo_studio.core.framing import Framing
from hailuo_studio.core.take import Prepared
from hailuo_studio.media.picture import as_srgb, opened
from hailuo_studio.media.prepare import prepare
from hailuo_studio.media.still import read_still
from hailuo_studio.media.stripped import stripped_from
from tests.media.deep import chunk
from tests.media.heic import heic
from tests.media.photoshop import psd, resource
from tests.media.pictures import SRGB, encoded, exif, quarters
from tests.media.profiles import display_p3

# Grain, so that it is sent as JPEG; flat pictures are sent as PNG.
Q = ImageChops.add(quarters(), Image.effect_noise((480, 360), 60).convert("RGB"), 2.0)
SECRET = b"planted secret"
XMP = b"<x:xmpmeta xmlns:x='adobe:ns:meta/'>planted secret</x:xmpmeta>"
_IPTC = b"\x1c\x02\x78" + struct.pack(">H", len(SECRET)) + SECRET


def full_exif() -> bytes:
    tags = Image.Exif()
    tags[0x010F], tags[0x0110] = "planted secret", "Model 7"
    tags[0x0132], tags[0x013B], tags[0x010E] = "2026:01:02 03:04:05", "planted secret", "a caption"
    tags.get_ifd(0x8769)[0x9003] = "2026:01:02 03:04:05"
    gps = tags.get_ifd(0x8825)
    gps[1], gps[2] = "N", (48.0, 8.0, 14.0)
    return tags.tobytes()


def with_thumbnail() -> bytes:
    """EXIF with a second directory, of a small JPEG."""
    small = encoded(quarters((16, 12)))
    second = struct.pack("<H", 2) + struct.pack("<HHII", 0x0201, 4, 1, 8 + 6 + 30)
    second += struct.pack("<HHIII", 0x0202, 4, 1, len(small), 0)
    return b"Exif\0\0II*\0" + struct.pack("<IHI", 8, 0, 14) + second + small


def photoshop_segment() -> bytes:
    body = b"Photoshop 3.0\0" + resource(1028, _IPTC)
    return b"\xff\xed" + struct.pack(">H", len(body) + 2) + body


def with_segment(data: bytes, segment: bytes) -> bytes:
    return data[:2] + segment + data[2:]


def told_png() -> bytes:
    texts = PngInfo()
    texts.add_text("Author", "planted secret")
    texts.add_itxt("prompt", "planted secret", zip=True)
    return encoded(Q, "PNG", pnginfo=texts, exif=exif(6))


def text_behind_the_pixels() -> bytes:
    data = encoded(Q, "PNG")
    return data[:-12] + chunk(b"tEXt", b"Comment\0planted secret") + data[-12:]


MAKERS: dict[str, tuple[Callable[[], bytes], set[str]]] = {
    "nothing": (lambda: encoded(Q), set()),
    "EXIF": (
        lambda: encoded(Q, exif=full_exif()),
        {"GPS position", "camera", "date", "author", "caption"},
    ),
    "a thumbnail": (lambda: encoded(Q, exif=with_thumbnail()), {"embedded thumbnail"}),
    "broken EXIF": (lambda: encoded(Q, exif=b"Exif\0\0II*\0\xff\xff\xff\xff"), set()),
    "XMP": (lambda: encoded(Q, xmp=XMP), {"XMP"}),
    "a profile": (lambda: encoded(Q, icc_profile=SRGB), {"colour profile (converted)"}),
    "a comment": (lambda: encoded(Q, comment=SECRET), {"caption"}),
    "IPTC": (
        lambda: with_segment(encoded(Q), photoshop_segment()), {"IPTC", "Photoshop data"}
    ),
    "two pictures": (
        lambda: encoded(Q, "MPO", save_all=True, append_images=[Q.rotate(180)]),
        {"further pictures in the file"},
    ),
    "PNG": (told_png, {"author", "text", "camera", "GPS position"}),
    "PNG, behind the pixels": (text_behind_the_pixels, {"caption"}),
    "PNG, XMP": (
        lambda: encoded(Q, "PNG", pnginfo=_xmp_chunk()), {"XMP"}
    ),
    "WebP": (
        lambda: encoded(Q, "WEBP", exif=full_exif(), xmp=XMP, icc_profile=display_p3()),
        {"GPS position", "camera", "date", "author", "caption", "XMP",
         "colour profile (converted)"},
    ),
    "TIFF": (
        lambda: encoded(Q, "TIFF", tiffinfo={271: "planted secret", 700: XMP, 34377: _IPTC}),
        {"camera", "XMP", "Photoshop data"},
    ),
    "GIF": (lambda: encoded(Q, "GIF", comment=SECRET), {"caption"}),
    "AVIF": (
        lambda: encoded(Q, "AVIF", exif=full_exif(), xmp=XMP),
        {"GPS position", "camera", "date", "author", "caption", "XMP"},
    ),
    "HEIC": (lambda: heic(Q, exif=full_exif()[6:]),
             {"GPS position", "camera", "date", "author", "caption"}),
    "PSD": (
        lambda: psd(Q, profile=display_p3(), flattened=True),
        {"Photoshop data", "colour profile (converted)"},
    ),
}  # fmt: skip


def _xmp_chunk() -> PngInfo:
    texts = PngInfo()
    texts.add_itxt("XML:com.adobe.xmp", XMP.decode())
    return texts


def prepared(data: bytes, folder: Path) -> Prepared:
    path = folder / "mug.bin"
    path.write_bytes(data)
    return prepare(read_still(path), Framing(), folder / "prepared")


@pytest.mark.parametrize("name", MAKERS)
def test_it_is_named(name: str, tmp_path: Path) -> None:
    make, names = MAKERS[name]
    assert set(prepared(make(), tmp_path).stripped) == names


def parts(data: bytes) -> list[int]:
    """The markers of a JPEG in their order, and -1 for what stands behind its end."""
    found, at = [], 2
    while data[at + 1] != 0xDA:
        found.append(data[at + 1])
        at += 2 + struct.unpack_from(">H", data, at + 2)[0]
    return found if data.index(b"\xff\xd9", at) + 2 == len(data) else [*found, -1]


def chunks(data: bytes) -> set[bytes]:
    """The kinds of a PNG's chunks; nothing stands behind the last."""
    found, at = set(), 8
    while at < len(data):
        length, kind = struct.unpack_from(">I4s", data, at)
        found.add(kind)
        at += 12 + length
    return found


@pytest.mark.parametrize("name", MAKERS)
def test_none_of_it_is_sent(name: str, tmp_path: Path) -> None:
    """Only what a decoder needs: the header, tables, the pixels."""
    done = prepared(MAKERS[name][0](), tmp_path)
    sent = Path(done.path).read_bytes()
    if done.format == "PNG":
        assert chunks(sent) <= {b"IHDR", b"IDAT", b"IEND"}
    else:
        assert set(parts(sent)) <= {0xE0, 0xDB, 0xC0, 0xC4, 0xDD}
    for mark in (SECRET, b"Exif", b"xmp", b"ICC_PROFILE", b"8BIM", b"MPF", b"http"):
        assert mark not in sent


def test_none_of_it_is_in_a_png_either(tmp_path: Path) -> None:
    flat = encoded(quarters(), "PNG", exif=full_exif(), icc_profile=SRGB, pnginfo=_xmp_chunk())
    done = prepared(flat, tmp_path)
    sent = Path(done.path).read_bytes()
    assert done.format == "PNG"
    kinds, at = set[bytes](), 8
    while at < len(sent):
        size, kind = struct.unpack_from(">I4s", sent, at)
        kinds.add(kind)
        at += 12 + size
    assert kinds <= {b"IHDR", b"PLTE", b"IDAT", b"IEND"}


def test_the_makers_plant_what_is_looked_for() -> None:
    planted = [name for name, (make, _) in MAKERS.items() if SECRET in make()]
    assert set(planted) >= {"EXIF", "XMP", "a comment", "IPTC", "WebP", "TIFF", "GIF", "HEIC"}
    assert parts(encoded(Q) + b"more")[-1] == -1
    assert 0xE1 in parts(encoded(Q, exif=full_exif()))


def test_a_position_in_xmp_alone_is_named() -> None:
    data = encoded(Q, xmp=XMP.replace(SECRET, b"<exif:GPSLatitude>48,8N</exif:GPSLatitude>"))
    with opened(data, "it") as image:
        as_srgb(image)
        assert set(stripped_from(image)) == {"XMP", "GPS position"}
