"""What the window does about money: the ledger, a project's ceiling, charges other than quoted."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from hailuo_studio.core.project import Project
from hailuo_studio.engine.views import Row
from hailuo_studio.ui.bridge import Desk, Relay
from hailuo_studio.ui.charges import ChargeNews
from hailuo_studio.ui.errands import Errands
from hailuo_studio.ui.notices import Notices
from hailuo_studio.ui.sheets import Sheets
from hailuo_studio.ui.top_bar import TopBar


class Spending(QObject):
    """`price_changed` when later quotes are others than before; `project` is the open one."""

    price_changed = Signal()

    def __init__(
        self,
        sheets: Sheets,
        notices: Notices,
        project: Callable[[], Project | None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._sheets = sheets
        self._notices = notices
        self._project = project
        self._charges = ChargeNews()
        self._practice = True

    def use(self, desk: Desk) -> None:
        """From now on it is this engine's money."""
        self._practice = desk.practice
        self._charges.begin(row for p in desk.projects() for row in desk.rows(p.id))

    def connect_to(self, bar: TopBar, relay: Relay, errands: Errands) -> None:
        bar.ledger_wanted.connect(self.open_ledger)
        bar.ceiling_wanted.connect(self.open_project_ceiling)
        relay.row_changed.connect(self._row_changed)
        self._sheets.acted.connect(errands.decide)
        self._sheets.export_wanted.connect(errands.export)
        self._sheets.ceiling_wanted.connect(errands.set_project_ceiling)
        errands.exported.connect(self._say_exported)

    def open_ledger(self) -> None:
        self._sheets.open_ledger(self._project())

    def open_project_ceiling(self) -> None:
        if (project := self._project()) is not None:
            self._sheets.open_project_ceiling(project)

    def _row_changed(self, row: Row) -> None:
        if not self._practice and (words := self._charges.sentence(row)):
            self._notices.say(words, self.tr("Ledger"), self.open_ledger)
            self.price_changed.emit()

    def _say_exported(self, path: str) -> None:
        self._notices.say(self.tr("The ledger was saved as {0}.").format(path), passing=True)
