"""The ledger's columns: what each says of an entry and of a group's sums."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from hailuo_studio.core.take import Judgement, State
from hailuo_studio.engine.accounts import Entry, Sums
from hailuo_studio.ui import written
from hailuo_studio.ui.queue import state_words


def _tr(text: str) -> str:
    return QCoreApplication.translate("ledger", text)


@dataclass(frozen=True, slots=True)
class Column:
    """`of_entry` and `of_sums` give its words; `tip` says what the heading means; `loud` where a
    charge other than quoted must be seen."""

    heading: str
    width: int
    of_entry: Callable[[Entry], str]
    of_sums: Callable[[Sums], str] = lambda sums: ""
    number: bool = False
    tip: str = ""
    loud: bool = False


def columns() -> tuple[Column, ...]:
    """In the order of the view; the first one takes the room that is left."""
    return (
        Column(_tr("Take"), 200, lambda one: f"{one.still}  {one.number}"),
        Column(_tr("Project"), 112, lambda one: one.project),
        Column(_tr("Day"), 100, lambda one: written.day_of(one.day)),
        Column(_tr("Outcome"), 128, _outcome, _takes),
        Column(
            _tr("Quoted"),
            72,
            lambda one: written.span(*one.estimate),
            number=True,
            tip=_tr("What was shown before it was generated"),
        ),
        Column(
            _tr("Agreed"),
            64,
            lambda one: written.number(one.agreed),
            number=True,
            tip=_tr("The most that was agreed to"),
        ),
        Column(
            _tr("Charged"),
            104,
            _charged,
            lambda sums: written.number(sums.charged),
            number=True,
            tip=_tr("What the service reported"),
            loud=True,
        ),
        Column(
            _tr("Possibly"),
            72,
            lambda one: _amount(one.possibly),
            lambda sums: _amount(sums.possibly),
            number=True,
            tip=_tr("Counted, although the service reported no charge"),
        ),
        Column(
            _tr("Reserved"),
            76,
            lambda one: _amount(one.reserved),
            lambda sums: _amount(sums.reserved),
            number=True,
            tip=_tr("May still be charged"),
        ),
        Column(_tr("Clip"), 108, _judged, _per_kept),
        Column(_tr("Task"), 128, lambda one: one.task_id),
        Column(
            _tr("Prices"),
            92,
            lambda one: one.catalog,
            tip=_tr("The version of the price catalog it was quoted by"),
        ),
    )


def takes_words(count: int) -> str:
    return _tr("1 take") if count == 1 else _tr("{0} takes").format(written.number(count))


def per_kept_words(sums: Sums) -> str:
    """ "78", or "—" while nothing is kept."""
    return "—" if sums.per_kept is None else written.decimal(sums.per_kept, 0)


def _amount(credits: int) -> str:
    return written.number(credits) if credits else ""


def _charged(one: Entry) -> str:
    if one.charged is None:
        return ""
    words = (
        _tr("{0}, not {1}").format(written.number(one.charged), written.span(*one.estimate))
        if one.differs
        else ""
    )
    words = words or written.number(one.charged)
    return _tr("{0} · refunded").format(words) if one.refunded else words


def _outcome(one: Entry) -> str:
    if one.refunded and one.charged is None:
        return _tr("{0} · refunded").format(state_words.short(one.outcome))
    return state_words.short(one.outcome)


def _takes(sums: Sums) -> str:
    return takes_words(sums.takes)


def _judged(one: Entry) -> str:
    if one.outcome is not State.READY:
        return ""
    if one.judgement is None:
        return _tr("undecided")
    return _tr("kept") if one.judgement is Judgement.KEEP else _tr("rejected")


def _per_kept(sums: Sums) -> str:
    return _tr("{0} each kept").format(per_kept_words(sums)) if sums.kept else ""
