"""The clip that is watched: the player, what it is, its shot's other takes, the verdict."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from hailuo_studio.core.library import LibraryClip
from hailuo_studio.media.frame_cache import FrameCache
from hailuo_studio.media.frames import Clip
from hailuo_studio.ui.compare.comparison import Comparison
from hailuo_studio.ui.labels import Elided, label
from hailuo_studio.ui.review import words
from hailuo_studio.ui.review.judging_bar import JudgingBar
from hailuo_studio.ui.review.posters import Posters
from hailuo_studio.ui.review.takes_row import TakesRow
from hailuo_studio.ui.stage.frame_actions import FrameActions
from hailuo_studio.ui.stage.mark_line import MarkLine
from hailuo_studio.ui.stage.message_page import MessagePage
from hailuo_studio.ui.stage.player import Player


class Watching(QWidget):
    """Shows one clip, or two to four side by side, or a sentence."""

    def __init__(self, cache: FrameCache, posters: Posters, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cache = cache
        self._shown: LibraryClip | None = None
        self._ahead: Clip | None = None
        self.player = Player(cache)
        self.player.setObjectName("reviewPlayer")
        self.comparison = Comparison(cache)
        self.message = MessagePage()
        self.title = label(kind="heading", name="reviewTitle")
        self.verdict = label(kind="quiet", name="reviewVerdict")
        self.about = Elided(kind="small", name="reviewAbout")
        self.prompt = Elided(kind="quiet", name="reviewPrompt")
        self.frame_actions = FrameActions(self.player)
        self.marks = MarkLine(self.player.transport.scrubber)
        self.takes = TakesRow(posters)
        self.bar = JudgingBar()
        self._pages = QStackedWidget()
        self._below = QWidget()
        self._lay_out()
        self.marks.sought.connect(self.player.playback.seek)

    @property
    def comparing(self) -> bool:
        return self._pages.currentWidget() is self.comparison

    @property
    def clip(self) -> LibraryClip | None:
        """The one that is watched."""
        return self._shown

    def show_clip(self, clip: LibraryClip, takes: Sequence[LibraryClip]) -> None:
        """Play it from its beginning, unless it is playing already."""
        self.leave_comparison()
        before, self._shown = self._shown, clip
        self._tell(clip, takes)
        self._below.setVisible(True)
        if clip.missing:
            self.player.stop()
            self.message.say(
                self.tr("{0} is not where it was").format(clip.name),
                self.tr(
                    "{0} is gone. If it was moved or renamed into a folder of a project, "
                    "Look for moved files finds it; what you decided of it is kept."
                ).format(clip.path),
                self.tr("Look for moved files"),
            )
            self._pages.setCurrentWidget(self.message)
            return
        self._pages.setCurrentWidget(self.player)
        if before is None or before.missing or before.path != clip.path:
            self.player.play(Path(clip.path))
        self.let_go_ahead()

    def show_nothing(self, title: str, text: str, button: str = "") -> None:
        self.leave_comparison()
        self._shown = None
        self.player.stop()
        self.let_go_ahead()
        self.title.clear()
        self.takes.show_clips((), "")
        self._below.setVisible(False)
        self.message.say(title, text, button)
        self._pages.setCurrentWidget(self.message)

    def refresh(self, clip: LibraryClip, takes: Sequence[LibraryClip]) -> None:
        """The same clip, decided or noticed anew; it goes on playing."""
        self._shown = clip
        self._tell(clip, takes)

    def decode_ahead(self, clip: LibraryClip | None) -> None:
        """The next one to be watched: its frames are there when it is."""
        self.let_go_ahead()
        if clip is not None and not clip.missing:
            self._ahead = self._cache.open(Path(clip.path))

    def let_go_ahead(self) -> None:
        if self._ahead is not None:
            self._ahead.close()
            self._ahead = None

    def show_comparison(self) -> None:
        self.player.stop()
        self._below.setVisible(False)  # The pictures need its room; the verdicts are above them.
        self._pages.setCurrentWidget(self.comparison)

    def leave_comparison(self) -> None:
        if self.comparing:
            self.comparison.clear()
            self._below.setVisible(True)
            self._shown = None

    def rest(self) -> None:
        """Nobody looks: nothing plays."""
        self.player.playback.pause()
        self.let_go_ahead()

    def _tell(self, clip: LibraryClip, takes: Sequence[LibraryClip]) -> None:
        several = len(takes) > 1
        name = f"{clip.name}  ·  {words.take(clip)}" if several else clip.name
        self.title.setText(name)
        self.verdict.setText(words.judged(clip))
        self.about.say(words.about(clip))
        self.prompt.say(" ".join(clip.prompt.split()))
        self.marks.show_marks(clip.marks)
        self.takes.show_clips(takes, clip.id)
        self.bar.show_clip(clip, len(takes))

    def _lay_out(self) -> None:
        around = QFrame()
        around.setObjectName("stageFrame")
        inner = QVBoxLayout(around)
        inner.setContentsMargins(16, 8, 16, 8)
        for page in (self.message, self.player, self.comparison):
            self._pages.addWidget(page)
        inner.addWidget(self._pages)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.title)
        head.addWidget(self.verdict)
        head.addWidget(self.about, 1)
        self.about.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        said = QVBoxLayout()
        said.setContentsMargins(16, 12, 16, 4)
        said.setSpacing(4)
        said.addLayout(head)
        said.addWidget(self.prompt)
        said.addWidget(self.marks)
        column = QVBoxLayout(self._below)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(said)
        column.addWidget(self.bar)
        takes = QHBoxLayout()
        takes.setContentsMargins(8, 0, 8, 8)
        takes.addWidget(self.takes)
        column.addLayout(takes)
        self._below.setObjectName("reviewBelow")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(1)
        whole.addWidget(around, 1)
        whole.addWidget(self._below)
