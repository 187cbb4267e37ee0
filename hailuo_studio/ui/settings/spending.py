"""Where spending stops, and where it is asked about."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QSpinBox

from hailuo_studio.engine.views import Preferences
from hailuo_studio.ui.bridge import Desk
from hailuo_studio.ui.settings.credits_spin import credits_spin
from hailuo_studio.ui.settings.group import SettingGroup
from hailuo_studio.ui.settings.line import SettingLine

_USUAL = Preferences()


class Spending(SettingGroup):
    def __init__(self) -> None:
        super().__init__("settingsSpending", self.tr("Spending"))
        self._before = _USUAL
        none = self.tr("no ceiling")
        self.day = credits_spin("ceilingSpin", self.tr("Daily ceiling in credits"))
        self.batch = credits_spin(
            "batchCeilingSpin", self.tr("Ceiling of one batch in credits"), none
        )
        self.confirm = credits_spin("confirmSpin", self.tr("Ask again above, in credits"))
        self._lines_of = {
            self.day: SettingLine(
                self.tr("Daily ceiling"),
                self.tr("Takes beyond it wait until tomorrow, or until you raise it."),
                self.day,
            ),
            self.batch: SettingLine(
                self.tr("Ceiling of one batch"),
                self.tr("What one press of Generate may spend; takes beyond it wait."),
                self.batch,
            ),
            self.confirm: SettingLine(
                self.tr("Ask again before spending more than"),
                self.tr("Generate then asks once more, with the price."),
                self.confirm,
            ),
        }
        for spin, line in self._lines_of.items():
            self.add(line)
            spin.editingFinished.connect(self._tell)
        for spin, usual in self._usual.items():
            self._lines_of[spin].reset.connect(lambda spin=spin, to=usual: self._reset(spin, to))

    def show_desk(self, desk: Desk) -> None:
        self._before = now = desk.preferences
        values = {
            self.day: now.day_ceiling,
            self.batch: now.batch_ceiling or 0,
            self.confirm: now.confirm_above,
        }
        for spin, value in values.items():
            if not (spin.hasFocus() and self.isVisible()):  # Else a person is typing there.
                with QSignalBlocker(spin):
                    spin.setValue(value)
            usual = self._usual[spin]
            self._lines_of[spin].offer_back(spin.textFromValue(usual) if value != usual else "")

    @property
    def _usual(self) -> dict[QSpinBox, int]:
        return {
            self.day: _USUAL.day_ceiling,
            self.batch: _USUAL.batch_ceiling or 0,
            self.confirm: _USUAL.confirm_above,
        }

    def _reset(self, spin: QSpinBox, usual: int) -> None:
        spin.setValue(usual)
        self._tell()

    def _tell(self) -> None:
        before = self._before
        self.wanted.emit(
            {
                "day_ceiling": self.day.value(),
                "day_chosen": before.day_chosen or self.day.value() != before.day_ceiling,
                "batch_ceiling": self.batch.value() or None,
                "confirm_above": self.confirm.value(),
            }
        )
