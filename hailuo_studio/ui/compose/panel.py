"""The compose panel: prompt, settings, price. Values in, signals out."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from hailuo_studio.core.limits import Fix
from hailuo_studio.ui import sentences
from hailuo_studio.ui.compose.asking import Asking
from hailuo_studio.ui.compose.generate import LEAST, USUAL, Generate
from hailuo_studio.ui.compose.prompt.chips import oddities
from hailuo_studio.ui.compose.prompt_editor import PromptEditor
from hailuo_studio.ui.compose.values_row import ValuesRow
from hailuo_studio.ui.icon_button import IconButton
from hailuo_studio.ui.labels import label
from hailuo_studio.ui.segments import Segments
from hailuo_studio.ui.stepper import Stepper
from hailuo_studio.ui.tokens import CONTROL

MOST_TAKES = 20
PILOT = 3
_THREE_LINES = 52
_TWO_LINES = 36
_LABEL = 16
_GAP = 12
_AROUND = 2 * 16 + 16
_ANY_WIDTH = (1 << 24) - 1


class ComposePanel(QFrame):
    """Edits are announced as they happen; `generate` asks for what is shown."""

    prompt_edited = Signal(str)
    mode_chosen = Signal(str)
    duration_chosen = Signal(str)
    resolution_chosen = Signal(str)
    takes_changed = Signal(int)
    value_written = Signal(str, str)
    fix_wanted = Signal()
    first_wanted = Signal()
    link_wanted = Signal()
    generate = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("composePanel")
        self._trouble = ""
        self._missing = ""
        self._suggestion = ""
        self._oddities = ""
        self._names: dict[Segments, QLabel] = {}
        self.prompt = PromptEditor()
        self.values = ValuesRow()
        self.mode = Segments("modePicker", self.tr("Mode"))
        self.duration = Segments("durationPicker", self.tr("Duration"))
        self.resolution = Segments("resolutionPicker", self.tr("Resolution"))
        self.stepper = Stepper("takesSpin", self.tr("Takes of each still"), 1, MOST_TAKES)
        self.takes = self.stepper.spin
        self.link = IconButton(
            "globe", self.tr("Picture link"), text=" ", kind="plain", name="linkButton"
        )
        self.reason = label(kind="quiet", wrap=True, name="reasonLabel")
        self.reason.setAccessibleName(self.tr("What is missing"))
        self.fix = IconButton("", "", text=" ", kind="", name="fixButton")
        words = self.tr("Set it so")
        self.first = IconButton("", words, text=words, name="firstTakeButton")
        self.first.hide()
        self.pilot = QCheckBox(self.tr("First {0}, then ask").format(PILOT))
        self.pilot.setObjectName("pilotCheck")
        self.pilot.setToolTip(self.tr("The rest waits for your word after the first takes."))
        self.pilot.hide()
        self.buying = Generate()
        self._lay_out()
        self._connect()

    def show_asking(self, shown: Asking, question: str, link: str) -> None:
        """`question` is asked before spending, empty for none; `link` says where the picture
        goes, empty where that is nobody's question (Practice)."""
        self.prompt.show_prompt(shown.prompt, shown.shots)
        self.prompt.setEnabled(shown.shots > 0)
        self.mode.show_choices(shown.modes, shown.mode)
        self.duration.show_choices(shown.durations, shown.duration)
        self.resolution.show_choices(shown.resolutions, shown.resolution)
        self._show_mixed(shown)
        self._oddities = oddities(shown.prompt or "")
        self._missing = sentences.said(shown.missing or shown.refusal)
        ready = not shown.missing and shown.shots > 0
        self.buying.show_price(shown.cost, shown.button, ready, question)
        self.pilot.setVisible(shown.quote is not None and shown.quote.takes > PILOT)
        self.link.setText(link or " ")
        self.link.setVisible(bool(link))
        words = {
            Fix.COPY: self.tr("Use a copy"),
            Fix.CROP: self.tr("Crop to fit"),
            Fix.ENLARGE: self.tr("Enlarge it"),
            Fix.SHORTEN: self.tr("Shorten it"),
        }.get(shown.fix, "")
        if shown.fixable > 1:
            words = self.tr("Fix all {0}").format(shown.fixable)
        self.fix.setText(words)
        self.fix.setAccessibleName(words)
        self.fix.setVisible(bool(words))
        self._say()

    def show_values(self, places: Sequence[str], values: Mapping[str, str]) -> None:
        """What the places in prompts stand for; a row of its own where there are any."""
        self.values.show_values(places, values)
        self.prompt.give_room(CONTROL + _GAP if places else 0)

    def show_first(self, suggestion: str) -> None:
        """A quiet suggestion with one click that follows it, where nothing else has to be said;
        empty for none."""
        self._suggestion = suggestion
        self._say()

    def show_trouble(self, sentence: str) -> None:
        """Why the last Generate was refused; it stays until the next edit (empty clears it)."""
        self._trouble = sentence
        self._say()

    @property
    def wanted_pilot(self) -> int:
        """How many takes go ahead before a person is asked; 0: none."""
        return PILOT if self.pilot.isChecked() and not self.pilot.isHidden() else 0

    def show_takes(self, takes: int) -> None:
        self.stepper.show_value(takes)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where both do not fit side by side, the button goes below."""
        super().resizeEvent(event)
        button = max(LEAST, self.buying.button.sizeHint().width())
        needed = self._controls.sizeHint().width() + button + _AROUND
        wide = self.width() >= needed
        roomy = self.width() >= needed + USUAL - LEAST
        self.buying.setMinimumWidth(USUAL if roomy else LEAST)
        side, stack = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._below.setDirection(side if wide else stack)
        # Words that come and go beside it must not push it about.
        self.buying.setMaximumWidth(button if wide else _ANY_WIDTH)
        self._over.changeSize(0, _LABEL if wide else 0)
        self.reason.setFixedHeight(_THREE_LINES if wide else _TWO_LINES)
        self._below.invalidate()

    def _show_mixed(self, shown: Asking) -> None:
        """That not all are alike is said in words, too."""
        mixed = self.tr("{0} · mixed")
        for control, value, words in (
            (self.mode, shown.mode, self.tr("Mode")),
            (self.duration, shown.duration, self.tr("Duration")),
            (self.resolution, shown.resolution, self.tr("Resolution")),
        ):
            alike = value is not None or not shown.shots
            self._names[control].setText(words if alike else mixed.format(words))

    def _say(self) -> None:
        words = self._trouble or self._missing or self._oddities or self._suggestion
        self.first.setVisible(bool(self._suggestion) and words == self._suggestion)
        self.reason.setText(words)
        self.reason.setToolTip(words)

    def _connect(self) -> None:
        self.prompt.edited.connect(self.prompt_edited)
        self.mode.chosen.connect(self.mode_chosen)
        self.duration.chosen.connect(self.duration_chosen)
        self.resolution.chosen.connect(self.resolution_chosen)
        self.takes.valueChanged.connect(self.takes_changed)
        self.values.written.connect(self.value_written)
        self.fix.clicked.connect(self.fix_wanted)
        self.first.clicked.connect(self.first_wanted)
        self.link.clicked.connect(self.link_wanted)
        self.buying.generate.connect(self.generate)

    def _lay_out(self) -> None:
        self._controls = grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        for column, (words, control) in enumerate(
            (
                (self.tr("Mode"), self.mode),
                (self.tr("Duration"), self.duration),
                (self.tr("Resolution"), self.resolution),
                (self.tr("Takes"), self.stepper),
            )
        ):
            name = label(words, "small")
            grid.addWidget(name, 0, column)
            if isinstance(control, Segments):
                self._names[control] = name
            grid.addWidget(control, 1, column, Qt.AlignmentFlag.AlignLeft)
        grid.setColumnStretch(4, 1)
        hint = QHBoxLayout()
        hint.setSpacing(8)
        # Three lines of room, always: words may come and go without moving anything.
        self.reason.setFixedHeight(_THREE_LINES)
        self.reason.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        hint.addWidget(self.pilot, 0, Qt.AlignmentFlag.AlignTop)
        hint.addWidget(self.reason, 1)
        hint.addWidget(self.fix, 0, Qt.AlignmentFlag.AlignTop)
        hint.addWidget(self.first, 0, Qt.AlignmentFlag.AlignTop)
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addLayout(grid)
        left.addLayout(hint)
        right = QVBoxLayout()
        right.setSpacing(0)
        self._over = QSpacerItem(0, _LABEL)
        right.addItem(self._over)
        right.addWidget(self.buying)
        right.addStretch()
        self._below = below = QHBoxLayout()
        below.setSpacing(16)
        below.addLayout(left, 1)
        below.addLayout(right)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 12, 16, 4)
        whole.setSpacing(_GAP)
        self.prompt.head.insertWidget(2, self.link)
        whole.addWidget(self.prompt)
        whole.addWidget(self.values)
        whole.addLayout(below)
