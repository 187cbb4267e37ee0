"""Files of every format bent at random, through intake, thumbnail and what is stripped.

    python -m tests.torture.hostile.bending SEED COUNT

A process of its own, because a decoder that fails below Python takes its process along. What is
raised but a sentence for a person ends it too.
"""

import random
import sys

from hailuo_studio.core.errors import StillError
from hailuo_studio.media.picture import as_srgb, opened
from hailuo_studio.media.still import read_still_bytes
from hailuo_studio.media.stripped import stripped_from
from hailuo_studio.media.thumbnail import thumbnail_of
from tests.media.heic import heic
from tests.media.photoshop import psd
from tests.media.pictures import encoded, exif
from tests.media.profiles import display_p3, swapped_inks
from tests.torture.hostile.cut import SMALL, WHOLE

HEADS = 400  # Most of what a decoder can stumble over stands in the first bytes.
WORDS = (bytes(4), b"\xff" * 4, b"\x7f\xff\xff\xff", b"\0\0\0\x80", b"grid", b"Exif", b"IDAT")


def seeds() -> list[bytes]:
    told = {"exif": exif(6), "icc_profile": display_p3()}
    return [
        *(make() for _, make in WHOLE.values()),
        *(encoded(SMALL, format, **told) for format in ("JPEG", "PNG", "WEBP", "TIFF", "AVIF")),
        *(
            encoded(SMALL, format, save_all=True, append_images=[SMALL.rotate(90)])
            for format in ("GIF", "PNG", "WEBP", "TIFF", "MPO")
        ),
        encoded(SMALL.convert("CMYK"), icc_profile=swapped_inks()),
        encoded(SMALL, "TIFF", compression="jpeg"),
        encoded(SMALL, "TIFF", big_tiff=True),
        encoded(SMALL.quantize(4), "BMP"),
        heic(SMALL, turns=1, exif=exif(6).tobytes()[6:], profile=display_p3()),
        psd(SMALL.convert("RGBA"), layers=-1, packed=True, profile=display_p3(), flattened=True),
    ]


def bent(data: bytes, dice: random.Random) -> bytes:
    out = bytearray(data)
    for _ in range(dice.choice((1, 1, 2, 3, 8, 30))):
        at = dice.randrange(len(out) if dice.random() < 0.5 else min(len(out), HEADS))
        match dice.randrange(8):
            case 0 | 1 | 2:
                out[at] ^= 1 << dice.randrange(8)
            case 3 | 4:
                out[at] = dice.choice((0, 255, 127, 128, dice.randrange(256)))
            case 5:
                out[at : at + 4] = dice.choice(WORDS)
            case 6:
                out[at:at] = out[at : at + dice.randrange(1, 200)]
            case 7:
                del out[max(12, at) :]
    return bytes(out)


def main(seed: int, count: int) -> None:
    dice = random.Random(seed)
    files = seeds()
    taken = 0
    for number in range(count):
        data = bent(files[number % len(files)], dice)
        try:
            read_still_bytes(data, "bent.jpg")
            thumbnail_of(data, "bent.jpg", 64)
            with opened(data, "bent.jpg") as image:
                if image.width * image.height < 1_000_000:
                    as_srgb(image)
                    stripped_from(image)
        except StillError:
            continue
        taken += 1
    sys.stdout.write(f"{taken} of {count}\n")


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
