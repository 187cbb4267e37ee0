"""What differs between two pictures is light; what is alike is black."""

import numpy as np

from hailuo_studio.media.difference import GAIN, difference
from hailuo_studio.media.frame_picture import Picture


def picture(value: int, padding: int = 0) -> Picture:
    """Four by two pixels of one brightness, rows `padding` bytes longer than they need."""
    rows = np.zeros((2, 16 + padding), np.uint8)
    rows[:, :16] = value
    return Picture(4, 2, 16 + padding, memoryview(rows.tobytes()))


def test_alike_is_black() -> None:
    assert set(difference(picture(200), picture(200, padding=8)).pixels) == {0}


def test_either_may_be_the_brighter_one() -> None:
    assert set(difference(picture(100), picture(110)).pixels) == {10 * GAIN}
    assert set(difference(picture(110, padding=16), picture(100)).pixels) == {10 * GAIN}


def test_much_is_as_bright_as_can_be() -> None:
    assert min(difference(picture(0), picture(255)).pixels) >= 250
