import pytest

from hailuo_studio.core.camera import Camera, bracket, brackets, matching, moves, nearest


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


def test_brackets_are_known_by_their_places() -> None:
    prompt = "Steam. [ push  in, Doly , Tilt up]"
    (one,) = brackets(prompt)
    assert prompt[one.start : one.end] == "[ push  in, Doly , Tilt up]"
    assert [prompt[part.start : part.end] for part in one.parts] == ["push  in", "Doly", "Tilt up"]
    assert [part.camera for part in one.parts] == [Camera.PUSH_IN, None, Camera.TILT_UP]


def test_the_fourth_command_of_a_bracket_is_one_too_many() -> None:
    (one,) = brackets("[Push in, fly, Pan left, Tilt up, Shake]")
    assert [part.over for part in one.parts] == [False, False, False, False, True]
    assert len(one.cameras) == 3


def test_what_is_typed_finds_the_words_that_begin_so() -> None:
    assert matching("pu") == (Camera.PUSH_IN, Camera.PULL_OUT)
    assert matching("LEFT") == (Camera.TRUCK_LEFT, Camera.PAN_LEFT)
    assert matching("") == tuple(Camera)
    assert matching("xyz") == ()


def test_what_was_nearly_a_command_is_guessed() -> None:
    assert nearest("Push inn") is Camera.PUSH_IN
    assert nearest("Levitate") is None
