"""What comes into Create from outside: pictures that were read, shots, and what is wrong with
them."""

from collections.abc import Sequence
from itertools import count
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from hailuo_studio.core.errors import StillError
from hailuo_studio.core.shot import Settings, Shot, Still
from hailuo_studio.core.showing import short_name
from hailuo_studio.ui.compose.drafts import Drafts, common
from hailuo_studio.ui.compose.sitting import Sitting
from hailuo_studio.ui.notices import Notices
from hailuo_studio.ui.pixels import image_of
from hailuo_studio.ui.sentences import told_briefly
from hailuo_studio.ui.thumbnails import Thumbnails
from hailuo_studio.ui.undo.history import History

if TYPE_CHECKING:
    from hailuo_studio.media.still import Look

_MOST_NAMED = 3


class Arrivals(QObject):
    """`edited` after the drafts have changed."""

    edited = Signal()

    def __init__(
        self,
        drafts: Drafts,
        history: History,
        sitting: Sitting,
        thumbnails: Thumbnails,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.notices: Notices | None = None
        self._drafts = drafts
        self._history = history
        self._sitting = sitting
        self._thumbnails = thumbnails
        self._bad: list[StillError] = []
        self._came: set[int] = set()
        self._drops = count(1)
        self._drop = ""

    def take(self, found: "Sequence[Look | StillError]", first: bool) -> None:
        """Pictures that were read, the first of their drop or more of it: good ones are added and
        edited next, each bad one is named with its sentence once the drop is read."""
        looks = [one for one in found if not isinstance(one, StillError)]
        for look in looks:
            self._thumbnails.put(look.still.source, image_of(look.thumbnail))
        self._bad = [] if first else self._bad
        self._bad += [one for one in found if isinstance(one, StillError)]
        self.add([look.still for look in looks], first)

    def end(self) -> None:
        """A drop is read."""
        bad, self._bad = self._bad, []
        self.complain(bad)

    def add(self, stills: Sequence[Still], first: bool = True) -> None:
        """`first` ones are edited next. Those that come later of the same drop join them, in the
        history too, unless a person has chosen otherwise meanwhile."""
        if not stills:
            return
        before = {draft.number for draft in self._drafts.selected}
        settings = common(shot.settings for shot in self._drafts.selected_shots)
        project = self._sitting.project
        fallback = project.defaults if project is not None else Settings()
        if first or not self._drop:
            self._drop = f"drop {next(self._drops)}"
        with self._history.deed(self.tr("Added stills"), self._drop):
            came = {draft.number for draft in self._drafts.add(stills, settings or fallback)}
        if not first and self._came <= before:
            came |= self._came
            self._drafts.select(came | before)
        elif not first:
            self._drafts.select(before)
        self._came = came
        self.edited.emit()

    def add_still(self, still: Still) -> None:
        self.add([still])

    def add_shots(self, shots: Sequence[Shot], errors: Sequence[StillError] = ()) -> None:
        """Whole shots, framing and prompt included."""
        with self._history.deed(self.tr("Added stills")):
            self._drafts.add_shots(shots)
        if shots:
            self.edited.emit()
        self.complain(errors)

    def replace_still(self, still: Still) -> None:
        """The shot being edited goes on with another picture; without one it is a new shot."""
        if len(self._drafts.edited) != 1:
            self.add([still])
            return
        with self._history.deed(self.tr("Still")):
            self._drafts.set_still(still)
        self.edited.emit()

    def complain(self, errors: Sequence[StillError]) -> None:
        for error in errors[:_MOST_NAMED]:
            name = short_name(error.source)
            self._say(f"{name}: {told_briefly(error)}")
        if len(errors) > _MOST_NAMED:
            words = self.tr("{0} more could not be used.")
            self._say(words.format(len(errors) - _MOST_NAMED))

    def _say(self, words: str) -> None:
        if self.notices is not None:
            self.notices.say(words)
