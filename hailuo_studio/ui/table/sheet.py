"""The table's sheet: columns, texts and settings beside a preview, the price below."""

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from hailuo_studio.core.errors import AlreadyAsked, StudioError
from hailuo_studio.core.project import Project
from hailuo_studio.core.table import Role
from hailuo_studio.core.template import escaped
from hailuo_studio.engine.table.values import OpenTable, TableBatch, Wishes
from hailuo_studio.engine.views import Order
from hailuo_studio.ui import direction
from hailuo_studio.ui.bridge import Desk, Scope
from hailuo_studio.ui.labels import rule
from hailuo_studio.ui.sentences import said, told, told_briefly
from hailuo_studio.ui.sheet import Sheet
from hailuo_studio.ui.table import words
from hailuo_studio.ui.table.columns_part import ColumnsPart
from hailuo_studio.ui.table.errands import TableErrands
from hailuo_studio.ui.table.foot import Foot
from hailuo_studio.ui.table.preview import Preview
from hailuo_studio.ui.table.settings_part import SettingsPart
from hailuo_studio.ui.table.texts_part import TextsPart
from hailuo_studio.ui.thumbnails import Thumbnails

_AFTER_TYPING = 150
_WHILE_LOOKING = 400
_PARTS = 400


class TableSheet(Sheet):
    """`shots_given` with shots for the strip, `ordered` with the rows of takes, `link_wanted` when
    pictures have no way to the service yet. `batch` is what is shown and what would be ordered."""

    shots_given = Signal(list)
    ordered = Signal(object)
    link_wanted = Signal()

    def __init__(self, scope: Scope, thumbnails: Thumbnails, parent: QWidget) -> None:
        super().__init__("tableSheet", self.tr("Table"), parent, roomy=True)
        self._desk: Desk | None = None
        self._project: Project | None = None
        self._table: OpenTable | None = None
        self.batch = TableBatch()
        self._looking = False
        self._stopped = False
        self._fresh = False
        self._asked = 0
        self._again = False
        self._thumbnails = thumbnails
        self.errands = TableErrands(scope, self)
        self.preview = Preview(thumbnails)
        self.columns = ColumnsPart()
        self.texts = TextsPart()
        self.settings = SettingsPart()
        self.foot = Foot()
        self._typed = QTimer(self, interval=_AFTER_TYPING, singleShot=True)
        self._news = QTimer(self, interval=_WHILE_LOOKING, singleShot=True)
        self._lay_out()
        self._connect()

    def open_for(self, desk: Desk, project: Project, path: str) -> None:
        """Read this table; what was shown before is gone."""
        self._desk, self._project, self._table = desk, project, None
        self.batch = TableBatch()
        self._again = self._looking = self._stopped = self._fresh = False
        self.columns.setEnabled(False)
        self.texts.show_table(())
        self.settings.show_settings(project.defaults)
        self.preview.begin(path)
        self.foot.begin()
        self._show_foot(desk)
        self.open_sheet()
        self.errands.open(desk, path)

    def wishes(self) -> Wishes:
        """As they stand in the sheet."""
        return Wishes(
            roles=self.columns.roles,
            images=self.columns.wanted_images,
            prompts=self.texts.texts,
            modes=self.settings.chosen_modes,
            durations=self.settings.chosen_durations,
            resolutions=self.settings.chosen_resolutions,
            takes=self.settings.stepper.spin.value(),
            fix=self.settings.fix.isChecked(),
        )

    # What arrives

    def _opened(self, table: OpenTable) -> None:
        self._table = table
        self.columns.setEnabled(True)
        self.columns.show_table(table)
        self.texts.show_table(table.table.columns)
        self._columns_chosen()

    def _failed(self, error: StudioError) -> None:
        self.preview.show_unreadable(told_briefly(error))

    def _progress(self, done: int, of: int) -> None:
        self.preview.show_progress(done, of)
        if not self._news.isActive():
            self._news.start()

    def _looked(self) -> None:
        self._looking = False
        self._news.stop()
        self._compose()

    def _composed(self, batch: TableBatch, number: int) -> None:
        self.batch = batch
        self._fresh = number == self._asked and not self._typed.isActive()
        shop = self._table.shop if self._table is not None else None
        self.preview.show_batch(batch, shop, looking=self._looking)
        self.texts.show_trouble(said(batch.trouble))
        if self._desk is not None:
            self._show_foot(self._desk)

    def _refused(self, error: StudioError) -> None:
        self._again = isinstance(error, AlreadyAsked)
        if self._desk is not None:
            self._show_foot(self._desk)
        self.foot.show_reason(told(error))

    def _ordered(self, rows: object) -> None:
        self.ordered.emit(rows)
        self.close_sheet()

    # What a person does

    def _columns_chosen(self) -> None:
        """Other pictures may be meant now."""
        self.texts.show_own(self.columns.roles[Role.PROMPT])
        self._look()
        self._edited()

    def _settings_chosen(self) -> None:
        if self.settings.fix.isChecked():
            self._look()
        self._edited()

    def _edited(self) -> None:
        """What is shown is not what is wished any more: nothing is ordered until it is."""
        self._again = self._fresh = False
        self._typed.start()
        if self._desk is not None:
            self._show_foot(self._desk)

    def _look(self) -> None:
        if self._table is not None:
            self._looking, self._stopped = True, False
            self.errands.look(self.wishes())

    def _stop(self) -> None:
        self._stopped = True
        self.errands.stop()

    def _compose(self) -> None:
        if self._table is not None:
            self._fresh = False
            self._asked = self.errands.compose(self.wishes())

    def _closed(self) -> None:
        self._typed.stop()
        self._news.stop()
        self.errands.close()

    def _add(self) -> None:
        shots = [replace(shot, prompt=escaped(shot.prompt)) for shot in self.batch.shots]
        self.close_sheet()
        self.shots_given.emit(shots)

    def _generate(self) -> None:
        desk, project, batch = self._desk, self._project, self.batch
        if desk is None or project is None or batch.quote is None:
            return
        if not desk.hosting_ready and not all(shot.still.is_link for shot in batch.shots):
            self.link_wanted.emit()
            return
        self.errands.order(
            Order(
                project.id,
                batch.shots,
                1,
                batch.quote,
                again=self._again,
                pilot=self.foot.pilot,
                takes_of=batch.takes_of,
            )
        )

    # Showing

    def _show_foot(self, desk: Desk) -> None:
        batch, quote, question = self.batch, self.batch.quote, ""
        if quote is not None:
            price = words.cost(quote, desk.catalog, practice=False)
            if self._again:
                question = self.tr("Ask once more for {0}?").format(price)
            elif not desk.practice and quote.high > desk.preferences.confirm_above:
                question = self.tr("Spend {0}?").format(price)
        whole = self._stopped or not any(row.waits for row in batch.rows)
        ready = whole and self._fresh and not self._looking
        self.foot.show_batch(batch, desk.catalog, desk.practice, ready=ready, question=question)
        self.foot.show_reason(words.missing(batch))

    def _connect(self) -> None:
        self.closed.connect(self._closed)
        self.columns.changed.connect(self._columns_chosen)
        self.texts.changed.connect(self._edited)
        self.settings.changed.connect(self._settings_chosen)
        self._typed.timeout.connect(self._compose)
        self._news.timeout.connect(self._compose)
        self.preview.stop.connect(self._stop)
        self.preview.go_on.connect(self._look)
        self.foot.add.connect(self._add)
        self.foot.generate.connect(self._generate)
        self.errands.opened.connect(self._opened)
        self.errands.failed.connect(self._failed)
        self.errands.thumbnail.connect(self._thumbnails.put)
        self.errands.progress.connect(self._progress)
        self.errands.looked.connect(self._looked)
        self.errands.composed.connect(self._composed)
        self.errands.ordered.connect(self._ordered)
        self.errands.refused.connect(self._refused)

    def _lay_out(self) -> None:
        middle = QHBoxLayout()
        middle.setSpacing(24)
        middle.addWidget(self.preview, 1)
        middle.addWidget(self._parts())
        self.body.setSpacing(12)
        self.body.addLayout(middle, 1)
        self.body.addWidget(rule())
        self.body.addWidget(self.foot)

    def _parts(self) -> QScrollArea:
        inside = QWidget()
        inside.setObjectName("scrolled")
        column = QVBoxLayout(inside)
        direction.set_margins(column, 0, 0, 8, 0)
        column.setSpacing(16)
        for part in (self.columns, self.texts, self.settings):
            column.addWidget(part)
        column.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.viewport().setObjectName("scrolled")
        scroll.setWidget(inside)
        scroll.setFixedWidth(_PARTS)
        return scroll
