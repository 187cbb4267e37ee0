"""The menus of the queue: of one take, of several, of a batch."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from hailuo_studio.core.take import State
from hailuo_studio.engine.views import Row
from hailuo_studio.ui.queue.model import Heading
from hailuo_studio.ui.queue.row_actions import Action, Offer

RUNNING = frozenset({State.GENERATING, State.DOWNLOADING})
Act = Callable[[str, Action], object]
ToSeveral = Callable[[list[str]], object]


def _tr(text: str) -> str:
    return QCoreApplication.translate("queue", text)


def of_take(menu: QMenu, row: Row, offers: Sequence[Offer], act: Act) -> None:
    for offer in offers:
        menu.addAction(offer.words, partial(act, row.take.id, offer.action))


def of_several(menu: QMenu, rows: Sequence[Row], cancel: ToSeveral, check: ToSeveral) -> None:
    """What can be done to all of them; an empty menu says so."""
    unsent = [row.take.id for row in rows if row.state.unsent]
    running = [row.take.id for row in rows if row.state in RUNNING]
    if unsent:
        menu.addAction(_tr("Cancel {0} unsent").format(len(unsent)), partial(cancel, unsent))
    if running:
        menu.addAction(_tr("Check {0} now").format(len(running)), partial(check, running))
    if not unsent and not running:
        menu.addAction(_tr("Nothing to do with these together")).setEnabled(False)


def of_batch(
    menu: QMenu,
    heading: Heading,
    rows: Sequence[Row],
    fold: Callable[[str], object],
    cancel: ToSeveral,
    check: ToSeveral,
) -> None:
    words = _tr("Show its takes") if heading.folded else _tr("Fold its takes away")
    menu.addAction(words, partial(fold, heading.batch_id))
    if any(not row.state.ended for row in rows):
        of_several(menu, rows, cancel, check)
