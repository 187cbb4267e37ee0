"""The settings sheet. Every change holds at once; there is nothing to confirm."""

from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from hailuo_studio.core.errors import StudioError
from hailuo_studio.ui.bridge import Desk, Scope
from hailuo_studio.ui.labels import label
from hailuo_studio.ui.sentences import told
from hailuo_studio.ui.settings.account import Account
from hailuo_studio.ui.settings.group import SettingGroup
from hailuo_studio.ui.settings.look import Look
from hailuo_studio.ui.settings.pictures import PictureLinks
from hailuo_studio.ui.settings.saver import Saver
from hailuo_studio.ui.settings.sending import Sending
from hailuo_studio.ui.settings.spending import Spending
from hailuo_studio.ui.settings.support import Support
from hailuo_studio.ui.settings.way_out import WayOut
from hailuo_studio.ui.sheet import Sheet

_WIDTH = 720
_SEARCH = 240


class SettingsSheet(Sheet):
    """`saved` after a change was written, `practice_wanted` to change between Practice and the
    real service; the others ask for what lies elsewhere, with the sheet closed."""

    saved = Signal()
    practice_wanted = Signal(bool)
    link_wanted = Signal()
    report_wanted = Signal()
    logs_wanted = Signal()
    file_wanted = Signal()
    restart_wanted = Signal()

    def __init__(self, scope: Scope, parent: QWidget) -> None:
        super().__init__("settingsSheet", self.tr("Settings"), parent, width=_WIDTH, tall=True)
        self._scope = scope
        self._desk: Desk | None = None
        self._saver = Saver(self)
        self.search = _Search()
        self.search.setObjectName("settingsSearch")
        self.search.setAccessibleName(self.tr("Find a setting"))
        self.search.setPlaceholderText(self.tr("Find a setting"))
        self.search.setFixedWidth(_SEARCH)
        self.trouble = label(kind="quiet", wrap=True, name="settingsTrouble")
        self.trouble.hide()
        self.nothing = label(self.tr("No setting is like that."), "quiet", name="settingsNothing")
        self.nothing.hide()
        self.account = Account(scope)
        self.pictures = PictureLinks()
        self.network = WayOut(scope)
        self.look = Look()
        self.support = Support()
        self._groups: tuple[SettingGroup, ...] = (
            self.account,
            Spending(),
            self.pictures,
            Sending(),
            self.network,
            self.look,
            self.support,
        )
        self._lay_out()
        self._connect()

    def open_for(self, desk: Desk, at: str = "") -> None:
        """`at` is the name of the control a person is led to."""
        self._desk = desk
        self.search.clear()
        self.trouble.hide()
        self._show(desk)
        self.account.key.open_for(desk)
        self.network.open_for(desk)
        self.open_sheet()
        there = self.findChild(QWidget, at) if at else None
        if there is not None:
            there.setFocus(Qt.FocusReason.OtherFocusReason)
            # Where it is, is known once all has its place.
            QTimer.singleShot(0, self, lambda: self.show_inside(there))

    def first_focus(self) -> QWidget:
        return self.search

    def _show(self, desk: Desk) -> None:
        for group in self._groups:
            group.show_desk(desk)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._look_for)
        for group in self._groups:
            group.wanted.connect(self._save)
        self.account.practice_wanted.connect(self._choose_service)
        self.account.key.changed.connect(self.saved)
        self.network.section.changed.connect(self.saved)
        self.account.key.ceiling_kept.connect(self._keep_day)
        for asked, passed_on in (
            (self.pictures.link_wanted, self.link_wanted),
            (self.support.report_wanted, self.report_wanted),
            (self.support.logs_wanted, self.logs_wanted),
            (self.support.file_wanted, self.file_wanted),
            (self.look.restart_wanted, self.restart_wanted),
        ):
            asked.connect(self.close_sheet)
            asked.connect(passed_on)
        self._saver.saved.connect(self._saved)
        self._saver.failed.connect(self._failed)

    def _look_for(self, typed: str) -> None:
        wanted = typed.casefold().split()
        found = sum(group.look_for(wanted) for group in self._groups)
        self.nothing.setVisible(found == 0)

    def _choose_service(self, practice: bool) -> None:
        self.close_sheet()
        self.practice_wanted.emit(practice)

    def _keep_day(self, credits: int) -> None:
        self._save({"day_ceiling": credits, "day_chosen": True})

    def _save(self, changes: dict[str, Any]) -> None:
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
        self.show_inside(self.trouble)
        if self._desk is not None:
            self._show(self._desk)

    def _lay_out(self) -> None:
        self.head.insertWidget(self.head.count() - 1, self.search)
        self.body.addWidget(self.trouble)
        self.body.addWidget(self.nothing)
        for group in self._groups:
            self.body.addWidget(group)
        self.body.addStretch()


class _Search(QLineEdit):
    """Escape empties it first."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
