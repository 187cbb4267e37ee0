import pytest
from hypothesis import given
from hypothesis import strategies as st

from hailuo_studio.core.naming import MOST_BYTES, clip_name, safe_name


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("mug", "mug"),
        ("a/b\\c:d", "a b c d"),
        ("  dots.. ", "dots"),
        ("con", "_con"),
        ("LPT1.x", "_LPT1.x"),
        ("línea\nnueva", "línea nueva"),
        ("evil\u202egpj", "evilgpj"),
        ("...", "untitled"),
        ("", "untitled"),
    ],
)
def test_names_every_file_system_takes(text: str, expected: str) -> None:
    assert safe_name(text) == expected


@given(st.text())
def test_no_name_is_empty_too_long_or_a_path(text: str) -> None:
    name = safe_name(text)
    assert name
    assert len(name.encode()) <= MOST_BYTES + 1
    assert not set(name) & set('<>:"/\\|?*\n\x00')
    assert name not in (".", "..")


def test_a_clip_bears_its_take_and_says_when_it_is_practice() -> None:
    assert clip_name("mug", "4f1c", practice=False) == "mug-4f1c.mp4"
    assert "PRACTICE" in clip_name("mug", "4f1c", practice=True)
