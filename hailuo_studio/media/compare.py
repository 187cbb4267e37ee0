"""Whether a picture that came back from a host still is the one that was sent there."""

from PIL import Image, ImageChops, ImageStat

from hailuo_studio.core.errors import StillError
from hailuo_studio.core.limits import FORMATS
from hailuo_studio.media.picture import as_srgb, opened

# The most that a cell's mean may differ in a channel (0…255). JPEG at quality 30 changes photos,
# grain and hard edges by up to 12; another product on the same white background changes one by 195.
TOLERANCE = 32.0
CELLS = (32, 32)


def pictures_match(sent: bytes, got: bytes, tolerance: float = TOLERANCE) -> bool:
    """Same size in pixels and, but for recompression, the same picture, in a format that the
    service reads."""
    if sent == got:
        return True
    try:
        with opened(sent, "sent") as ours, opened(got, "fetched") as theirs:
            if ours.size != theirs.size or theirs.format not in (*FORMATS, "MPO"):
                return False
            small = [as_srgb(image).resize(CELLS, Image.Resampling.BOX) for image in (ours, theirs)]
    except StillError:
        return False
    channels = ImageStat.Stat(ImageChops.difference(*small)).extrema
    return max(most for _, most in channels) <= tolerance
