"""How the window was left is how it opens again, and nonsense does no harm."""

from collections.abc import AsyncIterator, Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from hailuo_studio.core.shot import Shot
from hailuo_studio.engine.scope import Scope
from hailuo_studio.media.frame_cache import FrameCache
from hailuo_studio.media.still import read_still
from hailuo_studio.store.window_file import WindowFile
from hailuo_studio.ui.remembered.left import Left, Memory, read_left, written
from hailuo_studio.ui.stage.stage import Stage
from hailuo_studio.ui.when_done.choice import WhenDone
from hailuo_studio.ui.window import StudioWindow
from tests.ui.conftest import until
from tests.ui.desk import SAMPLES, RehearsalDesk

Open = Callable[[Memory, RehearsalDesk], StudioWindow]


@pytest.fixture
async def open_window(themed: QApplication) -> AsyncIterator[Open]:
    errors: list[BaseException] = []
    scopes: list[Scope] = []
    pool = ThreadPoolExecutor(1)
    cache = FrameCache(pool)
    made: list[StudioWindow] = []

    def opened(memory: Memory, desk: RehearsalDesk) -> StudioWindow:
        scopes.append(Scope(errors.append))
        window = StudioWindow(lambda: Stage(cache, pool), scopes[-1], memory)
        made.append(window)
        window.show()
        window.use(desk)
        return window

    yield opened
    for scope in scopes:
        await scope.aclose()
    for window in made:
        window.let_go()
        window.finish()
        window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    cache.close()
    pool.shutdown()
    assert not errors


async def desk_of_two() -> RehearsalDesk:
    desk = RehearsalDesk()
    await desk.add_project("Spring shop", "")
    desk.shots["p1"] = tuple(Shot(read_still(Path(one)), "Steam") for one in SAMPLES)
    return desk


async def test_everything_is_as_it_was_left(open_window: Open, tmp_path: Path) -> None:
    desk, memory = await desk_of_two(), WindowFile(tmp_path / "home" / "window.json")
    first = open_window(memory, desk)
    first.resize(1040, 700)
    first.bar.project_chosen.emit("p1")
    first.room.strip.step(1)
    assert first.room.queue.is_collapsed  # The window is narrow.
    first.room.queue.fold(False)
    first.book.run("stage.draft")
    first.ending.chosen.emit(WhenDone.NOTHING)
    first.book.run("review")
    first.close()
    second = open_window(WindowFile(tmp_path / "home" / "window.json"), desk)
    assert second.size() == first.size()
    assert second.project is not None
    assert second.project.name == "Spring shop"
    assert [d.shot.still.source for d in second.room.drafts.selected] == [SAMPLES[1]]
    assert second.rooms.reviewing
    assert not second.room.queue.is_collapsed
    assert second.remembered.recent[:2] == ("review", "stage.draft")
    assert second.ending.choice is WhenDone.NOTHING
    await until(first.review.watching.message.title.text)
    await until(second.review.watching.message.title.text)


async def test_columns_are_as_wide_as_they_were(open_window: Open, tmp_path: Path) -> None:
    path = tmp_path / "window.json"
    WindowFile(path).save({"create": [300, 738, 400]})
    first = open_window(WindowFile(path), await desk_of_two())
    assert first.room.columns.sizes() == [300, 738, 400]
    first.room.columns.setSizes([260, 778, 400])
    first.room.queue.fold(True)
    first.close()
    assert read_left(WindowFile(path).load()).create == [260, 778, 400]


async def test_it_is_written_a_moment_after_a_change(open_window: Open, tmp_path: Path) -> None:
    path = tmp_path / "window.json"
    window = open_window(WindowFile(path), await desk_of_two())
    window.bar.project_chosen.emit("p1")
    await until(path.exists)
    assert read_left(WindowFile(path).load()).projects == {"practice": "p1"}


NONSENSE: tuple[Mapping[str, object], ...] = (
    {"geometry": "nonsense", "create": [1], "projects": {"practice": "gone"}},
    {"create": [-5, 0, 99_999_999], "selected": {"p": [7, -3]}, "recent": ["no such command"]},
    {"geometry": 7, "create": "wide", "folded": "maybe", "selected": [], "when_done": "explode"},
)


@pytest.mark.parametrize("values", NONSENSE, ids=range(3))
async def test_nonsense_does_no_harm(
    open_window: Open, tmp_path: Path, values: Mapping[str, object]
) -> None:
    memory = WindowFile(tmp_path / "window.json")
    memory.save(values)
    window = open_window(memory, await desk_of_two())
    assert window.isVisible()
    assert window.project is not None
    assert window.project.id == "p"
    assert all(size > 50 for size in window.room.columns.sizes())
    assert window.book.run("palette")


def test_each_thing_is_read_alone() -> None:
    left = read_left({"reviewing": True, "create": "wide", "unknown": 1})
    assert left == Left(reviewing=True)
    assert read_left(written(left)) == left


@pytest.mark.parametrize("text", [b"", b"{", b"[1]", b"\xff\xfe", b"x" * (2 << 20)])
def test_a_file_of_nonsense_is_as_if_it_were_not_there(tmp_path: Path, text: bytes) -> None:
    path = tmp_path / "window.json"
    path.write_bytes(text)
    assert WindowFile(path).load() == {}


def test_what_cannot_be_written_is_told_to_the_log(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "home").write_text("a file where a folder should be")
    WindowFile(tmp_path / "home" / "window.json").save({"folded": True})
    assert "can't be written" in caplog.text


def test_what_was_put_away_is_put_away_the_next_time() -> None:
    left = read_left({"real_away": True})
    assert left.real_away
    assert written(left)["real_away"] is True
    assert not read_left({}).real_away
