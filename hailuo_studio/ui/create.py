"""The Create room: strip, stage, compose panel and queue, and what passes between them."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QSplitter, QVBoxLayout, QWidget

from hailuo_studio.core.errors import AlreadyAsked, StillError, StudioError
from hailuo_studio.core.project import Project
from hailuo_studio.core.shot import Duration, Mode, Resolution, Settings, Shot, Still
from hailuo_studio.core.showing import short_name
from hailuo_studio.core.take import State
from hailuo_studio.engine.views import Order, Row
from hailuo_studio.ui import money
from hailuo_studio.ui.bridge import Desk
from hailuo_studio.ui.compose import first_take
from hailuo_studio.ui.compose.asking import asking
from hailuo_studio.ui.compose.drafts import Drafts, Removed, common
from hailuo_studio.ui.compose.framing_edits import FramingEdits
from hailuo_studio.ui.compose.panel import ComposePanel
from hailuo_studio.ui.compose.still_strip import StillStrip
from hailuo_studio.ui.errands import Errands
from hailuo_studio.ui.notices import Notices
from hailuo_studio.ui.on_stage import OnStage
from hailuo_studio.ui.picture_errands import PictureErrands
from hailuo_studio.ui.pixels import image_of
from hailuo_studio.ui.queue.panel import LEAST_WIDTH, QueuePanel
from hailuo_studio.ui.queue.row_actions import Offer, offers
from hailuo_studio.ui.queue.strip import WIDTH as STRIP_WIDTH
from hailuo_studio.ui.sentences import told, told_briefly
from hailuo_studio.ui.stage_takes import counts
from hailuo_studio.ui.thumbnails import Thumbnails

if TYPE_CHECKING:
    from hailuo_studio.media.still import Look
    from hailuo_studio.ui.stage.stage import Stage

_SAVE_AFTER = 400
_STRIP = 264
_QUEUE = 368


class CreateRoom(QWidget):
    """`link_wanted` when pictures have no way to the service yet, `drafts_wanted` with the shots
    whose drafts are to be made into files."""

    link_wanted = Signal()
    drafts_wanted = Signal(object)

    stage: "Stage"

    def __init__(
        self,
        thumbnails: Thumbnails,
        errands: Errands,
        pictures: PictureErrands,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk: Desk | None = None
        self._project: Project | None = None
        self._errands = errands
        self._takes = 1
        self._again = False
        self._bad: list[StillError] = []
        self._came: set[int] = set()
        self._thumbnails = thumbnails
        self.drafts = Drafts()
        self._pictures = pictures
        self.framing = FramingEdits(self.drafts, pictures, self)
        self.strip = StillStrip(thumbnails)
        self.compose = ComposePanel()
        self.queue = QueuePanel(thumbnails)
        self._queue_width = _QUEUE
        self.notices: Notices | None = None
        self._saving = QTimer(self, interval=_SAVE_AFTER, singleShot=True)
        self._saving.timeout.connect(self.save)
        self._lay_out()
        self._connect()

    # Coming and going

    def set_stage(self, stage: "Stage") -> None:
        """Once, before `open`: its code is the heaviest and comes after the first paint."""
        self.stage = stage
        self._on_stage = OnStage(stage, self._errands.picture)
        self._errands.picture_came.connect(self._on_stage.show_picture)
        self._around.addWidget(stage)
        self.framing.attach(stage)
        stage.take_chosen.connect(self.queue.select)
        stage.draft.export_wanted.connect(self.export_drafts)
        stage.draft.camera_wanted.connect(self.compose.prompt.camera.click)
        stage.set_empty(
            self.tr("Drop a picture to begin"),
            self.tr("Then say how it should move, see the price, and generate."),
            self.tr("Choose pictures…"),
        )

    def open(self, desk: Desk, project: Project) -> None:
        """Show a project of this engine; what was open is saved first."""
        self.save()
        self._desk, self._project, self._again = desk, project, False
        self.drafts.open(desk.load_shots(project.id))
        self.strip.samples.show_samples(desk.samples)
        self.queue.open(desk, project.id, self._offers)
        self.queue.show_banner(desk.banner)
        self._show()

    def save(self) -> None:
        """Write the drafts down as they are."""
        self._saving.stop()
        if self._desk is not None and self._project is not None:
            self._desk.save_shots(self._project.id, self.drafts.shots)

    def refresh(self) -> None:
        """Something outside changed: the way to a web address, a threshold."""
        self._show()

    # What arrives

    def take(self, found: "Sequence[Look | StillError]", first: bool) -> None:
        """Pictures that were read, the first of their drop or more of it: good ones are added and
        edited next, each bad one is named with its sentence once the drop is read."""
        looks = [one for one in found if not isinstance(one, StillError)]
        for look in looks:
            self._thumbnails.put(look.still.source, image_of(look.thumbnail))
        self._bad = [] if first else self._bad
        self._bad += [one for one in found if isinstance(one, StillError)]
        self._add([look.still for look in looks], first)

    def end_intake(self) -> None:
        """A drop is read."""
        self.strip.intake.hide()
        bad, self._bad = self._bad, []
        self._complain(bad)

    def _add(self, stills: Sequence[Still], first: bool = True) -> None:
        """`first` ones are edited next. Those that come later of the same drop join them, unless a
        person has chosen otherwise meanwhile."""
        if not stills:
            return
        before = {draft.number for draft in self.drafts.selected}
        settings = common(shot.settings for shot in self.drafts.selected_shots)
        fallback = self._project.defaults if self._project else Settings()
        came = {draft.number for draft in self.drafts.add(stills, settings or fallback)}
        if not first and self._came <= before:
            came |= self._came
            self.drafts.select(came | before)
        elif not first:
            self.drafts.select(before)
        self._came = came
        self._edited()

    def add_still(self, still: Still) -> None:
        self._add([still])

    def add_shots(self, shots: Sequence[Shot], errors: Sequence[StillError] = ()) -> None:
        """Whole shots, framing and prompt included."""
        self.drafts.add_shots(shots)
        if shots:
            self._edited()
        self._complain(errors)

    def replace_still(self, still: Still) -> None:
        """The shot being edited goes on with another picture; without one it is a new shot."""
        if len(self.drafts.selected) == 1:
            self.drafts.set_still(still)
            self._edited()
        else:
            self._add([still])

    def show_row(self, row: Row) -> None:
        if self._project is None or row.take.project_id != self._project.id:
            return
        before = self.queue.model.row(row.take.id)
        if before == row:
            return  # As it is shown: the engine announces what an order's answer said already.
        self.queue.show_row(row)
        if self._on_stage.shows(row):
            self._on_stage.show_takes(self.queue.model.rows)
            news = before is not None and before.state is not State.READY
            if row.state is State.READY and news and not self._on_stage.watching:
                self.play(row.take.id)
        self._count_takes()

    def play(self, take_id: str) -> None:
        """On the stage, the shot it belongs to selected where it is still in the strip."""
        row = self.queue.model.row(take_id)
        if row is None:
            return
        if not self._on_stage.shows(row):
            source = row.take.shot.still.source
            same = [d.number for d in self.drafts.all if d.shot.still.source == source]
            if same:
                self._select(same[:1])
            else:
                self._on_stage.invite(row.take.shot, self.queue.model.rows)
        self._on_stage.play(take_id)

    def take_on_stage(self) -> tuple[str, Shot] | None:
        """The id and the shot of the take whose clip is shown."""
        take = self.stage.tabs.take
        row = self.queue.model.row(take.id) if take is not None else None
        return None if row is None else (row.take.id, row.take.shot)

    def order_refused(self, error: StudioError) -> None:
        """Said where the price is; asking once more on purpose is possible."""
        self._again = isinstance(error, AlreadyAsked)
        self._show()
        self.compose.show_trouble(told(error))

    def ordered(self, rows: Sequence[Row]) -> None:
        self._again = False
        here = self._project.id if self._project is not None else ""
        self.queue.show_rows([row for row in rows if row.take.project_id == here])
        self._show()

    # What a person does

    def remove(self) -> None:
        removed = self.drafts.remove_selected()
        if not removed.places:
            return
        self._edited()
        count = len(removed.places)
        words = (
            self.tr("Removed {0}.").format(removed.places[0][1].shot.title)
            if count == 1
            else self.tr("Removed {0} stills.").format(count)
        )
        if self.notices is not None:
            self.notices.say(words, self.tr("Undo"), lambda: self._put_back(removed), passing=True)

    def generate(self) -> None:
        desk, project = self._desk, self._project
        shots = self.drafts.selected_shots
        if desk is None or project is None or not shots:
            return
        if not desk.hosting_ready and not all(shot.still.is_link for shot in shots):
            self.link_wanted.emit()
            return
        self.save()
        quote = desk.catalog.total((shot.settings, self._takes) for shot in shots)
        pilot = self.compose.wanted_pilot
        order = Order(project.id, shots, self._takes, quote, again=self._again, pilot=pilot)
        self._errands.generate(order)

    def export_drafts(self) -> None:
        """Of all selected shots, or of the one on the stage that is no longer in the strip."""
        shown, selected = self._on_stage.shot, self.drafts.selected_shots
        if shown is not None:
            self.drafts_wanted.emit(selected if shown in selected else (shown,))

    def _put_back(self, removed: Removed) -> None:
        self.drafts.put_back(removed)
        self._edited()

    def _select(self, numbers: Sequence[int]) -> None:
        self.drafts.select(numbers)
        self._again = False
        self._show()

    def _set_prompt(self, prompt: str) -> None:
        self.drafts.set_prompt(prompt)
        self._edited()

    def _set_mode(self, value: str) -> None:
        self.drafts.set_settings(mode=Mode(value))
        self._edited()

    def _set_duration(self, value: str) -> None:
        self.drafts.set_settings(duration=Duration(int(value)))
        self._edited()

    def _set_resolution(self, value: str) -> None:
        self.drafts.set_settings(resolution=Resolution(value))
        self._edited()

    def _set_takes(self, takes: int) -> None:
        self._takes = takes
        self._again = False
        self._show()

    def _edited(self) -> None:
        self._again = False
        self._saving.start()
        self._show()

    # Showing

    def _show(self) -> None:
        selected = [draft.number for draft in self.drafts.selected]
        self.strip.show_drafts(self.drafts.all, selected)
        self.compose.show_trouble("")
        if self._desk is not None:
            self._show_asking(self._desk)
        shots = self.drafts.selected_shots
        self._on_stage.edit(shots[0] if shots else None, self.queue.model.rows)
        self._count_takes()

    def _show_asking(self, desk: Desk) -> None:
        shots = self.drafts.selected_shots
        shown = asking(shots, self._takes, desk.catalog, desk.practice)
        question, quote = "", shown.quote
        if quote is not None:
            price = money.price(quote, desk.catalog)
            if self._again:
                question = self.tr("Ask once more for {0}?").format(price)
            elif not desk.practice and quote.high > desk.preferences.confirm_above:
                question = self.tr("Spend {0}?").format(price)
        link = ""
        if not desk.practice:
            words = desk.hosting_words or self.tr("not chosen yet")
            link = self.tr("Picture link: {0}").format(words)
        self.compose.show_asking(shown, question, link)
        first = not desk.practice and not desk.ever_paid
        words = first_take.suggestion(shots, self._takes, desk.catalog) if first else ""
        self.compose.show_first(words)

    def _set_first(self) -> None:
        """One still, one take, the cheapest settings; nothing is sent by this."""
        first = self.drafts.selected[0].number
        self.drafts.select([first])
        standard = first_take.STANDARD
        self.drafts.set_settings(
            mode=standard.mode, duration=standard.duration, resolution=standard.resolution
        )
        self._takes = 1
        self.compose.show_takes(1)
        self._edited()

    def _count_takes(self) -> None:
        self.strip.model.show_takes(counts(self.queue.model.rows))

    def _offers(self, row: Row) -> tuple[Offer, ...]:
        assert self._desk is not None
        return offers(row, self._desk.catalog, self._desk.practice)

    def _complain(self, errors: Sequence[StillError]) -> None:
        for error in errors[:3]:
            name = short_name(error.source)
            self._say(f"{name}: {told_briefly(error)}")
        if len(errors) > 3:
            self._say(self.tr("{0} more could not be used.").format(len(errors) - 3))

    def _say(self, words: str) -> None:
        if self.notices is not None:
            self.notices.say(words)

    def _connect(self) -> None:
        self.strip.selected.connect(self._select)
        self.strip.remove.connect(self.remove)
        self.compose.prompt_edited.connect(self._set_prompt)
        self.compose.mode_chosen.connect(self._set_mode)
        self.compose.duration_chosen.connect(self._set_duration)
        self.compose.resolution_chosen.connect(self._set_resolution)
        self.compose.takes_changed.connect(self._set_takes)
        self.compose.fix_wanted.connect(self.framing.fix)
        self.strip.fix_wanted.connect(self.framing.fix)
        self.framing.edited.connect(self._edited)
        self._pictures.kept.connect(self.add_still)
        self.compose.first_wanted.connect(self._set_first)
        self.compose.link_wanted.connect(self.link_wanted)
        self.compose.generate.connect(self.generate)
        self.queue.chosen.connect(self.play)
        self.queue.collapsed.connect(self._queue_collapsed)
        self._errands.linked.connect(self.replace_still)
        self._errands.ordered.connect(self.ordered)
        self._errands.order_refused.connect(self.order_refused)

    def take_queue(self) -> None:
        """The queue is in this room again."""
        if self.queue.parentWidget() is not self.columns:
            self.columns.addWidget(self.queue)
            left, middle, right = self.columns.sizes()
            self.columns.setSizes([left, middle + right - self._queue_width, self._queue_width])
            if self.queue.is_collapsed:
                self._queue_collapsed(True)

    @property
    def widths(self) -> list[int]:
        """Of the columns, the queue's as if it were not folded."""
        left, middle, right = self.columns.sizes()
        width = self._queue_width if self.queue.is_collapsed else right
        return [left, middle + right - width, width]

    def _queue_collapsed(self, small: bool) -> None:
        """The stage takes the room; the queue gets back what it had."""
        if self.queue.parentWidget() is not self.columns:
            return
        left, middle, right = self.columns.sizes()
        if small:
            self._queue_width = right
        width = STRIP_WIDTH if small else self._queue_width
        self.columns.setSizes([left, middle + right - width, width])

    def _stage_frame(self) -> QFrame:
        """Room around the stage in the picture's own surround."""
        frame = QFrame()
        frame.setObjectName("stageFrame")
        self._around = QVBoxLayout(frame)
        self._around.setContentsMargins(16, 8, 16, 8)
        return frame

    def _lay_out(self) -> None:
        middle = QWidget()
        middle.setObjectName("windowBody")
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addWidget(self._stage_frame(), 1)
        column.addWidget(self.compose)
        columns = self.columns = QSplitter(Qt.Orientation.Horizontal)
        columns.setHandleWidth(1)
        columns.setChildrenCollapsible(False)
        for panel, least in ((self.strip, 240), (middle, 560), (self.queue, LEAST_WIDTH)):
            panel.setMinimumWidth(least)
            columns.addWidget(panel)
        columns.setSizes([_STRIP, 808, _QUEUE])
        columns.setStretchFactor(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(columns)
