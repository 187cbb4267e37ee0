"""What of a prompt is shown as a chip, and what there is to say about it. Pure."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication

from hailuo_studio.core.camera import MOST_COMBINED, Part, brackets, nearest
from hailuo_studio.core.filling import ALWAYS
from hailuo_studio.core.naming import key_of
from hailuo_studio.core.template import spans


class Kind(Enum):
    """Camera commands; brackets with something else in them; a place for a value."""

    CAMERA = "camera"
    ODD = "odd"
    PLACE = "place"


@dataclass(frozen=True, slots=True)
class Chip:
    """From `start` to `end`, as Qt counts (UTF-16). `odd` are the words in it that are no command
    or one too many; `why` says so, or what the chip stands for."""

    start: int
    end: int
    kind: Kind
    odd: tuple[tuple[int, int], ...] = ()
    why: str = ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("chips", text)


def chips(prompt: str) -> tuple[Chip, ...]:
    """In the order of their beginnings; a place may lie in a bracket."""
    found = [*_cameras(prompt), *_places(prompt)]
    if not prompt.isascii():
        found = [_in_utf16(chip, prompt) for chip in found]
    return tuple(sorted(found, key=lambda chip: chip.start))


def oddities(prompt: str) -> str:
    """Everything that is odd about its brackets, in sentences; empty where nothing is."""
    return " ".join(chip.why for chip in _cameras(prompt) if chip.kind is Kind.ODD)


def _cameras(prompt: str) -> list[Chip]:
    places = spans(prompt)
    found = []
    for one in brackets(prompt):
        odd = [
            part
            for part in one.parts
            if part.over or (part.camera is None and not _filled_later(part, places))
        ]
        words = " ".join(_why(part) for part in odd) or (
            "" if one.parts else _tr("No camera command stands in this bracket.")
        )
        kind = Kind.ODD if words else Kind.CAMERA
        where = tuple((part.start, part.end) for part in odd)
        found.append(Chip(one.start, one.end, kind, where, words))
    return found


def _filled_later(part: Part, places: tuple[tuple[int, int], ...]) -> bool:
    return any(part.start <= start and end <= part.end for start, end in places)


def _why(part: Part) -> str:
    if part.over:
        words = _tr("No more than {0} commands run together: {1} is one too many.")
        return words.format(MOST_COMBINED, part.text)
    close = nearest(part.text)
    if close is None:
        words = _tr("“{0}” is no camera command: it is sent as plain words.")
        return words.format(part.text)
    words = _tr("“{0}” is no camera command: it is sent as plain words. {1} is one.")
    return words.format(part.text, close.value)


def _places(prompt: str) -> list[Chip]:
    return [
        Chip(start, end, Kind.PLACE, (), _stands(prompt, start, end))
        for start, end in spans(prompt)
    ]


def _stands(prompt: str, start: int, end: int) -> str:
    """What a place stands for."""
    known = {
        "name": _tr("Becomes each still's name."),
        "still": _tr("Becomes each still's file name."),
        "sku": _tr("Becomes each still's article number, where it has one."),
        "folder": _tr("Becomes the name of each still's folder."),
    }
    key = key_of(prompt[start + 1 : end - 1])
    return known[key] if key in ALWAYS else _tr("Is asked for below the prompt.")


def _in_utf16(chip: Chip, prompt: str) -> Chip:
    def at(place: int) -> int:
        return len(prompt[:place].encode("utf-16-le", "surrogatepass")) // 2

    odd = tuple((at(start), at(end)) for start, end in chip.odd)
    return Chip(at(chip.start), at(chip.end), chip.kind, odd, chip.why)
