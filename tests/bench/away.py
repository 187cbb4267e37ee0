"""How long a loop was away: from one beat of a timer to the next."""

import time

from PySide6.QtCore import QObject, Qt, QTimer

_BEAT = 2


class Away(QObject):
    """Milliseconds. `longest` by the clock; `own` of the same gaps is what the loop's own thread
    worked, without what other programs and threads took."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = self.own = 0.0
        self.since = time.perf_counter()
        self._clock, self._work = time.perf_counter(), time.thread_time()
        self._timer = QTimer(self, interval=_BEAT, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def start(self) -> None:
        """Count from here."""
        self.longest = self.own = 0.0
        self._clock, self._work = time.perf_counter(), time.thread_time()
        self.since = self._clock

    def _beat(self) -> None:
        clock, work = time.perf_counter(), time.thread_time()
        gap = (clock - self._clock) * 1000 - _BEAT
        if gap > 5:
            self.since = clock
        self.longest = max(self.longest, gap)
        self.own = max(self.own, (work - self._work) * 1000)
        self._clock, self._work = clock, work
