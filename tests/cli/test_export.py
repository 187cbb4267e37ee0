"""`export`: clips as other files, for scripts and for people."""

import signal
import time
from pathlib import Path

import pytest
from PIL import Image

from hailuo_studio.cli.exporting import size_of
from hailuo_studio.core.errors import InputError
from tests.cli.conftest import COFFEE, CommandLine
from tests.media.numbered import numbered_clip, numbers_in


def test_files_with_their_names_and_events(call: CommandLine, tmp_path: Path) -> None:
    clip = numbered_clip(tmp_path / "mug.mp4")
    ended = call(
        "export", clip, "--crop", "1:1", "--crop", "9:16", "--under", "8MB", "--json",
        "--to", tmp_path / "out", "--name", "{sku}_{format}.mp4", "--first", 3, "--last", 6,
    )  # fmt: skip
    assert ended.code == 0, ended.err
    files = [event["file"] for event in ended.events if event["event"] == "export"]
    assert [Path(file).name for file in files] == ["mug_1x1.mp4", "mug_9x16.mp4"]
    assert numbers_in(Path(files[0])) == [2, 3, 4, 5]
    assert ended.summary == {
        "event": "summary", "files": 2, "failed": 0, "weak_seams": 0, "exit": 0,
    }  # fmt: skip


def test_what_can_not_be_is_said(call: CommandLine, tmp_path: Path) -> None:
    clip = numbered_clip(tmp_path / "mug.mp4", noise=20)
    out = tmp_path / "out"
    nothing = call("export", clip, "nobody", "--to", out)
    assert nothing.code == 2
    assert "nobody is neither a file nor a clip" in nothing.err
    assert not out.exists()
    small = call("export", clip, "--under", "1kB", "--to", out)
    assert small.code == 1
    assert "too few" in small.err
    assert list(out.iterdir()) == []
    assert call("export", clip, "--format", "prores", "--under", "1MB").code == 2
    assert call("export", COFFEE, "--to", out).code == 2


def lasts(film: Path) -> int:
    """Milliseconds; frames that look alike are one in a WebP."""
    lasted = 0
    with Image.open(film) as frames:
        for number in range(frames.n_frames):
            frames.seek(number)
            frames.load()
            lasted += frames.info["duration"]
    return lasted


def test_interrupted_it_leaves_nothing_half_written(call: CommandLine, tmp_path: Path) -> None:
    clip = numbered_clip(tmp_path / "mug.mp4", 150, size=(640, 360), noise=30)
    clips = [clip.with_name(f"mug-{number}.mp4") for number in range(6)]
    for one in clips:
        one.hardlink_to(clip)
    out = tmp_path / "out"
    with call.start("export", *clips, "--format", "webp", "--to", out) as process:
        end = time.monotonic() + 30
        while not (list(out.glob("*.webp")) and list(out.glob(".*/made*"))):
            assert time.monotonic() < end
            time.sleep(0.005)
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=10)
    assert process.returncode != 0, err
    assert "Traceback" not in err
    left = list(out.iterdir())
    assert len(left) < len(clips)
    assert all(lasts(made) == 6000 for made in left)


@pytest.mark.parametrize(
    ("text", "size"),
    [("8MB", 8_000_000), ("700 kB", 700_000), ("1.5mb", 1_500_000), ("2", 2_000_000)],
)
def test_sizes(text: str, size: int) -> None:
    assert size_of(text) == size


@pytest.mark.parametrize("text", ["", "big", "0MB", "-1MB"])
def test_no_sizes(text: str) -> None:
    with pytest.raises(InputError):
        size_of(text)
