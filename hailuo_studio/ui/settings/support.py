"""What helps when something is wrong."""

from PySide6.QtCore import Signal

from hailuo_studio.ui.icon_button import IconButton
from hailuo_studio.ui.settings.group import SettingGroup
from hailuo_studio.ui.settings.line import SettingLine


class Support(SettingGroup):
    logs_wanted = Signal()
    file_wanted = Signal()
    report_wanted = Signal()

    def __init__(self) -> None:
        super().__init__("settingsSupport", self.tr("When something is wrong"))
        self.logs = IconButton(
            "", self.tr("Open the log files"), text=self.tr("Open"), name="openLogs"
        )
        self.file = IconButton(
            "", self.tr("Open the settings file"), text=self.tr("Open"), name="openSettingsFile"
        )
        self.report = IconButton(
            "", self.tr("Copy a report about this program"), text=self.tr("Copy"), name="copyReport"
        )
        for name, effect, button, signal in (
            (
                self.tr("Log files"),
                self.tr("What the program did, without keys. They stay on this computer."),
                self.logs,
                self.logs_wanted,
            ),
            (
                self.tr("Settings file"),
                self.tr("All that is set here as text, and what only experts change."),
                self.file,
                self.file_wanted,
            ),
            (
                self.tr("Report for help"),
                self.tr("For the clipboard: what helps to find it, without names, texts or keys."),
                self.report,
                self.report_wanted,
            ),
        ):
            self.add(SettingLine(name, effect, button))
            button.clicked.connect(signal)
