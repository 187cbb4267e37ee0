"""A prompt with places for a row's values: `{name}` becomes the row's name. Pure.

Braces are written by doubling them; camera commands in square brackets are text like any other.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from hailuo_studio.core.naming import key_of

_PLACE = re.compile(r"\{\{|\}\}|\{([^{}]*)\}")
# Stands for a value that is empty until its surroundings are tidied.
_EMPTY = "\0"
_SEVERAL = re.compile(r"\0(?:[ \t]*\0)+")
_IN_BRACKETS = re.compile(r"\([ \t]*\0[ \t]*\)|\[[ \t]*\0[ \t]*\]")
_AFTER_COMMA = re.compile(r"[,;:][ \t]*\0[ \t]*(?=[,;.!?]|$)", re.MULTILINE)
_AT_START = re.compile(r"^[ \t]*\0[ \t]*[,;.]?[ \t]*", re.MULTILINE)
_BEFORE_SIGN = re.compile(r"[ \t]*\0[ \t]*(?=[,;:.!?)\]]|$)", re.MULTILINE)
_AFTER_BRACKET = re.compile(r"(?<=[(\[])[ \t]*\0[ \t]*")
_BETWEEN = re.compile(r"[ \t]*\0[ \t]*")


@dataclass(frozen=True, slots=True)
class Filled:
    """A template with its values; `unknown` are the places that no field fills, as written."""

    text: str
    unknown: tuple[str, ...] = ()


def places(template: str) -> tuple[str, ...]:
    """The names in braces, in order, each once."""
    found = (m.group(1) for m in _PLACE.finditer(template))
    return tuple(dict.fromkeys(name for name in found if name is not None))


def spans(template: str) -> tuple[tuple[int, int], ...]:
    """Where each place is, from its opening brace to behind its closing one."""
    return tuple(m.span() for m in _PLACE.finditer(template) if m.group(1) is not None)


def escaped(text: str) -> str:
    """A template that `fill` makes exactly this text of, braces and all."""
    return text.replace("{", "{{").replace("}", "}}")


def fill(template: str, fields: Mapping[str, str]) -> Filled:
    """The template with `fields`, whose keys are as `key_of` makes them. A value is put in as it
    is, and an empty one leaves no gap: no double blank, no comma without a word."""
    unknown: list[str] = []

    def value(match: re.Match[str]) -> str:
        name = match.group(1)
        if name is None:
            return match.group(0)[0]
        found = fields.get(key_of(name))
        if found is None:
            unknown.append(name)
            return match.group(0)
        return found.replace(_EMPTY, "").strip() or _EMPTY

    text = _PLACE.sub(value, template.replace(_EMPTY, ""))
    return Filled(_tidied(text), tuple(dict.fromkeys(unknown)))


def _tidied(text: str) -> str:
    if _EMPTY not in text:
        return text
    text = _SEVERAL.sub(_EMPTY, text)
    text = _IN_BRACKETS.sub(_EMPTY, text)
    text = _SEVERAL.sub(_EMPTY, text)
    for pattern in (_AFTER_COMMA, _AT_START, _BEFORE_SIGN, _AFTER_BRACKET):
        text = pattern.sub("", text)
    return _BETWEEN.sub(" ", text)
