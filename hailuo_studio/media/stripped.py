"""What a picture carries of its maker, none of which goes along when it is sent."""

import re
import struct
from collections.abc import Mapping
from typing import Any

from PIL import Image
from PIL.ExifTags import IFD, Base

_CAMERA = (Base.Make, Base.Model)
_CAMERA_MORE = (Base.LensModel, Base.BodySerialNumber, Base.LensSerialNumber, Base.MakerNote)
_DATES = (Base.DateTime,)
_DATES_MORE = (Base.DateTimeOriginal, Base.DateTimeDigitized)
_AUTHOR = (Base.Artist, Base.Copyright, Base.XPAuthor)
_AUTHOR_MORE = (Base.CameraOwnerName,)
_CAPTION = (Base.ImageDescription, Base.XPTitle, Base.XPComment, Base.XPSubject, Base.XPKeywords)
_CAPTION_MORE = (Base.UserComment,)
_IPTC, _PHOTOSHOP, _XMP = 33723, 34377, 700
_PNG_XMP = "XML:com.adobe.xmp"
_THUMBNAIL = 0x0201
_BROKEN = (OSError, ValueError, SyntaxError, EOFError, struct.error, LookupError, TypeError)
# Text chunks of a PNG by what they say.
_PNG_TEXTS = {
    "author": "author", "copyright": "author", "creation time": "date", "source": "camera",
    "title": "caption", "description": "caption", "comment": "caption",
}  # fmt: skip


def stripped_from(image: Image.Image) -> tuple[str, ...]:
    """Names of what the original has and the prepared picture has not, for a person; asked after
    the picture was decoded, as some of it stands behind the pixels. EXIF too broken to be read is
    named as such."""
    found: dict[str, None] = {}
    info: Mapping[Any, Any] = image.info
    try:
        _from_exif(image, found)
    except _BROKEN:
        found["EXIF"] = None
    tags: Mapping[int, Any] = getattr(image, "tag_v2", {})
    resources = {number for number, *_ in getattr(image, "resources", ())}
    for name, there in (
        ("colour profile (converted)", "icc_profile" in info),
        ("XMP", "xmp" in info or _PNG_XMP in info or _XMP in tags or 1060 in resources),
        ("Photoshop data", bool(resources) or "photoshop" in info or _PHOTOSHOP in tags),
        ("IPTC", _IPTC in tags or 1028 in resources or 1028 in info.get("photoshop", {})),
        ("caption", bool(info.get("comment"))),
        ("further pictures in the file", _more_pictures(image)),
    ):  # fmt: skip
        if there:
            found[name] = None
    if image.format == "PNG":
        texts = [key for key, value in info.items() if isinstance(value, str) and key != _PNG_XMP]
        found |= dict.fromkeys(_PNG_TEXTS.get(text.casefold(), "text") for text in texts)
    if "XMP" in found and re.search(rb"GPSLatitude", _xmp(info)):
        found["GPS position"] = None
    return tuple(found)


def _from_exif(image: Image.Image, found: dict[str, None]) -> None:
    main = image.getexif()
    more = main.get_ifd(IFD.Exif)
    for name, there in (
        ("GPS position", bool(main.get_ifd(IFD.GPSInfo))),
        ("camera", _any(main, _CAMERA) or _any(more, _CAMERA_MORE)),
        ("date", _any(main, _DATES) or _any(more, _DATES_MORE)),
        ("author", _any(main, _AUTHOR) or _any(more, _AUTHOR_MORE)),
        ("caption", _any(main, _CAPTION) or _any(more, _CAPTION_MORE)),
        ("embedded thumbnail", _THUMBNAIL in main.get_ifd(IFD.IFD1)),
    ):
        if there:
            found[name] = None


def _any(tags: Mapping[int, Any], wanted: tuple[int, ...]) -> bool:
    return any(tags.get(tag) for tag in wanted)


def _more_pictures(image: Image.Image) -> bool:
    return image.format == "MPO" and getattr(image, "n_frames", 1) > 1


def _xmp(info: Mapping[Any, Any]) -> bytes:
    found = info.get("xmp") or info.get(_PNG_XMP) or b""
    return found.encode(errors="replace") if isinstance(found, str) else bytes(found)
