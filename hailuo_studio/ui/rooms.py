"""Create and Review, one of them shown; the queue goes along. Review is made when it is first
needed."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget
from shiboken6 import isValid

from hailuo_studio.core.project import Project
from hailuo_studio.ui.bridge import Desk
from hailuo_studio.ui.create import CreateRoom
from hailuo_studio.ui.queue.folding import Folding
from hailuo_studio.ui.queue.strip import WIDTH as STRIP_WIDTH

if TYPE_CHECKING:
    from hailuo_studio.ui.review.room import ReviewRoom

_QUEUE = 320


class Rooms(QStackedWidget):
    """`turned` with whether Review is shown, `made` with the Review room, once."""

    turned = Signal(bool)
    made = Signal(object)

    def __init__(
        self,
        create: CreateRoom,
        make_review: "Callable[[], ReviewRoom]",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._create = create
        self._make_review = make_review
        self._review: ReviewRoom | None = None
        self._now: tuple[Desk, Project] | None = None
        self._focus: QWidget | None = None
        self.addWidget(create)
        self.folding = Folding(create.queue, self)
        create.queue.collapsed.connect(self._queue_collapsed)
        create.queue.chosen.connect(self._chosen)

    @property
    def review(self) -> "ReviewRoom":
        """Made at its first use; there has to be an engine by then."""
        if self._review is None:
            self._review = self._make_review()
            self.addWidget(self._review)
            self.made.emit(self._review)
            if self._now is not None:
                self._review.use(*self._now)
        return self._review

    @property
    def reviewing(self) -> bool:
        return self._review is not None and self.currentWidget() is self._review

    def use(self, desk: Desk, project: Project) -> None:
        """Show a project of this engine in both rooms."""
        self._now = (desk, project)
        if self._review is not None:
            self._review.use(desk, project)

    def let_go(self) -> None:
        """The engine is about to close."""
        self._now = None
        if self._review is not None:
            self._review.let_go()

    def show_create(self) -> None:
        if self.reviewing:
            self._create.take_queue()
        self._turn(self._create)

    def show_review(self) -> None:
        if self._now is None:
            self.turned.emit(False)
            return
        review, queue = self.review, self._create.queue
        if not self.reviewing:
            review.columns.addWidget(queue)
            queue.show()
            self._turn(review)
            self._show_sides()
            self._fit_queue(queue.is_collapsed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.folding.fit(self.width())
        self._show_sides()

    def library_changed(self, clip_ids: frozenset[str]) -> None:
        if self._review is not None:
            self._review.library_changed(clip_ids)

    def _turn(self, room: QWidget) -> None:
        """Create gets the focus back where it was; Review begins at its clips, whose keys judge."""
        focus = QApplication.focusWidget()
        if focus is not None and self._create.isAncestorOf(focus):
            self._focus = focus
        self.setCurrentWidget(room)
        before = self._focus
        if room is self._create and before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.turned.emit(room is self._review)

    def _chosen(self, take_id: str) -> None:
        """A take of the queue is watched where the person is."""
        if self.reviewing:
            self.review.watch(take_id)

    def _queue_collapsed(self, small: bool) -> None:
        self._show_sides()
        if self.reviewing:
            self._fit_queue(small)

    def _show_sides(self) -> None:
        """In a narrow window the queue takes the room of the stills, and of the clips."""
        shown = self.folding.roomy or self._create.queue.is_collapsed
        self._create.strip.setVisible(shown)
        if self._review is not None:
            self._review.left.setVisible(shown)

    def _fit_queue(self, small: bool) -> None:
        columns = self.review.columns
        sizes = columns.sizes()
        width = STRIP_WIDTH if small else _QUEUE
        spare = sum(sizes[1:]) - width
        columns.setSizes([sizes[0], spare, width])
