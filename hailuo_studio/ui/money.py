"""Prices in words. Credits are written out except beside a number."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from hailuo_studio.core.catalog import Catalog, Quote


def _tr(text: str, number: int = -1) -> str:
    return QCoreApplication.translate("money", text, "", number)


def number(amount: int) -> str:
    """ "1,710"."""
    return f"{amount:,}"


def credits(low: int, high: int) -> str:
    """ "120 credits", or "90–170 credits" for a range."""
    if low != high:
        return _tr("{0}–{1} credits").format(number(low), number(high))
    return _tr("1 credit") if low == 1 else _tr("{0} credits").format(number(low))


def dollars(low: float, high: float) -> str:
    return f"${low:.2f}" if low == high else f"${low:.2f}–{high:.2f}"


def price(quote: Quote, catalog: Catalog) -> str:
    """ "120 credits ≈ $1.20"."""
    usd = dollars(catalog.usd(quote.low), catalog.usd(quote.high))
    return f"{credits(quote.low, quote.high)} ≈ {usd}"


def counted(stills: int, takes: int) -> str:
    """ "2 stills × 2 takes"."""
    left = _tr("1 still") if stills == 1 else _tr("{0} stills").format(stills)
    right = _tr("1 take") if takes == 1 else _tr("{0} takes").format(takes)
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
    when = datetime.fromtimestamp(quote.seen_at)
    day = QLocale().toString(QDate(when.year, when.month, when.day), "d MMM")
    return _tr("charged on {0}").format(day)
