"""A draft as a file: the framed still, moved by the camera commands, in an MP4 of its own."""

from dataclasses import dataclass
from pathlib import Path

from hailuo_studio.core.camera import moves
from hailuo_studio.core.shot import Shot
from hailuo_studio.media.export.placing import placed, workshop
from hailuo_studio.media.export.stopping import Watch
from hailuo_studio.media.export.verifying import verify
from hailuo_studio.media.film import SHORT_SIDES, Scene, clip_size, film_still
from hailuo_studio.media.motion import drafted
from hailuo_studio.media.prepare import framed_still, sent_size
from hailuo_studio.media.reading import read_file

LABEL = "DRAFT · camera only"
_READ, _FILMED = 0.1, 0.95


@dataclass(frozen=True, slots=True)
class Animatic:
    """A file that was made: where, width and height in pixels, bytes."""

    path: str
    width: int
    height: int
    size: int


def scene_of(shot: Shot, *, labelled: bool) -> Scene:
    """As long and as large as the clip that the service would make of it, 25 frames a second."""
    size = clip_size(sent_size(shot.still, shot.framing), SHORT_SIDES[shot.settings.resolution])
    mark = LABEL if labelled else ""
    return Scene(drafted(moves(shot.prompt)), float(shot.settings.duration), size, mark)


def film_draft(shot: Shot, scene: Scene, target: Path, watch: Watch) -> Animatic:
    """Make `target`, or where that name is taken a numbered one. Nothing but pixels goes into it:
    not where the photo was taken, nor the prompt.

    Raises StillError for a bad picture, ExportError for a disk that refuses, and Stopped; then
    nothing is left behind.
    """
    picture, _ = framed_still(read_file(Path(shot.still.source)), shot.still, shot.framing)
    watch.check()
    filming = watch.within(_READ, _FILMED)

    def told(frame: int) -> None:
        watch.check()
        filming.told(frame / scene.frames)

    with workshop(target.parent, target.name) as bench:
        made = bench / "made.mp4"
        film_still(picture, scene, made, told)
        verify(made, scene.frames, watch.within(_FILMED, 1))
        watch.check()
        final = placed(made, target)
    return Animatic(str(final), *scene.size, final.stat().st_size)
