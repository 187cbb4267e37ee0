"""The picture that will be sent: framed, sRGB, nothing of its maker in it, within the limits."""

import hashlib
import io
import os
import secrets
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

# The largest output is 1920 x 1080; a little above it keeps detail for the model to work with.
LONG_SIDE = 2560
SMALLEST_SHORT = 1080
ENLARGED_SHORT = SHORT_SIDE_ABOVE + 20
QUALITIES = (95, 92, 88, 84, 78, 70, 60, 50)


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
    with opened(data, still.source) as image:
        picture = framed(as_srgb(image, framing.colour), framing, sent_size(still, framing))
        stripped = stripped_from(image)
    encoded = _encoded(picture)
    digest = hashlib.sha256(encoded).hexdigest()
    path = folder / f"{digest}.jpg"
    if not path.exists():
        _write(path, encoded)
    return Prepared(
        str(path), digest, picture.width, picture.height, len(encoded), "JPEG", stripped
    )


def sent_size(still: Still, framing: Framing) -> tuple[int, int]:
    """Width and height in pixels of the picture that will be sent: no larger than useful, and
    large enough where enlarging was allowed."""
    width, height = framed_pixels((still.width, still.height), framing)
    short, long = min(width, height), max(width, height)
    scale = 1.0
    if framing.enlarge and short <= SHORT_SIDE_ABOVE:
        scale = ENLARGED_SHORT / short
    elif long > LONG_SIDE:
        scale = min(1.0, max(LONG_SIDE / long, SMALLEST_SHORT / short))
    return max(1, round(width * scale)), max(1, round(height * scale))


def _encoded(image: Image.Image) -> bytes:
    """JPEG at the best quality that fits; a bare new picture, so nothing else comes along."""
    image.info.clear()
    data = b""
    for quality in QUALITIES:
        out = io.BytesIO()
        # Not `optimize`: Pillow then needs the whole file in a buffer that grain does not fit into.
        image.save(out, "JPEG", quality=quality, subsampling=0 if quality > 90 else 2)
        data = out.getvalue()
        if len(data) <= MOST_BYTES:
            return data
    raise StillError("", "The picture can't be made smaller than 10 MB.", todo="Crop it.")


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f"{path.name}.{secrets.token_hex(4)}.part")
    try:
        with part.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
