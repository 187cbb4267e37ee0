"""The picture of the window in the README, taken by this test of the window itself.

`HAILUO_STUDIO_PICTURE=docs/window.png python3 packaging/dev.py test tests/journey/test_picture.py`
takes it anew.
"""

import os
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from hailuo_studio.core.take import State
from hailuo_studio.paths import resources
from tests.journey.conftest import Start, until

STILLS = resources() / "stills"
PROMPT = "[Push in] Steam rises from the cup, soft morning light."


async def test_the_picture_of_the_window(start: Start, tmp_path: Path) -> None:
    program = await start()
    program.drop(STILLS / "coffee.png", STILLS / "rocket.jpg")
    await program.shots(2)
    strip = program.find("stillStrip")
    for row, prompt in ((1, "[Tilt up] The rocket lifts off, light on the clouds."), (0, PROMPT)):
        QTest.mouseClick(
            strip.viewport(),  # type: ignore[attr-defined]
            Qt.MouseButton.LeftButton,
            pos=strip.visualRect(strip.model().index(row, 0)).center(),  # type: ignore[attr-defined]
        )
        program.write(prompt)
        program.click("generateButton")
        await program.take(State.READY, number=0 if row else 1)
    await until(lambda: program.window.playing() and program.window.frame() > 30)
    picture = program.window.grab()
    target = Path(os.environ.get("HAILUO_STUDIO_PICTURE", tmp_path / "window.png"))
    assert picture.save(str(target))
    image = picture.toImage()
    colours = {image.pixel(x, y) for x in range(0, 1440, 40) for y in range(0, 900, 40)}
    assert len(colours) > 100
