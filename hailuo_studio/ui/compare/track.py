"""What Comparison needs of a clip, and of a still that stands beside clips."""

from typing import Protocol

from hailuo_studio.ui.stage.frame_image import Pictures
from hailuo_studio.ui.stage.playhead import Frames


class Track(Frames, Pictures, Protocol):
    """Frames in time that can be painted."""
