"""From what was dropped or pasted to paths and links, as they were given, and to pictures."""

import base64
import binascii
from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import unquote_to_bytes

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage

# A shot dragged out of the strip, framing and prompt included; another window takes it whole.
SHOT_TYPE = "application/x-hailuo-shot"
_DATA = "data:image/"


@dataclass(frozen=True, slots=True)
class Dropped:
    """`sources` are paths and links; `data` a picture's bytes and `image` its pixels where the
    giver sent those along, used where no source is one; `shots` come from another window."""

    sources: tuple[str, ...] = ()
    data: bytes = b""
    image: QImage = field(default_factory=QImage)
    shots: bytes = b""

    def __bool__(self) -> bool:
        return bool(self.sources or self.data or self.shots) or not self.image.isNull()

    @property
    def link_with_picture(self) -> bool:
        """A picture dragged out of a page: its link may lead to a page, or want a login."""
        has = bool(self.data) or not self.image.isNull()
        return has and len(self.sources) == 1 and is_link(self.sources[0])


def dropped(mime: QMimeData) -> Dropped:
    """All that can be used of it; false when there is nothing."""
    if mime.hasFormat(SHOT_TYPE):
        return Dropped(shots=bytes(mime.data(SHOT_TYPE).data()))
    pictures = _pictures_of(mime.html()) if mime.hasHtml() else []
    data = next((d for p in pictures if p.startswith(_DATA) and (d := _decoded(p))), b"")
    sources = sources_of(mime)
    local = [source for source in sources if not is_link(source)]
    links = [picture for picture in pictures if is_link(picture)]
    # The address of the picture itself is better than that of the page it links to.
    found = local or links or ([] if data else sources)
    image = mime.imageData() if mime.hasImage() and not local else None
    return Dropped(tuple(found), data, image if isinstance(image, QImage) else QImage())


def can_take(mime: QMimeData) -> bool:
    """Whether a drop would be of use, without fetching its pixels."""
    return bool(
        mime.hasFormat(SHOT_TYPE)
        or mime.hasImage()
        or sources_of(mime)
        or (mime.hasHtml() and _pictures_of(mime.html()))
    )


def sources_of(mime: QMimeData) -> list[str]:
    """Paths of files and folders, and web links; links may also be lines of a text."""
    found: list[str] = []
    for url in mime.urls():
        if url.isLocalFile():
            found.append(url.toLocalFile())
        elif is_link(url.toString()):
            found.append(url.toString())
    if not found and mime.hasText():
        found = [line.strip() for line in mime.text().splitlines() if is_link(line.strip())]
    return list(dict.fromkeys(found))


def is_link(text: str) -> bool:
    return text.casefold().startswith(("https://", "http://")) and not any(
        blank in text for blank in " \t"
    )


class _Pictures(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "img":
            self.found += [value.strip() for name, value in attrs if name == "src" and value]


def _pictures_of(html: str) -> list[str]:
    """Links and data of a page's pictures; a text with many is not a picture that was dragged."""
    parser = _Pictures()
    parser.feed(html)
    usable = [s for s in dict.fromkeys(parser.found) if is_link(s) or s.startswith(_DATA)]
    return usable if len(usable) == 1 else []


def _decoded(address: str) -> bytes:
    """The bytes of a data: address; empty where they can't be read."""
    head, _, body = address.partition(",")
    try:
        return base64.b64decode(body) if head.endswith(";base64") else unquote_to_bytes(body)
    except (binascii.Error, ValueError):
        return b""
