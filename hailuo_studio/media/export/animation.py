"""GIF and animated WebP, made smaller until they fit under their ceiling."""

import math
from collections.abc import Callable
from pathlib import Path

from hailuo_studio.core.errors import ExportError
from hailuo_studio.core.exporting import in_megabytes
from hailuo_studio.media.export import kinds
from hailuo_studio.media.export.encoding import TooLarge, encode
from hailuo_studio.media.export.palette import in_palette, palette_of
from hailuo_studio.media.export.plan import Plan, Size, scaled
from hailuo_studio.media.export.stopping import Watch

_GOOD, _FAIR = 80, 55
_TRIES = 7
_FULL_ENOUGH = 0.88
_SMALLEST = 0.12
# Written to this file at that scale: how many frames.
Write = Callable[[float, Path, Watch, int | None], int]


def write_gif(plan: Plan, out: Path, watch: Watch, ceiling: int | None) -> tuple[int, Size]:
    """How many frames, at which size. Raises ExportError when no file can be that small."""

    def write(scale: float, path: Path, step: Watch, most: int | None) -> int:
        size = scaled(plan.size, scale)
        first, second = step.within(0, 0.4), step.within(0.4, 1)
        palette = palette_of(plan.frames(size, "rgb24", first), first, plan.count)
        frames = in_palette(plan.frames(size, "rgb24", second), palette)
        coding = kinds.gif()
        return encode(
            frames, size, plan.rate, coding, path, second, frames=plan.count, ceiling=most
        )

    return _largest_that_fits(write, plan, out, watch, ceiling)


def write_webp(plan: Plan, out: Path, watch: Watch, ceiling: int | None) -> tuple[int, Size]:
    """The same. At full size while that looks well, then smaller."""

    def writer(quality: int) -> Write:
        def write(scale: float, path: Path, step: Watch, most: int | None) -> int:
            size, coding = scaled(plan.size, scale), kinds.webp(quality, plan.comment)
            frames = plan.frames(size, "yuv420p", step)
            return encode(
                frames, size, plan.rate, coding, path, step, frames=plan.count, ceiling=most
            )

        return write

    first = watch if ceiling is None else watch.within(0, 0.3)
    try:
        return writer(_GOOD)(1.0, out, first, ceiling), plan.size
    except TooLarge as error:
        assert ceiling is not None
        rest = watch.within(0.3, 1)
        # From good to fair a file loses about a third.
        quality = _FAIR if error.estimate > 1.2 * ceiling else (_GOOD + _FAIR) // 2
        return _largest_that_fits(writer(quality), plan, out, rest, ceiling)


def _largest_that_fits(
    write: Write, plan: Plan, out: Path, watch: Watch, ceiling: int | None
) -> tuple[int, Size]:
    """Bytes go with the picture's area, nearly: some tries come close under the ceiling."""
    if ceiling is None:
        return write(1.0, out, watch, None), plan.size
    trial = out.with_name(f"trial{out.suffix}")
    scale, fits, over, best, smallest = 1.0, 0.0, math.inf, 0, math.inf
    for number in range(_TRIES):
        step = watch.within(number / _TRIES, (number + 1) / _TRIES)
        try:
            best = write(scale, trial, step, ceiling)
            trial.replace(out)
            size: float = out.stat().st_size
            fits = scale
        except TooLarge as error:
            size, over, smallest = error.estimate, scale, min(smallest, error.estimate)
        if fits == 1.0 or (fits and out.stat().st_size >= _FULL_ENOUGH * ceiling):
            break
        if scale <= _SMALLEST:
            break
        guess = max(_SMALLEST, scale * math.sqrt(0.95 * ceiling / size))
        scale = _next_scale(guess, fits, over)
    if not best:
        raise ExportError(
            f"{in_megabytes(ceiling)} are too few for {plan.seconds:.1f} seconds: "
            f"even a very small picture has about {in_megabytes(smallest)}.",
            todo="Allow more, or take a shorter part.",
        )
    return best, scaled(plan.size, fits)


def _next_scale(guess: float, fits: float, over: float) -> float:
    """The guess, unless it is known already which side of the ceiling it lies on."""
    if guess <= fits or guess >= over:
        return (fits + over) / 2 if fits and over < math.inf else over * 0.8
    return guess
