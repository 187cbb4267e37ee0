"""Odd and hostile stills on the command line: each named on one line of its own."""

from pathlib import Path

from hailuo_studio.core.showing import shown
from tests.cli.conftest import CommandLine
from tests.media.pictures import encoded, quarters
from tests.torture.hostile.bombs import BOMBS
from tests.torture.hostile.case import Said
from tests.torture.hostile.cut import CUT
from tests.torture.hostile.good import GOOD
from tests.torture.hostile.places import NAMES
from tests.torture.hostile.strangers import STRANGERS

PROMPT = ("--prompt", "[Push in]")
WANTED = ("HEIC", "AVIF", "PSD", "TIFF 16 bits", "JPEG CMYK with a profile", "GIF, animated",
          "TIFF three pages")  # fmt: skip


def test_good_ones_are_quoted_and_what_is_to_know_is_said(
    call: CommandLine, tmp_path: Path
) -> None:
    paths = []
    for name in WANTED:
        paths.append(tmp_path / f"{name}{GOOD[name].ending}")
        paths[-1].write_bytes(GOOD[name].make())
    ended = call("quote", *paths, *PROMPT)
    assert ended.code == 0, ended.err
    assert f"{len(WANTED)} takes" in ended.out
    assert "GIF, animated.gif: animated: its first frame is used." in ended.out
    assert "TIFF three pages.tif: page 1 of 3." in ended.out
    as_json = call("quote", *paths, *PROMPT, "--json")
    assert [event["event"] for event in as_json.events] == ["quote"]


def test_bad_ones_are_named_and_the_rest_goes_on(call: CommandLine, tmp_path: Path) -> None:
    bad = {name: file for name, file in (STRANGERS | CUT | BOMBS).items()
           if isinstance(file.outcome, Said) and file.outcome.words}  # fmt: skip
    some = dict(list(bad.items())[::9])
    paths = []
    for name, file in some.items():
        paths.append(tmp_path / f"{name}{file.ending}")
        paths[-1].write_bytes(file.make())
    good = tmp_path / "mug.jpg"
    good.write_bytes(encoded(quarters()))
    ended = call("quote", *paths, good, *PROMPT, "--skip-bad")
    assert ended.code == 0, ended.err
    assert ended.out.startswith("1 take: ")
    lines = ended.err.splitlines()
    for path in paths:
        assert any(line.startswith(f"{path}: ") for line in lines), path
    assert call("quote", *paths, good, *PROMPT).code == 2


def test_no_name_can_play_with_the_terminal(call: CommandLine, tmp_path: Path) -> None:
    paths = [tmp_path / name for name in NAMES.values()]
    for path in paths:
        path.write_bytes(b"no picture")
    ended = call("quote", *paths, *PROMPT)
    assert ended.code == 2
    lines = ended.err.splitlines()
    assert len(lines) == len(paths) + 1
    assert all(shown(line) == line for line in lines)


def test_an_empty_folder_is_said(call: CommandLine, tmp_path: Path) -> None:
    folder = tmp_path / "holiday"
    folder.mkdir()
    ended = call("quote", folder, *PROMPT)
    assert ended.code == 2
    assert f"{folder}: There are no pictures in this folder." in ended.err
