"""What is said about a frame: its size, the clip's, and whether it will be enlarged."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from hailuo_studio.core.framing import Framing
from hailuo_studio.core.limits import enlarged_by, framed_size, output_size
from hailuo_studio.core.lineage import lineage
from hailuo_studio.core.shot import Shot, Still
from hailuo_studio.ui import direction, written
from hailuo_studio.ui.templates import recognise

_LINEAGE = (str(QT_TRANSLATE_NOOP("framing", "Frame {0} of {1}")),)
# Below this nobody sees it.
_MENTIONED = 1.02


def info(shot: Shot, framing: Framing) -> str:
    """ "2400 × 1350 → clip about 1366 × 768 · enlarged 1.4×"."""
    frame = framed_size(shot.still, framing)
    resolution = shot.settings.resolution
    width, height = output_size(frame, resolution)
    words = _tr("{0} × {1} → clip about {2} × {3}").format(*frame, width, height)
    larger = enlarged_by(frame, resolution)
    if larger > _MENTIONED:
        words += " · " + _tr("enlarged {0}×").format(written.decimal(larger, 1))
    return words


def short_info(shot: Shot, framing: Framing) -> str:
    """ "2400 × 1350 → 1366 × 768 ↑1.4×"."""
    frame = framed_size(shot.still, framing)
    width, height = output_size(frame, shot.settings.resolution)
    words = f"{frame[0]} × {frame[1]} → {width} × {height}"
    return direction.figures(f"{words} {enlarged_mark(shot, framing)}".rstrip())


def enlarged_mark(shot: Shot, framing: Framing) -> str:
    """ "↑1.4×" where the clip will be larger than the frame; else nothing."""
    larger = enlarged_by(framed_size(shot.still, framing), shot.settings.resolution)
    return f"↑{written.decimal(larger, 1)}×" if larger > _MENTIONED else ""


def lineage_words(still: Still) -> str:
    """ "Frame 141 of mug-4f1c"; empty for a still that is no frame."""
    found = recognise(lineage(still), _LINEAGE)
    return "" if found is None else _tr(found[0]).format(*found[1])


def _tr(text: str) -> str:
    return QCoreApplication.translate("framing", text)
