"""The menus of the queue: of one take, of several, of a batch."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from hailuo_studio.core.take import State
from hailuo_studio.engine.views import RetryOffer, Row
from hailuo_studio.ui.actions.menus import offer
from hailuo_studio.ui.queue.model import Heading
from hailuo_studio.ui.queue.row_actions import Action, Offer

if TYPE_CHECKING:
    from hailuo_studio.ui.queue.hands import QueueHands

RUNNING = frozenset({State.GENERATING, State.DOWNLOADING})
Act = Callable[[str, Action], object]
_KEYS = {
    Action.CANCEL: "queue.cancel",
    Action.CHECK: "queue.check",
    Action.KEEP: "queue.keep",
    Action.REJECT: "queue.reject",
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("queue", text)


def of_take(menu: QMenu, row: Row, offers: Sequence[Offer], act: Act) -> None:
    for one in offers:
        deed = partial(act, row.take.id, one.action)
        if one.action in _KEYS:
            offer(menu, _KEYS[one.action], deed, words=one.words)
        else:
            menu.addAction(one.words, deed)


def of_several(menu: QMenu, rows: Sequence[Row], hands: "QueueHands") -> None:
    """What can be done to all of them; an empty menu says so."""
    _together(menu, rows, hands)
    if menu.isEmpty():
        menu.addAction(_tr("Nothing to do with these together")).setEnabled(False)


def _together(menu: QMenu, rows: Sequence[Row], hands: "QueueHands") -> None:
    unsent = [row.take.id for row in rows if row.state.unsent]
    running = [row.take.id for row in rows if row.state in RUNNING]
    failed = [row.take.id for row in rows if row.state is State.FAILED]
    clips = [row for row in rows if row.take.clip is not None]
    if clips:
        for words, command_id, action in (
            (_tr("Keep {0}"), "queue.keep", Action.KEEP),
            (_tr("Reject {0}"), "queue.reject", Action.REJECT),
        ):
            said = words.format(len(clips))
            offer(menu, command_id, partial(_judge, clips, action, hands), words=said)
    if unsent:
        words = _tr("Cancel {0} unsent").format(len(unsent))
        offer(menu, "queue.cancel", partial(hands.cancelled.emit, unsent), words=words)
    if running:
        words = _tr("Check {0} now").format(len(running))
        offer(menu, "queue.check", partial(hands.checked.emit, running), words=words)
    if (found := hands.priced(failed)) is not None:
        retry(menu, *found, hands.retried.emit)


def retry(
    menu: QMenu, offered: RetryOffer, words: str, act: Callable[[RetryOffer], object]
) -> QAction:
    """`words` name the price."""
    return offer(menu, "queue.retry", partial(act, offered), words=words)


def of_batch(
    menu: QMenu,
    heading: Heading,
    rows: Sequence[Row],
    fold: Callable[[str], object],
    hands: "QueueHands",
) -> None:
    words = _tr("Show its takes") if heading.folded else _tr("Fold its takes away")
    menu.addAction(words, partial(fold, heading.batch_id))
    _together(menu, rows, hands)


def _judge(rows: Sequence[Row], action: Action, hands: "QueueHands") -> None:
    for row in rows:
        hands.acted.emit(row.take.id, action)
