"""Gives the application its look: Fusion, our palette, our style sheet, our font."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from hailuo_studio.ui.style_sheet import style_sheet
from hailuo_studio.ui.tokens import DARK, FONT_PIXELS, LIGHT, Tokens

_FONTS = Path(__file__).parent.parent / "resources" / "fonts"
_WEIGHTS = ("Regular", "Medium", "SemiBold")
_SHOWN = "hailuo-theme"
_WANTED = "hailuo-theme-wanted"


def set_up(app: QApplication, theme: str = "system") -> Tokens:
    """Style and font once, then `apply`; "system" follows the system from then on."""
    app.setStyle("Fusion")
    app.styleHints().colorSchemeChanged.connect(lambda scheme: _follow(app, scheme))
    for weight in _WEIGHTS:
        QFontDatabase.addApplicationFont(str(_FONTS / f"Inter-{weight}.otf"))
    font = QFont("Inter")
    # In points, because widgets scale their font by its points; they are -1 for a font in pixels.
    font.setPointSizeF(FONT_PIXELS * 72 / app.primaryScreen().logicalDotsPerInchY())
    # Figures of one width: prices and times change in place without a twitch.
    font.setFeature(QFont.Tag("tnum"), 1)
    app.setFont(font)
    return apply(app, theme)


def apply(app: QApplication, theme: str) -> Tokens:
    """Show `theme` ("system", "dark" or "light") from now on."""
    app.setProperty(_WANTED, theme)
    return _show(app, chosen(theme))


def chosen(theme: str) -> Tokens:
    """What `theme` means now."""
    if theme == "system":
        return _of_system(QGuiApplication.styleHints().colorScheme())
    return LIGHT if theme == "light" else DARK


def _of_system(scheme: Qt.ColorScheme) -> Tokens:
    """Light only where the desktop says so; a picture is judged better in the dark."""
    return LIGHT if scheme is Qt.ColorScheme.Light else DARK


def _follow(app: QApplication, scheme: Qt.ColorScheme) -> None:
    if app.property(_WANTED) == "system":
        _show(app, _of_system(scheme))


def _show(app: QApplication, tokens: Tokens) -> Tokens:
    if app.property(_SHOWN) != tokens.name:
        app.setProperty(_SHOWN, tokens.name)
        app.setPalette(palette(tokens))
        app.setStyleSheet(style_sheet(tokens))
    return tokens


def current() -> Tokens:
    """The theme that is shown now, for what paints by itself."""
    app = QApplication.instance()
    return LIGHT if app is not None and app.property(_SHOWN) == LIGHT.name else DARK


def palette(tokens: Tokens) -> QPalette:
    role = QPalette.ColorRole
    made = QPalette()
    for which, color in (
        (role.Window, tokens.window),
        (role.WindowText, tokens.text),
        (role.Base, tokens.field),
        (role.AlternateBase, tokens.panel),
        (role.Text, tokens.text),
        (role.Button, tokens.raised),
        (role.ButtonText, tokens.text),
        (role.BrightText, tokens.text),
        (role.ToolTipBase, tokens.raised),
        (role.ToolTipText, tokens.text),
        (role.PlaceholderText, tokens.quiet_text),
        (role.Highlight, tokens.focus),
        (role.HighlightedText, tokens.window),
        (role.Link, tokens.text),
        (role.LinkVisited, tokens.text),
        (role.Light, tokens.pressed),
        (role.Midlight, tokens.raised),
        (role.Mid, tokens.line),
        (role.Dark, tokens.line),
        (role.Shadow, tokens.picture),
        (role.Accent, tokens.focus),
    ):
        made.setColor(which, QColor(color))
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, QColor(tokens.disabled_text))
    return made
