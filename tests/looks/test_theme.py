"""The theme follows the system while it is told to, icons included."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from hailuo_studio.ui import theme
from hailuo_studio.ui.tokens import DARK, LIGHT
from tests.ui.conftest import Studio
from tests.ui.desk import RehearsalDesk

Make = Callable[[RehearsalDesk], Studio]


def ink(studio: Studio) -> str:
    """The colours of the icon of the settings where it is not transparent at all."""
    image = studio.find("settingsButton").icon().pixmap(32, 32).toImage()
    inks = {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }
    return " ".join(sorted(inks))


async def test_another_theme_reaches_icons_and_palette(
    make_studio: Make, themed: QApplication
) -> None:
    studio = make_studio(RehearsalDesk())
    assert ink(studio) == DARK.text
    theme.apply(themed, "light")
    assert ink(studio) == LIGHT.text
    assert themed.palette().color(QPalette.ColorRole.Window) == QColor(LIGHT.window)


def test_it_follows_the_system_only_while_told_to(themed: QApplication) -> None:
    """The platform announces a scheme in the same way."""
    turned = themed.styleHints().colorSchemeChanged
    theme.apply(themed, "system")
    turned.emit(Qt.ColorScheme.Light)
    assert theme.current() is LIGHT
    turned.emit(Qt.ColorScheme.Dark)
    assert theme.current() is DARK
    theme.apply(themed, "dark")
    turned.emit(Qt.ColorScheme.Light)
    assert theme.current() is DARK
