"""The compose panel: prompt, settings, price. Values in, signals out."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from hailuo_studio.core.limits import Fix
from hailuo_studio.ui.compose.asking import Asking
from hailuo_studio.ui.compose.generate import Generate
from hailuo_studio.ui.compose.prompt_editor import PromptEditor
from hailuo_studio.ui.icon_button import IconButton
from hailuo_studio.ui.labels import label
from hailuo_studio.ui.segments import Segments
from hailuo_studio.ui.stepper import Stepper

MOST_TAKES = 20
PILOT = 3
_THREE_LINES = 52
_TWO_LINES = 36
_LABEL = 16
_AROUND = 2 * 16 + 24


class ComposePanel(QFrame):
    """Edits are announced as they happen; `generate` asks for what is shown."""

    prompt_edited = Signal(str)
    mode_chosen = Signal(str)
    duration_chosen = Signal(str)
    resolution_chosen = Signal(str)
    takes_changed = Signal(int)
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
        self.prompt = PromptEditor()
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
        self._missing = shown.missing or shown.refusal
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
        with QSignalBlocker(self.takes):
            self.takes.setValue(takes)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where both do not fit side by side, the button goes below."""
        super().resizeEvent(event)
        button = max(self.buying.minimumWidth(), self.buying.button.sizeHint().width())
        needed = self._controls.sizeHint().width() + button + _AROUND
        wide = self.width() >= needed
        side, stack = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._below.setDirection(side if wide else stack)
        self._over.changeSize(0, _LABEL if wide else 0)
        self.reason.setFixedHeight(_THREE_LINES if wide else _TWO_LINES)
        self._below.invalidate()

    def _say(self) -> None:
        words = self._trouble or self._missing or self._suggestion
        self.first.setVisible(bool(self._suggestion) and words == self._suggestion)
        self.reason.setText(words)
        self.reason.setToolTip(words)

    def _connect(self) -> None:
        self.prompt.edited.connect(self.prompt_edited)
        self.mode.chosen.connect(self.mode_chosen)
        self.duration.chosen.connect(self.duration_chosen)
        self.resolution.chosen.connect(self.resolution_chosen)
        self.takes.valueChanged.connect(self.takes_changed)
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
            grid.addWidget(label(words, "small"), 0, column)
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
        below.setSpacing(24)
        below.addLayout(left, 1)
        below.addLayout(right)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 12, 16, 4)
        whole.setSpacing(12)
        self.prompt.head.insertWidget(2, self.link)
        whole.addWidget(self.prompt)
        whole.addLayout(below)
