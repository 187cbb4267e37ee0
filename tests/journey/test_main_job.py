"""Drop a still, see the price, generate, watch the clip: through the window itself."""

import asyncio
import time
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel

from hailuo_studio.core.take import State
from hailuo_studio.media.clip import verify_clip
from hailuo_studio.paths import resources
from tests.journey.conftest import Start, until

STILLS = resources() / "stills"
PROMPT = "Steam rises. [Pan left]"
LONGEST_WORK = 0.1


async def heartbeat(busy: list[float]) -> None:
    """How long the loop's thread worked between two beats: its own seconds, so that other
    programs on the machine don't count."""
    last = time.thread_time()
    while True:
        await asyncio.sleep(0.016)
        now = time.thread_time()
        busy.append(now - last)
        last = now


async def test_the_main_job(start: Start, tmp_path: Path) -> None:
    program = await start()
    assert "nothing is charged" in program.says("topBar")
    notes = tmp_path / "notes.png"
    notes.write_text("no picture at all")
    busy: list[float] = []
    program.scope.start("heartbeat", heartbeat(busy))

    program.drop(STILLS / "coffee.png", notes, STILLS / "rocket.jpg")
    await program.shots(2)
    await until(lambda: "notes.png" in program.says(""))

    strip = program.find("stillStrip")
    QTest.mouseClick(
        strip.viewport(),  # type: ignore[attr-defined]
        Qt.MouseButton.LeftButton,
        pos=strip.visualRect(strip.model().index(0, 0)).center(),  # type: ignore[attr-defined]
    )
    button = program.find("generateButton", QAbstractButton)
    assert not button.isEnabled()
    program.write(PROMPT)
    await until(button.isEnabled)
    cost = program.find("costLabel", QLabel)
    assert "30 credits" in cost.text()
    program.find("takesSpin").setValue(2)  # type: ignore[attr-defined]
    assert "60 credits" in cost.text()

    program.click("generateButton")
    first = await program.take(State.READY)
    await until(program.window.playing)
    player = program.find("player")
    before = player.grab().toImage()
    await until(lambda: player.grab().toImage() != before)
    second = await program.take(State.READY, number=1)
    assert second.take.shot.prompt == PROMPT
    program.scope.cancel("heartbeat")
    for take in (first.take, second.take):
        assert take.clip is not None
        assert verify_clip(Path(take.clip.path)).frames == 150
    assert max(busy) < LONGEST_WORK


async def test_a_double_click_is_one_order(start: Start) -> None:
    program = await start()
    program.drop(STILLS / "coffee.png")
    await program.shots(1)
    program.write(PROMPT)
    QTest.mouseDClick(program.find("generateButton"), Qt.MouseButton.LeftButton)
    program.click("generateButton")
    await program.take(State.READY)
    assert len(program.window.rows()) == 1


async def test_closing_and_opening_shows_the_same_and_goes_on(start: Start, home: Path) -> None:
    program = await start()
    program.drop(STILLS / "coffee.png")
    await program.shots(1)
    program.write(PROMPT)
    program.click("generateButton")
    row = await program.take(State.GENERATING)
    await program.close()

    again = await start()
    await again.shots(1)
    assert again.find("promptEditor").toPlainText() == PROMPT  # type: ignore[attr-defined]
    ready = await again.take(State.READY)
    assert ready.take.id == row.take.id
    assert len(ready.take.attempts) == 1
    assert not (home / "ledger.sqlite3").exists()
