"""The rooms and states of the window, each set up with few words.

Every scene gets a window that shows an empty first project and leaves it as it is to be seen.
"""

import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QApplication

from hailuo_studio.core.balance import Seen
from hailuo_studio.core.errors import OverCeiling
from hailuo_studio.core.hot_folder import HotFolder
from hailuo_studio.core.library import LibraryClip, Mark, MarkKind, RejectReason
from hailuo_studio.core.shot import Resolution, Settings
from hailuo_studio.core.take import (
    Attempt,
    ClipFile,
    Failure,
    Hold,
    Judgement,
    Outcome,
    Reason,
    Sent,
    State,
    Take,
    Why,
)
from hailuo_studio.engine.views import (
    Banner,
    BannerKind,
    HotFolderView,
    KeyState,
    Row,
)
from tests.media.film import film
from tests.ui.conftest import Studio, until
from tests.ui.desk import SAMPLES
from tests.ui.library import clip
from tests.ui.test_queue import SHOT, clip_file

Scene = Callable[[Studio, Path], Awaitable[None]]
PROMPT = "[Push in, Tilt up] Steam rises from the cup, soft morning light falls through the window."
LONG = " ".join([PROMPT, "The liquid swirls once, slowly; nothing else moves."] * 12)
SENT = Sent("https://apiin.one", "3f2a9c1b77", {"prompt": PROMPT}, "ImgBB", 30, 30, "v1")
LOST = Attempt(1, 1.7e9, "2026-11-03", SENT, Outcome.UNANSWERED, 1.7e9, words="The line broke.")


# Create


async def empty(studio: Studio, folder: Path) -> None:
    """As a newcomer sees it."""


async def one_shot(studio: Studio, folder: Path) -> None:
    await studio.add(SAMPLES[0])
    studio.find("promptEditor").setPlainText(PROMPT)
    await until(lambda: not studio.find("stillView").image.isNull())


async def long_prompt(studio: Studio, folder: Path) -> None:
    await one_shot(studio, folder)
    studio.find("promptEditor").setPlainText(LONG)


async def many_shots(studio: Studio, folder: Path) -> None:
    """Forty, four of them edited together and not alike."""
    await studio.add(SAMPLES[0])
    drafts, room = studio.window.room.drafts, studio.window.room
    room.add_shots([replace(SHOT, name=f"product {number}") for number in range(39)])
    for draft in drafts.all[:4]:
        drafts.select([draft.number])
        drafts.set_prompt(f"{PROMPT} Number {draft.number}.")
        if draft.number % 2:
            drafts.set_settings(resolution=Resolution.P1080)
    drafts.select([draft.number for draft in drafts.all[:4]])
    room.refresh()
    await until(lambda: not studio.find("stillView").image.isNull())


async def one_of_four(studio: Studio, folder: Path) -> None:
    """Each of the four edited on its own, the second one's turn."""
    await many_shots(studio, folder)
    studio.window.room.strip.editing.alone.trigger()
    studio.window.room.strip.editing.next.click()


async def variables(studio: Studio, folder: Path) -> None:
    """Chips of every kind, and a place that nobody has filled."""
    await one_shot(studio, folder)
    prompt = "[Push in, Tilt up] {name} in {season}. [Doly in] [Pan left, Shake, Tilt up, Zoom in]"
    studio.find("promptEditor").setPlainText(prompt)


async def refused(studio: Studio, folder: Path) -> None:
    await one_shot(studio, folder)
    studio.desk.trouble = OverCeiling(
        "30 credits are more than the 12 left.",
        needed=30,
        left=12,
        todo="Ask for less, or raise the ceiling.",
    )
    studio.find("generateButton").click()
    await until(lambda: studio.desk.trouble is None)


async def dropped_over(studio: Studio, folder: Path) -> None:
    await one_shot(studio, folder)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(SAMPLES[1])])
    event = QDragEnterEvent(
        QPoint(400, 300),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(studio.window, event)


# The queue


async def _announced(studio: Studio, rows: Sequence[Row]) -> None:
    for row in rows:
        studio.desk.announce(row.take, row.state, since=row.since, until=row.until, note=row.note)
    model = studio.window.room.queue.model
    await until(lambda: all(model.row(row.take.id) is not None for row in rows))


def _take(studio: Studio, number: int, state: State, **facts: object) -> Take:
    now = studio.desk.clock
    known: dict[State, dict[str, object]] = {
        State.UNSURE: {"attempts": (replace(LOST, id=number),)},
        State.HELD: {"hold": Hold(Why.STILL, "The file is not there any more.", now)},
        State.FAILED: {"failure": Failure(Reason.SERVICE, "The service failed.", now)},
        State.READY: {"clip": clip_file(Path(f"coffee-{number}.mp4"))},
    }
    return studio.desk.take(SHOT, number, **(known.get(state, {}) | facts))


async def every_state(studio: Studio, folder: Path) -> None:
    await one_shot(studio, folder)
    studio.desk.clock = time.time()
    for number, state in enumerate(State, 1):
        take = _take(studio, number, state)
        await _announced(studio, [Row(take, state, studio.desk.clock)])


async def one_take(studio: Studio, folder: Path) -> None:
    await one_shot(studio, folder)
    studio.desk.clock = time.time()
    take = _take(studio, 1, State.GENERATING)
    await _announced(studio, [Row(take, State.GENERATING, studio.desk.clock - 41)])


async def forty_takes(studio: Studio, folder: Path) -> None:
    await one_shot(studio, folder)
    studio.desk.clock, studio.desk.left = time.time(), 35 * 60.0
    order = [State.READY] * 12 + [State.GENERATING] * 4 + [State.QUEUED] * 24
    for number, state in enumerate(order, 1):
        await _announced(studio, [Row(_take(studio, number, state), state, studio.desk.clock - 20)])


async def failing(studio: Studio, folder: Path) -> None:
    await one_shot(studio, folder)
    studio.desk.clock = time.time()
    for number in range(1, 7):
        state = State.FAILED if number < 5 else State.QUEUED
        await _announced(studio, [Row(_take(studio, number, state), state, studio.desk.clock)])
    words = "The last four failed with “internal error”."
    studio.desk.show_banner(Banner(BannerKind.SAME_FAILURES, 2, 60, words))


async def unsure(studio: Studio, folder: Path) -> None:
    await one_shot(studio, folder)
    await _announced(studio, [Row(_take(studio, 1, State.UNSURE), State.UNSURE, 1.7e9)])


async def was_it_charged(studio: Studio, folder: Path) -> None:
    await unsure(studio, folder)
    studio.desk.seen = Seen(500, 1.69e9)
    studio.window.sheets.open_unsure("t1")


def _waiting(kind: BannerKind, words: str = "", until_: float | None = None) -> Scene:
    async def scene(studio: Studio, folder: Path) -> None:
        await forty_takes(studio, folder)
        studio.desk.show_banner(Banner(kind, 24, 720, words, until_))

    return scene


async def folded_queue(studio: Studio, folder: Path) -> None:
    await forty_takes(studio, folder)
    studio.find("queueFold").click()


async def hot_folder(studio: Studio, folder: Path) -> None:
    await one_shot(studio, folder)
    (project,) = studio.desk.projects()
    hot = HotFolder("h", project.id, "/inbox", "{name}", Settings(), 1, 120, 1.0, 2.0)
    price = studio.desk.catalog.total([(hot.settings, 1)])
    studio.desk.show_hot(HotFolderView(hot, 105, 3, 4, 0, price))


# The stage


async def draft(studio: Studio, folder: Path) -> None:
    await one_shot(studio, folder)
    studio.window.room.stage.choose("draft")
    await until(lambda: not studio.window.room.stage.draft.view.image.isNull())


async def framing(studio: Studio, folder: Path) -> None:
    await one_shot(studio, folder)
    studio.find("shapePicker").button("9:16").click()


async def playing(studio: Studio, folder: Path) -> None:
    await one_shot(studio, folder)
    path = film(folder / "mug-1.mp4", 50, (640, 360))
    file = ClipFile(str(path), "", "", 640, 360, 2.0, 25.0, 50, path.stat().st_size, 1.0)
    take = _take(studio, 1, State.READY, clip=file)
    await _announced(studio, [Row(take, State.READY, studio.desk.clock)])
    studio.window.room.play(take.id)
    await until(studio.window.playing)


# Review


def _clips(folder: Path, shots: int) -> list[LibraryClip]:
    path = film(folder / "clip.mp4", 25, (320, 180))
    made = []
    for number in range(shots * 3):
        judged = (Judgement.KEEP, Judgement.REJECT, None)[number % 3]
        made.append(
            clip(
                number,
                f"product {number // 3}",
                path=str(path),
                judgement=judged,
                reason=RejectReason.HANDS if judged is Judgement.REJECT else None,
                marks=(Mark(MarkKind.CUT, 10, 12, ""),) if number % 7 == 0 else (),
                missing=number % 11 == 10,
            )
        )
    return made


def _reviewing(shots: int) -> Scene:
    async def scene(studio: Studio, folder: Path) -> None:
        clips = _clips(folder, shots) if shots else []
        studio.desk.library.all = {one.id: one for one in clips}
        studio.window.bar.review_tab.click()
        room = studio.window.review
        if not shots:
            await until(room.watching.message.title.text)
            return
        await until(lambda: room.watching.clip is not None)
        frames = await _frames(studio)
        await until(lambda: frames.done)

    return scene


async def _frames(studio: Studio) -> object:
    playback = studio.window.review.watching.player.playback
    await until(lambda: playback.frames is not None)
    return playback.frames


async def nothing_found(studio: Studio, folder: Path) -> None:
    await _reviewing(4)(studio, folder)
    studio.window.review.filters.field.setText("nothing like it")
    await until(studio.window.review.watching.message.isVisible)


async def rejected(studio: Studio, folder: Path) -> None:
    """The one before was rejected just now, and may be given a reason."""
    await _reviewing(4)(studio, folder)
    room = studio.window.review
    room.watching.bar.reject.click()
    await until(room.watching.bar.why.text)


async def figures(studio: Studio, folder: Path) -> None:
    await _reviewing(4)(studio, folder)
    studio.window.review.filters.figures.click()
    await until(studio.window.sheets.figures.isVisible)


async def exporting(studio: Studio, folder: Path) -> None:
    await _reviewing(4)(studio, folder)
    there = [one for one in studio.desk.library.all.values() if not one.missing]
    studio.window.sheets.open_export(there[:5])


async def going_real(studio: Studio, folder: Path) -> None:
    """Half of the way from Practice is gone."""
    studio.desk.key, studio.desk.link_words = KeyState.STORED, "ImgBB, 24 h"
    studio.desk.preferences = replace(studio.desk.preferences, day_chosen=False)
    await one_shot(studio, folder)
    studio.window.going_real.offer()
    key = studio.find("goingReal-key")
    await until(lambda: key.icon_name == "check-circle")


# Sheets


async def settings(studio: Studio, folder: Path) -> None:
    await one_shot(studio, folder)
    studio.window.sheets.open_settings()


async def picture_link(studio: Studio, folder: Path) -> None:
    await one_shot(studio, folder)
    studio.window.sheets.open_link()


async def new_project(studio: Studio, folder: Path) -> None:
    await one_shot(studio, folder)
    studio.window.sheets.open_new_project()


async def ledger(studio: Studio, folder: Path) -> None:
    await every_state(studio, folder)
    studio.window.sheets.open_ledger(None)


def _opened(command_id: str) -> Scene:
    async def scene(studio: Studio, folder: Path) -> None:
        await one_shot(studio, folder)
        assert studio.window.book.run(command_id)

    return scene


async def notices(studio: Studio, folder: Path) -> None:
    await one_shot(studio, folder)
    studio.window.notices.say("Removed coffee.", "Undo", lambda: None)
    studio.window.notices.say("red-bag.webp: The picture can't be read. Export it again as PNG.")


# What a person must see there, besides the rooms themselves.
SEEN: dict[str, str] = {
    "queue one take": "queueView",
    "queue every state": "needsYou",
    "queue forty takes": "queueView",
    "queue failing": "bannerBar",
    "queue unsure": "needsYou",
    "queue folded": "queueStrip",
    "queue hot folder": "hotFolderCard",
    "queue going real": "goingReal",
    "queue offline": "bannerBar",
    "queue credits short": "bannerBar",
    "queue key refused": "bannerBar",
    "queue ceiling": "bannerBar",
    "queue paused": "bannerBar",
    "stage playing": "player",
    "sheet export": "exportSheet",
    "sheet settings": "settingsSheet",
    "sheet picture link": "linkSheet",
    "sheet ledger": "ledgerSheet",
    "sheet palette": "palette",
}
SCENES: dict[str, Scene] = {
    "create empty": empty,
    "create one shot": one_shot,
    "create long prompt": long_prompt,
    "create forty shots, four selected": many_shots,
    "create four, each on its own": one_of_four,
    "create chips and variables": variables,
    "create refused": refused,
    "create drop": dropped_over,
    "create notices": notices,
    "stage draft": draft,
    "stage framing": framing,
    "stage playing": playing,
    "queue one take": one_take,
    "queue every state": every_state,
    "queue forty takes": forty_takes,
    "queue failing": failing,
    "queue unsure": unsure,
    "queue folded": folded_queue,
    "queue hot folder": hot_folder,
    "queue going real": going_real,
    "queue offline": _waiting(BannerKind.OFFLINE, until_=time.time() + 12),
    "queue credits short": _waiting(BannerKind.CREDITS_SHORT),
    "queue key refused": _waiting(BannerKind.KEY_REFUSED),
    "queue ceiling": _waiting(BannerKind.CEILING),
    "queue paused": _waiting(BannerKind.PAUSED),
    "review empty": _reviewing(0),
    "review one": _reviewing(1),
    "review many": _reviewing(40),
    "review rejected": rejected,
    "review nothing found": nothing_found,
    "review figures": figures,
    "sheet export": exporting,
    "sheet settings": settings,
    "sheet picture link": picture_link,
    "sheet new project": new_project,
    "sheet ledger": ledger,
    "sheet was it charged": was_it_charged,
    "sheet guide": _opened("guide"),
    "sheet keys": _opened("keys"),
    "sheet palette": _opened("palette"),
    "sheet hot folder": _opened("hot-folder"),
}
