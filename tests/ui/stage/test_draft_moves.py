"""While a command is typed the draft goes on as it was; then it changes at once."""

import pytest

from hailuo_studio.core.camera import Camera, moves
from hailuo_studio.ui.stage.draft_moves import steady_moves

PUSH = ((Camera.PUSH_IN,),)
BOTH = ((Camera.PUSH_IN, Camera.TILT_UP),)


@pytest.mark.parametrize(
    "prompt",
    ["[Push in", "[Push i]", "Steam [push", "[", "[]", "[Push in, ", "[Push in [x]", "[P\n"],
)
def test_a_half_typed_command_changes_nothing(prompt: str) -> None:
    assert steady_moves(prompt, PUSH) == PUSH


@pytest.mark.parametrize("typed", range(len("Steam. [Push in, Tilt up")))
def test_letter_by_letter_nothing_jumps_there_and_back(typed: int) -> None:
    """A second command typed into a bracket that had one."""
    prompt = "Steam. [Push in, Tilt up"[: typed + 1]
    shown = steady_moves(prompt, PUSH)
    assert shown == (PUSH if "[" in prompt else ())


@pytest.mark.parametrize(
    ("prompt", "before"),
    [
        ("[Push in, Tilt up]", PUSH),
        ("Steam rises.", PUSH),
        ("[Pull out] []", PUSH),
        ("[Push in] [Pa", BOTH[:0]),
        ("A price [in dollars", PUSH),
        ("[sic] steam", PUSH),
        ("[Push in]", ()),
    ],
)
def test_what_is_whole_counts_at_once(prompt: str, before: tuple[tuple[Camera, ...], ...]) -> None:
    assert steady_moves(prompt, before) == moves(prompt)
