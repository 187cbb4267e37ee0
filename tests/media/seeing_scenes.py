"""Clips with a fault, and clips that nearly have it, each from a rule of its frames' numbers."""

import math
from collections.abc import Callable

import numpy as np

from tests.media.scenes import Pixels, scaled, seen, texture

SCENERY = texture()
OTHER = texture(seed=7)
FRAMES = 75
Scene = Callable[[int], Pixels]
_DARK = np.asarray(SCENERY * 0.1, np.uint8)


def _pan(number: int, speed: float = 2.0) -> Pixels:
    return seen(SCENERY, 20 + speed * number, 60)


def _stand(number: int) -> Pixels:
    return seen(SCENERY, 60, 60)


def _shaky(number: int) -> Pixels:
    turn = 2 * math.pi * number / FRAMES
    x, y = 9 * math.sin(7.3 * turn) + 5 * math.sin(21 * turn), 7 * math.sin(9.7 * turn)
    return seen(SCENERY, 80 + x, 60 + y)


def _tinted(number: int, red: float, blue: float) -> Pixels:
    part = number / (FRAMES - 1)
    shift = np.array((red * part, 0, blue * part))
    return np.asarray(np.clip(_pan(number) + shift, 0, 255), np.uint8)


def _saturated(number: int, by: float) -> Pixels:
    pixels = _pan(number).astype(np.float32)
    middle = pixels.mean(axis=2, keepdims=True)
    part = 1 + (by - 1) * number / (FRAMES - 1)
    return np.asarray(np.clip(middle + (pixels - middle) * part, 0, 255), np.uint8)


def _crossing(number: int) -> Pixels:
    """Something bright goes through the picture in a quarter of a second."""
    picture = _pan(number, 0.5).copy()
    left = (number - 30) * 28
    picture[10:80, max(0, left) : max(0, left + 60)] = (240, 230, 210)
    return picture


def _whip(number: int) -> Pixels:
    """Turned round within six frames."""
    return seen(SCENERY, 20 + number / 5 + 180 * min(1.0, max(0.0, (number - 30) / 6)), 60)


def _grain(number: int) -> Pixels:
    noise = np.random.default_rng(number).normal(0, 6, (90, 160, 1))
    return np.asarray(np.clip(_pan(number, 0.4) + noise, 0, 255), np.uint8)


def _night(number: int) -> Pixels:
    """Nearly all of it black, a moon and its light on the water."""
    picture = seen(_DARK, 20 + number * 0.5, 60).copy()
    picture[12:30, 120:138] = 190
    return picture


FAULTS: dict[str, tuple[str, Scene]] = {
    "it stops": ("frozen", lambda n: _pan(min(n, 40))),
    "it halts on its way": ("frozen", lambda n: _pan(n if n < 20 else max(20, n - 30))),
    "nothing moves": ("frozen", _stand),
    "a black frame": ("black", lambda n: scaled(_pan(n), 0 if n == 30 else 1)),
    "it ends black": ("black", lambda n: scaled(_pan(n), 1 if n < 55 else 0.02)),
    "light pulses": ("flicker", lambda n: scaled(_pan(n), 1 + 0.04 * (-1) ** n)),
    "light pulses in the dark": ("flicker", lambda n: scaled(_night(n), 1 + 0.12 * (-1) ** n)),
    "light beats slower": ("flicker", lambda n: scaled(_pan(n), 1 + 0.05 * math.sin(n * 2.1))),
    "it flickers for a second": (
        "flicker",
        lambda n: scaled(_pan(n), 1 + (0.05 if 25 <= n < 50 else 0) * (-1) ** n),
    ),
    "another picture": ("sudden cut", lambda n: _pan(n) if n < 40 else seen(OTHER, n, 40)),
    "another place": ("sudden cut", lambda n: seen(SCENERY, 20 + n / 2 + 180 * (n >= 40), 60)),
    "a frame of something else": (
        "sudden cut",
        lambda n: seen(OTHER, 9, 9) if n == 33 else _pan(n),
    ),
    "it turns red": ("drift over time", lambda n: _tinted(n, 30, -6)),
    "it turns blue": ("drift over time", lambda n: _tinted(n, -6, 34)),
    "it burns out": ("drift over time", lambda n: _saturated(n, 2.2)),
    "it pales": ("drift over time", lambda n: _saturated(n, 0.25)),
}

NO_FAULTS: dict[str, Scene] = {
    "a pan": _pan,
    "a very slow pan": lambda n: _pan(n, 0.05),
    "a very slow push in": lambda n: seen(SCENERY, 60, 60, 1 + 0.04 * n / FRAMES),
    "a push in": lambda n: seen(SCENERY, 60, 60, 1 + n / FRAMES),
    "it stops for a moment": lambda n: _pan(n if n < 30 else max(30, n - 18)),
    "a shaky hand": _shaky,
    "grain": _grain,
    "a whip of the camera": _whip,
    "something crosses": _crossing,
    "a fade in": lambda n: scaled(_pan(n), min(1.0, 0.05 + n / 30)),
    "a fade out": lambda n: scaled(_pan(n), min(1.0, (FRAMES - n) / 40)),
    "a fade of a scene that stands": lambda n: scaled(_stand(n), 0.3 + 0.7 * n / FRAMES),
    "a flash": lambda n: scaled(_pan(n), 1.0, 120 if n == 30 else 60 if n == 31 else 0),
    "a night": _night,
    "evening falls": lambda n: scaled(_night(n), 1 - 0.5 * n / FRAMES),
    "slow breathing light": lambda n: scaled(_pan(n), 1 + 0.1 * math.sin(n * 0.5)),
    "a slight tint": lambda n: _tinted(n, 5, -4),
    "into another colour": lambda n: seen(OTHER, 3 * n, 40),
}
