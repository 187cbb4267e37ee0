"""The Create room: strip, stage, compose panel and queue, and what passes between them."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hailuo_studio.core.errors import AlreadyAsked, StillError, StudioError
from hailuo_studio.core.project import Project
from hailuo_studio.core.shot import Shot
from hailuo_studio.core.take import State
from hailuo_studio.engine.views import Row
from hailuo_studio.ui.bridge import Desk
from hailuo_studio.ui.compose.arrivals import Arrivals
from hailuo_studio.ui.compose.deeds import Deeds
from hailuo_studio.ui.compose.drafts import Drafts
from hailuo_studio.ui.compose.framing_edits import FramingEdits
from hailuo_studio.ui.compose.panel import ComposePanel
from hailuo_studio.ui.compose.showing import Showing
from hailuo_studio.ui.compose.sitting import Sitting
from hailuo_studio.ui.compose.still_strip import StillStrip
from hailuo_studio.ui.create_columns import CreateColumns
from hailuo_studio.ui.errands import Errands
from hailuo_studio.ui.notices import Notices
from hailuo_studio.ui.on_stage import OnStage
from hailuo_studio.ui.picture_errands import PictureErrands
from hailuo_studio.ui.prompt_errands import PromptErrands
from hailuo_studio.ui.queue.panel import QueuePanel
from hailuo_studio.ui.queue.row_actions import Offer, offers
from hailuo_studio.ui.sentences import told
from hailuo_studio.ui.thumbnails import Thumbnails
from hailuo_studio.ui.undo.history import History
from hailuo_studio.ui.undo.step import Step

if TYPE_CHECKING:
    from hailuo_studio.media.still import Look
    from hailuo_studio.ui.stage.stage import Stage

# Milliseconds after the first edit that is not written down yet.
_SAVE_AFTER = 400


class CreateRoom(QWidget):
    """`link_wanted` when pictures have no way to the service yet, `drafts_wanted` with the shots
    whose drafts are to be made into files."""

    link_wanted = Signal()
    drafts_wanted = Signal(object)

    stage: "Stage"
    _on_stage: OnStage

    def __init__(
        self,
        thumbnails: Thumbnails,
        errands: Errands,
        pictures: PictureErrands,
        prompts: PromptErrands,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._errands = errands
        self._pictures = pictures
        self._prompts = prompts
        self._sitting = Sitting()
        self.drafts = Drafts()
        self.history = History(self.drafts, self)
        self.framing = FramingEdits(self.drafts, self.history, pictures, self)
        self.deeds = Deeds(self.drafts, self.history, self._sitting, errands, self)
        self.arrivals = Arrivals(self.drafts, self.history, self._sitting, thumbnails, self)
        self.strip = StillStrip(thumbnails)
        self.compose = ComposePanel()
        self.queue = QueuePanel(thumbnails)
        self._showing = Showing(self.drafts, self._sitting, self.strip, self.compose, self.queue)
        self._saving = QTimer(self, interval=_SAVE_AFTER, singleShot=True)
        self._saving.timeout.connect(self.save)
        self.columns = CreateColumns(self.strip, self.compose, self.queue)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.columns)
        self._connect()

    # Coming and going

    def set_stage(self, stage: "Stage") -> None:
        """Once, before `open`: its code is the heaviest and comes after the first paint."""
        self.stage = stage
        self._on_stage = self._showing.on_stage = OnStage(stage, self._errands.picture)
        self._errands.picture_came.connect(self._on_stage.show_picture)
        self.columns.put_stage(stage)
        self.framing.attach(stage)
        stage.take_chosen.connect(self.queue.select)
        stage.draft.export_wanted.connect(self.export_drafts)
        stage.draft.camera_wanted.connect(self.compose.prompt.open_camera)

    def set_notices(self, notices: Notices) -> None:
        """Where what happened is said."""
        self.arrivals.notices = self.deeds.notices = notices

    def open(self, desk: Desk, project: Project) -> None:
        """Show a project of this engine; what was open is saved first."""
        self.save()
        sitting = self._sitting
        sitting.desk, sitting.project, sitting.again, sitting.left = desk, project, False, False
        self.drafts.open(desk.load_shots(project.id))
        self.history.forget()
        self.deeds.withdraw()
        self.strip.samples.show_samples(desk.samples)
        self._invite(desk)
        self.queue.open(desk, project.id, self._offers)
        self.queue.show_banner(desk.banner)
        self.refresh()

    def let_go(self) -> None:
        """Write the drafts down; from now on the engine is asked for nothing."""
        self.save()
        self._sitting.left = True

    def save(self) -> None:
        """Write the drafts down as they are."""
        self._saving.stop()
        desk, project = self._sitting.desk, self._sitting.project
        if desk is not None and project is not None and not self._sitting.left:
            desk.save_shots(project.id, self.drafts.shots)

    def refresh(self) -> None:
        """Something outside changed: the way to a web address, a threshold."""
        self._showing.show()

    def take_queue(self) -> None:
        """The queue is in this room again."""
        self.columns.take_queue()

    # What arrives

    def take(self, found: "Sequence[Look | StillError]", first: bool) -> None:
        """Pictures that were read; see `Arrivals`."""
        self.arrivals.take(found, first)

    def end_intake(self) -> None:
        """A drop is read."""
        self.strip.intake.hide()
        self.arrivals.end()

    def add_shots(self, shots: Sequence[Shot], errors: Sequence[StillError] = ()) -> None:
        """Whole shots, framing and prompt included."""
        self.arrivals.add_shots(shots, errors)

    def begin_with(self, shot: Shot) -> None:
        """This one alone is edited next, for one take."""
        self.arrivals.add_shots([shot])
        self.deeds.set_takes(1)

    def show_row(self, row: Row) -> None:
        project = self._sitting.project
        if project is None or row.take.project_id != project.id:
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
        self._showing.count_takes()

    def play(self, take_id: str) -> None:
        """On the stage, the shot it belongs to selected where it is still in the strip."""
        row = self.queue.model.row(take_id)
        if row is None:
            return
        if not self._on_stage.shows(row):
            source = row.take.shot.still.source
            same = [d.number for d in self.drafts.all if d.shot.still.source == source]
            if same:
                self.deeds.select(same[:1])
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
        self._sitting.again = isinstance(error, AlreadyAsked)
        self.refresh()
        self.compose.show_trouble(told(error))

    def ordered(self, rows: Sequence[Row]) -> None:
        self._sitting.again = False
        here = self._sitting.project.id if self._sitting.project is not None else ""
        self.queue.show_rows([row for row in rows if row.take.project_id == here])
        self.refresh()

    # What a person does

    def remove(self) -> None:
        self.deeds.remove()

    def generate(self) -> None:
        self.save()
        self.deeds.generate(self.compose.wanted_pilot)

    def export_drafts(self) -> None:
        """Of all selected shots, or of the one on the stage that is no longer in the strip."""
        shown, (selected, _) = self._on_stage.shot, self._sitting.filled(self.drafts.selected_shots)
        if shown is not None:
            self.drafts_wanted.emit(selected if shown in selected else (shown,))

    def _invite(self, desk: Desk) -> None:
        """What an empty stage says; with the real service a sample is not more than that."""
        sample = (
            self.tr("Try it with a sample") if desk.practice else self.tr("Begin with a sample")
        )
        self.stage.set_empty(
            self.tr("Drop a picture to begin"),
            self.tr("Then say how it should move, see the price, and generate."),
            self.tr("Choose pictures…"),
            sample if desk.samples else "",
        )

    def _went(self, step: Step) -> None:
        """Undone or done again: it is selected, and seen on the stage."""
        if step.numbers:
            self.drafts.select(step.numbers)
        self._edited()
        if "framing" in step.fields:
            self.stage.choose("still")

    def _edited(self) -> None:
        # Not put off by the next edit: at most that long is lost, however long somebody types.
        if not self._saving.isActive():
            self._saving.start()
        self._turned()

    def _turned(self) -> None:
        self._sitting.again = False
        self._showing.show()

    def _offers(self, row: Row) -> tuple[Offer, ...]:
        assert self._sitting.desk is not None
        return offers(row, self._sitting.desk.catalog, self._sitting.desk.practice)

    def _connect(self) -> None:
        deeds, compose, prompt = self.deeds, self.compose, self.compose.prompt
        for part in (deeds, self.arrivals, self.framing):
            part.edited.connect(self._edited)
        deeds.turned.connect(self._turned)
        deeds.link_wanted.connect(self.link_wanted)
        self.history.went.connect(self._went)
        self.strip.selected.connect(deeds.select)
        self.strip.remove.connect(deeds.remove)
        self.strip.model.moved.connect(deeds.move)
        self.strip.shifted.connect(deeds.shift)
        self.strip.fix_wanted.connect(self.framing.fix)
        self.strip.editing.alone_chosen.connect(deeds.edit_alone)
        self.strip.editing.turn_wanted.connect(deeds.take_turns)
        compose.prompt_edited.connect(deeds.set_prompt)
        compose.mode_chosen.connect(deeds.set_mode)
        compose.duration_chosen.connect(deeds.set_duration)
        compose.resolution_chosen.connect(deeds.set_resolution)
        compose.takes_changed.connect(deeds.set_takes)
        compose.value_written.connect(deeds.set_value)
        compose.fix_wanted.connect(self.framing.fix)
        compose.first_wanted.connect(deeds.set_first)
        compose.link_wanted.connect(self.link_wanted)
        compose.generate.connect(self.generate)
        prompt.added_to_all.connect(deeds.add_to_prompts)
        prompt.rested.connect(self.history.rest)
        prompt.undo_wanted.connect(self.history.undo)
        prompt.redo_wanted.connect(self.history.redo)
        self._prompts.connect_to(prompt)
        self._pictures.kept.connect(self.arrivals.add_still)
        self.queue.chosen.connect(self.play)
        self._errands.linked.connect(self.arrivals.replace_still)
        self._errands.ordered.connect(self.ordered)
        self._errands.order_refused.connect(self.order_refused)
        self._errands.written.connect(self._prompts.remember)
