"""How stills come to where the service sees them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from hailuo_studio.ui.bridge import Desk
from hailuo_studio.ui.icon_button import IconButton
from hailuo_studio.ui.labels import label
from hailuo_studio.ui.settings.group import SettingGroup
from hailuo_studio.ui.settings.line import SettingLine


class PictureLinks(SettingGroup):
    """`link_wanted` when another way is to be chosen."""

    link_wanted = Signal()

    def __init__(self) -> None:
        super().__init__("settingsPictures", self.tr("Pictures"))
        self.words = label(kind="quiet", name="linkWords")
        self.choose = IconButton(
            "", self.tr("Choose the picture link…"), text=self.tr("Choose…"), name="linkChoose"
        )
        control = QWidget()
        row = QHBoxLayout(control)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.words)
        row.addWidget(self.choose)
        self._effect = self.tr("The service fetches stills from a web address: how they get there.")
        self._link = self.add(SettingLine(self.tr("Picture link"), self._effect, control))
        self.choose.clicked.connect(self.link_wanted)

    def show_desk(self, desk: Desk) -> None:
        self.words.setText(desk.link_words or self.tr("Not chosen yet"))
        trouble = desk.listener_words
        self._link.effect.setText(f"{self._effect}\n{trouble}" if trouble else self._effect)
