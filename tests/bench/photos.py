"""Photos of 12 megapixels, made by code: detail and grain as a phone's have, no two alike."""

import random
from pathlib import Path

import numpy as np
from PIL import Image

from hailuo_studio.paths import resources

SIZE = (4000, 3000)
_KINDS = 4
_ORIENTATION = 0x0112


def make_photos(folder: Path, count: int) -> list[Path]:
    """3.5–4.5 MB each, one in four progressive, one in four stored lying on its side."""
    folder.mkdir(parents=True, exist_ok=True)
    kinds = [_photo(kind) for kind in range(_KINDS)]
    paths = []
    for number in range(count):
        path = folder / f"photo {number + 1}.jpg"
        # Bytes after the picture's end make it another file of the same pixels.
        path.write_bytes(kinds[number % _KINDS] + random.Random(number).randbytes(16))
        paths.append(path)
    return paths


def _photo(kind: int) -> bytes:
    import io

    with Image.open(resources() / "stills" / "rocket.jpg") as small:
        base = small.convert("RGB").resize(SIZE, Image.Resampling.LANCZOS).rotate(5 * kind)
    chance = np.random.default_rng(kind)
    height, width = SIZE[1], SIZE[0]
    coarse = chance.normal(0, 9, (height // 2, width // 2, 1)).repeat(2, axis=0).repeat(2, axis=1)
    fine = chance.normal(0, 5, (height, width, 3))
    pixels = np.clip(np.asarray(base) + coarse + fine, 0, 255).astype(np.uint8)
    out = io.BytesIO()
    exif = Image.Exif()
    exif[_ORIENTATION] = 6 if kind == 2 else 1
    Image.fromarray(pixels).save(
        out, "JPEG", quality=90, subsampling=2, progressive=kind == 3, exif=exif
    )
    return out.getvalue()
