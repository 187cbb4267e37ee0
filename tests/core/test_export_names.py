"""Names of exported files."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hailuo_studio.core.errors import InputError
from hailuo_studio.core.export_names import PLACES, USUAL, names
from hailuo_studio.core.exporting import ExportWish, Format
from hailuo_studio.core.framing import Aspect
from hailuo_studio.core.library import LibraryClip
from hailuo_studio.core.shot import Settings

NOW = 1_795_000_000.0
CLIP = LibraryClip(
    "a", "s", "p", "/c/mug.mp4", False, "0", 1366, 768, 6.0, 25.0, 150, 1, 0.0, "mug/12", 2,
    "mug photo", "0", "Steam rises slowly", Settings(), "m", None, 30, False,
)  # fmt: skip


def named(template: str, *wishes: ExportWish, clips: list[LibraryClip] | None = None) -> list[str]:
    found = names(clips or [CLIP], wishes or (ExportWish(),), template, "Spring shop", NOW)
    return [one.file_name for one in found]


@pytest.mark.parametrize(
    ("template", "expected"),
    [
        (USUAL, "mug 12_2_16x9.mp4"),
        ("{sku}_{format}.mp4", "mug 12_16x9.mp4"),
        ("{project} {still} {mode} {duration}", "Spring shop mug photo standard 6s.mp4"),
        ("{prompt}", "Steam rises slowly.mp4"),
        ("{date}", "2026-11-18.mp4"),
        ("", "mug 12.mp4"),
        ("../../{name}", ".. mug 12.mp4"),
    ],
)
def test_templates(template: str, expected: str) -> None:
    assert named(template) in ([expected], [expected.removeprefix(".. ")])


def test_every_place_is_filled() -> None:
    assert "{" not in named(" ".join(f"{{{place}}}" for place in PLACES))[0]


def test_a_place_nobody_knows_is_named() -> None:
    with pytest.raises(InputError, match="colour"):
        named("{name} {colour}")


def test_each_wish_has_its_shape_and_ending() -> None:
    wishes = ExportWish(Format.GIF, Aspect.SQUARE), ExportWish(Format.PRORES, Aspect.TALL)
    assert named("{name}_{format}_{kind}", *wishes) == [
        "mug 12_1x1_gif.gif",
        "mug 12_9x16_ProRes.mov",
    ]


def test_practice_is_in_the_name() -> None:
    assert named("{name}", clips=[replace(CLIP, practice=True)]) == ["mug 12 PRACTICE.mp4"]


def test_what_nobody_knows_leaves_no_gap() -> None:
    assert named(USUAL, clips=[replace(CLIP, number=0)]) == ["mug 12_16x9.mp4"]


def test_numbers_sort() -> None:
    found = named("{number}", clips=[CLIP] * 10)
    assert found == sorted(found)


@given(st.lists(st.text(max_size=12), min_size=1, max_size=8), st.text(max_size=20))
def test_no_two_are_the_same(clip_names: list[str], words: str) -> None:
    words = words.replace("{", "").replace("}", "")
    clips = [replace(CLIP, name=name) for name in clip_names]
    found = named(f"{words}{{name}}", clips=clips)
    assert len({name.casefold() for name in found}) == len(clips)
    assert all("/" not in name and "\\" not in name for name in found)
