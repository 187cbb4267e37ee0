"""From a finished clip on: a frame becomes a new still with its lineage, or a picture file."""

from pathlib import Path

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from hailuo_studio.core.shot import Parent
from hailuo_studio.core.take import State
from hailuo_studio.paths import resources
from tests.journey.conftest import Start, until

STILLS = resources() / "stills"
PROMPT = "Steam rises. [Pan left]"


async def test_a_frame_is_saved_and_gone_on_from(start: Start, tmp_path: Path) -> None:
    program = await start()
    program.drop(STILLS / "coffee.png")
    await program.shots(1)
    program.write(PROMPT)
    program.click("generateButton")
    row = await program.take(State.READY)
    await until(program.window.playing)
    assert row.take.clip is not None
    player = program.window.room.stage.player
    frames = await until(lambda: player.playback.frames)
    await until(lambda: frames.done)
    player.playback.pause()
    player.playback.seek(99)

    program.click("saveFrame")
    dialog = await until(lambda: program.window.findChild(QFileDialog))
    dialog.fileSelected.emit(str(tmp_path / "best.png"))
    dialog.close()
    await until(lambda: "Saved as best.png" in program.says("noticeBar"))

    program.click("continueFromHere")
    await program.shots(2)
    (shot,) = program.window.room.drafts.selected_shots
    assert shot.still.parent == Parent(row.take.id, 99)
    assert (shot.prompt, shot.settings) == (PROMPT, row.take.shot.settings)
    assert shot.title == "coffee"
    with Image.open(shot.still.source) as still, Image.open(tmp_path / "best.png") as saved:
        assert still.size == (row.take.clip.width, row.take.clip.height)
        assert still.tobytes() == saved.tobytes()
    model = program.find("stillStrip").model()  # type: ignore[attr-defined]
    words = f"Frame 100 of {Path(row.take.clip.path).stem}"
    assert words in model.data(model.index(1, 0), Qt.ItemDataRole.ToolTipRole)
    assert program.window.room.stage.still.badge == words
