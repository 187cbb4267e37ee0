"""Jobs: every file by its name, failures by theirs, cancelled without a trace."""

import asyncio
from pathlib import Path

import pytest

from hailuo_studio.core.errors import InputError
from hailuo_studio.core.export_names import names
from hailuo_studio.core.exporting import ExportWish, Format, Loop
from hailuo_studio.core.framing import Aspect
from hailuo_studio.engine.exporting.exports import Exports
from hailuo_studio.engine.exporting.jobs import Job, StepState
from tests.engine.exporting.clips import library_clip
from tests.engine.exporting.conftest import NOW
from tests.media.numbered import numbered_clip

FORMATS = (ExportWish(crop=Aspect.SQUARE), ExportWish(crop=Aspect.TALL))


async def test_a_batch_of_deliverables(exports: Exports, tmp_path: Path) -> None:
    clips = [library_clip(tmp_path, name) for name in ("mug", "shoe")]
    named = names(clips, FORMATS, "{sku}_{format}.mp4", "Shop", NOW)
    seen: list[Job] = []
    exports.changed.connect(seen.append)
    job = await exports.finished(exports.files(named, str(tmp_path / "out")).id)
    assert [path.name for path in map(Path, job.paths)] == [
        "mug_1x1.mp4", "mug_9x16.mp4", "shoe_1x1.mp4", "shoe_9x16.mp4",
    ]  # fmt: skip
    assert job.ended
    assert job.part == 1.0
    assert not job.failed
    parts = [each.part for each in seen]
    assert parts == sorted(parts)
    assert seen[0].steps[0].state is StepState.WAITING


async def test_what_fails_is_named_and_the_rest_is_made(exports: Exports, tmp_path: Path) -> None:
    clips = [library_clip(tmp_path, "gone", exists=False), library_clip(tmp_path, "mug")]
    named = names(clips, (ExportWish(),), "{name}", "Shop", NOW)
    job = await exports.finished(exports.files(named, str(tmp_path / "out")).id)
    assert [step.title for step in job.failed] == ["gone.mp4"]
    assert job.failed[0].error is not None
    assert "missing" in job.failed[0].error.what
    assert [step.title for step in job.done] == ["mug.mp4"]


async def test_weak_seams_are_listed(exports: Exports, tmp_path: Path) -> None:
    named = names(
        [library_clip(tmp_path)],
        (ExportWish(loop=Loop.SEAM), ExportWish(loop=Loop.PINGPONG)),
        "{name}",
        "Shop",
        NOW,
    )
    job = await exports.finished(exports.files(named, str(tmp_path / "out")).id)
    assert [step.title for step in job.weak] == ["mug.mp4"]


async def test_cancelled_at_once_with_what_waits(exports: Exports, tmp_path: Path) -> None:
    numbered_clip(tmp_path / "large-1.mp4", 40, size=(640, 360), noise=20)
    large = library_clip(tmp_path, "large", exists=False)
    wish = ExportWish(Format.WEBP, longest=640)
    named = names([large], (wish, wish), "{name}", "Shop", NOW)
    first = exports.files(named, str(tmp_path / "out"))
    second = exports.files(named, str(tmp_path / "out"))
    began = asyncio.Event()

    def look(job: Job) -> None:
        if job.steps[0].part > 0:
            began.set()

    exports.changed.connect(look)
    await asyncio.wait_for(began.wait(), 10)
    exports.cancel(second.id)
    exports.cancel(first.id)
    async with asyncio.timeout(2):
        for job in (first, second):
            ended = await exports.finished(job.id)
            assert {step.state for step in ended.steps} == {StepState.CANCELLED}
    assert list((tmp_path / "out").iterdir()) == []
    exports.forget(first.id)
    assert [job.id for job in exports.jobs] == [second.id]


async def test_nothing_to_do_and_nowhere_to_go(exports: Exports, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="nothing to export"):
        exports.files([], str(tmp_path))
    named = names([library_clip(tmp_path)], (ExportWish(),), "{name}", "Shop", NOW)
    with pytest.raises(InputError, match="No folder"):
        exports.files(named, "")
