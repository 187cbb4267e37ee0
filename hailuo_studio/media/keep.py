"""Pictures that came without a file get one: pasted, dragged out of a page, copied from a link."""

import hashlib
import io
from pathlib import Path

from PIL import Image

from hailuo_studio.core.naming import safe_name
from hailuo_studio.media.picture import opened
from hailuo_studio.media.write import write_file


def keep_pixels(folder: Path, name: str, size: tuple[int, int], rgba: bytes) -> Path:
    """A PNG of these pixels (RGBA, 8 bits a channel, rows without padding) in `folder`."""
    out = io.BytesIO()
    # Speed before size: it is read again at once, and never sent like this.
    Image.frombytes("RGBA", size, rgba).save(out, "PNG", compress_level=1)
    return _keep(folder, name, out.getvalue(), ".png")


def keep_bytes(folder: Path, name: str, data: bytes) -> Path:
    """These bytes as they are, named for what they are. Raises StillError for what is no
    picture."""
    with opened(data, name) as image:
        ending = f".{str(image.format).casefold()}"
    return _keep(folder, name, data, ending)


def _keep(folder: Path, name: str, data: bytes, ending: str) -> Path:
    digest = hashlib.sha256(data).hexdigest()
    path = folder / f"{safe_name(name, 'picture')[:60]} {digest[:8]}{ending}"
    if not path.exists():
        write_file(path, data)
    return path
