"""What is known of a shot, put into the places of its prompt. Pure."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from hailuo_studio.core.naming import key_of
from hailuo_studio.core.shot import Shot, Still
from hailuo_studio.core.template import fill, places

# Fields every shot has; a table adds its columns.
ALWAYS = ("name", "sku", "folder", "still")


def known_fields(still: Still, name: str) -> dict[str, str]:
    """By `key_of`. `name` is what the shot's clips are called, empty for the still's name."""
    return {
        "name": name or still.name,
        "sku": name,
        "folder": folder_of(still),
        "still": still.name,
    }


def folder_of(still: Still) -> str:
    """The name of the folder it lies in; empty for a link."""
    return "" if still.is_link else Path(still.source).parent.name


def unfilled(prompt: str) -> tuple[str, ...]:
    """The places that a person has to fill, as they are written, each once."""
    by_key: dict[str, str] = {}
    for place in places(prompt):
        by_key.setdefault(key_of(place), place)
    return tuple(place for key, place in by_key.items() if key not in ALWAYS)


def filled(shot: Shot, values: Mapping[str, str]) -> tuple[Shot, tuple[str, ...]]:
    """The shot with its prompt as it will be sent, and the places that stayed empty. `values` are
    a person's, by `key_of`; a blank one is none."""
    given = {key: value for key, value in values.items() if value.strip()}
    made = fill(shot.prompt, given | known_fields(shot.still, shot.name))
    return replace(shot, prompt=made.text), made.unknown
