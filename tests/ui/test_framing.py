"""Frames, formats and what is mended, in a real window with mouse and keys."""

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from hailuo_studio.core.framing import Aspect, Fill, framed_pixels
from hailuo_studio.core.limits import still_problems
from hailuo_studio.core.shot import Shot
from hailuo_studio.ui.drops import SHOT_TYPE, dropped
from hailuo_studio.ui.stage.framing.canvas import FramingCanvas
from tests.ui.conftest import Studio, until
from tests.ui.desk import SAMPLES

LEFT = Qt.MouseButton.LeftButton
LINK = "https://pictures.example.com/bag.jpg"


def picture(path: Path, size: tuple[int, int], colour: str = "#c02020") -> str:
    image = Image.new("RGB", size, colour)
    image.paste("#2040c0", (0, 0, size[0] // 2, size[1] // 2))
    image.save(path)
    return str(path)


def shape(studio: Studio, value: str) -> None:
    QTest.mouseClick(studio.find("shapePicker").button(value), LEFT)


def framed(studio: Studio, number: int = 0) -> tuple[int, int]:
    shot = studio.window.room.drafts.shots[number]
    return framed_pixels((shot.still.width, shot.still.height), shot.framing)


def canvas(studio: Studio) -> FramingCanvas:
    found: FramingCanvas = studio.find("stillView")
    return found


async def shown(studio: Studio) -> FramingCanvas:
    view = canvas(studio)
    await until(lambda: not view.image.isNull())
    return view


def drag(view: FramingCanvas, start: QPointF, by: tuple[float, float]) -> None:
    """By mouse, in steps, as a hand does."""
    at = start.toPoint()
    QTest.mousePress(view, LEFT, pos=at)
    for step in range(1, 5):
        QTest.mouseMove(view, at + QPoint(round(by[0] * step / 4), round(by[1] * step / 4)))
    QTest.mouseRelease(view, LEFT, pos=at + QPoint(round(by[0]), round(by[1])))


def choose(studio: Studio, button: str, words: str) -> None:
    """An entry of a menu of the framing bar."""
    QTest.mouseClick(studio.find(button), LEFT)
    menu = studio.window.findChildren(QMenu, f"{button}Menu")[-1]
    next(action for action in menu.actions() if action.text() == words).trigger()
    menu.close()


async def test_a_shape_is_cut_for_every_still_that_is_edited(
    studio: Studio, tmp_path: Path
) -> None:
    await studio.add(
        picture(tmp_path / "a.png", (1600, 1000)), picture(tmp_path / "b.png", (900, 1500))
    )
    shape(studio, "1:1")
    assert framed(studio, 0) == (1000, 1000)
    assert framed(studio, 1) == (900, 900)
    assert "1000 × 1000 → 768 × 768" in studio.find("framingInfo").text()
    shape(studio, "whole")
    assert framed(studio, 0) == (1600, 1000)


async def test_a_small_frame_is_said_to_be_enlarged(studio: Studio, tmp_path: Path) -> None:
    await studio.add(picture(tmp_path / "a.png", (512, 384)))
    info = studio.find("framingInfo")
    assert "↑2.0×" in info.text()
    assert "enlarged 2.0×" in info.toolTip()
    QTest.mouseClick(studio.find("resolutionPicker").button("1080P"), LEFT)
    assert "enlarged 2.8×" in info.toolTip()


async def test_the_frame_is_dragged_and_stays_inside(studio: Studio, tmp_path: Path) -> None:
    await studio.add(picture(tmp_path / "a.png", (1600, 1000)))
    view = await shown(studio)
    shape(studio, "9:16")
    before = studio.window.room.drafts.shots[0].framing.box
    drag(view, view.frame_rect().center(), (-60, 0))
    moved = studio.window.room.drafts.shots[0].framing.box
    assert moved[0] < before[0]
    assert moved[2] - moved[0] == pytest.approx(before[2] - before[0])
    drag(view, view.frame_rect().center(), (-3000, 0))
    assert studio.window.room.drafts.shots[0].framing.box[0] == 0


async def test_a_corner_keeps_the_shape_an_edge_of_a_free_frame_does_not(
    studio: Studio, tmp_path: Path
) -> None:
    await studio.add(picture(tmp_path / "a.png", (1600, 1000)))
    view = await shown(studio)
    shape(studio, "1:1")
    drag(view, view.frame_rect().bottomRight(), (-50, -50))
    width, height = framed(studio)
    assert width < 1000
    assert abs(width - height) <= 2
    shape(studio, "whole")
    rect = view.frame_rect()
    drag(view, QPointF(rect.right(), rect.center().y()), (-40, 0))
    width, height = framed(studio)
    assert width < 1600
    assert height == 1000


async def test_keys_nudge_zoom_and_turn(studio: Studio, tmp_path: Path) -> None:
    await studio.add(picture(tmp_path / "a.png", (1600, 1000)))
    view = await shown(studio)
    shape(studio, "1:1")
    view.setFocus()
    box = studio.window.room.drafts.shots[0].framing.box
    QTest.keyClick(view, Qt.Key.Key_Right)
    nudged = studio.window.room.drafts.shots[0].framing.box
    assert 0 < nudged[0] - box[0] < 0.01
    QTest.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert studio.window.room.drafts.shots[0].framing.box[0] < box[0]
    QTest.keyClick(view, Qt.Key.Key_Plus)
    assert framed(studio)[0] < 1000
    QTest.keyClick(view, Qt.Key.Key_R)
    assert studio.window.room.drafts.shots[0].framing.turns == 1
    QTest.keyClick(view, Qt.Key.Key_R, Qt.KeyboardModifier.ShiftModifier)
    assert studio.window.room.drafts.shots[0].framing.turns == 0


async def test_escape_lets_a_drag_go(studio: Studio, tmp_path: Path) -> None:
    await studio.add(picture(tmp_path / "a.png", (1600, 1000)))
    view = await shown(studio)
    shape(studio, "1:1")
    before = studio.window.room.drafts.shots[0].framing
    at = view.frame_rect().center().toPoint()
    QTest.mousePress(view, LEFT, pos=at)
    QTest.mouseMove(view, at + QPoint(40, 0))
    assert view.framing != before
    QTest.keyClick(view, Qt.Key.Key_Escape)
    QTest.mouseRelease(view, LEFT, pos=at + QPoint(40, 0))
    assert view.framing == before
    assert studio.window.room.drafts.shots[0].framing == before


@pytest.mark.parametrize(
    ("words", "fill"),
    [
        ("Pad with a colour", Fill.COLOUR),
        ("Pad with a blurred edge", Fill.BLUR),
        ("Pad with a mirrored edge", Fill.MIRROR),
    ],
)
async def test_padding_shows_what_will_be_sent(
    studio: Studio, tmp_path: Path, words: str, fill: Fill
) -> None:
    """The stage's own painting and the file that is sent agree, but for softness."""
    await studio.add(picture(tmp_path / "a.png", (900, 900)))
    view = await shown(studio)
    choose(studio, "aroundButton", words)
    shape(studio, "16:9")
    shot = studio.window.room.drafts.shots[0]
    assert shot.framing.fill is fill
    assert framed(studio) == (1600, 900)
    prepared = await studio.desk.pictures.sent(shot)
    sent = QImage(prepared.path)
    assert (sent.width(), sent.height()) == (1600, 900)
    rect = view.frame_rect()
    shot_of_view = view.grab().toImage()
    scale = shot_of_view.width() / view.width()
    for x, y in ((0.08, 0.25), (0.3, 0.3), (0.7, 0.7), (0.92, 0.75)):
        at = QPointF(rect.left() + x * rect.width(), rect.top() + y * rect.height()) * scale
        seen = shot_of_view.pixelColor(at.toPoint())
        there = sent.pixelColor(round(x * sent.width()), round(y * sent.height()))
        apart = max(
            abs(a - b)
            for a, b in zip(seen.getRgb()[:3], there.getRgb()[:3], strict=True)  # type: ignore[index]
        )
        assert apart <= (40 if fill is Fill.BLUR else 6), (x, y, seen.name(), there.name())


async def test_a_colour_lies_below_what_is_transparent(studio: Studio, tmp_path: Path) -> None:
    glass = tmp_path / "glass.png"
    Image.new("RGBA", (800, 600), (0, 0, 0, 0)).save(glass)
    await studio.add(str(glass))
    view = await shown(studio)
    QTest.mouseClick(studio.find("colourButton"), LEFT)
    dialog = studio.window.findChild(object, "colourDialog")  # type: ignore[call-overload]
    dialog.setCurrentColor(QColor("#20a040"))
    dialog.accept()
    shot = studio.window.room.drafts.shots[0]
    assert shot.framing.colour == "#20a040"
    middle = view.rect().center()
    await until(lambda: view.grab().toImage().pixelColor(middle).name() == "#20a040")
    prepared = await studio.desk.pictures.sent(shot)
    green = QImage(prepared.path).pixelColor(100, 100)
    assert abs(green.green() - 0xA0) <= 3


async def test_as_sent_shows_the_very_file(studio: Studio, tmp_path: Path) -> None:
    await studio.add(picture(tmp_path / "a.png", (3200, 2000)))
    await shown(studio)
    stage = studio.window.room.stage
    shape(studio, "1:1")
    QTest.mouseClick(stage.tabs, LEFT, pos=stage.tabs.tabRect(1).center())
    await until(lambda: not stage.sent.view.image.isNull())
    assert stage.sent.isVisible()
    image = stage.sent.view.image
    assert image.width() == image.height()
    assert stage.sent.words.text().startswith("PNG · 1920 × 1920 · ")


async def test_formats_show_what_one_take_saves(studio: Studio) -> None:
    await studio.add(SAMPLES[0])
    await shown(studio)
    choose(studio, "formatsButton", "9:16")
    choose(studio, "formatsButton", "1:1")
    shot = studio.window.room.drafts.shots[0]
    assert shot.formats == (Aspect.TALL, Aspect.SQUARE)
    assert "saves 30 credits" in studio.find("costLabel").text()
    await until(lambda: studio.window.room.drafts.shots[0].product is not None)


async def test_the_product_is_kept_inside_all_formats(studio: Studio, tmp_path: Path) -> None:
    path = tmp_path / "bag.png"
    image = Image.new("RGB", (1600, 900), "white")
    image.paste("#8a4b20", (60, 300, 560, 700))
    image.save(path)
    await studio.add(str(path))
    await shown(studio)
    choose(studio, "formatsButton", "9:16")
    await until(lambda: studio.window.room.drafts.shots[0].product is not None)
    product = studio.window.room.drafts.shots[0].product
    assert product == pytest.approx((60 / 1600, 300 / 900, 560 / 1600, 700 / 900), abs=0.03)
    before = studio.window.room.drafts.shots[0].framing
    choose(studio, "formatsButton", "Keep the product inside")
    await until(lambda: studio.window.room.drafts.shots[0].framing != before)
    framing = studio.window.room.drafts.shots[0].framing
    left, _, right, _ = framing.box
    middle = (left + right) / 2
    assert middle == pytest.approx(310 / 1600, abs=0.05)


async def test_a_sign_in_the_strip_mends_one_still_the_button_all(
    studio: Studio, tmp_path: Path
) -> None:
    await studio.add(
        picture(tmp_path / "wide.png", (3000, 600)),
        picture(tmp_path / "small.png", (260, 260)),
        picture(tmp_path / "good.png", (1600, 1000)),
    )
    drafts, strip = studio.window.room.drafts, studio.find("stillStrip")
    assert studio.find("problemCount").text() == "2 can't be sent"
    row = strip.visualRect(strip.model().index(0))
    QTest.mouseClick(strip.viewport(), LEFT, pos=QPoint(row.right() - 20, row.center().y()))
    assert not still_problems(drafts.shots[0].still, drafts.shots[0].framing)
    assert still_problems(drafts.shots[1].still, drafts.shots[1].framing)
    QTest.mouseClick(studio.find("fixAll"), LEFT)
    assert not any(still_problems(shot.still, shot.framing) for shot in drafts.shots)
    assert not studio.find("problemCount").isVisible()


async def test_the_same_pixels_are_pointed_out(studio: Studio, tmp_path: Path) -> None:
    first = picture(tmp_path / "first.png", (800, 600))
    with Image.open(first) as image:
        image.save(tmp_path / "again.webp", lossless=True)
    await studio.add(first, str(tmp_path / "again.webp"))
    model = studio.find("stillStrip").model()
    assert model.index(1).data(Qt.ItemDataRole.AccessibleTextRole) == "again"
    words = [model.index(row).data(Qt.ItemDataRole.UserRole + 4) for row in range(2)]
    assert words[1] == "Same picture as first"
    assert "800 × 600" in words[0]


async def test_a_picture_without_a_file_becomes_a_still(studio: Studio) -> None:
    image = QImage(640, 480, QImage.Format.Format_ARGB32)
    image.fill("#20a040")
    QApplication.clipboard().setImage(image)
    QTest.mouseClick(studio.find("pasteButton"), LEFT)
    await until(lambda: studio.window.room.drafts.all)
    still = studio.window.room.drafts.shots[0].still
    assert (still.width, still.height) == (640, 480)
    assert Path(still.source).exists()
    assert still.name.startswith("pasted")


async def test_a_picture_out_of_a_page_is_its_own_address(studio: Studio) -> None:
    mime = QMimeData()
    mime.setHtml(f'<a href="https://example.com/page"><img alt="" src="{LINK}"></a>')
    mime.setUrls([QUrl("https://example.com/page")])
    assert dropped(mime).sources == (LINK,)
    inline = QMimeData()
    inline.setHtml('<img src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAAAAAAALAAAAAABAAEAAAI=">')
    assert dropped(inline).data.startswith(b"GIF89a")
    assert not dropped(inline).sources


async def test_a_shot_dragged_out_comes_whole_into_another_window(
    studio: Studio, tmp_path: Path
) -> None:
    await studio.add(picture(tmp_path / "a.png", (1600, 1000)))
    shape(studio, "4:5")
    QTest.keyClicks(studio.find("promptEditor"), "It turns.")
    model = studio.find("stillStrip").model()
    mime = model.mimeData([model.index(0)])
    assert mime.urls() == [QUrl.fromLocalFile(str(tmp_path / "a.png"))]
    shot: Shot = studio.window.room.drafts.shots[0]
    studio.window.adding.take(dropped(mime))
    await until(lambda: len(studio.window.room.drafts.all) == 2)
    assert studio.window.room.drafts.shots[1] == shot
    strange = QMimeData()
    strange.setData(SHOT_TYPE, b'[{"still": 1}]')
    studio.window.adding.take(dropped(strange))
    assert len(studio.window.room.drafts.all) == 2
