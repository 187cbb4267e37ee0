"""Odd EXIF harms nobody, in however many threads pictures are opened at once."""

import io
import subprocess
import sys
import warnings
from concurrent.futures import ThreadPoolExecutor

from PIL import Image

from hailuo_studio.media.picture import opened

ODD = b"Exif\x00\x00MM\x00*\x00\x00\x00\x08\x00\x05\x01\x12\x00\x03\x00\x00"


def odd() -> bytes:
    file = io.BytesIO()
    Image.new("RGB", (400, 400), "teal").save(file, "JPEG", exif=ODD)
    return file.getvalue()


def orientation(data: bytes) -> object:
    with opened(data, "odd.jpg") as image:
        return image.getexif().get(0x0112)


def test_the_filters_stay_as_they_are_while_threads_open_pictures() -> None:
    before, data = list(warnings.filters), odd()
    with ThreadPoolExecutor(3) as pool:
        assert set(pool.map(orientation, [data] * 30)) == {None}
    assert warnings.filters == before


def test_nothing_is_said_about_it() -> None:
    code = (
        "import sys; from hailuo_studio.media.picture import opened\n"
        "with opened(sys.stdin.buffer.read(), 'odd.jpg') as image: image.getexif()"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], input=odd(), capture_output=True, check=True
    )
    assert done.stderr == b""
