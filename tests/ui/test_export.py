"""The export sheet and its bar, with real clips: what is chosen is what is made."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from hailuo_studio.core.export_names import names
from hailuo_studio.core.exporting import ExportWish
from hailuo_studio.core.framing import Aspect
from hailuo_studio.core.library import LibraryClip
from hailuo_studio.core.take import Judgement
from hailuo_studio.engine.exporting.jobs import StepState
from hailuo_studio.ui.export.model import FilesModel
from tests.engine.exporting.clips import library_clip
from tests.media.numbered import numbered_clip, numbers_in
from tests.ui.conftest import Studio, until

LEFT = Qt.MouseButton.LeftButton
FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


@pytest.fixture
def clips(tmp_path: Path) -> list[LibraryClip]:
    made = [library_clip(tmp_path, name) for name in ("mug", "shoe")]
    return [replace(clip, project_id="p") for clip in made]


def click(studio: Studio, name: str) -> None:
    QTest.mouseClick(studio.find(name), LEFT)


async def ended(studio: Studio) -> None:
    await until(lambda: studio.desk.exports.jobs and studio.desk.exports.jobs[-1].ended)


def open_for(studio: Studio, clips: list[LibraryClip], folder: Path) -> None:
    studio.window.sheets.open_export(clips)
    studio.find("exportFolder").setText(str(folder))


def test_the_model_keeps_its_promises(qapp: object, clips: list[LibraryClip]) -> None:
    model = FilesModel()
    tester = QAbstractItemModelTester(model, FATAL)
    model.show_files(names(clips, (ExportWish(),), "{name}", "", 0.0))
    assert [model.index(row, 0).data() for row in range(2)] == ["mug.mp4", "shoe.mp4"]
    model.show_files(())
    assert model.rowCount() == 0
    del tester


async def test_files_in_two_shapes(
    studio: Studio, clips: list[LibraryClip], tmp_path: Path
) -> None:
    out = tmp_path / "out"
    open_for(studio, clips, out)
    sheet = studio.window.sheets.export
    for shape in (Aspect.SQUARE, Aspect.TALL, None):
        QTest.mouseClick(sheet.files.shapes.button(shape), LEFT)
    studio.find("exportTemplate").setText("{sku}_{format}.mp4")
    assert studio.find("exportExample").text() == "mug_1x1.mp4"
    assert studio.find("exportFiles").model().rowCount() == 4
    assert studio.find("exportGo").text().startswith("Export 4 files · about")
    click(studio, "exportGo")
    assert not sheet.isVisible()
    await until(studio.find("exportBar").isVisible)
    await ended(studio)
    assert sorted(path.name for path in out.iterdir()) == [
        "mug_1x1.mp4", "mug_9x16.mp4", "shoe_1x1.mp4", "shoe_9x16.mp4",
    ]  # fmt: skip
    await until(lambda: studio.find("exportJobStands").text().startswith("4 files ·"))
    click(studio, "exportDismiss")
    assert not studio.find("exportBar").isVisible()
    assert studio.desk.exports.jobs == ()


async def test_one_film_of_all(studio: Studio, clips: list[LibraryClip], tmp_path: Path) -> None:
    open_for(studio, clips, tmp_path / "out")
    files = studio.window.sheets.export.files
    QTest.mouseClick(files.what.button("joined"), LEFT)
    assert not files.kind.button("gif").isEnabled()
    click(studio, "exportGo")
    await ended(studio)
    (made,) = studio.desk.exports.jobs[-1].paths
    assert Path(made).name == "First project sequence.mp4"
    assert len(numbers_in(Path(made))) == 48


async def test_a_part_without_loss_says_its_real_ends(
    studio: Studio, clips: list[LibraryClip], tmp_path: Path
) -> None:
    open_for(studio, clips[:1], tmp_path / "out")
    assert not studio.find("exportCopied").isEnabled()
    studio.find("exportFirst").setValue(15)
    studio.find("exportLast").setValue(18)
    click(studio, "exportCopied")
    note = studio.find("exportPartNote")
    await until(lambda: note.text().startswith("Without loss it begins with frame 13"))
    click(studio, "exportGo")
    await ended(studio)
    (made,) = studio.desk.exports.jobs[-1].paths
    assert numbers_in(Path(made))[0] == 12


async def test_a_name_that_can_not_be_made_is_said_and_stops_nothing_else(
    studio: Studio, clips: list[LibraryClip], tmp_path: Path
) -> None:
    open_for(studio, clips, tmp_path / "out")
    studio.find("exportTemplate").setText("{colour}")
    assert "colour" in studio.find("exportExample").text()
    assert not studio.find("exportGo").isEnabled()
    studio.find("exportTemplate").setText("{name}")
    assert studio.find("exportGo").isEnabled()
    studio.find("exportFolder").setText("")
    assert not studio.find("exportGo").isEnabled()


async def test_cancel_from_the_bar(
    studio: Studio, clips: list[LibraryClip], tmp_path: Path
) -> None:
    numbered_clip(tmp_path / "large.mp4", 75, size=(320, 180), noise=30)
    large = replace(clips[0], path=str(tmp_path / "large.mp4"), frames=75)
    open_for(studio, [large] * 3, tmp_path / "out")
    files = studio.window.sheets.export.files
    QTest.mouseClick(files.kind.button("webp"), LEFT)
    click(studio, "exportGo")
    await until(studio.find("exportBar").isVisible)
    await until(lambda: studio.find("exportProgress").value() > 0)
    click(studio, "exportCancel")
    await ended(studio)
    await until(lambda: "cancelled" in studio.find("exportJobStands").text())
    assert studio.desk.exports.jobs[-1].steps[-1].state is StepState.CANCELLED
    assert not [p for p in (tmp_path / "out").iterdir() if p.name.startswith(".")]


async def test_failures_are_named_in_the_details(
    studio: Studio, clips: list[LibraryClip], tmp_path: Path
) -> None:
    Path(clips[0].path).unlink()
    open_for(studio, clips, tmp_path / "out")
    click(studio, "exportGo")
    await ended(studio)
    await until(lambda: "failed" in studio.find("exportJobStands").text())
    click(studio, "exportDetails")
    assert "mug-1.mp4 is missing" in studio.find("exportLines").text()


async def test_missing_clips_are_left_out(
    studio: Studio, clips: list[LibraryClip], tmp_path: Path
) -> None:
    open_for(studio, [clips[0], replace(clips[1], missing=True)], tmp_path / "out")
    assert "1 clip is missing" in studio.find("exportTrouble").text()
    assert studio.find("exportGo").text().startswith("Export 1 file")


async def test_the_client_and_the_reply(
    studio: Studio, clips: list[LibraryClip], tmp_path: Path
) -> None:
    open_for(studio, clips, tmp_path / "out")
    sheet = studio.window.sheets.export
    QTest.mouseClick(sheet.tabs.button("client"), LEFT)
    studio.find("clientTitle").setText("Spring")
    click(studio, "exportGo")
    await ended(studio)
    assert [Path(path).name for path in studio.desk.exports.jobs[-1].paths] == [
        "Spring reel.mp4",
        "Spring sheet.pdf",
    ]
    library = studio.desk.library
    library.all = {clip.id: clip for clip in clips}
    studio.window.sheets.open_export([])
    await until(lambda: studio.find("replyReel").count() == 1)
    assert not studio.find("exportGo").isEnabled()
    studio.find("replyText").setPlainText("2 no, 7 yes\n1 yes")
    tree = studio.find("replyPreview")
    marks = [tree.topLevelItem(row).text(2) for row in range(tree.topLevelItemCount())]
    assert marks == ["keep", "reject"]
    assert "7 yes" in studio.find("replySaid").text()
    assert studio.find("exportGo").text() == "Set 2 marks"
    click(studio, "exportGo")
    await until(lambda: studio.window.notices.shown)
    marks = {clip.id: clip.judgement for clip in library.all.values()}
    assert marks == {"mug1": Judgement.KEEP, "shoe1": Judgement.REJECT}
    assert studio.window.notices.shown[-1].text == "2 clips were marked."
    click(studio, "noticeAction")
    await until(lambda: {clip.judgement for clip in library.all.values()} == {None})


async def test_the_packet(studio: Studio, clips: list[LibraryClip], tmp_path: Path) -> None:
    open_for(studio, clips, tmp_path / "out")
    QTest.mouseClick(studio.window.sheets.export.tabs.button("editor"), LEFT)
    assert studio.find("editorExample").text() == "mug_1.mp4"
    click(studio, "exportGo")
    await ended(studio)
    (packet,) = studio.desk.exports.jobs[-1].paths
    assert Path(packet).name == "First project"
    assert (Path(packet) / "First project.csv").is_file()


async def test_the_packet_takes_the_kept_ones_unless_told(
    studio: Studio, clips: list[LibraryClip], tmp_path: Path
) -> None:
    open_for(studio, [replace(clips[0], judgement=Judgement.KEEP), clips[1]], tmp_path / "out")
    QTest.mouseClick(studio.window.sheets.export.tabs.button("editor"), LEFT)
    assert studio.find("editorKept").text() == "Only the kept ones: 1 of 2"
    assert studio.find("editorKept").isChecked()
    click(studio, "exportGo")
    await ended(studio)
    (packet,) = studio.desk.exports.jobs[-1].paths
    assert [path.name for path in (Path(packet) / "clips").iterdir()] == ["mug_1.mp4"]


async def test_everything_works_from_the_keyboard(
    studio: Studio, clips: list[LibraryClip], tmp_path: Path
) -> None:
    open_for(studio, clips, tmp_path / "out")
    sheet = studio.window.sheets.export
    go = studio.find("exportGo")
    await until(go.hasFocus)
    QTest.keyClick(go, Qt.Key.Key_Space)
    assert not sheet.isVisible()
    await ended(studio)
    open_for(studio, clips, tmp_path / "out")
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
