"""Prompts with places for a row's values."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hailuo_studio.core.naming import key_of
from hailuo_studio.core.template import fill, places

FIELDS = {"name": "Blue mug", "colour": "", "size": "large", "code": "{name}"}


@pytest.mark.parametrize(
    ("template", "text"),
    [
        ("The {name} turns. [Push in]", "The Blue mug turns. [Push in]"),
        ("{ NAME }, {Size}", "Blue mug, large"),
        ("{{name}} is {name}", "{name} is Blue mug"),
        ("[Push in, Tilt up] {size}", "[Push in, Tilt up] large"),
        ("A value is no template: {code}", "A value is no template: {name}"),
        ("A lone { stays, and a lone } too", "A lone { stays, and a lone } too"),
        ("The {colour} mug", "The mug"),
        ("{colour} mug", "mug"),
        ("{colour}, {size} mug", "large mug"),
        ("A {size}, {colour}, mug", "A large, mug"),
        ("A mug ({colour}) turns", "A mug turns"),
        ("A mug, {colour}.", "A mug."),
        ("It is {colour}.", "It is."),
        ("It is {colour}", "It is"),
        ("A {colour} {colour} mug", "A mug"),
        ("[{colour}] A mug", "A mug"),
        ("First {colour}\n{colour} second", "First\nsecond"),
    ],
)
def test_a_template_is_filled_in(template: str, text: str) -> None:
    assert fill(template, FIELDS).text == text


def test_places_that_no_field_fills_are_named_and_stay() -> None:
    filled = fill("{name} {weight} {} {weight}", FIELDS)
    assert filled.unknown == ("weight", "")
    assert filled.text == "Blue mug {weight} {} {weight}"


def test_names_in_braces_are_listed() -> None:
    assert places("{a} {{b}} {c d} {a}") == ("a", "c d")


@pytest.mark.parametrize("name", ["Größe", "GROSSE", "gros-se", " Grö ße "])
def test_case_accents_and_blanks_do_not_count(name: str) -> None:
    assert key_of(name) == "grosse"


@given(st.text())
def test_doubled_braces_give_any_text_back(text: str) -> None:
    template = text.replace("\0", "").replace("{", "{{").replace("}", "}}")
    assert fill(template, {}).text == text.replace("\0", "")


@given(st.lists(st.text(alphabet="ab ,.", min_size=1, max_size=6), max_size=5), st.booleans())
def test_a_value_is_put_in_as_it_is(words: list[str], empty: bool) -> None:
    value = "" if empty else "x{y}z"
    text = fill("{v}".join(words), {"v": value}).text
    if not empty:
        assert text == value.join(words)
    assert "\0" not in text


@given(st.lists(st.sampled_from(["{v}", "mug", "red", "the"]), min_size=1, max_size=8))
def test_an_empty_value_leaves_no_gap(words: list[str]) -> None:
    assert fill(" ".join(words), {"v": ""}).text == " ".join(w for w in words if w != "{v}")
