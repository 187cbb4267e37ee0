"""The 256 colours of a GIF: chosen over the whole clip, then laid on frame by frame."""

from collections import deque
from collections.abc import Iterable
from contextlib import closing
from fractions import Fraction

import av
from av.error import BlockingIOError as NotYet
from av.error import EOFError as Ended
from av.filter import Graph
from av.filter.context import FilterContext

from hailuo_studio.media.export.source import Showing, Shown
from hailuo_studio.media.export.stopping import Watch

_BASE = Fraction(1, 1000)


def palette_of(shown: Showing, watch: Watch, frames: int) -> av.VideoFrame:
    """Chosen over all frames (RGB), so that the colours do not jump."""
    graph = Graph()
    with closing(shown):
        for number, one in enumerate(shown):
            watch.check()
            if number == 0:
                graph.link_nodes(
                    _entry(graph, one.frame, "pictures"),
                    graph.add("palettegen", "stats_mode=full"),
                    graph.add("buffersink"),
                ).configure()
            one.frame.pts = number
            graph.vpush(one.frame)
            watch.told(min(1.0, number / max(1, frames)))
    graph.vpush(None)
    return graph.vpull()


def in_palette(shown: Iterable[Shown], palette: av.VideoFrame) -> Showing:
    """Dithered in a fixed pattern, which does not flicker; only what changed is written anew."""
    graph: Graph | None = None
    waiting: deque[float] = deque()
    for number, one in enumerate(shown):
        if graph is None:
            graph = _laying(one.frame, palette)
        one.frame.pts = number
        waiting.append(one.seconds)
        graph.vpush(one.frame, at=0)
        yield from _ready(graph, waiting)
    if graph is not None:
        graph.vpush(None)
        yield from _ready(graph, waiting)


def _laying(frame: av.VideoFrame, palette: av.VideoFrame) -> Graph:
    graph = Graph()
    pictures, colours = _entry(graph, frame, "pictures"), _entry(graph, palette, "colours")
    laid = graph.add("paletteuse", "dither=bayer:bayer_scale=4:diff_mode=rectangle")
    pictures.link_to(laid, 0, 0)
    colours.link_to(laid, 0, 1)
    laid.link_to(graph.add("buffersink"))
    graph.configure()
    palette.pts = 0
    graph.vpush(palette, at=1)
    colours.push(None)
    return graph


def _entry(graph: Graph, frame: av.VideoFrame, name: str) -> FilterContext:
    return graph.add_buffer(
        width=frame.width, height=frame.height, format=frame.format, name=name, time_base=_BASE
    )


def _ready(graph: Graph, waiting: deque[float]) -> Showing:
    while waiting:
        try:
            frame = graph.vpull()
        except (NotYet, Ended):
            return
        yield Shown(frame, waiting.popleft())
