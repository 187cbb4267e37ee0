"""The ledger's sheet: sums on top, takes below, gathered as a person likes; CSV."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QWidget

from hailuo_studio.core.project import Project
from hailuo_studio.engine.accounts import By, Entry, entry, groups, sums
from hailuo_studio.engine.views import Row
from hailuo_studio.ui.bridge import Desk
from hailuo_studio.ui.file_dialog import DOCUMENTS, file_dialog
from hailuo_studio.ui.icon_button import IconButton
from hailuo_studio.ui.labels import label
from hailuo_studio.ui.ledger.deeds import deeds
from hailuo_studio.ui.ledger.figures import Figures
from hailuo_studio.ui.ledger.model import LedgerModel
from hailuo_studio.ui.ledger.view import LedgerView
from hailuo_studio.ui.queue.row_actions import Action
from hailuo_studio.ui.segments import Choice, Segments
from hailuo_studio.ui.sheet import Sheet

_AGAIN_AFTER = 300
_EVERY = "every"
_DEEDS = (
    Action.KEEP,
    Action.REJECT,
    Action.UNDECIDED,
    Action.REFUNDED,
    Action.NOT_REFUNDED,
)


class LedgerSheet(Sheet):
    """`acted` with a take's id and an action, `export_wanted` with entries and a file's path."""

    acted = Signal(str, object)
    export_wanted = Signal(object, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__("ledgerSheet", self.tr("Ledger"), parent, roomy=True)
        self._desk: Desk | None = None
        self._project: Project | None = None
        self._entries: list[Entry] = []
        self._of_project = False
        self._by: By | None = None
        self.model = LedgerModel(self)
        self.view = LedgerView(self.model)
        self.figures = Figures()
        self.scope = Segments("ledgerScope", self.tr("Which takes"))
        self.gather = Segments("ledgerGather", self.tr("Add up"))
        words = self.tr("Export CSV…")
        self.export = IconButton("export", words, text=words, name="ledgerExport")
        self.deeds = {action: self._deed(action) for action in _DEEDS}
        self.note = label(kind="small", name="ledgerNote")
        self.pages = QStackedWidget()
        self._again = QTimer(self, interval=_AGAIN_AFTER, singleShot=True)
        self._again.timeout.connect(self._read)
        self._lay_out()
        self.scope.chosen.connect(self._choose_scope)
        self.gather.chosen.connect(self._choose_gather)
        self.export.clicked.connect(self._choose_file)
        self.view.acted.connect(self.acted)
        self.view.current_changed.connect(self._offer)

    def open_for(self, desk: Desk, project: Project | None) -> None:
        self._desk, self._project = desk, project
        self.note.setText(
            self.tr("Practice: nothing of this was charged.") if desk.practice else ""
        )
        self._show_choices()
        self._read()
        self.open_sheet()
        self.view.setFocus()

    def show_row(self, row: Row) -> None:
        """A take changed while the ledger may be open."""
        if not self.isVisible() or self._desk is None:
            return
        old = next((e for e in self._entries if e.take_id == row.take.id), None)
        new = entry(row, old.project if old is not None else "")
        if old is None or not self.model.put(new):
            self._again.start()
            return
        self._entries[self._entries.index(old)] = new
        self.figures.show_sums(sums(self._shown()))
        self._offer(self.view.entry)

    def _read(self) -> None:
        if self._desk is not None:
            self._entries = list(self._desk.entries())
            self._show()

    def _shown(self) -> Sequence[Entry]:
        if not self._of_project or self._project is None:
            return self._entries
        return [one for one in self._entries if one.project == self._project.name]

    def _show(self) -> None:
        found, current = self._shown(), self.view.entry
        place = self.view.verticalScrollBar().value()
        if self._by is None:
            self.model.show_entries(found)
        else:
            self.model.show_groups(groups(found, self._by))
            self.view.expandAll()
        self.view.setRootIsDecorated(self._by is not None)
        self.view.setCurrentIndex(self.model.index_of(current.take_id if current else ""))
        self.view.verticalScrollBar().setValue(place)
        self.figures.show_sums(sums(found))
        self.pages.setCurrentIndex(1 if found else 0)
        self.export.setEnabled(bool(found))
        self._offer(self.view.entry)

    def _show_choices(self) -> None:
        self.scope.show_choices(
            (Choice(_EVERY, self.tr("All projects")), Choice("one", self.tr("This project"))),
            "one" if self._of_project else _EVERY,
        )
        self.gather.show_choices(
            (
                Choice(_EVERY, self.tr("Takes")),
                Choice(By.DAY.value, self.tr("By day")),
                Choice(By.PROJECT.value, self.tr("By project")),
                Choice(By.SHOT.value, self.tr("By shot")),
            ),
            self._by.value if self._by is not None else _EVERY,
        )

    def _choose_scope(self, value: str) -> None:
        self._of_project = value != _EVERY
        self._show()

    def _choose_gather(self, value: str) -> None:
        self._by = None if value == _EVERY else By(value)
        self._show()

    def _offer(self, current: Entry | None) -> None:
        """Buttons keep their places; what is not possible is greyed."""
        found = {deed.action for deed in deeds(current)} if current is not None else set()
        for action, button in self.deeds.items():
            button.setEnabled(action in found)
        undo = Action.NOT_REFUNDED in found
        self.deeds[Action.NOT_REFUNDED].setVisible(undo)
        self.deeds[Action.REFUNDED].setVisible(not undo)

    def _choose_file(self) -> None:
        dialog = file_dialog(self, self.tr("Export the ledger"), DOCUMENTS)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Comma-separated values (*.csv)"))
        dialog.setDefaultSuffix("csv")
        dialog.selectFile(self.tr("Hailuo Studio ledger.csv"))
        dialog.fileSelected.connect(self._export)
        dialog.open()

    def _export(self, path: str) -> None:
        self.export_wanted.emit(tuple(self._shown()), path)

    def _deed(self, action: Action) -> IconButton:
        icon, words = {
            Action.KEEP: ("check", self.tr("Keep  K")),
            Action.REJECT: ("x", self.tr("Reject  X")),
            Action.UNDECIDED: ("", self.tr("Undecided")),
            Action.REFUNDED: ("", self.tr("It was refunded")),
            Action.NOT_REFUNDED: ("", self.tr("It was not refunded")),
        }[action]
        button = IconButton(icon, words, text=words, name=f"ledger {action}")
        button.clicked.connect(lambda: self._act(action))
        return button

    def _act(self, action: Action) -> None:
        if (current := self.view.entry) is not None:
            self.acted.emit(current.take_id, action)
            self.view.setFocus()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        for widget in (self.gather, self.scope):
            head.addWidget(widget)
        head.setSpacing(16)
        head.addStretch()
        head.addWidget(self.note)
        head.addWidget(self.export)
        empty = label(
            self.tr("Nothing was asked for yet. Every take and its price will be listed here."),
            "quiet",
        )
        self.pages.addWidget(empty)
        self.pages.addWidget(self.view)
        below = QHBoxLayout()
        below.setSpacing(8)
        for button in self.deeds.values():
            below.addWidget(button)
        below.addStretch()
        self.body.setSpacing(12)
        self.body.addWidget(self.figures)
        self.body.addLayout(head)
        self.body.addWidget(self.pages, 1)
        self.body.addLayout(below)
