"""The framed still as a draft moves it: made as the picture that is sent, only of another size."""

import math
from pathlib import Path

from hailuo_studio.core.framing import Framing, framed_pixels
from hailuo_studio.core.shot import Still
from hailuo_studio.media.frame_picture import Picture
from hailuo_studio.media.framing import framed
from hailuo_studio.media.picture import as_srgb, opened
from hailuo_studio.media.reading import read_file


def draft_picture(still: Still, framing: Framing, width: int) -> Picture:
    """The frame `width` pixels wide, or as wide as there is detail. Raises StillError."""
    part = framed_pixels((still.width, still.height), framing)
    scale = min(1.0, width / part[0])
    with opened(read_file(Path(still.source)), still.source) as image:
        if scale < 1:
            image.draft("RGB", (math.ceil(image.width * scale), math.ceil(image.height * scale)))
        whole = as_srgb(image, framing.colour)
    size = max(1, round(part[0] * scale)), max(1, round(part[1] * scale))
    picture = framed(whole, framing, size)
    pixels = memoryview(picture.tobytes("raw", "BGRX"))
    return Picture(picture.width, picture.height, 4 * picture.width, pixels)
