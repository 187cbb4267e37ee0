"""Was it charged? One unsure take after the other: what is known, the balance, the ways on."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QWidget

from hailuo_studio.core.balance import Verdict
from hailuo_studio.core.errors import StudioError
from hailuo_studio.core.task import TaskReport
from hailuo_studio.engine.views import Row
from hailuo_studio.ui.bridge import Desk, Scope
from hailuo_studio.ui.icon_button import IconButton
from hailuo_studio.ui.labels import Elided, label, rule
from hailuo_studio.ui.queue import row_actions, state_words
from hailuo_studio.ui.sentences import told
from hailuo_studio.ui.sheet import Sheet
from hailuo_studio.ui.thumbnails import Thumbnails
from hailuo_studio.ui.unsure.balance_part import BalancePart
from hailuo_studio.ui.unsure.errands import UnsureErrands
from hailuo_studio.ui.unsure.facts import Facts
from hailuo_studio.ui.unsure.ways_part import WaysPart

_WIDTH = 720


class UnsureRoom(Sheet):
    """Closing it in the middle changes nothing; the takes stay reserved until they are settled."""

    def __init__(self, scope: Scope, thumbnails: Thumbnails, parent: QWidget) -> None:
        super().__init__("unsureRoom", self.tr("Was it charged?"), parent, width=_WIDTH)
        self._thumbnails = thumbnails
        self._desk: Desk | None = None
        self._rows: list[Row] = []
        self._at = 0
        self._errands = UnsureErrands(scope, self)
        self.title = Elided(kind="heading", name="unsureTitle")
        self.place = label(kind="small", name="unsurePlace")
        self.back = IconButton("caret-left", self.tr("The one before"), name="unsureBack")
        self.next = IconButton("caret-right", self.tr("The next one"), name="unsureNext")
        self.trouble = label(wrap=True, name="unsureTrouble")
        self.facts = Facts()
        self.balance = BalancePart()
        self.ways = WaysPart()
        self._lay_out()
        self._connect()

    def open_for(self, desk: Desk, take_id: str) -> None:
        self._desk = desk
        self._rows = list(desk.unsure())
        places = [place for place, row in enumerate(self._rows) if row.take.id == take_id]
        self._at = places[0] if places else 0
        if self._rows:
            self._show()
            self.open_sheet()

    def settle(self, row: Row) -> None:
        """A take changed, here or elsewhere: what is settled leaves the room."""
        if self.isHidden() or self._desk is None:
            return
        shown = self._rows[self._at].take.id
        self._rows = list(self._desk.unsure())
        if not self._rows:
            self.close_sheet()
            return
        places = [place for place, one in enumerate(self._rows) if one.take.id == shown]
        if places:
            self._at = places[0]
            self._show_place()
        else:
            self._at = min(self._at, len(self._rows) - 1)
            self._show()

    def _show(self) -> None:
        desk, row = self._desk, self._rows[self._at]
        assert desk is not None
        self.trouble.hide()
        self.title.say(state_words.title(row))
        picture = self._thumbnails.get(row.take.shot.still.source)
        self.facts.show_take(row, picture, desk.privacy_line(row.take.id))
        self.balance.open_for(desk.seen_before(row.take.id))
        again = row_actions.send_again_words(row, desk.catalog, desk.practice)
        self.ways.open_for(again, len(self._rows))
        self._show_place()
        self._fit()

    def _show_place(self) -> None:
        several = len(self._rows) > 1
        self.place.setText(self.tr("{0} of {1}").format(self._at + 1, len(self._rows)))
        for widget in (self.place, self.back, self.next):
            widget.setVisible(several)
        self.back.setEnabled(self._at > 0)
        self.next.setEnabled(self._at < len(self._rows) - 1)

    def _go(self, step: int) -> None:
        self._at = max(0, min(self._at + step, len(self._rows) - 1))
        self._show()

    @property
    def _take_id(self) -> str:
        return self._rows[self._at].take.id

    def _compare(self, before: int, now: int) -> None:
        if self._desk is not None:
            self._errands.compare(self._desk, self._take_id, before, now)

    def _judged(self, verdict: Verdict) -> None:
        self.trouble.hide()
        self.balance.show_verdict(verdict)
        self._fit()

    def _look_up(self, task_id: str) -> None:
        if self._desk is not None:
            self._errands.look_up(self._desk, self._take_id, task_id)

    def _found(self, task_id: str, report: TaskReport) -> None:
        self.trouble.hide()
        self.ways.show_report(task_id, report)
        self._fit()

    def _attach(self, task_id: str) -> None:
        if self._desk is not None:
            self._errands.attach(self._desk, self._take_id, task_id)

    def _not_accepted(self) -> None:
        if self._desk is not None:
            self._errands.not_accepted(self._desk, (self._take_id,))

    def _none_accepted(self) -> None:
        if self._desk is not None:
            self._errands.not_accepted(self._desk, tuple(row.take.id for row in self._rows))

    def _send_again(self) -> None:
        if self._desk is not None:
            self._errands.send_again(self._desk, self._take_id)

    def _open_billing(self) -> None:
        if self._desk is not None:
            QDesktopServices.openUrl(QUrl(self._desk.billing_url))

    def _failed(self, error: StudioError) -> None:
        self.trouble.setText(told(error))
        self.trouble.show()
        self._fit()
        self.show_inside(self.trouble)

    def _picture_arrived(self, source: str) -> None:
        if not self.isHidden() and self._rows[self._at].take.shot.still.source == source:
            self.facts.show_picture(self._thumbnails.get(source))

    def _connect(self) -> None:
        self.back.clicked.connect(lambda: self._go(-1))
        self.next.clicked.connect(lambda: self._go(1))
        self.balance.compared.connect(self._compare)
        self.balance.billing.connect(self._open_billing)
        self.ways.not_accepted.connect(self._not_accepted)
        self.ways.none_accepted.connect(self._none_accepted)
        self.ways.again.connect(self._send_again)
        self.ways.looked_up.connect(self._look_up)
        self.ways.attached.connect(self._attach)
        self.facts.fold.toggled.connect(lambda on: self._fit())
        self._errands.judged.connect(self._judged)
        self._errands.found.connect(self._found)
        self._errands.failed.connect(self._failed)
        self._thumbnails.arrived.connect(self._picture_arrived)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.title, 1)
        head.addWidget(self.place)
        head.addWidget(self.back)
        head.addWidget(self.next)
        body = self.body
        body.setSpacing(16)
        body.addLayout(head)
        body.addWidget(self.trouble)
        body.addWidget(self.facts)
        body.addWidget(rule())
        body.addWidget(self.balance)
        body.addWidget(rule())
        body.addWidget(self.ways)
        body.addStretch()
