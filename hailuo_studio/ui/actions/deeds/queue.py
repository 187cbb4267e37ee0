"""What is done with takes in the queue."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from hailuo_studio.core.take import State
from hailuo_studio.engine.views import Row
from hailuo_studio.ui.actions.book import Book
from hailuo_studio.ui.queue.menus import RUNNING
from hailuo_studio.ui.queue.row_actions import Action

if TYPE_CHECKING:
    from hailuo_studio.ui.window import StudioWindow


def _tr(text: str) -> str:
    return QCoreApplication.translate("commands", text)


def bind(book: Book, studio: "StudioWindow") -> None:
    queue = studio.room.queue
    hands, view = queue.hands, queue.view

    def some(fits: Callable[[Row], bool], otherwise: str) -> Callable[[], str]:
        def refusal() -> str:
            if not hands.selected:
                return _tr("Select a take in the queue first.")
            return "" if any(map(fits, hands.selected)) else otherwise

        return refusal

    def rows() -> str:
        return "" if queue.model.rows else _tr("Nothing was asked for yet.")

    def running() -> str:
        any_runs = any(row.state in RUNNING for row in queue.model.rows)
        return "" if any_runs else _tr("Nothing is running.")

    def pausable() -> str:
        return "" if queue.pauser.isEnabled() else _tr("Nothing is waiting.")

    waits = some(lambda row: row.state.unsent, _tr("It was sent already."))
    has_clip = some(lambda row: row.take.clip is not None, _tr("It has no clip."))
    book.bind("queue.focus", queue.take_focus, rows)
    book.bind("queue.act", lambda: hands.act_on(view.currentIndex()), some(bool, ""))
    book.bind("queue.keep", lambda: hands.judge(Action.KEEP), has_clip)
    book.bind("queue.reject", lambda: hands.judge(Action.REJECT), has_clip)
    book.bind("queue.cancel", hands.cancel, waits)
    book.bind(
        "queue.retry",
        hands.ask_to_retry,
        some(lambda row: row.state is State.FAILED, _tr("It did not fail.")),
    )
    book.bind(
        "queue.check",
        hands.check,
        some(lambda row: row.state in RUNNING, _tr("The service is not working on it.")),
    )
    book.bind("queue.up", lambda: hands.move(view.currentIndex(), -1), waits)
    book.bind("queue.down", lambda: hands.move(view.currentIndex(), 1), waits)
    book.bind("queue.pause", queue.pause_or_go_on, pausable)
    book.bind("queue.check-all", hands.check_all, running)
