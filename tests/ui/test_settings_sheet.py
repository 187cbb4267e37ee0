"""The settings: found by words, each with its way back, and doors to what lies elsewhere."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from hailuo_studio.engine.views import Preferences
from tests.ui.conftest import Studio, until

LEFT = Qt.MouseButton.LeftButton
GROUPS = (
    "settingsAccount",
    "settingsSpending",
    "settingsPictures",
    "settingsSending",
    "settingsNetwork",
    "settingsLook",
    "settingsSupport",
)


class Desktop(QObject):
    """What this desktop was asked to open."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toLocalFile())


def shown(studio: Studio) -> list[str]:
    return [name for name in GROUPS if studio.find(name).isVisible()]


def ways_back(studio: Studio) -> list[QPushButton]:
    buttons = studio.find("settingsSheet").findChildren(QPushButton)
    return [one for one in buttons if one.isVisible() and "back to" in one.accessibleName()]


@pytest.mark.parametrize(
    ("typed", "groups"),
    [
        ("", list(GROUPS)),
        ("ceiling", ["settingsSpending"]),
        ("DARK theme", ["settingsLook"]),
        ("key", ["settingsAccount", "settingsSupport"]),
        ("keychain", ["settingsAccount"]),
        ("proxy", ["settingsNetwork"]),
        ("certificate", ["settingsNetwork"]),
        ("xylophone", []),
    ],
)
async def test_settings_are_found_by_what_they_say(
    real: Studio, typed: str, groups: list[str]
) -> None:
    real.window.sheets.open_settings()
    height = real.window.sheets.settings.card.height()
    QTest.keyClicks(real.find("settingsSearch"), typed)
    assert shown(real) == groups
    assert real.find("settingsNothing").isVisible() == (not groups)
    assert real.window.sheets.settings.card.height() == height


async def test_escape_ends_the_search_and_then_the_sheet(real: Studio) -> None:
    real.window.sheets.open_settings()
    search = real.find("settingsSearch")
    QTest.keyClicks(search, "theme")
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert shown(real) == list(GROUPS)
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert not real.find("settingsSheet").isVisible()
    QTest.keyClicks(search, "theme")
    real.window.sheets.open_settings()
    assert shown(real) == list(GROUPS)


async def test_as_it_is_by_itself_nothing_has_a_way_back(real: Studio) -> None:
    real.desk.preferences = Preferences()
    real.window.sheets.open_settings()
    assert ways_back(real) == []


async def test_everything_finds_its_way_back(real: Studio) -> None:
    real.desk.preferences = Preferences(120, 90, "dark", 60, True, 4, 7.0, "de")
    real.window.sheets.open_settings()
    names = [one.accessibleName() for one in ways_back(real)]
    assert names[0] == "Daily ceiling: back to 300"
    while back := ways_back(real):
        left = len(back)
        QTest.mouseClick(back[0], LEFT)
        await until(lambda left=left: len(ways_back(real)) == left - 1)
    assert len(names) == 7
    assert real.desk.preferences == replace(Preferences(), day_chosen=True)


async def test_one_is_led_to_a_setting(real: Studio) -> None:
    real.window.activateWindow()
    await until(real.window.isActiveWindow)
    real.window.sheets.open_settings_at("languagePicker")
    sheet = real.find("settingsSheet")
    picker = real.find("languagePicker")
    assert picker.isAncestorOf(real.window.focusWidget())
    await until(lambda: not picker.visibleRegion().isEmpty())
    real.window.sheets.open_settings_at("keyField")
    assert sheet.isVisible()
    assert real.find("keyField").hasFocus()


async def test_another_language_is_shown_at_once_where_one_wants_that(real: Studio) -> None:
    real.window.sheets.open_settings()
    again = real.find("startAgain")
    assert not again.isVisible()
    picker, before = real.find("languagePicker"), real.find("languagePicker").pos()
    QTest.mouseClick(picker.button("de"), LEFT)
    await until(again.isVisible)
    assert picker.pos() == before
    assert real.desk.preferences.language == "de"
    QTest.mouseClick(again, LEFT)
    await until(lambda: real.window.is_closing)
    assert real.window.again


@pytest.mark.parametrize(("button", "end"), [("openLogs", "logs"), ("openSettingsFile", "home")])
async def test_the_programs_own_files_are_opened(
    real: Studio, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, button: str, end: str
) -> None:
    home = tmp_path / "home"
    monkeypatch.setenv("HAILUO_STUDIO_HOME", str(home))
    desktop = Desktop()
    QDesktopServices.setUrlHandler("file", desktop, "open")
    real.window.sheets.open_settings()
    QTest.mouseClick(real.find(button), LEFT)
    assert desktop.opened == [str(home / "logs" if end == "logs" else home)]
    assert not real.find("settingsSheet").isVisible()
    if end == "home":
        home.mkdir(exist_ok=True)
        (home / "settings.toml").write_text("")
        assert real.window.book.run("settings-file")
        assert desktop.opened[1:] == [str(home / "settings.toml")]
    QDesktopServices.unsetUrlHandler("file")


async def test_every_setting_says_what_it_changes(real: Studio) -> None:
    real.window.sheets.open_settings()
    for line in real.find("settingsSheet").findChildren(QWidget):
        if type(line).__name__ == "SettingLine":
            said = [one.text().strip() for one in line.findChildren(QLabel)[:2]]
            assert all(said), said
