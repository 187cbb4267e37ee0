"""A finished batch is told once: by the desktop where it tells things or has a place beside the
clock, else in the window."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from hailuo_studio.engine.views import BatchEnd, PilotQuestion
from hailuo_studio.ui.awake.bus import has_session_bus
from hailuo_studio.ui.desktop_note import DesktopNote
from hailuo_studio.ui.notices import Notices
from hailuo_studio.ui.queue.pilot_card import done_words


class Notifying(QObject):
    """`clicked` with a project's id when a person wants to see what was told of it. With `quiet`
    nothing is told outside of the window."""

    clicked = Signal(str)

    def __init__(self, window: QWidget, notices: Notices) -> None:
        super().__init__(window)
        self._window = window
        self._notices = notices
        self._tray: QSystemTrayIcon | None = None
        self._told = ""
        self.quiet = False

    def tell(self, end: BatchEnd, project: str) -> None:
        """Whoever looks at the window sees it there, and it goes by itself; the end of a single
        take they have seen already."""
        words = self.words(end, project)
        if self.quiet or self._window.isActiveWindow():
            if end.ready + end.failed + end.cancelled > 1:
                self._in_window(words, end.project_id if end.ready else "", passing=True)
        else:
            self._call(words, end.project_id)

    def ask(self, question: PilotQuestion, project: str) -> None:
        """Whoever looks at the window sees the question in the queue."""
        if not self._window.isActiveWindow():
            self._call(done_words(question, project), question.project_id)

    def _call(self, words: str, project_id: str) -> None:
        self._told = project_id
        if not has_session_bus():
            self._without_desktop(words, project_id)
            return
        note = DesktopNote(self._window.windowTitle(), words, self.tr("Show"), self)
        note.clicked.connect(partial(self.clicked.emit, project_id))
        note.refused.connect(partial(self._without_desktop, words, project_id))

    def _without_desktop(self, words: str, project_id: str) -> None:
        if QSystemTrayIcon.isSystemTrayAvailable():
            self._beside_the_clock(words)
        else:
            self._in_window(words, project_id)
            QApplication.alert(self._window)

    def _in_window(self, words: str, project_id: str, *, passing: bool = False) -> None:
        """Without a project there is nothing to show."""
        show = partial(self.clicked.emit, project_id) if project_id else None
        self._notices.say(words, self.tr("Show") if show else "", show, passing=passing)

    def words(self, end: BatchEnd, project: str) -> str:
        """ "Spring shop: 11 ready, 1 failed"."""
        counts = (
            (end.ready, self.tr("{0} ready")),
            (end.failed, self.tr("{0} failed")),
            (end.cancelled, self.tr("{0} cancelled")),
        )
        told = ", ".join(words.format(count) for count, words in counts if count)
        return self.tr("{0}: {1}").format(project, told)

    def _beside_the_clock(self, words: str) -> None:
        if self._tray is None:
            self._tray = QSystemTrayIcon(self._window.windowIcon(), self)
            self._tray.setToolTip(self._window.windowTitle())
            self._tray.messageClicked.connect(self._clicked)
            self._tray.activated.connect(self._clicked)
        self._tray.show()
        self._tray.showMessage(self._window.windowTitle(), words, self._window.windowIcon())

    def _clicked(self) -> None:
        """The icon leaves with what it told: it is no place to live."""
        if self._tray is not None:
            self._tray.hide()
        self.clicked.emit(self._told)
