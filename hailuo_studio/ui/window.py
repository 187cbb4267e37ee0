"""The window: top bar, room, notices, sheets; closing in good order."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget

from hailuo_studio.core.errors import StudioError
from hailuo_studio.core.project import Project
from hailuo_studio.engine.views import BatchEnd, BudgetView, PilotQuestion, Row
from hailuo_studio.ui import icons, tab_order, theme
from hailuo_studio.ui.actions.book import Book
from hailuo_studio.ui.actions.deeds.all import bind_all
from hailuo_studio.ui.adding import Adding
from hailuo_studio.ui.bridge import Desk, Relay, Scope
from hailuo_studio.ui.context_menus import ContextMenus
from hailuo_studio.ui.continuing import Continuing
from hailuo_studio.ui.create import CreateRoom
from hailuo_studio.ui.dropping import Dropping
from hailuo_studio.ui.errands import Errands
from hailuo_studio.ui.export.exporting import Exporting
from hailuo_studio.ui.first_run.going_real import GoingReal
from hailuo_studio.ui.first_run.trying import Trying
from hailuo_studio.ui.intake import Intake
from hailuo_studio.ui.new_clips import NewClips
from hailuo_studio.ui.notices import Notices
from hailuo_studio.ui.notifying import Notifying
from hailuo_studio.ui.own_files import OwnFiles
from hailuo_studio.ui.picture_errands import PictureErrands
from hailuo_studio.ui.prompt_errands import PromptErrands
from hailuo_studio.ui.remembered.left import Memory
from hailuo_studio.ui.remembered.remembering import Remembering
from hailuo_studio.ui.resources import app_icon
from hailuo_studio.ui.rooms import Rooms
from hailuo_studio.ui.running import Running
from hailuo_studio.ui.sheets import Sheets
from hailuo_studio.ui.spending import Spending
from hailuo_studio.ui.take_deeds import TakeDeeds
from hailuo_studio.ui.telling import Telling
from hailuo_studio.ui.thumbnails import Thumbnails
from hailuo_studio.ui.top_bar import TopBar
from hailuo_studio.ui.ways import Ways
from hailuo_studio.ui.when_done.ending import Ending
from hailuo_studio.ui.wiring import connect

if TYPE_CHECKING:
    from hailuo_studio.ui.review.room import ReviewRoom
    from hailuo_studio.ui.stage.stage import Stage

_SIZE = (1440, 900)
_LEAST = (1040, 640)
_ICONS_AFTER = 30


class StudioWindow(QMainWindow):
    """Painted before there is an engine: `use` gives it one, and may give it another. The first
    time, `make_stage` is called. `memory` holds how it was left.

    `closing` is emitted once when a person closes it; it stays visible, says that it finishes,
    and goes when `finish` is called; `again` says that a person wants it back at once.
    `practice_wanted` asks for the other engine.
    """

    closing = Signal()
    practice_wanted = Signal(bool)

    def __init__(
        self, make_stage: "Callable[[], Stage]", scope: Scope, memory: Memory | None = None
    ) -> None:
        super().__init__()
        self.setWindowTitle("Hailuo Studio")
        self.setWindowIcon(app_icon())
        self.resize(*_SIZE)
        self.setMinimumSize(*_LEAST)
        self._desk: Desk | None = None
        self._project: Project | None = None
        self.again = False
        self._closing = False
        self._may_close = False
        self._make_stage = make_stage
        self._scope = scope
        self.relay = Relay(self)
        self.errands = Errands(scope, self)
        self.thumbnails = Thumbnails(scope, self)
        self.bar = TopBar()
        self.intake = Intake(scope, self)
        self.pictures = PictureErrands(scope, self)
        self.new_clips = NewClips(scope, self)
        self.prompts = PromptErrands(scope, self)
        self.room = CreateRoom(self.thumbnails, self.errands, self.pictures, self.prompts)
        self.book = Book(self)
        self.ways = Ways(self)
        self._lay_out()
        self.remembered = Remembering(self, memory)
        connect(self)
        bind_all(self)

    # The engine

    def use(self, desk: Desk) -> None:
        """Show this engine: its projects, its queue, its money."""
        if self._desk is None:
            stage = self._make_stage()
            stage.open_files.connect(self.adding.choose_files)
            stage.sample_wanted.connect(self.trying.begin)
            self.room.set_stage(stage)
            self.continuing.attach(stage.frame_actions, self.room.take_on_stage)
            self.menus.attach(stage)
        self._desk = desk
        self.spending.use(desk)
        self.relay.listen(desk)
        self.running.use(desk)
        for part in (self.exporting, self.errands, self.intake, self.pictures, self.prompts):
            part.use(desk)
        for also in (self.continuing, self.thumbnails, self.sheets, self.takes):
            also.use(desk)
        self._show_theme(desk)
        self.show_project(self.remembered.project(desk))
        self.bar.show_money(desk.practice, desk.budget)
        self.remembered.restore_room()
        self.going_real.use(desk)

    @property
    def desk(self) -> Desk | None:
        """The engine that is shown; None before the first."""
        return self._desk

    @property
    def is_closing(self) -> bool:
        """Whether a person closed it and it finishes."""
        return self._closing

    @property
    def project(self) -> Project | None:
        """The one that is open."""
        return self._project

    @property
    def review(self) -> "ReviewRoom":
        """Made at its first use."""
        return self.rooms.review

    def let_go(self) -> None:
        """Save the drafts and hear no more of the engine, which is about to close."""
        self.remembered.save()
        self.room.let_go()
        self.rooms.let_go()
        self.new_clips.let_go()
        self.running.let_go()
        self.relay.stop()

    def show_project(self, project_id: str) -> None:
        if self._desk is None:
            return
        self.remembered.leave_project()
        projects = self._desk.projects()
        self._project = next(p for p in projects if p.id == project_id)
        self.bar.show_projects(projects, project_id)
        self.bar.show_money(self._desk.practice, self._desk.budget)
        self.room.open(self._desk, self._project)
        self.rooms.use(self._desk, self._project)
        self.new_clips.use(self._desk, self._project)
        self.remembered.enter_project()

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
        self.telling.error(error)

    def say_fault(self, error: BaseException) -> None:
        """An error nobody expected."""
        self.telling.fault(error)

    # Closing

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._may_close:
            event.accept()
            return
        event.ignore()
        if not self._closing:
            self._closing = True
            self.remembered.save()
            self.room.save()
            self.rooms.setEnabled(False)
            self.bar.show_finishing()
            self.ending.end()
            self.closing.emit()

    def start_again(self) -> None:
        """Close, and open once more: another language is shown only then."""
        self.again = True
        self.close()

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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What had the focus did not want it: Review's keys are meant wherever the focus is."""
        judging = self.rooms.reviewing and not self.sheets.any_open
        if not (judging and self.review.press(event)):
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Through the whole window as one reads it; not behind an open sheet."""
        return tab_order.step(self.sheets.top or self, next) is not None

    # What a setting changes

    def settings_saved(self) -> None:
        if self._desk is not None:
            self._show_theme(self._desk)
            self.bar.show_money(self._desk.practice, self._desk.budget)
            self.room.refresh()

    def _show_theme(self, desk: Desk) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        theme.apply(app, desk.preferences.theme)

    def show_budget(self, budget: BudgetView) -> None:
        if self._desk is not None and not self._closing:
            if self._project is not None:
                here = self._project.id
                self._project = next(p for p in self._desk.projects() if p.id == here)
            self.bar.show_money(self._desk.practice, budget)

    def _stage_frame(self) -> QWidget | None:
        """Round the picture of the room that is shown."""
        room = self.rooms.currentWidget()
        return room.findChild(QWidget, "stageFrame") if room is not None else None

    def _lay_out(self) -> None:
        body = QWidget()
        body.setObjectName("windowBody")
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addWidget(self.bar)
        self.rooms = Rooms(self.room, lambda: _review_room(self._scope, self.room))
        column.addWidget(self.rooms, 1)
        self.exporting = Exporting(self._scope, self)
        column.addWidget(self.exporting.bar)
        self.setCentralWidget(body)
        self.notices = Notices(body, self._stage_frame)
        self.exporting.notices = self.notices
        self.room.set_notices(self.notices)
        self.notifying = Notifying(self, self.notices)
        self.sheets = Sheets(self._scope, self.thumbnails, body)
        self.spending = Spending(self.sheets, self.notices, lambda: self._project, self)
        self.telling = Telling(self.notices, self.errands)
        self.own_files = OwnFiles(self.telling)
        self.trying = Trying(self, self._scope)
        self.going_real = GoingReal(self, self._scope)
        self.takes = TakeDeeds(
            self.room, self.sheets, self.notices, self.errands, self.spending, lambda: self._project
        )
        self.adding = Adding(self, self.pictures)
        self.continuing = Continuing(self._scope, self.notices, self)
        self.dropping = Dropping(self, lambda: self._desk is not None, self.rooms.currentWidget)
        self.menus = ContextMenus(self.book, self.room.strip, self.bar)
        self.running = Running(self)
        self.ending = Ending(self.running, self.room.queue.footer.when_done, body)


def _review_room(scope: Scope, create: CreateRoom) -> "ReviewRoom":
    from hailuo_studio.ui.review.room import ReviewRoom

    return ReviewRoom(scope, create.stage.cache)
