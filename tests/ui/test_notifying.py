"""What is told of a finished batch."""

import pytest

from hailuo_studio.engine.views import BatchEnd
from tests.ui.conftest import Studio
from tests.ui.hands.settled import review_settled


@pytest.mark.parametrize(
    ("counts", "words"),
    [((11, 1, 0), "Spring shop: 11 ready, 1 failed"), ((0, 0, 2), "Spring shop: 2 cancelled")],
)
async def test_how_many_ended_in_which_way(
    real: Studio, counts: tuple[int, int, int], words: str
) -> None:
    real.window.tell_end(BatchEnd("b", "p", *counts), "Spring shop")
    assert [notice.text for notice in real.window.notices.shown] == [words]


async def test_a_click_brings_the_window_forward(real: Studio) -> None:
    real.window.showMinimized()
    real.window.notifying.clicked.emit("p")
    assert not real.window.isMinimized()
    await review_settled(real)
