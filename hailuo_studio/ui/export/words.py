"""What the sheet and the bar say."""

from pathlib import PurePath

from PySide6.QtCore import QCoreApplication

from hailuo_studio.core.exporting import Format, Loop
from hailuo_studio.core.framing import Aspect
from hailuo_studio.core.take import Judgement
from hailuo_studio.engine.exporting.jobs import Job
from hailuo_studio.ui import sentences, written


def _tr(text: str) -> str:
    return QCoreApplication.translate("export", text)


def format_name(format: Format) -> str:
    return {
        Format.MP4: _tr("MP4"),
        Format.GIF: _tr("GIF"),
        Format.WEBP: _tr("WebP"),
        Format.PRORES: _tr("ProRes"),
        Format.FRAMES: _tr("PNG pictures"),
    }[format]


def format_use(format: Format) -> str:
    """What it is good for, in a line."""
    return {
        Format.MP4: _tr(
            "H.264, plays everywhere. A whole clip in its own shape is copied, not coded."
        ),
        Format.GIF: _tr("For mails and old pages: 480 pixels, half the frames, 256 colours."),
        Format.WEBP: _tr("For shop pages: moves by itself, far smaller than a GIF."),
        Format.PRORES: _tr("422, for editing and grading. Large files."),
        Format.FRAMES: _tr("A folder with every frame, numbered as the player counts."),
    }[format]


def loop_name(loop: Loop) -> str:
    return {
        Loop.AS_IT_IS: _tr("No loop"),
        Loop.BEST: _tr("What suits"),
        Loop.SEAM: _tr("Best cut"),
        Loop.CROSSFADE: _tr("Cross-fade"),
        Loop.PINGPONG: _tr("There and back"),
    }[loop]


def loop_use(loop: Loop) -> str:
    return {
        Loop.AS_IT_IS: _tr("Played once, from beginning to end."),
        Loop.BEST: _tr(
            "The two frames that meet best are found, then the way that hides the seam."
        ),
        Loop.SEAM: _tr("Cut at the two frames that meet best; weak seams are listed."),
        Loop.CROSSFADE: _tr("The end melts into the beginning over half a second."),
        Loop.PINGPONG: _tr("Played forwards, then backwards."),
    }[loop]


def shape_name(aspect: Aspect | None) -> str:
    return aspect.value if aspect is not None else _tr("As it is")


def files(count: int) -> str:
    return _tr("1 file") if count == 1 else _tr("{0} files").format(written.number(count))


def clips(count: int) -> str:
    return _tr("1 clip") if count == 1 else _tr("{0} clips").format(written.number(count))


def about(size: float) -> str:
    return _tr("about {0}").format(written.size(size))


def mark_name(judgement: Judgement | None) -> str:
    if judgement is None:
        return _tr("said nothing of it")
    return {Judgement.KEEP: _tr("keep"), Judgement.REJECT: _tr("reject")}[judgement]


def stands(job: Job) -> str:
    """ "2 of 12 files", or how it ended."""
    if not job.ended:
        return _tr("{0} of {1} done").format(len(job.done), len(job.steps))
    size = sum(step.produced.size for step in job.done if step.produced is not None)
    said = []
    if job.done:
        folders = [path for path in job.paths if not PurePath(path).suffix]
        count = _tr("1 folder") if len(folders) == len(job.paths) == 1 else files(len(job.paths))
        said.append(f"{count} · {written.size(size)}")
    if job.failed:
        first = job.failed[0].title
        only = _tr("{0} failed").format(first)
        said.append(only if len(job.failed) == 1 else _tr("{0} failed").format(len(job.failed)))
    if job.cancelled:
        said.append(_tr("cancelled") if not job.done else _tr("the rest was cancelled"))
    if job.weak:
        weak = len(job.weak)
        said.append(_tr("1 weak seam") if weak == 1 else _tr("{0} weak seams").format(weak))
    return " · ".join(said)


def details(job: Job) -> list[str]:
    """What a person should read of each file: failures first, then seams, then notes."""
    lines = [f"{step.title}: {sentences.told(step.error)}" for step in job.failed if step.error]
    for step in job.weak:
        assert step.produced is not None
        score = written.decimal(step.produced.seam or 0, 2)
        lines.append(_tr("{0}: its loop is seen to jump (seam {1}).").format(step.title, score))
    for step in job.done:
        notes = step.produced.notes if step.produced is not None else ()
        lines += [f"{step.title}: {sentences.said(note)}" for note in notes]
    return lines
