"""Settings for rows that do not say their own; several of each make every combination."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QVBoxLayout, QWidget

from hailuo_studio.core.shot import Duration, Mode, Resolution, Settings
from hailuo_studio.ui.labels import label
from hailuo_studio.ui.segments import Choice
from hailuo_studio.ui.stepper import Stepper
from hailuo_studio.ui.table.several import Several

MOST_TAKES = 20


class SettingsPart(QWidget):
    """`changed` when a person chose something else."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.modes = Several(
            "tableModes",
            self.tr("Mode"),
            (
                Choice(Mode.STANDARD.value, self.tr("Standard")),
                Choice(Mode.PRO.value, self.tr("Pro")),
            ),
        )
        self.durations = Several(
            "tableDurations",
            self.tr("Duration"),
            [Choice(str(d.value), self.tr("{0} s").format(d.value)) for d in Duration],
        )
        self.resolutions = Several(
            "tableResolutions",
            self.tr("Resolution"),
            [Choice(r.value, r.value) for r in Resolution],
        )
        self.stepper = Stepper("tableTakes", self.tr("Takes of each shot"), 1, MOST_TAKES)
        self.fix = QCheckBox(self.tr("Crop, enlarge or shorten what does not fit"))
        self.fix.setObjectName("tableFix")
        self._lay_out()
        for several in (self.modes, self.durations, self.resolutions):
            several.chosen.connect(self.changed)
        self.stepper.spin.valueChanged.connect(self.changed)
        self.fix.toggled.connect(self.changed)

    def show_settings(self, settings: Settings) -> None:
        """Those of the project to begin with, without announcing them."""
        self.modes.show_values((settings.mode.value,))
        self.durations.show_values((str(settings.duration.value),))
        self.resolutions.show_values((settings.resolution.value,))
        self.stepper.show_value(1)
        with QSignalBlocker(self.fix):
            self.fix.setChecked(False)

    @property
    def chosen_modes(self) -> tuple[Mode, ...]:
        return tuple(Mode(value) for value in self.modes.values)

    @property
    def chosen_durations(self) -> tuple[Duration, ...]:
        return tuple(Duration(int(value)) for value in self.durations.values)

    @property
    def chosen_resolutions(self) -> tuple[Resolution, ...]:
        return tuple(Resolution(value) for value in self.resolutions.values)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setRowMinimumHeight(2, 4)
        left = Qt.AlignmentFlag.AlignLeft
        for place, (words, control) in enumerate(
            (
                (self.tr("Mode"), self.modes),
                (self.tr("Duration"), self.durations),
                (self.tr("Resolution"), self.resolutions),
                (self.tr("Takes"), self.stepper),
            )
        ):
            row, column = 3 * (place // 2), place % 2
            grid.addWidget(label(words, "small"), row, column)
            grid.addWidget(control, row + 1, column, left)
        grid.setColumnStretch(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addWidget(label(self.tr("Settings"), "heading"))
        whole.addWidget(label(self.tr("For rows that do not say their own."), "small"))
        whole.addLayout(grid)
        whole.addWidget(self.fix)
