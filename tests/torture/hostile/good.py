"""Every kind of picture a designer may have, with the colours it must come out with."""

import io
import struct
from functools import partial

import numpy as np
from PIL import Image, ImageCms

from tests.media.deep import chunk, png, sixteen, tiff
from tests.media.heic import heic
from tests.media.photoshop import psd
from tests.media.pictures import CORNERS, RED, STORED, corners, encoded, exif, quarters
from tests.media.profiles import display_p3, in_profile, levels, linear_grey, swapped_inks
from tests.torture.hostile.case import Colours, File, Taken

Q = quarters()
ALPHA = Q.convert("RGBA")
GREY = Q.convert("L")
GREYS = corners(GREY.convert("RGB"))
WHITE = (255, 255, 255)
PURE = ((255, 0, 0), (0, 255, 0), (0, 0, 255), (255, 255, 0))
SWAPPED = (PURE[1], PURE[0], *PURE[2:])
HOLE: Colours = (WHITE, *CORNERS[1:])
GUESS = "a guess"
ANIMATED = "animated: its first frame is used"
FLAT = "layers are flattened"


def inks() -> Image.Image:
    """The four quarters in pure inks."""
    image = Image.new("CMYK", Q.size)
    colours = ((0, 255, 255, 0), (255, 0, 255, 0), (255, 255, 0, 0), (0, 0, 255, 0))
    for number, colour in enumerate(colours):
        left, top = number % 2 * 240, number // 2 * 180
        image.paste(colour, (left, top, left + 240, top + 180))
    return image


def holed(below: tuple[int, ...] = (0, 0, 0)) -> Image.Image:
    """The first quarter clear."""
    image = ALPHA.copy()
    image.paste((*below, 0), (0, 0, 240, 180))
    return image


def lab() -> Image.Image:
    srgb, there = ImageCms.createProfile("sRGB"), ImageCms.createProfile("LAB")
    done = ImageCms.profileToProfile(Q, srgb, there, outputMode="LAB")
    assert done is not None
    return done


def stored(orientation: int) -> Image.Image:
    way = STORED[orientation]
    return Q if way is None else Q.transpose(way)


def held(format: str, orientation: int) -> bytes:
    return encoded(stored(orientation), format, exif=exif(orientation))


def moving(format: str, frames: int = 2) -> bytes:
    rest = [Q.rotate(180)] * (frames - 1)
    return encoded(Q, format, save_all=True, append_images=rest)


def linear() -> bytes:
    image = Image.frombytes("L", GREY.size, levels(GREY.tobytes()))
    return encoded(image, "PNG", icc_profile=linear_grey())


def p3(format: str, mode: str = "RGB") -> bytes:
    profile = display_p3()
    return encoded(in_profile(Q, profile).convert(mode), format, icc_profile=profile)


def odd_p3() -> bytes:
    """Its profile has no light in its head, which some programs mind and others do not."""
    profile = display_p3()
    odd = profile[:68] + bytes(12) + profile[80:]
    return encoded(in_profile(Q, profile), icc_profile=odd)


def xmp_jpeg() -> bytes:
    return encoded(Q, xmp=b"<x:xmpmeta xmlns:x='adobe:ns:meta/'/>", comment=b"made by hand")


def many_frames(format: str, count: int) -> bytes:
    """Tiny frames, each another grey, so that none is left out as the same."""
    shades = [Image.new("L", (4, 4), n % 251) for n in range(count)]
    first = Image.new("L", Q.size, 128)
    out = io.BytesIO()
    first.save(out, format, save_all=True, append_images=[
        shade.resize(Q.size) if format != "GIF" else shade for shade in shades
    ])  # fmt: skip
    return out.getvalue()


def _exif_blob(orientation: int) -> bytes:
    return exif(orientation).tobytes()[6:]


def _16_bit_hole() -> bytes:
    clear = chunk(b"tRNS", struct.pack(">3H", *(value * 257 for value in RED)))
    return png(sixteen(Q), 2, 16, clear)


def _16_bit_grey_hole() -> bytes:
    value = GREY.getpixel((5, 5))
    return png(sixteen(GREY), 0, 16, chunk(b"tRNS", struct.pack(">H", value * 257)))  # type: ignore[operator]


def file(
    ending: str, make: partial[bytes], colours: Colours | None = CORNERS, note: str = ""
) -> File:
    return File(ending, make, Taken(colours, note))


def _palette_hole() -> bytes:
    image = Q.quantize(4)
    return encoded(image, "PNG", transparency=image.getpixel((10, 10)))


_e = partial(partial, encoded)
JPEGS = {
    "plain": file(".jpg", _e(Q)),
    "progressive": file(".jpg", _e(Q, progressive=True)),
    "4:4:4": file(".jpeg", _e(Q, subsampling=0)),
    "grey": file(".jpg", _e(GREY), GREYS),
    "CMYK, inverted by Adobe": file(".jpg", _e(inks()), PURE, GUESS),
    "CMYK with a profile": file(".jpg", _e(inks(), icc_profile=swapped_inks()), SWAPPED),
    "CMYK, progressive": file(".jpg", _e(inks(), progressive=True), PURE, GUESS),
    "Display P3": file(".jpg", partial(p3, "JPEG")),
    "Display P3, odd": file(".jpg", partial(odd_p3)),
    "broken profile": file(".jpg", _e(Q, icc_profile=b"no profile")),
    "two in one": file(".jpg", _e(Q, "MPO", save_all=True, append_images=[GREY.convert("RGB")])),
    "XMP and a comment": file(".jpg", partial(xmp_jpeg)),
    "restart markers": file(".jpg", _e(Q, restart_marker_blocks=4)),
}
PNGS = {
    "plain": file(".png", _e(Q, "PNG")),
    "alpha": file(".png", _e(holed(), "PNG"), HOLE),
    "grey": file(".png", _e(GREY, "PNG"), GREYS),
    "grey, alpha": file(".png", _e(Q.convert("LA"), "PNG"), GREYS),
    "grey in linear light": file(".png", partial(linear), GREYS),
    "palette": file(".png", _e(Q.quantize(4), "PNG")),
    "palette with a hole": file(".png", partial(_palette_hole), HOLE),
    "16 bits": file(".png", partial(png, sixteen(Q), 2, 16)),
    "16 bits, alpha": file(".png", partial(png, sixteen(holed()), 6, 16), HOLE),
    "16 bits, a colour clear": file(".png", partial(_16_bit_hole), HOLE),
    "16 bits grey": file(".png", partial(png, sixteen(GREY), 0, 16), GREYS),
    "16 bits grey, a value clear": file(".png", partial(_16_bit_grey_hole), (WHITE, *GREYS[1:])),
    "1 bit": file(".png", _e(Image.new("1", Q.size, 1), "PNG"), (WHITE,) * 4),
    "Display P3": file(".png", partial(p3, "PNG")),
    "Display P3, alpha": file(".png", partial(p3, "PNG", "RGBA")),
    "animated": file(".png", partial(moving, "PNG"), CORNERS, ANIMATED),
    "named as JPEG": file(".jpg", _e(Q, "PNG"), CORNERS, "its name ends in .jpg"),
    "named as nothing": file("", _e(Q, "PNG")),
}
TIFFS = {
    **{
        compression: file(".tif", _e(Q, "TIFF", compression=compression))
        for compression in ("raw", "tiff_lzw", "tiff_adobe_deflate", "jpeg", "packbits", "zstd")
    },
    "alpha": file(".tiff", _e(holed(), "TIFF"), HOLE),
    "CMYK": file(".tif", _e(inks(), "TIFF"), PURE, GUESS),
    "CMYK with a profile": file(".tif", _e(inks(), "TIFF", icc_profile=swapped_inks()), SWAPPED),
    "Lab": file(".tif", partial(lambda: encoded(lab(), "TIFF"))),
    "YCbCr": file(".tif", _e(Q.convert("YCbCr"), "TIFF", compression="jpeg")),
    "three pages": file(
        ".tif", _e(Q, "TIFF", save_all=True, append_images=[Q, Q]), CORNERS, "page 1 of 3"
    ),
    "BigTIFF": file(".tif", _e(Q, "TIFF", big_tiff=True)),
    "planes one by one": file(".tif", partial(tiff, np.asarray(Q), 2, planar=True)),
    "16 bits": file(".tif", partial(tiff, sixteen(Q), 2)),
    "16 bits, big-endian": file(".tif", partial(tiff, sixteen(Q), 2, big_endian=True)),
    "16 bits, alpha": file(".tif", partial(tiff, sixteen(holed()), 2, (338, 3, (2,))), HOLE),
    "16 bits grey": file(".tif", partial(tiff, sixteen(GREY), 1), GREYS),
    "16 bits grey, big-endian": file(
        ".tif", partial(tiff, sixteen(GREY), 1, big_endian=True), GREYS
    ),
    "16 bits grey, white is 0": file(".tif", partial(tiff, 65535 - sixteen(GREY), 0), GREYS),
    "16 bits CMYK": file(".tif", partial(tiff, sixteen(inks()), 5), PURE, GUESS),
}
OTHERS = {
    "WebP": file(".webp", _e(Q, "WEBP")),
    "WebP without loss, alpha": file(".webp", _e(holed(), "WEBP", lossless=True), HOLE),
    "WebP, animated": file(".webp", partial(moving, "WEBP"), CORNERS, ANIMATED),
    "BMP": file(".bmp", _e(Q, "BMP")),
    "BMP with a palette": file(".bmp", _e(Q.quantize(4), "BMP")),
    "GIF": file(".gif", _e(Q, "GIF")),
    "GIF, animated": file(".gif", partial(moving, "GIF"), CORNERS, ANIMATED),
    "GIF of 10,000 frames": file(".gif", partial(many_frames, "GIF", 10_000), None, ANIMATED),
    "WebP of 500 frames": file(".webp", partial(many_frames, "WEBP", 500), None, ANIMATED),
    "AVIF": file(".avif", _e(Q, "AVIF")),
    "AVIF, alpha": file(".avif", _e(holed((220, 20, 20)), "AVIF"), HOLE),
    "AVIF, animated": file(".avif", partial(moving, "AVIF"), CORNERS, ANIMATED),
    "AVIF, Display P3": file(".avif", partial(p3, "AVIF")),
    "HEIC": file(".heic", partial(heic, Q)),
    "HEIC named as JPEG": file(".jpg", partial(heic, Q), CORNERS, "a HEIC file"),
    "HEIC, Display P3": file(
        ".heic", partial(lambda: heic(in_profile(Q, display_p3()), profile=display_p3()))
    ),
    "HEIC, turned": file(".heic", partial(lambda: heic(stored(8), turns=1))),
    "HEIC, turned, told twice": file(
        ".heic", partial(lambda: heic(stored(6), turns=3, exif=_exif_blob(6)))
    ),
    "HEIC, told by EXIF alone": file(".heic", partial(heic, Q, exif=_exif_blob(6))),
    "PSD": file(".psd", partial(psd, Q)),
    "PSD, packed": file(".psd", partial(psd, Q, packed=True)),
    "PSD, layers": file(".psd", partial(psd, Q, layers=3, flattened=True), CORNERS, FLAT),
    "PSD, clear parts": file(".psd", partial(psd, holed(WHITE), layers=-2), HOLE, FLAT),
    "PSD, a saved selection": file(".psd", partial(psd, holed(RED), layers=2), CORNERS, FLAT),
    "PSD, palette": file(".psd", partial(psd, Q.quantize(4))),
    "PSD, grey": file(".psd", partial(psd, GREY), GREYS),
    "PSD, CMYK": file(".psd", partial(psd, inks()), PURE, GUESS),
    "PSD, CMYK with a profile": file(".psd", partial(psd, inks(), profile=swapped_inks()), SWAPPED),
}
HELD = {
    f"{format} held as {orientation}": file(
        f".{format.casefold()}", partial(held, format, orientation)
    )
    for format in ("JPEG", "PNG", "WEBP", "TIFF", "AVIF")
    for orientation in (3, 5, 6, 8)
}
GOOD = {
    **{f"JPEG {name}": made for name, made in JPEGS.items()},
    **{f"PNG {name}": made for name, made in PNGS.items()},
    **{f"TIFF {name}": made for name, made in TIFFS.items()},
    **OTHERS,
    **HELD,
}
