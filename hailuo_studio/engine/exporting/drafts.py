"""Steps that make a file of each shot's draft."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from hailuo_studio.core.errors import ExportError
from hailuo_studio.core.naming import safe_name
from hailuo_studio.core.shot import Shot
from hailuo_studio.engine.exporting.jobs import Produced, Work
from hailuo_studio.media.export.stopping import Watch


def draft_work(shots: Sequence[Shot], folder: Path, *, labelled: bool) -> tuple[Work, ...]:
    return tuple(Work(draft_name(shot), partial(_film, shot, folder, labelled)) for shot in shots)


def draft_name(shot: Shot) -> str:
    """`mug draft.mp4`; where that is taken, the file gets a number."""
    return f"{safe_name(shot.title, 'still')} draft.mp4"


def _film(shot: Shot, folder: Path, labelled: bool, watch: Watch) -> Produced:
    # Encoders take a tenth of a second to import: paid here, off the loop.
    from hailuo_studio.media.animatic import film_draft, scene_of

    if shot.still.is_link:
        raise ExportError(
            f"{shot.title} is only a link: there is no picture here to move.",
            todo="Use a copy of it, then export again.",
        )
    made = film_draft(shot, scene_of(shot, labelled=labelled), folder / draft_name(shot), watch)
    return Produced((made.path,), made.size, (f"{made.width} × {made.height} pixels.",))
