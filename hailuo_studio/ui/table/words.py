"""What the table's sheet says: prices line by line, time, what is left out."""

from PySide6.QtCore import QCoreApplication

from hailuo_studio.core.catalog import Catalog, Quote
from hailuo_studio.core.table import Fault, Role
from hailuo_studio.engine.table.values import BatchRow, Forecast, Item, LeftOut, TableBatch
from hailuo_studio.engine.time_left import spoken
from hailuo_studio.ui import money, sentences
from hailuo_studio.ui.setting_words import setting_words
from hailuo_studio.ui.written import number, span


def _tr(text: str) -> str:
    return QCoreApplication.translate("table", text)


def takes(count: int) -> str:
    return _tr("1 take") if count == 1 else _tr("{0} takes").format(number(count))


def credits(low: int, high: int) -> str:
    return _tr("{0} credits").format(span(low, high))


def item(one: Item) -> str:
    """ "48 takes · standard · 6 s · 768P · 1,440 credits"."""
    price = credits(one.quote.low, one.quote.high)
    return f"{takes(one.quote.takes)} · {setting_words(one.settings)} · {price}"


def left_out(one: LeftOut) -> str:
    return _tr("Left out: {0} · {1}. {2}").format(
        takes(one.takes), setting_words(one.settings), sentences.said(one.sentence)
    )


def time(forecast: Forecast | None) -> str:
    """ "Usually ready in 3–5 min"."""
    early = spoken(forecast.early if forecast else None)
    late = spoken(forecast.late if forecast else None)
    if early is None or late is None:
        return ""
    alike = early[0] == late[0] and early != late
    until = f"{early[1]}–{late[1]}" if alike else str(late[1])
    return _tr("Usually ready in {0} {1}").format(until, late[0])


def cost(quote: Quote, catalog: Catalog, practice: bool) -> str:
    """What Generate will cost, or would if this were not Practice."""
    price = credits(quote.low, quote.high)
    if practice:
        return _tr("{0} — practice, nothing is charged").format(price)
    return f"{price} ≈ {money.dollars(catalog.usd(quote.low), catalog.usd(quote.high))}"


def fault(one: Fault) -> str:
    words = sentences.said(one.sentence)
    return f"{one.column}: {words}" if one.column else words


def faults(row: BatchRow) -> str:
    return "  ".join(fault(one) for one in row.faults)


def bad_lines(batch: TableBatch) -> int:
    return len({one.line for one in batch.all_faults})


def missing(batch: TableBatch) -> str:
    """What Generate does not make, and why; empty where that is nothing."""
    said = []
    if bad := bad_lines(batch):
        said.append(
            _tr("1 line has problems and is left out.")
            if bad == 1
            else _tr("{0} lines have problems and are left out.").format(number(bad))
        )
    if refused := sum(one.takes for one in batch.left_out):
        cells = ", ".join(setting_words(one.settings) for one in batch.left_out)
        words = _tr("The service refuses {0}: {1} left out.")
        said.append(words.format(cells, takes(refused)))
    return " ".join(said)


def rows(batch: TableBatch) -> str:
    """ "60 shots, 2 lines with problems"."""
    good, waiting = len(batch.good), sum(row.waits for row in batch.rows)
    parts = [_tr("1 shot") if good == 1 else _tr("{0} shots").format(number(good))]
    if waiting:
        parts.append(_tr("{0} not looked at").format(number(waiting)))
    return " · ".join(parts)


def role(one: Role) -> str:
    return {
        Role.STILL: _tr("Picture"),
        Role.PROMPT: _tr("Text"),
        Role.MODE: _tr("Mode"),
        Role.DURATION: _tr("Duration"),
        Role.RESOLUTION: _tr("Resolution"),
        Role.TAKES: _tr("Takes"),
        Role.NAME: _tr("Name"),
    }[one]
