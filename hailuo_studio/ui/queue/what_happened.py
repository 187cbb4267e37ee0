"""What happened to a take, what it cost and what to do: three sentences from its facts."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from hailuo_studio.core.take import Outcome, State
from hailuo_studio.engine.views import Row


def _tr(text: str) -> str:
    return QCoreApplication.translate("happened", text)


def unsure(row: Row) -> str:
    """Of a take whose request may have been accepted."""
    attempt = row.take.attempt
    words = attempt.words if attempt is not None else ""
    what = words or _tr("The request was sent, but no answer came back.")
    return " ".join(
        (
            _ended(what),
            _tr("It may have been accepted and charged."),
            _tr("Check the balance on the billing page, then say whether it was charged."),
        )
    )


def explained(row: Row, practice: bool) -> str:
    """For whoever asks "What happened?"."""
    take = row.take
    match row.state:
        case State.UNSURE:
            return unsure(row)
        case State.HELD if take.hold is not None:
            return take.hold.words
        case State.FAILED:
            words = take.failure.words if take.failure is not None else ""
            return " ".join(filter(None, (_ended(words), _cost(row, practice))))
        case State.CANCELLED:
            return _tr("It was cancelled. Nothing was accepted, nothing was charged.")
        case State.READY if take.clip is not None:
            when = datetime.fromtimestamp(take.clip.saved_at).strftime("%Y-%m-%d %H:%M")
            return _tr("Saved {0} as {1}. {2}").format(when, take.clip.path, _cost(row, practice))
        case _:
            return _tr("It is on its way. {0}").format(_cost(row, practice))


def _cost(row: Row, practice: bool) -> str:
    take = row.take
    if practice:
        return _tr("Practice: nothing is charged.")
    if take.charged is not None:
        return _tr("The service charged {0} credits.").format(take.charged)
    if take.attempt is None or take.attempt.nothing_accepted:
        return _tr("Nothing was accepted, nothing was charged.")
    if row.state is State.FAILED and take.attempt.outcome is Outcome.ACCEPTED:
        return _tr(
            "It should not be charged; the balance on the site decides. "
            "Until then its {0} credits stay counted."
        ).format(take.attempt.sent.reserve)
    return _tr("Expected: {0} credits.").format(take.attempt.sent.reserve)


def _ended(words: str) -> str:
    return words if not words or words.endswith((".", "!", "?", "…")) else f"{words}."
