"""Places in prompts: what is known of a shot, and what a person says once."""

from dataclasses import replace

import pytest

from hailuo_studio.core.filling import filled, unfilled
from hailuo_studio.core.shot import Shot, Still
from hailuo_studio.core.template import escaped, fill, spans

STILL = Still("/photos/spring/red mug.jpg", "a" * 64, 1600, 900, 1, "JPEG")
SHOT = Shot(STILL, "{Name} in {season}, from {folder}.")


def test_what_is_known_needs_nobody() -> None:
    shot, unknown = filled(SHOT, {"season": "spring"})
    assert shot.prompt == "red mug in spring, from spring."
    assert unknown == ()


def test_what_nobody_said_is_named() -> None:
    shot, unknown = filled(SHOT, {"season": "  "})
    assert unknown == ("season",)
    assert "{season}" in shot.prompt


def test_a_name_of_its_own_goes_before_the_stills() -> None:
    shot, _ = filled(replace(SHOT, prompt="{name}/{still}/{sku}", name="M-12"), {})
    assert shot.prompt == "M-12/red mug/M-12"


def test_what_is_known_is_not_asked_for() -> None:
    assert unfilled("{name} {Season} {season} {colour} {{not}}") == ("Season", "colour")


@pytest.mark.parametrize("text", ["plain", "{a}", "{{a}}", "}{", "a { b"])
def test_an_escaped_text_becomes_itself(text: str) -> None:
    assert fill(escaped(text), {"a": "x"}).text == text


def test_places_are_found_where_they_are() -> None:
    prompt = "{{no}} {yes}"
    assert [prompt[a:b] for a, b in spans(prompt)] == ["{yes}"]
