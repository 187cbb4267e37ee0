"""While takes run the computer stays awake and the task bar shows it; then what was chosen."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from hailuo_studio.ui.awake.keeping import Awake, awake
from hailuo_studio.ui.awake.sleeping import Sleeper, sleeper
from hailuo_studio.ui.running import Running
from hailuo_studio.ui.taskbar import Taskbar
from hailuo_studio.ui.when_done.button import WhenDoneButton
from hailuo_studio.ui.when_done.choice import WhenDone

if TYPE_CHECKING:
    from hailuo_studio.ui.when_done.countdown import Countdown


class Ending(QObject):
    """`chosen` with what a person wants from now on, `counting` when the countdown begins; it is
    shown on `over`."""

    chosen = Signal(object)
    counting = Signal()

    def __init__(
        self,
        running: Running,
        button: WhenDoneButton,
        over: QWidget,
        keep: Awake | None = None,
        sleep: Sleeper | None = None,
    ) -> None:
        super().__init__(running)
        self._button = button
        self._over = over
        self._awake = keep or awake(self)
        self._sleeper = sleep or sleeper(self)
        self._taskbar = Taskbar(self)
        self._countdown: Countdown | None = None
        self.choice = WhenDone.NOTIFY
        running.changed.connect(self._changed)
        running.finished.connect(self._finished)
        button.chosen.connect(self._chosen)
        button.asked.connect(lambda: self._sleeper.ask(button.allow_sleep))

    def choose(self, choice: WhenDone) -> None:
        """Without announcing it."""
        self.choice = choice
        self._button.show_choice(choice)

    def end(self) -> None:
        """The window closes."""
        self._awake.release()
        self._taskbar.show_progress(0, 0, 0)
        if self._countdown is not None:
            self._countdown.close_sheet()

    def _chosen(self, choice: WhenDone) -> None:
        self.choice = choice
        self.chosen.emit(choice)

    def _changed(self, ended: int, takes: int, left: int) -> None:
        if left:
            self._awake.hold(self.tr("Takes are being made"))
            if self._countdown is not None:
                self._countdown.close_sheet()
        else:
            self._awake.release()
        self._taskbar.show_progress(ended, takes, left)

    def _finished(self) -> None:
        if self.choice is WhenDone.SLEEP:
            self.choose(WhenDone.NOTIFY)
            self._count_down()

    def _count_down(self) -> None:
        if self._countdown is None:
            from hailuo_studio.ui.when_done.countdown import Countdown

            self._countdown = Countdown(self._over)
            self._countdown.due.connect(self._sleeper.sleep)
        self._countdown.begin()
        self.counting.emit()
