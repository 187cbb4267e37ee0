"""A framed still, from the stage to the clip, and again after a restart."""

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from hailuo_studio.core.framing import Fill
from hailuo_studio.core.take import State
from hailuo_studio.media.clip import verify_clip
from hailuo_studio.ui.segments import Segments
from tests.journey.conftest import Program, Start, until


def shape(program: Program, value: str) -> None:
    button = program.find("shapePicker", Segments).button(value)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def pad(program: Program, words: str) -> None:
    program.click("aroundButton")
    menu = program.window.findChildren(QMenu, "aroundButtonMenu")[-1]
    next(action for action in menu.actions() if action.text() == words).trigger()
    menu.close()


async def test_what_is_framed_is_what_is_sent_and_filmed(start: Start, tmp_path: Path) -> None:
    still = tmp_path / "mug.png"
    Image.new("RGB", (1600, 1000), "#c08040").save(still)
    before = still.read_bytes()
    program = await start()
    program.drop(still)
    await program.shots(1)
    pad(program, "Pad with a blurred edge")
    shape(program, "9:16")
    program.write("It turns. [Push in]")
    program.click("generateButton")
    row = await program.take(State.READY)
    prepared, clip = row.take.prepared, row.take.clip
    assert prepared is not None and clip is not None
    assert prepared.width / prepared.height == pytest.approx(9 / 16, abs=0.01)
    assert clip.width / clip.height == pytest.approx(9 / 16, abs=0.02)
    assert verify_clip(Path(clip.path)).frames > 0
    assert still.read_bytes() == before

    await program.close()
    again = await start()
    await again.shots(1)
    framing = again.window.room.drafts.shots[0].framing
    assert framing == row.take.shot.framing
    assert framing.fill is Fill.BLUR


async def test_a_still_that_is_too_wide_is_mended_by_one_click_and_sent(
    start: Start, tmp_path: Path
) -> None:
    still = tmp_path / "panorama.jpg"
    Image.new("RGB", (4000, 800), "#4080c0").save(still)
    program = await start()
    program.drop(still)
    await program.shots(1)
    program.write("The clouds move.")
    assert not program.find("generateButton").isEnabled()
    program.click("fixAll")
    await until(program.find("generateButton").isEnabled)
    program.click("generateButton")
    row = await program.take(State.READY)
    assert row.take.prepared is not None
    assert row.take.prepared.width / row.take.prepared.height <= 2.5
