"""Copy report: from the settings, and from the notice of an error nobody expected."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from tests.ui.conftest import Studio, until

LEFT = Qt.MouseButton.LeftButton


async def copied() -> None:
    await until(lambda: QGuiApplication.clipboard().text() == "## Program")


async def test_from_the_settings(studio: Studio) -> None:
    QGuiApplication.clipboard().clear()
    studio.window.sheets.open_settings()
    QTest.mouseClick(studio.find("copyReport"), LEFT)
    await copied()
    assert [n.text for n in studio.window.notices.shown] == [
        "The report was copied. It holds no key, no name, no text and no folder of yours."
    ]


async def test_from_an_error_nobody_expected(studio: Studio) -> None:
    QGuiApplication.clipboard().clear()
    studio.window.say_fault(ValueError("a fault"))
    QTest.mouseClick(studio.find("noticeAction"), LEFT)
    await copied()
