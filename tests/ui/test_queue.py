"""The queue: takes in words, what needs a person, what can be done."""

import time
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolTip

from hailuo_studio.core.shot import Shot
from hailuo_studio.core.take import (
    Attempt,
    ClipFile,
    Failure,
    Hold,
    Outcome,
    Reason,
    Sent,
    State,
    Take,
    Why,
)
from hailuo_studio.engine.views import Banner, BannerKind, Row
from hailuo_studio.media.still import read_still
from hailuo_studio.ui.queue.delegate import button_rects
from hailuo_studio.ui.queue.row_actions import button, buttons
from tests.media.film import film
from tests.ui.conftest import Studio, until
from tests.ui.desk import SAMPLES
from tests.ui.stage.looking import painted

LEFT = Qt.MouseButton.LeftButton
SHOT = Shot(read_still(Path(SAMPLES[0])), "Steam rises.")
SENT = Sent("https://example.com", "f1", {}, "http", 30, 30, "v1")
UNANSWERED = Attempt(1, 1.0, "2026-11-03", SENT, Outcome.UNANSWERED, words="The line broke.")


def rows(studio: Studio) -> list[str]:
    model = studio.find("queueView").model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


async def announce(studio: Studio, take: Take, state: State, **more: object) -> Row:
    row = studio.desk.announce(take, state, **more)
    model = studio.window.room.queue.model
    await until(lambda: model.row(take.id) == row)
    return row


def clip_file(path: Path) -> ClipFile:
    return ClipFile(str(path), "", "", 640, 360, 2.0, 25.0, 50, 1000, 1.0)


async def test_the_newest_batch_is_on_top(studio: Studio) -> None:
    first = studio.desk.take(SHOT, 1)
    await announce(studio, first, State.QUEUED)
    studio.desk.clock += 60
    second = studio.desk.take(SHOT, 2)
    await announce(studio, second, State.QUEUED)
    await announce(studio, first, State.CANCELLED)
    wanted = ["coffee, 0 of 1", "coffee · take 2", "coffee, 1 of 1", "coffee · take 1"]
    assert rows(studio) == wanted
    assert studio.find("queueSummary").text() == "1 of 2"


async def test_a_row_says_its_state_in_words(studio: Studio) -> None:
    words = studio.window.room.queue.words
    take, now = studio.desk.take(SHOT, 1), time.time()
    assert words(Row(take, State.HOSTING, now)) == "sending 00:00"
    making = words(Row(take, State.GENERATING, now - 41))
    assert making == "00:41 · usually 60–120 s"
    assert words(Row(take, State.DOWNLOADING, now - 2)) == "saving 00:02"
    failure = Failure(Reason.MODERATED, "refused by the content filter", now)
    failed = replace(take, failure=failure)
    assert words(Row(failed, State.FAILED, now)) == "failed: refused by the content filter"
    trouble = Row(take, State.GENERATING, now, note="No connection. Still checking.")
    assert words(trouble) == "No connection. Still checking."


async def test_the_clock_ticks_by_repainting_its_words_only(studio: Studio) -> None:
    take = studio.desk.take(SHOT, 1)
    await announce(studio, take, State.GENERATING, since=time.time())
    view = studio.find("queueView")
    before = view.viewport().grab().toImage()
    await until(lambda: view.viewport().grab().toImage() != before)
    assert "00:0" in studio.window.room.queue.words(studio.window.room.queue.model.rows[0])


async def test_a_finished_take_of_the_shown_still_plays_at_once(
    studio: Studio, tmp_path: Path
) -> None:
    await studio.add(SAMPLES[0])
    take = studio.desk.take(SHOT, 1)
    await announce(studio, take, State.DOWNLOADING)
    clip = clip_file(film(tmp_path / "clip.mp4"))
    await announce(studio, replace(take, clip=clip), State.READY)
    playback = studio.window.room.stage.player.playback
    await until(lambda: playback.frames is not None and playback.playing)
    assert studio.window.room.stage.tabs.take.id == take.id
    await until(lambda: playback.index > 3)
    assert len(painted(studio.window.room.stage.player.view)) >= 3


async def test_a_take_that_begins_to_play_leaves_the_keys_where_they_are(
    studio: Studio, tmp_path: Path
) -> None:
    await studio.add(SAMPLES[0])
    studio.window.activateWindow()
    editor = studio.find("promptEditor")
    editor.setFocus()
    QTest.keyClicks(editor, "Steam rises.")
    QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    await until(lambda: studio.window.room.queue.model.rows)
    take = studio.window.room.queue.model.rows[0].take
    await announce(studio, take, State.DOWNLOADING)
    clip = clip_file(film(tmp_path / "clip.mp4"))
    await announce(studio, replace(take, clip=clip), State.READY)
    playback = studio.window.room.stage.player.playback
    await until(lambda: playback.frames is not None and playback.playing)
    assert studio.window.focusWidget() is editor


async def test_another_finished_take_does_not_push_away_what_plays(
    studio: Studio, tmp_path: Path
) -> None:
    await studio.add(SAMPLES[0])
    clip = clip_file(film(tmp_path / "clip.mp4"))
    takes = []
    for number in (1, 2):
        take = studio.desk.take(SHOT, number)
        takes.append(take)
        await announce(studio, take, State.DOWNLOADING)
    for take in takes:
        await announce(studio, replace(take, clip=clip), State.READY)
    assert studio.window.room.stage.tabs.take.id == takes[0].id


async def test_a_take_plays_although_its_still_is_no_longer_in_the_strip(
    studio: Studio, tmp_path: Path
) -> None:
    clip = clip_file(film(tmp_path / "clip.mp4"))
    await announce(studio, studio.desk.take(SHOT, 1, clip=clip), State.READY)
    view = studio.find("queueView")
    at = view.visualRect(view.model().index(1, 0)).center()
    QTest.mouseClick(view.viewport(), LEFT, pos=at)
    playback = studio.window.room.stage.player.playback
    await until(lambda: playback.frames is not None and playback.playing)


async def test_the_button_of_a_row_cancels_what_is_unsent(studio: Studio) -> None:
    take = studio.desk.take(SHOT, 1)
    await announce(studio, take, State.QUEUED)
    view = studio.find("queueView")
    shown = buttons(studio.window.room.queue.offers(studio.window.room.queue.model.rows[0]))
    ((_, place),) = button_rects(view.visualRect(view.model().index(1, 0)), shown, view.font())
    QTest.mouseClick(view.viewport(), LEFT, pos=place.center())
    await until(lambda: ("cancel", take.id) in studio.desk.asked)


async def test_the_keyboard_cancels_too(studio: Studio) -> None:
    take = studio.desk.take(SHOT, 1)
    await announce(studio, take, State.QUEUED)
    view = studio.find("queueView")
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Delete)
    await until(lambda: ("cancel all", take.id) in studio.desk.asked)


async def test_enter_and_double_click_never_spend(real: Studio) -> None:
    take = real.desk.take(SHOT, 1, failure=Failure(Reason.SERVICE, "internal error", 1.0))
    await announce(real, take, State.FAILED)
    view = real.find("queueView")
    view.setCurrentIndex(view.model().index(1, 0))
    QTest.keyClick(view, Qt.Key.Key_Return)
    await until(lambda: real.window.notices.shown)
    words = (
        "The service could not make the clip: internal error. Nothing was accepted, nothing was "
        "charged. Try again makes a new take, at its price.\n"
        f"Nothing has left this computer. ({take.id})"
    )
    assert [notice.text for notice in real.window.notices.shown] == [words]
    assert real.desk.asked == []


async def test_another_try_shows_its_price_before_it_is_pressed(real: Studio) -> None:
    take = real.desk.take(SHOT, 1, failure=Failure(Reason.SERVICE, "internal error", 1.0))
    row = await announce(real, take, State.FAILED)
    offer = button(real.window.room.queue.offers(row))
    assert offer is not None
    assert offer.words == "Try again · 30 credits"
    view = real.find("queueView")
    ((_, place),) = button_rects(view.visualRect(view.model().index(1, 0)), [offer], view.font())
    image = view.viewport().grab(place).toImage()
    inks = {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }
    assert any(QColor(ink).saturation() > 100 for ink in inks)
    QTest.mouseClick(view.viewport(), LEFT, pos=place.center())
    await until(lambda: ("retry", take.id) in real.desk.asked)


async def test_what_left_the_computer_is_said_where_one_asks(real: Studio) -> None:
    real.desk.privacy = "A JPEG of 600 × 400 (90 kB) went to ImgBB; expires at 14:02."
    take = real.desk.take(SHOT, 1)
    await announce(real, take, State.GENERATING)
    line = real.desk.privacy_line(take.id)
    view = real.find("queueView")
    at = view.visualRect(view.model().index(1, 0)).center()
    over = view.viewport().mapToGlobal(at)
    QApplication.sendEvent(view.viewport(), QHelpEvent(QEvent.Type.ToolTip, at, over))
    assert QToolTip.text().endswith(line)
    QToolTip.hideText()
    view.setCurrentIndex(view.model().index(1, 0))
    QTest.keyClick(view, Qt.Key.Key_Return)
    await until(lambda: any(line in notice.text for notice in real.window.notices.shown))


async def test_the_menu_offers_another_try_with_its_price(real: Studio) -> None:
    take = real.desk.take(SHOT, 1, failure=Failure(Reason.SERVICE, "internal error", 1.0))
    await announce(real, take, State.FAILED)
    view = real.find("queueView")
    at = view.visualRect(view.model().index(1, 0)).center()
    view.customContextMenuRequested.emit(at)
    menu = real.find("queuePanel").findChildren(QMenu, "queueMenu")[-1]
    words = [action.text() for action in menu.actions()]
    assert words == ["Try again · 30 credits", "What happened"]
    menu.actions()[0].trigger()
    menu.close()
    await until(lambda: ("retry", take.id) in real.desk.asked)


async def test_an_unsure_take_needs_you_with_three_sentences(real: Studio) -> None:
    assert not real.find("needsYou").isVisible()
    take = real.desk.take(SHOT, 1, attempts=(UNANSWERED,))
    await announce(real, take, State.UNSURE)
    assert real.find("needsYou").isVisible()
    assert real.find("needsYouCount").text() == "1"
    assert real.find("needWords").text() == (
        "The line broke. It may have been accepted and charged. "
        "Check the balance on the billing page, then say whether it was charged."
    )
    QTest.mouseClick(real.find("need settle"), LEFT)
    await until(lambda: real.find("unsureRoom").isVisible())


async def test_a_held_take_says_why_and_goes_on(real: Studio) -> None:
    hold = Hold(Why.SAVING, "The disk is full. The clip is paid and not lost.", 1.0)
    sent = replace(UNANSWERED, outcome=Outcome.ACCEPTED, task_id="n1")
    take = real.desk.take(SHOT, 1, hold=hold, attempts=(sent,))
    await announce(real, take, State.HELD)
    assert real.find("needWords").text() == hold.words
    assert not real.window.findChildren(type(real.find("need let go")), "need cancel")
    QTest.mouseClick(real.find("need let go"), LEFT)
    await until(lambda: ("let go", take.id) in real.desk.asked)


async def test_a_banner_says_why_all_wait_and_what_helps(real: Studio) -> None:
    real.desk.show_banner(Banner(BannerKind.CREDITS_SHORT, 23, 690, "insufficient"))
    bar = real.find("bannerBar")
    await until(bar.isVisible)
    words = real.find("bannerWords").text()
    assert words == "Credits ran out. 23 wait, 690 credits needed."
    QTest.mouseClick(real.find("remedy continue"), LEFT)
    assert ("go on",) in real.desk.asked
    real.desk.show_banner(None)
    await until(lambda: not bar.isVisible())


async def test_every_banner_has_words_and_a_remedy(real: Studio) -> None:
    for kind in BannerKind:
        real.desk.show_banner(Banner(kind, 2, 60, "The words of the service."))
        bar = real.window.room.queue.banner
        await until(bar.isVisible)
        assert bar.words.text(), kind
        assert bar.buttons, kind
        real.desk.show_banner(None)
        await until(lambda bar=bar: not bar.isVisible())


async def test_pause_and_go_on(studio: Studio) -> None:
    await announce(studio, studio.desk.take(SHOT, 1), State.QUEUED)
    QTest.mouseClick(studio.find("pauseButton"), LEFT)
    assert ("pause",) in studio.desk.asked
    studio.desk.show_banner(Banner(BannerKind.PAUSED, 1, 0, "Paused."))
    await until(lambda: studio.find("pauseButton").accessibleName() == "Go on")
    QTest.mouseClick(studio.find("pauseButton"), LEFT)
    assert ("go on",) in studio.desk.asked


async def test_takes_of_another_project_stay_out(studio: Studio) -> None:
    foreign = replace(studio.desk.take(SHOT, 1), project_id="elsewhere")
    studio.desk.announce(foreign, State.QUEUED)
    await announce(studio, studio.desk.take(SHOT, 2), State.QUEUED)
    assert len(rows(studio)) == 2
