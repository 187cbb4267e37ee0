"""The model's camera commands: words in square brackets inside a prompt.

The fifteen commands and the rule of three come from the model's documentation (MiniMax).
"""

import re
from dataclasses import dataclass
from difflib import get_close_matches
from enum import StrEnum

MOST_COMBINED = 3
_BRACKET = re.compile(r"\[([^\[\]]*)\]")


class Camera(StrEnum):
    """Each value is the exact spelling that goes into the brackets."""

    TRUCK_LEFT = "Truck left"
    TRUCK_RIGHT = "Truck right"
    PAN_LEFT = "Pan left"
    PAN_RIGHT = "Pan right"
    PUSH_IN = "Push in"
    PULL_OUT = "Pull out"
    PEDESTAL_UP = "Pedestal up"
    PEDESTAL_DOWN = "Pedestal down"
    TILT_UP = "Tilt up"
    TILT_DOWN = "Tilt down"
    ZOOM_IN = "Zoom in"
    ZOOM_OUT = "Zoom out"
    SHAKE = "Shake"
    TRACKING_SHOT = "Tracking shot"
    STATIC_SHOT = "Static shot"


_BY_NAME = {camera.value.casefold(): camera for camera in Camera}


@dataclass(frozen=True, slots=True)
class Part:
    """One of the words between a bracket's commas, blanks around it left out: from `start` to
    `end` of the prompt. `camera` is None where it is no command, `over` marks a command beyond
    the three that run together."""

    start: int
    end: int
    text: str
    camera: Camera | None
    over: bool = False


@dataclass(frozen=True, slots=True)
class Bracket:
    """`[…]` in a prompt, from its opening sign at `start` to behind its closing one."""

    start: int
    end: int
    parts: tuple[Part, ...]

    @property
    def cameras(self) -> tuple[Camera, ...]:
        """Those that run together."""
        return tuple(p.camera for p in self.parts if p.camera is not None and not p.over)


def brackets(prompt: str) -> tuple[Bracket, ...]:
    """Every pair of square brackets in order, whatever stands in it."""
    return tuple(
        Bracket(match.start(), match.end(), _parts(match.group(1), match.start(1)))
        for match in _BRACKET.finditer(prompt)
    )


def _parts(inside: str, at: int) -> tuple[Part, ...]:
    found: list[Part] = []
    known = 0
    for piece in inside.split(","):
        text = piece.strip()
        start = at + len(piece) - len(piece.lstrip())
        if text:
            camera = named(text)
            known += camera is not None
            over = camera is not None and known > MOST_COMBINED
            found.append(Part(start, start + len(text), text, camera, over))
        at += len(piece) + 1
    return tuple(found)


def named(text: str) -> Camera | None:
    """The command of that name, whatever its case and its blanks."""
    return _BY_NAME.get(" ".join(text.split()).casefold())


def nearest(text: str) -> Camera | None:
    """The command whose name is most like what was written; None where none is much like it."""
    close = get_close_matches(" ".join(text.split()).casefold(), _BY_NAME, n=1)
    return _BY_NAME[close[0]] if close else None


def matching(text: str) -> tuple[Camera, ...]:
    """Commands one of whose words begins with what was typed, first those whose name does."""
    typed = " ".join(text.split()).casefold()
    starts = [camera for name, camera in _BY_NAME.items() if name.startswith(typed)]
    words = [camera for name, camera in _BY_NAME.items() if f" {typed}" in name]
    return tuple(dict.fromkeys([*starts, *words]))


def moves(prompt: str) -> tuple[tuple[Camera, ...], ...]:
    """The prompt's camera commands in order; those of one bracket run together.

    Words in brackets that are no command are left out; a bracket without any command is none.
    At most three commands of one bracket count.
    """
    return tuple(one.cameras for one in brackets(prompt) if one.cameras)


def bracket(*cameras: Camera) -> str:
    """`[Push in, Tilt up]`, as it is written into a prompt."""
    return "[" + ", ".join(camera.value for camera in cameras[:MOST_COMBINED]) + "]"
