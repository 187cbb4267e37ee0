"""One way to a web address: open a page, fill in, test, use it."""

from functools import partial

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from hailuo_studio.engine.views import LinkChoice, LinkTrial
from hailuo_studio.ui.icon_button import IconButton
from hailuo_studio.ui.labels import label
from hailuo_studio.ui.link.choices import Field, Filling, Way
from hailuo_studio.ui.sentences import said


class WayPage(QWidget):
    """`test` and `use` with the choice as typed; a change after a test asks for another."""

    test = Signal(object)
    use = Signal(object)

    def __init__(self, way: Way, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.way = way
        self.fields: dict[str, QLineEdit] = {}
        self.boxes: dict[str, QCheckBox] = {}
        self.fillers: list[IconButton] = []
        self.tester = IconButton("", self.tr("Test"), text=self.tr("Test"), name="testButton")
        words = self.tr("Use this way")
        self.user = IconButton("check", words, text=words, name="useButton")
        self.steps = label(kind="quiet", wrap=True, name="trialSteps")
        self.steps.setMinimumHeight(80)
        self._lay_out()
        self.tester.clicked.connect(self._test)
        self.user.clicked.connect(lambda: self.use.emit(self.choice))
        self._typed()

    @property
    def choice(self) -> LinkChoice:
        values = {name: field.text().strip() for name, field in self.fields.items()}
        boxes = {name: "yes" if box.isChecked() else "" for name, box in self.boxes.items()}
        return self.way.choice(values | boxes)

    def show_trying(self) -> None:
        self.tester.setEnabled(False)
        self.steps.setText(self.tr("Sending a picture there and fetching it back…"))

    def show_trial(self, trial: LinkTrial) -> None:
        lines = [f"{'✓' if step.ok else '✕'}  {said(step.sentence)}" for step in trial.steps]
        self.steps.setText("\n".join(lines))
        self.tester.setEnabled(True)
        self.user.setEnabled(trial.ok)

    def show_trouble(self, sentence: str) -> None:
        self.steps.setText(sentence)
        self.tester.setEnabled(True)

    def _test(self) -> None:
        self.test.emit(self.choice)

    def _typed(self) -> None:
        needed = [self.fields[f.name] for f in self.way.fields if not (f.optional or f.yes_no)]
        self.tester.setEnabled(all(field.text().strip() for field in needed))
        self.user.setEnabled(False)
        self.steps.setText("")

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addWidget(label(self.way.words, "quiet", wrap=True))
        if self.way.warning:
            column.addWidget(label(self.way.warning, wrap=True, name="wayWarning"))
        if self.way.page:
            page = IconButton(
                "arrow-square-out", self.way.page_words, text=self.way.page_words, name="wayPage"
            )
            page.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(self.way.page)))
            line = QHBoxLayout()
            line.addWidget(page)
            line.addStretch()
            column.addLayout(line)
        self._add_fillers(column)
        line = QHBoxLayout()
        for field in self.way.fields:
            if field.yes_no:
                self._add_box(field, column)
                continue
            if not field.beside:
                line = QHBoxLayout()
                line.setSpacing(8)
                column.addLayout(line)
            line.addLayout(self._field(field), 1)
        column.addWidget(self.steps)
        end = QHBoxLayout()
        end.addStretch()
        end.addWidget(self.tester)
        end.addWidget(self.user)
        column.addLayout(end)

    def _field(self, field: Field) -> QVBoxLayout:
        edit = QLineEdit()
        edit.setObjectName(f"link {field.name}")
        edit.setAccessibleName(field.label)
        edit.setPlaceholderText(field.hint)
        if field.secret:
            edit.setEchoMode(QLineEdit.EchoMode.Password)
        edit.textChanged.connect(self._typed)
        self.fields[field.name] = edit
        optional = self.tr("{0} (if needed)").format(field.label)
        both = QVBoxLayout()
        both.setSpacing(8)
        both.addWidget(label(optional if field.optional else field.label, "small"))
        both.addWidget(edit)
        return both

    def _add_fillers(self, column: QVBoxLayout) -> None:
        if not self.way.fillings:
            return
        line = QHBoxLayout()
        line.setSpacing(8)
        for filling in self.way.fillings:
            words = self.tr("Fill in what {0} looks like").format(filling.title)
            button = IconButton("", words, text=filling.title, name=f"fill {filling.title}")
            button.clicked.connect(partial(self._fill, filling))
            self.fillers.append(button)
            line.addWidget(button)
        line.addStretch()
        column.addLayout(line)

    def _fill(self, filling: Filling) -> None:
        """And put the cursor where one's own has to go."""
        for name, value in filling.values.items():
            if name in self.boxes:
                self.boxes[name].setChecked(bool(value))
            else:
                self.fields[name].setText(value)
        first = self.fields[next(iter(filling.values))]
        first.setFocus()
        first.setSelection(first.text().index(filling.mark), len(filling.mark))

    def _add_box(self, field: Field, column: QVBoxLayout) -> None:
        box = QCheckBox(field.label)
        box.setObjectName(f"link {field.name}")
        box.setAccessibleName(field.label)
        box.toggled.connect(self._typed)
        self.boxes[field.name] = box
        column.addWidget(box)
