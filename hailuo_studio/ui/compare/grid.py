"""How many columns show pictures largest."""

from math import ceil


def columns_for(count: int, shape: float, width: int, height: int) -> int:
    """Columns for `count` pictures of one `shape` (width by height) in a room of pixels."""

    def side(columns: int) -> float:
        rows = ceil(count / columns)
        return min(width / columns, height / rows * shape)

    # Of equals the fewest rows: takes side by side are compared more easily.
    return max(range(1, count + 1), key=lambda columns: (round(side(columns)), columns))
