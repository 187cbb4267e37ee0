"""Whether a picture that came back from a host still is the one that was sent there."""

from PIL import Image, ImageChops, ImageStat

from hailuo_studio.core.errors import StillError
from hailuo_studio.media.picture import as_srgb, opened

# Mean difference a channel (0…255) that recompressing causes at most; another picture is far above.
TOLERANCE = 8.0
LOOK = (256, 256)


def pictures_match(sent: bytes, got: bytes, tolerance: float = TOLERANCE) -> bool:
    """Same size in pixels and, but for recompression, the same picture."""
    if sent == got:
        return True
    try:
        with opened(sent, "sent") as ours, opened(got, "fetched") as theirs:
            if ours.size != theirs.size:
                return False
            small = [as_srgb(image).resize(LOOK, Image.Resampling.BOX) for image in (ours, theirs)]
    except StillError:
        return False
    return max(ImageStat.Stat(ImageChops.difference(*small)).mean) <= tolerance
