"""A hot folder and what arrived in it, in words."""

from pathlib import PurePath

from PySide6.QtCore import QCoreApplication

from hailuo_studio.core.catalog import Quote
from hailuo_studio.core.hot_folder import Arrival, ArrivalState
from hailuo_studio.engine.views import HotFolderView
from hailuo_studio.ui import money, written
from hailuo_studio.ui.sentences import said


def _tr(text: str) -> str:
    return QCoreApplication.translate("hot folder", text)


def name(view: HotFolderView) -> str:
    """ "Hot folder Spring"."""
    return _tr("Hot folder {0}").format(PurePath(view.hot.folder).name or view.hot.folder)


def enough_for(allowance: int, used: int, price: Quote) -> str:
    """ "≈ 33 pictures at 30 credits"; what was used counts."""
    left = max(0, allowance - used)
    pictures = left // price.reserve if price.reserve else 0
    each = money.credits(price.reserve, price.reserve)
    words = {
        0: _tr("not enough for a picture at {1}"),
        1: _tr("≈ 1 picture at {1}"),
    }.get(pictures, _tr("≈ {0} pictures at {1}"))
    if not used:
        return words.format(written.number(pictures), each)
    more = words.format(written.number(pictures), each)
    return _tr("{0} used · {1} left · {2}").format(written.number(used), written.number(left), more)


def waits(view: HotFolderView) -> str:
    """ "4 pictures wait, 120 credits needed, 30 of the allowance left."."""
    needed = money.credits(view.needed, view.needed)
    count = view.waiting
    words = _tr("1 picture waits") if count == 1 else _tr("{0} pictures wait").format(count)
    return _tr("{0}: {1} needed, {2} of the allowance left.").format(
        words, needed, written.number(view.left)
    )


def stands(view: HotFolderView) -> str:
    """What it does at this moment, or why it does not."""
    if view.hot.on_since is None:
        return _tr("It is off: nothing is ordered by itself.")
    if view.trouble:
        return said(view.trouble)
    if view.needs_person:
        return waits(view)
    return _tr("It is on: what arrives is ordered by itself, inside the allowance.")


def not_yet() -> str:
    """Where a project has none."""
    return _tr(
        "Pictures that arrive in a folder are ordered by themselves, and never for more than the "
        "allowance."
    )


def outcome(arrival: Arrival) -> str:
    match arrival.state:
        case ArrivalState.ORDERED:
            return _tr("ordered · {0}").format(money.credits(arrival.agreed, arrival.agreed))
        case ArrivalState.WAITS:
            return _tr("waits for its turn or the allowance")
        case ArrivalState.THERE:
            return _tr("was there before")
    return said(arrival.problem)
