"""The settings sheet. Every change holds at once; there is nothing to confirm."""

from math import ceil
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from hailuo_studio.core.errors import StudioError
from hailuo_studio.ui.bridge import Desk, Scope
from hailuo_studio.ui.icon_button import IconButton
from hailuo_studio.ui.labels import label, rule
from hailuo_studio.ui.language import available
from hailuo_studio.ui.segments import Choice, Segments
from hailuo_studio.ui.sentences import told
from hailuo_studio.ui.settings.credits_spin import credits_spin
from hailuo_studio.ui.settings.key_section import KeySection
from hailuo_studio.ui.settings.saver import Saver
from hailuo_studio.ui.sheet import Sheet
from hailuo_studio.ui.stepper import Stepper


class SettingsSheet(Sheet):
    """`saved` after a change was written, `practice_wanted` to change between Practice and the
    real service."""

    saved = Signal()
    practice_wanted = Signal(bool)
    link_wanted = Signal()
    report_wanted = Signal()

    def __init__(self, scope: Scope, parent: QWidget) -> None:
        super().__init__("settingsSheet", self.tr("Settings"), parent)
        self._scope = scope
        self._desk: Desk | None = None
        self._saver = Saver(self)
        self.service = Segments("servicePicker", self.tr("Service"))
        self.service_words = label(kind="small", wrap=True)
        self.key = KeySection(scope)
        self.ceiling = credits_spin("ceilingSpin", self.tr("Daily ceiling in credits"))
        self.batch = credits_spin(
            "batchCeilingSpin",
            self.tr("Ceiling of one batch in credits"),
            self.tr("no ceiling"),
        )
        self.confirm = credits_spin("confirmSpin", self.tr("Ask again above, in credits"))
        self.senders = Stepper("sendersSpin", self.tr("Takes sent at once"), 1, 8)
        self.spacing = Stepper("spacingSpin", self.tr("Seconds between two new tasks"), 1, 60)
        self.theme = Segments("themePicker", self.tr("Theme"))
        self.language = Segments("languagePicker", self.tr("Language, from the next start on"))
        self.link_words = label(kind="quiet", name="linkWords")
        self.listener_words = label(kind="small", wrap=True, name="listenerWords")
        self.link = IconButton(
            "", self.tr("Choose the picture link…"), text=self.tr("Choose…"), name="linkChoose"
        )
        self.report = IconButton(
            "", self.tr("Copy a report about this program"), text=self.tr("Copy"), name="copyReport"
        )
        self.trouble = label(kind="quiet", wrap=True, name="settingsTrouble")
        self.trouble.hide()
        self._lay_out()
        self._connect()

    def open_for(self, desk: Desk) -> None:
        self._desk = desk
        self._show(desk)
        self.key.open_for(desk)
        self.open_sheet()

    def _show(self, desk: Desk) -> None:
        preferences = desk.preferences
        self.service.show_choices(
            (Choice("practice", self.tr("Practice")), Choice("real", self.tr("Real service"))),
            "practice" if desk.practice else "real",
        )
        self.service_words.setText(
            self.tr("Clips are camera moves over the still, made here. Nothing is charged.")
            if desk.practice
            else self.tr("Clips are made by the model and charged to your account.")
        )
        for spin, value in (
            (self.ceiling, preferences.day_ceiling),
            (self.batch, preferences.batch_ceiling or 0),
            (self.confirm, preferences.confirm_above),
        ):
            if spin.hasFocus() and self.isVisible():
                continue  # A person is typing there.
            with QSignalBlocker(spin):
                spin.setValue(value)
        self.senders.show_value(preferences.senders)
        self.spacing.show_value(ceil(preferences.spacing))
        self.theme.show_choices(
            (
                Choice("system", self.tr("As the system")),
                Choice("dark", self.tr("Dark")),
                Choice("light", self.tr("Light")),
            ),
            preferences.theme,
        )
        self.language.show_choices(
            (
                Choice("system", self.tr("As the system")),
                *(Choice(name, words) for name, words in available().items()),
            ),
            preferences.language,
        )
        self.link_words.setText(
            self.tr("This computer, for Practice")
            if desk.practice
            else desk.hosting_words or self.tr("Not chosen yet")
        )
        self.link.setEnabled(not desk.practice)
        self.listener_words.setText(desk.listener_words)
        self.listener_words.setVisible(bool(desk.listener_words))

    def _connect(self) -> None:
        self.service.chosen.connect(self._choose_service)
        self.theme.chosen.connect(self._choose_theme)
        self.language.chosen.connect(self._choose_language)
        self.ceiling.editingFinished.connect(self._money_changed)
        self.batch.editingFinished.connect(self._money_changed)
        self.confirm.editingFinished.connect(self._money_changed)
        self.senders.spin.valueChanged.connect(self._choose_senders)
        self.spacing.spin.valueChanged.connect(self._choose_spacing)
        self.link.clicked.connect(self._choose_link)
        self.report.clicked.connect(self._report)
        self.key.changed.connect(self.saved)
        self.key.ceiling_kept.connect(self._keep_day)
        self.key.grown.connect(self._grew)
        self._saver.saved.connect(self._saved)
        self._saver.failed.connect(self._failed)

    def _choose_service(self, value: str) -> None:
        self.close_sheet()
        self.practice_wanted.emit(value == "practice")

    def _choose_link(self) -> None:
        self.close_sheet()
        self.link_wanted.emit()

    def _report(self) -> None:
        self.close_sheet()
        self.report_wanted.emit()

    def _choose_language(self, value: str) -> None:
        self._save(language=value)

    def _choose_theme(self, value: str) -> None:
        self._save(theme=value)

    def _choose_senders(self, value: int) -> None:
        self._save(senders=value)

    def _choose_spacing(self, value: int) -> None:
        self._save(spacing=float(value))

    def _money_changed(self) -> None:
        if self._desk is None:
            return
        before = self._desk.preferences
        self._save(
            day_ceiling=self.ceiling.value(),
            day_chosen=before.day_chosen or self.ceiling.value() != before.day_ceiling,
            batch_ceiling=self.batch.value() or None,
            confirm_above=self.confirm.value(),
        )

    def _keep_day(self, credits: int) -> None:
        self._save(day_ceiling=credits, day_chosen=True)

    def _grew(self) -> None:
        self._fit()

    def _save(self, **changes: Any) -> None:
        if self._desk is not None and self._saver.change(self._desk, **changes):
            self._scope.start(self._saver.key, self._saver.save(self._desk))

    def _saved(self) -> None:
        self.trouble.hide()
        if self._desk is not None:
            self._show(self._desk)
        self.saved.emit()

    def _failed(self, error: StudioError) -> None:
        self.trouble.setText(told(error))
        self.trouble.show()
        if self._desk is not None:
            self._show(self._desk)

    def _lay_out(self) -> None:
        body = self.body
        body.setSpacing(8)
        body.addWidget(self.trouble)
        body.addWidget(label(self.tr("Service"), "heading"))
        body.addLayout(_line(self.service))
        body.addWidget(self.service_words)
        body.addSpacing(8)
        body.addWidget(label(self.tr("API key"), "heading"))
        body.addWidget(self.key)
        body.addWidget(rule())
        body.addSpacing(8)
        grid = QGridLayout()
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        for row, (words, control) in enumerate(
            (
                (self.tr("Daily ceiling"), self.ceiling),
                (self.tr("Ceiling of one batch"), self.batch),
                (self.tr("Ask again before spending more than"), self.confirm),
                (self.tr("Takes sent at once"), self.senders),
                (self.tr("Seconds between two new tasks"), self.spacing),
            )
        ):
            grid.addWidget(QLabel(words), row, 0)
            grid.addWidget(control, row, 1, Qt.AlignmentFlag.AlignRight)
        body.addLayout(grid)
        body.addSpacing(8)
        body.addWidget(rule())
        body.addSpacing(8)
        link = QHBoxLayout()
        link.addWidget(QLabel(self.tr("Picture link")))
        link.addStretch()
        link.addWidget(self.link_words)
        link.addWidget(self.link)
        body.addLayout(link)
        body.addWidget(self.listener_words)
        theme = QHBoxLayout()
        theme.addWidget(QLabel(self.tr("Theme")))
        theme.addStretch()
        theme.addWidget(self.theme)
        body.addLayout(theme)
        languages = QWidget()
        language = QHBoxLayout(languages)
        language.setContentsMargins(0, 0, 0, 0)
        language.addWidget(QLabel(self.tr("Language, from the next start on")))
        language.addStretch()
        language.addWidget(self.language)
        languages.setVisible(len(available()) > 1)
        body.addWidget(languages)
        report = QHBoxLayout()
        report.addWidget(QLabel(self.tr("Report for help, without names, texts or keys")))
        report.addStretch()
        report.addWidget(self.report)
        body.addLayout(report)


def _line(control: QWidget) -> QHBoxLayout:
    line = QHBoxLayout()
    line.addWidget(control)
    line.addStretch()
    return line
