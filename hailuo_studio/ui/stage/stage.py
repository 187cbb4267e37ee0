"""Shows one thing as large as it fits: the still, its draft, a take, or what to do next."""

from collections.abc import Iterable
from concurrent.futures import Executor
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from hailuo_studio.core.errors import StudioError
from hailuo_studio.core.shot import Shot
from hailuo_studio.core.take import Prepared
from hailuo_studio.media.frame_cache import FrameCache
from hailuo_studio.ui.stage.draft import Draft
from hailuo_studio.ui.stage.draft_copy import Framed
from hailuo_studio.ui.stage.frame_actions import FrameActions
from hailuo_studio.ui.stage.framing.page import FramingPage
from hailuo_studio.ui.stage.message_page import MessagePage
from hailuo_studio.ui.stage.player import Player
from hailuo_studio.ui.stage.screen import Screen
from hailuo_studio.ui.stage.sent_page import SentPage
from hailuo_studio.ui.stage.stage_tabs import Kind, StageTabs, StageTake
from hailuo_studio.ui.stage.still_loader import StillLoader


class Stage(QWidget):
    """Values in, signals out: `take_chosen` with a take's id when a person picks its tab,
    `open_files` and `sample_wanted` when a button of the empty stage is pressed, `sent_wanted`
    with a shot whose picture is to be shown as it will be sent. What a person does to the frame:
    see `FramingPage`."""

    take_chosen = Signal(str)
    open_files = Signal()
    sample_wanted = Signal()
    sent_wanted = Signal(object)

    def __init__(self, cache: FrameCache, pool: Executor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("stage")
        self.setAccessibleName(self.tr("Stage"))
        self._shot: Shot | None = None
        self._empty = ("", "", "", "")
        self._trouble = ""
        self._playing: Path | None = None
        self._draft_framed = False
        self._loader = StillLoader(pool, self)
        self.tabs = StageTabs()
        self.message = MessagePage()
        self.draft = Draft(pool)
        self.cache = cache
        self.player = Player(cache)
        self.frame_actions = FrameActions(self.player)
        below = self.player.transport.sizeHint().height()
        self.framing = FramingPage(below)
        self.still = self.framing.canvas
        self.sent = SentPage(pool, below)
        self._pages = QStackedWidget()
        for page in (self.message, self.framing, self.sent, self.draft, self.player):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.tabs)
        column.addWidget(self._pages, 1)

        self._loader.loaded.connect(self._set_image)
        self._loader.failed.connect(self._set_trouble)
        self.tabs.chosen.connect(self._choose)
        self.message.pressed.connect(self.open_files)
        self.message.other_pressed.connect(self.sample_wanted)
        self._show()

    def set_empty(self, title: str, text: str, button: str, sample: str = "") -> None:
        """What to say while there is no shot, and on the buttons: for files, for a sample."""
        self._empty = title, text, button, sample
        self._show()

    def show_still(self, shot: Shot | None, image: QImage | None = None) -> None:
        """The shot to show; `image` is its still where that is not a file on this computer.

        A change of the same still's prompt or settings shows in the draft at once; another still
        begins at its own tab, without takes."""
        before, self._shot = self._shot, shot
        if shot is None or before is None or shot.still.source != before.still.source:
            self._trouble = ""
            self.tabs.set_takes(())
            self.tabs.show_kind(Kind.STILL)
            self._load_still(image)
        elif image is not None:
            self._set_image(image)
        elif shot.framing != before.framing:
            self._draft_framed = False
            if shot.framing.colour != before.framing.colour and not shot.still.is_link:
                self._load()
        if shot is not None:
            self.framing.show_shot(shot)
            another = before is None or before.still.source != shot.still.source
            seconds = float(shot.settings.duration)
            self.draft.set_prompt(shot.prompt, seconds, afresh=another)
        self._show()

    def set_takes(self, takes: Iterable[tuple[str, str, Path | None, str]]) -> None:
        """The shot's takes: id, label, clip once there is one, state in a word."""
        self.tabs.set_takes(StageTake(*take) for take in takes)
        self._show()

    def show_take(self, take_id: str) -> None:
        """Show that take: its clip plays at once; without one, its state is said."""
        if self.tabs.show_take(take_id):
            self._show()

    def choose(self, kind: str) -> None:
        """As if a person had picked that tab: still, sent, draft, or the newest take."""
        self.tabs.pick(Kind(kind))

    @property
    def screen_in_sight(self) -> Screen | None:
        """The player or the draft, where one is shown."""
        page = self._pages.currentWidget()
        return page if isinstance(page, Screen) else None

    def show_draft(self) -> None:
        self.tabs.show_kind(Kind.DRAFT)
        self._show()

    def _choose(self) -> None:
        self._show()
        if self.tabs.take is not None:
            self.take_chosen.emit(self.tabs.take.id)

    def _load_still(self, image: QImage | None) -> None:
        self._loader.cancel()
        self._set_image(image or QImage())
        if self._shot is None or image is not None:
            return
        if self._shot.still.is_link:
            self._trouble = self.tr("This still is on the web: {0}").format(self._shot.still.source)
            return
        self._load()

    def _load(self) -> None:
        """The still from its file, its frame's colour below what is transparent."""
        if self._shot is not None:
            screen = self.screen()
            box = screen.size() * screen.devicePixelRatio()
            self._loader.load(self._shot.still.source, box, self._shot.framing.colour)

    def _set_image(self, image: QImage) -> None:
        self.framing.set_image(image)
        self._draft_framed = False
        if self.tabs.kind is Kind.DRAFT:
            self._frame_draft()

    def _frame_draft(self) -> None:
        """Only once it is looked at: this takes a millisecond, and dragging changes it often."""
        if not self._draft_framed and self._shot is not None:
            self.draft.set_still(Framed(self.still.image, self._shot.still, self._shot.framing))
            self._draft_framed = True

    def show_sent(self, shot: Shot, prepared: Prepared | StudioError) -> None:
        """The picture as it will be sent, if it is still wanted."""
        if self._shot is not None and _same_picture(shot, self._shot):
            self.sent.show_prepared(shot, prepared)

    def _set_trouble(self, words: str) -> None:
        self._trouble = words
        self._show()

    def _show(self) -> None:
        """Bring up the page that the tabs ask for."""
        self.tabs.setVisible(self._shot is not None)
        take = self.tabs.take
        clip = take.clip if take is not None else None
        if clip is None:
            self.player.stop()
        elif clip != self._playing:
            self.player.play(clip)
        self._playing = clip
        if self._shot is None:
            self._say(*self._empty)
        elif clip is not None:
            self._pages.setCurrentWidget(self.player)
        elif take is not None:
            self._say(f"{take.label} · {take.state}")
        elif self._trouble:
            self._say(self._shot.title, self._trouble)
        elif self.tabs.kind is Kind.STILL:
            self._pages.setCurrentWidget(self.framing)
        elif self.tabs.kind is Kind.SENT:
            self._pages.setCurrentWidget(self.sent)
            if self._shot.still.is_link:
                self.sent.show_link(self.still.image)
            elif self.sent.wants(self._shot):
                self.sent_wanted.emit(self._shot)
        else:
            self._show_draft()

    def _show_draft(self) -> None:
        self._frame_draft()
        if self._pages.currentWidget() is not self.draft:
            self._pages.setCurrentWidget(self.draft)
            self.draft.playback.play()

    def _say(self, title: str, text: str = "", button: str = "", other: str = "") -> None:
        self.message.say(title, text, button, other)
        self._pages.setCurrentWidget(self.message)


def _same_picture(one: Shot, other: Shot) -> bool:
    return (one.still, one.framing) == (other.still, other.framing)
