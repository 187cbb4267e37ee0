"""The compose panel: prompt, settings, price. Values in, signals out."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from hailuo_studio.core.limits import Fix
from hailuo_studio.ui.compose.asking import Asking
from hailuo_studio.ui.compose.generate import Generate
from hailuo_studio.ui.compose.prompt_editor import PromptEditor
from hailuo_studio.ui.compose.segments import Segments
from hailuo_studio.ui.icon_button import IconButton
from hailuo_studio.ui.labels import label

MOST_TAKES = 20


class ComposePanel(QFrame):
    """Edits are announced as they happen; `generate` asks for what is shown."""

    prompt_edited = Signal(str)
    mode_chosen = Signal(str)
    duration_chosen = Signal(str)
    resolution_chosen = Signal(str)
    takes_changed = Signal(int)
    fix_wanted = Signal()
    link_wanted = Signal()
    generate = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("composePanel")
        self._trouble = ""
        self._missing = ""
        self.prompt = PromptEditor()
        self.mode = Segments("modePicker", self.tr("Mode"))
        self.duration = Segments("durationPicker", self.tr("Duration"))
        self.resolution = Segments("resolutionPicker", self.tr("Resolution"))
        self.takes = QSpinBox()
        self.takes.setObjectName("takesSpin")
        self.takes.setAccessibleName(self.tr("Takes of each still"))
        self.takes.setRange(1, MOST_TAKES)
        self.takes.setFixedWidth(64)
        self.link = IconButton(
            "globe", self.tr("Picture link"), text=" ", kind="plain", name="linkButton"
        )
        self.reason = label(kind="quiet", wrap=True, name="reasonLabel")
        self.reason.setAccessibleName(self.tr("What is missing"))
        self.fix = IconButton("", "", text=" ", kind="", name="fixButton")
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
        self.link.setText(link or " ")
        self.link.setVisible(bool(link))
        words = {
            Fix.CROP: self.tr("Crop to fit"),
            Fix.ENLARGE: self.tr("Enlarge it"),
            Fix.SHORTEN: self.tr("Shorten it"),
        }.get(shown.fix, "")
        self.fix.setText(words)
        self.fix.setAccessibleName(words)
        self.fix.setVisible(bool(words))
        self._say()

    def show_trouble(self, sentence: str) -> None:
        """Why the last Generate was refused; it stays until the next edit (empty clears it)."""
        self._trouble = sentence
        self._say()

    def show_takes(self, takes: int) -> None:
        with QSignalBlocker(self.takes):
            self.takes.setValue(takes)

    def _say(self) -> None:
        words = self._trouble or self._missing
        self.reason.setText(words)
        self.reason.setToolTip(words)

    def _connect(self) -> None:
        self.prompt.edited.connect(self.prompt_edited)
        self.mode.chosen.connect(self.mode_chosen)
        self.duration.chosen.connect(self.duration_chosen)
        self.resolution.chosen.connect(self.resolution_chosen)
        self.takes.valueChanged.connect(self.takes_changed)
        self.fix.clicked.connect(self.fix_wanted)
        self.link.clicked.connect(self.link_wanted)
        self.buying.generate.connect(self.generate)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        for column, (words, control) in enumerate(
            (
                (self.tr("Mode"), self.mode),
                (self.tr("Duration"), self.duration),
                (self.tr("Resolution"), self.resolution),
                (self.tr("Takes"), self.takes),
            )
        ):
            grid.addWidget(label(words, "small"), 0, column)
            grid.addWidget(control, 1, column, Qt.AlignmentFlag.AlignLeft)
        grid.setColumnStretch(4, 1)
        hint = QHBoxLayout()
        hint.setSpacing(8)
        # Two lines of room, always: words may come and go without moving anything.
        self.reason.setFixedHeight(36)
        self.reason.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        hint.addWidget(self.reason, 1)
        hint.addWidget(self.fix)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addLayout(grid)
        left.addLayout(hint)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.buying)
        right.addStretch()
        right.addWidget(self.link, 0, Qt.AlignmentFlag.AlignRight)
        below = QHBoxLayout()
        below.setSpacing(24)
        below.addLayout(left, 1)
        below.addLayout(right)
        column_ = QVBoxLayout(self)
        column_.setContentsMargins(16, 12, 16, 12)
        column_.setSpacing(12)
        column_.addWidget(self.prompt)
        column_.addLayout(below)
