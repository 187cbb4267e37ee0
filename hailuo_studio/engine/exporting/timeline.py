"""The kept clips in a row, as the timelines that editing programs import.

Written through OpenTimelineIO's adapters; what they leave out and the programs want is added.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote
from xml.etree import ElementTree

from hailuo_studio.core.library import LibraryClip
from hailuo_studio.core.take import Judgement

if TYPE_CHECKING:
    import opentimelineio as otio

_COLOURS = {Judgement.KEEP: "GREEN", Judgement.REJECT: "RED"}
_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'


@dataclass(frozen=True, slots=True)
class Placed:
    """A clip as it lies in the packet: its turn from 1, its name, its file relative to the
    timeline."""

    number: int
    clip: LibraryClip
    name: str
    file: str


def write_timelines(placed: Sequence[Placed], title: str, folder: Path, stem: str) -> None:
    """`stem.otio`, `stem Premiere.xml` and `stem Final Cut.fcpxml` in `folder`. Raises OSError."""
    import opentimelineio as otio

    made = _timeline(placed, title)
    size = _usual_size(placed)
    otio.adapters.write_to_file(made, str(folder / f"{stem}.otio"))
    premiere = otio.adapters.write_to_string(made, "fcp_xml")
    (folder / f"{stem} Premiere.xml").write_text(_for_premiere(premiere), encoding="utf-8")
    final_cut = otio.adapters.write_to_string(made, "fcpx_xml")
    text = _for_final_cut(final_cut, size)
    (folder / f"{stem} Final Cut.fcpxml").write_text(text, encoding="utf-8")


def _timeline(placed: Sequence[Placed], title: str) -> "otio.schema.Timeline":
    import opentimelineio as otio

    timeline = otio.schema.Timeline(title)
    rate = _rate(Counter(one.clip.fps for one in placed).most_common(1)[0][0])
    timeline.global_start_time = otio.opentime.RationalTime(0, rate)
    timeline.metadata["fcp_xml"] = {
        "media": {"video": {"format": _characteristics(_usual_size(placed))}}
    }
    track = otio.schema.Track("Clips", kind=otio.schema.TrackKind.Video)
    timeline.tracks.append(track)
    for one in placed:
        track.append(_clip(one))
    return timeline


def _clip(one: Placed) -> "otio.schema.Clip":
    import opentimelineio as otio

    rate = _rate(one.clip.fps)
    start = otio.opentime.RationalTime(0, rate)
    whole = otio.opentime.TimeRange(start, otio.opentime.RationalTime(one.clip.frames, rate))
    reference = otio.schema.ExternalReference(quote(one.file), whole)
    reference.name = Path(one.file).name
    video = _characteristics((one.clip.width, one.clip.height))
    reference.metadata["fcp_xml"] = {"media": {"video": video}}
    made = otio.schema.Clip(one.name, reference, whole)
    for name, first, last, colour in _markers(one):
        begin = otio.opentime.RationalTime(first, rate)
        length = otio.opentime.RationalTime(last - first + 1, rate)
        span = otio.opentime.TimeRange(begin, length)
        made.markers.append(otio.schema.Marker(name, span, colour))
    return made


def _markers(one: Placed) -> list[tuple[str, int, int, str]]:
    """The clip's number with what was decided and why, then what was noticed in it."""
    clip = one.clip
    words = [f"#{one.number}"]
    words += [clip.judgement.value] if clip.judgement is not None else []
    words += [clip.reason.value] if clip.reason is not None else []
    found = [(" · ".join(words), 0, 0, _COLOURS.get(clip.judgement or Judgement.KEEP, "GREEN"))]
    for mark in clip.marks or ():
        last = min(max(mark.first, mark.last), clip.frames - 1)
        found.append((f"{mark.kind.value}: {mark.words}", mark.first, last, "YELLOW"))
    return found


def _rate(fps: float) -> float:
    """23.976023976… rather than the rounded figure of a file."""
    import opentimelineio as otio

    nearest: float = otio.opentime.RationalTime.nearest_smpte_timecode_rate(fps)
    return nearest if abs(nearest - fps) < 0.02 else fps


def _usual_size(placed: Sequence[Placed]) -> tuple[int, int]:
    return Counter((one.clip.width, one.clip.height) for one in placed).most_common(1)[0][0]


def _characteristics(size: tuple[int, int]) -> dict[str, dict[str, str]]:
    return {
        "samplecharacteristics": {
            "width": str(size[0]),
            "height": str(size[1]),
            "anamorphic": "FALSE",
            "pixelaspectratio": "square",
            "fielddominance": "none",
        }
    }


def _for_premiere(text: str) -> str:
    """Its reader wants the document type."""
    root = ElementTree.fromstring(text)
    ElementTree.indent(root)
    return f"{_DECLARATION}<!DOCTYPE xmeml>\n{ElementTree.tostring(root, encoding='unicode')}\n"


def _for_final_cut(text: str, size: tuple[int, int]) -> str:
    """The format's size is missing, and its markers would be to-do items that are done."""
    root = ElementTree.fromstring(text)
    for format in root.iter("format"):
        format.attrib.pop("name", None)
        format.set("width", str(size[0]))
        format.set("height", str(size[1]))
    for project in root.iter("project"):
        project.attrib.pop("uid", None)
    for marker in root.iter("marker"):
        marker.attrib.pop("completed", None)
    ElementTree.indent(root)
    return f"{_DECLARATION}<!DOCTYPE fcpxml>\n{ElementTree.tostring(root, encoding='unicode')}\n"
