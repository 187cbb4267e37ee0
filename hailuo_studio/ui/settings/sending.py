"""How fast takes are sent."""

from math import ceil

from hailuo_studio.engine.views import Preferences
from hailuo_studio.ui.bridge import Desk
from hailuo_studio.ui.settings.group import SettingGroup
from hailuo_studio.ui.settings.line import SettingLine
from hailuo_studio.ui.stepper import Stepper

_USUAL = Preferences()
_MOST_SPACING = 3600


class Sending(SettingGroup):
    def __init__(self) -> None:
        super().__init__("settingsSending", self.tr("Sending"))
        self.senders = Stepper("sendersSpin", self.tr("Takes sent at once"), 1, 8)
        self.spacing = Stepper(
            "spacingSpin", self.tr("Seconds between two new tasks"), 1, _MOST_SPACING
        )
        self._senders = self.add(
            SettingLine(
                self.tr("Takes sent at once"),
                self.tr("More are faster with many pictures, and more likely to be told to wait."),
                self.senders,
            )
        )
        self._spacing = self.add(
            SettingLine(
                self.tr("Seconds between two new tasks"),
                self.tr("Longer where the service says that requests come too fast."),
                self.spacing,
            )
        )
        self.senders.spin.valueChanged.connect(lambda value: self.wanted.emit({"senders": value}))
        self.spacing.spin.valueChanged.connect(
            lambda value: self.wanted.emit({"spacing": float(value)})
        )
        self._senders.reset.connect(lambda: self.senders.spin.setValue(_USUAL.senders))
        self._spacing.reset.connect(lambda: self.spacing.spin.setValue(ceil(_USUAL.spacing)))

    def show_desk(self, desk: Desk) -> None:
        now = desk.preferences
        self.senders.show_value(now.senders)
        self.spacing.show_value(ceil(now.spacing))
        self._senders.offer_back(str(_USUAL.senders) if now.senders != _USUAL.senders else "")
        slower = now.spacing != _USUAL.spacing
        self._spacing.offer_back(str(ceil(_USUAL.spacing)) if slower else "")
