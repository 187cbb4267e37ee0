"""Did the host keep the picture that was sent?"""

import io

import pytest
from PIL import Image, ImageDraw

from hailuo_studio.media.compare import pictures_match
from hailuo_studio.paths import resources
from tests.media.pictures import encoded, quarters

STILLS = sorted(path for path in (resources() / "stills").iterdir() if path.suffix != ".md")


def photo(name: str) -> Image.Image:
    return Image.open(io.BytesIO((resources() / "stills" / name).read_bytes())).convert("RGB")


def product(shape: str) -> Image.Image:
    """A small thing on a large white ground."""
    image = Image.new("RGB", (1200, 900), "white")
    draw = ImageDraw.Draw(image)
    if shape == "mug":
        draw.ellipse((500, 350, 700, 550), fill=(60, 90, 160))
    elif shape == "shoe":
        draw.rectangle((480, 420, 740, 520), fill=(120, 60, 30))
    return image


GRAIN = Image.merge("RGB", [Image.effect_noise((800, 600), 90) for _ in range(3)])
RECOMPRESSED = {
    "JPEG 85": lambda image: encoded(image, "JPEG", quality=85),
    "JPEG 30": lambda image: encoded(image, "JPEG", quality=30),
    "WebP 50": lambda image: encoded(image, "WEBP", quality=50),
    "PNG": lambda image: encoded(image, "PNG"),
}


@pytest.mark.parametrize("how", RECOMPRESSED)
@pytest.mark.parametrize(
    "image",
    [
        *(pytest.param(photo(path.name), id=path.stem) for path in STILLS),
        pytest.param(product("mug"), id="product"),
        pytest.param(GRAIN, id="grain"),
        pytest.param(quarters(), id="hard edges"),
    ],
)
def test_recompressed_is_the_same(image: Image.Image, how: str) -> None:
    sent = encoded(image, "JPEG", quality=95)
    assert pictures_match(sent, RECOMPRESSED[how](image))
    assert pictures_match(sent, sent)


def test_another_picture_is_another() -> None:
    mug = encoded(product("mug"))
    assert not pictures_match(mug, encoded(product("shoe")))
    assert not pictures_match(mug, encoded(product("nothing")))
    assert not pictures_match(
        mug, encoded(product("mug").transpose(Image.Transpose.ROTATE_180).rotate(2))
    )
    coffee = photo("coffee.png")
    assert not pictures_match(encoded(coffee), encoded(photo("cat.png").resize(coffee.size)))
    assert not pictures_match(encoded(coffee), encoded(coffee.convert("L").convert("RGB")))
    assert not pictures_match(
        encoded(quarters()), encoded(quarters().transpose(Image.Transpose.FLIP_LEFT_RIGHT))
    )


@pytest.mark.parametrize(
    "got",
    [
        pytest.param(encoded(quarters((240, 180))), id="made smaller"),
        pytest.param(encoded(quarters((480, 352))), id="cropped"),
        pytest.param(encoded(quarters())[:900], id="cut"),
        pytest.param(encoded(quarters(), "GIF"), id="GIF"),
        pytest.param(b"<html>Sign in</html>", id="page"),
        pytest.param(b"", id="nothing"),
    ],
)
def test_what_is_not_the_same(got: bytes) -> None:
    assert not pictures_match(encoded(quarters()), got)
