"""Whether the queue is open or a strip: as a person last wanted it in a window of this width."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from hailuo_studio.ui.queue.panel import QueuePanel

# Below this the picture needs the queue's room.
_ROOMY = 1280


class Folding(QObject):
    """Open in a roomy window, folded in a narrow one, until a person decides."""

    def __init__(self, queue: QueuePanel, parent: QObject) -> None:
        super().__init__(parent)
        self._queue = queue
        self._roomy = True
        self._folded = {True: False, False: True}
        queue.folded.connect(self._keep)

    @property
    def roomy(self) -> bool:
        """Whether there is room for the queue beside all the rest."""
        return self._roomy

    @property
    def wishes(self) -> list[bool]:
        """Whether it is folded in a roomy window, and in a narrow one."""
        return [self._folded[True], self._folded[False]]

    def recall(self, wishes: Sequence[bool]) -> None:
        """As it was wanted before; seen at the next `fit`."""
        if len(wishes) == len(self._folded):
            self._folded = {True: wishes[0], False: wishes[1]}

    def fit(self, width: int) -> None:
        """The window is that wide."""
        self._roomy = width >= _ROOMY
        self._queue.collapse(self._folded[self._roomy])

    def _keep(self, folded: bool) -> None:
        self._folded[self._roomy] = folded
