"""What a file is that can't be used here, told from its content, with what to do about it."""

from pathlib import PurePath

from hailuo_studio.media import heif, photoshop, tiff
from hailuo_studio.media.endings import RAW_ENDINGS

SAVE_AS = "Save it as JPEG, PNG or WebP."
_EXPORT = "Export it as JPEG or PNG."
_DEVELOP = "Develop it first: export it from your photo program as JPEG or TIFF."
_DEPTH = "Save it with 8 or 16 bits a channel."
_DRAWING = "This is {}, a drawing and not a picture the service can read."
_FRAME = "Save one of its frames as a picture."

# Marks at the very beginning; then, after blanks, in lower case.
_MARKS = (
    (b"\x00\x00\x01\x00", "This is an icon file.", SAVE_AS),
    (b"\xff\x0a", "JPEG XL pictures are not supported here.", SAVE_AS),
    (b"\x00\x00\x00\x0cJXL ", "JPEG XL pictures are not supported here.", SAVE_AS),
    (b"\x00\x00\x00\x0cjP  ", "JPEG 2000 pictures are not supported here.", SAVE_AS),
    (b"\xff\x4f\xff\x51", "JPEG 2000 pictures are not supported here.", SAVE_AS),
    (b"\x76\x2f\x31\x01", "OpenEXR pictures are not supported here.", SAVE_AS),
    (b"#?RADIANCE", "Radiance HDR pictures are not supported here.", SAVE_AS),
    (b"gimp xcf", "This is a GIMP file.", _EXPORT),
    (b"DDS ", "DDS textures are not supported here.", SAVE_AS),
    (b"FUJIFILMCCD-RAW", "This is a camera's raw file.", _DEVELOP),
    (b"IIU\x00", "This is a camera's raw file.", _DEVELOP),
    (b"IIRO", "This is a camera's raw file.", _DEVELOP),
    (b"IIRS", "This is a camera's raw file.", _DEVELOP),
    (b"MMOR", "This is a camera's raw file.", _DEVELOP),
    (b"FOVb", "This is a camera's raw file.", _DEVELOP),
    (b"\x1a\x45\xdf\xa3", "This is a video, not a picture.", _FRAME),
    (b"FLV\x01", "This is a video, not a picture.", _FRAME),
    (b"\x00\x00\x01\xba", "This is a video, not a picture.", _FRAME),
    (b"\x1f\x8b", "This is a compressed file, not a picture.", "Unpack it first."),
    (b"Rar!", "This is a RAR archive, not a picture.", "Unpack it first."),
    (b"7z\xbc\xaf", "This is a 7z archive, not a picture.", "Unpack it first."),
    (
        b"PK\x03\x04",
        "This is a ZIP archive or an office document, not a picture.",
        "Unpack it, or export the picture from it.",
    ),
)
_WORDS = (
    (b"<svg", _DRAWING.format("an SVG file"), _EXPORT),
    (b"%pdf", "This is a PDF, not a picture the service can read.", _EXPORT),
    (b"%!ps", _DRAWING.format("PostScript (EPS or Illustrator)"), _EXPORT),
    (b"<!doctype svg", _DRAWING.format("an SVG file"), _EXPORT),
    (b"<!doctype", "This is a web page, not a picture the service can read.", SAVE_AS),
    (b"<html", "This is a web page, not a picture the service can read.", SAVE_AS),
)
_READABLE = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF87a", b"GIF89a", b"II*\x00", b"MM\x00*",
             b"II+\x00", b"MM\x00+", b"8BPS")  # fmt: skip
_STILL_BRANDS = frozenset({
    "heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1", "avif", "avis",
})  # fmt: skip
_DAMAGED = "The picture is damaged: its beginning can't be read.", "Export or copy it again."
_ODD_TIFF = "This kind of TIFF is not supported here.", "Save it as PNG, or as TIFF with 8 bits."
_VIDEO = "This is a video, not a picture.", _FRAME


def refusal(data: bytes, source: str) -> tuple[str, str] | None:
    """What happened and what to do, for what a decoder would take but show wrongly (raw files show
    their preview, deep colours their rough outline) or not survive. None where nothing speaks
    against it."""
    document = photoshop.document(data)
    if document is not None:
        return _photoshop(document)
    if data[4:8] == b"ftyp" and not heif.items_have_names(data):
        return _DAMAGED
    return _tiff(data, source) if data[:2] in (b"II", b"MM") else None


def _tiff(data: bytes, source: str) -> tuple[str, str] | None:
    found = tiff.directories(data)
    tags = found.first
    named_raw = PurePath(source).suffix.casefold() in RAW_ENDINGS
    if tags and (named_raw or found.raw or data[8:10] == b"CR"):
        return "This is a camera's raw file.", _DEVELOP
    if tags.get(tiff.SAMPLE_FORMAT) == tiff.FLOAT or tags.get(tiff.BITS, 0) > 16:
        return "The picture has more than 16 bits a channel, too deep for a screen.", _DEPTH
    if tags.get(tiff.PLANES) == tiff.ONE_BY_ONE and tags.get(tiff.BITS) == 16:
        return _ODD_TIFF  # Pillow 13 mixes up their planes.
    return None


def _photoshop(document: photoshop.Document) -> tuple[str, str] | None:
    if document.large:
        return "This is a large Photoshop document (PSB).", "Save it as PSD, TIFF or PNG."
    if document.bits in (16, 32):
        return (
            f"The Photoshop file has {document.bits} bits a channel, which only Photoshop reads.",
            "Save it with 8 bits a channel, or export it as PNG or TIFF.",
        )
    if document.flattened is False:
        return (
            "The Photoshop file was saved without its flattened picture.",
            'Save it with "Maximize compatibility", or export it as PNG.',
        )
    return None


def what_it_is(data: bytes) -> tuple[str, str]:
    """A sentence for what no decoder took, and what to do."""
    start = data[:512].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    for text, marks in ((data, _MARKS), (start, _WORDS)):
        for mark, words, todo in marks:
            if text.startswith(mark):
                return words, todo
    if start.startswith(b"<?xml") or b"<svg" in start:
        if b"<svg" in data[:65536].lower():
            return _DRAWING.format("an SVG file"), _EXPORT
        return "This is an XML file, not a picture.", SAVE_AS
    if tiff.directories(data).first:
        return _ODD_TIFF
    return _in_a_box(data) or ("This is not a picture.", SAVE_AS)


def _in_a_box(data: bytes) -> tuple[str, str] | None:
    """Containers whose kind stands behind a length, and what else should have been readable."""
    if data[4:8] == b"ftyp":
        brand = data[8:12].decode("latin-1").strip()
        if brand == "crx":
            return "This is a camera's raw file.", _DEVELOP
        return _DAMAGED if brand in _STILL_BRANDS else _VIDEO
    if data[:4] == b"RIFF":
        return {b"WEBP": _DAMAGED, b"AVI ": _VIDEO}.get(data[8:12])
    bitmap = data.startswith(b"BM") and data[6:10] == bytes(4)
    return _DAMAGED if bitmap or data.startswith(_READABLE) else None
