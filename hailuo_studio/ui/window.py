"""The window: top bar, room, notices, sheets; drops and pastes; closing in good order."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDesktopServices,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QKeySequence,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget

from hailuo_studio.core.errors import StillError, StudioError
from hailuo_studio.core.library import Statistics
from hailuo_studio.core.project import Project
from hailuo_studio.core.shot import Shot
from hailuo_studio.engine.retrying import RetryOffer
from hailuo_studio.engine.views import BatchEnd, BudgetView, PilotQuestion, Row
from hailuo_studio.ui import icons, theme
from hailuo_studio.ui.adding import Adding
from hailuo_studio.ui.bridge import Desk, Relay, Scope
from hailuo_studio.ui.continuing import Continuing
from hailuo_studio.ui.create import CreateRoom
from hailuo_studio.ui.drops import can_take, dropped
from hailuo_studio.ui.errands import Errands
from hailuo_studio.ui.export.exporting import Exporting
from hailuo_studio.ui.intake import Intake
from hailuo_studio.ui.new_clips import NewClips
from hailuo_studio.ui.notices import Notices
from hailuo_studio.ui.notifying import Notifying
from hailuo_studio.ui.picture_errands import PictureErrands
from hailuo_studio.ui.queue import what_happened
from hailuo_studio.ui.queue.banner_words import Remedy
from hailuo_studio.ui.queue.row_actions import Action
from hailuo_studio.ui.resources import app_icon
from hailuo_studio.ui.rooms import Rooms
from hailuo_studio.ui.sheets import Sheets
from hailuo_studio.ui.spending import Spending
from hailuo_studio.ui.thumbnails import Thumbnails
from hailuo_studio.ui.top_bar import TopBar

if TYPE_CHECKING:
    from hailuo_studio.ui.review.room import ReviewRoom
    from hailuo_studio.ui.stage.stage import Stage

_SIZE = (1440, 900)
_LEAST = (1040, 640)
_ICONS_AFTER = 30


class StudioWindow(QMainWindow):
    """Painted before there is an engine: `use` gives it one, and may give it another. The first
    time, `make_stage` is called.

    `closing` is emitted once when a person closes it; it stays visible, says that it finishes,
    and goes when `finish` is called. `practice_wanted` asks for the other engine.
    """

    closing = Signal()
    practice_wanted = Signal(bool)

    def __init__(self, make_stage: "Callable[[], Stage]", scope: Scope) -> None:
        super().__init__()
        self.setWindowTitle("Hailuo Studio")
        self.setWindowIcon(app_icon())
        self.setAcceptDrops(True)
        self.resize(*_SIZE)
        self.setMinimumSize(*_LEAST)
        self._desk: Desk | None = None
        self._projects: Sequence[Project] = ()
        self._project: Project | None = None
        self._closing = False
        self._may_close = False
        self._make_stage = make_stage
        self._scope = scope
        self._relay = Relay(self)
        self.errands = Errands(scope, self)
        self.thumbnails = Thumbnails(scope, self)
        self.bar = TopBar()
        self.intake = Intake(scope, self)
        self.pictures = PictureErrands(scope, self)
        self.new_clips = NewClips(scope, self)
        self.room = CreateRoom(self.thumbnails, self.errands, self.pictures)
        self._lay_out()
        self._connect()
        self._shortcuts()

    # The engine

    def use(self, desk: Desk) -> None:
        """Show this engine: its projects, its queue, its money."""
        if self._desk is None:
            stage = self._make_stage()
            stage.open_files.connect(self.adding.choose_files)
            self.room.set_stage(stage)
            self.continuing.attach(stage.frame_actions, self.room.take_on_stage)
        self._desk = desk
        self.spending.use(desk)
        self._relay.listen(desk)
        self.exporting.use(desk)
        self.errands.use(desk)
        self.intake.use(desk)
        self.pictures.use(desk)
        self.continuing.use(desk)
        self.thumbnails.use(desk)
        self.sheets.use(desk)
        self._show_theme(desk)
        self._show_projects(desk.projects()[0].id)
        self.bar.show_money(desk.practice, desk.budget)

    @property
    def review(self) -> "ReviewRoom":
        """Made at its first use."""
        return self.rooms.review

    def let_go(self) -> None:
        """Save the drafts and hear no more of the engine, which is about to close."""
        self.room.save()
        self.rooms.let_go()
        self.new_clips.let_go()
        self._relay.stop()

    def _show_projects(self, project_id: str) -> None:
        if self._desk is None:
            return
        self._projects = self._desk.projects()
        self._project = next(p for p in self._projects if p.id == project_id)
        self.bar.show_projects(self._projects, project_id)
        self.bar.show_money(self._desk.practice, self._desk.budget)
        self.room.open(self._desk, self._project)
        self.rooms.use(self._desk, self._project)
        self.new_clips.use(self._desk, self._project)

    def _make_review(self) -> "ReviewRoom":
        from hailuo_studio.ui.review.room import ReviewRoom

        return ReviewRoom(self._scope, self.room.stage.cache)

    def _review_made(self, review: "ReviewRoom") -> None:
        review.notices = self.notices
        review.failed.connect(self._say_error)
        review.figures_came.connect(self._show_figures)
        review.shot_wanted.connect(self._set_up_again)
        review.create_wanted.connect(self.rooms.show_create)
        review.export_wanted.connect(self.sheets.open_export)
        self.continuing.attach(review.watching.frame_actions, review.origin)

    def _count_new(self, clip_ids: frozenset[str]) -> None:
        self.new_clips.look()

    def _show_figures(self, figures: Statistics) -> None:
        if self._desk is not None:
            self.sheets.open_figures(figures, self._desk.practice)

    def _set_up_again(self, path: str) -> None:
        self.pictures.set_up_again([path])

    def _add_shots(self, shots: Sequence[Shot], errors: Sequence[StillError] = ()) -> None:
        self.room.add_shots(shots, errors)
        if shots:
            self.rooms.show_create()

    def _project_made(self, project: Project) -> None:
        self._show_projects(project.id)

    # Drops

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        source = event.source()
        inside = isinstance(source, QWidget) and source.window() is self
        if self._desk is not None and not inside and can_take(event.mimeData()):
            event.acceptProposedAction()
            self.room.show_drop(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.room.show_drop(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.room.show_drop(False)
        if what := dropped(event.mimeData()):
            event.acceptProposedAction()
            self.adding.take(what)

    def _continue(self, shot: Shot) -> None:
        self._add_shots([shot])

    def _open_table(self, path: str) -> None:
        if self._project is not None:
            self.sheets.open_table(path, self._project)

    # Takes

    def _act(self, take_id: str, action: Action) -> None:
        row = self.room.queue.model.row(take_id)
        if row is None or self._desk is None:
            return
        match action:
            case Action.PLAY:
                self.room.play(take_id)
            case Action.SETTLE:
                self.sheets.open_unsure(take_id)
            case Action.EXPLAIN:
                words = what_happened.explained(row, self._desk.practice)
                self.notices.say(f"{words}\n{self._desk.privacy_line(take_id)}".strip())
            case Action.SHOW_FILE if row.take.clip is not None:
                folder = Path(row.take.clip.path).parent
                QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
            case Action.COPY_TASK:
                QGuiApplication.clipboard().setText(row.take.task_id or "")
                self.notices.say(self.tr("The task id was copied."), passing=True)
            case _:
                self.errands.decide(take_id, action)

    def _remedy(self, remedy: Remedy) -> None:
        if self._desk is None:
            return
        match remedy:
            case Remedy.CONTINUE:
                self.errands.go_on()
            case Remedy.BILLING:
                QDesktopServices.openUrl(QUrl(self._desk.billing_url))
            case Remedy.PICTURE_LINK:
                self.sheets.open_link()
            case Remedy.KEY | Remedy.CEILING:
                self.sheets.open_settings()
            case Remedy.PROJECT_CEILING:
                self.spending.open_project_ceiling()

    def _retry_all(self, offer: RetryOffer) -> None:
        if self._project is not None:
            self.errands.retry_all(self._project.id, offer)

    def _open_hot_folder(self) -> None:
        if self._project is not None:
            shots = self.room.drafts.selected_shots
            self.sheets.open_hot_folder(self._project, shots[0] if shots else None)

    def _say_error(self, error: StudioError) -> None:
        self.notices.say(str(error))

    def _say_how_to_paste(self) -> None:
        words = self.tr("Copy a picture, picture files or links first, then paste.")
        self.notices.say(words, passing=True)

    # For the program around it

    def rows(self) -> Sequence[Row]:
        """The takes of the project that is shown."""
        return self.room.queue.model.rows

    def playing(self) -> bool:
        """Whether a take's clip is running on the stage."""
        return self.frame() > 0

    def frame(self) -> int:
        """The frame of the take's clip that is on the stage; 0 without one."""
        stage = self.room.stage
        take = stage.tabs.take if stage is not None else None
        playing = take is not None and take.clip is not None
        return stage.player.playback.index if stage is not None and playing else 0

    def tell_end(self, end: BatchEnd, project: str) -> None:
        """A batch is finished."""
        if not self._closing:
            self.notifying.tell(end, project)

    def tell_pilot(self, question: PilotQuestion, project: str) -> None:
        """The first takes of a batch are done, the rest waits for a word."""
        if not self._closing:
            self.notifying.ask(question, project)

    def come_forward(self) -> None:
        """Where the person can see it."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def say_trouble(self, error: StudioError) -> None:
        self._say_error(error)

    def say_fault(self, error: BaseException) -> None:
        """An error nobody expected; the log has all of it."""
        self.notices.say(
            self.tr("Something went wrong: {0}. Nothing is lost; the log has more.").format(error),
            self.tr("Copy report"),
            self.errands.report,
        )

    def _copy_report(self, report: str) -> None:
        QGuiApplication.clipboard().setText(report)
        self.notices.say(
            self.tr(
                "The report was copied. It holds no key, no name, no text and no folder of yours."
            ),
            passing=True,
        )

    # Closing

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._may_close:
            event.accept()
            return
        event.ignore()
        if not self._closing:
            self._closing = True
            self.room.save()
            self.rooms.setEnabled(False)
            self.bar.show_finishing()
            self.closing.emit()

    def finish(self) -> None:
        """Everything is in order: close."""
        self._may_close = True
        self.close()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # No control has a ring round it before a key was pressed; Tab begins with the first one.
        self.setFocus()
        if not icons.ready():
            QTimer.singleShot(_ICONS_AFTER, self, self._load_icons)

    def _load_icons(self) -> None:
        self._scope.start("icons", icons.load_late())

    # What a setting changes

    def _settings_saved(self) -> None:
        if self._desk is not None:
            self._show_theme(self._desk)
            self.bar.show_money(self._desk.practice, self._desk.budget)
            self.room.refresh()

    def _show_theme(self, desk: Desk) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        theme.apply(app, desk.preferences.theme)

    def _show_budget(self, budget: BudgetView) -> None:
        if self._desk is not None and not self._closing:
            self._projects = self._desk.projects()
            if self._project is not None:
                here = self._project.id
                self._project = next(p for p in self._projects if p.id == here)
            self.bar.show_money(self._desk.practice, budget)

    def _lay_out(self) -> None:
        body = QWidget()
        body.setObjectName("windowBody")
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addWidget(self.bar)
        self.rooms = Rooms(self.room, self._make_review)
        column.addWidget(self.rooms, 1)
        self.exporting = Exporting(self._scope, self)
        column.addWidget(self.exporting.bar)
        self.setCentralWidget(body)
        self.notices = Notices(body)
        self.room.notices = self.exporting.notices = self.notices
        self.notifying = Notifying(self, self.notices)
        self.sheets = Sheets(self._scope, self.thumbnails, body)
        self.spending = Spending(self.sheets, self.notices, lambda: self._project, self)
        self.adding = Adding(self, self.pictures)
        self.continuing = Continuing(self._scope, self.notices, self)

    def _connect(self) -> None:
        room, relay, bar = self.room, self._relay, self.bar
        relay.row_changed.connect(room.show_row)
        relay.row_changed.connect(self.sheets.row_changed)
        relay.banner_changed.connect(room.queue.show_banner)
        relay.budget_changed.connect(self._show_budget)
        relay.hot_folder_changed.connect(room.queue.show_hot_folder)
        relay.library_changed.connect(self.rooms.library_changed)
        relay.library_changed.connect(self._count_new)
        self.new_clips.counted.connect(bar.show_new)
        self.rooms.made.connect(self._review_made)
        self.rooms.turned.connect(bar.show_room)
        bar.create_wanted.connect(self.rooms.show_create)
        bar.review_wanted.connect(self.rooms.show_review)
        relay.hot_folder_changed.connect(self.sheets.hot_folder_changed)
        relay.export_changed.connect(self.exporting.show_job)
        bar.project_chosen.connect(self._show_projects)
        bar.new_project.connect(self.sheets.open_new_project)
        bar.settings_wanted.connect(self.sheets.open_settings)
        self.spending.connect_to(bar, relay, self.errands)
        self.spending.price_changed.connect(room.refresh)
        self.errands.failed.connect(self._say_error)
        self.errands.project_made.connect(self._project_made)
        self.errands.reported.connect(self._copy_report)
        self.notifying.clicked.connect(self.come_forward)
        self._connect_adding()
        self._connect_queue()
        self._connect_sheets()

    def _connect_adding(self) -> None:
        room, strip = self.room, self.room.strip
        strip.files_wanted.connect(self.adding.choose_files)
        strip.folder_wanted.connect(self.adding.choose_folder)
        strip.paste_wanted.connect(self.adding.paste)
        strip.table_wanted.connect(self.adding.choose_table)
        strip.hot_folder_wanted.connect(self._open_hot_folder)
        strip.sample_chosen.connect(self._add_sample)
        strip.intake.stop.connect(self.intake.stop)
        room.compose.prompt.files_given.connect(self.intake.take_in)
        self.adding.given.connect(self.intake.take_in)
        self.adding.table_given.connect(self._open_table)
        self.adding.clips_given.connect(self.pictures.set_up_again)
        self.adding.nothing.connect(self._say_how_to_paste)
        self.intake.found.connect(room.take)
        self.intake.progressed.connect(strip.intake.show_progress)
        self.intake.ended.connect(room.end_intake)
        self.intake.failed.connect(self._say_error)
        self.pictures.failed.connect(self._say_error)
        self.pictures.shots.connect(self._add_shots)
        self.continuing.continued.connect(self._continue)

    def _connect_queue(self) -> None:
        queue = self.room.queue
        queue.acted.connect(self._act)
        queue.pause.connect(self.errands.pause)
        queue.go_on.connect(self.errands.go_on)
        queue.reordered.connect(self.errands.reorder)
        queue.cancelled.connect(self.errands.cancel_all)
        queue.checked.connect(self.errands.check)
        queue.retried.connect(self._retry_all)
        queue.followed.connect(self.errands.follow)
        queue.stopped.connect(self.errands.stop_at_pilot)
        queue.hot_folder_wanted.connect(self._open_hot_folder)
        queue.banner.remedy.connect(self._remedy)

    def _connect_sheets(self) -> None:
        room, sheets = self.room, self.sheets
        room.link_wanted.connect(sheets.open_link)
        room.drafts_wanted.connect(sheets.open_drafts)
        sheets.settings_saved.connect(self._settings_saved)
        sheets.practice_wanted.connect(self.practice_wanted)
        sheets.link_saved.connect(room.refresh)
        sheets.link_given.connect(self.errands.link)
        sheets.shots_given.connect(self._add_shots)
        sheets.table_ordered.connect(room.ordered)
        sheets.marks_given.connect(self.exporting.mark)
        sheets.project_wanted.connect(self.errands.add_project)
        sheets.report_wanted.connect(self.errands.report)

    def _generate_by_key(self) -> None:
        """Not from below a sheet: what is spent must be seen."""
        if not self.sheets.any_open and not self.rooms.reviewing:
            self.room.compose.buying.button.click()

    def _add_sample(self, path: str) -> None:
        self.intake.take_in([path])

    def _shortcuts(self) -> None:
        for keys, slot in (
            (QKeySequence(QKeySequence.StandardKey.Paste), self.adding.paste),
            (QKeySequence(QKeySequence.StandardKey.Open), self.adding.choose_files),
            (QKeySequence("Ctrl+Return"), self._generate_by_key),
            (QKeySequence("Ctrl+1"), self.rooms.show_create),
            (QKeySequence("Ctrl+2"), self.rooms.show_review),
            (QKeySequence(QKeySequence.StandardKey.Preferences), self.sheets.open_settings),
            (QKeySequence(QKeySequence.StandardKey.Quit), self.close),
        ):
            if not keys.isEmpty():
                QShortcut(keys, self).activated.connect(slot)
