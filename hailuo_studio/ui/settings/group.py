"""Settings that belong together, below a heading."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hailuo_studio.ui.bridge import Desk
from hailuo_studio.ui.labels import label, rule
from hailuo_studio.ui.settings.line import SettingLine


class SettingGroup(QWidget):
    """`wanted` with preferences by their names, as they shall be from now on."""

    wanted = Signal(object)

    def __init__(self, name: str, title: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(title)
        self._title = title
        self._lines: list[SettingLine] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 16)
        self._column.setSpacing(16)
        self._column.addWidget(rule())
        self._column.addWidget(label(title, "heading"))

    def add(self, line: SettingLine) -> SettingLine:
        self._lines.append(line)
        self._column.addWidget(line)
        return line

    def show_desk(self, desk: Desk) -> None:
        """What holds now."""

    def look_for(self, wanted: list[str]) -> int:
        """Show the lines with these words alone; how many there are."""
        found = 0
        for line in self._lines:
            fits = line.fits(self._title, wanted)
            line.setVisible(fits)
            found += fits
        self.setVisible(found > 0)
        return found
