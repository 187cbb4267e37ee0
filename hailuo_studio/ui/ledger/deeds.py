"""What can be done with an entry of the ledger."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from hailuo_studio.core.take import Judgement, State
from hailuo_studio.engine.accounts import Entry
from hailuo_studio.ui.queue.row_actions import Action


def _tr(text: str) -> str:
    return QCoreApplication.translate("ledger", text)


@dataclass(frozen=True, slots=True)
class Deed:
    action: Action
    words: str


def deeds(entry: Entry) -> tuple[Deed, ...]:
    """In the order they are offered."""
    found = []
    if entry.outcome is State.READY:
        kept, rejected = Judgement.KEEP, Judgement.REJECT
        if entry.judgement is not kept:
            found.append(Deed(Action.KEEP, _tr("Keep")))
        if entry.judgement is not rejected:
            found.append(Deed(Action.REJECT, _tr("Reject")))
        if entry.judgement is not None:
            found.append(Deed(Action.UNDECIDED, _tr("Undecided")))
    if entry.refunded:
        found.append(Deed(Action.NOT_REFUNDED, _tr("It was not refunded")))
    elif entry.outcome.ended and entry.counted:
        found.append(Deed(Action.REFUNDED, _tr("It was refunded")))
    return tuple(found)
