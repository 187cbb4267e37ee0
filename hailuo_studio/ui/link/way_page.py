"""One way to a web address: open a page, fill in, test, use it."""

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from hailuo_studio.engine.views import LinkChoice, LinkTrial
from hailuo_studio.ui.icon_button import IconButton
from hailuo_studio.ui.labels import label
from hailuo_studio.ui.link.choices import Way


class WayPage(QWidget):
    """`test` and `use` with the choice as typed; a change after a test asks for another."""

    test = Signal(object)
    use = Signal(object)

    def __init__(self, way: Way, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.way = way
        self.fields: dict[str, QLineEdit] = {}
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
        return self.way.choice({name: field.text().strip() for name, field in self.fields.items()})

    def show_trying(self) -> None:
        self.tester.setEnabled(False)
        self.steps.setText(self.tr("Sending a picture there and fetching it back…"))

    def show_trial(self, trial: LinkTrial) -> None:
        lines = [f"{'✓' if step.ok else '✕'}  {step.sentence}" for step in trial.steps]
        self.steps.setText("\n".join(lines))
        self.tester.setEnabled(True)
        self.user.setEnabled(trial.ok)

    def show_trouble(self, sentence: str) -> None:
        self.steps.setText(sentence)
        self.tester.setEnabled(True)

    def _test(self) -> None:
        self.test.emit(self.choice)

    def _typed(self) -> None:
        needed = [self.fields[f.name] for f in self.way.fields if not f.optional]
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
        for field in self.way.fields:
            edit = QLineEdit()
            edit.setObjectName(f"link {field.name}")
            edit.setAccessibleName(field.label)
            edit.setPlaceholderText(field.hint)
            if field.secret:
                edit.setEchoMode(QLineEdit.EchoMode.Password)
            edit.textChanged.connect(self._typed)
            self.fields[field.name] = edit
            optional = self.tr("{0} (if needed)").format(field.label)
            column.addWidget(label(optional if field.optional else field.label, "small"))
            column.addWidget(edit)
        column.addWidget(self.steps)
        end = QHBoxLayout()
        end.addStretch()
        end.addWidget(self.tester)
        end.addWidget(self.user)
        column.addLayout(end)
