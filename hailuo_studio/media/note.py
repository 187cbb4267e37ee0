"""What a person should know of a picture that is used otherwise than it may look."""

from pathlib import PurePath

from PIL import Image

from hailuo_studio.media import photoshop, tiff
from hailuo_studio.media.endings import other_name

_NAMES = {"JPEG": "a JPEG", "PNG": "a PNG", "WEBP": "a WebP", "TIFF": "a TIFF", "BMP": "a BMP",
          "GIF": "a GIF", "AVIF": "an AVIF", "HEIF": "a HEIC", "PSD": "a Photoshop"}  # fmt: skip


def note_of(image: Image.Image, data: bytes, source: str) -> str:
    """Phrases, empty where there is nothing to say; asked before the picture is decoded."""
    kind = "JPEG" if image.format == "MPO" else str(image.format)
    phrases = []
    ending = PurePath(source).suffix.casefold()
    if other_name(ending, kind):
        phrases.append(f"{_NAMES[kind]} file, though its name ends in {ending}")
    phrases.append(_frames(image, kind))
    if kind == "TIFF":
        phrases += _of_tiff(data)
    elif kind == "PSD":
        document = photoshop.document(data)
        phrases.append("layers are flattened" if document and document.layers else "")
    if image.mode == "CMYK" and not image.info.get("icc_profile"):
        phrases.append("CMYK without a colour profile: its colours are a guess")
    return "; ".join(filter(None, phrases))


def _frames(image: Image.Image, kind: str) -> str:
    if kind not in ("GIF", "PNG", "WEBP", "AVIF", "HEIF"):
        return ""
    try:
        several = bool(getattr(image, "is_animated", False))
    except (EOFError, OSError, ValueError, SyntaxError, LookupError):
        return ""  # What comes after the first frame is broken, and not used.
    if not several:
        return ""
    if kind == "HEIF":
        return "several pictures in one: its main one is used"
    return "animated: its first frame is used"


def _of_tiff(data: bytes) -> list[str]:
    found = tiff.directories(data)
    phrases = ["layers are flattened"] if tiff.LAYERS in found.first else []
    if found.pages > 1:
        count = f"more than {found.pages}" if found.more else f"{found.pages}"
        phrases.append(f"page 1 of {count}")
    return phrases
