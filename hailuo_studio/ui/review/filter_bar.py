"""What is shown: words typed, what was decided, settings and reasons."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from hailuo_studio.core.library import Found, LibraryFilter, RejectReason, Wanted
from hailuo_studio.core.shot import Duration, Mode, Resolution, Settings
from hailuo_studio.ui import written
from hailuo_studio.ui.icon_button import IconButton
from hailuo_studio.ui.picker import Picker
from hailuo_studio.ui.review import words
from hailuo_studio.ui.segments import Choice, Segments

_SIDE_BY_SIDE = (Wanted.ALL, Wanted.UNDECIDED, Wanted.KEPT, Wanted.REJECTED)


class FilterBar(QWidget):
    """`changed` with the filter at every key; `done` when a person leaves the field for the
    clips."""

    changed = Signal(object)
    done = Signal()
    figures_wanted = Signal()
    more_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._project: str | None = None
        self.field = _Field()
        self.field.setObjectName("reviewFilter")
        self.field.setAccessibleName(self.tr("Filter clips"))
        self.field.setPlaceholderText(self.tr("Filter: text, name, camera, mode, reason…"))
        self.field.setClearButtonEnabled(True)
        clear = self.field.findChild(QToolButton)
        if clear is not None:
            clear.setAccessibleName(self.tr("Clear the filter"))
        self.wanted = Segments("reviewWanted", self.tr("Which clips"), squeezes=True)
        self.marked = self._toggle("eye", self.tr("Only clips in which something was noticed"))
        self.missing = self._toggle("link-break", self.tr("Only clips whose file is missing"))
        self.marked.setObjectName("reviewMarked")
        self.missing.setObjectName("reviewMissing")
        self.settings = self._box("reviewSettings", self.tr("Settings"))
        self.reasons = self._box("reviewReasons", self.tr("Reason"))
        self.projects = self._box("reviewProjects", self.tr("Projects"))
        self.figures = IconButton(
            "chart-bar", self.tr("What was kept, and what it cost"), name="reviewFigures"
        )
        self.more = IconButton("dots-three", self.tr("More"), kind="plain", name="reviewMore")
        self._wanted = Wanted.ALL
        self._undecided = ""
        self._fill()
        self._lay_out()
        self._connect()

    @property
    def filter(self) -> LibraryFilter:
        everywhere = bool(self.projects.currentData())
        return LibraryFilter(
            self.field.text(),
            None if everywhere else self._project,
            self._wanted,
            self.reasons.currentData(),
            self.settings.currentData(),
        )

    def open(self, project_id: str) -> None:
        """Another project; what was typed stays."""
        self._project = project_id

    def show_found(self, found: Found) -> None:
        """How many are undecided, where that is what is looked at or all is."""
        if self._wanted in (Wanted.ALL, Wanted.UNDECIDED):
            self._undecided = written.number(found.undecided)
        self._show_wanted()

    def want(self, wanted: Wanted) -> None:
        self._wanted = wanted
        self._show_wanted()
        self._tell()

    def clear(self) -> None:
        """Show everything again."""
        for box in (self.settings, self.reasons):
            with QSignalBlocker(box):
                box.setCurrentIndex(0)
        with QSignalBlocker(self.field):
            self.field.clear()
        self.want(Wanted.ALL)

    def _show_wanted(self) -> None:
        self.wanted.show_choices(
            [Choice(one.value, words.wanted(one)) for one in _SIDE_BY_SIDE], self._wanted.value
        )
        self.marked.setChecked(self._wanted is Wanted.MARKED)
        self.missing.setChecked(self._wanted is Wanted.MISSING)
        text = words.wanted(Wanted.UNDECIDED)
        button = self.wanted.button(Wanted.UNDECIDED.value)
        button.setText(f"{text}  {self._undecided}" if self._undecided else text)

    def _tell(self) -> None:
        self.changed.emit(self.filter)

    def _choose(self, value: str) -> None:
        self.want(Wanted(value))

    def _fill(self) -> None:
        self.settings.addItem(self.tr("Any settings"), None)
        for mode in Mode:
            for duration in Duration:
                for resolution in Resolution:
                    cell = Settings(mode, duration, resolution)
                    self.settings.addItem(str(cell), cell)
        self.reasons.addItem(self.tr("Any reason"), None)
        for reason in RejectReason:
            self.reasons.addItem(words.reason(reason), reason)
        self.projects.addItem(self.tr("This project"), False)
        self.projects.addItem(self.tr("All projects"), True)
        self._show_wanted()

    def _connect(self) -> None:
        self.field.textChanged.connect(lambda text: self._tell())
        self.field.left.connect(self.done)
        self.wanted.chosen.connect(self._choose)
        for box in (self.settings, self.reasons, self.projects):
            box.activated.connect(lambda row: self._tell())
        for button in (self.marked, self.missing):
            button.clicked.connect(self._toggled)
        self.figures.clicked.connect(self.figures_wanted)
        self.more.clicked.connect(self.more_wanted)

    def _lay_out(self) -> None:
        upper, lower = QHBoxLayout(), QHBoxLayout()
        upper.setSpacing(4)
        lower.setSpacing(8)
        upper.addWidget(self.field, 1)
        upper.addWidget(self.marked)
        upper.addWidget(self.missing)
        upper.addWidget(self.figures)
        upper.addWidget(self.more)
        for box in (self.projects, self.settings, self.reasons):
            lower.addWidget(box, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 8)
        column.setSpacing(8)
        column.addLayout(upper)
        column.addWidget(self.wanted, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(lower)

    def _toggle(self, icon: str, words: str) -> IconButton:
        button = IconButton(icon, words, kind="plain")
        button.setCheckable(True)
        return button

    def _toggled(self) -> None:
        """One of the two at most; pressed again, all are shown."""
        for button, wanted in ((self.marked, Wanted.MARKED), (self.missing, Wanted.MISSING)):
            if self.sender() is button:
                self.want(wanted if button.isChecked() else Wanted.ALL)

    def _box(self, name: str, words: str) -> Picker:
        box = Picker()
        box.setObjectName(name)
        box.setAccessibleName(words)
        box.setMinimumContentsLength(8)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        return box


class _Field(QLineEdit):
    """Enter and Down go to the clips, Escape empties it first."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
