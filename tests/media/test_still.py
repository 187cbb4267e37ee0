"""Intake: what is a still, and one sentence for all that is none."""

import os
import struct
import zlib
from pathlib import Path

import pytest
from PIL import Image

from hailuo_studio.core.errors import StillError
from hailuo_studio.media.picture import as_srgb, opened
from hailuo_studio.media.reading import read_file
from hailuo_studio.media.still import read_still, read_still_bytes
from hailuo_studio.media.thumbnail import thumbnail, thumbnail_of
from tests.media.pictures import CORNERS, SRGB, STORED, alike, corners, encoded, exif, quarters


def upright(data: bytes) -> Image.Image:
    with opened(data, "it") as image:
        return as_srgb(image)


@pytest.mark.parametrize("format", ["JPEG", "PNG", "WEBP"])
def test_what_is_known_of_a_still(format: str, tmp_path: Path) -> None:
    path = tmp_path / "mug.bin"
    path.write_bytes(encoded(quarters(), format))
    still = read_still(path)
    assert (still.width, still.height, still.format) == (480, 360, format)
    assert (still.source, still.size) == (str(path), path.stat().st_size)
    assert len(still.sha256) == 64


@pytest.mark.parametrize("orientation", sorted(STORED))
@pytest.mark.parametrize("format", ["JPEG", "PNG", "WEBP"])
def test_every_way_of_holding_a_phone(format: str, orientation: int, tmp_path: Path) -> None:
    way = STORED[orientation]
    stored = quarters() if way is None else quarters().transpose(way)
    path = tmp_path / "held.jpg"
    path.write_bytes(encoded(stored, format, exif=exif(orientation)))
    still = read_still(path)
    assert (still.width, still.height) == (480, 360)
    seen = upright(path.read_bytes())
    assert seen.size == (480, 360)
    assert alike(corners(seen), CORNERS)
    small = thumbnail(path, 96)
    assert (small.width, small.height) == (96, 72)
    shown = Image.frombytes("RGB", (96, 72), small.data)
    assert alike(corners(shown), CORNERS)


GREY = quarters().convert("L").convert("RGB")


def _palette_with_a_hole() -> bytes:
    image = quarters().quantize(4)
    return encoded(image, "PNG", transparency=image.getpixel((10, 10)))


def _sixteen_bit() -> bytes:
    wide = quarters().convert("L").convert("I").point(lambda value: value * 257)
    deep = Image.frombytes("I;16", wide.size, _low_halves(wide))
    return encoded(deep, "PNG")


def _low_halves(wide: Image.Image) -> bytes:
    values = struct.unpack(f"={wide.width * wide.height}i", wide.tobytes())
    return struct.pack(f"<{len(values)}H", *values)


WHITE = (255, 255, 255)


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        pytest.param(encoded(quarters().convert("CMYK")), CORNERS, id="CMYK"),
        pytest.param(_sixteen_bit(), corners(GREY), id="16 bits grey"),
        pytest.param(encoded(quarters().convert("L")), corners(GREY), id="grey"),
        pytest.param(encoded(quarters().convert("LA"), "PNG"), corners(GREY), id="grey, alpha"),
        pytest.param(encoded(quarters().quantize(4), "PNG"), CORNERS, id="palette"),
        pytest.param(_palette_with_a_hole(), (WHITE, *CORNERS[1:]), id="palette, a colour clear"),
        pytest.param(encoded(quarters().convert("RGBA"), "WEBP"), CORNERS, id="WebP, alpha"),
        pytest.param(encoded(quarters(), "JPEG", progressive=True), CORNERS, id="progressive"),
        pytest.param(encoded(quarters(), "JPEG", icc_profile=SRGB), CORNERS, id="sRGB profile"),
        pytest.param(encoded(quarters(), "PNG", icc_profile=b"broken"), CORNERS, id="broken ICC"),
        pytest.param(
            encoded(quarters().convert("CMYK"), "JPEG", icc_profile=SRGB), CORNERS, id="wrong ICC"
        ),
        pytest.param(
            encoded(quarters(), "MPO", save_all=True, append_images=[quarters((60, 40))]),
            CORNERS,
            id="two pictures in one, from a phone",
        ),
        pytest.param(
            encoded(quarters(), "PNG", save_all=True, append_images=[quarters((480, 360))]),
            CORNERS,
            id="animated PNG",
        ),
    ],
)
def test_every_kind_of_pixel(data: bytes, expected: tuple[tuple[int, ...], ...]) -> None:
    still = read_still_bytes(data, "it")
    assert (still.width, still.height) == (480, 360)
    assert still.format in ("JPEG", "PNG", "WEBP")
    seen = upright(data)
    assert seen.mode == "RGB"
    assert alike(corners(seen), expected)


def test_what_is_half_clear_lies_on_white() -> None:
    glass = Image.new("RGBA", (400, 400), (255, 0, 0, 128))
    assert alike(corners(upright(encoded(glass, "PNG"))), ((255, 127, 127),) * 4)


def test_a_profile_changes_the_colours() -> None:
    """A profile with red and green exchanged, made from sRGB's own."""
    swapped = SRGB.replace(b"rXYZ", b"tmp!").replace(b"gXYZ", b"rXYZ").replace(b"tmp!", b"gXYZ")
    data = encoded(Image.new("RGB", (400, 400), (250, 0, 0)), "PNG", icc_profile=swapped)
    red, green, _ = corners(upright(data))[0]
    assert green > 200 > red


def _bomb() -> bytes:
    """A PNG of a few bytes that claims to be 50,000 pixels wide and high."""
    header = struct.pack(">IIBBBBB", 50_000, 50_000, 8, 2, 0, 0, 0)
    chunk = b"IHDR" + header
    return (
        b"\x89PNG\r\n\x1a\n"
        + struct.pack(">I", len(header))
        + chunk
        + struct.pack(">I", zlib.crc32(chunk))
        + b"\x00\x00\x00\x00IEND\xaeB`\x82"
    )


WHOLE = encoded(quarters())


@pytest.mark.parametrize(
    ("data", "words"),
    [
        pytest.param(b"", "empty", id="empty"),
        pytest.param(WHOLE[: len(WHOLE) // 2], "damaged", id="truncated JPEG"),
        pytest.param(encoded(quarters(), "PNG")[:300], "damaged", id="truncated PNG"),
        pytest.param(WHOLE[:20], "damaged", id="a JPEG's first bytes"),
        pytest.param(b"Just words, renamed.", "not a picture", id="text renamed"),
        pytest.param(
            b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic",
            "damaged",
            id="a HEIC's first bytes",
        ),
        pytest.param(b"\x00\x00\x00\x20ftypisom\x00\x00\x02\x00isomiso2", "video", id="MP4"),
        pytest.param(b"<svg xmlns='http://www.w3.org/2000/svg'/>", "SVG", id="SVG"),
        pytest.param(b"<?xml version='1.0'?><svg/>", "SVG", id="SVG with a prolog"),
        pytest.param(b"8BPS\x00\x01" + b"\x00" * 40, "damaged", id="a PSD's first bytes"),
        pytest.param(b"8BPS\x00\x02" + b"\x00" * 40, "large Photoshop", id="PSB"),
        pytest.param(b"%PDF-1.7\n", "PDF", id="PDF"),
        pytest.param(b"\n<!DOCTYPE html><html></html>", "web page", id="HTML"),
        pytest.param(b"<html></html>", "web page", id="HTML without a doctype"),
        pytest.param(b"PK\x03\x04" + b"\x00" * 30, "ZIP", id="an office document"),
        pytest.param(_bomb(), "megapixels", id="bomb by its header"),
    ],
)
def test_what_is_no_still(data: bytes, words: str, tmp_path: Path) -> None:
    path = tmp_path / "mug.jpg"
    path.write_bytes(data)
    for look in (lambda: read_still(path), lambda: thumbnail(path, 96)):
        with pytest.raises(StillError) as caught:
            look()
        assert words in caught.value.what
        assert caught.value.source == str(path)
        assert caught.value.todo


def test_what_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(StillError, match="not there any more"):
        read_file(tmp_path / "vanished.jpg")
    with pytest.raises(StillError, match="folder"):
        read_file(tmp_path)
    with pytest.raises(StillError, match="can't be read"):
        read_file(Path("nul\x00byte.jpg"))
    (tmp_path / "loop.jpg").symlink_to(tmp_path / "loop.jpg")
    with pytest.raises(StillError, match="round in a circle"):
        read_file(tmp_path / "loop.jpg")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes on this system")
def test_a_pipe_without_a_writer_holds_nobody_up(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.jpg")
    with pytest.raises(StillError, match="a pipe and not a file"):
        read_file(tmp_path / "pipe.jpg")


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="open files can't be counted here")
def test_no_file_stays_open(tmp_path: Path) -> None:
    def count() -> int:
        return len(list(Path("/proc/self/fd").iterdir()))

    before = count()
    for _ in range(5):
        with pytest.raises(StillError):
            read_file(tmp_path)
    assert count() == before


@pytest.mark.parametrize(
    "name",
    ["line\nbreak.jpg", "\u202egnp.exe.jpg", "é" * 125 + ".jpg", " .jpg", "~nobody.jpg", "%41.jpg"],
)
def test_odd_names(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / name).write_bytes(WHOLE)
    monkeypatch.chdir(tmp_path)
    assert read_still(Path(name)).source == str(tmp_path / name)


def test_home_is_opened_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "mug.jpg").write_bytes(WHOLE)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    assert read_still(Path("~/mug.jpg")).source == str(tmp_path / "mug.jpg")


@pytest.mark.skipif(os.name != "posix", reason="names are Unicode on this system")
def test_a_name_that_is_not_utf8_is_told_at_once(tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/caf\xe9.jpg"
    Path(os.fsdecode(path)).write_bytes(WHOLE)
    with pytest.raises(StillError, match="Rename") as caught:
        read_still(Path(os.fsdecode(path)))
    assert caught.value.source.encode().endswith("caf�.jpg".encode())


def test_a_thumbnail_is_never_larger_than_the_picture() -> None:
    small = thumbnail_of(encoded(quarters((40, 20)), "PNG"), "it", 512)
    assert (small.width, small.height, len(small.data)) == (40, 20, 40 * 20 * 3)
