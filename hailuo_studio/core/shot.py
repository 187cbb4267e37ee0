"""A still, and a shot: what will be asked for. Frozen values."""

from dataclasses import dataclass, field
from enum import IntEnum, StrEnum
from functools import lru_cache
from pathlib import PurePath
from urllib.parse import unquote, urlsplit

from hailuo_studio.core.framing import Aspect, Box, Framing
from hailuo_studio.core.showing import shown

_LINKS = ("https://", "http://")


class Mode(StrEnum):
    STANDARD = "standard"
    PRO = "pro"


class Duration(IntEnum):
    """Seconds."""

    SIX = 6
    TEN = 10


class Resolution(StrEnum):
    P768 = "768P"
    P1080 = "1080P"


@dataclass(frozen=True, slots=True)
class Parent:
    """The frame that a still was taken from: its clip's id in the library, and the frame's number
    from 0."""

    clip_id: str
    frame: int


@dataclass(frozen=True, slots=True)
class Still:
    """A source picture as the user gave it; never modified.

    `source` is an absolute path or an https address, `sha256` that of the file's bytes, `width`
    and `height` are pixels as seen (EXIF orientation applied), `size` is bytes, `format` as
    Pillow names it ("JPEG", "PNG", "WEBP", "HEIF" …). `note` is what a person should know of it
    ("animated: its first frame is used"), empty where there is nothing to say. `pixels` is equal
    for stills that show the same pixels, whatever else is in their files; empty where unknown.
    `parent` is set where it is a frame of a clip.
    """

    source: str
    sha256: str
    width: int
    height: int
    size: int
    format: str
    note: str = ""
    pixels: str = ""
    parent: Parent | None = None

    @property
    def is_link(self) -> bool:
        return self.source.startswith(_LINKS)

    @property
    def name(self) -> str:
        """File name without its ending, for people and for naming clips; fit to be shown."""
        return _name_of(self.source)


@lru_cache(maxsize=4096)
def _name_of(source: str) -> str:
    """Asked for a thousand times in a row where a queue counts its takes."""
    is_link = source.startswith(_LINKS)
    path = unquote(urlsplit(source).path) if is_link else source
    return shown(PurePath(path).stem) or "still"


@dataclass(frozen=True, slots=True)
class Settings:
    """One cell of the catalog: what the price depends on."""

    mode: Mode = Mode.STANDARD
    duration: Duration = Duration.SIX
    resolution: Resolution = Resolution.P768

    def __str__(self) -> str:
        return f"{self.mode.value} · {self.duration.value} s · {self.resolution.value}"


@dataclass(frozen=True, slots=True)
class Shot:
    """What will be asked for.

    `name` is what its clips are called (an article number, for example), empty for the still's
    name; `formats` are the deliverables to be cut from its takes, `product` is the part of the
    picture (as turned) that every one of them must show.
    """

    still: Still
    prompt: str
    settings: Settings = field(default_factory=Settings)
    framing: Framing = field(default_factory=Framing)
    name: str = ""
    formats: tuple[Aspect, ...] = ()
    product: Box | None = None

    @property
    def title(self) -> str:
        return self.name or self.still.name
