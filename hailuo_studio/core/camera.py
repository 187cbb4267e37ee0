"""The model's camera commands: words in square brackets inside a prompt.

The fifteen commands and the rule of three come from the model's documentation (MiniMax).
"""

import re
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


def moves(prompt: str) -> tuple[tuple[Camera, ...], ...]:
    """The prompt's camera commands in order; those of one bracket run together.

    Words in brackets that are no command are left out; a bracket without any command is none.
    At most three commands of one bracket count.
    """
    found: list[tuple[Camera, ...]] = []
    for bracket in _BRACKET.findall(prompt):
        together = tuple(
            _BY_NAME[name]
            for name in (" ".join(part.split()).casefold() for part in bracket.split(","))
            if name in _BY_NAME
        )[:MOST_COMBINED]
        if together:
            found.append(together)
    return tuple(found)


def bracket(*cameras: Camera) -> str:
    """`[Push in, Tilt up]`, as it is written into a prompt."""
    return "[" + ", ".join(camera.value for camera in cameras[:MOST_COMBINED]) + "]"
