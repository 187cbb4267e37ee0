"""Steps that make one file of one clip, and one file of several."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from hailuo_studio.core.cropping import product_in_frame
from hailuo_studio.core.export_names import Named
from hailuo_studio.core.exporting import Made, Source
from hailuo_studio.core.framing import Aspect
from hailuo_studio.core.library import LibraryClip
from hailuo_studio.core.shot import Shot
from hailuo_studio.engine.exporting.jobs import Produced, Work
from hailuo_studio.media.export.stopping import Watch

# A clip's id → the shot it was asked for with, None where nobody knows it here.
ShotOf = Callable[[str], Shot | None]


def file_work(named: Sequence[Named], folder: Path, shot_of: ShotOf) -> tuple[Work, ...]:
    return tuple(
        Work(
            one.file_name, partial(_export, one, folder, source_of(one.clip, shot_of)), one.clip.id
        )
        for one in named
    )


def joined_work(
    clips: Sequence[LibraryClip],
    name: str,
    folder: Path,
    shot_of: ShotOf,
    *,
    crop: Aspect | None = None,
    ceiling: int | None = None,
    longest: int | None = None,
    numbers: bool = False,
) -> Work:
    sources = tuple(source_of(clip, shot_of) for clip in clips)

    def run(watch: Watch) -> Produced:
        from hailuo_studio.media.export.joined import Joining, join_clips

        wish = Joining(crop, ceiling, longest, numbers)
        return _produced(join_clips(sources, wish, folder / name, watch))

    return Work(f"{name}.mp4", run)


def source_of(clip: LibraryClip, shot_of: ShotOf) -> Source:
    """With the product's place where the shot says it."""
    shot = shot_of(clip.id)
    product = None
    if shot is not None and shot.product is not None:
        product = product_in_frame(shot.product, shot.framing.box)
    return Source(clip.path, product, clip.practice)


def _export(named: Named, folder: Path, source: Source, watch: Watch) -> Produced:
    # Decoders and encoders take a tenth of a second to import: paid here, off the loop.
    from hailuo_studio.media.export.one import export_clip

    return _produced(export_clip(source, named.wish, folder / named.name, watch))


def _produced(made: Made) -> Produced:
    notes = made.notes
    if made.copied:
        frames = f"frames {made.first + 1}–{made.last + 1}"
        notes = (f"Copied without loss, {frames}.", *notes)
    return Produced((made.path,), made.size, notes, made.seam, made.weak)
