"""Runs of frames, and how a person is told of them: counted from 1."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray


def runs(flags: NDArray[np.bool_]) -> Iterator[tuple[int, int]]:
    """First and last of each unbroken row of True."""
    edges = np.flatnonzero(np.diff(np.concatenate(([0], flags.astype(np.int8), [0]))))
    for first, after in zip(edges[::2], edges[1::2], strict=True):
        yield int(first), int(after) - 1


def frames(first: int, last: int) -> str:
    """`frame 12` or `frames 12–40` for numbers from 0."""
    return f"frame {first + 1}" if first == last else f"frames {first + 1}–{last + 1}"
