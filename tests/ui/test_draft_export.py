"""Drafts leave as files: from the stage and for a selection, cancelled without a trace."""

from pathlib import Path

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from hailuo_studio.core.shot import Shot, Still
from hailuo_studio.engine.exporting.jobs import StepState
from tests.ui.conftest import Studio, until

LEFT = Qt.MouseButton.LeftButton


def click(studio: Studio, name: str) -> None:
    QTest.mouseClick(studio.find(name), LEFT)


async def test_the_selection_is_exported_and_can_be_cancelled(
    studio: Studio, tmp_path: Path
) -> None:
    for name in ("mug.png", "bag.png"):
        Image.new("RGB", (400, 400), "white").save(tmp_path / name)
    await studio.add(str(tmp_path / "mug.png"), str(tmp_path / "bag.png"))
    room = studio.window.room
    room.strip.view.selectAll()
    room.stage.show_draft()
    click(studio, "draftExportButton")
    sheet = studio.window.sheets.drafts
    assert sheet.isVisible()
    assert studio.find("draftsFiles").text().splitlines() == [
        "mug draft.mp4 · 6 s · 768P", "bag draft.mp4 · 6 s · 768P",
    ]  # fmt: skip
    assert studio.find("draftsLabelled").isChecked()
    studio.find("draftsFolder").setText(str(tmp_path / "out"))
    assert studio.find("draftsGo").text() == "Export 2 drafts"
    click(studio, "draftsGo")
    assert not sheet.isVisible()
    await until(studio.find("exportBar").isVisible)
    await until(lambda: studio.desk.exports.jobs[-1].part > 0)
    click(studio, "exportCancel")
    await until(lambda: studio.desk.exports.jobs[-1].ended)
    states = {step.state for step in studio.desk.exports.jobs[-1].steps}
    assert states == {StepState.CANCELLED}
    assert list((tmp_path / "out").iterdir()) == []


async def test_links_are_left_out_and_said(studio: Studio) -> None:
    link = Still("https://example.com/bag.jpg", "", 640, 400, 0, "JPEG")
    studio.window.room.add_shots([Shot(link, "[Push in]")])
    studio.window.room.export_drafts()
    assert "left out" in studio.find("draftsLeftOut").text()
    assert not studio.find("draftsGo").isEnabled()


async def test_a_move_is_chosen_from_the_draft(studio: Studio, tmp_path: Path) -> None:
    Image.new("RGB", (400, 400), "white").save(tmp_path / "mug.png")
    await studio.add(str(tmp_path / "mug.png"))
    room = studio.window.room
    await until(lambda: not room.stage.still.image.isNull())
    room.stage.show_draft()
    click(studio, "draftCamera")
    assert studio.find("cameraMenu").isVisible()
    studio.find("cameraMenu").close()
