import pytest

from hailuo_studio.core.camera import Camera, bracket, moves


@pytest.mark.parametrize("camera", Camera)
def test_each_command_is_found_by_its_name(camera: Camera) -> None:
    assert moves(f"before {bracket(camera)} after") == ((camera,),)


def test_brackets_run_in_order_and_commands_of_one_bracket_together() -> None:
    prompt = "[Push in, Pan left] then [static  SHOT]"
    assert moves(prompt) == ((Camera.PUSH_IN, Camera.PAN_LEFT), (Camera.STATIC_SHOT,))


def test_at_most_three_run_together() -> None:
    assert moves("[Push in, Pan left, Tilt up, Shake]") == (
        (Camera.PUSH_IN, Camera.PAN_LEFT, Camera.TILT_UP),
    )


@pytest.mark.parametrize("prompt", ["", "no brackets", "[fly]", "[]", "[Push in", "Push in]"])
def test_other_words_are_no_command(prompt: str) -> None:
    assert moves(prompt) == ()
