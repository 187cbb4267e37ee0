"""A value in the settings that can't be used, named by its key."""

import re
from typing import Any, TypeVar

import msgspec

T = TypeVar("T")
_WORDS = {
    "`int | null`": "a whole number",
    "`int`": "a whole number",
    "`str`": "text in quotes",
    "`bool`": "true or false",
    "`float`": "a number",
    "`array`": "a list",
    "`object`": "a section",
}
_MISSING = re.compile(r"Object missing required field `(\w+)`")
_PLACE = re.compile(r"^(?P<what>.*) - at `(?P<place>[^`]*)`$")


class InvalidValueError(Exception):
    """`key` is the dotted path of the value (`budget.day`), `what` a sentence about it."""

    def __init__(self, key: str, what: str) -> None:
        super().__init__(f"{key}: {what.rstrip('.')}")


def convert(data: Any, to: type[T], section: str = "") -> T:
    """`data` as a value of type `to`. Raises InvalidValueError; `section` begins its key."""
    try:
        return msgspec.convert(data, to)
    except msgspec.ValidationError as error:
        found = _PLACE.match(str(error))
        place = found["place"] if found else "$"
        what = found["what"] if found else str(error)
        if missing := _MISSING.fullmatch(what):
            place, what = f"{place}.{missing[1]}", "It is missing"
        for word, ours in _WORDS.items():
            what = what.replace(word, ours)
        raise InvalidValueError(place.replace("$", section, 1).strip("."), what) from error
