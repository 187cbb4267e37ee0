"""Numbers, sizes, days and times as the language of the window writes them."""

import re
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

_NUMBER = re.compile(r"(\d{1,3}(?:,\d{3})+|\d+(?=\.))(\.\d+)?( [kM]B)?")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d")
_SHORT = QLocale.FormatType.ShortFormat


def number(value: int) -> str:
    """ "1,710"."""
    return QLocale().toString(value)


def decimal(value: float, digits: int) -> str:
    """ "1,710.5", always with that many digits behind the point."""
    return QLocale().toString(value, "f", digits)


def span(low: int, high: int) -> str:
    """ "90–170", or one number where both are the same."""
    return number(low) if low == high else f"{number(low)}–{number(high)}"


def size(size: float) -> str:
    """ "7.9 MB", as file managers and upload forms count; of bytes."""
    return QLocale().formattedDataSize(round(size), 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def day(at: float) -> str:
    """ "11/3/2026", short, but with the whole year; `at` is seconds since 1970."""
    return _date(datetime.fromtimestamp(at))


def day_of(iso: str) -> str:
    """The same of "2026-11-03"; anything else stays as it is."""
    try:
        return _date(datetime.fromisoformat(iso))
    except ValueError:
        return iso


def day_in_words(at: float, *, year: bool = False) -> str:
    """ "3 November", in the order of the language."""
    return _written(datetime.fromtimestamp(at), _tr("d MMMM yyyy") if year else _tr("d MMMM"))


def day_in_brief(at: float) -> str:
    """ "3 Nov"."""
    return _written(datetime.fromtimestamp(at), _tr("d MMM"))


def time(at: float, *, seconds: bool = False) -> str:
    """ "7:15 PM"."""
    when = datetime.fromtimestamp(at)
    form = QLocale().timeFormat(_SHORT)
    if seconds and "s" not in form:
        form = form.replace("mm", "mm:ss")
    return QLocale().toString(QTime(when.hour, when.minute, when.second), form)


def moment(at: float, *, seconds: bool = False) -> str:
    """ "11/3/2026 7:15 PM"."""
    return f"{day(at)} {time(at, seconds=seconds)}"


def again(text: str) -> str:
    """What the engine wrote into a sentence in the English way ("1,440", "7.9 MB",
    "2026-11-03 19:15"), written as here; anything else as it is."""
    if found := _NUMBER.fullmatch(text):
        whole, digits, unit = found.groups(default="")
        value = float(whole.replace(",", "") + digits)
        return decimal(value, max(0, len(digits) - 1)) + unit
    if _MOMENT.fullmatch(text):
        return moment(datetime.fromisoformat(text).timestamp())
    return text


def _date(when: datetime) -> str:
    form = QLocale().dateFormat(_SHORT)
    return _written(when, form if "yyyy" in form else form.replace("yy", "yyyy"))


def _written(when: datetime, form: str) -> str:
    return QLocale().toString(QDate(when.year, when.month, when.day), form)


def _tr(text: str) -> str:
    return QCoreApplication.translate("written", text)
