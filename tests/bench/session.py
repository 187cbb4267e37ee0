"""`python -m tests.bench.session`: the whole program, used by a hand that does everything once and
then once more."""

import asyncio
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from hailuo_studio.core.take import State
from hailuo_studio.engine.scope import Scope
from hailuo_studio.media.frame_cache import FrameCache
from hailuo_studio.paths import home
from hailuo_studio.session import Session
from hailuo_studio.ui import icons, theme
from hailuo_studio.ui.event_loop import StudioLoop
from hailuo_studio.ui.sheet import Sheet
from hailuo_studio.ui.stage.stage import Stage
from hailuo_studio.ui.window import StudioWindow
from hailuo_studio.warming import warm
from tests.bench.away import Away
from tests.bench.photos import make_photos

STILLS, TAKES, AIM = 40, 200, 50.0
RESTS, LONGEST = 0.25, 20.0
PROMPT = "Steam rises from the cup, soft morning light falls through the window. " * 8
_NONE = Qt.KeyboardModifier.NoModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
SHEETS = (
    "settings", "link", "hot-folder", "ledger", "new-project", "guide", "keys", "palette",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Row:
    name: str
    longest: float
    own: float


def main() -> None:
    app = QApplication([])
    app.setQuitOnLastWindowClosed(False)
    theme.set_up(app, "dark")
    icons.load()
    with asyncio.Runner(loop_factory=lambda: StudioLoop(app)) as runner:
        runner.run(_run(app))


async def _run(app: QApplication) -> None:
    errors: list[BaseException] = []
    scope, pool = Scope(errors.append), ThreadPoolExecutor(3)
    cache = FrameCache(pool)
    window = StudioWindow(lambda: Stage(cache, pool), scope)
    session = Session(window, scope, errors.append, lambda: cache.decoding)
    window.practice_wanted.connect(lambda wanted: scope.start("switch", session.show(wanted)))
    window.resize(1440, 900)
    window.show()
    await session.begin(practice=True)
    scope.start("warm", asyncio.to_thread(warm))
    await asyncio.sleep(3)  # A person looks first.
    hand = Hand(app, window)
    await hand.do("(nothing)", lambda: None)
    first = await hand.everything("first")
    again = await hand.everything("again")
    _tell(first, again)
    await session.aclose()
    window.finish()
    await scope.aclose()
    cache.close()
    pool.shutdown()
    assert not errors, errors


def _tell(first: Sequence[Row], again: Sequence[Row]) -> None:
    later = {row.name: row for row in again}
    print(f"  {'ms, the loop away at most':34} {'first':>7} {'own':>6} {'again':>7} {'own':>6}")
    for row in sorted(first, key=lambda row: -max(row.own, later[row.name].own)):
        other = later[row.name]
        over = "  over" if max(row.own, other.own) > AIM else ""
        print(
            f"  {row.name:34} {row.longest:7.0f} {row.own:6.0f} "
            f"{other.longest:7.0f} {other.own:6.0f}{over}"
        )
    for name, rows in (("first", first), ("again", again)):
        over_it = sum(row.own > AIM for row in rows)
        print(f"  {name}: {len(rows)} actions, {over_it} over {AIM:.0f} ms of the loop's own work")


class Hand:
    def __init__(self, app: QApplication, window: StudioWindow) -> None:
        self._app, self._window = app, window
        self._away = Away()
        self._rows: list[Row] = []
        self._stills = home() / "stills"
        self._stills.mkdir(exist_ok=True)
        make_photos(self._stills, STILLS)

    async def everything(self, when: str) -> list[Row]:
        self._rows = []
        await self.filling()
        await self.writing()
        await self.choosing()
        await self.ordering()
        await self.queueing()
        await self.playing()
        await self.reviewing()
        await self.around()
        await self.switching()
        return self._rows

    async def do(
        self, name: str, act: Callable[[], object], done: Callable[[], object] = lambda: True
    ) -> None:
        """Until it is done and the loop has rested a while."""
        away = self._away
        away.start()
        began = time.perf_counter()
        act()
        while time.perf_counter() - began < LONGEST:
            await asyncio.sleep(0.02)
            if done() and time.perf_counter() - away.since > RESTS:
                break
        else:
            print(f"  ({name} did not end in {LONGEST:.0f} s)")
        self._rows.append(Row(name, away.longest, away.own))

    async def run(self, command_id: str, name: str = "") -> None:
        await self.do(name or command_id, lambda: self._window.book.run(command_id))

    async def filling(self) -> None:
        room, intake = self._window.room, self._window.intake
        paths = sorted(map(str, self._stills.iterdir()))
        await self.do(
            "drop a still",
            lambda: intake.take_in(paths[:1]),
            lambda: bool(room.drafts.all),
        )
        await self.do(
            f"drop {STILLS - 1} more",
            lambda: intake.take_in(paths[1:]),
            lambda: len(room.drafts.all) >= STILLS,
        )

    async def writing(self) -> None:
        room = self._window.room
        editor = room.compose.prompt.text
        room.deeds.select([room.drafts.all[0].number])
        editor.setFocus()
        for letter in "Steam [pu":
            await self.do(f"type {letter!r} in a prompt", partial(self._type, editor, letter))
        await self.do("complete a command", lambda: self._key(editor, Qt.Key.Key_Return))
        room.deeds.set_prompt(PROMPT)
        await self.do("type in a long prompt", partial(self._type, editor, "x"))
        await self.run("camera", "open the camera menu")
        await self._close_popup("close the camera menu")
        await self.run("prompts", "open the prompt shelf")
        await self._close_popup("close the prompt shelf")
        await self.do("undo", lambda: self._key(editor, Qt.Key.Key_Z, _CONTROL))
        await self.run("strip.all", "select all stills")
        await self.do("type for all stills", partial(self._type, editor, "y"))
        await self.do("undo for all", lambda: self._key(editor, Qt.Key.Key_Z, _CONTROL))

    async def choosing(self) -> None:
        room = self._window.room
        compose = room.compose
        for name, act in (
            ("pro for all", lambda: compose.mode_chosen.emit("pro")),
            ("standard for all", lambda: compose.mode_chosen.emit("standard")),
            ("10 s for all", lambda: compose.duration_chosen.emit("10")),
            ("6 s for all", lambda: compose.duration_chosen.emit("6")),
        ):
            await self.do(name, act)
        await self.run("shot.next", "next still")
        await self.run("shot.next", "next still again")
        await self.do("two takes", lambda: compose.takes_changed.emit(2))
        await self.do("one take", lambda: compose.takes_changed.emit(1))
        await self.run("stage.sent", "show as sent")
        await self.run("stage.draft", "show the draft")
        await self.run("stage.still", "show the still")
        canvas = room.stage.still
        await self.do("drag the frame", partial(self._drag, canvas))

    async def ordering(self) -> None:
        window, room = self._window, self._window.room
        room.deeds.select([room.drafts.all[1].number])
        room.deeds.set_prompt("Steam rises. [Push in]")
        count = len(window.rows())
        await self.do(
            "generate, until it plays",
            lambda: window.book.run("generate"),
            lambda: len(window.rows()) > count and window.rows()[0].state is State.READY,
        )
        await self.do("pause sending", window.errands.pause)
        room.deeds.select([draft.number for draft in room.drafts.all])
        room.deeds.set_prompt("Steam rises. [Push in]")
        room.deeds.set_takes(TAKES // STILLS)
        count = len(window.rows())
        await self.do(
            f"order {TAKES} takes",
            lambda: window.book.run("generate"),
            lambda: len(window.rows()) >= count + TAKES,
        )
        room.deeds.set_takes(1)

    async def queueing(self) -> None:
        window, queue = self._window, self._window.room.queue
        await self.run("queue.focus", "to the queue")
        for key in ("Down", "Down", "Up"):
            code = getattr(Qt.Key, f"Key_{key}")
            await self.do(f"queue: {key}", partial(self._key, queue.view, code))
        await self.do("queue: select all", lambda: self._key(queue.view, Qt.Key.Key_A, _CONTROL))
        await self.run("queue-fold", "fold the queue")
        await self.run("queue-fold", "show the queue")
        open_ones = [row.take.id for row in window.rows() if not row.state.ended]
        await self.do(
            f"cancel {TAKES} takes",
            lambda: queue.cancelled.emit(open_ones),
            lambda: all(row.state.ended for row in window.rows()),
        )
        await self.do("go on", window.errands.go_on)

    async def playing(self) -> None:
        window = self._window
        ready = next(row for row in window.rows() if row.state is State.READY)
        await self.do("play a clip", lambda: window.room.play(ready.take.id), window.playing)
        player = window.room.stage.player
        for command in ("player.play", "player.on", "player.far-on", "player.end", "player.start"):
            await self.run(command)
        await self.do("scrub", lambda: [player.playback.seek(n) for n in range(0, 140, 7)])
        await self.run("stage.still", "back to the still")

    async def reviewing(self) -> None:
        window = self._window
        await self.run("review", "go to Review")
        review = window.review
        grid, field = review.grid, review.filters.field
        for key in ("Down", "Right", "End", "Home"):
            await self.do(
                f"grid: {key}", lambda key=key: self._key(grid, getattr(Qt.Key, f"Key_{key}"))
            )
        for command in ("review.keep", "review.undo", "review.reject", "review.undo"):
            await self.run(command)
        await self.run("review.next")
        await self.run("review.find", "to the filter")
        for letter in "mug 1":
            await self.do(f"filter: {letter!r}", partial(self._type, field, letter))
        await self.do("clear the filter", lambda: self._key(field, Qt.Key.Key_Escape))
        await self.do("leave the filter", lambda: self._key(field, Qt.Key.Key_Escape))
        await self.run("review.compare", "compare")
        await self.run("review.compare", "stop comparing")
        await self.run("review.export", "open the export")
        await self.close_sheets("close the export")
        await self.do("open the figures", review.filters.figures.click)
        await self.close_sheets("close the figures")
        await self.run("create", "back to Create")

    async def around(self) -> None:
        window = self._window
        for name in SHEETS:
            await self.run(name, f"open {name}")
            await self.close_sheets(f"close {name}")
        for name in ("light", "dark"):
            await self.do(f"theme {name}", lambda name=name: theme.apply(self._app, name))
        for size in ((1100, 700), (1440, 900)):
            await self.do(f"resize to {size[0]}", lambda size=size: window.resize(*size))

    async def switching(self) -> None:
        window = self._window
        projects = window.desk.projects() if window.desk else ()
        if len(projects) == 1:
            await self.do(
                "new project",
                lambda: window.sheets.project_wanted.emit("Second", ""),
                lambda: window.project is not None and window.project.name == "Second",
            )
        else:
            await self.do("new project", lambda: window.show_project(projects[1].id))
        await self.do("change the project", lambda: window.show_project(projects[0].id))
        for practice in (False, True):
            await self.do(
                f"to {'Practice' if practice else 'the real service'}",
                lambda practice=practice: window.practice_wanted.emit(practice),
                lambda practice=practice: (
                    window.desk is not None and window.desk.practice == practice
                ),
            )
        room = window.room
        room.deeds.select([draft.number for draft in room.drafts.all])
        await self.do("remove all stills", room.remove)

    async def close_sheets(self, name: str) -> None:
        def close() -> None:
            for sheet in self._window.findChildren(Sheet):
                sheet.close_sheet()

        await self.do(name, close)

    async def _close_popup(self, name: str) -> None:
        def close() -> None:
            if popup := QApplication.activePopupWidget():
                popup.close()

        await self.do(name, close)

    def _type(self, widget: QWidget, letter: str) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.postEvent(widget, QKeyEvent(kind, Qt.Key.Key_A, _NONE, letter))

    def _key(self, widget: QWidget, key: Qt.Key, more: Qt.KeyboardModifier = _NONE) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.postEvent(widget, QKeyEvent(kind, key, more))

    def _drag(self, widget: QWidget) -> None:
        middle, left, none = (
            widget.rect().center(),
            Qt.MouseButton.LeftButton,
            Qt.MouseButton.NoButton,
        )
        path = [middle + QPoint(4 * step, 2 * step) for step in range(20)]
        kinds = [QEvent.Type.MouseButtonPress, *[QEvent.Type.MouseMove] * 18]
        for kind, at in zip([*kinds, QEvent.Type.MouseButtonRelease], path, strict=True):
            button = none if kind is QEvent.Type.MouseMove else left
            where = QPointF(at)
            QApplication.postEvent(
                widget,
                QMouseEvent(kind, where, QPointF(widget.mapToGlobal(at)), button, left, _NONE),
            )


if __name__ == "__main__":
    main()
