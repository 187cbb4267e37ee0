"""One file of the corpus and its expected fate."""

from collections.abc import Callable
from dataclasses import dataclass, field

from tests.media.pictures import CORNERS

Colours = tuple[tuple[int, ...], ...]


@dataclass(frozen=True)
class Taken:
    """Accepted; the prepared picture has these colours in its corners (None: not looked at), and
    the still's note contains `note`."""

    corners: Colours | None = CORNERS
    note: str = ""


@dataclass(frozen=True)
class Said:
    """Refused with a sentence that contains `words`."""

    words: str


@dataclass(frozen=True)
class Survived:
    """Either is right, by what the decoder makes of it; it must only end."""


Outcome = Taken | Said | Survived


@dataclass(frozen=True)
class File:
    """`make` gives the bytes when the corpus is written."""

    ending: str
    make: Callable[[], bytes] = field(repr=False)
    outcome: Outcome


DAMAGED = Said("damaged")
NO_PICTURE = Said("not a picture")
LARGE = Said("megapixels")
