"""The first paid take: suggested as the cheapest one, never forced."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from hailuo_studio.core.catalog import Catalog
from hailuo_studio.core.shot import Shot
from hailuo_studio.ui import money


def suggestion(shots: Sequence[Shot], takes: int, catalog: Catalog) -> str:
    """Empty where that is what would be generated anyway, or nothing would be."""
    cheapest = catalog.cheapest
    as_suggested = len(shots) == 1 and takes == 1 and shots[0].settings == cheapest
    if not shots or as_suggested:
        return ""
    quote = catalog.quote(cheapest)
    words = QCoreApplication.translate(
        "first take",
        "Your first paid take: one of {1} shows for {0} how it comes out.",
    )
    return words.format(money.credits(quote.low, quote.high), cheapest)
