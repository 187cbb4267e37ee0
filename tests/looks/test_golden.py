"""A few rooms as they shall look, coarse enough for another machine's way to draw letters.

`HAILUO_STUDIO_GOLDEN=tests/looks/golden python3 packaging/dev.py test tests/looks/test_golden.py`
draws them anew: look at them before they are kept.
"""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image, ImageChops
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from hailuo_studio.ui import theme
from tests.looks.test_guide import picture
from tests.looks.test_looks import WIDE, show
from tests.ui.conftest import Studio
from tests.ui.desk import RehearsalDesk

Make = Callable[[RehearsalDesk], Studio]
HERE = Path(__file__).parent / "golden"
COARSE = (WIDE[0] // 10, WIDE[1] // 10)
# Of 256 steps of a colour; and how many of a hundred points may be further away: a time of day, the
# edge of a letter.
ALIKE, OTHERS = 24, 1.0


@pytest.mark.parametrize("name", ["create one shot", "queue every state", "sheet settings"])
async def test_it_looks_as_it_did(
    make_studio: Make, themed: QApplication, name: str, tmp_path: Path
) -> None:
    studio = await show(make_studio, name, WIDE, tmp_path)
    drawn = Path(os.environ.get("HAILUO_STUDIO_GOLDEN", tmp_path))
    for one in ("dark", "light"):
        theme.apply(themed, one)
        file = f"{name}, {one}.png"
        coarse(studio).save(drawn / file)
        other = unlike(Image.open(HERE / file).convert("RGB"), Image.open(drawn / file))
        assert other <= OTHERS, f"{other:.1f} % of {drawn / file} is unlike {HERE / file}"


def coarse(studio: Studio) -> Image.Image:
    shot = studio.window.grab().toImage()
    shot = shot.scaled(
        *WIDE,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    return picture(shot).convert("RGB").resize(COARSE, Image.Resampling.BOX)


def unlike(kept: Image.Image, drawn: Image.Image) -> float:
    """How many of a hundred points differ by more than is alike."""
    channels = ImageChops.difference(kept, drawn.convert("RGB")).split()
    most = channels[0]
    for channel in channels[1:]:
        most = ImageChops.lighter(most, channel)
    return 100 * sum(most.histogram()[ALIKE + 1 :]) / (COARSE[0] * COARSE[1])


def test_a_missing_panel_is_seen() -> None:
    whole = Image.open(HERE / "queue every state, dark.png").convert("RGB")
    bare = whole.copy()
    bare.paste(bare.getpixel((2, 2)), (COARSE[0] - 30, 10, COARSE[0], COARSE[1]))  # type: ignore[arg-type]
    assert unlike(whole, bare) > OTHERS
    assert unlike(whole, whole) == 0
