"""One clip made into one file."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from fractions import Fraction
from pathlib import Path

from hailuo_studio.core.cropping import Cut, cut_for, even_pixels
from hailuo_studio.core.errors import ExportError, StillError
from hailuo_studio.core.exporting import (
    LARGEST_GIF,
    LARGEST_WEBP,
    ExportWish,
    Format,
    Loop,
    Made,
    Source,
)
from hailuo_studio.core.framing import WHOLE, Box
from hailuo_studio.media.clip import first_frame, read_recipe
from hailuo_studio.media.export import animation, badge, loops, video_file
from hailuo_studio.media.export.look import Look, fewer, looked
from hailuo_studio.media.export.pictures import write_pictures
from hailuo_studio.media.export.placing import placed, workshop
from hailuo_studio.media.export.plan import Plan, Size, fitted
from hailuo_studio.media.export.source import Facts, Showing, facts_of, frames_of
from hailuo_studio.media.export.stopping import Watch
from hailuo_studio.media.export.trim import plan_trim, trim
from hailuo_studio.media.export.verifying import verify
from hailuo_studio.media.loop import CLOSES, LoopMethod, LoopSeam, best_loop
from hailuo_studio.media.product import product_in

_LONGEST = {Format.GIF: LARGEST_GIF, Format.WEBP: LARGEST_WEBP}
# Half the frames of a GIF are as much as most screens show of it, at half the bytes.
_SMOOTH_ENOUGH = 16
_SEEN_AT = 160


# A clip, the first and the last frame that may be used, what is called at every frame.
FindLoop = Callable[[Path, int, int, Callable[[], None]], LoopSeam]
_LOOPS = {
    LoopMethod.CUT: Loop.SEAM,
    LoopMethod.CROSSFADE: Loop.CROSSFADE,
    LoopMethod.PINGPONG: Loop.PINGPONG,
}


def _best_loop(path: Path, first: int, last: int, check: Callable[[], None]) -> LoopSeam:
    return best_loop(path, first, last, check=check)


@dataclass(frozen=True, slots=True)
class _Part:
    """What of the clip is used, and how its end meets its beginning."""

    first: int
    last: int
    loop: Loop = Loop.AS_IT_IS
    seam: LoopSeam | None = None

    @property
    def count(self) -> int:
        return self.last - self.first + 1

    @property
    def weak(self) -> bool:
        """Whether the loop is seen to jump; playing back never does."""
        if self.seam is None or self.loop is Loop.PINGPONG:
            return False
        if self.loop is Loop.CROSSFADE:
            return self.seam.method is LoopMethod.PINGPONG
        return self.seam.score < CLOSES


def export_clip(
    source: Source,
    wish: ExportWish,
    target: Path,
    watch: Watch,
    find_loop: FindLoop = _best_loop,
) -> Made:
    """Make `target` (its ending is put right) or, where that name is taken, a numbered one.

    Raises ExportError, InputError where there is nothing to loop, and Stopped; then nothing is
    left behind.
    """
    path = Path(source.path)
    ending = f".{wish.format.ending}" if wish.format.ending else ""
    target = target.with_name(target.name + ending)
    with workshop(target.parent, target.name) as bench:
        out = bench / f"made{ending}"
        comment = (read_recipe(path) or "") if wish.recipe else ""
        if wish.untouched:
            made = _copied(path, wish, out, comment, watch)
        else:
            made = _coded(source, wish, out, target.stem, comment, find_loop, watch)
        if wish.format is not Format.FRAMES:
            verify(out, made.frames, watch.within(0.95, 1))
        watch.check()
        final = placed(out, target)
    size = sum(f.stat().st_size for f in final.iterdir()) if final.is_dir() else None
    return replace(made, path=str(final), size=final.stat().st_size if size is None else size)


def _copied(path: Path, wish: ExportWish, out: Path, comment: str, watch: Watch) -> Made:
    facts = facts_of(path)
    wished = plan_trim(path, wish.first, wish.last)
    count = trim(path, out, wished, comment, watch.within(0, 0.9))
    return Made("", *facts.size, 0, count, wished.first, wished.last, copied=True)


def _coded(
    source: Source,
    wish: ExportWish,
    out: Path,
    stem: str,
    comment: str,
    find_loop: FindLoop,
    watch: Watch,
) -> Made:
    path, facts = Path(source.path), facts_of(Path(source.path))
    part = _part(path, facts, wish, find_loop, watch)
    notes: list[str] = []
    cut = _cut(source, facts, wish)
    if source.product is not None and not cut.whole:
        notes.append(f"The product is larger than {wish.crop}: a part of it is cut off.")
    if facts.sound:
        notes.append("The sound is left out.")
    box = even_pixels(cut.box, facts.size)
    longest = wish.longest or _LONGEST.get(wish.format)
    plan = _plan(source, facts, wish, part, box, fitted(box[2:], longest), comment)
    if comment and wish.format in (Format.GIF, Format.FRAMES, Format.WEBP):
        notes.append(f"A {wish.format.value.upper()} has no place for the recipe.")
    count, size = _written(plan, wish, out, stem, part.first, watch.within(0, 0.95))
    if size != plan.size:
        notes.append(f"Made smaller to fit: {size[0]} × {size[1]} pixels.")
    if part.seam is not None:
        notes.append(part.seam.words)
    score = part.seam.score if part.seam is not None else None
    return Made("", *size, 0, count, part.first, part.last, False, score, part.weak, tuple(notes))


def _written(
    plan: Plan, wish: ExportWish, out: Path, stem: str, first: int, watch: Watch
) -> tuple[int, Size]:
    match wish.format:
        case Format.MP4:
            return video_file.write_mp4(plan, out, watch, wish.ceiling)
        case Format.GIF:
            return animation.write_gif(plan, out, watch, wish.ceiling)
        case Format.WEBP:
            return animation.write_webp(plan, out, watch, wish.ceiling)
        case Format.PRORES:
            return video_file.write_prores(plan, out, watch), plan.size
        case Format.FRAMES:
            return write_pictures(plan, out, stem, first, watch), plan.size


def _part(path: Path, facts: Facts, wish: ExportWish, find_loop: FindLoop, watch: Watch) -> _Part:
    end = max(0, facts.frames - 1)
    first, last = min(wish.first or 0, end), min(end if wish.last is None else wish.last, end)
    if last < first:
        raise ExportError(
            f"The part of {path.name} ends before it begins.", todo="Choose in and out anew."
        )
    if wish.loop is Loop.AS_IT_IS:
        return _Part(first, last)
    if wish.loop is Loop.PINGPONG:
        return _Part(first, last, Loop.PINGPONG)
    seam = find_loop(path, first, last, watch.check)
    loop = _LOOPS[seam.method] if wish.loop is Loop.BEST else wish.loop
    return _Part(seam.first, seam.last, loop, seam)


def _plan(
    source: Source,
    facts: Facts,
    wish: ExportWish,
    part: _Part,
    box: tuple[int, int, int, int],
    size: Size,
    comment: str,
) -> Plan:
    fade = min(round(wish.fade * facts.rate), part.count // 3)
    every = 2 if wish.format is Format.GIF and facts.rate > _SMOOTH_ENOUGH else 1
    again = source.practice and wish.crop is not None
    plain = part.loop in (Loop.AS_IT_IS, Loop.SEAM) and not again

    def frames(wanted: Size, format: str, watch: Watch) -> Showing:
        # Melting and stamping work on the clip's own kind of pixels; the rest is FFmpeg's.
        worked = format if plain else "yuv420p"
        shown = frames_of(Path(source.path), part.first, part.last, watch)
        shown = looked(shown, Look(box, wanted, facts.turns, worked))
        if part.loop is Loop.CROSSFADE:
            shown = loops.crossfaded(shown, fade)
        elif part.loop is Loop.PINGPONG:
            shown = loops.there_and_back(shown)
        if every > 1:
            shown = fewer(shown, every)
        if again:
            label = badge.plate(badge.PRACTICE, min(wanted) // 28)
            shown = badge.stamped(shown, label, top=False)
        if worked == format:
            return shown
        return looked(shown, Look((0, 0, *wanted), wanted, 0, format))

    count = part.count
    if part.loop is Loop.CROSSFADE:
        count -= fade
    elif part.loop is Loop.PINGPONG:
        count = max(1, 2 * count - 2)
    rate = Fraction(facts.rate, every)
    return Plan(frames, size, rate, -(-count // every), comment)


def _cut(source: Source, facts: Facts, wish: ExportWish) -> Cut:
    if wish.crop is None:
        return Cut(WHOLE, True)
    return cut_for(facts.size, wish.crop, source.product or _seen_product(Path(source.path)))


def _seen_product(path: Path) -> Box | None:
    """Where the first frame shows it, if nobody said where it is."""
    try:
        return product_in(first_frame(path, _SEEN_AT))
    except StillError:
        return None
