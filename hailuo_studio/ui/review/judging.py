"""What a person does to clips: judge, say why, throw away; and the way back, stroke by stroke."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from hailuo_studio.core.library import Decided, LibraryClip, RejectReason
from hailuo_studio.core.take import Judgement
from hailuo_studio.ui.notices import Notice, Notices
from hailuo_studio.ui.review import words
from hailuo_studio.ui.review.history import Decisions, History, Thrown
from hailuo_studio.ui.review.throwing import Throwing

if TYPE_CHECKING:
    from hailuo_studio.ui.review.room import ReviewRoom


class Judging(QObject):
    """`notices` say what was done, and offer the way back of the last stroke alone."""

    def __init__(self, room: "ReviewRoom") -> None:
        super().__init__(room)
        self._room = room
        self._offer: Notice | None = None
        self._rejected: LibraryClip | None = None
        self.notices: Notices | None = None
        self.history = History()
        self.throwing = Throwing(self)
        self.throwing.due.connect(self._throw_away)
        room.errands.decided.connect(self._decided)
        room.errands.trashed.connect(self._trashed)

    def judge(self, judgement: Judgement | None) -> None:
        """Of all that is selected; with one clip the next undecided one follows."""
        self._room.with_selected(partial(self._judge, judgement))

    def reason(self, reason: RejectReason) -> None:
        """Of the clip just rejected: the one watched, or the one before it."""
        clip, errands = self._room.watching.clip, self._room.errands
        if clip is not None and clip.judgement is Judgement.REJECT:
            errands.judge([clip.id], Judgement.REJECT, reason)
        elif (last := self.history.last_rejected) is not None:
            errands.judge([last], Judgement.REJECT, reason)
            if self._rejected is not None and self._rejected.id == last:
                self.say(words.reasoned(self._rejected, reason))

    def throw(self) -> None:
        """Into the trash, unless it is taken back in time."""
        self._room.with_selected(self._throw)

    def undo(self) -> None:
        self._withdraw()
        step = self.history.to_take_back()
        if isinstance(step, Thrown):
            self.throwing.take_back(step)
            self._room.refresh()
        else:
            self._room.errands.take_back(step)

    def redo(self) -> None:
        self._withdraw()
        step = self.history.to_do_again()
        if isinstance(step, Thrown):
            self.throwing.throw(step)
            self._room.refresh()
        else:
            self._room.errands.take_back(step)

    def marked(self, step: tuple[Decided, ...], said: str) -> None:
        """What a client thinks was written down."""
        self._remember(step)
        self.say(said, undo=bool(step))

    def show_why(self) -> None:
        """The reasons are offered for the clip that is watched, or for the one just rejected."""
        last, rejected = self.history.last_rejected, self._rejected
        asked = rejected if rejected is not None and rejected.id == last else None
        self._room.watching.bar.show_why(self._room.watching.clip, asked)

    def say(self, text: str, *, undo: bool = False) -> None:
        """In passing; with the way back where there is one."""
        if self.notices is None:
            return
        if undo:
            self._offer = self.notices.say(text, self.tr("Undo"), self.undo, passing=True)
        else:
            self.notices.say(text, passing=True)

    def _judge(self, judgement: Judgement | None, clips: Sequence[LibraryClip]) -> None:
        undecided = [clip for clip in clips if clip.judgement is None]
        if self._room.several_shots and undecided:
            clips = undecided  # A stroke over whole shots is no second thought about single takes.
        if len(clips) == 1 and judgement is Judgement.REJECT:
            self._rejected = clips[0]
        self._room.go_on_after(clips, judgement)
        self._room.errands.judge([clip.id for clip in clips], judgement)

    def _throw(self, clips: Sequence[LibraryClip]) -> None:
        place = self._room.place
        self._room.advance(clips[-1].id)
        ids = {clip.id for clip in clips}
        whole = {clip.stack for clip in clips if clip.stack != place.stack}
        if place.clips and {clip.id for clip in place.clips} <= ids:
            whole.add(place.stack)
        stroke = Thrown(tuple(sorted(ids)), frozenset(whole))
        self._remember(stroke)
        self.throwing.throw(stroke)
        self.say(self.tr("{0} into the trash.").format(words.clips(len(ids))), undo=True)
        self._room.refresh()

    def _decided(self, step: tuple[Decided, ...], judgement: Judgement | None) -> None:
        """A stroke was written down."""
        self._remember(step)
        if len(step) > 1:
            self.say(words.done(judgement, len(step)), undo=True)
        self.show_why()

    def _remember(self, step: Decisions | Thrown) -> None:
        """The way back that was offered so far was that of another stroke."""
        self._withdraw()
        self.history.add(step)

    def _withdraw(self) -> None:
        offered, self._offer = self._offer, None
        if offered is not None and self.notices is not None and offered in self.notices.shown:
            offered.leave()

    def _throw_away(self, clip_ids: list[str]) -> None:
        self.history.forget_thrown()
        self._withdraw()
        self._room.errands.trash(clip_ids)

    def _trashed(self, sentences: tuple[str, ...]) -> None:
        for sentence in sentences:
            self.say(sentence)
