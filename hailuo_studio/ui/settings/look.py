"""How the window looks and what language it speaks."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from hailuo_studio.engine.views import Preferences
from hailuo_studio.ui import language
from hailuo_studio.ui.bridge import Desk
from hailuo_studio.ui.segments import Choice, Segments
from hailuo_studio.ui.settings.group import SettingGroup
from hailuo_studio.ui.settings.line import SettingLine

_USUAL = Preferences()


class Look(SettingGroup):
    """`restart_wanted` when the chosen language shall be shown at once."""

    restart_wanted = Signal()

    def __init__(self) -> None:
        super().__init__("settingsLook", self.tr("Window"))
        self.theme = Segments("themePicker", self.tr("Theme"))
        self.language = Segments("languagePicker", self.tr("Language"))
        self._theme = self.add(
            SettingLine(
                self.tr("Theme"),
                self.tr("Both are neutral greys, which don't tint your pictures."),
                self.theme,
            )
        )
        self.restart = QPushButton(self.tr("Start again now"))
        self.restart.setObjectName("startAgain")
        self.restart.setToolTip(
            self.tr("The window closes in good order and opens again. Takes that run go on.")
        )
        self._language = SettingLine(
            self.tr("Language"),
            self.tr("Shown from the next start on."),
            _side_by_side(self.restart, self.language),
        )
        if len(language.available()) > 1:
            self.add(self._language)
        self.theme.chosen.connect(self._choose_theme)
        self.language.chosen.connect(self._choose_language)
        self.restart.clicked.connect(self.restart_wanted)
        self._theme.reset.connect(lambda: self._choose_theme(_USUAL.theme))
        self._language.reset.connect(lambda: self._choose_language(_USUAL.language))

    def show_desk(self, desk: Desk) -> None:
        now, system = desk.preferences, self.tr("As the system")
        self.theme.show_choices(
            (
                Choice("system", system),
                Choice("dark", self.tr("Dark")),
                Choice("light", self.tr("Light")),
            ),
            now.theme,
        )
        self.language.show_choices(
            (
                Choice("system", system),
                *(Choice(name, words) for name, words in language.available().items()),
            ),
            now.language,
        )
        self.restart.setVisible(language.chosen(now.language) != language.shown())
        self._theme.offer_back(system if now.theme != _USUAL.theme else "")
        self._language.offer_back(system if now.language != _USUAL.language else "")

    def _choose_theme(self, value: str) -> None:
        self.wanted.emit({"theme": value})

    def _choose_language(self, value: str) -> None:
        self.wanted.emit({"language": value})


def _side_by_side(button: QPushButton, picker: Segments) -> QWidget:
    """The button keeps its place while it is not there."""
    kept = button.sizePolicy()
    kept.setRetainSizeWhenHidden(True)
    button.setSizePolicy(kept)
    button.hide()
    both = QWidget()
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    row.addWidget(button)
    row.addWidget(picker)
    return both
