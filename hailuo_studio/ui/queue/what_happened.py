"""What happened to a take, what it cost and what to do: three sentences from its facts."""

from PySide6.QtCore import QCoreApplication

from hailuo_studio.core.take import State
from hailuo_studio.engine.telling import cost, told
from hailuo_studio.engine.views import Row
from hailuo_studio.ui import written
from hailuo_studio.ui.sentences import said


def _tr(text: str) -> str:
    return QCoreApplication.translate("happened", text)


def explained(row: Row, practice: bool) -> str:
    """For whoever asks "What happened?"."""
    take = row.take
    match row.state:
        case State.UNSURE | State.HELD | State.FAILED:
            return said(told(row, practice))
        case State.CANCELLED:
            return _tr("It was cancelled. Nothing was accepted, nothing was charged.")
        case State.READY if take.clip is not None:
            when = written.moment(take.clip.saved_at)
            return _tr("Saved {0} as {1}. {2}").format(
                when, take.clip.path, said(cost(row, practice))
            )
        case _:
            return _tr("It is on its way. {0}").format(said(cost(row, practice)))
