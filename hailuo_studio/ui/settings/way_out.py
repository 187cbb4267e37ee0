"""How requests leave this computer."""

from hailuo_studio.ui.bridge import Desk, Scope
from hailuo_studio.ui.settings.group import SettingGroup
from hailuo_studio.ui.settings.line import SettingLine
from hailuo_studio.ui.settings.network_section import NetworkSection


class WayOut(SettingGroup):
    def __init__(self, scope: Scope) -> None:
        super().__init__("settingsNetwork", self.tr("Network"))
        self.section = NetworkSection(scope)
        self.add(
            SettingLine(
                self.tr("Way to the service"),
                self.tr("A proxy or a certificate of its own, where a company's network asks."),
                self.section,
                below=True,
            )
        )

    def open_for(self, desk: Desk) -> None:
        self.section.open_for(desk)
