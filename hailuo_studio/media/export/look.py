"""What of each frame is kept: turned upright, cut, scaled. Made by FFmpeg's filters."""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

import av
from av.filter import Graph

from hailuo_studio.media.export.source import Showing, Shown

UNSPECIFIED = 2
BT709 = 1
_SD_HEIGHT = 576
_TURNS = {1: ("clock",), 2: ("clock", "clock"), 3: ("cclock",)}


@dataclass(frozen=True, slots=True)
class Look:
    """`cut` is left, top, width, height in pixels of the upright picture; `size` what it is scaled
    to; `turns` quarter turns that make it upright; `format` FFmpeg's name for the pixels; `canvas`
    is what it lies in the middle of, black around, where that is larger."""

    cut: tuple[int, int, int, int]
    size: tuple[int, int]
    turns: int = 0
    format: str = "yuv420p"
    canvas: tuple[int, int] | None = None


def looked(shown: Iterable[Shown], look: Look) -> Showing:
    """The frames as they will be written."""
    graph: Graph | None = None
    came: tuple[int, int, str] | None = None
    for one in shown:
        frame = one.frame
        is_now = frame.width, frame.height, frame.format.name
        if graph is None or came != is_now:
            graph, came = _graph(frame, look), is_now
        frame.pts = None
        graph.vpush(frame)
        yield Shown(graph.vpull(), one.seconds)


def fewer(shown: Iterable[Shown], every: int) -> Showing:
    """Only each so-many-th frame, which then stays so much longer."""
    held: Shown | None = None
    for number, one in enumerate(shown):
        if held is None or number % every == 0:
            if held is not None:
                yield held
            held = one
        else:
            held = Shown(held.frame, held.seconds + one.seconds)
    if held is not None:
        yield held


def tagged_like(frame: av.VideoFrame, other: av.VideoFrame) -> av.VideoFrame:
    """What pixels made anew mean is what the old ones meant."""
    frame.colorspace, frame.color_range = other.colorspace, other.color_range
    frame.color_primaries, frame.color_trc = other.color_primaries, other.color_trc
    return frame


def _graph(frame: av.VideoFrame, look: Look) -> Graph:
    graph = Graph()
    last = graph.add_buffer(
        width=frame.width, height=frame.height, format=frame.format, time_base=Fraction(1, 1000)
    )
    steps = [("transpose", way) for way in _TURNS.get(look.turns, ())]
    left, top, across, down = look.cut
    steps.append(("crop", f"{across}:{down}:{left}:{top}:exact=1"))
    if look.size != (across, down) or look.format != frame.format.name:
        colours = _scale_colours(frame, look.format)
        steps.append(("scale", f"{look.size[0]}:{look.size[1]}:flags=bicubic{colours}"))
    if look.canvas is not None and look.canvas != look.size:
        steps.append(("pad", f"{look.canvas[0]}:{look.canvas[1]}:-1:-1"))
    steps.append(("format", look.format))
    for name, words in [*steps, ("buffersink", "")]:
        step = graph.add(name, words)
        last.link_to(step)
        last = step
    graph.configure()
    return graph


def _scale_colours(frame: av.VideoFrame, wanted: str) -> str:
    """Untagged video above TV size is BT.709, as every player takes it; FFmpeg assumes BT.601."""
    untagged = frame.colorspace == UNSPECIFIED and frame.height > _SD_HEIGHT
    if not untagged:
        return ""
    return ":in_color_matrix=bt709" if _is_rgb(wanted) else ""


def _is_rgb(format: str) -> bool:
    return format.startswith(("rgb", "bgr", "gbr", "argb", "abgr", "pal"))
