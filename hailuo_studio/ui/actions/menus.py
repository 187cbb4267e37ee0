"""Menus that say a command's words and its key."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from hailuo_studio.ui import icons
from hailuo_studio.ui.actions.book import Book
from hailuo_studio.ui.actions.listing import command


def passing_menu(parent: QWidget, name: str) -> QMenu:
    """A menu that is gone once it was used."""
    menu = QMenu(parent)
    menu.setObjectName(name)
    menu.setToolTipsVisible(True)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu


def offer(
    menu: QMenu,
    command_id: str,
    act: Callable[[], object],
    *,
    words: str = "",
    enabled: bool = True,
) -> QAction:
    """The key is shown, not set: the room has it, and a menu's own would be ambiguous."""
    one = command(command_id)
    said = words or one.words
    action = menu.addAction(f"{said}\t{one.key}" if one.key else said)
    action.setIcon(icons.icon(one.icon) if one.icon else action.icon())
    action.setEnabled(enabled)
    action.triggered.connect(lambda checked=False: act())
    return action


def offer_of(menu: QMenu, book: Book, command_id: str) -> QAction:
    """As the book has it: what can't be done stays to be seen, and says why."""
    action = offer(menu, command_id, lambda: book.run(command_id), words=book.words(command_id))
    why = book.refusal(command_id)
    action.setEnabled(not why)
    action.setToolTip(why)
    return action
