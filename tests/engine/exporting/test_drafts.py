"""Drafts as files: one for each shot, a link named as what it is."""

from pathlib import Path

import pytest
from PIL import Image

from hailuo_studio.core.errors import InputError
from hailuo_studio.core.shot import Shot, Still
from hailuo_studio.engine.exporting.exports import Exports
from hailuo_studio.media.clip import verify_clip
from hailuo_studio.media.still import read_still

LINK = Still("https://example.com/bag.jpg", "", 640, 400, 0, "JPEG")


async def test_one_file_for_each_shot(exports: Exports, tmp_path: Path) -> None:
    path = tmp_path / "mug.png"
    Image.new("RGB", (400, 400), "white").save(path)
    shots = [Shot(LINK, ""), Shot(read_still(path), "[Push in]", name="Mug: red")]
    job = await exports.finished(exports.drafts(shots, str(tmp_path / "out")).id)
    assert job.title == "2 drafts"
    (failed,) = job.failed
    assert failed.error is not None
    assert "only a link" in failed.error.what
    (made,) = job.paths
    assert Path(made).name == "Mug red draft.mp4"
    info = verify_clip(Path(made))
    assert (info.width, info.height, info.frames, info.seconds) == (768, 768, 150, 6.0)
    assert list((tmp_path / "out").iterdir()) == [Path(made)]


async def test_nothing_to_export_is_said(exports: Exports, tmp_path: Path) -> None:
    with pytest.raises(InputError):
        exports.drafts((), str(tmp_path))
    with pytest.raises(InputError):
        exports.drafts([Shot(LINK, "")], "not absolute")
