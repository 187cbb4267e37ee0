"""Where Tab goes: as one reads, which is as the parts were laid out.

Asked at the moment the key is pressed, so that what was built or moved later (the stage, a row
that needs somebody, the queue in the other room) is met where it stands and not at the end.
"""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QSplitter, QWidget


def step(within: QWidget, forward: bool) -> QWidget | None:
    """Give the focus to the next stop (or the one before), round and round; None without any."""
    order = list(_reading(within))
    stops = [widget for widget in order if _is_stop(widget)]
    if not stops:
        return None
    here = within.window().focusWidget()
    at = order.index(here) if here in order else (-1 if forward else len(order))
    beyond = order[at + 1 :] if forward else order[: max(at, 0)][::-1]
    stop = next(filter(_is_stop, beyond), stops[0] if forward else stops[-1])
    stop.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    return stop


def stops(within: QWidget) -> list[QWidget]:
    """What Tab stops at inside of it, in order."""
    return [widget for widget in _reading(within) if _is_stop(widget)]


def _is_stop(widget: QWidget) -> bool:
    tabbed = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(tabbed) and widget.isEnabled() and widget.focusProxy() is None


def _reading(parent: QWidget) -> Iterator[QWidget]:
    """Everything in sight inside of it: first what is laid out, then what lies over that."""
    laid_out = list(_parts(parent))
    over = [one for one in parent.children() if isinstance(one, QWidget) and one not in laid_out]
    for widget in (*laid_out, *over):
        if not widget.isHidden() and not widget.isWindow():
            yield widget
            yield from _reading(widget)


def _parts(parent: QWidget) -> Iterator[QWidget]:
    if isinstance(parent, QSplitter):
        found = (parent.widget(place) for place in range(parent.count()))
        yield from (widget for widget in found if widget is not None)
    elif (layout := parent.layout()) is not None:
        yield from _laid_out(layout)


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        if (widget := item.widget()) is not None:
            yield widget
        elif (inner := item.layout()) is not None:
            yield from _laid_out(inner)
