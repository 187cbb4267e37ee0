"""What arrives in a hot folder is ordered once, inside its allowance, and nothing else."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from hailuo_studio.core.errors import InputError
from hailuo_studio.core.hot_folder import ArrivalState
from hailuo_studio.core.shot import Settings
from hailuo_studio.core.take import State
from hailuo_studio.engine.studio import Studio
from hailuo_studio.engine.views import BannerKind, HotFolderView, HotFolderWish
from tests.engine.conftest import Bench, order, until


def picture(path: Path, number: int = 0) -> Path:
    """No two numbers give the same bytes."""
    Image.new("RGB", (400, 320), (number % 256, number // 256, 90)).save(path, "PNG")
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "Spring").mkdir()
    return tmp_path / "Spring"


def wish(studio: Studio, folder: Path, allowance: int, takes: int = 1) -> HotFolderWish:
    project = studio.projects.all()[0].id
    return HotFolderWish(project, str(folder), "{name} of {folder}", Settings(), takes, allowance)


async def hot(
    studio: Studio, folder: Path, allowance: int, *, present: bool = False, takes: int = 1
) -> str:
    view = await studio.hot_folders.keep(wish(studio, folder, allowance, takes))
    return (await studio.hot_folders.switch_on(view.hot.id, with_present=present)).hot.id


async def until_view(
    studio: Studio, hot_id: str, wanted: Callable[[HotFolderView], bool]
) -> HotFolderView:
    await until(studio, lambda: wanted(studio.hot_folders.get(hot_id)))
    return studio.hot_folders.get(hot_id)


def outcomes(studio: Studio, hot_id: str) -> dict[str, ArrivalState]:
    return {Path(a.path).name: a.state for a in studio.hot_folders.arrivals(hot_id)}


async def test_what_arrives_is_ordered_with_its_own_text(bench: Bench, folder: Path) -> None:
    sandbox = bench.start_sandbox()
    studio = bench.studio()
    hot_id = await hot(studio, folder, 100)
    picture(folder / "mug.png", 1)
    await until(studio, lambda: [r.state for r in studio.rows()] == [State.READY])
    (row,) = studio.rows()
    assert row.take.shot.prompt == "mug of Spring"
    assert row.take.unattended
    view = studio.hot_folders.get(hot_id)
    assert (view.used, view.left, view.ordered, view.waiting) == (30, 70, 1, 0)
    (arrival,) = studio.hot_folders.arrivals(hot_id)
    assert (arrival.batch_id, arrival.agreed) == (row.take.batch_id, 30)
    assert sandbox.accepted == 1


async def test_beyond_the_allowance_pictures_wait_until_more_is_allowed(
    bench: Bench, folder: Path
) -> None:
    sandbox = bench.start_sandbox()
    studio = bench.studio()
    for number in range(4):
        picture(folder / f"{number}.png", number)
    hot_id = await hot(studio, folder, 70, present=True)
    view = await until_view(studio, hot_id, lambda v: v.waiting == 2 and v.needs_person)
    assert (view.used, view.left, view.needed, view.ordered) == (60, 10, 60, 2)
    assert list(outcomes(studio, hot_id).values()).count(ArrivalState.WAITS) == 2
    await studio.hot_folders.keep(wish(studio, folder, 120))
    view = await until_view(studio, hot_id, lambda v: v.waiting == 0)
    assert (view.used, view.left) == (120, 0)
    await until(studio, lambda: [r.state for r in studio.rows()] == [State.READY] * 4)
    names = [row.take.shot.still.name for row in studio.rows()]
    assert names == ["0", "1", "2", "3"]
    assert sandbox.accepted == 4


async def test_the_same_bytes_are_ordered_once_renamed_touched_or_copied(
    bench: Bench, folder: Path
) -> None:
    bench.start_sandbox()
    studio = bench.studio()
    hot_id = await hot(studio, folder, 1000)
    first = picture(folder / "mug.png", 1)
    await until_view(studio, hot_id, lambda v: v.ordered == 1)
    os.utime(first, (1, 1))
    first.rename(folder / "renamed.png")
    picture(folder / "copy.png", 1)
    picture(folder / "z-last.png", 2)
    await until_view(studio, hot_id, lambda v: v.ordered == 2)
    assert len(studio.rows()) == 2
    await studio.aclose()
    bench.studios.clear()
    again = bench.studio()
    picture(folder / "zz-later.png", 3)
    view = await until_view(again, hot_id, lambda v: v.ordered == 3)
    assert (view.used, view.waiting, view.unusable) == (90, 0, 0)


async def test_what_was_there_before_is_left_alone_renamed_or_not(
    bench: Bench, folder: Path
) -> None:
    bench.start_sandbox()
    studio = bench.studio()
    old = picture(folder / "old.png", 1)
    hot_id = await hot(studio, folder, 1000)
    picture(folder / "new.png", 2)
    await until_view(studio, hot_id, lambda v: v.ordered == 1)
    picture(folder / "newer.png", 3)
    await until_view(studio, hot_id, lambda v: v.ordered == 2)
    old.rename(folder / "renamed.png")
    picture(folder / "newest.png", 4)
    await until_view(studio, hot_id, lambda v: v.ordered == 3)
    assert outcomes(studio, hot_id).keys() == {"new.png", "newer.png", "newest.png"}


async def test_what_can_not_be_used_says_why_and_is_taken_once_it_can(
    bench: Bench, folder: Path
) -> None:
    bench.start_sandbox()
    studio = bench.studio()
    hot_id = await hot(studio, folder, 1000)
    torn = picture(folder / "torn.png", 1)
    whole = torn.read_bytes()
    torn.write_bytes(whole[:60])
    (folder / "notes.txt").write_text("no picture")
    Image.new("RGB", (200, 200)).save(folder / "tiny.png")
    for name in (".hidden.png", "~$open.png", "mug.png.part", "mug.png.crdownload", "mug.png~"):
        (folder / name).write_bytes(whole)
    await until_view(studio, hot_id, lambda v: v.unusable == 2)
    found = {Path(a.path).name: a for a in studio.hot_folders.arrivals(hot_id)}
    assert found.keys() == {"torn.png", "tiny.png"}
    assert "Too small" in found["tiny.png"].problem
    torn.write_bytes(whole)
    view = await until_view(studio, hot_id, lambda v: v.ordered == 1)
    assert (view.unusable, view.used) == (1, 30)


async def test_a_file_copied_slowly_is_ordered_once_it_is_whole(bench: Bench, folder: Path) -> None:
    bench.start_sandbox()
    studio = bench.studio()
    whole = picture(folder.parent / "whole.png", 1).read_bytes()
    hot_id = await hot(studio, folder, 1000)
    with (folder / "slow.png").open("wb", buffering=0) as file:
        for at in range(0, len(whole), 64):
            file.write(whole[at : at + 64])
            picture(folder / f"mark-{at}.png", at + 2)
            await until_view(studio, hot_id, lambda v, at=at: v.ordered >= at // 64 // 8)
    await until(studio, lambda: "slow.png" in outcomes(studio, hot_id))
    view = await until_view(studio, hot_id, lambda v: v.waiting == 0)
    assert view.unusable == 0
    assert outcomes(studio, hot_id)["slow.png"] is ArrivalState.ORDERED


async def test_a_folder_that_is_gone_is_said_and_tried_again(bench: Bench, folder: Path) -> None:
    bench.start_sandbox()
    studio = bench.studio()
    hot_id = await hot(studio, folder, 1000)
    folder.rename(folder.parent / "away")
    view = await until_view(studio, hot_id, lambda v: v.trouble != "")
    assert "can't be read" in view.trouble
    picture(folder.parent / "away" / "mug.png", 1)
    (folder.parent / "away").rename(folder)
    view = await until_view(studio, hot_id, lambda v: v.ordered == 1)
    await until_view(studio, hot_id, lambda v: v.trouble == "")


async def test_one_process_watches_and_another_goes_on_when_it_ends(
    bench: Bench, folder: Path
) -> None:
    sandbox = bench.start_sandbox()
    first, second = bench.studio(), bench.studio()
    hot_id = await hot(first, folder, 1000, takes=2)
    picture(folder / "mug.png", 1)
    await until(first, lambda: [r.state for r in first.rows()] == [State.READY] * 2)
    with pytest.raises(InputError, match="watches this folder already"):
        second.hot_watch.claim(hot_id)
    await first.aclose()
    bench.studios.remove(first)
    picture(folder / "bag.png", 2)
    await until(second, lambda: [r.state for r in second.rows()] == [State.READY] * 4)
    assert sandbox.accepted == 4
    assert second.hot_folders.get(hot_id).used == 120


async def test_a_projects_ceiling_holds_and_lets_go_on_when_raised(
    bench: Bench, folder: Path
) -> None:
    bench.start_sandbox()
    studio = bench.studio()
    project = studio.projects.all()[0].id
    studio.set_project_ceiling(project, 40)
    hot_id = await hot(studio, folder, 1000)
    picture(folder / "1.png", 1)
    picture(folder / "2.png", 2)
    view = await until_view(studio, hot_id, lambda v: v.trouble != "")
    assert (view.ordered, view.waiting, view.used) == (1, 1, 30)
    assert "this project" in view.trouble
    studio.set_project_ceiling(project, 60)
    await until_view(studio, hot_id, lambda v: v.ordered == 2 and v.trouble == "")


async def test_after_the_same_failures_nothing_that_arrives_is_sent(
    bench: Bench, folder: Path
) -> None:
    sandbox = bench.start_sandbox("status failed first=99")
    studio = bench.studio()
    hot_id = await hot(studio, folder, 1000)
    for number in range(3):
        picture(folder / f"{number}.png", number)
    await until(studio, lambda: [r.state for r in studio.rows()] == [State.FAILED] * 3)
    picture(folder / "late.png", 9)
    await until_view(studio, hot_id, lambda v: v.ordered == 4)
    assert studio.queue.banner is not None
    assert studio.queue.banner.kind is BannerKind.SAME_FAILURES
    assert sandbox.accepted == 3


async def test_a_pause_and_the_days_ceiling_hold_what_was_ordered(
    bench: Bench, folder: Path
) -> None:
    sandbox = bench.start_sandbox()
    studio = bench.studio(day=40)
    studio.queue.pause()
    hot_id = await hot(studio, folder, 1000)
    picture(folder / "1.png", 1)
    picture(folder / "2.png", 2)
    await until_view(studio, hot_id, lambda v: v.ordered == 2)
    assert sandbox.record()["received"] == []
    studio.go_on()
    await until(
        studio,
        lambda: studio.queue.banner is not None and studio.queue.banner.kind is BannerKind.CEILING,
    )
    await until(studio, lambda: [r.state for r in studio.rows()].count(State.READY) == 1)
    assert sandbox.accepted == 1


async def test_switched_off_it_orders_nothing(bench: Bench, folder: Path) -> None:
    bench.start_sandbox()
    studio = bench.studio()
    off = await hot(studio, folder, 1000)
    studio.hot_folders.switch_off(off)
    other = folder.parent / "other"
    other.mkdir()
    on = await hot(studio, other, 1000)
    picture(folder / "off.png", 1)
    picture(other / "on.png", 2)
    await until_view(studio, on, lambda v: v.ordered == 1)
    assert studio.hot_folders.get(off).ordered == 0
    order(studio)
    assert len(studio.rows()) == 2


async def test_a_folder_or_a_text_that_is_none_is_refused(bench: Bench, folder: Path) -> None:
    bench.start_sandbox()
    studio = bench.studio()
    project = studio.projects.all()[0].id
    for refused in (
        HotFolderWish(project, str(folder / "none"), "{name}", Settings(), 1, 30),
        HotFolderWish(project, "", "{name}", Settings(), 1, 30),
        HotFolderWish(project, str(folder), "  ", Settings(), 1, 30),
        HotFolderWish(project, str(folder), "{name}", Settings(), 0, 30),
    ):
        with pytest.raises(InputError):
            await studio.hot_folders.keep(refused)
    assert studio.hot_folders.all() == ()
