"""What a person does to the shots of Create, each deed a step of the history."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from hailuo_studio.core.shot import Duration, Mode, Resolution
from hailuo_studio.engine.views import Order
from hailuo_studio.ui.compose.drafts import Drafts
from hailuo_studio.ui.compose.sitting import Sitting
from hailuo_studio.ui.errands import Errands
from hailuo_studio.ui.notices import Notice, Notices
from hailuo_studio.ui.undo.history import History


class Deeds(QObject):
    """`edited` after the drafts have changed, `turned` after something else that is shown has;
    `link_wanted` when pictures have no way to the service yet."""

    edited = Signal()
    turned = Signal()
    link_wanted = Signal()

    def __init__(
        self,
        drafts: Drafts,
        history: History,
        sitting: Sitting,
        errands: Errands,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.notices: Notices | None = None
        self._drafts = drafts
        self._history = history
        self._sitting = sitting
        self._errands = errands
        self._offer: Notice | None = None
        history.went.connect(self.withdraw)

    def withdraw(self) -> None:
        """What was offered to be undone is undone, or of another project."""
        offer, self._offer = self._offer, None
        if offer is not None and self.notices is not None and offer in self.notices.shown:
            offer.leave()

    # Which

    def select(self, numbers: Sequence[int]) -> None:
        self._history.rest()
        self._drafts.select(numbers)
        self.turned.emit()

    def edit_alone(self, alone: bool) -> None:
        """Edits go to one of the selected ones at a time, or to all of them."""
        self._history.rest()
        self._drafts.set_alone(alone)
        self.turned.emit()

    def take_turns(self, by: int) -> None:
        self._history.rest()
        self._drafts.take_turns(by)
        self.turned.emit()

    # What

    def set_prompt(self, prompt: str) -> None:
        run = self._history.run("prompt")
        self._do(self.tr("Prompt"), lambda: self._drafts.set_prompt(prompt), run)

    def add_to_prompts(self, words: str) -> None:
        """Behind each one's own prompt."""
        words = words.strip()

        def longer(prompt: str) -> str:
            return f"{prompt.rstrip()} {words} ".lstrip()

        self._do(self.tr("Prompt"), lambda: self._drafts.change_prompts(longer))

    def set_mode(self, value: str) -> None:
        self._do(self.tr("Mode"), lambda: self._drafts.set_settings(mode=Mode(value)))

    def set_duration(self, value: str) -> None:
        duration = Duration(int(value))
        self._do(self.tr("Duration"), lambda: self._drafts.set_settings(duration=duration))

    def set_resolution(self, value: str) -> None:
        resolution = Resolution(value)
        self._do(self.tr("Resolution"), lambda: self._drafts.set_settings(resolution=resolution))

    def set_takes(self, takes: int) -> None:
        with self._history.deed(self.tr("Takes"), self._history.run("takes")):
            self._drafts.takes = takes
        self.turned.emit()

    def set_value(self, key: str, value: str) -> None:
        """Of a place in prompts, for all shots that have it."""
        self._sitting.values[key] = value
        self.turned.emit()

    def set_first(self) -> None:
        """One still, one take, the cheapest settings; nothing is sent by this."""
        first = self._drafts.selected[0].number
        self._drafts.select([first])

        if self._sitting.desk is None:
            return
        least = self._sitting.desk.catalog.cheapest

        def cheapest() -> None:
            self._drafts.set_settings(
                mode=least.mode, duration=least.duration, resolution=least.resolution
            )
            self._drafts.takes = 1

        self._do(self.tr("First take"), cheapest)

    def remove(self) -> None:
        with self._history.deed(self.tr("Removal")):
            gone = self._drafts.remove_selected()
        if not gone:
            return
        step = self._history.last
        self.edited.emit()
        words = (
            self.tr("Removed {0}.").format(gone[0].shot.title)
            if len(gone) == 1
            else self.tr("Removed {0} stills.").format(len(gone))
        )
        if self.notices is not None:
            self._offer = self.notices.say(
                words, self.tr("Undo"), lambda: self._history.take_back(step), passing=True
            )

    def move(self, place: int) -> None:
        """What is selected to before the still at that place."""
        self._do(self.tr("Order of stills"), lambda: self._drafts.move_selected(place))

    def shift(self, by: int) -> None:
        self._do(self.tr("Order of stills"), lambda: self._drafts.shift_selected(by))

    def generate(self, pilot: int) -> None:
        """`pilot` takes go ahead (0: all together); nothing is sent while a place is empty."""
        sitting, drafts = self._sitting, self._drafts
        shots, unknown = sitting.filled(drafts.selected_shots)
        if sitting.desk is None or sitting.project is None or sitting.left:
            return
        if not shots or unknown:
            return
        if not sitting.desk.hosting_ready and not all(shot.still.is_link for shot in shots):
            self.link_wanted.emit()
            return
        quote = sitting.desk.catalog.total((shot.settings, drafts.takes) for shot in shots)
        project_id = sitting.project.id
        order = Order(project_id, shots, drafts.takes, quote, again=sitting.again, pilot=pilot)
        self._history.rest()
        self._errands.generate(order, [shot.prompt for shot in drafts.selected_shots])

    def _do(self, words: str, change: Callable[[], object], run: str = "") -> None:
        with self._history.deed(words, run):
            change()
        self.edited.emit()
