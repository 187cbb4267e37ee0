"""How the window looks and what language it speaks."""

from hailuo_studio.engine.views import Preferences
from hailuo_studio.ui.bridge import Desk
from hailuo_studio.ui.language import available
from hailuo_studio.ui.segments import Choice, Segments
from hailuo_studio.ui.settings.group import SettingGroup
from hailuo_studio.ui.settings.line import SettingLine

_USUAL = Preferences()


class Look(SettingGroup):
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
        self._language = SettingLine(
            self.tr("Language"), self.tr("Shown from the next start on."), self.language
        )
        if len(available()) > 1:
            self.add(self._language)
        self.theme.chosen.connect(self._choose_theme)
        self.language.chosen.connect(self._choose_language)
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
                *(Choice(name, words) for name, words in available().items()),
            ),
            now.language,
        )
        self._theme.offer_back(system if now.theme != _USUAL.theme else "")
        self._language.offer_back(system if now.language != _USUAL.language else "")

    def _choose_theme(self, value: str) -> None:
        self.wanted.emit({"theme": value})

    def _choose_language(self, value: str) -> None:
        self.wanted.emit({"language": value})
