"""Small real pictures, and the comparison a host's recompression has to pass."""

import io

from PIL import Image, ImageChops, ImageStat


def picture(colour: str = "teal", format: str = "PNG", size: tuple[int, int] = (64, 48)) -> bytes:
    image = Image.new("RGB", size, colour)
    image.paste("white", (8, 8, 24, 24))
    buffer = io.BytesIO()
    image.save(buffer, format)
    return buffer.getvalue()


def recompressed(data: bytes) -> bytes:
    buffer = io.BytesIO()
    with Image.open(io.BytesIO(data)) as image:
        image.convert("RGB").save(buffer, "JPEG", quality=85)
    return buffer.getvalue()


def alike(sent: bytes, got: bytes) -> bool:
    with Image.open(io.BytesIO(sent)) as a, Image.open(io.BytesIO(got)) as b:
        if a.size != b.size:
            return False
        difference = ImageChops.difference(a.convert("RGB"), b.convert("RGB"))
        return max(ImageStat.Stat(difference).mean) < 6
