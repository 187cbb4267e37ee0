"""The still of a clip as it was framed and sent, small, to lay beside the clip's first frame."""

from pathlib import Path

import numpy as np
from PIL import Image

from hailuo_studio.core.framing import Framing
from hailuo_studio.core.limits import framed_size
from hailuo_studio.core.shot import Still
from hailuo_studio.media.framing import framed
from hailuo_studio.media.seeing.small_frames import SIDE, Pixels
from hailuo_studio.media.thumbnail import thumbnail

# A clip may begin half as near again; so much detail is kept for that.
_SIDE = SIDE * 2


def still_picture(still: Still, framing: Framing) -> Pixels:
    """Raises StillError when its file can't be read."""
    small = thumbnail(Path(still.source), _SIDE * 2, framing.colour)
    image = Image.frombytes("RGB", (small.width, small.height), small.data)
    width, height = framed_size(still, framing)
    scale = _SIDE / max(width, height)
    size = (max(2, round(width * scale)), max(2, round(height * scale)))
    return np.asarray(framed(image, framing, size))
