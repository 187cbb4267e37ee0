"""What a clip may become outside the program: formats, shapes, loops, ceilings. Values only."""

from dataclasses import dataclass
from enum import StrEnum

from hailuo_studio.core.framing import Aspect, Box

MEGABYTE = 1_000_000
# Pixels of the longer side that an animation has unless another is asked for.
LARGEST_GIF = 480
LARGEST_WEBP = 720


class Format(StrEnum):
    """Kinds of files; `ending` is without a dot, empty for a folder of pictures."""

    MP4 = "mp4"
    GIF = "gif"
    WEBP = "webp"
    PRORES = "prores"
    FRAMES = "png"

    @property
    def ending(self) -> str:
        return {Format.PRORES: "mov", Format.FRAMES: ""}.get(self, self.value)

    @property
    def may_be_limited(self) -> bool:
        """Whether its size can be held under a ceiling."""
        return self in (Format.MP4, Format.GIF, Format.WEBP)


class Loop(StrEnum):
    """How the end meets the beginning. BEST, SEAM and CROSSFADE use the best pair of frames found;
    BEST takes of the other three what suits that pair."""

    AS_IT_IS = "as it is"
    BEST = "best"
    SEAM = "best seam"
    CROSSFADE = "cross-fade"
    PINGPONG = "ping-pong"


@dataclass(frozen=True, slots=True)
class ExportWish:
    """What to make of a clip.

    `crop` None keeps its shape. `ceiling` is bytes. `first` and `last` are frame numbers from 0,
    both included. `copied` asks for the packets as they are, cut at the nearest frames where that
    can be done. `fade` is seconds. `longest` is pixels of the longer side (None: the format's
    usual). `recipe` writes the recipe into the file's comment.
    """

    format: Format = Format.MP4
    crop: Aspect | None = None
    ceiling: int | None = None
    first: int | None = None
    last: int | None = None
    copied: bool = False
    loop: Loop = Loop.AS_IT_IS
    fade: float = 0.5
    longest: int | None = None
    recipe: bool = False

    @property
    def untouched(self) -> bool:
        """Whether the clip's packets may stay as they are."""
        plain = self.crop is None and self.longest is None and self.ceiling is None
        whole = self.first is None and self.last is None
        return (
            self.format is Format.MP4
            and plain
            and self.loop is Loop.AS_IT_IS
            and (self.copied or whole)
        )


@dataclass(frozen=True, slots=True)
class Source:
    """A clip to be exported: its file, where its product is (fractions of the picture), and whether
    it is Practice's, which stays marked as such."""

    path: str
    product: Box | None = None
    practice: bool = False


@dataclass(frozen=True, slots=True)
class Made:
    """A file that was made: pixels, bytes, the frames of the clip it begins and ends with (from
    0), whether the packets were copied, how well the loop closes with a hard cut (0…1, None: no
    loop was looked for), whether it is seen to jump, and what a person should know of it."""

    path: str
    width: int
    height: int
    size: int
    frames: int
    first: int
    last: int
    copied: bool = False
    seam: float | None = None
    weak: bool = False
    notes: tuple[str, ...] = ()


def in_megabytes(size: float) -> str:
    """ "7.9 MB", as file managers and upload forms count."""
    if size < 100_000:
        return f"{size / 1000:.1f} kB"
    return f"{size / MEGABYTE:.1f} MB"
