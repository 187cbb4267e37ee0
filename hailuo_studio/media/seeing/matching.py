"""How alike two pictures are, wherever the one lies in the other and however bright it is."""

import numpy as np
from numpy.typing import NDArray

Grey = NDArray[np.float32]
# Standard deviation in grey levels below which a picture has nothing to be recognised by.
FLAT = 2.0


def grey(pixels: NDArray[np.uint8]) -> Grey:
    """Brightness as the eye weighs it, 0…255."""
    weights = np.array((0.299, 0.587, 0.114), np.float32)
    return np.asarray(pixels.astype(np.float32) @ weights, np.float32)


def likeness(part: Grey, whole: Grey) -> float:
    """The best correlation (−1…1) of `part` with any place of its size in `whole`, brightness and
    contrast apart; 1 where either of them is flat. `whole` is at least as large."""
    found = place_of(part, whole)
    return 1.0 if found is None else found[0]


def place_of(part: Grey, whole: Grey) -> tuple[float, int, int] | None:
    """That correlation and its place, rows and columns from the top left corner."""
    height, width = part.shape
    wanted = part - part.mean()
    energy = float((wanted * wanted).sum())
    if energy < FLAT**2 * part.size or whole.std() < FLAT:
        return None
    ground = whole - whole.mean()
    spectrum = np.fft.rfft2(ground) * np.conj(np.fft.rfft2(wanted, ground.shape))
    places = (slice(0, whole.shape[0] - height + 1), slice(0, whole.shape[1] - width + 1))
    products = np.fft.irfft2(spectrum, ground.shape)[places]
    sums, squares = _sums(ground, part.shape), _sums(ground * ground, part.shape)
    found = np.maximum(squares - sums * sums / part.size, FLAT**2 * part.size)
    scores = products / np.sqrt(found * energy)
    row, column = np.unravel_index(int(scores.argmax()), scores.shape)
    return float(scores[row, column]), int(row), int(column)


def _sums(values: Grey, size: tuple[int, ...]) -> NDArray[np.float64]:
    """Of every window of that size."""
    height, width = size
    table = np.zeros((values.shape[0] + 1, values.shape[1] + 1))
    table[1:, 1:] = values.cumsum(axis=0, dtype=np.float64).cumsum(axis=1)
    return np.asarray(
        table[height:, width:] - table[:-height, width:] - table[height:, :-width]
        + table[:-height, :-width]
    )  # fmt: skip
