"""What can be done with a take in the queue, by its state."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from hailuo_studio.core.catalog import Catalog
from hailuo_studio.core.take import State
from hailuo_studio.engine.views import Row
from hailuo_studio.ui import money


class Action(StrEnum):
    PLAY = "play"
    CANCEL = "cancel"
    RETRY = "retry"
    EXPLAIN = "explain"
    SHOW_FILE = "show file"
    COPY_TASK = "copy task"
    REFUNDED = "refunded"
    LET_GO = "let go"
    SEND_AGAIN = "send again"
    NOT_SENT = "not sent"


@dataclass(frozen=True, slots=True)
class Offer:
    """An action as it is offered; `icon` is Phosphor's name, `spends` marks what costs money."""

    action: Action
    words: str
    icon: str = ""
    spends: bool = False


def _tr(text: str) -> str:
    return QCoreApplication.translate("actions", text)


def offers(row: Row, catalog: Catalog, practice: bool) -> tuple[Offer, ...]:
    """The first is what Enter and a double click do, and what the row shows as its button."""
    take, found = row.take, []
    if take.clip is not None:
        found.append(Offer(Action.PLAY, _tr("Play"), "play"))
        found.append(Offer(Action.SHOW_FILE, _tr("Show the file"), "folder-open"))
    if row.state.unsent:
        found.append(Offer(Action.CANCEL, _tr("Cancel"), "x"))
    if row.state in (State.FAILED, State.CANCELLED):
        words = _tr("Try again · {0}").format(_price(row, catalog, practice))
        found.append(Offer(Action.RETRY, words, "arrow-clockwise", spends=True))
    if row.state is State.READY:
        words = _tr("One more take · {0}").format(_price(row, catalog, practice))
        found.append(Offer(Action.RETRY, words, "arrow-clockwise", spends=True))
    found.append(Offer(Action.EXPLAIN, _tr("What happened"), "info"))
    if take.task_id:
        found.append(Offer(Action.COPY_TASK, _tr("Copy the task id"), "copy"))
    if row.state is State.FAILED and take.task_id and not take.refunded_at and not practice:
        found.append(Offer(Action.REFUNDED, _tr("It was refunded"), "check"))
    return tuple(found)


def _price(row: Row, catalog: Catalog, practice: bool) -> str:
    if practice:
        return _tr("nothing is charged")
    quote = catalog.quote(row.take.shot.settings)
    return money.credits(quote.low, quote.high)


def send_again_words(row: Row, catalog: Catalog, practice: bool) -> str:
    return _tr("Send again · {0}").format(_price(row, catalog, practice))
