"""Two to four takes of a shot in step, or one beside its still: begun, judged, left."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from hailuo_studio.core.library import LibraryClip
from hailuo_studio.core.project import Project
from hailuo_studio.core.take import Judgement
from hailuo_studio.ui.bridge import Desk
from hailuo_studio.ui.compare.item import CompareItem
from hailuo_studio.ui.review import words
from hailuo_studio.ui.review.errands import ReviewErrands
from hailuo_studio.ui.review.watching import Watching

_MOST = 4


class Comparing(QObject):
    """`said` with a sentence when there is nothing to compare, `left` when a person is done."""

    said = Signal(str)
    left = Signal()

    def __init__(self, watching: Watching, errands: ReviewErrands, parent: QObject) -> None:
        super().__init__(parent)
        self._watching = watching
        self._errands = errands
        self._now: tuple[Desk, Project] | None = None
        comparison = watching.comparison
        comparison.kept.connect(self._keep)
        comparison.rest_rejected.connect(self._reject)
        comparison.closed.connect(self.leave)

    def use(self, desk: Desk, project: Project) -> None:
        self._now = (desk, project)

    def begin(
        self,
        selected: Sequence[LibraryClip],
        takes: Sequence[LibraryClip],
        watched: LibraryClip | None,
    ) -> None:
        """What is selected where that is several; else the take that is watched and those that were
        not rejected; one alone beside its still."""
        clips = selected if len(selected) > 1 else _worth(takes, watched)
        clips = [clip for clip in clips if not clip.missing]
        if len(clips) == 1:
            self.with_still(clips[0])
        elif not clips:
            self._refuse()
        else:
            if len(clips) > _MOST:
                text = self.tr("The first {0} of {1} takes are compared.")
                self.said.emit(text.format(_MOST, len(clips)))
            self._show([_item(clip) for clip in clips[:_MOST]])

    def with_still(self, clip: LibraryClip) -> None:
        """One take beside the picture that was sent for it."""
        path = self._still_of(clip)
        if path:
            self._errands.read_picture(path, partial(self._beside_still, clip))
        else:
            self._refuse()

    def _beside_still(self, clip: LibraryClip, still: QImage) -> None:
        watched = self._watching.clip
        if still.isNull():
            self._refuse()
        elif watched is not None and watched.id == clip.id and not self._watching.comparing:
            self._show([_item(clip), CompareItem("", self.tr("Still"), still)])

    def _refuse(self) -> None:
        self.said.emit(
            self.tr("Select two to four takes of this shot to compare them; its still is not here.")
        )

    def _show(self, items: Sequence[CompareItem]) -> None:
        self._watching.show_comparison()
        self._watching.comparison.compare(items)

    def leave(self) -> None:
        self._watching.leave_comparison()
        self.left.emit()

    def _keep(self, clip_id: str) -> None:
        if clip_id:
            self._errands.judge([clip_id], Judgement.KEEP)

    def _reject(self, clip_ids: list[str]) -> None:
        self._errands.judge([one for one in clip_ids if one], Judgement.REJECT)

    def _still_of(self, clip: LibraryClip) -> str:
        """The file of the picture that was sent; empty where it is not known here."""
        desk, project = self._now if self._now is not None else (None, None)
        rows = desk.rows(project.id) if desk is not None and project is not None else ()
        found = (row.take.prepared for row in rows if row.take.id == clip.id)
        return next((picture.path for picture in found if picture is not None), "")


def _worth(takes: Sequence[LibraryClip], watched: LibraryClip | None) -> Sequence[LibraryClip]:
    """The one that is watched first: it leads."""
    here = watched.id if watched is not None else ""
    left = [clip for clip in takes if clip.judgement is not Judgement.REJECT or clip.id == here]
    return sorted(left, key=lambda clip: clip.id != here) if len(left) > 1 else left or takes


def _item(clip: LibraryClip) -> CompareItem:
    return CompareItem(clip.id, words.take(clip), Path(clip.path), clip.judgement)
