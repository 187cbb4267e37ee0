"""What came from outside is shown on one line and as what it is."""

import pytest

from hailuo_studio.core.shot import Still
from hailuo_studio.core.showing import MOST, short_name, shown


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("mug.jpg", "mug.jpg"),
        ("صورة 写真 é 👩‍👧.jpg", "صورة 写真 é 👩‍👧.jpg"),
        ("two\nlines\r\t", "two�lines��"),
        ("\u202egpj.exe", "�gpj.exe"),
        ("\u2066a\u2069\u200f", "�a��"),
        ("\x1b[31m", "�[31m"),
        ("a\u2028b\u2029", "a�b�"),
        ("\udce9\ue000", "��"),
        ("\ufeff\u00ad\u200b", "���"),
    ],
)
def test_shown(text: str, expected: str) -> None:
    assert shown(text) == expected


def test_a_short_name() -> None:
    assert short_name("/a/b/mug.jpg") == "mug.jpg"
    assert short_name("/a/folder/") == "folder"
    assert short_name("https://host.example/a/mug.jpg") == "mug.jpg"
    assert short_name("/") == "/"
    long = short_name("/a/" + "x" * 300 + "end.jpg")
    assert len(long) == MOST
    assert long.endswith("end.jpg")


def test_the_name_of_a_still_is_fit_to_be_shown() -> None:
    assert Still("/a/\u202egpj\n.jpg", "", 1, 1, 1, "JPEG").name == "�gpj�"
    assert Still("https://host.example/%0Amug.jpg", "", 1, 1, 1, "JPEG").name == "�mug"
