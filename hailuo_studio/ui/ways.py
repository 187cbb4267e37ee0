"""What leads from one part of the window to another."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from hailuo_studio.core.errors import StillError
from hailuo_studio.core.library import Decided, Statistics
from hailuo_studio.core.project import Project
from hailuo_studio.core.shot import Shot

if TYPE_CHECKING:
    from hailuo_studio.ui.review.room import ReviewRoom
    from hailuo_studio.ui.window import StudioWindow


class Ways(QObject):
    """From Review to Create, from a notification to its clips, from a file to its sheet."""

    def __init__(self, window: "StudioWindow") -> None:
        super().__init__(window)
        self._window = window

    def review_made(self, review: "ReviewRoom") -> None:
        review.judging.notices = self._window.notices
        review.failed.connect(self._window.telling.error)
        review.figures_came.connect(self._show_figures)
        review.shot_wanted.connect(self._set_up_again)
        review.create_wanted.connect(self._window.rooms.show_create)
        review.export_wanted.connect(self._window.sheets.open_export)
        self._window.continuing.attach(review.watching.frame_actions, review.origin)

    def marked(self, step: tuple[Decided, ...], said: str) -> None:
        """A client's reply was written down; it can be taken back where clips are judged."""
        self._window.review.judging.marked(step, said)

    def count_new(self, clip_ids: frozenset[str]) -> None:
        self._window.new_clips.look()

    def add_shots(self, shots: Sequence[Shot], errors: Sequence[StillError] = ()) -> None:
        self._window.room.add_shots(shots, errors)
        if shots:
            self._window.rooms.show_create()

    def continue_with(self, shot: Shot) -> None:
        self.add_shots([shot])

    def add_sample(self, path: str) -> None:
        self._window.intake.take_in([path])

    def project_made(self, project: Project) -> None:
        self._window.show_project(project.id)

    def open_table(self, path: str) -> None:
        if self._window.project is not None:
            self._window.sheets.open_table(path, self._window.project)

    def open_hot_folder(self) -> None:
        if self._window.project is not None:
            shots = self._window.room.drafts.selected_shots
            self._window.sheets.open_hot_folder(self._window.project, shots[0] if shots else None)

    def show_clips_of(self, project_id: str) -> None:
        """What was told beside the clock: its clips, in Review."""
        self._window.come_forward()
        known = self._window.desk is not None and any(
            p.id == project_id for p in self._window.desk.projects()
        )
        if known and not self._window.sheets.any_open and not self._window.is_closing:
            if self._window.project is None or self._window.project.id != project_id:
                self._window.show_project(project_id)
            self._window.rooms.show_review()

    def _show_figures(self, figures: Statistics) -> None:
        if self._window.desk is not None:
            self._window.sheets.open_figures(figures, self._window.desk.practice)

    def _set_up_again(self, path: str) -> None:
        self._window.pictures.set_up_again([path])
