"""Large drops: they appear as they are read, can be stopped, and queue behind each other."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from hailuo_studio.engine.intake import Taken
from tests.ui.conftest import Studio, until
from tests.ui.desk import RehearsalDesk

LEFT = Qt.MouseButton.LeftButton
MANY = 30


class GatedDesk(RehearsalDesk):
    """Gives out as many looks as were let through."""

    def __init__(self) -> None:
        super().__init__()
        self.gate = asyncio.Semaphore(0)

    async def looks(self, sources: Sequence[str]) -> AsyncIterator[Taken]:
        async for taken in super().looks(sources):
            await self.gate.acquire()
            yield taken

    def let(self, count: int) -> None:
        for _ in range(count):
            self.gate.release()


@pytest.fixture
def sources(tmp_path: Path) -> list[str]:
    made = [str(tmp_path / f"{number}.png") for number in range(MANY)]
    for number, path in enumerate(made):
        Image.new("RGB", (320, 320 + number), (number * 8, 90, 60)).save(path)
    return made


@pytest.fixture
async def gated(make_studio: Callable[[RehearsalDesk], Studio]) -> tuple[Studio, GatedDesk]:
    desk = GatedDesk()
    return make_studio(desk), desk


async def test_stills_appear_as_they_are_read(
    gated: tuple[Studio, GatedDesk], sources: list[str]
) -> None:
    studio, desk = gated
    drafts = studio.window.room.drafts
    studio.window.intake.take_in(sources)
    for count in range(6, MANY + 1, 6):
        desk.let(6)
        await until(lambda count=count: len(drafts.all) == count)  # type: ignore[misc]
    assert len(drafts.selected) == MANY
    assert not studio.find("intakeWords").isVisible()
    assert all(studio.window.thumbnails.get(source) is not None for source in sources)
    assert [source for source in desk.thumbnails if source in sources] == sources


async def test_reading_can_be_stopped_what_came_stays(
    gated: tuple[Studio, GatedDesk], sources: list[str]
) -> None:
    studio, desk = gated
    drafts = studio.window.room.drafts
    studio.window.intake.take_in(sources)
    desk.let(5)
    await until(lambda: len(drafts.all) == 5)
    assert "of 30" in studio.find("intakeWords").text()
    assert studio.find("intakeWords").isVisible()
    QTest.mouseClick(studio.find("intakeStop"), LEFT)
    desk.let(MANY)
    await until(lambda: not studio.find("intakeWords").isVisible())
    assert len(drafts.all) == 5


async def test_a_second_drop_waits_its_turn(
    gated: tuple[Studio, GatedDesk], sources: list[str]
) -> None:
    studio, desk = gated
    drafts = studio.window.room.drafts
    studio.window.intake.take_in(sources[:20])
    studio.window.intake.take_in(sources[20:])
    desk.let(MANY)
    await until(lambda: len(drafts.all) == MANY)
    assert [shot.still.source for shot in drafts.shots] == sources
    assert [shot.still.source for shot in drafts.selected_shots] == sources[20:]


async def test_a_person_who_goes_on_working_is_left_alone(
    gated: tuple[Studio, GatedDesk], sources: list[str]
) -> None:
    """What comes later of the same drop does not take the selection away."""
    studio, desk = gated
    drafts, strip = studio.window.room.drafts, studio.find("stillStrip")
    studio.window.intake.take_in(sources)
    desk.let(3)
    await until(lambda: len(drafts.all) == 3)
    QTest.mouseClick(strip.viewport(), LEFT, pos=strip.visualRect(strip.model().index(0)).center())
    assert len(drafts.selected) == 1
    desk.let(MANY)
    await until(lambda: len(drafts.all) == MANY)
    assert [shot.still.source for shot in drafts.selected_shots] == sources[:1]
