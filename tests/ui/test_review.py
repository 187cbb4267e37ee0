"""The Review room: clips found, watched, judged with two keys, taken back."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from hailuo_studio.core.library import Decided, LibraryClip, RejectReason, Wanted
from hailuo_studio.core.take import Judgement
from hailuo_studio.ui.review.history import History
from hailuo_studio.ui.review.room import ReviewRoom
from tests.media.film import film
from tests.ui.conftest import Studio, until
from tests.ui.desk import RehearsalDesk
from tests.ui.library import clip

Make = Callable[[RehearsalDesk], Studio]


@pytest.fixture
def films(tmp_path: Path) -> Callable[[int, str], LibraryClip]:
    """Clips with files behind them."""

    def made(number: int, stack: str = "") -> LibraryClip:
        path = film(tmp_path / f"{number}.mp4", 6, (160, 90))
        return clip(number, stack, path=str(path))

    return made


async def opened(make: Make, *clips: LibraryClip) -> tuple[Studio, ReviewRoom]:
    desk = RehearsalDesk()
    desk.library.all = {one.id: one for one in clips}
    studio = make(desk)
    studio.window.activateWindow()
    studio.window.bar.review_tab.click()
    room = studio.window.review
    if clips:
        await until(lambda: room.watching.clip is not None)
    else:
        await until(room.watching.message.title.text)
    return studio, room


def press(room: ReviewRoom, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    QTest.keyClick(room.grid, key, modifier or Qt.KeyboardModifier.NoModifier)


def judgements(studio: Studio) -> dict[str, Judgement | None]:
    return {one.id: one.judgement for one in studio.desk.library.all.values()}


async def test_an_empty_library_says_what_to_do(make_studio: Make) -> None:
    studio, room = await opened(make_studio)
    assert room.watching.message.title.text() == "Nothing to review yet"
    room.watching.message.button.click()
    assert not studio.window.rooms.reviewing
    assert studio.window.bar.review_tab.text() == "Review"


async def test_clips_that_came_while_nobody_looked_are_shown(
    make_studio: Make, films: Callable[..., LibraryClip]
) -> None:
    studio, room = await opened(make_studio)
    studio.window.bar.create_tab.click()
    studio.desk.library.add(films(1, "mug"))
    await until(lambda: room.model.stacks)
    studio.window.bar.review_tab.click()
    await until(lambda: room.watching.clip and room.watching.clip.id == "clip1")


async def test_two_keys_judge_and_the_next_one_follows(
    make_studio: Make, films: Callable[..., LibraryClip]
) -> None:
    studio, room = await opened(
        make_studio, films(1, "mug"), films(2, "mug"), films(3, "shoe"), films(4, "bag")
    )
    QAbstractItemModelTester(room.model)
    QAbstractItemModelTester(room.watching.takes.takes)
    await until(lambda: studio.window.bar.review_tab.text() == "Review  ·  4 new")
    assert [stack.id for stack in room.model.stacks] == ["mug", "shoe", "bag"]
    await until(lambda: room.watching.player.playback.frames is not None)
    first = room.watching.clip
    assert first is not None and first.id == "clip2"  # The takes of a shot go oldest first.
    press(room, Qt.Key.Key_K)
    await until(lambda: room.watching.clip and room.watching.clip.id == "clip1")
    press(room, Qt.Key.Key_X)
    await until(lambda: room.watching.clip and room.watching.clip.id == "clip3")
    press(room, Qt.Key.Key_2)
    await until(lambda: studio.desk.library.all["clip1"].reason is RejectReason.HANDS)
    await until(lambda: studio.window.bar.review_tab.text() == "Review  ·  2 new")
    await until(lambda: room.filters.wanted.button("undecided").text() == "Undecided  2")
    assert judgements(studio)["clip2"] is Judgement.KEEP


async def test_all_of_it_can_be_taken_back_and_done_again(
    make_studio: Make, films: Callable[..., LibraryClip]
) -> None:
    studio, room = await opened(make_studio, films(1, "mug"), films(2, "shoe"))
    press(room, Qt.Key.Key_K)
    await until(lambda: judgements(studio)["clip1"] is Judgement.KEEP)
    await until(lambda: room.watching.clip and room.watching.clip.id == "clip2")
    press(room, Qt.Key.Key_X)
    await until(lambda: judgements(studio)["clip2"] is Judgement.REJECT)
    for _ in range(2):
        press(room, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    await until(lambda: set(judgements(studio).values()) == {None})
    press(
        room, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    await until(lambda: judgements(studio)["clip1"] is Judgement.KEEP)
    assert judgements(studio)["clip2"] is None


async def test_typing_filters_and_letters_do_not_judge(
    make_studio: Make, films: Callable[..., LibraryClip]
) -> None:
    studio, room = await opened(make_studio, films(1, "mug"), films(2, "kayak"))
    room.filters.field.setFocus()
    QTest.keyClicks(room.filters.field, "kayak")
    await until(lambda: [stack.id for stack in room.model.stacks] == ["kayak"])
    await until(lambda: room.watching.clip and room.watching.clip.id == "clip2")
    assert set(judgements(studio).values()) == {None}
    QTest.keyClicks(room.filters.field, " nothing")
    await until(lambda: room.watching.message.title.text() == "No clip is like that")
    room.watching.message.button.click()
    await until(lambda: len(room.model.stacks) == 2)
    assert room.filters.field.text() == ""


async def test_several_shots_are_judged_in_one_stroke_and_taken_back_in_one(
    make_studio: Make, films: Callable[..., LibraryClip]
) -> None:
    studio, room = await opened(
        make_studio, films(1, "a"), films(2, "b"), clip(3, "b"), films(4, "c")
    )
    room.grid.setCurrentIndex(room.model.index(0))
    press(room, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    await until(lambda: len(room.grid.selectedIndexes()) == 2)
    press(room, Qt.Key.Key_X)
    await until(lambda: list(judgements(studio).values()).count(Judgement.REJECT) == 3)
    (notice,) = studio.window.notices.shown
    assert "Rejected 3 clips." in notice.text
    room.judging.undo()
    await until(lambda: set(judgements(studio).values()) == {None})


async def test_a_missing_file_is_shown_as_missing(make_studio: Make) -> None:
    studio, room = await opened(make_studio, clip(1, "mug", missing=True))
    assert room.watching.message.title.text() == "mug is not where it was"
    assert room.watching.verdict.text() == "missing"
    before = studio.desk.library.asked.count(("look",))
    room.watching.message.button.click()
    await until(lambda: studio.desk.library.asked.count(("look",)) == before + 1)
    room.filters.missing.click()
    await until(lambda: room.filters.filter.wanted is Wanted.MISSING)


async def test_rebuilding_shows_how_far_it_is_and_can_be_stopped(
    make_studio: Make, films: Callable[..., LibraryClip]
) -> None:
    studio, room = await opened(make_studio, films(1, "mug"))
    room.errands.rebuild()
    await until(room.reading.isVisible)
    assert room.reading.words.text() == "Reading 40 of 100"
    QTest.mouseClick(studio.find("rebuildStop"), Qt.MouseButton.LeftButton)
    await until(lambda: not room.reading.isVisible())
    assert not studio.window.notices.shown
    studio.desk.library.may_finish.set()
    room.errands.rebuild()
    await until(lambda: len(studio.window.notices.shown) == 2)
    assert [notice.text for notice in studio.window.notices.shown] == [
        "The folders were read: 1 clip, 0 new, 0 moved, 0 missing.",
        "Not read: broken.mp4: It is no clip.",
    ]
    assert not room.reading.isVisible()


async def test_into_the_trash_can_be_taken_back(
    make_studio: Make, films: Callable[..., LibraryClip]
) -> None:
    studio, room = await opened(make_studio, films(1, "mug"), films(2, "shoe"))
    press(room, Qt.Key.Key_Delete)
    await until(lambda: [stack.id for stack in room.model.stacks] == ["shoe"])
    room.judging.undo()
    await until(lambda: len(room.model.stacks) == 2)
    assert ("trash", "clip1") not in studio.desk.library.asked
    await until(lambda: room.watching.clip and room.watching.clip.id == "clip2")
    press(room, Qt.Key.Key_Delete)
    room.judging.throwing.throw_now()
    await until(lambda: ("trash", "clip2") in studio.desk.library.asked)


async def test_the_rooms_keys_mean_the_comparison_while_takes_are_compared(
    make_studio: Make, films: Callable[..., LibraryClip]
) -> None:
    kept = replace(films(1, "mug"), judgement=Judgement.KEEP)
    studio, room = await opened(make_studio, kept, films(2, "mug"), films(3, "mug"))
    press(room, Qt.Key.Key_V)
    await until(lambda: room.watching.comparing)
    comparison = room.watching.comparison
    assert studio.find("compareReject").isVisible()  # One was kept before.
    press(room, Qt.Key.Key_2)
    lead = comparison.lead
    press(room, Qt.Key.Key_K)
    await until(lambda: judgements(studio)[lead] is Judgement.KEEP)
    QTest.keyClick(studio.window.focusWidget(), Qt.Key.Key_X)
    await until(lambda: Judgement.REJECT in judgements(studio).values())
    assert judgements(studio)["clip1"] is Judgement.KEEP
    press(room, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    await until(lambda: Judgement.REJECT not in judgements(studio).values())
    assert room.watching.comparing
    await until(studio.find("compareReject").isVisible)


async def test_keys_judge_wherever_the_focus_is(
    make_studio: Make, films: Callable[..., LibraryClip]
) -> None:
    studio, room = await opened(make_studio, films(1, "mug"), films(2, "shoe"))
    studio.find("projectPicker").setFocus()
    QTest.keyClick(studio.find("projectPicker"), Qt.Key.Key_K)
    await until(lambda: Judgement.KEEP in judgements(studio).values())
    await until(lambda: room.watching.clip and room.watching.clip.id == "clip2")
    room.watching.player.fill_screen()
    theatre = studio.window.findChild(QWidget, "theatre")
    assert theatre is not None
    QTest.keyClick(theatre, Qt.Key.Key_X)
    await until(lambda: Judgement.REJECT in judgements(studio).values())
    room.watching.player.leave_full_screen()
    studio.window.sheets.open_settings()
    QTest.keyClick(studio.find("settingsSheet"), Qt.Key.Key_U)
    assert None not in judgements(studio).values()


async def test_the_offered_way_back_is_that_of_the_last_stroke(
    make_studio: Make, films: Callable[..., LibraryClip]
) -> None:
    studio, room = await opened(make_studio, films(1, "a"), films(2, "b"), films(3, "c"))
    press(room, Qt.Key.Key_Delete)
    await until(lambda: len(room.model.stacks) == 2)
    press(room, Qt.Key.Key_Delete)
    await until(lambda: len(room.model.stacks) == 1)
    assert [notice.text for notice in studio.window.notices.shown] == ["1 clip into the trash."]
    press(room, Qt.Key.Key_K)
    await until(lambda: Judgement.KEEP in judgements(studio).values())
    await until(lambda: not studio.window.notices.shown)
    room.judging.undo()
    await until(lambda: set(judgements(studio).values()) == {None})
    room.judging.undo()
    room.judging.undo()
    await until(lambda: len(room.model.stacks) == 3)
    assert not [asked for asked in studio.desk.library.asked if asked[0] == "trash"]


async def test_a_part_that_is_played_is_what_is_exported(
    make_studio: Make, films: Callable[..., LibraryClip]
) -> None:
    studio, room = await opened(make_studio, films(1, "mug"))
    await until(lambda: room.watching.player.playback.frames)
    room.watching.player.playback.set_range(1, 3)
    press(room, Qt.Key.Key_E)
    await until(studio.window.sheets.export.isVisible)
    assert (studio.find("exportFirst").value(), studio.find("exportLast").value()) == (2, 4)


async def test_takes_are_compared_and_the_rest_is_rejected(
    make_studio: Make, films: Callable[..., LibraryClip]
) -> None:
    studio, room = await opened(make_studio, films(1, "mug"), films(2, "mug"))
    press(room, Qt.Key.Key_V)
    await until(lambda: room.watching.comparing)
    room.watching.comparison.kept.emit("clip1")
    room.watching.comparison.rest_rejected.emit(["clip2"])
    await until(lambda: judgements(studio)["clip2"] is Judgement.REJECT)
    assert judgements(studio)["clip1"] is Judgement.KEEP
    room.watching.comparison.closed.emit()
    assert not room.watching.comparing


async def test_hovering_shows_frames_of_the_clip(
    make_studio: Make, films: Callable[..., LibraryClip]
) -> None:
    _, room = await opened(make_studio, films(1, "mug"))
    await until(lambda: room.posters.get("clip1") is not None)
    place = room.grid.visualRect(room.model.index(0)).center()
    no = Qt.MouseButton.NoButton
    move = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(place),
        room.grid.viewport().mapToGlobal(QPointF(place)),
        no,
        no,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(room.grid.viewport(), move)
    room.grid.viewport().repaint()
    await until(lambda: len(room.posters.strip("clip1")) > 1)


async def test_a_right_click_offers_everything(
    make_studio: Make, films: Callable[..., LibraryClip]
) -> None:
    studio, room = await opened(make_studio, films(1, "mug"))
    room.watching.takes.menu_wanted.emit(QPoint(10, 10))
    menu = studio.window.findChild(QMenu, "reviewMenu")
    assert menu is not None
    texts = [action.text().split("\t")[0] for action in menu.actions() if action.text()]
    assert texts == [
        "Keep",
        "Reject",
        "Reject because of",
        "Undecided",
        "Compare takes",
        "Export…",
        "Set the shot up again",
        "Show in folder",
        "Copy the clips",
        "Into the trash",
    ]
    next(a for a in menu.actions() if a.text().startswith("Copy")).trigger()
    urls = QGuiApplication.clipboard().mimeData().urls()
    assert [url.toLocalFile() for url in urls] == [room.watching.clip.path]  # type: ignore[union-attr]
    menu.close()


async def test_a_card_is_dragged_out_as_a_file(
    make_studio: Make, films: Callable[..., LibraryClip]
) -> None:
    studio, room = await opened(make_studio, films(1, "mug"), clip(2, "gone", missing=True))
    await until(lambda: room.model.cover(room.model.index(0)) is not None)
    await until(lambda: room.model.cover(room.model.index(1)) is not None)
    mime = room.model.mimeData([room.model.index(0), room.model.index(1)])
    paths = [url.toLocalFile() for url in mime.urls()]
    assert paths == [studio.desk.library.all["clip1"].path]
    assert room.model.supportedDragActions() == Qt.DropAction.CopyAction


async def test_figures_say_what_a_kept_clip_cost(make_studio: Make) -> None:
    studio, room = await opened(
        make_studio, clip(1, judgement=Judgement.KEEP), clip(2, judgement=Judgement.REJECT)
    )
    room.filters.figures.click()
    await until(studio.window.sheets.figures.isVisible)
    sheet = studio.window.sheets.figures
    assert sheet.summary.text() == "1 of 2 clips kept: 60 credits for each kept clip."
    assert "hands" in sheet.advice.text()


async def test_the_queue_is_in_both_rooms(make_studio: Make) -> None:
    studio, room = await opened(make_studio, clip(1))
    queue = studio.window.room.queue
    assert queue.isVisible()
    assert room.isAncestorOf(queue)
    studio.window.bar.create_tab.click()
    assert queue.isVisible()
    assert not room.isAncestorOf(queue)


async def test_a_clip_of_the_queue_is_watched_in_the_room_that_is_open(
    make_studio: Make, films: Callable[..., LibraryClip]
) -> None:
    studio, room = await opened(make_studio, films(1, "mug"), films(2, "shoe"))
    studio.window.room.queue.chosen.emit("clip2")
    await until(lambda: room.watching.clip and room.watching.clip.id == "clip2")


async def test_thousands_of_stacks_are_shown(make_studio: Make) -> None:
    studio, room = await opened(make_studio, *(clip(n) for n in range(2000)))
    await until(lambda: len(room.model.stacks) == 2000)
    room.grid.scrollToBottom()
    room.grid.viewport().repaint()
    last = room.model.index(1999)
    await until(lambda: room.model.cover(last) is not None)
    # What came into sight last is fetched first.
    await until(lambda: room.posters.get(room.model.stacks[-1].cover) is not None)
    studio.window.let_go()
    await until(lambda: not studio.scope.keys)


def test_history_goes_back_and_forth() -> None:
    history = History()
    kept = Decided("one", (None, None), (Judgement.KEEP, None))
    history.add((kept,))
    history.add(())
    assert history.to_take_back() == (kept,)
    assert history.to_take_back() == ()
    (again,) = history.to_do_again()
    assert again.before == kept.after
    assert history.to_do_again() == ()
    history.to_take_back()
    history.add((kept,))
    assert history.to_do_again() == ()
