"""Steps that make one file of one clip, and one file of several."""

import contextlib
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from hailuo_studio.core.cropping import product_in_frame
from hailuo_studio.core.errors import InputError
from hailuo_studio.core.export_names import Named
from hailuo_studio.core.exporting import Made, Source
from hailuo_studio.core.framing import WHOLE, Aspect
from hailuo_studio.core.library import LibraryClip
from hailuo_studio.engine.exporting.jobs import Produced, Work
from hailuo_studio.engine.library.set_up_again import recipe_of_file
from hailuo_studio.media.export.stopping import Watch


def file_work(named: Sequence[Named], folder: Path) -> tuple[Work, ...]:
    return tuple(Work(one.file_name, partial(_export, one, folder), one.clip.id) for one in named)


def joined_work(
    clips: Sequence[LibraryClip],
    name: str,
    folder: Path,
    *,
    crop: Aspect | None = None,
    ceiling: int | None = None,
    longest: int | None = None,
    numbers: bool = False,
) -> Work:
    def run(watch: Watch) -> Produced:
        from hailuo_studio.media.export.joined import Joining, join_clips

        sources = tuple(source_of(clip) for clip in clips)
        wish = Joining(crop, ceiling, longest, numbers)
        return _produced(join_clips(sources, wish, folder / name, watch))

    return Work(f"{name}.mp4", run)


def source_of(clip: LibraryClip) -> Source:
    """With the product's place where the clip's recipe says it. Reads the file."""
    product = None
    with contextlib.suppress(InputError):  # No recipe, or none that can be read.
        recipe = recipe_of_file(Path(clip.path))
        if recipe.product is not None:
            product = product_in_frame(recipe.product, recipe.crop or WHOLE)
    return Source(clip.path, product, clip.practice)


def _export(named: Named, folder: Path, watch: Watch) -> Produced:
    # Decoders and encoders take a tenth of a second to import: paid here, off the loop.
    from hailuo_studio.media.export.one import export_clip

    return _produced(export_clip(source_of(named.clip), named.wish, folder / named.name, watch))


def _produced(made: Made) -> Produced:
    notes = made.notes
    if made.copied:
        frames = f"frames {made.first + 1}–{made.last + 1}"
        notes = (f"Copied without loss, {frames}.", *notes)
    return Produced((made.path,), made.size, notes, made.seam, made.weak)
