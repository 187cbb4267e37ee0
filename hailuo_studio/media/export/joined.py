"""Several clips one after another in one MP4, numbered where that is wanted."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from hailuo_studio.core.cropping import cut_for, even_pixels
from hailuo_studio.core.exporting import Made, Source
from hailuo_studio.core.framing import WHOLE, Aspect
from hailuo_studio.media.export import badge, video_file
from hailuo_studio.media.export.look import Look, looked
from hailuo_studio.media.export.placing import placed, workshop
from hailuo_studio.media.export.plan import Plan, Size, fitted
from hailuo_studio.media.export.source import Facts, Showing, facts_of, frames_of
from hailuo_studio.media.export.stopping import Watch
from hailuo_studio.media.export.verifying import verify

# Letters of a number, as a part of the picture's shorter side.
_NUMBER = 8


@dataclass(frozen=True, slots=True)
class Joining:
    """`numbers` burns each clip's number (from 1) into its corner; `ceiling` is bytes; `longest`
    pixels of the longer side, None for as large as the clips are."""

    crop: Aspect | None = None
    ceiling: int | None = None
    longest: int | None = None
    numbers: bool = False


@dataclass(frozen=True, slots=True)
class _Piece:
    source: Source
    facts: Facts
    box: tuple[int, int, int, int]
    label: str
    mark_lost: bool


def join_clips(sources: Sequence[Source], wish: Joining, target: Path, watch: Watch) -> Made:
    """Make `target`.mp4 or, where that name is taken, a numbered one. Clips of another shape than
    most lie in the middle of black.

    Raises ExportError and Stopped; then nothing is left behind.
    """
    pieces = [_piece(source, wish, n) for n, source in enumerate(sources, start=1)]
    target = target.with_name(f"{target.name}.mp4")
    with workshop(target.parent, target.name) as bench:
        out = bench / "made.mp4"
        plan = _plan(pieces, wish)
        count, size = video_file.write_mp4(plan, out, watch.within(0, 0.95), wish.ceiling)
        verify(out, count, watch.within(0.95, 1))
        watch.check()
        final = placed(out, target)
    made = Made(str(final), *size, final.stat().st_size, count, 0, count - 1)
    if size == plan.size:
        return made
    return replace(made, notes=(f"Made smaller to fit: {size[0]} × {size[1]} pixels.",))


def _piece(source: Source, wish: Joining, number: int) -> _Piece:
    facts = facts_of(Path(source.path))
    cut = cut_for(facts.size, wish.crop, source.product).box if wish.crop else WHOLE
    label = str(number) if wish.numbers else ""
    lost = source.practice and wish.crop is not None
    return _Piece(source, facts, even_pixels(cut, facts.size), label, lost)


def _plan(pieces: Sequence[_Piece], wish: Joining) -> Plan:
    usual, _ = Counter(piece.box[2:] for piece in pieces).most_common(1)[0]

    def frames(size: Size, format: str, watch: Watch) -> Showing:
        for piece in pieces:
            yield from _shown(piece, size, watch)

    rate = max(piece.facts.rate for piece in pieces)
    seconds = sum(piece.facts.frames / piece.facts.rate for piece in pieces)
    return Plan(frames, fitted(usual, wish.longest), rate, max(1, round(seconds * rate)))


def _shown(piece: _Piece, canvas: Size, watch: Watch) -> Showing:
    width, height = piece.box[2:]
    scale = min(canvas[0] / width, canvas[1] / height)
    size = max(2, round(width * scale / 2) * 2), max(2, round(height * scale / 2) * 2)
    look = Look(piece.box, size, piece.facts.turns, "yuv420p", canvas)
    shown = looked(frames_of(Path(piece.source.path), watch=watch), look)
    if piece.label:
        shown = badge.stamped(shown, badge.plate(piece.label, min(canvas) // _NUMBER), top=True)
    if piece.mark_lost:
        label = badge.plate(badge.PRACTICE, min(canvas) // 28)
        shown = badge.stamped(shown, label, top=False)
    return shown
