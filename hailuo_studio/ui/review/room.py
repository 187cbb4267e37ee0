"""The Review room: stacks on the left, the clip that is watched beside them, two keys to judge."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from hailuo_studio.core.library import Decided, Found, LibraryClip, Rebuilt, Wanted
from hailuo_studio.core.project import Project
from hailuo_studio.core.shot import Settings, Shot, Still
from hailuo_studio.core.take import Judgement
from hailuo_studio.media.frame_cache import FrameCache
from hailuo_studio.ui.bridge import Desk, Scope
from hailuo_studio.ui.reading_line import ReadingLine
from hailuo_studio.ui.review import keys, words
from hailuo_studio.ui.review.comparing import Comparing
from hailuo_studio.ui.review.errands import ReviewErrands
from hailuo_studio.ui.review.filter_bar import FilterBar
from hailuo_studio.ui.review.grid import Grid
from hailuo_studio.ui.review.judging import Judging
from hailuo_studio.ui.review.menus import clip_menu, more_menu
from hailuo_studio.ui.review.path import Place, following, stack_beside
from hailuo_studio.ui.review.posters import Posters
from hailuo_studio.ui.review.stack_model import StackModel
from hailuo_studio.ui.review.watching import Watching

_GRID = 392
_LEAST = 392
# Milliseconds after the filter's answer: so long no clip is opened while somebody types.
_TYPED = 250


class ReviewRoom(QWidget):
    """`export_wanted` with clips and, where the player's range is a part, its first and last frame
    from 0; `figures_came` with statistics, `shot_wanted` with a clip's path
    whose shot is to be set up again."""

    export_wanted = Signal(list, object)
    figures_came = Signal(object)
    shot_wanted = Signal(str)
    create_wanted = Signal()
    failed = Signal(object)

    def __init__(self, scope: Scope, cache: FrameCache, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reviewRoom")
        self._desk: Desk | None = None
        self._project: Project | None = None
        self._found = Found((), 0, 0, 0, 0, 0)
        self._place = Place("", ())
        self._going: tuple[str, str] | None = None
        self._typing = QTimer(self, interval=_TYPED, singleShot=True)
        self.errands = ReviewErrands(scope, self)
        self.posters = Posters(scope, self)
        self.model = StackModel(self)
        self.filters = FilterBar()
        self.grid = Grid(self.model, self.posters)
        self.watching = Watching(cache, self.posters)
        self.comparing = Comparing(self.watching, self.errands, self)
        self.judging = Judging(self)
        self.reading = ReadingLine("rebuild")
        self.columns = QSplitter(Qt.Orientation.Horizontal)
        self._lay_out()
        self._connect()
        keys.set_up(self)

    # Coming and going

    def use(self, desk: Desk, project: Project) -> None:
        """Show the clips of a project of this engine."""
        fresh = desk is not self._desk
        self._desk, self._project = desk, project
        if fresh:
            self.judging.history.clear()
            self.errands.use(desk)
            self.posters.use(desk)
            self.model.forget(frozenset())
        self.filters.open(project.id)
        self.comparing.use(desk, project)
        self._place, self._going = Place("", ()), None
        self.refresh()

    def let_go(self) -> None:
        """Ask the engine for nothing more: it is about to close."""
        self._desk = None
        self.errands.use(None)
        self.posters.use(None)
        self.watching.rest()

    def refresh(self) -> None:
        self.errands.find(self.filters.filter)

    def watch(self, clip_id: str) -> None:
        """A clip that somebody else chose."""
        self.errands.locate(clip_id)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.errands.look_again()
        if self.watching.clip is None:
            self._place = Place("", ())
            self._open_first()
        self.grid.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.watching.rest()

    # What arrives

    def library_changed(self, clip_ids: frozenset[str]) -> None:
        """Clips are new, or were decided or noticed in anew; none named: any."""
        self.model.forget(clip_ids)
        self.posters.forget(clip_ids)
        self.refresh()

    def show_found(self, found: Found) -> None:
        gone = self.judging.throwing.stacks
        if gone:
            found = replace(found, stacks=tuple(s for s in found.stacks if s.id not in gone))
        self._found = found
        self.filters.show_found(found)
        self.model.show_stacks(found.stacks, date.today())
        plain = self.filters.filter.wanted is Wanted.ALL and not self.filters.filter.text
        if not found.stacks:
            self._say_nothing_found(plain)
        elif self._going is not None:
            stack_id, clip_id = self._going
            self._open(stack_id, clip_id)
        elif self.filters.field.hasFocus():
            self._typing.start()
        else:
            self._open_found()

    def show_stack(self, stack_id: str, clips: Sequence[LibraryClip]) -> None:
        """The takes of the shot that was opened."""
        clips = [clip for clip in clips if clip.id not in self.judging.throwing.clips]
        wanted = self._going
        if wanted is None or wanted[0] != stack_id:
            return
        self._going = None
        if not clips:
            return
        before = self.watching.clip
        self._place = Place(stack_id, tuple(clips), wanted[1])
        clip = self._place.current
        if before is not None and before.id == clip.id and not self.watching.comparing:
            same_file = (before.path, before.missing) == (clip.path, clip.missing)
            if same_file:
                self.watching.refresh(clip, clips)
            else:
                self.watching.show_clip(clip, clips)
        elif not self.watching.comparing:
            self.watching.show_clip(clip, clips)
        else:
            self.watching.comparison.show_decided({one.id: one.judgement for one in clips})
        self.judging.show_why()
        self._show_in_grid(stack_id)
        self._decode_ahead()

    # What a person does

    @property
    def place(self) -> Place:
        """Which shot is open, with its takes, and which of them is watched."""
        return self._place

    def go_on_after(self, clips: Sequence[LibraryClip], judgement: Judgement | None) -> None:
        """These are judged: what follows a single one comes next."""
        self._place = self._place.judged({clip.id for clip in clips}, judgement)
        if len(clips) == 1 and judgement is not None:
            self.advance(clips[0].id)

    def go(self, step: int) -> None:
        """To the next take, or to the next shot after the last one."""
        beside = self._place.beside(step)
        if beside is not None:
            self._watch(beside)
            return
        stack = stack_beside(self._found.stacks, self._place.stack, step)
        if stack is not None:
            self._open(stack, "")

    def compare(self) -> None:
        """The selected takes, or all that are worth it, in step; again: leave."""
        if self.watching.comparing:
            self.comparing.leave()
        else:
            selected = self.watching.takes.selected
            self.comparing.begin(selected, self._place.clips, self.watching.clip)

    def compare_with_still(self) -> None:
        """The take that is watched beside the picture it was made from."""
        if self.watching.clip is not None and not self.watching.comparing:
            self.comparing.with_still(self.watching.clip)

    def export(self) -> None:
        self.with_selected(self._export)

    def _export(self, clips: Sequence[LibraryClip]) -> None:
        if there := [clip for clip in clips if not clip.missing]:
            self.export_wanted.emit(there, self._part(there))

    def _part(self, clips: Sequence[LibraryClip]) -> tuple[int, int] | None:
        """Of the clip that is watched, what the player plays."""
        playback, watched = self.watching.player.playback, self.watching.clip
        only = len(clips) == 1 and watched is not None and clips[0].id == watched.id
        return playback.range if only and not playback.whole else None

    def with_selected(self, act: Callable[[Sequence[LibraryClip]], None]) -> None:
        """Several shots of the grid mean all their clips that the filter leaves."""
        if self.several_shots:
            rows = {index.row() for index in self.grid.selectedIndexes()}
            stacks = [self.model.stacks[row].id for row in sorted(rows)]
            self.errands.gather(stacks, self.filters.filter, act)
        elif clips := self.selected:
            act(clips)

    @property
    def several_shots(self) -> bool:
        return len({index.row() for index in self.grid.selectedIndexes()}) > 1

    def origin(self) -> tuple[str, Shot] | None:
        """The clip that is watched, and what it is a take of (its still is somewhere else)."""
        clip = self.watching.clip
        if clip is None:
            return None
        still = Still("", clip.still_sha256, 0, 0, 0, "")
        return clip.id, Shot(still, clip.prompt, clip.settings or Settings(), name=clip.name)

    @property
    def selected(self) -> tuple[LibraryClip, ...]:
        """Several takes of the open shot, else the watched clip."""
        several = self.watching.takes.selected
        if len(several) > 1:
            return several
        clip = self.watching.clip
        return (clip,) if clip is not None else ()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.press(event):
            super().keyPressEvent(event)

    def press(self, event: QKeyEvent) -> bool:
        """A key that nothing else wanted; whether it meant something here."""
        return keys.press(self, event)

    # Inside

    def _open_found(self) -> None:
        """What was watched, where the filter leaves it."""
        if self._place.stack and self.model.row_of(self._place.stack) is not None:
            self._open(self._place.stack, self._place.clip)
        else:
            self._place = Place("", ())
            if self.isVisible():
                self._open_first()

    def _typed(self) -> None:
        """Nothing more is typed for now: show what the last letters left."""
        self._typing.stop()
        if self._going is None:
            self._open_found()

    def _to_grid(self) -> None:
        self._typed()
        self.grid.setFocus()

    def _open_first(self) -> None:
        """What waits to be judged, else the newest."""
        stacks = self._found.stacks
        if stacks and not self._place.stack:
            waiting = next((one for one in stacks if one.undecided), stacks[0])
            self._open(waiting.id, "")

    def _open(self, stack_id: str, clip_id: str) -> None:
        self._going = (stack_id, clip_id)
        self.errands.open_stack(stack_id, self.filters.filter)

    def _open_index(self, index: QModelIndex) -> None:
        stack = self.model.stack(index)
        if stack is not None and stack.id != self._place.stack:
            self._open(stack.id, "")

    def _watch(self, clip_id: str) -> None:
        if clip_id != self._place.clip or self.watching.clip is None:
            self._place = self._place.at(clip_id)
            if self._going is not None and self._going[0] == self._place.stack:
                self._going = (self._place.stack, clip_id)  # Asked for before the person went on.
            self.watching.show_clip(self._place.current, self._place.clips)
            self._decode_ahead()

    def advance(self, clip_id: str) -> None:
        """Where to go on after this clip was judged."""
        target = following(self._place, self._found.stacks, clip_id)
        if target is None:
            return
        stack_id, next_clip = target
        if stack_id == self._place.stack:
            self._watch(next_clip)
        else:
            self._open(stack_id, "")

    def _decode_ahead(self) -> None:
        self.watching.decode_ahead(self._place.next_undecided)

    def _show_in_grid(self, stack_id: str) -> None:
        row = self.model.row_of(stack_id)
        if row is None:
            return
        index = self.model.index(row)
        if self.grid.currentIndex() != index:
            self.grid.setCurrentIndex(index)
        self.grid.scrollTo(index)

    def _taken_back(self, step: tuple[Decided, ...]) -> None:
        here = len(step) == 1 and any(clip.id == step[0].clip_id for clip in self._place.clips)
        if here and not self.watching.comparing:
            self._watch(step[0].clip_id)

    def _watch_again(self) -> None:
        if self._place.clips:
            self.watching.show_clip(self._place.current, self._place.clips)

    def _say_nothing_found(self, plain: bool) -> None:
        self._place = Place("", ())
        if plain:
            self.watching.show_nothing(
                self.tr("Nothing to review yet"),
                self.tr("Finished clips appear here by themselves, to be watched and judged."),
                self.tr("Create"),
            )
        else:
            self.watching.show_nothing(
                self.tr("No clip is like that"),
                self.tr("Nothing in the library fits this filter."),
                self.tr("Show all"),
            )

    def _message_pressed(self) -> None:
        clip = self.watching.clip
        if clip is not None and clip.missing:
            self.errands.look_again()
        elif (
            self._found.clips
            or self.filters.filter.text
            or (self.filters.filter.wanted is not Wanted.ALL)
        ):
            self.filters.clear()
        else:
            self.create_wanted.emit()

    def _menu(self, at: QPoint) -> None:
        clip_menu(self, at)

    def _more_menu(self) -> None:
        button = self.filters.more
        more_menu(self, button.mapToGlobal(QPoint(0, button.height() + 4)))

    def _wants_figures(self) -> None:
        self.errands.ask_figures(self.filters.filter.project_id)

    def _filter_changed(self, wanted: object) -> None:
        self._going = None
        self._typing.stop()
        self.refresh()

    def _connect(self) -> None:
        errands, watching = self.errands, self.watching
        self.filters.changed.connect(self._filter_changed)
        self.filters.done.connect(self._to_grid)
        self._typing.timeout.connect(self._typed)
        self.filters.figures_wanted.connect(self._wants_figures)
        self.filters.more_wanted.connect(self._more_menu)
        errands.found.connect(self.show_found)
        errands.opened.connect(self.show_stack)
        errands.covers.connect(self.model.show_covers)
        errands.taken_back.connect(self._taken_back)
        errands.figures.connect(self.figures_came)
        errands.failed.connect(self.failed)
        errands.located.connect(self._located)
        errands.lost.connect(self._lost)
        errands.progressed.connect(self.reading.show_progress)
        errands.looked.connect(self._looked)
        self.reading.stop.connect(errands.stop_rebuilding)
        self.model.wanted.connect(errands.ask_covers)
        self.posters.arrived.connect(self.model.picture_arrived)
        self.grid.selectionModel().currentChanged.connect(self._open_index)
        self.grid.opened.connect(self._to_player)
        self.grid.menu_wanted.connect(self._menu)
        watching.takes.chosen.connect(self._watch)
        watching.takes.menu_wanted.connect(self._menu)
        watching.message.pressed.connect(self._message_pressed)
        watching.bar.judged.connect(self.judging.judge)
        watching.bar.reasoned.connect(self.judging.reason)
        watching.bar.compare_wanted.connect(self.compare)
        watching.bar.export_wanted.connect(self.export)
        self.comparing.said.connect(self.judging.say)
        self.comparing.left.connect(self._watch_again)

    def _looked(self, brought: Rebuilt) -> None:
        for sentence in words.rebuilt(brought):
            self.judging.say(sentence)

    def _lost(self) -> None:
        self.judging.say(self.tr("That clip is in the trash, or its file was taken away."))

    def _located(self, clip: LibraryClip) -> None:
        if self.model.row_of(clip.stack) is None:
            self.filters.clear()
        self._going = (clip.stack, clip.id)
        self.refresh()

    def _to_player(self, index: QModelIndex) -> None:
        self._open_index(index)
        self.watching.player.setFocus()

    def _lay_out(self) -> None:
        self.left = left = QWidget()
        left.setObjectName("reviewLeft")
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.filters)
        column.addWidget(self.grid, 1)
        column.addWidget(self.reading)
        left.setMinimumWidth(_LEAST)
        self.columns.setHandleWidth(1)
        self.columns.setChildrenCollapsible(False)
        self.columns.addWidget(left)
        self.columns.addWidget(self.watching)
        self.columns.setSizes([_GRID, 1048])
        self.columns.setStretchFactor(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.columns)
