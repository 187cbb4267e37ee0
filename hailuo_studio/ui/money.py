"""Prices in words. Credits are written out except beside a number."""

from PySide6.QtCore import QCoreApplication

from hailuo_studio.core.catalog import Catalog, Quote
from hailuo_studio.ui.written import day_in_brief, decimal, number


def _tr(text: str) -> str:
    return QCoreApplication.translate("money", text)


def credits(low: int, high: int) -> str:
    """ "120 credits", or "90–170 credits" for a range."""
    if low != high:
        return _tr("{0}–{1} credits").format(number(low), number(high))
    return _tr("1 credit") if low == 1 else _tr("{0} credits").format(number(low))


def dollars(low: float, high: float) -> str:
    """ "$1.20", or "$0.90–1.70" for a range."""
    if low == high:
        return _tr("${0}").format(decimal(low, 2))
    return _tr("${0}–{1}").format(decimal(low, 2), decimal(high, 2))


def price(quote: Quote, catalog: Catalog) -> str:
    """ "120 credits ≈ $1.20"."""
    usd = dollars(catalog.usd(quote.low), catalog.usd(quote.high))
    return f"{credits(quote.low, quote.high)} ≈ {usd}"


def counted(stills: int, takes: int) -> str:
    """ "2 stills × 2 takes"."""
    left = _tr("1 still") if stills == 1 else _tr("{0} stills").format(number(stills))
    right = _tr("1 take") if takes == 1 else _tr("{0} takes").format(number(takes))
    return f"{left} × {right}"


def cost_line(
    stills: int, takes: int, quote: Quote, catalog: Catalog, practice: bool, saved: int
) -> str:
    """What Generate will cost, or would cost if this were not Practice. `saved` are the credits
    that several formats from one take save."""
    counts = counted(stills, takes)
    saves = _tr("one take for all formats saves {0}").format(credits(saved, saved)) if saved else ""
    if practice:
        price_words = _tr("{0} ≈ {1} — practice, nothing is charged").format(
            counts, credits(quote.low, quote.high)
        )
        return "\n".join(filter(None, (price_words, saves)))
    below = " · ".join(filter(None, (saves, charged_on(quote))))
    return "\n".join(filter(None, (f"{counts} = {price(quote, catalog)}", below)))


def charged_on(quote: Quote) -> str:
    """ "charged on 3 Nov", where the figure is what the service charged last."""
    if quote.seen_at is None:
        return ""
    return _tr("charged on {0}").format(day_in_brief(quote.seen_at))
