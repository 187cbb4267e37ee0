"""One decoded frame brought to pixels that can be painted: colours right, at the size wanted."""

from dataclasses import dataclass

import av
from av.video.reformatter import Colorspace, Interpolation, VideoReformatter

# What the decoder may hand over as it is; anything else is stored as yuv420p.
KEPT_FORMATS = frozenset({"yuv420p", "yuvj420p", "nv12"})
_UNSPECIFIED = 2
_SD_HEIGHT = 576
_LITTLE = 0.75


@dataclass(frozen=True, slots=True)
class Picture:
    """Pixels of four bytes (blue, green, red, unused), rows `stride` bytes apart."""

    width: int
    height: int
    stride: int
    pixels: memoryview


class Converter:
    """Frames → pictures. Keeps its scaler set up between frames: one for each place that shows
    frames, used from one thread at a time."""

    def __init__(self) -> None:
        self._scaler = VideoReformatter()

    def picture(self, frame: av.VideoFrame, width: int, height: int) -> Picture:
        """The frame scaled down to about `width` × `height`, for the painter to fit exactly.

        Never up, and not by a little: painting does that faster, and as well. The width is rounded
        down to even: FFmpeg takes five times as long for an odd one."""
        if width > _LITTLE * frame.width or height > _LITTLE * frame.height:
            width, height = frame.width, frame.height
        shown = self._scaler.reformat(
            frame,
            max(2, width - width % 2),
            max(1, height),
            "bgra",
            src_colorspace=source_colours(frame),
            interpolation=Interpolation.AREA,
            threads=1,  # two are barely faster, and late when another core is busy decoding
        )
        plane = shown.planes[0]
        return Picture(shown.width, shown.height, plane.line_size, memoryview(plane))

    def stored(self, frame: av.VideoFrame, width: int, height: int) -> av.VideoFrame:
        """The frame as it is kept: planar colour, no larger than `width` × `height`."""
        small_enough = frame.width <= width and frame.height <= height
        if small_enough and frame.format.name in KEPT_FORMATS:
            return frame
        return self._scaler.reformat(
            frame,
            min(frame.width, width),
            min(frame.height, height),
            frame.format.name if frame.format.name in KEPT_FORMATS else "yuv420p",
            interpolation=Interpolation.AREA,
        )


def source_colours(frame: av.VideoFrame) -> Colorspace | None:
    """Untagged video above TV size is BT.709, as every player takes it; FFmpeg assumes BT.601."""
    if frame.colorspace == _UNSPECIFIED and frame.height > _SD_HEIGHT:
        return Colorspace.ITU709
    return None
