"""MP4 and ProRes files, the MP4 under a ceiling of bytes where there is one."""

from pathlib import Path

from hailuo_studio.core.errors import ExportError
from hailuo_studio.core.exporting import in_megabytes
from hailuo_studio.media.export import kinds
from hailuo_studio.media.export.encoding import TooLarge, encode
from hailuo_studio.media.export.plan import Plan, Size, scaled
from hailuo_studio.media.export.stopping import Watch

_SCALES = (1.0, 0.85, 0.7, 0.5, 0.35, 0.25)
# With fewer bits for a pixel of a frame the picture falls to blocks; smaller, it looks better.
_LEAST_BITS = 0.025
_CONTAINER, _EACH_FRAME = 2500, 14
_AIM = 0.985
_FAR_BELOW = 0.9
_TRIES = 3
# Bits a second below which nothing that moves can be told.
_LEAST = 8000


def write_prores(plan: Plan, out: Path, watch: Watch) -> int:
    coding = kinds.prores(plan.comment)
    frames = plan.frames(plan.size, coding.pixels, watch)
    return encode(frames, plan.size, plan.rate, coding, out, watch, frames=plan.count)


def write_mp4(plan: Plan, out: Path, watch: Watch, ceiling: int | None) -> tuple[int, Size]:
    """How many frames, at which size. Raises ExportError when no file can be that small."""
    coding = kinds.h264(comment=plan.comment)
    part = watch if ceiling is None else watch.within(0, 0.3)
    try:
        frames = plan.frames(plan.size, "yuv420p", part)
        count = encode(
            frames, plan.size, plan.rate, coding, out, part, frames=plan.count, ceiling=ceiling
        )
    except TooLarge:
        assert ceiling is not None
        return _in_two_passes(plan, out, watch.within(0.3, 1), ceiling)
    return count, plan.size


def _in_two_passes(plan: Plan, out: Path, watch: Watch, ceiling: int) -> tuple[int, Size]:
    room = (ceiling - _CONTAINER - _EACH_FRAME * plan.count) * 8 * _AIM / plan.seconds
    smallest = float("inf")
    for scale in _SCALES:
        size = scaled(plan.size, scale)
        enough = room >= _LEAST_BITS * size[0] * size[1] * float(plan.rate)
        if room < _LEAST or not (enough or scale == _SCALES[-1]):
            continue
        try:
            return _TwoPasses(plan, size, out, watch, ceiling).written(room), size
        except TooLarge as too_large:
            smallest = min(smallest, too_large.estimate)
    least = f" The smallest that could be made has about {in_megabytes(smallest)}."
    raise ExportError(
        f"{in_megabytes(ceiling)} are too few for {plan.seconds:.1f} seconds."
        + (least if smallest < float("inf") else ""),
        todo="Allow more, take a shorter part, or choose a smaller picture.",
    )


class _TwoPasses:
    """One size; the first pass is made once, the second until its file fits and fills its room."""

    def __init__(self, plan: Plan, size: Size, out: Path, watch: Watch, ceiling: int) -> None:
        self._plan, self._size, self._out = plan, size, out
        self._watch, self._ceiling = watch, ceiling
        self._log = out.with_name("two-pass")

    def written(self, bitrate: float) -> int:
        """Raises TooLarge when it can't be made to fit."""
        self._pass(1, bitrate, self._out.with_name("first-pass"), self._watch.within(0, 0.4), None)
        trial, fitting, estimate = self._out.with_name("second-pass.mp4"), 0, 0.0
        for _ in range(_TRIES):
            step = self._watch.within(0.4, 1)
            try:
                count = self._pass(2, bitrate, trial, step, self._ceiling)
            except TooLarge as error:
                estimate = error.estimate
                bitrate *= min(0.95, self._ceiling / error.estimate * 0.97)
                if fitting:
                    break
                continue
            size = trial.stat().st_size
            fitting = count
            trial.replace(self._out)
            if size >= _FAR_BELOW * self._ceiling:
                break
            bitrate *= min(1.5, self._ceiling / size * 0.97)
        if not fitting:
            raise TooLarge(estimate)
        return fitting

    def _pass(self, number: int, bitrate: float, out: Path, watch: Watch, most: int | None) -> int:
        plan = self._plan
        coding = kinds.h264_pass(number, max(_LEAST, round(bitrate)), self._log, plan.comment)
        frames = plan.frames(self._size, "yuv420p", watch)
        return encode(
            frames, self._size, plan.rate, coding, out, watch, frames=plan.count, ceiling=most
        )
