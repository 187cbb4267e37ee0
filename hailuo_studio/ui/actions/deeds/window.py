"""What can be done wherever one is."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication

from hailuo_studio.ui.actions.book import Book

if TYPE_CHECKING:
    from hailuo_studio.ui.window import StudioWindow


def _tr(text: str) -> str:
    return QCoreApplication.translate("commands", text)


def _open_menu() -> None:
    """Also where a keyboard has no key for it."""
    focus = QApplication.focusWidget()
    if focus is not None:
        where = focus.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
        at = where.center() if isinstance(where, QRect) else focus.rect().center()
        keyboard = QContextMenuEvent.Reason.Keyboard
        QApplication.sendEvent(focus, QContextMenuEvent(keyboard, at, focus.mapToGlobal(at)))


def bind(book: Book, studio: "StudioWindow") -> None:
    def engine() -> str:
        return "" if studio.desk is not None else _tr("The program is still starting.")

    def real() -> str:
        practice = studio.desk is not None and studio.desk.practice
        return engine() or (_tr("Practice costs nothing.") if practice else "")

    def find() -> None:
        from hailuo_studio.ui.palette.entries import WindowEntries

        studio.sheets.open_palette(WindowEntries(studio))

    def fold() -> None:
        studio.room.queue.fold(not studio.room.queue.is_collapsed)

    anywhere: dict[str, Callable[[], object]] = {
        "guide": studio.sheets.open_guide,
        "keys": studio.sheets.open_keys,
        "quit": studio.close,
    }
    with_engine: dict[str, Callable[[], object]] = {
        "palette": find,
        "menu": _open_menu,
        "create": studio.rooms.show_create,
        "review": studio.rooms.show_review,
        "open": studio.adding.choose_files,
        "folder": studio.adding.choose_folder,
        "paste": studio.adding.paste,
        "table": studio.adding.choose_table,
        "hot-folder": studio.ways.open_hot_folder,
        "queue-fold": fold,
        "ledger": studio.spending.open_ledger,
        "new-project": studio.sheets.open_new_project,
        "projects": studio.bar.open_menu,
        "settings": studio.sheets.open_settings,
        "try-sample": studio.trying.begin,
        "go-real": studio.going_real.offer,
        "report": studio.errands.report,
        "logs": studio.own_files.open_logs,
        "settings-file": studio.own_files.open_settings,
    }
    for command_id, act in anywhere.items():
        book.bind(command_id, act)
    for command_id, act in with_engine.items():
        book.bind(command_id, act, engine)
    book.bind("ceiling", studio.spending.open_project_ceiling, real)
    book.bind("link", studio.sheets.open_link, engine)
