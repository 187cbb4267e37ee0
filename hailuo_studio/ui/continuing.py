"""Frames of clips taken further: saved as pictures, or made into new stills with their lineage."""

from collections.abc import Callable
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from hailuo_studio.core.errors import StudioError
from hailuo_studio.core.framing import Framing
from hailuo_studio.core.shot import Shot
from hailuo_studio.core.template import escaped
from hailuo_studio.ui.bridge import Desk, Scope
from hailuo_studio.ui.notices import Notices
from hailuo_studio.ui.sentences import told

if TYPE_CHECKING:
    from hailuo_studio.ui.stage.frame_actions import FrameActions

# The clip's id in the library and the shot it is a take of; the still of that one is not used.
Origin = tuple[str, Shot]


class Continuing(QObject):
    """`continued` with the new shot: the old text and settings over the frame as its still."""

    continued = Signal(object)

    def __init__(self, scope: Scope, notices: Notices, parent: QObject) -> None:
        super().__init__(parent)
        self._scope = scope
        self._notices = notices
        self._numbers = count(1)
        self._desk: Desk | None = None

    def use(self, desk: Desk) -> None:
        self._desk = desk

    def attach(self, actions: "FrameActions", origin: Callable[[], Origin | None]) -> None:
        """Do what is asked for there; `origin` is asked which clip the player shows."""
        actions.save_wanted.connect(self.save)
        actions.continue_wanted.connect(lambda clip, frame: self._go_on(clip, frame, origin()))

    def save(self, clip: Path, frame: int, target: Path) -> None:
        if self._desk is not None:
            self._scope.start(
                f"save frame {next(self._numbers)}", self._save(self._desk, clip, frame, target)
            )

    def go_on(self, clip: Path, frame: int, clip_id: str, shot: Shot) -> None:
        if self._desk is not None:
            work = self._continue(self._desk, clip, frame, clip_id, shot)
            self._scope.start(f"continue from {clip_id} {frame}", work)

    def _go_on(self, clip: Path, frame: int, origin: Origin | None) -> None:
        if origin is not None:
            self.go_on(clip, frame, *origin)

    async def _save(self, desk: Desk, clip: Path, frame: int, target: Path) -> None:
        try:
            made = await desk.pictures.save_frame(clip, frame, target)
        except StudioError as error:
            self._notices.say(told(error))
            return
        folder = QUrl.fromLocalFile(str(made.parent))
        self._notices.say(
            self.tr("Saved as {0}.").format(made.name),
            self.tr("Show folder"),
            lambda: QDesktopServices.openUrl(folder),
            passing=True,
        )

    async def _continue(self, desk: Desk, clip: Path, frame: int, clip_id: str, shot: Shot) -> None:
        try:
            still = await desk.pictures.keep_frame(clip, frame, clip_id)
        except StudioError as error:
            self._notices.say(told(error))
            return
        # Its clips go by the name of those before them, and not by that of a file of ours.
        new = replace(
            shot,
            still=still,
            prompt=escaped(shot.prompt),
            framing=Framing(),
            name=shot.title,
            product=None,
        )
        self.continued.emit(new)
        words = self.tr("Frame {0} is a new still. Now say what comes next.")
        self._notices.say(words.format(frame + 1), passing=True)
