"""Keys that act in a widget and all that is in it."""

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QWidget

from hailuo_studio.ui.actions.listing import command


def set_keys(
    widget: QWidget,
    command_ids: Iterable[str],
    run: Callable[[str], object],
    context: Qt.ShortcutContext = Qt.ShortcutContext.WidgetWithChildrenShortcut,
) -> list[QShortcut]:
    """`run` is called with the command's id."""
    all_made = []
    for command_id in command_ids:
        for keys in command(command_id).sequences:
            made = QShortcut(keys, widget)
            made.setContext(context)
            made.activated.connect(partial(run, command_id))
            all_made.append(made)
    return all_made
