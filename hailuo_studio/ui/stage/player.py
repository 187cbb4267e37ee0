"""Plays one clip: starts at its first decoded frame, loops, and steps exactly."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QWidget

from hailuo_studio.media.frame_cache import FrameCache
from hailuo_studio.media.frames import Clip
from hailuo_studio.ui.stage.clip_facts import clip_facts
from hailuo_studio.ui.stage.frame_view import FrameView
from hailuo_studio.ui.stage.screen import Screen
from hailuo_studio.ui.stage.touch import Touch

_LOADING_MS = 10


class Player(Screen):
    """`started` when the first frame is shown, `failed` with a sentence when nothing can be.

    `path` is the clip that is shown. One that breaks off plays what there is; the reason stands
    below it (`note`)."""

    started = Signal()
    failed = Signal(str)

    def __init__(self, cache: FrameCache, parent: QWidget | None = None) -> None:
        self._frame_view = FrameView()
        super().__init__(self._frame_view, (self._frame_view,), parent)
        self.watch(Touch(self._frame_view))
        self.setObjectName("player")
        self.setAccessibleName(self.tr("Player"))
        self._cache = cache
        self.path: Path | None = None
        self._clip: Clip | None = None
        self._size = 0, 0
        self._loading = QTimer(self, interval=_LOADING_MS)
        self._loading.timeout.connect(self._look)
        self.note = QLabel(wordWrap=True)
        self.note.setObjectName("playerNote")
        self.note.hide()
        self.note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.column.insertWidget(self.column.count() - 1, self.note)
        self.playback.frame_changed.connect(self._frame_view.set_frame)

    def play(self, path: Path) -> None:
        """Show the clip from its beginning, instead of whatever was shown or asked for before."""
        self.stop()
        self.path, self._clip = path, self._cache.open(path)
        self._loading.start()
        self._look()

    def stop(self) -> None:
        """Show nothing; a decoding that nobody else waits for ends."""
        self._loading.stop()
        self.playback.set_frames(None)
        self._frame_view.set_clip(None)
        self.transport.refresh()
        self.transport.tell("", "")
        self.note.hide()
        if self._clip is not None:
            self._clip.close()
            self.path = self._clip = None

    def _look(self) -> None:
        """See how far the decoding is: it runs in a thread that knows nothing of widgets."""
        clip = self._clip
        if clip is None:
            return
        finished = clip.done
        if clip.loaded and self.playback.frames is None:
            self._frame_view.set_clip(clip)
            if clip.size != self._size:  # another take of the shot is looked at in the same place
                self._size = clip.size
                self.lens.fit()
            self.playback.set_frames(clip)
            self.transport.tell(*clip_facts((clip,)))
            self.playback.play()
            self.started.emit()
        if not finished:
            return
        self._loading.stop()
        if clip.failure is not None:
            self._say(str(clip.failure))
            self.failed.emit(str(clip.failure))
            return
        self.transport.refresh()
        self.transport.tell(*clip_facts((clip,)))
        if clip.trouble:
            self._say(clip.trouble)

    def _say(self, words: str) -> None:
        self.note.setText(words)
        self.note.show()
