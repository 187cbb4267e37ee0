"""Files that are no pictures, or pictures of a kind that is refused with a sentence of its own."""

import gzip
import struct
from collections.abc import Callable

import numpy as np

from tests.media.deep import sixteen, tiff
from tests.media.heic import box
from tests.media.photoshop import psd
from tests.torture.hostile.case import NO_PICTURE, File, Outcome, Said
from tests.torture.hostile.good import GREY, Q

SVG = Said("SVG file")
RAW = Said("camera's raw file")
VIDEO = Said("a video")
DEEP = Said("more than 16 bits")
_SVG = b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"
_LAUGHS = (
    b"<?xml version='1.0'?><!DOCTYPE lolz [<!ENTITY a 'ha'>"
    + b"".join(b"<!ENTITY %c '%s'>" % (98 + n, b"&%c;" % (97 + n) * 10) for n in range(9))
    + b"]><svg>&j;</svg>"
)
_POSTSCRIPT = b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n(/etc/passwd) (r) file\n"


def ftyp(brand: bytes) -> bytes:
    return box(b"ftyp", brand, bytes(4), b"isom") + box(b"mdat", bytes(100))


def _raw(*extra: tuple[int, int, tuple[int, ...]], photometric: int = 2) -> Callable[[], bytes]:
    """A small preview first, as cameras write it."""
    return lambda: tiff(np.asarray(Q.resize((16, 12))), photometric, *extra)


def file(ending: str, data: bytes | Callable[[], bytes], outcome: Outcome) -> File:
    return File(ending, data if callable(data) else lambda: data, outcome)


_MAKE, _SUBFILE, _SUB = (271, 1, (78, 73)), (254, 4, (1,)), (330, 4, (8,))
_DNG = (50706, 1, (1, 4, 0, 0))
STRANGERS = {
    "text as PNG": file(".png", b"Just words, renamed.", NO_PICTURE),
    "text as HEIC": file(".heic", b"Just words, renamed.", NO_PICTURE),
    "text as PSD": file(".psd", b"Just words, renamed.", NO_PICTURE),
    "text in UTF-16": file(".jpg", "words".encode("utf-16"), NO_PICTURE),
    "nothing but zeros": file(".jpg", bytes(10_000), NO_PICTURE),
    "nothing but ones": file(".jpg", b"\xff" * 10_000, NO_PICTURE),
    "one byte": file(".jpg", b"\xff", NO_PICTURE),
    "two bytes": file(".jpg", b"\xff\xd8", NO_PICTURE),
    "a line break": file(".jpg", b"\n", NO_PICTURE),
    "noise": file(".jpg", np.random.default_rng(7).bytes(20_000), NO_PICTURE),
    "empty": file(".jpg", b"", Said("empty")),
    "empty HEIC": file(".heic", b"", Said("empty")),
    "SVG": file(".svg", _SVG, SVG),
    "SVG with a prolog": file(".svg", b"<?xml version='1.0'?>\n" + _SVG, SVG),
    "SVG with a mark of its bytes": file(".svg", b"\xef\xbb\xbf" + _SVG, SVG),
    "SVG after a comment": file(".svg", b"<!-- made by hand -->" + _SVG, SVG),
    "SVG as PNG": file(".png", _SVG, SVG),
    "SVG of a billion laughs": file(".svg", _LAUGHS, SVG),
    "SVG, packed": file(".svgz", gzip.compress(_SVG), Said("compressed file")),
    "XML": file(".xml", b"<?xml version='1.0'?><list/>", Said("XML file")),
    "PDF": file(".pdf", b"%PDF-1.7\n" + bytes(99), Said("PDF")),
    "PDF as JPEG": file(".jpg", b"%PDF-1.7\n" + bytes(99), Said("PDF")),
    "EPS": file(".eps", _POSTSCRIPT, Said("PostScript")),
    "EPS as JPEG": file(".jpg", _POSTSCRIPT, Said("PostScript")),
    "WMF": file(".wmf", b"\xd7\xcd\xc6\x9a" + bytes(99), NO_PICTURE),
    "FLI": file(".fli", struct.pack("<IHHHH", 128, 0xAF11, 1, 9, 9) + bytes(116), NO_PICTURE),
    "PPM": file(".ppm", b"P6 2 2 255 " + bytes(12), NO_PICTURE),
    "PCX": file(".pcx", b"\x0a\x05\x01\x08" + bytes(124), NO_PICTURE),
    "TGA": file(
        ".tga", bytes(2) + b"\x02" + bytes(9) + b"\x02\0\x02\0\x18\0" + bytes(12), NO_PICTURE
    ),
    "FITS": file(".fits", b"SIMPLE  =                    T".ljust(2880), NO_PICTURE),
    "icon": file(".ico", b"\0\0\1\0\1\0" + bytes(99), Said("icon")),
    "JPEG XL": file(".jxl", b"\xff\x0a" + bytes(99), Said("JPEG XL")),
    "JPEG XL in boxes": file(".jxl", b"\0\0\0\x0cJXL \r\n\x87\n" + bytes(9), Said("JPEG XL")),
    "JPEG 2000": file(".jp2", b"\0\0\0\x0cjP  \r\n\x87\n" + bytes(9), Said("JPEG 2000")),
    "OpenEXR": file(".exr", b"\x76\x2f\x31\x01" + bytes(99), Said("OpenEXR")),
    "Radiance": file(".hdr", b"#?RADIANCE\n" + bytes(99), Said("Radiance")),
    "GIMP": file(".xcf", b"gimp xcf v011\0" + bytes(99), Said("GIMP")),
    "web page": file(".jpg", b"\n<!DOCTYPE html><html></html>", Said("web page")),
    "web page, short": file(".png", b"<html></html>", Said("web page")),
    "ZIP": file(".zip", b"PK\x03\x04" + bytes(30), Said("ZIP")),
    "RAR": file(".rar", b"Rar!\x1a\x07" + bytes(30), Said("RAR")),
    "7z": file(".7z", b"7z\xbc\xaf\x27\x1c" + bytes(30), Said("7z")),
    "MP4": file(".mp4", ftyp(b"isom"), VIDEO),
    "MP4 as JPEG": file(".jpg", ftyp(b"mp42"), VIDEO),
    "QuickTime": file(".mov", ftyp(b"qt  "), VIDEO),
    "Matroska": file(".mkv", b"\x1a\x45\xdf\xa3" + bytes(99), VIDEO),
    "AVI": file(".avi", b"RIFF\x90\0\0\0AVI LIST" + bytes(99), VIDEO),
    "sound": file(".wav", b"RIFF\x90\0\0\0WAVEfmt " + bytes(99), NO_PICTURE),
    "raw of Canon": file(".cr2", lambda: _raw()()[:8] + b"CR\2\0" + _raw()()[12:], RAW),
    "raw of Canon, new": file(".cr3", ftyp(b"crx "), RAW),
    "raw of Nikon": file(".nef", _raw(_MAKE, _SUBFILE, _SUB), RAW),
    "raw of Nikon as TIFF": file(".tif", _raw(_MAKE, _SUBFILE, _SUB), RAW),
    "raw of Sony": file(".arw", _raw(), RAW),
    "raw of Adobe": file(".dng", _raw(_DNG), RAW),
    "raw of Adobe as TIFF": file(".tif", _raw(_DNG), RAW),
    "raw, its sensor alone": file(".tif", _raw(photometric=32803), RAW),
    "raw of Fujifilm": file(".raf", b"FUJIFILMCCD-RAW 0201" + bytes(99), RAW),
    "raw of Panasonic": file(".rw2", b"IIU\0" + bytes(99), RAW),
    "raw of Olympus": file(".orf", b"IIRO" + bytes(99), RAW),
    "raw of Sigma": file(".x3f", b"FOVb" + bytes(99), RAW),
    "PSD of 16 bits": file(".psd", lambda: psd(Q, bits=16), Said("16 bits a channel")),
    "PSD of 32 bits": file(".psd", lambda: psd(Q, bits=32), Said("32 bits a channel")),
    "PSD without its picture": file(".psd", lambda: psd(Q, flattened=False), Said("flattened")),
    "PSB": file(".psb", lambda: psd(Q, version=2), Said("PSB")),
    "TIFF of floats": file(
        ".tif", lambda: tiff(np.asarray(Q) / np.float32(255), 2, floating=True), DEEP
    ),
    "TIFF of grey floats": file(
        ".tif", lambda: tiff(np.asarray(GREY) / np.float32(255), 1, floating=True), DEEP
    ),
    "TIFF of 32 bits": file(".tif", lambda: tiff(np.asarray(GREY).astype(np.uint32), 1), DEEP),
    "TIFF of signed numbers": file(
        ".tif", lambda: tiff(sixteen(GREY), 1, (339, 3, (2,))), Said("signed")
    ),
    "TIFF of 16 bits, planes one by one": file(
        ".tif", lambda: tiff(sixteen(Q), 2, planar=True), Said("kind of TIFF")
    ),
}
