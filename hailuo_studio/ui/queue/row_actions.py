"""What can be done with a take in the queue, by its state."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from hailuo_studio.core.catalog import Catalog
from hailuo_studio.core.take import Judgement, State
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
    NOT_REFUNDED = "not refunded"
    KEEP = "keep"
    REJECT = "reject"
    UNDECIDED = "undecided"
    LET_GO = "let go"
    SETTLE = "settle"
    DETACH = "detach"
    CHECK = "check now"
    FIRST = "send first"
    LAST = "send last"


@dataclass(frozen=True, slots=True)
class Offer:
    """An action as it is offered; `icon` is Phosphor's name. What `spends` is only ever offered
    together with its `price`."""

    action: Action
    words: str
    icon: str = ""
    spends: bool = False
    price: str = ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("actions", text)


def offers(row: Row, catalog: Catalog, practice: bool) -> tuple[Offer, ...]:
    """In the order of the menu; see `default` and `button` for the row's own two."""
    take, found = row.take, []
    if take.clip is not None:
        found.append(Offer(Action.PLAY, _tr("Play"), "play"))
        found.append(Offer(Action.SHOW_FILE, _tr("Show the file"), "folder-open"))
    if row.state is State.UNSURE:
        found.append(Offer(Action.SETTLE, _tr("Was it charged?"), "question"))
    if row.state.unsent:
        found.append(Offer(Action.CANCEL, _tr("Cancel"), "x"))
    if row.state is State.QUEUED:
        found.append(Offer(Action.FIRST, _tr("Send first")))
        found.append(Offer(Action.LAST, _tr("Send last")))
    if row.state in (State.GENERATING, State.DOWNLOADING):
        found.append(Offer(Action.CHECK, _tr("Check now"), "arrows-clockwise"))
    if row.state in (State.FAILED, State.CANCELLED):
        price = _price(row, catalog, practice)
        words = _tr("Try again · {0}").format(price)
        found.append(Offer(Action.RETRY, words, "arrow-clockwise", spends=True, price=price))
    if row.state is State.READY:
        found += _judging(take.judgement)
        price = _price(row, catalog, practice)
        words = _tr("One more take · {0}").format(price)
        found.append(Offer(Action.RETRY, words, "arrow-clockwise", spends=True, price=price))
    found.append(Offer(Action.EXPLAIN, _tr("What happened"), "info"))
    if take.task_id:
        found.append(Offer(Action.COPY_TASK, _tr("Copy the task id"), "copy"))
    if take.attached_by_person and take.clip is None:
        found.append(Offer(Action.DETACH, _tr("Take the task id away again"), "link-break"))
    if row.state is State.FAILED and take.task_id and not take.refunded_at and not practice:
        found.append(Offer(Action.REFUNDED, _tr("It was refunded"), "receipt"))
    return tuple(found)


def _judging(judgement: Judgement | None) -> list[Offer]:
    """A second time takes the word back."""
    kept, rejected = judgement is Judgement.KEEP, judgement is Judgement.REJECT
    return [
        Offer(Action.UNDECIDED, _tr("Kept; undecided again"), "check-circle")
        if kept
        else Offer(Action.KEEP, _tr("Keep"), "check"),
        Offer(Action.UNDECIDED, _tr("Rejected; undecided again"), "x-circle")
        if rejected
        else Offer(Action.REJECT, _tr("Reject"), "x"),
    ]


_ONLY_IN_MENU = frozenset({Action.EXPLAIN, Action.CHECK})


def default(row: Row) -> Action:
    """What Enter and a double click do: nothing that spends or ends anything."""
    return Action.PLAY if row.take.clip is not None else Action.EXPLAIN


def button(offered: tuple[Offer, ...]) -> Offer | None:
    """What the row shows as its button; none where there is nothing to do but to read."""
    first = next(iter(offered), None)
    return first if first is not None and first.action not in _ONLY_IN_MENU else None


_JUDGING = frozenset({Action.KEEP, Action.REJECT, Action.UNDECIDED})


def buttons(offered: tuple[Offer, ...]) -> tuple[Offer, ...]:
    """All that the row shows as buttons: its first, and on a clip keep and reject."""
    first = button(offered)
    judging = tuple(offer for offer in offered if offer.action in _JUDGING)
    return (first, *judging) if first is not None else ()


def _price(row: Row, catalog: Catalog, practice: bool) -> str:
    if practice:
        return _tr("nothing is charged")
    quote = catalog.quote(row.take.shot.settings)
    return money.credits(quote.low, quote.high)


def send_again_words(row: Row, catalog: Catalog, practice: bool) -> str:
    return _tr("Send again · {0}").format(_price(row, catalog, practice))
