"""The picture that will be sent: framed, sRGB, nothing of its maker in it, within the limits."""

import hashlib
import io
import math
from pathlib import Path

from PIL import Image

from hailuo_studio.core.errors import StillError
from hailuo_studio.core.framing import Framing, framed_pixels
from hailuo_studio.core.limits import MOST_BYTES, SHORT_SIDE_ABOVE
from hailuo_studio.core.shot import Still
from hailuo_studio.core.take import Prepared
from hailuo_studio.media.framing import framed
from hailuo_studio.media.picture import as_srgb, opened
from hailuo_studio.media.reading import read_file
from hailuo_studio.media.stripped import stripped_from
from hailuo_studio.media.write import write_file

# The largest output is 1920 x 1080, of any shape with a short side of 1080: more would only be
# scaled down by the service.
LONG_SIDE = 1920
SHORT_SIDE = 1080
# A JPEG decodes at half its size for a fraction of what scaling costs: up to this much larger than
# useful it is left as it comes.
_NEAR = 1.35
ENLARGED_SHORT = SHORT_SIDE_ABOVE + 20
QUALITIES = (95, 92, 88, 84, 78, 70, 60, 50)
# With fewer colours than this it is a drawing or a screenshot, which PNG may keep sharp for less.
_FLAT_COLOURS = 4096
_ENDINGS = {"JPEG": ".jpg", "PNG": ".png"}


def prepare(still: Still, framing: Framing, folder: Path) -> Prepared:
    """Write the picture into `folder` under the name of its hash; the still is only read.

    Raises StillError when the still has changed since it was taken in.
    """
    data = read_file(Path(still.source))
    if hashlib.sha256(data).hexdigest() != still.sha256:
        raise StillError(
            still.source,
            f"{still.name} was changed on disk after it was added.",
            todo="Add it again to use it as it is now.",
        )
    picture, stripped = framed_still(data, still, framing)
    encoded, kind = _encoded(picture)
    digest = hashlib.sha256(encoded).hexdigest()
    path = folder / f"{digest}{_ENDINGS[kind]}"
    if not path.exists():
        write_file(path, encoded)
    return Prepared(str(path), digest, picture.width, picture.height, len(encoded), kind, stripped)


def framed_still(
    data: bytes, still: Still, framing: Framing
) -> tuple[Image.Image, tuple[str, ...]]:
    """The picture that will be sent, from the bytes of the still's file, and what was left out of
    it. Raises StillError."""
    with opened(data, still.source) as image:
        _decode_no_larger(image, still, framing)
        whole = as_srgb(image, framing.colour)
        stripped = stripped_from(image)
    return framed(whole, framing, _size_of(whole, still, framing)), stripped


def sent_size(still: Still, framing: Framing) -> tuple[int, int]:
    """Width and height in pixels of the picture that will be sent: no larger than useful, and
    large enough where enlarging was allowed."""
    width, height = framed_pixels((still.width, still.height), framing)
    short, long = min(width, height), max(width, height)
    scale = min(1.0, max(LONG_SIDE / long, SHORT_SIDE / short))
    if framing.enlarge and short <= SHORT_SIDE_ABOVE:
        scale = ENLARGED_SHORT / short
    return max(1, round(width * scale)), max(1, round(height * scale))


def _decode_no_larger(image: Image.Image, still: Still, framing: Framing) -> None:
    """Only a JPEG can: at a half, a quarter or an eighth, if that is enough for the frame."""
    scale = sent_size(still, framing)[0] / framed_pixels((still.width, still.height), framing)[0]
    if scale < 1:
        image.draft("RGB", (math.ceil(image.width * scale), math.ceil(image.height * scale)))


def _size_of(whole: Image.Image, still: Still, framing: Framing) -> tuple[int, int]:
    """As decoded where that is near what is useful; else scaled to it."""
    wanted = sent_size(still, framing)
    decoded = framed_pixels(whole.size, framing)
    larger = decoded[0] / wanted[0]
    return decoded if whole.size != (still.width, still.height) and larger <= _NEAR else wanted


def _encoded(image: Image.Image) -> tuple[bytes, str]:
    """JPEG at the best quality that fits, or PNG where that is smaller; and which of them. A bare
    new picture, so nothing else comes along."""
    image.info.clear()
    data = b""
    for quality in QUALITIES:
        # Not `optimize`: Pillow then needs the whole file in a buffer that grain does not fit into.
        data = _saved(image, "JPEG", quality=quality, subsampling=0 if quality > 90 else 2)
        if len(data) <= MOST_BYTES:
            break
    else:
        raise StillError("", "The picture can't be made smaller than 10 MB.", todo="Crop it.")
    if image.getcolors(_FLAT_COLOURS) is not None:
        sharp = _saved(image, "PNG")
        if len(sharp) < len(data):
            return sharp, "PNG"
    return data, "JPEG"


def _saved(image: Image.Image, kind: str, **options: int) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()
