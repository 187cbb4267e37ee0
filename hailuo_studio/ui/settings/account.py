"""Practice or the real service, and the key to it."""

from PySide6.QtCore import Signal

from hailuo_studio.ui.bridge import Desk, Scope
from hailuo_studio.ui.segments import Choice, Segments
from hailuo_studio.ui.settings.group import SettingGroup
from hailuo_studio.ui.settings.key_section import KeySection
from hailuo_studio.ui.settings.line import SettingLine


class Account(SettingGroup):
    practice_wanted = Signal(bool)

    def __init__(self, scope: Scope) -> None:
        super().__init__("settingsAccount", self.tr("Account"))
        self.service = Segments("servicePicker", self.tr("Service"))
        self.key = KeySection(scope)
        self._service = self.add(SettingLine(self.tr("Service"), " ", self.service))
        self.add(
            SettingLine(
                self.tr("API key"),
                self.tr("Kept in this computer's keychain, and sent to the service alone."),
                self.key,
                below=True,
            )
        )
        self.service.chosen.connect(self._choose)

    def show_desk(self, desk: Desk) -> None:
        self.service.show_choices(
            (Choice("practice", self.tr("Practice")), Choice("real", self.tr("Real service"))),
            "practice" if desk.practice else "real",
        )
        self._service.effect.setText(
            self.tr("Clips are camera moves over the still, made here. Nothing is charged.")
            if desk.practice
            else self.tr("Clips are made by the model and charged to your account.")
        )

    def _choose(self, value: str) -> None:
        self.practice_wanted.emit(value == "practice")
